# SPDX-License-Identifier: Apache-2.0
"""The steps of an attempt: a question with its feedback, a lesson, a suggestion to ask a person, the end."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.events import Confidence
from app.views import Feedback, LessonView, QuestionView, Step
from content_packs.answers import Answer
from content_packs.media import FILMS, SOUNDS, ending
from content_packs.proof import MediaFile
from ui.ports import Ports
from ui.window.intents import (
    DraftChanged,
    Ended,
    HintAsked,
    Intent,
    LessonAsked,
    LessonRead,
    NextAsked,
    Submitted,
    TryAgain,
)
from ui.window.lesson_intents import (
    FilmAnswered,
    FilmWaits,
    LessonIntent,
    MediaPlaced,
    MediaPlayed,
    OriginalChosen,
    ReadingChosen,
    TaskChosen,
)
from ui.window.places import AtStep, Back, Explanation, Guide
from ui.window.portion_intents import LessonPassed
from ui.window.presenters.base import Presenter, View


class StepPresenter(Presenter):
    """What every step can do: go on to the next one, or end the attempt."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        match intent:
            case NextAsked():
                self.run(partial(self._ports.learning.next, self._learner), self._step)
            case Ended():
                self.run(partial(self._ports.learning.stop, self._learner), self._step)
            case _:
                super().act(intent)

    def _step(self, step: Step) -> None:
        self._guide.to(AtStep(step))


class QuestionPage(View, Protocol):
    """The question on the screen."""

    def show_media(self, path: str, data: bytes) -> None: ...
    def show_hint(self, hint: str) -> None: ...
    def show_original(self, *, shown: bool) -> None: ...
    def show_feedback(self, feedback: Feedback) -> None: ...
    def ask_again(self) -> None:
        """Open the same question for another try."""


