# SPDX-License-Identifier: Apache-2.0
"""How many steps of a worked example are left to the person: more on each round, the last one first.

Somebody new sees the whole example; then its last step is theirs, then the last two, until all of it is (backward
fading; Renkl, Atkinson, Maier and Staley, "From example study to problem solving", Journal of Experimental Education
70, 2002). To somebody who knows the matter already a whole example is only in the way (the expertise reversal effect;
Kalyuga, Ayres, Chandler and Sweller, Educational Psychologist 38, 2003): they begin with half of the steps.

Rules, for an example of n steps:

1. The first round leaves none, or n/2 (rounded up) where the program believes the matter to be known.
2. After a round in which every step that was left was done right, n/3 more (rounded up) are left: at most five rounds.
3. After one in which half of them or more were right, as many as before; else one less, and never none again.

Example, five steps and no slip: 0, 2, 4, 5. With three of four right: 4 again. With one of four right: 3.
"""

from __future__ import annotations


def steps_left(steps: int, before: int | None, made: int, right: int, *, known: bool) -> int:
    """Return how many of `steps` are left to the person, from the last one on.

    `before` were left in the last round, None: there was none; of `made` steps done by the person `right` were right.
    """
    if before is None:
        return -(-steps // 2) if known else 0
    if right == made:
        return min(steps, before + -(-steps // 3))
    if 2 * right >= made:
        return min(steps, before)
    return min(steps, max(1, before - 1))
