# SPDX-License-Identifier: Apache-2.0
"""One widget in one state, for the gallery, and how it comes into that state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget


@dataclass(frozen=True, slots=True)
class Specimen:
    """One widget in one state. `make` returns it; `pose` brings it into the state once it is shown."""

    group: str
    name: str
    make: Callable[[], QWidget]
    pose: Callable[[QWidget], None] = lambda _widget: None


def chosen(widget: QWidget) -> None:
    """Choose what can be chosen."""
    if isinstance(widget, QAbstractButton):
        widget.setCheckable(True)
        widget.setChecked(True)


def hovered(widget: QWidget) -> None:
    """Have the mouse above it."""
    QTest.mouseMove(widget)


def focused(widget: QWidget) -> None:
    """Give it the focus, as Tab does."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def pressed(widget: QWidget) -> None:
    """Hold it down."""
    if isinstance(widget, QAbstractButton):
        widget.setDown(True)


def off(widget: QWidget) -> None:
    """Let nobody press it."""
    widget.setEnabled(False)
