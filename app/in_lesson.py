# SPDX-License-Identifier: Apache-2.0
"""What can be done inside a lesson: the questions of a film, the place in it, the task for the next shift.

1. A question of a film is graded as every question is, and the answer counts as one with help: it was just explained.
   So it reaches the memory of its competency and the ladder of help, but says nothing about how hard the question is
   and settles nothing alone.
2. The place in a film is kept as a draft is, on this device, until the attempt ends.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.errors import Refusal
from app.events import AnswerGiven, Purpose
from app.lesson_facts import MediaPlayed, TaskTaken
from app.picture import screen_order
from app.reasons import Reason, ReasonCode
from app.shelf import PackIndex
from app.state import Attempt
from app.steps.given import clipped
from app.steps.situation import seed_of
from app.views import Feedback, QuestionView
from content_packs.answers import Answer
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import AnswerDoesNotFit, grade
from content_packs.model import Item, Lesson
from content_packs.renames import Names

_places: msgspec.json.Decoder[dict[str, int]] = msgspec.json.Decoder(dict[str, int])


class InLesson(msgspec.Struct, frozen=True):
    """A lesson on the screen: in `attempt`, or (None) opened from elsewhere, of the pack version `index`."""

    index: PackIndex
    lesson: Lesson
    attempt: Attempt | None
    language: str

    def item(self, item: str) -> Item:
        """Return a question of one of its films, with its numbers in it. Raises Refusal("no_question")."""
        asked = {pause.item for film in self.lesson.films for pause in film.pauses}
        found = self.index.items.get(item) if item in asked else None
        if found is None:
            raise Refusal("no_question")
        return as_asked(found, self._drawn(item), self.language)

    def question(self, item: str) -> QuestionView:
        """Return a question of a film for the screen. Raises Refusal("no_question")."""
        found = self.item(item)
        competency = self.index.competencies[found.competency]
        return QuestionView(
            attempt=self.attempt.id if self.attempt else "",
            purpose=Purpose.MODULE,
            number=0,
            at_most=0,
            item=found,
            order=screen_order(found, self._shuffle(found)),
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title=competency.title,
            module_title=self.index.module_title(competency.id),
            safety_critical=competency.safety_critical,
            hint_shown=False,
            ask_confidence=False,
            draft=None,
            language=self.language,
        )

    def answered(self, item: str, answer: Answer, seconds: float) -> tuple[AnswerGiven, Feedback]:
        """Return the fact of an answer and what to show. Raises Refusal("no_question"), ("answer_does_not_fit")."""
        found = self.item(item)
        try:
            graded = grade(found, answer)
        except AnswerDoesNotFit as error:
            raise Refusal("answer_does_not_fit", item=item) from error
        module = self.index.module_of.get(found.competency)
        # The first talk counts its own questions: one that a film asks in its lesson is none of them.
        counted = self.attempt if self.attempt and self.attempt.purpose is not Purpose.DIAGNOSTIC else None
        fact = AnswerGiven(
            attempt=counted.id if counted else "",
            purpose=counted.purpose if counted else Purpose.MODULE,
            pack=self.index.id,
            version=self.index.version,
            item=found.id,
            competency=found.competency,
            answer=answer,
            right=graded.right,
            score=round(graded.score, 4),
            seconds=clipped(seconds),
            module=counted.module if counted else (module.id if module else ""),
            assisted=True,
            misconception=graded.misconception,
            drawn=self._drawn(item),
        )
        feedback = Feedback(
            item=found,
            answer=answer,
            grade=graded,
            order=screen_order(found, self._shuffle(found)),
            lesson="",
            purpose=Purpose.MODULE,
            can_retry=False,
            language=self.language,
        )
        return fact, feedback

    def played(self, path: str, *, finished: bool) -> MediaPlayed:
        """Return the fact that one of its files was begun or came to its end. Raises Refusal("no_such_media")."""
        if not any(asset.path == path for asset in self.index.pack.assets):
            raise Refusal("no_such_media", file=path)
        return MediaPlayed(
            pack=self.index.id,
            version=self.index.version,
            lesson=self.lesson.id,
            competency=self.lesson.competency,
            path=path,
            finished=finished,
            attempt=self.attempt.id if self.attempt else "",
        )

    def task(self, *, done: bool, dropped: bool = False) -> TaskTaken:
        """Return the fact that its task was taken on, done or dropped. Raises Refusal("no_task")."""
        if not self.lesson.try_at_work:
            raise Refusal("no_task", lesson=self.lesson.id)
        return TaskTaken(
            pack=self.index.id,
            version=self.index.version,
            lesson=self.lesson.id,
            competency=self.lesson.competency,
            done=done,
            dropped=dropped,
        )

    def _drawn(self, item: str) -> dict[str, float]:
        return drawn_for(self.index.items[item], self._seed())

    def _seed(self) -> str:
        return self.attempt.id if self.attempt else self.lesson.id

    def _shuffle(self, item: Item) -> int:
        return seed_of(f"{self._seed()}:{item.id}", 0)


def draft_name(lesson: str) -> str:
    """Return what the draft that holds a lesson's places is kept under."""
    return f"lesson:{lesson}"


def kept_now(kept: tuple[str, str] | None, names: Names) -> tuple[str, str] | None:
    """Return a draft (what it is kept under, its text) under what its question or lesson is called now."""
    if kept is None:
        return None
    room, _, name = kept[0].rpartition(":")
    return (draft_name(names.now("lesson", name)) if room else names.now("item", name), kept[1])


def of_version(places: Mapping[str, int], version: str) -> dict[str, int]:
    """Return those places that were kept outside of an attempt in this version of the pack, by their files.

    A newer version may have another film under the same name.
    """
    end = f"@{version}"
    return {name.removesuffix(end): place for name, place in places.items() if name.endswith(end)}


def places_text(places: Mapping[str, int]) -> str:
    """Return places (file to milliseconds from its start) as text to keep."""
    return msgspec.json.encode(dict(places)).decode()


def read_places(kept: tuple[str, str] | None, lesson: str) -> dict[str, int]:
    """Return the places kept for a lesson: none where something else, or nothing that can be read, was kept."""
    if kept is None or kept[0] != draft_name(lesson):
        return {}
    try:
        return _places.decode(kept[1])
    except msgspec.DecodeError:
        return {}
