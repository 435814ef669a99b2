# SPDX-License-Identifier: Apache-2.0
"""What may be said of one thing to know, from a few figures: secure, practise, start or not sure. Pure.

All who say it ask here: `LearnerModel.level` with the whole model, `app.overview` with a row of a table for each of
hundreds of people. They differ in how they see that it is fresh.

* *Secure*: believed with .90 (.95 where somebody may come to harm without it), answered right twice, and fresh.
* *Practise*: so much believed, but not shown twice or not fresh; or believed with .75, .60 after a right answer.
* *Start*: believed with less than .25, .40 after an answer.
* *Not sure*: everything else; the answers are too few to say.

Worked example: p .83, answered right once: practise. p .93, answered right twice, not practised for months: practise.
p .30 and never asked: not sure; after a wrong answer: start.
"""

from __future__ import annotations

from typing import Final

from app.views import Level

KNOWN: Final = 0.90
KNOWN_CRITICAL: Final = 0.95
"""Where somebody may come to harm without it."""
SECURE_RIGHT: Final = 2
"""So many right answers without help."""
SECURE_RETRIEVABILITY: Final = 0.80
"""How likely it comes to mind, where that is at hand; a row of a table tells when it is due instead."""
PRACTISE: Final = 0.75
PRACTISE_AFTER_RIGHT: Final = 0.60
START: Final = 0.25
START_AFTER_ANSWER: Final = 0.40


def known_at(*, critical: bool) -> float:
    """Return from which probability on something is known."""
    return KNOWN_CRITICAL if critical else KNOWN


def level_of(p: float, *, asked: int, right: int, known: float, fresh: bool) -> Level:
    """Return what may be said.

    `p` (0 to 1) is what is believed and `known` (`known_at`) from where on it is known, `asked` and `right` count
    answers without help; `fresh`: nothing says that it has faded, or was just answered wrong.
    """
    if p >= known:
        return Level.SECURE if right >= SECURE_RIGHT and fresh else Level.PRACTISE
    if p >= PRACTISE or (p >= PRACTISE_AFTER_RIGHT and right):
        return Level.PRACTISE
    return Level.START if p < START or (p < START_AFTER_ANSWER and asked) else Level.NOT_SURE
