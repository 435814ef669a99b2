# SPDX-License-Identifier: Apache-2.0
"""An attempt with all that is known around it, in the engine's terms."""

from __future__ import annotations

import hashlib

import msgspec
from msgspec.structs import replace

from app.engine.curriculum import Curriculum
from app.engine.decisions import Done, ItemDone, LessonDone
from app.engine.model import LearnerModel
from app.errors import Refusal
from app.events import AnswerGiven, LessonFinished
from app.leading.facts import USUAL, Terms
from app.shelf import PackIndex
from app.state import Attempt, PackState
from content_packs.answers import NotYet


class Situation(msgspec.Struct, frozen=True):
    """An attempt with what is known of the learner in its pack, at a time (ms since 1970 UTC).

    `index` and `curriculum` are those of the attempt's own pack version, as the organisation's rules leave it.
    """

    attempt: Attempt
    pack: PackState
    index: PackIndex
    curriculum: Curriculum | None
    at_ms: int
    terms: Terms = USUAL
    """What a check has to reach."""
    team: tuple[Situation, ...] = ()
    """The same attempt, looked at in each microlearn that the team made for this learner; for shift quizzes."""

    @property
    def model(self) -> LearnerModel:
        """The learner's model, looking at the attempt's version. Raises Refusal("no_such_pack") without the pack."""
        if self.pack.model is None or self.curriculum is None:
            raise Refusal("no_such_pack", pack=self.attempt.pack)
        newest = self.pack.model.curriculum is self.curriculum
        return self.pack.model if newest else replace(self.pack.model, curriculum=self.curriculum)


def seed_of(attempt: str, number: int) -> int:
    """Return the seed of the `number`-th step of an attempt: the same on every device and after every restart."""
    return int.from_bytes(hashlib.sha256(f"{attempt}:{number}".encode()).digest()[:4], "big")


def history(attempt: Attempt) -> tuple[Done, ...]:
    """Return what was done in an attempt as the policies read it."""
    chances = {asked.item: asked.probability for asked in attempt.asked}
    return tuple(_done(step, chances) for step in attempt.steps)


def _done(step: AnswerGiven | LessonFinished, chances: dict[str, float]) -> Done:
    if isinstance(step, LessonFinished):
        return LessonDone(step.lesson, step.competency)
    return ItemDone(
        item_id=step.item,
        competency_id=step.competency,
        right=step.right,
        not_yet=isinstance(step.answer, NotYet),
        assisted=step.assisted,
        probability=chances.get(step.item),
        misconception=step.misconception,
    )
