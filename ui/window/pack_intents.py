# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after the device wants of its packs, as the pages tell it to presenters."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class PacksLooked:
    """Show again how it stands."""


@dataclass(frozen=True, slots=True)
class LookAsked:
    """Look for new packs now."""


@dataclass(frozen=True, slots=True)
class LookStopped:
    """Do not go on looking, or installing."""


@dataclass(frozen=True, slots=True)
class PackStickChosen:
    """Take packs from this folder of a stick."""

    folder: Path


@dataclass(frozen=True, slots=True)
class PacksChosen:
    """Take these packs from now on, None: all that are offered."""

    packs: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class RolledBack:
    """Go back to the version before."""

    pack: str


@dataclass(frozen=True, slots=True)
class GoneForward:
    """Take a roll-back back."""

    pack: str


@dataclass(frozen=True, slots=True)
class PackRemoved:
    """Remove a pack that is nobody's."""

    pack: str


PackIntent: TypeAlias = (
    PacksLooked | LookAsked | LookStopped | PackStickChosen | PacksChosen | RolledBack | GoneForward | PackRemoved
)
