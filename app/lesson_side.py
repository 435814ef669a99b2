# SPDX-License-Identifier: Apache-2.0
"""What a signed-in learner can do inside a lesson, and how they like to read it (the rules: `app.in_lesson`)."""

from __future__ import annotations

import msgspec

from app import screens
from app.errors import Refusal
from app.events import LessonOffered
from app.in_lesson import InLesson, draft_name, of_version, places_text, read_places
from app.standing import Standing
from app.steps import given
from app.views import Feedback, LessonView, QuestionView
from content_packs.answers import Answer
from content_packs.localise import languages, partly_in
from content_packs.model import READING_LEVELS


class LessonSide(Standing):
    """The part of `app.learning.Learning` that is about lessons; every call refuses as that says."""

    def keep_place(self, learner: str, lesson: str, path: str, position_ms: int) -> None:
        """Keep how far a film or sound was played. Raises Refusal("no_such_lesson")."""
        self._gate.own(learner)
        inside = self._inside(learner, lesson)
        attempt = inside.attempt
        kept = self._kept(learner, inside.index.id, attempt.id if attempt else "")
        name = path if attempt else f"{path}@{inside.index.version}"
        places = {**read_places(kept, lesson), name: max(0, position_ms)}
        self._record.save_draft(learner, attempt.id if attempt else "", draft_name(lesson), places_text(places))

    def played(self, learner: str, lesson: str, path: str, *, finished: bool) -> None:
        """Record that a film or sound was begun or came to its end.

        Raises Refusal("no_such_lesson"), Refusal("no_such_media").
        """
        self._gate.own(learner)
        self._append(learner, self._inside(learner, lesson).played(path, finished=finished))

    def film_question(self, learner: str, lesson: str, item: str) -> QuestionView:
        """Return a question that a film waits for. Raises Refusal("no_such_lesson"), Refusal("no_question")."""
        self._gate.own(learner)
        return self._inside(learner, lesson).question(item)

    def answer_film(self, learner: str, lesson: str, item: str, answer: Answer, *, seconds: float) -> Feedback:
        """Grade and record an answer to such a question.

        Raises Refusal("no_such_lesson"), Refusal("no_question"), Refusal("answer_does_not_fit").
        """
        self._gate.own(learner)
        fact, feedback = self._inside(learner, lesson).answered(item, given.kept(answer), seconds)
        self._append(learner, fact)
        return feedback

    def take_task(self, learner: str, lesson: str, *, done: bool) -> None:
        """Record that the task for the next shift is taken on, or was done.

        Raises Refusal("no_such_lesson"), Refusal("no_task").
        """
        self._gate.own(learner)
        self._append(learner, self._inside(learner, lesson).task(done=done))

    def leave_task(self, learner: str, lesson: str, *, done: bool) -> None:
        """Record that a task that was taken on was done or, without `done`, that it is dropped. Refusal("no_task")."""
        self._gate.own(learner)
        place = self._place(learner)
        if place.pack.tasks.get(lesson) is not False or lesson not in place.index.lessons:
            raise Refusal("no_task", lesson=lesson)
        inside = InLesson(place.index, place.index.lessons[lesson], None, place.card.language)
        self._append(learner, inside.task(done=done, dropped=not done))

    def choose_reading(self, learner: str, level: str) -> None:
        """Keep in which words the person reads lessons. Raises Refusal("no_such_level")."""
        self._gate.own(learner)
        if level not in READING_LEVELS:
            raise Refusal("no_such_level", level=level)
        liked = self._accounts.preferences(learner)
        self._accounts.set_preferences(learner, msgspec.structs.replace(liked, reading=level))

    def choose_original(self, learner: str, *, shown: bool) -> None:
        """Keep whether the words in the pack's own language are shown beside a translation."""
        self._gate.own(learner)
        liked = self._accounts.preferences(learner)
        self._accounts.set_preferences(learner, msgspec.structs.replace(liked, original=shown))

    def content_languages(self, learner: str) -> tuple[str, ...]:
        """Return the languages that the person's pack is there in, its own first."""
        self._gate.own(learner)
        return languages(self._shelf.index(self._accounts.card(learner).pack).pack)

    def partly_translated(self, learner: str) -> tuple[str, ...]:
        """Return those of `content_languages` in which a part of the pack is missing, and stands in its own."""
        self._gate.own(learner)
        pack = self._shelf.index(self._accounts.card(learner).pack).pack
        return tuple(language for language in languages(pack) if partly_in(pack, language))

    def choose_content_language(self, learner: str, language: str) -> None:
        """Keep in which language the person learns; empty: in that of the program. Raises Refusal("no_such_language").

        What is on the screen stays as it is until it is shown again.
        """
        if language and language not in self.content_languages(learner):
            raise Refusal("no_such_language", language=language)
        self._gate.own(learner)
        liked = self._accounts.preferences(learner)
        self._accounts.set_preferences(learner, msgspec.structs.replace(liked, content_language=language))

    # --- inside

    def _inside(self, learner: str, lesson: str) -> InLesson:
        attempt = self._record.state(learner).open.get(self._running.get(learner, ""))
        current = attempt.current if attempt else None
        if not isinstance(current, LessonOffered) or current.lesson != lesson:
            attempt = None
        index = self._index_of(learner, attempt) if attempt else self._reading(learner)
        if lesson not in index.lessons:
            raise Refusal("no_such_lesson", lesson=lesson)
        return InLesson(index, index.lessons[lesson], attempt, self._accounts.card(learner).language)

    def _dressed(self, learner: str, view: LessonView) -> LessonView:
        """Return a lesson as this person reads it."""
        index = self._shelf.index(view.pack, view.version, view.language)
        pack = self._record.state(learner).pack(view.pack)
        liked = self._accounts.preferences(learner)
        places = read_places(self._kept(learner, view.pack, view.attempt), view.lesson.id)
        return msgspec.structs.replace(
            screens.lesson_with_original(view, self._shelf.index(view.pack, view.version), shown=liked.original),
            role=self._accounts.card(learner).role,
            reading=liked.reading,
            glossary=index.pack.glossary,
            places=places if view.attempt else of_version(places, view.version),
            task_done=pack.tasks.get(view.lesson.id),
        )
