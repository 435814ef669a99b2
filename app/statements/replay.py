# SPDX-License-Identifier: Apache-2.0
"""What rides along in a statement so that another device rebuilds the event from it: the context extensions, both ways.

The rules:

1. Reading needs the id, the actor's account and our own extensions, nothing else.
2. A field that came to a fact later is left out while it is empty: the fact keeps the text that it always had, and the
   old text reads as the empty field.
3. What comes from outside is an event that could be stored and sent like one of ours, or it is none.

Example: the `replay` of an answer without a misconception does not name the field; read back, it is "".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from app.cycling.facts import CycleStepDone
from app.events import (
    LEAVES,
    AnswerGiven,
    AttemptFinished,
    Event,
    Fact,
    LessonFinished,
    NoteSealed,
    PlanMade,
    ProgrammeJoined,
)
from app.leading.facts import (
    DutyGiven,
    DutySet,
    FollowUpSet,
    ObservingChosen,
    SessionAttended,
    SessionHeld,
    TalkHeld,
    TipConsented,
    TipOffered,
    TopicChosen,
)
from app.lesson_facts import TaskTaken
from app.observing.facts import ChecklistCountersigned, ChecklistObserved
from app.own.facts import (
    EvidenceHanded,
    EvidenceJudged,
    NoteShared,
    PlaylistKept,
    PriorJudged,
    TeamGoalSet,
    ThingRated,
)
from app.practice.facts import ExampleStepDone, PracticeEnded, StoryChosen
from app.reporting.facts import ProblemReported
from app.statements import terms
from app.talk_facts import PortionEnded

_NAMED_ELSEWHERE = ("id", "learner", "device", "roam_sequence")
"""Fields of the envelope that stand in the statement or in an extension of their own."""

_CAME_LATER: Mapping[type, tuple[str, ...]] = {
    AnswerGiven: ("misconception", "drawn"),
    TaskTaken: ("dropped",),
    DutySet: ("jobs", "decided_ms"),
    DutyGiven: ("decided_ms", "placed_ms", "excused_ms", "excused_by"),
    ObservingChosen: ("left_out", "decided_ms", "placed_ms"),
    PlanMade: ("paused", "left_out", "weekly"),
    TipConsented: ("words",),
    TipOffered: ("named",),
}
"""Fields of a fact that its first statements did not have (rule 2)."""

_LARGEST = 2**53
"""Whole numbers below it survive every JSON reader."""

_LONGEST = 1_000_000
"""Characters of a fact that are read. The longest of ours is a hundredth of it (`app.carrying.lines`)."""

_MOST_CHOSEN = 100_000
"""Nobody makes more choices in one run of a story."""

_MOST_POINTS = 1_000
"""No checklist has more points."""

_MOST_MINUTES = 600_000
"""Nobody learns longer than a year without a break."""

_MOST_SAID = 3
"""The best that is said of something in the library."""

_WHOLE, _MOST_ASKED = 100, 10
"""Per cent; questions for an outcome, or tries."""

_LAST_DAY = 2_932_896
"""31 December 9999, in days since 1970: the last day that a calendar can show."""


def extensions(event: Event) -> dict[str, str]:
    """Return the context extensions of the event's statement. Raises ValueError for a number that is not finite."""
    replay = msgspec.to_builtins(event)
    for name in _NAMED_ELSEWHERE:
        del replay[name]
    for name in _CAME_LATER.get(type(event.fact), ()):
        if not replay["fact"][name]:
            del replay["fact"][name]
    return {
        terms.DEVICE: event.device,
        terms.SEQUENCE: str(event.roam_sequence),
        terms.KIND: type(event.fact).__name__,
        terms.REPLAY: json.dumps(replay, allow_nan=False, sort_keys=True, separators=(",", ":")),
    }


def event(statement: Mapping[str, Any], organisation: str) -> Event | None:
    """Return the event of a statement of the organisation that Stepwell made, or None for any other statement."""
    try:
        account = statement["actor"]["account"]
        if account["homePage"] != organisation:
            return None
        ours = statement["context"]["extensions"]
        told = ours[terms.REPLAY]
        if len(told) > _LONGEST:
            return None
        fields = json.loads(told)
        fields |= {
            "id": statement["id"].lower(),
            "learner": account["name"],
            "device": ours[terms.DEVICE],
            "roam_sequence": int(ours[terms.SEQUENCE]),
        }
        found = msgspec.convert(fields, Event)
        sane = _is_sane(found)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError, msgspec.MsgspecError):
        return None
    return found if sane else None


