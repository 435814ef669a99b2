# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after the device wants of its packs, as the pages tell it to presenters."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import msgspec


class PacksLooked(msgspec.Struct, frozen=True):
    """Show again how it stands."""


class LookAsked(msgspec.Struct, frozen=True):
    """Look for new packs now."""


class LookStopped(msgspec.Struct, frozen=True):
    """Do not go on looking, or installing."""


class PackStickChosen(msgspec.Struct, frozen=True):
    """Take packs from this folder of a stick."""

    folder: Path


class PacksChosen(msgspec.Struct, frozen=True):
    """Take these packs from now on, None: all that are offered."""

    packs: tuple[str, ...] | None


class RolledBack(msgspec.Struct, frozen=True):
    """Go back to the version before."""

    pack: str


class GoneForward(msgspec.Struct, frozen=True):
    """Take a roll-back back."""

    pack: str


class PackRemoved(msgspec.Struct, frozen=True):
    """Remove a pack that is nobody's."""

    pack: str


PackIntent: TypeAlias = (
    PacksLooked | LookAsked | LookStopped | PackStickChosen | PacksChosen | RolledBack | GoneForward | PackRemoved
)
