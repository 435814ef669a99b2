# SPDX-License-Identifier: Apache-2.0
"""What a signed-in learner can do. Every call is one short transaction on the writer's thread and returns a frozen view.

An attempt goes: `start` → a step; a question → `answer` → feedback → `next` → a step; a lesson → `finish_lesson` → a step; until a
step is `Finished`. What stands on the screen is in the record before it is shown, so after a pulled plug `resume` brings back
the same question with the same words typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import msgspec

from app import picture
from app.clock import Clock, NewId
from app.engine.path import due_count
from app.engine.shift_quiz import QUESTIONS
from app.errors import Refusal
from app.events import (
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Confidence,
    Event,
    Fact,
    HintShown,
    LessonFinished,
    LessonOffered,
    Outcome,
    Purpose,
    QuestionAsked,
)
from app.fold import DAY_MS, Fold
from app.reasons import Reason, ReasonCode
from app.shelf import PackIndex, Shelf
from app.state import Attempt, LearnerState, PackState
from app.steps import Situation, ended, most_questions, next_fact
from app.views import (
    Feedback,
    Finished,
    LearnerCard,
    LessonView,
    Progress,
    QuestionView,
    Step,
    SuggestPerson,
    Today,
    WelcomeArea,
)
from content_packs.answers import Answer, NotYet
from content_packs.grading import AnswerDoesNotFit, Grade, grade

if TYPE_CHECKING:
    from app.accounts import Accounts

STALE_MS = DAY_MS
"""A shift quiz that was left longer ago than this belongs to another shift: it is closed and a new one begins."""
QUIZ_MINUTES = 4


class RecordPort(Protocol):
    """The part of the record that learning writes to and reads from."""

    def append(self, learner: str, *facts: Fact) -> tuple[Event, ...]: ...
    def state(self, learner: str) -> LearnerState: ...
    def save_draft(self, learner: str, attempt: str, item: str, answer: str) -> None: ...
    def draft(self, learner: str, attempt: str) -> tuple[str, str] | None: ...


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a learner stands: person, state, and their pack in their language."""

    card: LearnerCard
    state: LearnerState
    pack: PackState
    index: PackIndex


