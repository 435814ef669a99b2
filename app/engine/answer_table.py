# SPDX-License-Identifier: Apache-2.0
"""First answers of many learners as columns, and how well each learner did on everything else.

Rules:

1. A learner's score is Σ(right - e) / √Σe(1 - e) over their answers, where e is the chance of a right answer of
   somebody about whom nothing is known. So a score is fair to people who were asked hard questions, as adaptive picks
   do.
2. Beside an item stands the score on the *other* answers (the corrected, or rest, score): an item never helps to judge
   itself. Fewer than `LEAST_OTHERS` others give no score (nan).

Worked example: three answers with e = .5 each, right, right, wrong. Score of all: .5/√.75 = .577. Beside the last one
stands (.5 + .5)/√.5 = 1.414.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.engine.arrays import np
from app.engine.calibration import Encounter
from app.engine.probit import Floats, Ints

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_OTHERS = 5
"""Answers to other items from which on a learner has a score."""


class AnswerTable(msgspec.Struct, frozen=True, eq=False):
    """A answers of L learners to I items: unassisted, not rapid, each the learner's first to the item."""

    items: tuple[str, ...]
    item: Ints
    """(A,) place of the item."""
    learner: Ints
    """(A,) number of the learner, 0 to L - 1."""
    at_ms: Ints
    """(A,) when, ms since 1970 UTC."""
    right: Floats
    """(A,) 1 right, 0 wrong or "not yet"."""
    expected: Floats
    """(A,) chance of a right answer that the engine foresaw for this learner."""
    stranger: Floats
    """(A,) chance of a right answer of somebody about whom nothing is known."""
    by_chance: NDArray[np.bool_]
    """(A,) whether the item was drawn, not chosen."""
    fresh: NDArray[np.bool_]
    """(A,) whether the pack's own difficulty of the item does not know of this answer yet."""
    chosen: Ints
    """(A,) the option that was chosen, in the author's order; -1: none, or a question without options."""
    encounters: tuple[Encounter, ...]
    """(A,) what each says of the item's difficulty."""

    @property
    def learners(self) -> int:
        """L, the learners with an answer."""
        return int(self.learner.max()) + 1 if self.learner.size else 0

    def totals(self, kept: NDArray[np.bool_]) -> tuple[Floats, Floats, Ints]:
        """Σ(right - e), Σe(1 - e) and number of answers of each learner, each (L,), over the answers `kept` (A,)."""
        who, count = self.learner[kept], self.learners

        def summed(values: Floats) -> Floats:
            return np.bincount(who, weights=values[kept], minlength=count).astype(np.float64)

        spread = summed(self.stranger * (1.0 - self.stranger))
        return summed(self.right - self.stranger), spread, np.bincount(who, minlength=count)

    def others(self) -> Floats:
        """(A,) score of the learner on their other answers; nan for fewer than `LEAST_OTHERS`."""
        surplus, spread, count = self.totals(np.ones(self.item.size, dtype=bool))
        left = surplus[self.learner] - (self.right - self.stranger)
        room = spread[self.learner] - self.stranger * (1.0 - self.stranger)
        enough = count[self.learner] > LEAST_OTHERS
        return np.where(enough, left / np.sqrt(np.maximum(room, 1e-9)), np.nan)
