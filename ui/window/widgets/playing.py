# SPDX-License-Identifier: Apache-2.0
"""What a film or a sound needs to be played, loaded in steps: at once it took 60 ms before the first of a day."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Final

_LAST: Final = "ui.window.widgets.player"
_MODULES: Final = ("PySide6.QtNetwork", "PySide6.QtMultimedia", _LAST)
"""Those first that others are made of."""


def steps_to_play() -> list[Callable[[], None]]:
    """Return what is still to be done before a player can be made in a short time; none once it was done."""
    if _LAST in sys.modules:
        return []
    return [*(partial(_load, name) for name in _MODULES), _wake]


def _load(name: str) -> None:
    with suppress(ImportError):  # a computer without its libraries; whoever makes the player says so
        import_module(name)


def _wake() -> None:
    """Have Qt find what decodes on this computer, which it does for its first player."""
    with suppress(ImportError):
        from PySide6.QtMultimedia import QMediaPlayer  # noqa: PLC0415 - most lessons have nothing to be played

        QMediaPlayer().deleteLater()