class Learning:
    """Everything a signed-in learner can do; implements `ui.ports.LearningPort`."""

    def __init__(
        self,
        *,
        record: RecordPort,
        fold: Fold,
        shelf: Shelf,
        accounts: Accounts,
        clock: Clock,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """`recorded` is called after each commit: there is something new to send."""
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._clock = clock
        self._new_id = new_id
        self._recorded = recorded

    # --- what the day looks like

    def today(self, learner: str) -> Today:
        """Return the home screen."""
        place = self._place(learner)
        now = self._clock.now_ms()
        cards = picture.module_cards(place.index, place.pack, now)
        attempt = self._resumable(place.state)
        tally = place.state.days.get(now // DAY_MS)
        diagnosed = place.pack.last.get((Purpose.DIAGNOSTIC, "")) is not None
        return Today(
            learner=place.card,
            pack_title=place.index.pack.manifest.title,
            needs_welcome=not place.pack.rated,
            needs_diagnostic=not diagnosed,
            resume=attempt.purpose if attempt else None,
            resume_module=attempt.module if attempt else "",
            quiz_ready=diagnosed,
            quiz_questions=QUESTIONS,
            quiz_minutes=QUIZ_MINUTES,
            quiz_done_today=tally is not None and tally.quizzes > 0,
            next_module=next((card for card in cards if card.state == "now"), None),
            path=cards,
            due_count=due_count(place.pack.model, now) if place.pack.model else 0,
            streak_shifts=picture.streak(place.state.days, now),
        )

    def welcome_areas(self, learner: str) -> tuple[WelcomeArea, ...]:
        """Return what the welcome screen asks about."""
        modules = self._place(learner).index.pack.modules
        return tuple(WelcomeArea(module=m.id, title=m.title, objective=m.objective) for m in modules)

    def rate_areas(self, learner: str, ratings: Mapping[str, float], wants: tuple[str, ...]) -> None:
        """Record how sure the learner feels (0 to 1 per module) and what they want. Raises Refusal("no_such_module")."""
        place = self._place(learner)
        for module in (*ratings, *wants):
            if module not in place.index.modules:
                raise Refusal("no_such_module", module=module)
        clean = {module: min(1.0, max(0.0, round(float(rating), 3))) for module, rating in ratings.items()}
        fact = AreasRated(pack=place.index.id, version=place.index.version, ratings=clean, wants=wants)
        self._append(learner, fact)

    def progress(self, learner: str) -> Progress:
        """Return the learner's own progress."""
        place = self._place(learner)
        now = self._clock.now_ms()
        days = place.state.days.values()
        return Progress(
            learner=place.card,
            pack_title=place.index.pack.manifest.title,
            skills=picture.skill_rows(place.index, place.pack.model, now) if place.pack.model else (),
            modules=picture.module_cards(place.index, place.pack, now),
            answers=sum(day.answers for day in days),
            lessons=sum(day.lessons for day in days),
            shifts=sum(1 for day in days if day.answers or day.lessons),
            streak_shifts=picture.streak(place.state.days, now),
            minutes=round(sum(day.seconds for day in days) / 60),
        )

    # --- an attempt

    def start(self, learner: str, purpose: Purpose, module: str = "") -> Step:
        """Begin, or go on with the one that was interrupted. Raises Refusal("no_such_module")."""
        place = self._place(learner)
        if purpose is Purpose.MODULE and module not in place.index.modules:
            raise Refusal("no_such_module", module=module)
        attempt = self._open_attempt(place, purpose, module)
        if attempt is not None and self._can_go_on(attempt):
            return self._go_on(learner, attempt)
        closing = (ended(self._situation(learner, attempt), Outcome.STOPPED),) if attempt else ()
        begun = AttemptStarted(
            attempt=self._new_id(), purpose=purpose, pack=place.index.id, version=place.index.version, module=module
        )
        self._append(learner, *closing, begun)
        return self._go_on(learner, self._attempt(learner, begun.attempt))

    def resume(self, learner: str) -> Step | None:
        """Return to what was interrupted, or None when nothing was."""
        attempt = self._resumable(self._record.state(learner))
        return self._go_on(learner, attempt) if attempt else None

    def next(self, learner: str) -> Step:
        """Return the step after the last answer; the question on the screen when it has no answer yet.

        After a suggestion to ask a person the attempt ends.
        """
        attempt = self._current(learner)
        return self.stop(learner) if _needs_a_person(attempt) else self._go_on(learner, attempt)

    def save_draft(self, learner: str, draft: Answer | None) -> None:
        """Keep what was chosen or typed so far for the question on the screen."""
        attempt, asked = self._question(learner)
        self._record.save_draft(learner, attempt.id, asked.item, msgspec.json.encode(draft).decode())

    def hint(self, learner: str) -> str:
        """Return the hint of the question on the screen and record that it was seen. Raises Refusal("no_hint")."""
        attempt, asked = self._question(learner)
        item = self._index_of(learner, attempt).items[asked.item]
        if not item.hint:
            raise Refusal("no_hint", item=item.id)
        if not attempt.hint_shown:
            self._append(learner, HintShown(attempt=attempt.id, item=item.id))
        return item.hint

    def answer(self, learner: str, answer: Answer, *, confidence: Confidence | None, seconds: float) -> Feedback:
        """Grade and record an answer to the question on the screen; when this returns, it is on the disk.

        `seconds` is clipped to 0..3600. Raises Refusal("no_question"), Refusal("answer_does_not_fit").
        """
        attempt, asked = self._question(learner)
        index = self._index_of(learner, attempt)
        item = index.items[asked.item]
        try:
            graded = grade(item, answer)
        except AnswerDoesNotFit as error:
            raise Refusal("answer_does_not_fit", item=item.id) from error
        fact = _answer_fact(attempt, asked, answer, graded, confidence, seconds, index)
        self._append(learner, fact)
        return Feedback(
            item=item,
            answer=answer,
            grade=graded,
            order=picture.screen_order(item, asked.shuffle),
            lesson=_lesson_for(index, item.lesson, item.competency),
            purpose=attempt.purpose,
            can_retry=False,
            language=self._accounts.card(learner).language,
        )

    def finish_lesson(self, learner: str, *, seconds: float) -> Step:
        """Record that the lesson on the screen was read and return the step after it."""
        attempt = self._current(learner)
        offered = attempt.current
        if not isinstance(offered, LessonOffered) or _needs_a_person(attempt):
            raise Refusal("no_lesson")
        lesson = self._index_of(learner, attempt).lessons[offered.lesson]
        fact = LessonFinished(
            pack=attempt.pack,
            version=attempt.version,
            lesson=lesson.id,
            competency=lesson.competency,
            seconds=_clip(seconds),
            attempt=attempt.id,
            module=attempt.module,
        )
        self._append(learner, fact)
        return self._go_on(learner, self._current(learner))

    def stop(self, learner: str) -> Finished:
        """End the running attempt now. A diagnostic that is stopped counts as done: what is open stays "not sure yet"."""
        attempt = self._current(learner)
        outcome = Outcome.NOT_YET if _needs_a_person(attempt) else Outcome.STOPPED
        fact = ended(self._situation(learner, attempt), outcome)
        self._append(learner, fact)
        return self._finished(learner, fact)

    # --- reading

    def lesson(self, learner: str, lesson: str) -> LessonView:
        """Return a lesson to read outside an attempt. Raises Refusal("no_such_lesson")."""
        place = self._place(learner)
        if lesson not in place.index.lessons:
            raise Refusal("no_such_lesson", lesson=lesson)
        return self._lesson_view("", place.index, lesson, Reason(ReasonCode.CHOSEN_BY_YOU), place.card.language)

    def media(self, learner: str, path: str) -> bytes:
        """Return a media file of the learner's pack."""
        index = self._place(learner).index
        return self._shelf.media(index.id, index.version, path)

    # --- inside

    def _append(self, learner: str, *facts: Fact) -> None:
        self._record.append(learner, *facts)
        self._recorded()

    def _place(self, learner: str) -> _Place:
        card = self._accounts.card(learner)
        state = self._record.state(learner)
        index = self._shelf.index(card.pack, language=card.language)
        return _Place(card, state, self._fold.pack_state(state, card.pack), index)

    def _index_of(self, learner: str, attempt: Attempt) -> PackIndex:
        return self._shelf.index(attempt.pack, attempt.version, self._accounts.card(learner).language)

    def _situation(self, learner: str, attempt: Attempt) -> Situation:
        pack = self._fold.pack_state(self._record.state(learner), attempt.pack)
        return Situation(attempt, pack, self._index_of(learner, attempt), self._clock.now_ms())

    def _resumable(self, state: LearnerState) -> Attempt | None:
        attempt = state.latest_open()
        return attempt if attempt and self._can_go_on(attempt) else None

    def _can_go_on(self, attempt: Attempt) -> bool:
        """Say whether the attempt's pack version is still here and, for a quiz, whether it belongs to this shift."""
        here = self._shelf.get(attempt.pack, attempt.version) is not None
        age_ms = abs(self._clock.now_ms() - attempt.started_ms)
        return here and (attempt.purpose is not Purpose.SHIFT_QUIZ or age_ms <= STALE_MS)

    def _open_attempt(self, place: _Place, purpose: Purpose, module: str) -> Attempt | None:
        wanted = (purpose, module, place.index.id)
        return next((a for a in place.state.open.values() if (a.purpose, a.module, a.pack) == wanted), None)

    def _attempt(self, learner: str, attempt: str) -> Attempt:
        found = self._record.state(learner).open.get(attempt)
        if found is None:
            raise Refusal("no_attempt")
        return found

    def _current(self, learner: str) -> Attempt:
        attempt = self._record.state(learner).latest_open()
        if attempt is None:
            raise Refusal("no_attempt")
        return attempt

    def _question(self, learner: str) -> tuple[Attempt, QuestionAsked]:
        attempt = self._current(learner)
        if not isinstance(attempt.current, QuestionAsked):
            raise Refusal("no_question")
        return attempt, attempt.current

    def _go_on(self, learner: str, attempt: Attempt) -> Step:
        """Return the step on the screen; when there is none, choose and record the next one first."""
        if attempt.current is None:
            fact = next_fact(self._situation(learner, attempt))
            self._append(learner, fact)
            if isinstance(fact, AttemptFinished):
                return self._finished(learner, fact)
            attempt = self._attempt(learner, attempt.id)
        return self._show(learner, attempt)

    def _show(self, learner: str, attempt: Attempt) -> Step:
        index = self._index_of(learner, attempt)
        current = attempt.current
        if isinstance(current, QuestionAsked):
            return self._question_view(learner, attempt, current, index)
        if not isinstance(current, LessonOffered):
            raise Refusal("no_question")
        reason = Reason(ReasonCode(current.reason), current.params)
        if _needs_a_person(attempt):
            competency = index.competencies[str(reason.params["competency"])]
            return SuggestPerson(attempt=attempt.id, reason=reason, competency_title=competency.title)
        return self._lesson_view(attempt.id, index, current.lesson, reason, self._accounts.card(learner).language)

    def _question_view(self, learner: str, attempt: Attempt, asked: QuestionAsked, index: PackIndex) -> QuestionView:
        item = index.items[asked.item]
        competency = index.competencies[item.competency]
        kept = self._record.draft(learner, attempt.id)
        draft = kept[1] if kept and kept[0] == item.id else None
        return QuestionView(
            attempt=attempt.id,
            purpose=attempt.purpose,
            number=asked.number,
            at_most=most_questions(attempt, index),
            item=item,
            order=picture.screen_order(item, asked.shuffle),
            reason=Reason(ReasonCode(asked.reason), asked.params),
            competency_title=competency.title,
            module_title=index.module_of[competency.id].title,
            safety_critical=competency.safety_critical,
            hint_shown=attempt.hint_shown,
            ask_confidence=attempt.purpose is Purpose.SHIFT_QUIZ,
            draft=None if draft is None else msgspec.json.decode(draft, type=Answer | None),
            language=self._accounts.card(learner).language,
        )

    def _lesson_view(self, attempt: str, index: PackIndex, lesson: str, reason: Reason, language: str) -> LessonView:
        found = index.lessons[lesson]
        return LessonView(
            attempt=attempt,
            lesson=found,
            reason=reason,
            competency_title=index.competencies[found.competency].title,
            module_title=index.module_of[found.competency].title,
            pack=index.id,
            version=index.version,
            language=language,
        )

    def _finished(self, learner: str, fact: AttemptFinished) -> Finished:
        place = self._place(learner)
        now = self._clock.now_ms()
        rows = picture.skill_rows(place.index, place.pack.model, now) if place.pack.model else ()
        scope = place.index.modules[fact.module].competencies if fact.module else tuple(place.index.competencies)
        known = picture.known_rows(tuple(row for row in rows if row.competency in scope))
        cards = picture.module_cards(place.index, place.pack, now)
        return Finished(
            attempt=fact.attempt,
            purpose=fact.purpose,
            outcome=fact.outcome,
            asked=fact.asked,
            right=fact.right,
            seconds=fact.seconds,
            module=fact.module,
            settled=known,
            practise=picture.practise_rows(rows, frozenset(scope)),
            next_modules=tuple(card for card in cards if card.state in {"now", "ready"})[:3],
        )


def _answer_fact(
    attempt: Attempt,
    asked: QuestionAsked,
    answer: Answer,
    graded: Grade,
    confidence: Confidence | None,
    seconds: float,
    index: PackIndex,
) -> AnswerGiven:
    return AnswerGiven(
        attempt=attempt.id,
        purpose=attempt.purpose,
        pack=attempt.pack,
        version=index.version,
        item=asked.item,
        competency=asked.competency,
        answer=answer,
        right=graded.right,
        score=round(graded.score, 4),
        seconds=_clip(seconds),
        module=attempt.module,
        confidence=None if isinstance(answer, NotYet) else confidence,
        assisted=attempt.hint_shown,
    )


def _needs_a_person(attempt: Attempt) -> bool:
    return isinstance(attempt.current, LessonOffered) and attempt.current.reason == ReasonCode.ASK_A_PERSON


def _clip(seconds: float) -> float:
    return round(min(3600.0, max(0.0, seconds)), 2)


def _lesson_for(index: PackIndex, lesson: str, competency: str) -> str:
    if lesson:
        return lesson
    lessons = index.lessons_of.get(competency, ())
    return lessons[0].id if lessons else ""
