# SPDX-License-Identifier: Apache-2.0
"""What is wanted of a kiosk, as pages tell it to presenters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.kiosk import KioskSetting


class WaitingChosen(msgspec.Struct, frozen=True):
    """Wait so long for somebody who does not touch anything."""

    waiting: KioskSetting


class KioskLeft(msgspec.Struct, frozen=True):
    """Open the lock. `close`: and end the program."""

    close: bool


KioskIntent = WaitingChosen | KioskLeft
