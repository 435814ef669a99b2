# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after the device wants of its look, as the page tells it to its presenter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.livery import Livery


@dataclass(frozen=True, slots=True)
class LogoChosen:
    """Show the logo in this file. `dark`: the one for dark screens."""

    file: Path
    dark: bool = False


@dataclass(frozen=True, slots=True)
class LiveryFilled:
    """Look like this from now on."""

    livery: Livery


@dataclass(frozen=True, slots=True)
class LiveryUndone:
    """Look as before."""


LiveryIntent = LogoChosen | LiveryFilled | LiveryUndone
