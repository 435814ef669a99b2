# SPDX-License-Identifier: Apache-2.0
"""Statements about what is the learner's own: help asked and given, the library, evidence, sharing, team goals.

Another person who takes part is the statement's instructor, by opaque id. Words are never in it, but for the title that
somebody gives a playlist. What is sealed is sealed here, too.
"""

from __future__ import annotations

from app.own.facts import (
    EvidenceHanded,
    EvidenceJudged,
    EvidenceWithdrawn,
    GoalLinked,
    HelpAnswered,
    HelpAsked,
    HelpEnded,
    NoteShared,
    PlaylistDropped,
    PlaylistKept,
    PriorJudged,
    SharingEnded,
    SharingKeyMade,
    TeachingOffered,
    TeamGoalJoined,
    TeamGoalSet,
    ThingDeclined,
    ThingKind,
    ThingRated,
    ThingUsed,
)
from app.statements import terms
from app.statements.activities import Activities, Activity
from app.statements.parts import Parts

_Helping = TeachingOffered | HelpAsked | HelpAnswered | HelpEnded | GoalLinked
_Library = ThingUsed | ThingRated | ThingDeclined | PlaylistKept | PlaylistDropped
_Portfolio = EvidenceHanded | EvidenceWithdrawn | EvidenceJudged | PriorJudged
_Together = SharingKeyMade | NoteShared | SharingEnded | TeamGoalSet | TeamGoalJoined
Leaving = _Helping | _Library | _Portfolio | _Together
OfNoPack = PlaylistKept | PlaylistDropped | SharingKeyMade | NoteShared | SharingEnded | TeamGoalJoined
"""Those that name no pack."""

_ROOMS = {
    ThingKind.LESSON: ("lessons", terms.LESSON),
    ThingKind.STORY: ("stories", terms.SIMULATION),
    ThingKind.EXAMPLE: ("examples", terms.SIMULATION),
    ThingKind.CYCLE: ("cycles", terms.LEARNING_PLAN),
    ThingKind.CHECKLIST: ("checklists", terms.CHECKLIST),
    ThingKind.DOCUMENT: ("documents", terms.RESOURCE),
    ThingKind.GLOSSARY: ("glossary", terms.RESOURCE),
    ThingKind.COACH: ("coach-cards", terms.RESOURCE),
    ThingKind.HUDDLE: ("huddles", terms.RESOURCE),
    ThingKind.MODULE: ("modules", terms.MODULE),
    ThingKind.TIP: ("tips", terms.NOTE),
}


def parts(fact: Leaving, known: Activities) -> Parts:
    """Word one of these facts. Nothing has a score or a duration, but for what was learned elsewhere."""
    match fact:
        case TeachingOffered() | HelpAsked() | HelpAnswered() | HelpEnded() | GoalLinked():
            return _helping(fact, known)
        case ThingUsed() | ThingRated() | ThingDeclined() | PlaylistKept() | PlaylistDropped():
            return _library(fact, known)
        case EvidenceHanded() | EvidenceWithdrawn() | EvidenceJudged() | PriorJudged():
            return _portfolio(fact, known)
        case _:
            return _together(fact, known)


def _helping(fact: _Helping, known: Activities) -> Parts:
    match fact:
        case TeachingOffered():
            modules = tuple(known.module(fact, module) for module in fact.modules)
            return Parts(verb=terms.OFFERED, about=known.pack(fact), others=modules)
        case HelpAsked():
            return Parts(
                verb=terms.ASKED, about=known.module(fact, fact.module), attempt=fact.ask, instructor=fact.mentor
            )
        case HelpAnswered():
            verb = terms.ACCEPTED if fact.accepted else terms.REJECTED
            return Parts(verb=verb, about=known.module(fact, fact.module), attempt=fact.ask)
        case HelpEnded():
            return Parts(verb=terms.TERMINATED, about=known.module(fact, fact.module), attempt=fact.ask)
        case GoalLinked():
            goal = known.module(fact, fact.module) if fact.module else known.plan(fact)
            return Parts(verb=terms.UNTAGGED if fact.back else terms.TAGGED, about=goal)


def _library(fact: _Library, known: Activities) -> Parts:
    if isinstance(fact, PlaylistKept | PlaylistDropped):
        title = fact.title if isinstance(fact, PlaylistKept) else ""
        about = known.own("playlists", fact.playlist, terms.COLLECTION, title)
        return Parts(verb=terms.AUTHORED if isinstance(fact, PlaylistKept) else terms.DELETED, about=about)
    about = _thing(fact, known)
    match fact:
        case ThingUsed():
            return Parts(verb=terms.EXPERIENCED, about=about)
        case ThingRated():
            said = {terms.USEFUL: str(fact.useful), terms.FITS: str(fact.fits)}
            return Parts(verb=terms.RATED, about=about, result={"extensions": said})
        case ThingDeclined():
            return Parts(verb=terms.ACCEPTED if fact.back else terms.REJECTED, about=about)


def _thing(fact: ThingUsed | ThingRated | ThingDeclined, known: Activities) -> Activity:
    if fact.kind is ThingKind.HOUSE:
        return known.own("documents", fact.thing, terms.RESOURCE, "")
    room, type_ = _ROOMS[fact.kind]
    return known.made(fact, f"{room}/{terms.segment(fact.thing)}", type_, "")


def _portfolio(fact: _Portfolio, known: Activities) -> Parts:
    if isinstance(fact, PriorJudged):
        return Parts(
            verb=terms.ACCEPTED if fact.accepted else terms.REJECTED,
            about=known.own("learned-elsewhere", fact.entry, terms.EVENT, ""),
            others=tuple(known.competency(fact, each) for each in fact.competencies),
            instructor=fact.supervisor,
            seconds=fact.minutes * 60.0,
        )
    badge = known.made(fact, f"credentials/{terms.segment(fact.credential)}", terms.BADGE, "")
    match fact:
        case EvidenceHanded():
            return Parts(verb=terms.SUBMITTED, about=badge, attempt=fact.submission, instructor=fact.assessor)
        case EvidenceWithdrawn():
            return Parts(verb=terms.EXITED, about=badge, attempt=fact.submission)
        case EvidenceJudged():
            return Parts(
                verb=terms.PASSED if fact.earned else terms.FAILED,
                about=badge,
                attempt=fact.submission,
                instructor=fact.assessor,
                result={"success": fact.earned, "extensions": {terms.LEVELS: terms.frozen(list(fact.levels))}},
            )


def _together(fact: _Together, known: Activities) -> Parts:
    match fact:
        case SharingKeyMade():
            return Parts(verb=terms.AUTHORED, about=known.own("keys", "sharing", terms.NOTE, ""))
        case NoteShared():
            return Parts(verb=terms.SHARED, about=known.note(fact.share), instructor=fact.reader)
        case SharingEnded():
            return Parts(verb=terms.DELETED, about=known.note(fact.share))
        case TeamGoalSet() | TeamGoalJoined():
            about = known.own("team-goals", fact.goal, terms.LEARNING_PLAN, "")
            if isinstance(fact, TeamGoalSet):
                return Parts(verb=terms.DEFINED, about=about)
            return Parts(verb=terms.LEFT if fact.back else terms.JOINED, about=about)
