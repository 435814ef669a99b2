# SPDX-License-Identifier: Apache-2.0
"""Statements about what is done with and for a team: duties, sessions, follow-ups, talks, tips, the topic of the week.

A supervisor who takes part is the statement's instructor, by opaque id. Words are in it only where somebody wrote them
to be read by all of their site: a tip.
"""

from __future__ import annotations

from app.leading.facts import (
    DutyGiven,
    DutySet,
    FollowUpMoved,
    FollowUpSet,
    FollowUpStage,
    JobsSet,
    ObservingChosen,
    SessionAttended,
    SessionHeld,
    TalkAgreed,
    TalkHeld,
    TipConsented,
    TipJudged,
    TipOffered,
    TipSort,
    TipWithdrawn,
    TopicChosen,
    Verdict,
)
from app.statements import terms
from app.statements.activities import Activities, Activity
from app.statements.parts import Parts

_Duty = DutySet | DutyGiven | ObservingChosen | JobsSet
_Coach = SessionHeld | SessionAttended | FollowUpSet | FollowUpMoved | TalkHeld | TalkAgreed
_Tip = TipOffered | TipWithdrawn | TipJudged | TipConsented | TopicChosen
Leaving = _Duty | _Coach | _Tip
OfNoPack = TipWithdrawn | TipJudged | TipConsented
"""Those that name no pack."""

_STAGES = {
    FollowUpStage.OPEN: terms.INITIALIZED,
    FollowUpStage.DONE: terms.COMPLETED,
    FollowUpStage.CLOSED: terms.ACKNOWLEDGED,
    FollowUpStage.DROPPED: terms.TERMINATED,
}
_VERDICTS = {Verdict.APPROVED: terms.ACCEPTED, Verdict.REJECTED: terms.REJECTED, Verdict.REWORDED: terms.COMMENTED}
_OFFERS = {TipSort.TIP: terms.SHARED, TipSort.QUESTION: terms.ASKED, TipSort.ANSWER: terms.COMMENTED}


def parts(fact: Leaving, known: Activities) -> Parts:
    """Word one of these facts. Nothing has a score; a session has the time that it took."""
    match fact:
        case DutySet() | DutyGiven() | ObservingChosen() | JobsSet():
            return _duty(fact, known)
        case TipOffered() | TipWithdrawn() | TipJudged() | TipConsented() | TopicChosen():
            return _tip(fact, known)
        case _:
            return _coach(fact, known)


def _duty(fact: _Duty, known: Activities) -> Parts:
    if isinstance(fact, ObservingChosen):
        modules = tuple(known.module(fact, each) for each in fact.modules)
        return Parts(
            verb=terms.DEFINED if fact.by else terms.TERMINATED,
            about=known.own("observing", fact.site, terms.LEARNING_PLAN, ""),
            others=modules,
            instructor=fact.by,
        )
    if isinstance(fact, JobsSet):
        about = known.own("jobs", fact.site, terms.LEARNING_PLAN, "")
        return Parts(verb=terms.DEFINED, about=about, instructor="" if fact.said else fact.by)
    about = known.own("duties", fact.duty, terms.LEARNING_PLAN, "")
    module = (known.module(fact, fact.module),)
    if isinstance(fact, DutySet):
        return Parts(verb=terms.TERMINATED if fact.ended else terms.DEFINED, about=about, others=module)
    verb = terms.TERMINATED if fact.ended or fact.excused else terms.ENROLLED
    return Parts(verb=verb, about=about, others=module, instructor=fact.by)


def _coach(fact: _Coach, known: Activities) -> Parts:
    match fact:
        case SessionHeld() | SessionAttended():
            return Parts(
                verb=terms.INITIALIZED if isinstance(fact, SessionHeld) else terms.JOINED,
                about=known.own("sessions", fact.session, terms.EVENT, ""),
                attempt=fact.session,
                others=tuple(known.module(fact, each) for each in fact.modules),
                instructor="" if isinstance(fact, SessionHeld) else fact.by,
                seconds=fact.minutes * 60.0,
            )
        case FollowUpSet():
            about = _follow_up(fact.follow_up, known)
            module = (known.module(fact, fact.module),) if fact.module else ()
            return Parts(verb=terms.INITIALIZED, about=about, attempt=fact.follow_up, others=module, instructor=fact.by)
        case FollowUpMoved():
            about = _follow_up(fact.follow_up, known)
            return Parts(verb=_STAGES[fact.stage], about=about, attempt=fact.follow_up, instructor=fact.by)
        case TalkHeld() | TalkAgreed():
            about = known.own("talks", fact.talk, terms.EVENT, "")
            if isinstance(fact, TalkHeld):
                return Parts(verb=terms.JOINED, about=about, attempt=fact.talk, instructor=fact.by)
            return Parts(verb=terms.ACKNOWLEDGED, about=about, attempt=fact.talk)


def _follow_up(follow_up: str, known: Activities) -> Activity:
    return known.own("follow-ups", follow_up, terms.PERFORMANCE, "")


def _tip(fact: _Tip, known: Activities) -> Parts:
    if isinstance(fact, TopicChosen):
        others = (known.module(fact, fact.module),) if fact.module else ()
        return Parts(verb=terms.DEFINED, about=known.own("topics", fact.site, terms.COLLECTION, ""), others=others)
    about = known.own("tips", fact.tip, terms.NOTE, "")
    match fact:
        case TipOffered():
            others = (known.module(fact, fact.module),) if fact.module else ()
            return Parts(verb=_OFFERS[fact.sort], about=about, attempt=fact.tip, others=others)
        case TipWithdrawn():
            return Parts(verb=terms.DELETED, about=about)
        case TipJudged():
            return Parts(verb=_VERDICTS[fact.verdict], about=about, instructor=fact.by)
        case TipConsented():
            return Parts(verb=terms.ACCEPTED if fact.agreed else terms.REJECTED, about=about)
