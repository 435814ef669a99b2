# SPDX-License-Identifier: Apache-2.0
"""A version of the program that shows its first screen for a moment is kept; one that does not is gone back from."""

from __future__ import annotations

from PySide6.QtCore import QTimer

STANDS_MS = 2000


def note_soon() -> None:
    """Note in a moment that this version stands."""
    QTimer.singleShot(STANDS_MS, _note)


def _note() -> None:
    from ui.compose.updating_itself import stands, this_program  # noqa: PLC0415 - the sending has loaded it by now

    stands(this_program())
