# SPDX-License-Identifier: Apache-2.0
"""What the screens are given: frozen pictures of a learner's state, made by `app.learning`."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from app.events import Mode, Outcome, Purpose
from app.lrs_probed import Capabilities
from app.reasons import Reason
from app.repository.state import PacksState
from app.sending_state import Progress as RunProgress
from app.sending_state import SendingCode, SendingState
from content_packs.answers import Answer
from content_packs.grading import Grade
from content_packs.model import Item, Lesson, Term


class Level(StrEnum):
    """What is known about a competency, in the order of the learner's path. The program never certifies a person."""

    NOT_SURE = "not_sure"
    START = "start"
    PRACTISE = "practise"
    WAITING = "waiting"
    """Known, and nobody has watched it done yet, which it needs (`app.observing.needed`)."""
    SECURE = "secure"


class LearnerCard(msgspec.Struct, frozen=True, kw_only=True):
    """A person on the "who are you" screen. `colour` is 0 to 7, the tile's place in the palette."""

    id: str
    name: str
    role: str
    language: str
    colour: int
    pack: str


class QuestionView(msgspec.Struct, frozen=True, kw_only=True):
    """The question on the screen.

    `order` lists author positions in the order of the screen (options, steps, or right sides).
    """

    attempt: str
    purpose: Purpose
    number: int
    at_most: int
    item: Item
    order: tuple[int, ...]
    reason: Reason
    competency_title: str
    module_title: str
    safety_critical: bool
    hint_shown: bool
    ask_confidence: bool
    draft: Answer | None
    """What was chosen or typed before an interruption."""
    language: str
    media_alt: str = ""
    """What the item's picture shows, for people who do not see it; empty when it has none."""
    original: Item | None = None
    """The same in the pack's own language; None where it is shown in that."""
    original_language: str = ""
    original_shown: bool = False
    """Whether the person wants to see it."""


class LessonView(msgspec.Struct, frozen=True, kw_only=True):
    """The lesson on the screen. `attempt` is empty when it was opened from the library or from feedback."""

    attempt: str
    lesson: Lesson
    reason: Reason
    competency_title: str
    module_title: str
    pack: str
    version: str
    language: str
    role: str = ""
    reading: str = ""
    """The reading level that the person chose: "easy", "" or "detail"."""
    glossary: tuple[Term, ...] = ()
    places: dict[str, int] = {}
    """How far a film or sound was played, in ms, by its file."""
    task_done: bool | None = None
    """Whether the task for the next shift was done; None: it was not taken on."""
    original: Lesson | None = None
    """The same in the pack's own language; None where it is shown in that."""
    original_language: str = ""
    original_shown: bool = False
    """Whether the person wants to see it."""
    take_along: bool = False
    """The one thing to learn at the end of a portion of the first talk."""


class SuggestPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Three tries did not help: stop here and suggest talking to somebody."""

    attempt: str
    reason: Reason
    competency_title: str


class SkillRow(msgspec.Struct, frozen=True, kw_only=True):
    """One competency in progress lists.

    `p` is the probability of mastery, `low` to `high` its 80 % interval, `fresh` the retrievability; all 0 to 1, and
    `fresh` is None for what was never practised.
    """

    competency: str
    title: str
    module: str
    level: Level
    p: float
    low: float
    high: float
    asked: int
    right: int
    fresh: float | None
    safety_critical: bool


class Finished(msgspec.Struct, frozen=True, kw_only=True):
    """The end of an attempt: of its competencies those known now and those to practise, at most 12 rows each."""

    attempt: str
    purpose: Purpose
    outcome: Outcome
    asked: int
    right: int
    not_yet: int = 0
    """How many of the questions asked were answered "I haven't learned this yet"."""
    seconds: float
    module: str
    settled: tuple[SkillRow, ...]
    practise: tuple[SkillRow, ...]
    next_modules: tuple[ModuleCard, ...]
    pack: str = ""
    """The pack that `next_modules` are of, where it is not the learner's own; else empty."""
    share: int = 0
    """Of a check: per cent of right answers that were asked for."""
    tries_left: int = 0
    """Of a check that was not passed: tries before the material comes again; 0: it comes first."""


class PortionEnd(msgspec.Struct, frozen=True, kw_only=True):
    """The end of a portion of the first talk: what is known and what is not by now, and what comes first.

    `asked` questions were answered in the whole talk so far, `questions` come in the next portion at most. `known` and
    `open` hold at most 12 rows each, `unsure` counts the competencies of which nothing can be said yet.
    """

    attempt: str
    asked: int
    questions: int
    known: tuple[SkillRow, ...]
    open: tuple[SkillRow, ...]
    unsure: int
    next_modules: tuple[ModuleCard, ...]
    lesson_title: str = ""
    """What was read at its end; empty: nothing."""


Step: TypeAlias = QuestionView | LessonView | SuggestPerson | PortionEnd | Finished


