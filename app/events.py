# SPDX-License-Identifier: Apache-2.0
"""Everything that can happen, as frozen facts named in the past tense, and the envelope that a fact is recorded in.

A fact that leaves the device (`LEAVES`) becomes an xAPI statement; the learner model is a fold over those facts only,
so that two devices of one learner come to the same model. The other facts stay at home: they serve resuming and
explaining.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from app.cycling.facts import CycleBegun, CycleFact, CycleStepDone
from app.leading.facts import LEADING_LEAVE, LeadingFact
from app.lesson_facts import LessonFact, MediaPlayed, TaskTaken
from app.observing.facts import ChecklistCountersigned, ChecklistObserved, ObservedFact
from app.own.facts import OWN_LEAVE, OwnFact
from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, PracticeFact, StoryChosen
from app.reporting.facts import ProblemReported, ReportFact
from app.talk_facts import PortionEnded
from content_packs.answers import Answer


class Purpose(StrEnum):
    """Why questions are being asked in an attempt."""

    DIAGNOSTIC = "diagnostic"
    MODULE = "module"
    SHIFT_QUIZ = "shift_quiz"
    CHECK = "check"
    """A compliance check of a module: a few random questions for each outcome, once in a while."""


class Outcome(StrEnum):
    """How an attempt ended. Only a module or a check can be passed or not yet passed."""

    PASSED = "passed"
    NOT_YET = "not_yet"
    COMPLETED = "completed"
    STOPPED = "stopped"


class Confidence(StrEnum):
    """What the learner said about the answer before it was graded."""

    SURE = "sure"
    NOT_SURE = "not_sure"


class Mode(StrEnum):
    """What the shift quizzes are for."""

    LEARN = "learn"
    """Keep what was learned, settle what is open: the usual one."""
    MAINTAIN = "maintain"
    """Only keep alive what was learned; nothing new."""
    EXAM = "exam"
    """Be at one's best on a day: what will have faded by then comes first, however fresh it is today."""


