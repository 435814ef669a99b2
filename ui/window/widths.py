# SPDX-License-Identifier: Apache-2.0
"""How wide the column of a page is at most."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from ui.window.tokens import TOKENS

WIDE: Final = 82
"""In average characters, at which lines are still easy to follow with big cards."""


def widest_column(widget: QWidget) -> int:
    """Return the width in the font of a widget, px."""
    return max(TOKENS.size.column, widget.fontMetrics().averageCharWidth() * WIDE)
