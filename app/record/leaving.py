# SPDX-License-Identifier: Apache-2.0
"""Which classes of what a person does may leave this device, and what was therefore never put into the outbox.

1. All classes may leave unless somebody switched one off, but for sealed notes: those stay until somebody lets them.
   What was recorded before that was let leave, and still does.
2. What is recorded while its class is off is recorded as ever, with its place in the sequence of what roams, but gets
   no statement: not then, and not when the class is switched on again (docs/adr/0012).
3. For each time that a class was off, the numbers of the events in between are kept: so the doctor can tell what was
   held back from what was lost, and an erasure what was sent from what was not.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from app.cycling.facts import CycleBegun, CycleStepDone
from app.events import (
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Event,
    LessonFinished,
    NoteSealed,
    NoteTaken,
    PlanMade,
    ProgrammeJoined,
    SuggestionDeclined,
)
from app.leading.facts import (
    DutyGiven,
    DutySet,
    FollowUpMoved,
    FollowUpSet,
    JobsSet,
    ObservingChosen,
    SessionAttended,
    SessionHeld,
    TalkAgreed,
    TalkHeld,
    TipConsented,
    TipJudged,
    TipOffered,
    TipWithdrawn,
    TopicChosen,
)
from app.lesson_facts import MediaPlayed, TaskTaken
from app.observing.facts import ChecklistCountersigned, ChecklistObserved
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
    ThingRated,
    ThingUsed,
)
from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, StoryChosen
from app.record.database import transaction
from app.record.last_place import last_number
from app.record.merged import merged_ids
from app.record.meta import read_note, set_note
from app.record.sqlite import Database
from app.reporting.facts import ProblemReported
from app.talk_facts import PortionEnded

_NOTE = "leaving"


class Leaving(StrEnum):
    """A class of what may leave the device."""

    ANSWERS = "answers"
    """Answers, lessons read, attempts begun and ended; the same for stories and worked examples;
    films and recordings begun and ended, tasks for the next shift; what a supervisor saw at work, point by point;
    how far somebody is in a learning cycle; which question was reported, without the words about it."""
    RATINGS = "ratings"
    """How sure somebody said they feel."""
    PLANS = "plans"
    """Goals, what stands beside them, days away, the day of an exam; team goals and who takes part."""
    DECLINED = "declined"
    """"Not for me" to something that was suggested."""
    PROGRAMME = "programme"
    LIBRARY = "library"
    """What somebody opened, rated or declined in the library; their playlists with their titles."""
    HELPING = "helping"
    """What somebody could teach, whom they asked for help and what was answered; the public half of their keys."""
    PORTFOLIO = "portfolio"
    """Evidence handed in for a micro-credential and what was found of it; what was learned elsewhere and accepted."""
    DUTIES = "duties"
    """What is asked of whom until when, and which topics need somebody to have watched."""
    COACHING = "coaching"
    """Sessions and who was there; follow-ups and talks, without a word of what was said."""
    TIPS = "tips"
    """Tips, questions and answers for colleagues, in the words in which they were written, and what came of them."""
    NOTES = "notes"
    """Private texts, sealed so that only their writer can open them: the one class that stays unless it is let."""


KINDS: Mapping[Leaving, tuple[type, ...]] = {
    Leaving.ANSWERS: (
        *(AttemptStarted, AnswerGiven, LessonFinished, AttemptFinished),
        *(PracticeBegun, StoryChosen, ExampleStepDone, PracticeEnded),
        *(MediaPlayed, TaskTaken),
        *(ChecklistObserved, ChecklistCountersigned),
        *(CycleBegun, CycleStepDone),
        ProblemReported,
        PortionEnded,
    ),
    Leaving.RATINGS: (AreasRated,),
    Leaving.PLANS: (PlanMade, GoalLinked, TeamGoalSet, TeamGoalJoined),
    Leaving.DECLINED: (SuggestionDeclined,),
    Leaving.PROGRAMME: (ProgrammeJoined,),
    Leaving.LIBRARY: (ThingUsed, ThingRated, ThingDeclined, PlaylistKept, PlaylistDropped),
    Leaving.HELPING: (TeachingOffered, HelpAsked, HelpAnswered, HelpEnded, SharingKeyMade),
    Leaving.PORTFOLIO: (EvidenceHanded, EvidenceWithdrawn, EvidenceJudged, PriorJudged),
    Leaving.DUTIES: (DutySet, DutyGiven, ObservingChosen, JobsSet),
    Leaving.COACHING: (SessionHeld, SessionAttended, FollowUpSet, FollowUpMoved, TalkHeld, TalkAgreed),
    Leaving.TIPS: (TipOffered, TipWithdrawn, TipJudged, TipConsented, TopicChosen),
    Leaving.NOTES: (NoteSealed, NoteTaken, NoteShared, SharingEnded),
}
"""The facts of each class; together they are `app.events.LEAVES`."""


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A time in which a class was off: events numbered above `after`, up to `until` (None: it still is)."""

    what: Leaving
    after: int
    until: int | None = None


