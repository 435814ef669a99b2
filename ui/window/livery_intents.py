# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after the device wants of its look, as the page tells it to its presenter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.livery import Livery


class LogoChosen(msgspec.Struct, frozen=True):
    """Show the logo in this file. `dark`: the one for dark screens."""

    file: Path
    dark: bool = False


class LiveryFilled(msgspec.Struct, frozen=True):
    """Look like this from now on, and have this number to call in an emergency ("": none)."""

    livery: Livery
    number: str = ""


class LiveryUndone(msgspec.Struct, frozen=True):
    """Look as before."""


LiveryIntent = LogoChosen | LiveryFilled | LiveryUndone
