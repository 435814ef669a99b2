# SPDX-License-Identifier: Apache-2.0
"""A version of the program that shows its first screen for a moment is kept; one that does not is gone back from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from ui.compose.updating_itself import stands, this_program

STANDS_MS = 2000


def note_standing() -> Callable[[int], int]:
    """Note in a moment that this version stands. What is returned is called with the exit status of the window.

    It returns that status, and notes the same where the window was closed before.
    """
    here = this_program()
    QTimer.singleShot(STANDS_MS, partial(stands, here))

    def ended(status: int) -> int:
        stands(here)
        return status

    return ended
