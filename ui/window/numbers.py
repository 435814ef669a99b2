# SPDX-License-Identifier: Apache-2.0
"""Numbers as the language on the screen writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def whole(number: int) -> str:
    """Return a whole number in groups of three, where the language writes it so."""
    return QLocale().toString(number)
