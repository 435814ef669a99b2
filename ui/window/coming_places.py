# SPDX-License-Identifier: Apache-2.0
"""Coming back to the screens that somebody had before them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from app.resuming.left import Left
    from ui.window.places import Place

State: TypeAlias = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Memory:
    """What the window itself remembers of somebody: the same as what was kept, with what is kept nowhere else."""

    left: Left = field(repr=False)
    places: tuple[Place, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Way:
    """The screens to come back to, the lowest first, each with what stood on it. `gone`: some of it is not there."""

    screens: tuple[tuple[Place, State], ...] = field(default=(), repr=False)
    gone: bool = False


class CameBack(msgspec.Struct, frozen=True):
    """Somebody is where they were."""

    way: Way