def _is_sane(event: Event) -> bool:
    """Say whether an event from outside can be stored and sent like one of ours.

    Raises ValueError for a number that is not finite and for text that is no Unicode, OverflowError for an absurd time.
    """
    terms.frozen(msgspec.to_builtins(event)).encode()
    terms.timestamp(event.corrected_ms)
    counts = all(0 < n < _LARGEST for n in (event.sequence, event.roam_sequence)) and event.device != ""
    times = all(abs(ms) < _LARGEST for ms in (event.at_ms, event.offset_ms))
    return counts and times and terms.is_uuid(event.id) and isinstance(event.fact, LEAVES) and _is_sane_fact(event.fact)


def _is_sane_fact(fact: Fact) -> bool:  # noqa: C901, PLR0911, PLR0912 - one for each kind
    """Say whether the days and figures of a fact can be stored and shown, and whether a programme ever opens anything.

    Raises OverflowError for an absurd time.
    """
    match fact:
        case PlanMade():
            days = (fact.exam_day, fact.away_from, fact.away_until, fact.weekly)
            return all(0 <= day <= _LAST_DAY for day in days)
        case PriorJudged():
            return 0 <= fact.day <= _LAST_DAY and 0 <= fact.minutes < _MOST_MINUTES and fact.entry != ""
        case EvidenceHanded() | EvidenceJudged():
            levels = fact.levels if isinstance(fact, EvidenceJudged) else (fact.parts,)
            return fact.submission != "" and all(0 <= level < _MOST_POINTS for level in levels)
        case ThingRated():
            return all(0 <= said <= _MOST_SAID for said in (fact.useful, fact.fits))
        case PlaylistKept():
            return fact.playlist != "" and len(fact.things) <= _MOST_POINTS
        case TeamGoalSet():
            return all(0 <= day <= _LAST_DAY for day in (fact.from_day, fact.until_day, fact.target))
        case DutySet() | DutyGiven():
            return _is_sane_duty(fact)
        case ObservingChosen():
            return all(ms >= 0 and terms.timestamp(ms) for ms in (fact.decided_ms, fact.placed_ms))
        case SessionHeld() | SessionAttended():
            people = fact.people if isinstance(fact, SessionHeld) else 0
            return fact.session != "" and 0 <= fact.minutes < _MOST_MINUTES and 0 <= people < _LARGEST
        case FollowUpSet() | TalkHeld():
            day = fact.until_day if isinstance(fact, FollowUpSet) else fact.day
            return 0 <= day <= _LAST_DAY
        case TipOffered():
            return fact.tip != "" and 0 <= fact.pieces < _MOST_POINTS
        case TopicChosen():
            return all(0 <= day <= _LAST_DAY for day in (fact.from_day, fact.until_day))
        case NoteShared():
            return bool(terms.timestamp(fact.written_ms))
        case ProgrammeJoined():
            return 0 <= fact.start_day <= _LAST_DAY and 0 < fact.per_week < _LARGEST
        case AnswerGiven() | LessonFinished():
            drawn = fact.drawn.values() if isinstance(fact, AnswerGiven) else ()
            return all(abs(number) < _LARGEST for number in (fact.seconds, *drawn))
        case PortionEnded():
            return 0 <= fact.asked < _LARGEST
        case AttemptFinished():
            return all(abs(n) < _LARGEST for n in (fact.asked, fact.right, fact.seconds))
        case StoryChosen():
            return 0 <= fact.number <= _MOST_CHOSEN and 0 <= fact.choice < _LARGEST and abs(fact.seconds) < _LARGEST
        case ExampleStepDone() | CycleStepDone():
            seconds = fact.seconds if isinstance(fact, ExampleStepDone) else 0.0
            return 0 <= fact.step <= _MOST_CHOSEN and abs(seconds) < _LARGEST
        case PracticeEnded():
            return all(abs(n) < _LARGEST for n in (fact.made, fact.right, fact.seconds))
        case ChecklistObserved() | ChecklistCountersigned():
            marks = fact.marks if isinstance(fact, ChecklistObserved) else {}
            return len(marks) <= _MOST_POINTS and fact.observation != ""
        case ProblemReported():
            return fact.report != "" and bool(fact.item) is not bool(fact.lesson)
        case NoteSealed():
            return bool(terms.timestamp(fact.written_ms))
        case _:
            return True


def _is_sane_duty(fact: DutySet | DutyGiven) -> bool:
    asks = fact.terms
    days = (fact.due_day, asks.valid_days, asks.grace_days, asks.remind_days)
    within = fact.within_days if isinstance(fact, DutySet) else 0
    told = (fact.decided_ms,) if isinstance(fact, DutySet) else (fact.decided_ms, fact.placed_ms, fact.excused_ms)
    if not all(ms >= 0 and terms.timestamp(ms) for ms in told):
        return False
    fair = 0 < asks.share <= _WHOLE and 0 < asks.per_outcome <= _MOST_ASKED and 0 < asks.tries <= _MOST_ASKED
    return fact.duty != "" and fair and all(0 <= day <= _LAST_DAY for day in (*days, within))
