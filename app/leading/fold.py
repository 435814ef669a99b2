# SPDX-License-Identifier: Apache-2.0
"""How each fact changes what is known of what is done with and for a team. Pure; nothing reaches the learner engine.

1. What is set, given or chosen stands until another fact with the same id replaces it; when it was first counts on. A
   duty that was ended, or that somebody was excused from, counts from when it is given again. Of copies of what a site
   decided the greater one stands (`stand`), in whatever order they came; those that do not tell their time, the last.
2. A follow-up that was closed or dropped can be opened again; a talk that was agreed keeps the words it was agreed
   with.
3. What was withdrawn stays so, and what its author did not want in other words. A judgement of a tip asks anew for the
   agreement of who wrote it, unless it proposes the same words once more. Nobody agrees to what nobody proposed: an
   answer counts for the words that it names, whenever they are proposed, and for no others. One that names none (from
   before) counts for those that stood when it was said.
4. What refers to something that is not known here (its beginning is still on its way) changes nothing: when it arrives,
   all is folded again in its order.
5. What comes from elsewhere may be longer than anything that is made here: words end after `MOST_WORDS`, lists after
   `MOST_LISTED`, and of one kind no more than `MOST_KEPT` are kept.
"""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from app.frozen_map import FrozenMap
from app.leading.facts import (
    CoachFact,
    DutyFact,
    DutyGiven,
    DutySet,
    FollowUpMoved,
    FollowUpSet,
    FollowUpWorded,
    JobsSet,
    LeadingFact,
    ObservingChosen,
    SessionAttended,
    SessionFact,
    SessionHeld,
    TalkAgreed,
    TalkHeld,
    TalkWorded,
    TipConsented,
    TipFact,
    TipJudged,
    TipOffered,
    TipWithdrawn,
    TopicChosen,
    Verdict,
    WarningWeighed,
    words_digest,
)
from app.leading.state import Attended, Decision, Duty, FollowUp, Held, Jobs, Leading, Rule, Talk, Tip, Topic, ToWatch
from app.text import storable

MOST_WORDS, MOST_LISTED, MOST_KEPT = 2_000, 500, 5_000

_K = TypeVar("_K")
_V = TypeVar("_V")


def happened(known: Leading, fact: LeadingFact, at_ms: int) -> Leading:
    """Return what is known after one more fact."""
    match fact:
        case DutySet() | DutyGiven() | ObservingChosen() | JobsSet():
            return _asked(known, fact, at_ms)
        case SessionHeld() | SessionAttended():
            return _met(known, fact, at_ms)
        case TipOffered() | TipWithdrawn() | TipJudged() | TipConsented() | TopicChosen():
            return _told(known, fact, at_ms)
        case _:
            return _coached(known, fact, at_ms)


def _asked(known: Leading, fact: DutyFact, at_ms: int) -> Leading:
    match fact:
        case DutySet():
            before, changed_ms = known.rules.get(fact.duty), fact.decided_ms or at_ms
            if before is not None and changed_ms < before.changed_ms:
                return known
            rule = Rule(
                site=fact.site,
                pack=fact.pack,
                module=fact.module,
                terms=fact.terms,
                roles=fact.roles[:MOST_LISTED],
                people=fact.people[:MOST_LISTED],
                due_day=fact.due_day,
                within_days=fact.within_days,
                ended=fact.ended,
                jobs=fact.jobs[:MOST_LISTED],
                set_ms=before.set_ms if before is not None else at_ms,
                changed_ms=changed_ms,
            )
            return replace(known, rules=_put(known.rules, fact.duty, rule))
        case DutyGiven():
            duty = _given(known.duties.get(fact.duty), fact, at_ms)
            return replace(known, duties=_put(known.duties, fact.duty, duty))
        case JobsSet():
            jobs = Jobs(pack=fact.pack, jobs=fact.jobs[:MOST_LISTED], by=fact.by, at_ms=at_ms)
            if fact.said:
                return replace(known, says=_put(known.says, fact.site, jobs))
            return replace(known, jobs=_put(known.jobs, fact.site, jobs))
        case ObservingChosen():
            return _chosen(known, fact, at_ms)


