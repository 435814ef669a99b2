# SPDX-License-Identifier: Apache-2.0
"""What a PIN and a box of keys cost in tests: as little as the program takes.

Measuring a new data folder, hashing at what comes of it and closing boxes cost a test half a second and more.
"""

from __future__ import annotations

from collections.abc import Callable

from app import hashing
from app.carrying import box
from app.hashing import LEAST_KIB, LEAST_PASSES
from app.private import keys, wrap

CHEAPEST = hashing.Cost(memory_kib=LEAST_KIB, passes=LEAST_PASSES)
QUICKEST = wrap.Cost(passes=1, lanes=1, memory_kib=8)


def cost_the_least(change: Callable[[object, str, object], None]) -> None:
    """Measure nothing, hash PINs and close boxes at these costs; `change` is `setattr`, or what can take it back."""
    change(hashing, "calibrated", lambda _clock: CHEAPEST)
    change(hashing, "USUAL", CHEAPEST)
    change(keys, "Cost", lambda: QUICKEST)
    change(keys, "box_cost", lambda _of_hash: QUICKEST)
    change(box, "COST", QUICKEST)
