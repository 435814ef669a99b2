# SPDX-License-Identifier: Apache-2.0
"""What the rules of the shift quiz look at: the learner, the days before, the plan, and what may be asked about today.

Words used throughout, K being the competencies of the curriculum:

* learned: memory of it has begun (a lesson was read, or a question about it answered right);
* opened: the learner's programme has come to it; it is new while it is not learned, not inferred and never asked about;
* inferred: mastery is at least .85 and nobody ever asked;
* free: has questions and has not had its turn today.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import msgspec
from msgspec.structs import replace

from app.engine.arrays import np
from app.engine.choosing import generator, item_places
from app.engine.curriculum import Curriculum
from app.engine.decisions import ItemDone
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.engine.programme import Session
from app.events import Mode, PlanMade

INFERRED = 0.85
"""Mastery from which a competency that was never asked about counts as inferred."""


class Recent(msgspec.Struct, frozen=True):
    """What was asked before this quiz; all item ids, oldest first."""

    asked: tuple[str, ...] = ()
    """Asked lately: the last one of each competency is not asked again while there is another variant."""
    errors: tuple[str, ...] = ()
    """Wrong on the last day with questions and not set right since."""
    today: tuple[str, ...] = ()
    """Asked today already: their competencies have had their turn."""


def _with_siblings(curriculum: Curriculum, item: int) -> tuple[int, ...]:
    """An item after those that stand in for it: they are worn as it is."""
    return (*(i for i in curriculum.siblings.get(item, ()) if i != item), item)


class Quiz(msgspec.Struct, frozen=True, dict=True):
    """Everything a rule may look at."""

    model: LearnerModel
    recent: Recent
    at_ms: int
    rng: np.random.Generator
    turned: frozenset[int]
    """Places of the items that were asked today."""
    shown: tuple[int, ...]
    """Places of items asked lately, oldest first."""
    mode: Mode
    exam_day: int
    away: bool
    session: Session | None
    """The learner's programme; None also where nothing new is wanted."""

    @classmethod
    def of(
        cls,
        model: LearnerModel,
        curriculum: Curriculum,
        recent: Recent,
        done: Sequence[ItemDone],
        *,
        seed: int,
        at_ms: int,
        plan: PlanMade | None,
        programme: Session | None,
    ) -> Quiz:
        """Look at a quiz in which `done` was answered. In a programme the time of day is left out of everything."""
        if model.curriculum is not curriculum:
            model = replace(model, curriculum=curriculum)
        mode, index = mode_on(plan, at_ms), curriculum.item_index
        here = [d.item_id for d in done]
        lately = (*recent.asked, *recent.errors, *recent.today, *here)
        return cls(
            model=model,
            recent=recent,
            at_ms=at_ms,
            rng=generator(seed, len(done)),
            turned=item_places(curriculum, (*recent.today, *here)),
            shown=tuple(i for one in lately if one in index for i in _with_siblings(curriculum, index[one])),
            mode=mode,
            exam_day=plan.exam_day if plan else 0,
            away=is_away(plan, at_ms),
            session=None if mode is Mode.MAINTAIN else programme,
        )

    @property
    def curriculum(self) -> Curriculum:
        """What may be asked about at all."""
        return self.model.curriculum

    @cached_property
    def blocked(self) -> frozenset[int]:
        """Competencies that had their question today."""
        return frozenset(int(self.curriculum.item_competency[i]) for i in self.turned)

    @cached_property
    def free(self) -> tuple[int, ...]:
        """Competencies that may be asked about: they have questions and have not had their turn."""
        c = self.curriculum
        return tuple(k for k in range(len(c.competencies)) if k not in self.blocked and c.items_of[k])

    @cached_property
    def learned(self) -> tuple[int, ...]:
        """Free competencies that there is something to forget of."""
        begun = self.model.memory.begun
        return tuple(k for k in self.free if begun[k])

    @cached_property
    def inferred(self) -> tuple[int, ...]:
        """Free competencies that are believed to be known and were never asked about."""
        p = self.model.mastery()
        return tuple(k for k in self.free if p[k] >= INFERRED and not self.asked(k))

    @cached_property
    def tried(self) -> tuple[int, ...]:
        """Free competencies that the programme has opened and that were asked about, without a right answer."""
        begun = self.model.memory.begun
        return tuple(k for k in self._opened if not begun[k] and self.asked(k))

    @cached_property
    def new(self) -> tuple[int, ...]:
        """Free competencies that the programme has opened and that nothing is known of, in the programme's order."""
        begun, p = self.model.memory.begun, self.model.mastery()
        return tuple(k for k in self._opened if not begun[k] and not self.asked(k) and p[k] < INFERRED)

    @cached_property
    def new_today(self) -> int:
        """How many of today's questions were about something that was new."""
        begun, reviews = self.model.memory.begun, self.model.memory.rows[4]
        met = (k for k in self.blocked if self.asked(k) <= 1 and (not begun[k] or reviews[k] <= 1))
        return sum(1 for _ in met)

    def asked(self, competency: int) -> int:
        """Count the unassisted answers about a competency, ever."""
        return self.model.counts_at(competency).asked

    @property
    def _opened(self) -> tuple[int, ...]:
        index, free = self.curriculum.competency_index, frozenset(self.free)
        opened = self.session.open if self.session else ()
        return tuple(index[c] for c in opened if index.get(c) in free)


def is_away(plan: PlanMade | None, at_ms: int) -> bool:
    """Say whether a plan says that the learner is away on the UTC day of `at_ms`."""
    return plan is not None and 0 < plan.away_from <= at_ms // DAY_MS <= plan.away_until


def mode_on(plan: PlanMade | None, at_ms: int) -> Mode:
    """Return what quizzes are for on the UTC day of `at_ms`: after the day of the exam, to keep what was learned."""
    if plan is None:
        return Mode.LEARN
    over = plan.mode is Mode.EXAM and at_ms // DAY_MS > plan.exam_day
    return Mode.MAINTAIN if over else plan.mode
