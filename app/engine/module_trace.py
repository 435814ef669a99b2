# SPDX-License-Identifier: Apache-2.0
"""What happened in an attempt at a module, competency by competency: everything that a rule of stepping may look at.

Rules:

1. A lesson that sets a misconception right (`Curriculum.explains`) is a step, but none of the competency's general
   lessons.
2. Help begins with the first lesson on a competency, or with its first failure where it has no lesson. Failures after
   that count as tried and not understood.
3. A right answer after a hint neither breaks nor lengthens a row of right answers: it proves nothing.

Worked example: wrong, lesson, wrong, right after a hint, right. Two failures, one of them after help, and a row of one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import msgspec

from app.engine.arrays import np
from app.engine.choosing import asked, item_places
from app.engine.curriculum import Curriculum
from app.engine.decisions import Done, ItemDone, LessonDone, SetsRight
from app.engine.model import LearnerModel

BAND = (0.70, 0.85)
"""Expected success at which learning goes best (design/learner_model.md, "Modules")."""
KNOWN_BEFORE = 0.60
"""From this mastery of all that comes before it somebody is ready for a competency or a module: the outer fringe of the
graph."""


class Trace(msgspec.Struct, frozen=True):
    """What happened to one competency in this attempt."""

    items: tuple[ItemDone, ...]
    lessons: int
    """General lessons read."""
    steps: int
    """Questions and lessons of every kind."""
    last: Done | None
    failures: int
    helped_failures: int
    """Failures after help (rule 2)."""
    streak: int
    """Unassisted right answers since the last failure."""

    @property
    def unproved(self) -> bool:
        """Whether the last thing asks for a question: a lesson was read, or an answer was right after a hint."""
        return isinstance(self.last, LessonDone) or (
            isinstance(self.last, ItemDone) and self.last.right and self.last.assisted
        )


class Attempt(msgspec.Struct, frozen=True):
    """An attempt at a module with what is known around it."""

    model: LearnerModel
    curriculum: Curriculum
    module: int
    """Place of the module."""
    history: tuple[Done, ...]
    seed: int
    at_ms: int
    misconceptions: Mapping[str, int]
    """How often each misconception was chosen since its explanation was read last, on whatever day."""
    explanations: Mapping[str, SetsRight]
    """Misconception id to the lesson that sets it right; those without one have no place here."""
    hinted: Collection[str]
    """Ids of the items that have a hint."""

    @property
    def members(self) -> tuple[int, ...]:
        """Places of the competencies of the module."""
        return self.curriculum.members[self.module]

    @property
    def begins(self) -> str:
        """What the author lets a competency of the module begin with; "": what suits the person."""
        begins = self.curriculum.begins
        return begins[self.module] if begins else ""

    def trace(self, competency: int) -> Trace:
        """Say what happened to a competency, by place."""
        help_exists = sum(self.curriculum.lessons[competency]) > 0
        return trace_of(
            self.history, self.curriculum.competencies[competency], self.curriculum.explains, lessons=help_exists
        )

    def has_read(self, lesson_id: str) -> bool:
        """Whether a lesson was read in this attempt."""
        return any(isinstance(d, LessonDone) and d.lesson_id == lesson_id for d in self.history)

    def fresh_items(self, competency: int) -> tuple[int, ...]:
        """Items of a competency that this attempt has not used, easiest first."""
        used = item_places(self.curriculum, (d.item_id for d in asked(self.history)))
        return tuple(i for i in self.curriculum.items_of[competency] if i not in used)

    def seen_items(self, competency: int) -> tuple[int, ...]:
        """Give the item of a competency that was used longest ago, where all have been used."""
        index = self.curriculum.item_index
        mine = set(self.curriculum.items_of[competency])
        latest = {index[d.item_id]: n for n, d in enumerate(asked(self.history)) if index.get(d.item_id) in mine}
        return (min(latest, key=lambda i: latest[i]),) if latest else ()

    def success(self, competency: int) -> float:
        """Best expected success, 0 to 1, of an item of a competency; 0 without items."""
        items = self.curriculum.items_of[competency]
        return float(self.model.chances(np.array(items), self.at_ms).max()) if items else 0.0

    @property
    def last_of_module(self) -> int:
        """The competency of this module that the attempt was last about; -1: none."""
        index, members = self.curriculum.competency_index, set(self.members)
        places = (index.get(d.competency_id, -1) for d in reversed(self.history))
        return next((k for k in places if k in members), -1)


def trace_of(history: Sequence[Done], competency_id: str, explains: Collection[str], *, lessons: bool) -> Trace:
    """Return the trace of a competency.

    `explains` are the lessons of rule 1; `lessons` says whether the competency has general lessons.
    """
    mine = [d for d in history if d.competency_id == competency_id]
    items = asked(mine)
    is_help = [isinstance(d, LessonDone) or (not lessons and not d.right) for d in mine]
    helped = mine[is_help.index(True) + 1 :] if True in is_help else []
    streak = 0
    for d in items:
        streak = streak + 1 if d.right and not d.assisted else (streak if d.right else 0)
    return Trace(
        items=items,
        lessons=sum(isinstance(d, LessonDone) and d.lesson_id not in explains for d in mine),
        steps=len(mine),
        last=mine[-1] if mine else None,
        failures=sum(not d.right for d in items),
        helped_failures=sum(isinstance(d, ItemDone) and not d.right for d in helped),
        streak=streak,
    )


def off_band(chance: float) -> float:
    """How far an expected success, 0 to 1, lies outside of `BAND`."""
    return max(BAND[0] - chance, chance - BAND[1], 0.0)
