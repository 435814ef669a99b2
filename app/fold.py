# SPDX-License-Identifier: Apache-2.0
"""The fold: how each kind of event changes what is known about a learner. Pure; the order of events is the caller's.

The rules, one per kind of fact:

* `AreasRated` gives the engine a weak prior and remembers what the learner wants.
* `AttemptStarted` opens an attempt; `AttemptFinished` closes it for good and remembers how it ended. A start that
  stands after its end, because another device's clock is ahead, opens nothing: what was finished stays finished.
* `QuestionAsked`, `LessonOffered` and `HintShown` say what stands on the screen; they never reach the engine.
* `AnswerGiven` and `LessonFinished` reach the engine, the attempt they belong to, and the day's tally. The engine takes
  the item as the version named in the event has it, as long as that version is here, else as the newest one has it. An
  answer that names a misconception counts it; the lesson that sets it right takes the count back.
* `PlanMade`, `SuggestionDeclined` and `ProgrammeJoined` stand until another one of their kind replaces them; they
  change what is chosen, never what is believed.
* `PortionEnded` puts a pause into the first talk and says when; it changes nothing that is believed.
* What is reported about a question or a lesson (`app.reporting`) changes nothing: it is about the question.
* What was seen at work has rules of its own (`app.observing.fold`), and never reaches the engine either.
* What is done with and for a team (`app.leading.fold`) never reaches the engine.
* What is the learner's own (`app.own.fold`) never reaches the engine: what is offered, kept, rated, handed in, shared.
* Stories and worked examples have rules of their own (`app.practice.fold`); they take minutes of the day, and never
  reach the engine: a choice in a story is no evidence (docs/learner-model.md).

A fact that names something by an id that it had in an earlier version of its pack counts for what the thing is called
in the newest one that is here (`was` in the pack's source): the events stay as they are, and a new pack has all of them
folded anew, those of other devices among them.

An event of a pack that is not installed changes tallies and attempts only; when the pack arrives, a rebuild folds it
whole. Example: started, asked, answered right, finished as passed leave no open attempt, a model that saw one right
answer, one answer in the day's tally, and the module among the passed ones.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatchmethod
from typing import TypeAlias

from msgspec.structs import replace

from app.clock import DAY_MS
from app.cycling import fold as cycling
from app.cycling.facts import CycleBegun, CycleFact, CycleStepDone
from app.encouraging import turns
from app.engine.curriculum import Curriculum, ItemParameters
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.events import (
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Event,
    Fact,
    HintShown,
    LearnerAdded,
    LessonFinished,
    LessonOffered,
    NoteSealed,
    NoteTaken,
    Outcome,
    PlanMade,
    ProgrammeJoined,
    Purpose,
    QuestionAsked,
    SuggestionDeclined,
)
from app.frozen_map import FrozenMap
from app.leading import fold as leading
from app.leading.facts import LEADING, LeadingFact
from app.lesson_facts import MediaPlayed, TaskTaken
from app.observing import fold as observing
from app.observing.facts import ChecklistCountersigned, ChecklistObserved, ObservationWorded, ObservedFact
from app.own import fold as own
from app.own.facts import OWN, OwnFact
from app.practice import fold as practice
from app.practice.facts import (
    ExampleStepDone,
    PracticeBegun,
    PracticeEnded,
    PracticeKind,
    StoryChosen,
    StoryTurnedBack,
)
from app.practice.state import Practised
from app.reporting.facts import ProblemReported, ReportFact, ReportSettled, ReportWorded
from app.state import Attempt, Checked, DayTally, ItemMemory, LastAttempt, LearnerState, PackState
from app.talk_facts import PortionEnded
from content_packs.answers import NotYet

Curricula: TypeAlias = Callable[[str, str], Curriculum | None]
"""Gives the curriculum of a pack by id and version, the newest installed version for "" or one that is not here; None
when the pack is not installed."""


class Fold:
    """Folds events into a `LearnerState`; holds the curricula of the installed packs and nothing else."""

    def __init__(self, curricula: Curricula) -> None:
        self._curricula = curricula

    def start(self, learner: str) -> LearnerState:
        """Return the state of a learner of whom nothing is known."""
        return LearnerState(learner)

    def fold(self, state: LearnerState, event: Event) -> LearnerState:
        """Return the state after `event`."""
        fact = self.named(event.fact, state)
        return self._apply(fact, replace(state, folded=state.folded + 1), event.corrected_ms)

    def named(self, fact: Fact, state: LearnerState | None = None) -> Fact:
        """Return the fact with the ids that things have now; one of an attempt needs a `state` that knows it."""
        pack = getattr(fact, "pack", "") or getattr(fact, "of_pack", "")
        if not pack and state is not None and isinstance(fact, QuestionAsked | LessonOffered | HintShown):
            attempt = state.open.get(fact.attempt)
            shown = isinstance(fact, HintShown)  # perhaps of a question of the team
            pack = "" if attempt is None else attempt.shown[0] if shown else attempt.pack
        curriculum = self._curricula(pack, "") if pack else None
        return curriculum.names.told(fact) if curriculum is not None and curriculum.names else fact

    def pack_state(self, state: LearnerState, pack: str) -> PackState:
        """Return the state of a pack; its model is a new one when the pack is installed and new to the learner."""
        found = state.pack(pack)
        if found.model is not None:
            return found
        curriculum = self._curricula(pack, "")
        return found if curriculum is None else replace(found, model=LearnerModel.start(curriculum))

    @singledispatchmethod
    def _apply(self, fact: object, state: LearnerState, at_ms: int) -> LearnerState:
        raise NotImplementedError(type(fact).__name__)

    @_apply.register(NoteSealed)
    @_apply.register(NoteTaken)
    def _(self, _fact: NoteSealed | NoteTaken, state: LearnerState, _at_ms: int) -> LearnerState:
        return state  # what a learner writes for themselves is nobody's evidence

    @_apply.register
    def _(self, _fact: MediaPlayed, state: LearnerState, _at_ms: int) -> LearnerState:
        return state  # that something was played says nothing about what is known

    @_apply.register(ProblemReported)
    @_apply.register(ReportWorded)
    @_apply.register(ReportSettled)
    def _(self, _fact: ReportFact, state: LearnerState, _at_ms: int) -> LearnerState:
        return state  # it says something about the question, nothing about the person

    @_apply.register
    def _(self, fact: TaskTaken, state: LearnerState, _at_ms: int) -> LearnerState:
        pack = self.pack_state(state, fact.pack)
        done = fact.done or bool(pack.tasks.get(fact.lesson))
        dropped = fact.dropped and not done
        tasks = pack.tasks.without(fact.lesson) if dropped else pack.tasks.put(fact.lesson, done)
        return state.with_pack(fact.pack, replace(pack, tasks=tasks))

    @_apply.register
    def _(self, _fact: LearnerAdded, state: LearnerState, _at_ms: int) -> LearnerState:
        return state

    @_apply.register
    def _(self, fact: AreasRated, state: LearnerState, _at_ms: int) -> LearnerState:
        pack = self.pack_state(state, fact.pack)
        model = pack.model.areas_rated(fact.ratings) if pack.model else None
        return state.with_pack(fact.pack, replace(pack, model=model, rated=True, wants=fact.wants))

    @_apply.register
    def _(self, fact: AttemptStarted, state: LearnerState, at_ms: int) -> LearnerState:
        if fact.attempt in state.closed:
            return state
        attempt = Attempt(fact.attempt, fact.purpose, fact.pack, fact.version, fact.module, at_ms, state.folded)
        return replace(state, open=state.open.put(fact.attempt, attempt))

    @_apply.register
    def _(self, fact: AttemptFinished, state: LearnerState, at_ms: int) -> LearnerState:
        again = fact.attempt in state.closed  # ended on two devices
        pack = self.pack_state(state, fact.pack)
        before = pack.last.get((fact.purpose, fact.module))
        passed_ms = at_ms if fact.outcome is Outcome.PASSED else before.passed_ms if before is not None else 0
        ended = LastAttempt(fact.attempt, at_ms, fact.outcome, fact.asked, fact.right, fact.seconds, passed_ms)
        if fact.purpose is Purpose.CHECK and not again:
            checks = pack.checks.put(fact.module, _checked(pack.checks.get(fact.module), fact, at_ms))
            pack = replace(pack, checks=checks)
        done = fact.outcome is Outcome.PASSED and fact.purpose is Purpose.MODULE
        passed = pack.passed | {fact.module} if done else pack.passed
        pack = replace(pack, last=pack.last.put((fact.purpose, fact.module), ended), passed=passed)
        closed = state.closed.put(fact.attempt, None)
        state = replace(state.with_pack(fact.pack, pack), open=state.open.without(fact.attempt), closed=closed)
        whole_quiz = fact.purpose is Purpose.SHIFT_QUIZ and fact.outcome is Outcome.COMPLETED
        return replace(state, days=_tallied(state, at_ms, DayTally(quizzes=1))) if whole_quiz and not again else state

    @_apply.register
    def _(self, fact: PortionEnded, state: LearnerState, at_ms: int) -> LearnerState:
        return _touch(state, fact.attempt, lambda attempt: _paused(attempt, fact, at_ms, state.folded))

    @_apply.register
    def _(self, fact: PlanMade, state: LearnerState, _at_ms: int) -> LearnerState:
        return state.with_pack(fact.pack, replace(self.pack_state(state, fact.pack), plan=fact))

    @_apply.register
    def _(self, fact: SuggestionDeclined, state: LearnerState, _at_ms: int) -> LearnerState:
        pack = self.pack_state(state, fact.pack)
        declined = pack.declined - {fact.module} if fact.back else pack.declined | {fact.module}
        return state.with_pack(fact.pack, replace(pack, declined=declined))

    @_apply.register
    def _(self, fact: ProgrammeJoined, state: LearnerState, _at_ms: int) -> LearnerState:
        pack = self.pack_state(state, fact.pack)
        return state.with_pack(fact.pack, replace(pack, programmes=pack.programmes.put(fact.programme, fact)))

    @_apply.register
    def _(self, fact: QuestionAsked, state: LearnerState, _at_ms: int) -> LearnerState:
        return _touch(
            state,
            fact.attempt,
            lambda a: replace(a, current=fact, asked=(*a.asked, fact), hint_shown=False, touched=state.folded),
        )

    @_apply.register
    def _(self, fact: LessonOffered, state: LearnerState, _at_ms: int) -> LearnerState:
        return _touch(state, fact.attempt, lambda a: replace(a, current=fact, hint_shown=False, touched=state.folded))

    @_apply.register
    def _(self, fact: HintShown, state: LearnerState, _at_ms: int) -> LearnerState:
        return _touch(state, fact.attempt, lambda a: replace(a, hint_shown=True, touched=state.folded))

    @_apply.register
    def _(self, fact: AnswerGiven, state: LearnerState, at_ms: int) -> LearnerState:
        pack = self.pack_state(state, fact.pack)
        model, now = pack.model, pack.turns
        if model is not None:
            now = _turned(now, model, fact, at_ms)
            model = model.answered(
                fact.item,
                response_of(fact),
                parameters=self._parameters(fact),
                at_ms=at_ms,
                seconds=fact.seconds,
                confidence=fact.confidence,
                assisted=fact.assisted,
                purpose=fact.purpose,
            )
        memory = ItemMemory(at_ms, fact.right, in_quiz=fact.purpose is Purpose.SHIFT_QUIZ)
        pack = replace(pack, model=model, items=pack.items.put(fact.item, memory), turns=now)
        if fact.misconception:
            times = (pack.misconceptions.get(fact.misconception) or 0) + 1
            pack = replace(pack, misconceptions=pack.misconceptions.put(fact.misconception, times))
        if fact.purpose is Purpose.SHIFT_QUIZ and at_ms // DAY_MS not in pack.quiz_days:
            pack = replace(pack, quiz_days=pack.quiz_days | {at_ms // DAY_MS})
        days = _tallied(state, at_ms, DayTally(1, int(fact.right), 0, fact.seconds))
        state = replace(state, packs=state.packs.put(fact.pack, pack), days=days)
        return _touch(
            state,
            fact.attempt,
            lambda a: replace(
                a,
                # The question of a film leaves the lesson on the screen.
                current=a.current if isinstance(a.current, LessonOffered) else None,
                hint_shown=False,
                answers=(*a.answers, fact),
                steps=(*a.steps, fact),
                touched=state.folded,
            ),
        )

    @_apply.register
    def _(self, fact: LessonFinished, state: LearnerState, at_ms: int) -> LearnerState:
        pack = self.pack_state(state, fact.pack)
        model = pack.model.lesson_finished(fact.competency, at_ms) if pack.model else None
        pack = replace(pack, model=model, lessons=pack.lessons.put(fact.lesson, at_ms))
        explained = self._explained(fact)
        if explained in pack.misconceptions:
            pack = replace(pack, misconceptions=pack.misconceptions.without(explained))
        days = _tallied(state, at_ms, DayTally(0, 0, 1, fact.seconds))
        state = replace(state, packs=state.packs.put(fact.pack, pack), days=days)
        return _touch(
            state, fact.attempt, lambda a: replace(a, current=None, steps=(*a.steps, fact), touched=state.folded)
        )

    @_apply.register
    def _(self, fact: PracticeBegun, state: LearnerState, at_ms: int) -> LearnerState:
        if fact.attempt in state.closed:
            return state
        key = (fact.kind, fact.practice)
        return self._practised(state, fact.pack, key, lambda known: practice.begun(known, fact, at_ms, state.folded))

    @_apply.register(StoryChosen)
    @_apply.register(ExampleStepDone)
    @_apply.register(StoryTurnedBack)
    def _(self, fact: StoryChosen | ExampleStepDone | StoryTurnedBack, state: LearnerState, at_ms: int) -> LearnerState:
        if isinstance(fact, ExampleStepDone):
            key = (PracticeKind.EXAMPLE, fact.example)
        else:
            key = (PracticeKind.STORY, fact.story)
        seconds = 0.0 if isinstance(fact, StoryTurnedBack) else fact.seconds
        state = replace(state, days=_tallied(state, at_ms, DayTally(seconds=seconds))) if seconds else state
        return self._practised(state, fact.pack, key, lambda known: practice.went_on(known, fact, state.folded))

    @_apply.register
    def _(self, fact: PracticeEnded, state: LearnerState, at_ms: int) -> LearnerState:
        if fact.attempt in state.closed:
            return state
        state = replace(state, closed=state.closed.put(fact.attempt, None))
        key = (fact.kind, fact.practice)
        return self._practised(state, fact.pack, key, lambda known: practice.ended(known, fact, at_ms))

    @_apply.register(ChecklistObserved)
    @_apply.register(ChecklistCountersigned)
    @_apply.register(ObservationWorded)
    def _(self, fact: ObservedFact, state: LearnerState, at_ms: int) -> LearnerState:
        if isinstance(fact, ChecklistObserved) and fact.observer in {"", state.learner}:
            return state  # nobody is watched by themselves, or by nobody; it cannot be made here
        known = self.pack_state(state, fact.pack)
        return state.with_pack(fact.pack, replace(known, observed=observing.happened(known.observed, fact, at_ms)))

    @_apply.register(CycleBegun)
    @_apply.register(CycleStepDone)
    def _(self, fact: CycleFact, state: LearnerState, at_ms: int) -> LearnerState:
        known = self.pack_state(state, fact.pack)
        run = cycling.happened(known.cycles.get(fact.cycle), fact, at_ms, state.folded)
        cycles = known.cycles if run is None else known.cycles.put(fact.cycle, run)
        return state.with_pack(fact.pack, replace(known, cycles=cycles))

    def _own(self, fact: OwnFact, state: LearnerState, at_ms: int) -> LearnerState:
        return replace(state, own=own.happened(state.own, fact, at_ms))

    for _fact in OWN:
        _apply.register(_fact)(_own)

    def _led(self, fact: LeadingFact, state: LearnerState, at_ms: int) -> LearnerState:
        return replace(state, leading=leading.happened(state.leading, fact, at_ms))

    for _done in LEADING:
        _apply.register(_done)(_led)

    def _practised(
        self,
        state: LearnerState,
        pack: str,
        key: tuple[PracticeKind, str],
        change: Callable[[Practised], Practised],
    ) -> LearnerState:
        """Change what is known of one story or worked example."""
        known = self.pack_state(state, pack)
        practised = known.practised.put(key, change(known.practised.get(key) or Practised()))
        return state.with_pack(pack, replace(known, practised=practised))

    def _parameters(self, fact: AnswerGiven) -> ItemParameters | None:
        """Return the item as it was when it was answered, in the version that the event names."""
        curriculum = self._curricula(fact.pack, fact.version)
        return curriculum.parameters(fact.item) if curriculum else None

    def _explained(self, fact: LessonFinished) -> str:
        """Return the misconception that the lesson sets right; empty: none."""
        curriculum = self._curricula(fact.pack, fact.version)
        return curriculum.explains.get(fact.lesson, "") if curriculum else ""


def _checked(before: Checked | None, fact: AttemptFinished, at_ms: int) -> Checked:
    known = before or Checked()
    match fact.outcome:
        case Outcome.PASSED:
            return Checked(passed_ms=at_ms, last_ms=at_ms)
        case Outcome.NOT_YET | Outcome.STOPPED if fact.asked:
            return replace(known, tries=known.tries + 1, last_ms=at_ms)
        case _:
            return replace(known, last_ms=at_ms)


def response_of(fact: AnswerGiven) -> Response:
    """Return how the question was answered."""
    if isinstance(fact.answer, NotYet):
        return Response.NOT_YET
    return Response.RIGHT if fact.right else Response.WRONG


def _paused(attempt: Attempt, fact: PortionEnded, at_ms: int, folded: int) -> Attempt:
    """Put a pause into the first talk; a second one with nothing in between (of another device) is the same."""
    more = len(attempt.steps) > attempt.portion_from
    return replace(
        attempt,
        current=fact,
        hint_shown=False,
        portions=attempt.portions + more,
        portion_from=len(attempt.steps),
        portion_ms=at_ms,
        touched=folded,
    )


def _touch(state: LearnerState, attempt: str, change: Callable[[Attempt], Attempt]) -> LearnerState:
    """Change an open attempt; an attempt that is not open here (it ran on another device) is left alone."""
    found = state.open.get(attempt)
    return state if found is None else replace(state, open=state.open.put(attempt, change(found)))


def _tallied(state: LearnerState, at_ms: int, more: DayTally) -> FrozenMap[int, DayTally]:
    """Add to the day's tally."""
    day = at_ms // DAY_MS
    so_far = state.days.get(day) or DayTally()
    total = DayTally(
        so_far.answers + more.answers,
        so_far.right + more.right,
        so_far.lessons + more.lessons,
        so_far.seconds + more.seconds,
        so_far.quizzes + more.quizzes,
    )
    return state.days.put(day, total)


def _turned(known: turns.Turns, model: LearnerModel, fact: AnswerGiven, at_ms: int) -> turns.Turns:
    """Return the turns after an answer, seen from the model before it."""
    place = model.curriculum.competency_index.get(fact.competency)
    if place is None:
        return known
    practised_ms = int(model.memory.last_ms[place]) if model.memory.begun[place] else 0
    knew = model.counts_at(place).right > 0
    return turns.answered(known, fact, at_ms, practised_ms=practised_ms, knew=knew)