def _chosen(known: Leading, fact: ObservingChosen, at_ms: int) -> Leading:
    watched = ToWatch(
        by=fact.by,
        modules=fact.modules[:MOST_LISTED],
        left_out=fact.left_out[:MOST_LISTED],
        version=fact.version,
        at_ms=at_ms,
        decided_ms=fact.decided_ms,
        placed_ms=fact.placed_ms,
    )
    before = known.observing.get((fact.site, fact.pack))
    if before is not None and not _replaces(watched, before):
        return known
    return replace(known, observing=_put(known.observing, (fact.site, fact.pack), watched))


def _replaces(copy: Duty | ToWatch, known: Duty | ToWatch) -> bool:
    """Whether a copy stands from now on in the place of what is known; of those that tell no time, the last does."""
    return copy.stand > known.stand if copy.decided_ms else not known.decided_ms


def _given(known: Duty | None, fact: DutyGiven, at_ms: int) -> Duty:
    """Return a duty after a copy of it: what is asked, and whether the person is excused, each as it was said last."""
    copy = Duty(
        pack=fact.pack,
        module=fact.module,
        by=fact.by,
        due_day=fact.due_day,
        terms=fact.terms,
        excused=fact.excused,
        ended=fact.ended,
        given_ms=at_ms,
        decided_ms=fact.decided_ms,
        placed_ms=fact.placed_ms,
        excused_ms=fact.excused_ms if fact.decided_ms else at_ms,
        excused_by=fact.excused_by or fact.by,
    )
    if known is None:
        return copy
    said = copy.excused_ms > known.excused_ms or not (fact.decided_ms or copy.excused_ms < known.excused_ms)
    stands = copy if _replaces(copy, known) else known
    duty = replace(
        stands,
        due_day=copy.due_day if said and copy.stand == known.stand else stands.due_day,
        excused=copy.excused if said else known.excused,
        excused_ms=copy.excused_ms if said else known.excused_ms,
        excused_by=copy.excused_by if said else known.excused_by,
        given_ms=known.given_ms,
    )
    again = (known.ended or known.excused) and not (duty.ended or duty.excused)
    return replace(duty, given_ms=at_ms) if again else duty


def _met(known: Leading, fact: SessionFact, at_ms: int) -> Leading:
    modules = fact.modules[:MOST_LISTED]
    match fact:
        case SessionHeld():
            held = Held(
                kind=fact.kind,
                site=fact.site,
                pack=fact.pack,
                modules=modules,
                minutes=fact.minutes,
                people=fact.people,
                at_ms=at_ms,
            )
            return replace(known, held=_put(known.held, fact.session, held))
        case SessionAttended():
            if fact.session in known.attended:
                return known
            there = Attended(
                kind=fact.kind,
                pack=fact.pack,
                modules=modules,
                minutes=fact.minutes,
                by=fact.by,
                way=fact.way,
                at_ms=at_ms,
            )
            return replace(known, attended=_put(known.attended, fact.session, there))


def _coached(known: Leading, fact: CoachFact, at_ms: int) -> Leading:
    match fact:
        case FollowUpSet() | FollowUpMoved() | FollowUpWorded():
            return _followed(known, fact, at_ms)
        case TalkHeld():
            talk = Talk(pack=fact.pack, by=fact.by, day=fact.day, at_ms=at_ms)
            return known if fact.talk in known.talks else replace(known, talks=_put(known.talks, fact.talk, talk))
        case WarningWeighed():
            decision = Decision(
                by=fact.by,
                decision=fact.decision,
                until_day=fact.until_day,
                risk=fact.risk,
                low=fact.low,
                high=fact.high,
                reasons=fact.reasons[:MOST_LISTED],
                at_ms=at_ms,
            )
            return replace(known, weighed=_put(known.weighed, fact.pack, decision))
    found = known.talks.get(fact.talk)
    if found is None or found.agreed_ms:
        return known
    match fact:
        case TalkAgreed():
            found = replace(found, agreed_ms=at_ms, change="")
        case TalkWorded(change=True):
            found = replace(found, change=_words(fact.words))
        case TalkWorded():
            found = replace(found, words=_words(fact.words), worded_by=fact.by, change="")
    return replace(known, talks=known.talks.put(fact.talk, found))


