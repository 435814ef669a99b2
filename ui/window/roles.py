# SPDX-License-Identifier: Apache-2.0
"""What a widget is for whoever hears the window, where Qt's own answer would be too little."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea

from ui.window.widgets.words import Heading


class _HeadingRole(QAccessibleWidget):
    """A heading is a heading: Qt would say label, and a screen reader could not go from heading to heading."""

    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading)


def _interface(_class_name: str, widget: QObject | None) -> QAccessibleInterface | None:
    """Return what stands for a widget; None leaves it to Qt. Qt keeps it, and throws it away with the widget.

    An empty husk of Python stays of each (PySide 6.11.3 never lets go of what a factory gave), some 200 bytes for each
    heading, and only where something listens.
    """
    if isinstance(widget, Heading):
        return _HeadingRole(widget)
    if isinstance(widget, QScrollArea) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return QAccessibleWidget(widget, QAccessible.Role.Pane)  # one that keys scroll: Qt would say "client"
    return None


def give_roles() -> None:
    """Let Qt ask here first, from now on; once for a process."""
    if not _given:
        QAccessible.installFactory(_interface)
        _given.append(True)


_given: list[bool] = []
