# SPDX-License-Identifier: Apache-2.0
"""How each fact changes what is known of what is the learner's own. Pure; nothing of it reaches the learner engine.

1. What is offered, kept, rated, declined, linked or joined stands until another fact about the same thing replaces it.
2. What was withdrawn or ended stays so. Evidence is judged once at a time: the latest judgement counts, and a withdrawn
   submission is judged no more. Nobody judges it but the person it was handed to.
3. What refers to something that is not known here (its beginning is still on its way) changes nothing: when it arrives,
   all is folded again in its order.
4. What comes from elsewhere may be longer than anything that is made here: of a playlist the first things count, and
   its title is one line without signs that nobody sees; one without a title is none.
"""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from app.frozen_map import FrozenMap
from app.own.facts import (
    EvidenceHanded,
    EvidenceJudged,
    EvidenceWithdrawn,
    EvidenceWorded,
    GoalLinked,
    HelpAnswered,
    HelpAsked,
    HelpEnded,
    HelpFact,
    LibraryFact,
    NoteShared,
    OwnFact,
    PlaylistDropped,
    PlaylistKept,
    PortfolioFact,
    PriorJudged,
    Ref,
    SharingEnded,
    SharingKeyMade,
    TeachingOffered,
    TeamGoalJoined,
    TeamGoalSet,
    ThingDeclined,
    ThingRated,
    ThingUsed,
)
from app.own.state import Answer, Ask, GoalKey, Link, Own, Playlist, Prior, Submission, TeamGoal
from app.text import tidy_name

_T = TypeVar("_T", Ask, Answer)
MOST_THINGS, MOST_TITLE, MOST_LISTS = 200, 200, 500


def happened(own: Own, fact: OwnFact, at_ms: int) -> Own:  # noqa: PLR0911 - one for each kind
    """Return what is known after one more fact."""
    match fact:
        case TeachingOffered() | HelpAsked() | HelpAnswered() | HelpEnded() | GoalLinked():
            return _helped(own, fact, at_ms)
        case ThingUsed() | ThingRated() | ThingDeclined() | PlaylistKept() | PlaylistDropped():
            return _kept(own, fact, at_ms)
        case EvidenceHanded() | EvidenceWithdrawn() | EvidenceJudged() | EvidenceWorded() | PriorJudged():
            return _judged(own, fact, at_ms)
        case SharingKeyMade():
            return replace(own, public_key=fact.public)
        case NoteShared():
            return replace(own, readers=own.readers.put(fact.share, fact.reader))
        case SharingEnded():
            return replace(own, readers=own.readers.without(fact.share))
        case TeamGoalSet():
            goal = TeamGoal(
                site=fact.site,
                pack=fact.pack,
                measure=fact.measure,
                target=fact.target,
                from_day=fact.from_day,
                until_day=fact.until_day,
                ended=fact.ended,
            )
            return replace(own, team_goals=own.team_goals.put(fact.goal, goal))
        case TeamGoalJoined():
            return replace(own, joined=own.joined.put(fact.goal, not fact.back))


def _helped(own: Own, fact: HelpFact, at_ms: int) -> Own:
    match fact:
        case TeachingOffered():
            return replace(own, teaches=own.teaches.put(fact.pack, fact.modules))
        case HelpAsked():
            ask = Ask(pack=fact.pack, module=fact.module, mentor=fact.mentor, at_ms=at_ms)
            return own if fact.ask in own.asks else replace(own, asks=own.asks.put(fact.ask, ask))
        case HelpAnswered():
            ended = (own.answers.get(fact.ask) or _NOT_ANSWERED).ended_ms
            answer = Answer(
                asker=fact.asker,
                pack=fact.pack,
                module=fact.module,
                accepted=fact.accepted,
                at_ms=at_ms,
                ended_ms=ended,
            )
            return replace(own, answers=own.answers.put(fact.ask, answer))
        case HelpEnded():
            asks, answers = _ended(own.asks, fact.ask, at_ms), _ended(own.answers, fact.ask, at_ms)
            return replace(own, asks=asks, answers=answers)
        case GoalLinked():
            key = GoalKey(pack=fact.pack, module=fact.module, goal=fact.goal)
            link = Link(kind=fact.kind, thing=fact.thing, of_pack=fact.of_pack)
            others = tuple(each for each in own.links.get(key) or () if each != link)
            return replace(own, links=own.links.put(key, others if fact.back else (*others, link)))


def _ended(known: FrozenMap[str, _T], ask: str, at_ms: int) -> FrozenMap[str, _T]:
    found = known.get(ask)
    return known if found is None or found.ended_ms else known.put(ask, replace(found, ended_ms=at_ms))


def _kept(own: Own, fact: LibraryFact, at_ms: int) -> Own:
    match fact:
        case PlaylistKept():
            before, title = own.playlists.get(fact.playlist), tidy_name(fact.title[: 4 * MOST_TITLE])[:MOST_TITLE]
            if not title or (before is None and len(own.playlists) >= MOST_LISTS):
                return own
            kept = Playlist(
                title=title,
                things=tuple(dict.fromkeys(fact.things[:MOST_THINGS])),
                shared=fact.shared,
                taken_from=fact.taken_from,
                kept_ms=at_ms,
                begun_ms=before.begun_ms if before is not None else at_ms,
            )
            return replace(own, playlists=own.playlists.put(fact.playlist, kept))
        case PlaylistDropped():
            return replace(own, playlists=own.playlists.without(fact.playlist))
    ref = Ref(pack=fact.pack, kind=fact.kind, thing=fact.thing)
    known = own.known(ref)
    match fact:
        case ThingUsed():
            searched_ms = at_ms if fact.way == "search" else known.searched_ms
            known = replace(known, times=known.times + 1, used_ms=at_ms, searched_ms=searched_ms)
        case ThingRated():
            known = replace(known, useful=fact.useful, fits=fact.fits, rated_ms=at_ms)
        case ThingDeclined():
            known = replace(known, declined=not fact.back)
    return replace(own, things=own.things.put(ref, known))


def _judged(own: Own, fact: PortfolioFact, at_ms: int) -> Own:
    match fact:
        case PriorJudged():
            prior = Prior(
                pack=fact.pack,
                competencies=fact.competencies,
                supervisor=fact.supervisor,
                minutes=fact.minutes,
                day=fact.day,
                accepted=fact.accepted,
                at_ms=at_ms,
            )
            return replace(own, prior=own.prior.put(fact.entry, prior))
        case EvidenceHanded():
            if fact.submission in own.submissions:
                return own
            handed = Submission(
                pack=fact.pack,
                version=fact.version,
                credential=fact.credential,
                assessor=fact.assessor,
                parts=fact.parts,
                at_ms=at_ms,
            )
            return replace(own, submissions=own.submissions.put(fact.submission, handed))
    known = own.submissions.get(fact.submission)
    if known is None or known.withdrawn:
        return own
    match fact:
        case EvidenceWithdrawn():
            known = replace(known, withdrawn=known.earned is None)
        case EvidenceJudged() if fact.assessor != known.assessor:
            return own
        case EvidenceJudged():
            known = replace(
                known,
                version=fact.version,  # that of the rubric which the levels are of
                earned=fact.earned,
                levels=fact.levels,
                judged_ms=at_ms,
                judged_by=fact.assessor,
                words="",
            )
        case EvidenceWorded():
            known = replace(known, words=fact.words)
    return replace(own, submissions=own.submissions.put(fact.submission, known))


_NOT_ANSWERED = Answer(asker="", pack="", module="", accepted=False, at_ms=0)