def _followed(known: Leading, fact: FollowUpSet | FollowUpMoved | FollowUpWorded, at_ms: int) -> Leading:
    found = known.follow_ups.get(fact.follow_up)
    if isinstance(fact, FollowUpSet):
        if found is not None:
            return known
        found = FollowUp(
            pack=fact.pack,
            module=fact.module,
            sort=fact.sort,
            by=fact.by,
            thing=fact.thing,
            until_day=fact.until_day,
            set_ms=at_ms,
        )
    elif found is None:
        return known
    elif isinstance(fact, FollowUpMoved):
        found = replace(found, stage=fact.stage, moved_ms=at_ms, moved_by=fact.by)
    else:
        found = replace(found, words=_words(fact.words))
    return replace(known, follow_ups=_put(known.follow_ups, fact.follow_up, found))


def _told(known: Leading, fact: TipFact, at_ms: int) -> Leading:
    if isinstance(fact, TopicChosen):
        topic = Topic(pack=fact.pack, module=fact.module, from_day=fact.from_day, until_day=fact.until_day, at_ms=at_ms)
        return replace(known, topics=_put(known.topics, fact.site, topic))
    found = known.tips.get(fact.tip)
    if isinstance(fact, TipOffered):
        return known if found is not None else replace(known, tips=_put(known.tips, fact.tip, _offered(fact, at_ms)))
    if found is None or found.stage == "withdrawn":
        return known
    match fact:
        case TipWithdrawn():
            found = replace(found, withdrawn=True)
        case TipJudged():
            found = replace(
                found,
                verdict=fact.verdict,
                reason=fact.reason,
                instead=_words(fact.words),
                agreed=found.agreed if _once_more(found, fact) else _answered(found.answer, fact),
                judged_ms=at_ms,
                judged_by=fact.by,
            )
        case TipConsented(words="") if found.verdict is Verdict.REWORDED:
            found = replace(found, agreed=fact.agreed)
        case TipConsented() if fact.words:
            proposed = found.verdict is Verdict.REWORDED and words_digest(found.instead) == fact.words
            found = replace(found, answer=(fact.words, fact.agreed), agreed=fact.agreed if proposed else found.agreed)
    return replace(known, tips=known.tips.put(fact.tip, found))


def _once_more(found: Tip, fact: TipJudged) -> bool:
    """Whether somebody says again what its author has answered already: the same other words (rule 3)."""
    return found.verdict is fact.verdict is Verdict.REWORDED and found.instead == _words(fact.words)


def _answered(answer: tuple[str, bool] | None, fact: TipJudged) -> bool | None:
    """What its author has said already about the words that are proposed; None: nothing."""
    proposed = fact.verdict is Verdict.REWORDED and answer is not None and answer[0] == words_digest(_words(fact.words))
    return answer[1] if answer is not None and proposed else None


def _offered(fact: TipOffered, at_ms: int) -> Tip:
    return Tip(
        pack=fact.pack,
        version=fact.version,
        module=fact.module,
        sort=fact.sort,
        words=_words(fact.words),
        language=fact.language,
        about=fact.about,
        pieces=fact.pieces,
        named=fact.named,
        at_ms=at_ms,
    )


def _put(known: FrozenMap[_K, _V], key: _K, value: _V) -> FrozenMap[_K, _V]:
    return known if key not in known and len(known) >= MOST_KEPT else known.put(key, value)


def _words(words: str) -> str:
    return storable(words)[:MOST_WORDS]