class QuestionPresenter(StepPresenter):
    """One question: keeps the draft safe, hands the answer in, shows what came of it."""

    def __init__(
        self,
        ports: Ports,
        guide: Guide,
        view: QuestionPage,
        learner: str,
        question: QuestionView,
        *,
        told: Feedback | None = None,
    ) -> None:
        """Ask a question; `told`: it was answered, and this is what came of it."""
        super().__init__(ports, guide, view, learner)
        self._told = told
        self._view = view
        self._question = question
        self._feedback: Feedback | None = None
        self._saving = False
        self._unsaved: list[Answer | None] = []
        self._since = ports.steady()

    def open(self) -> None:
        path = self._question.item.media
        if path:
            fetch = partial(self._ports.learning.media, self._learner, path)
            self.run_quietly(fetch, partial(self._view.show_media, path))
        if self._told is not None:
            self._graded(self._told)

    def close(self) -> None:
        """Ask for the draft that still waits: what is asked for is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        learning = self._ports.learning
        match intent:
            case DraftChanged(draft) if self._feedback is None:
                self._unsaved = [draft]
                self._save()
            case Submitted(answer, confidence) if self._feedback is None:
                self._submit(answer, confidence)
            case HintAsked():
                self.run(partial(learning.hint, self._learner), self._view.show_hint)
            case OriginalChosen(shown):
                keep = partial(learning.choose_original, self._learner, shown=shown)
                self.run(keep, lambda _nothing: self._view.show_original(shown=shown))
            case LessonAsked() if self._feedback is not None and self._feedback.lesson:
                self.run(partial(learning.lesson, self._learner, self._feedback.lesson), self._explain)
            case TryAgain() if self._feedback is not None and self._feedback.can_retry:
                self._feedback = None
                self._since = self._ports.steady()
                self._view.ask_again()
            case Ended():
                self._unsaved.clear()  # the draft ends with the attempt
                super().act(intent)
            case DraftChanged() | Submitted() | LessonAsked() | TryAgain():
                pass
            case _:
                super().act(intent)

    def _save(self) -> None:
        """Save the newest draft; while one is being saved the next ones wait, and only the last of them is kept."""
        if self._unsaved and not self._saving:
            self._saving = True
            save = partial(self._ports.learning.save_draft, self._learner, self._unsaved.pop())
            self.run_quietly(save, self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()

    def _submit(self, answer: Answer, confidence: Confidence | None) -> None:
        self._unsaved.clear()
        seconds = max(0.0, self._ports.steady() - self._since)
        answered = partial(self._ports.learning.answer, self._learner, answer, confidence=confidence, seconds=seconds)
        self.run(answered, self._graded)

    def _graded(self, feedback: Feedback) -> None:
        self._feedback = feedback
        self._view.show_feedback(feedback)

    def _explain(self, lesson: LessonView) -> None:
        self._guide.to(Explanation(lesson))


class LessonPage(View, Protocol):
    """The lesson on the screen."""

    @property
    def media(self) -> tuple[str, ...]:
        """The files of the pack that it shows, in the order in which they are needed."""

    def show_media(self, path: str, data: bytes | MediaFile) -> None: ...
    def show_level(self, level: str) -> None: ...
    def show_original(self, *, shown: bool) -> None:
        """Show the original beside the translation, or hide it; its files are brought again."""

    def show_task(self, *, done: bool) -> None: ...
    def show_feedback(self, feedback: Feedback) -> None: ...
    def ask(self, question: QuestionView) -> None:
        """Show the question that a film waits for."""


class LessonPresenter(StepPresenter):
    """A lesson, as a step of an attempt or as an explanation on top of a question."""

    def __init__(
        self,
        ports: Ports,
        guide: Guide,
        view: LessonPage,
        learner: str,
        lesson: LessonView,
    ) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._lesson = lesson
        self._since = self._asked_at = ports.steady()

    def open(self) -> None:
        for path in self._view.media:
            show = partial(self._view.show_media, path)
            if ending(path) in FILMS | SOUNDS:
                self.run_quietly(partial(self._ports.learning.media_file, self._learner, path), show)
            else:
                self.run_quietly(partial(self._ports.learning.media, self._learner, path), show)

    def act(self, intent: Intent) -> None:
        match intent:
            case LessonRead() if not self._lesson.attempt:
                self._guide.to(Back())
            case LessonRead():
                seconds = max(0.0, self._ports.steady() - self._since)
                finish = partial(self._ports.learning.finish_lesson, self._learner, seconds=seconds)
                self.run(finish, self._step)
            case LessonPassed():
                self.run(partial(self._ports.learning.pass_lesson, self._learner), self._step)
            case MediaPlaced() | MediaPlayed() | FilmWaits() | FilmAnswered() | TaskChosen():
                self._inside(intent)
            case ReadingChosen() | OriginalChosen():
                self._inside(intent)
            case _:
                super().act(intent)

    def _inside(self, intent: LessonIntent) -> None:
        learning, mine = self._ports.learning, (self._learner, self._lesson.lesson.id)
        match intent:
            case MediaPlaced(path, position_ms):
                self.run_quietly(partial(learning.keep_place, *mine, path, position_ms), _nothing_to_show)
            case MediaPlayed(path, finished):
                self.run_quietly(partial(learning.played, *mine, path, finished=finished), _nothing_to_show)
            case FilmWaits(_, item):
                self.run(partial(learning.film_question, *mine, item), self._ask)
            case FilmAnswered(item, answer):
                seconds = max(0.0, self._ports.steady() - self._asked_at)
                given = partial(learning.answer_film, *mine, item, answer, seconds=seconds)
                self.run(given, self._view.show_feedback)
            case TaskChosen(done):
                taken = partial(learning.take_task, *mine, done=done)
                self.run(taken, lambda _nothing: self._view.show_task(done=done))
            case ReadingChosen(level):
                self.run(partial(learning.choose_reading, self._learner, level), lambda _nothing: self._reword(level))

            case OriginalChosen(shown):
                keep = partial(learning.choose_original, self._learner, shown=shown)
                self.run(keep, lambda _nothing: self._with_original(shown=shown))

    def _with_original(self, *, shown: bool) -> None:
        self._view.show_original(shown=shown)
        self.open()

    def _ask(self, question: QuestionView) -> None:
        self._asked_at = self._ports.steady()
        self._view.ask(question)

    def _reword(self, level: str) -> None:
        self._view.show_level(level)
        self.open()


def _nothing_to_show(_nothing: None) -> None:
    """It is kept; the screen says it already."""