class AreasRated(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner said how sure they feel about modules: 0 (new to me) to 1 (I could teach it).

    A weak prior for the engine.
    """

    pack: str
    version: str
    ratings: dict[str, float]
    wants: tuple[str, ...] = ()
    """Modules the learner wants to get better at."""


class AttemptStarted(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A diagnostic, a module or a shift quiz began. `attempt` (UUID) is the registration of its statements."""

    attempt: str
    purpose: Purpose
    pack: str
    version: str
    module: str = ""


class AnswerGiven(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A question was answered and graded. `score` is 0 to 1; `seconds` the time on the question by a steady clock."""

    attempt: str
    purpose: Purpose
    pack: str
    version: str
    item: str
    competency: str
    answer: Answer
    right: bool
    score: float
    seconds: float
    module: str = ""
    confidence: Confidence | None = None
    assisted: bool = False
    """True after a hint or another try: it teaches the scheduler, not the item."""
    misconception: str = ""
    """The misconception that the author says stands behind this answer; empty: none."""
    drawn: dict[str, float] = {}
    """The numbers that this attempt drew for the question, by name; empty: it draws none."""


class LessonFinished(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A lesson was read to its end."""

    pack: str
    version: str
    lesson: str
    competency: str
    seconds: float
    attempt: str = ""
    module: str = ""


class AttemptFinished(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """An attempt ended. `right` of `asked` answers were right; `progress`, 0 to 1, is the settled share of a module."""

    attempt: str
    purpose: Purpose
    pack: str
    version: str
    outcome: Outcome
    asked: int
    right: int
    seconds: float
    module: str = ""
    progress: float = 0.0


class PlanMade(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner, or a supervisor with them, said what to work towards and when not to. The latest plan counts.

    Days are UTC days since 1970; 0: none.
    """

    pack: str
    version: str
    goals: tuple[str, ...] = ()
    """Modules to get to, the most wanted first."""
    mode: Mode = Mode.LEARN
    exam_day: int = 0
    """The day to be at one's best, for Mode.EXAM."""
    away_from: int = 0
    away_until: int = 0
    """First and last day away: nothing is due in between, and nothing piles up."""
    paused: tuple[str, ...] = ()
    """Goals that rest: they are kept in their place, and nothing leads there until they go on."""
    left_out: tuple[str, ...] = ()
    """Modules on the way that the learner leaves out; what can do harm and what is mandatory keeps its place."""
    weekly: int = 0
    """In how many shifts a week they want to learn something; 0: no number was set."""


class SuggestionDeclined(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner said "not for me" to a recommended module, or took that back (`back`)."""

    pack: str
    version: str
    module: str
    back: bool = False


class ProgrammeJoined(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A programme of 1 to 60 microlearns, one competency each, was launched for the learner.

    From `start_day` (UTC days since 1970) on, `per_week` of them are opened each week in this order.
    """

    programme: str
    title: str
    pack: str
    version: str
    competencies: tuple[str, ...]
    start_day: int
    per_week: int


class NoteSealed(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner wrote a private text, sealed with their own key, that shall be on their other devices too.

    `note` is its id (UUID), `sort` "reflection" or "note", `written_ms` when, `box` the sealed text in base64
    (`app.private.sealed`). Recorded only while the organisation lets sealed texts leave, and the learner was told.
    """

    note: str
    sort: str
    written_ms: int
    box: str


class NoteTaken(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner took a private text away that was on their other devices too."""

    note: str


class QuestionAsked(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A question was put on the screen, with the whole decision behind it.

    Stays at home: it is what resuming and explaining read.
    """

    attempt: str
    item: str
    competency: str
    number: int
    shuffle: int
    """Seed of the order of the options on the screen."""
    reason: str
    params: dict[str, str | float]
    probability: float
    """Predicted chance of a right answer, 0 to 1."""
    gain: float
    alternatives: tuple[str, ...] = ()
    """The next best items."""
    figures: tuple[tuple[float, float], ...] = ()
    """(probability, gain) of each alternative."""
    path: tuple[str, ...] = ()
    """Competencies from the first unsettled prerequisite to the one asked about."""
    of_pack: str = ""
    of_version: str = ""
    """The pack of the question where it is not that of the attempt: a microlearn of the team, in a shift quiz."""


class LessonOffered(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A lesson was put on the screen as the next step of an attempt. Stays at home."""

    attempt: str
    lesson: str
    reason: str
    params: dict[str, str | float]


class HintShown(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """The learner opened the hint of the question on the screen: the answer will be an assisted one. Stays at home."""

    attempt: str
    item: str


class LearnerAdded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A person became known on this device. Stays at home; the name stands in the roster, not here."""

    role: str
    pack: str = ""


Fact: TypeAlias = (
    AreasRated
    | AttemptStarted
    | AnswerGiven
    | LessonFinished
    | AttemptFinished
    | PlanMade
    | SuggestionDeclined
    | ProgrammeJoined
    | NoteSealed
    | NoteTaken
    | PracticeFact
    | ObservedFact
    | CycleFact
    | LessonFact
    | ReportFact
    | PortionEnded
    | OwnFact
    | LeadingFact
    | QuestionAsked
    | LessonOffered
    | HintShown
    | LearnerAdded
)

LEAVES = (
    AreasRated,
    AttemptStarted,
    AnswerGiven,
    LessonFinished,
    AttemptFinished,
    PlanMade,
    SuggestionDeclined,
    ProgrammeJoined,
    NoteSealed,
    NoteTaken,
    MediaPlayed,
    TaskTaken,
    PracticeBegun,
    StoryChosen,
    ExampleStepDone,
    PracticeEnded,
    ChecklistObserved,
    ChecklistCountersigned,
    CycleBegun,
    CycleStepDone,
    ProblemReported,
    PortionEnded,
    *OWN_LEAVE,
    *LEADING_LEAVE,
)
"""The kinds of fact that leave the device as statements, and the only ones that the learner model is a fold of."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A fact in its envelope, as it stands in the record.

    `id` is a UUID4, lower case. `learner` is the opaque learner id. `at_ms` is the device's clock in milliseconds since
    1970 UTC; `offset_ms`, added to it, gives the corrected time (0 while the offset is unknown). `boot` names the clock
    session. `sequence` counts all events of the device without a gap; `roam_sequence` counts, from 1 per (device,
    learner), those that leave, and is 0 for those that stay.
    """

    id: str
    learner: str
    device: str
    sequence: int
    roam_sequence: int
    at_ms: int
    offset_ms: int
    boot: str
    fact: Fact

    @property
    def corrected_ms(self) -> int:
        """Milliseconds since 1970 UTC by the best clock known."""
        return self.at_ms + self.offset_ms

    @property
    def order(self) -> tuple[int, str, int]:
        """Where the event stands in the fold: corrected time, then device, then sequence."""
        return (self.corrected_ms, self.device, self.sequence)
