# SPDX-License-Identifier: Apache-2.0
"""What is wanted of a kiosk, as pages tell it to presenters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.kiosk import KioskSetting


@dataclass(frozen=True, slots=True)
class WaitingChosen:
    """Wait so long for somebody who does not touch anything."""

    waiting: KioskSetting


@dataclass(frozen=True, slots=True)
class KioskLeft:
    """Open the lock. `close`: and end the program."""

    close: bool


KioskIntent = WaitingChosen | KioskLeft
