# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who goes through a learning cycle."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cycling.views import CycleView


@dataclass(frozen=True, slots=True)
class AtCycle:
    """A cycle: its opening, a step, or its end. What was written in it is in no representation."""

    view: CycleView = field(repr=False)