class Feedback(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown after an answer has been committed. `lesson` is the id of the lesson that explains it, or empty."""

    item: Item
    answer: Answer
    grade: Grade
    order: tuple[int, ...]
    lesson: str
    purpose: Purpose
    can_retry: bool
    language: str


class ModuleCard(msgspec.Struct, frozen=True, kw_only=True):
    """One module on the path. `state` is done, now, ready or later; `settled` of `total` competencies are known by now.

    `declined`: the learner said "not for me" to it.
    """

    id: str
    title: str
    objective: str
    minutes: int
    state: str
    settled: int
    total: int
    reason: Reason | None
    declined: bool = False


class SiteCard(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was made at this site: a module of a pack of its own. `is_new`: the learner has not met it yet."""

    pack: str
    module: ModuleCard
    is_new: bool = False


class GoalRow(msgspec.Struct, frozen=True, kw_only=True):
    """A goal of the plan. `minutes` of work are left to it, `low` to `high` their range; all 0: it is reached.

    `paused`: it rests, and nothing leads there.
    """

    module: str
    title: str
    minutes: float
    low: float
    high: float
    paused: bool = False


class PlanView(msgspec.Struct, frozen=True, kw_only=True):
    """What the learner works towards, and when not. Days are UTC days since 1970; 0: none.

    `minutes`, `low` and `high` are of all goals together that do not rest: what two of them share counts once.
    """

    goals: tuple[GoalRow, ...]
    minutes: float
    low: float
    high: float
    mode: Mode
    exam_day: int
    away_from: int
    away_until: int
    away: bool
    """Whether the learner is away now."""
    left_out: tuple[str, ...] = ()
    """Modules that the learner leaves out."""
    weekly: int = 0
    """In how many shifts a week they want to learn something; 0: no number was set."""


class ProgrammeView(msgspec.Struct, frozen=True, kw_only=True):
    """A programme of a learner: `opened` of `total` microlearns so far, `settled` of them are known."""

    id: str
    title: str
    pack: str
    start_day: int
    per_week: int
    opened: int
    settled: int
    total: int


class CarriedProgramme(msgspec.Struct, frozen=True, kw_only=True):
    """A programme of somebody's pack, to be started for them. `start_day`: UTC day since 1970, if it were now."""

    id: str
    title: str
    summary: str
    weeks: int
    start_day: int
    joined: bool


class TaskCard(msgspec.Struct, frozen=True, kw_only=True):
    """A task for the next shift that was taken on and is not done yet: what to try, and the lesson it is of."""

    lesson: str
    title: str
    task: str


class PortionCard(msgspec.Struct, frozen=True, kw_only=True):
    """The first talk between two portions: `asked` so far, `questions` in the next one at most.

    `due`: the last one was in an earlier shift, so that the next one may be offered first.
    """

    asked: int
    questions: int
    due: bool


class Today(msgspec.Struct, frozen=True, kw_only=True):
    """The home screen of a signed-in learner."""

    learner: LearnerCard
    pack_title: str
    needs_welcome: bool
    needs_diagnostic: bool
    resume: Purpose | None
    """An attempt that was interrupted and can go on."""
    resume_module: str
    """The title of the module that it is about, or empty."""
    quiz_ready: bool
    quiz_questions: int
    quiz_minutes: int
    quiz_done_today: bool
    next_module: ModuleCard | None
    path: tuple[ModuleCard, ...]
    due_count: int
    streak_shifts: int
    plan: PlanView
    suggestion: ModuleCard | None
    """A module beside the next step that may be worth the learner's time, with why it is suggested."""
    tasks: tuple[TaskCard, ...] = ()
    """What was taken on for the next shift, the latest first."""
    portion: PortionCard | None = None
    """The next portion of the first talk, where one has ended and the talk goes on."""
    about_me: bool = False
    """Whether something about oneself is still to be said, and may be asked about in this shift."""
    partly_in: str = ""
    """The pack's own language, where a part of it is not there in the learner's and stands in that; else empty."""


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """The learner's own progress page."""

    learner: LearnerCard
    pack_title: str
    skills: tuple[SkillRow, ...]
    modules: tuple[ModuleCard, ...]
    answers: int
    lessons: int
    shifts: int
    streak_shifts: int
    minutes: int
    plan: PlanView
    talk: tuple[Reason, ...] = ()
    """Why a talk with somebody may help, from `app.early_offer`; empty: nothing is said. Only the learner sees it."""


class WelcomeArea(msgspec.Struct, frozen=True, kw_only=True):
    """A module as it is asked about on the welcome screen; what was said before is not asked again."""

    module: str
    title: str
    objective: str
    rated: bool = False
    wanted: bool = False


class PackRow(msgspec.Struct, frozen=True, kw_only=True):
    """An installed pack on the device page. `problem` is a code when the pack disabled itself."""

    id: str
    version: str
    title: str
    items: int
    lessons: int
    problem: str
    own: bool = True
    """Whether a learner can have it as their own: it is not for other roles only, and was not made at a site."""


class DeviceFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What everybody may know of the device. `device` is the beginning of its id; times are as in `DeviceView`."""

    device: str
    version: str
    packs: tuple[PackRow, ...]
    last_contact_ms: int | None


class DeviceView(msgspec.Struct, frozen=True, kw_only=True):
    """The device page. Times are milliseconds since 1970 UTC, None: never."""

    device: str
    packs: tuple[PackRow, ...]
    lrs: str
    """The LRS endpoint, or empty when none is set."""
    waiting: int
    sent: int
    quarantined: int
    last_contact_ms: int | None
    last_problem: str
    learners: int
    events: int
    last_backup_ms: int | None
    key_place: str
    """keyring or file."""
    packs_from: PacksState = PacksState()
    """Where packs come from, and how that stands."""
    sending: SendingState = SendingState(code=SendingCode.NOT_SET)
    progress: RunProgress | None = None
    """How far the run is that is under way; None: none is."""
    probed: Capabilities | None = None
    """What the LRS said it can do when it was last asked; None: it never was."""
    clashes: int = 0
    """Entries that are missing here because two machines recorded under one device id."""