class _Note(msgspec.Struct, frozen=True, kw_only=True):
    spans: tuple[Span, ...] = ()
    notes: bool = False
    """Whether sealed notes may leave. While they may not, no event is made of them: nothing has to be held back."""
    let_go: int = 0
    """Up to this number of event, a statement that is not in the outbox was sent and then let go."""
    confirmed_ms: int = 0
    """Device time up to which what was sent was seen at the LRS later."""


class Switches:
    """The switches of one database, remembered between two looks; on the thread of the connection."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._off: frozenset[type] | None = None

    def leaves(self, event: Event) -> bool:
        """Say whether an event that is recorded now may get a statement."""
        if self._off is None:
            off = {what for what, on in self.all().items() if not on and what is not Leaving.NOTES}
            self._off = frozenset(kind for what in off for kind in KINDS[what])
        return type(event.fact) not in self._off

    def all(self) -> dict[Leaving, bool]:
        """Return whether each class may leave."""
        note = _note(self._db)
        off = {span.what for span in note.spans if span.until is None} | (set() if note.notes else {Leaving.NOTES})
        return {what: what not in off for what in Leaving}

    def notes_roam(self) -> bool:
        """Say whether a private text that is written now shall be on its writer's other devices."""
        return _note(self._db).notes

    def put(self, what: Leaving, *, on: bool) -> bool:
        """Switch a class, and say whether that changed anything. Raises `StoreFailed`."""
        if self.all()[what] is on:
            return False
        with transaction(self._db):
            note = _note(self._db)
            if what is Leaving.NOTES:
                _keep(self._db, msgspec.structs.replace(note, notes=on))
                return True
            last = last_number(self._db)
            if on:
                spans = tuple(_ended(span, last) if span.what is what else span for span in note.spans)
            else:
                spans = (*note.spans, Span(what=what, after=last))
            _keep(self._db, msgspec.structs.replace(note, spans=spans))
        self._off = None
        return True


def confirm(database: Database, at_ms: int) -> None:
    """Remember that what was sent until `at_ms` (device time) was seen at the LRS since. Raises `StoreFailed`."""
    with transaction(database):
        note = _note(database)
        if at_ms > note.confirmed_ms:
            _keep(database, msgspec.structs.replace(note, confirmed_ms=at_ms))


def let_go(database: Database, before_ms: int) -> int:
    """Delete the statements that were sent before `before_ms` and seen at the LRS since; return how many.

    Their events stay.
    """
    with transaction(database):
        note = _note(database)
        before_ms = min(before_ms, note.confirmed_ms)
        last = database.execute(
            "SELECT max(event.number) FROM event JOIN outbox ON outbox.event = event.id"
            " WHERE outbox.state = 'sent' AND outbox.sent_ms < ?",
            [before_ms],
        ).fetchone()[0]
        gone = int(database.execute("DELETE FROM outbox WHERE state = 'sent' AND sent_ms < ?", [before_ms]).rowcount)
        if last is not None and last > note.let_go:
            _keep(database, msgspec.structs.replace(note, let_go=int(last)))
    return gone


def held_back_sql(database: Database) -> str:
    """Return a condition on rows of `event`: recorded while its class was off. Made of numbers and names of ours."""
    parts = [
        f"(event.number > {span.after} AND event.number <= {2**62 if span.until is None else span.until}"
        f" AND event.kind IN ({', '.join(repr(kind.__name__) for kind in KINDS[span.what])}))"
        for span in _note(database).spans
    ]
    return f"({' OR '.join(parts)})" if parts else "0"


def held_back(database: Database, learner: str) -> frozenset[str]:
    """Return the ids of the events of a learner, and of all merged into them, that were held back here."""
    ids = merged_ids(database, learner)
    condition = held_back_sql(database)
    if condition == "0":
        return frozenset()
    rows = database.execute(
        "SELECT event.id FROM event WHERE event.device = (SELECT device FROM meta)"  # noqa: S608
        f" AND event.learner IN ({', '.join('?' * len(ids))}) AND {condition}",
        ids,
    )
    return frozenset(row[0] for row in rows.fetchall())


def let_go_until(database: Database) -> int:
    """Return the number of the last event whose statement was let go after it was sent."""
    return _note(database).let_go


def _ended(span: Span, last: int) -> Span:
    return msgspec.structs.replace(span, until=last) if span.until is None else span


def _note(database: Database) -> _Note:
    text = read_note(database, _NOTE)
    return msgspec.json.decode(text, type=_Note) if text else _Note()


def _keep(database: Database, note: _Note) -> None:
    set_note(database, _NOTE, msgspec.json.encode(note).decode())
