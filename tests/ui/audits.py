# SPDX-License-Identifier: Apache-2.0
"""What every page must fulfil: names, roles and sizes of controls, and room for all words."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.window.focus import stops_at, walk
from ui.window.pseudo import Pseudo
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text


def focusable(window):
    return [
        w for w in window.findChildren(QWidget) if w.isVisibleTo(window) and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def reachable(window):
    """What Tab has to reach: of choices of which one holds that one, and arrows reach the others."""
    return [widget for widget in focusable(window) if widget.isEnabled() and stops_at(widget)]


def cut(window):
    """Labels that have less room than their words need."""
    found = []
    for label in window.findChildren(Text):
        if not label.isVisibleTo(window) or not label.text():
            continue
        word = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
        if label.height() + 2 < label.heightForWidth(label.width()) or label.width() + 2 < word:
            found.append((label.text(), label.size().toTuple(), label.heightForWidth(label.width()), word))
    return found


def runs_off(window):
    """Buttons that stick out of the window to the side, where nothing scrolls; and Help out of its corner."""
    found = help_astray(window)
    for button in window.findChildren(Button):
        left = button.mapTo(window, button.rect().topLeft()).x()
        if button.isVisibleTo(window) and (left < -1 or left + button.width() > window.width() + 1):
            found.append(button.words)
    return found


def help_astray(window):
    """Where Help is not in the corner that it has on every screen, is not seen, or cannot be reached with Tab."""
    header = getattr(window, "header", None)
    if header is None or (header.isHidden() and window.keyboard.up):
        return []  # on a low window the bar makes room for the keys of the screen, and comes back when they go
    button = header.help
    at = button.mapTo(window, QPoint(0, 0))
    space = TOKENS.space
    left = space.l if button.isRightToLeft() else window.width() - space.l - button.width()
    right = (
        button.isVisibleTo(window)
        and (at.x(), at.y()) == (left, space.xs)
        and min(button.width(), button.height()) >= 48
        and button.isEnabled()
        and button in set(walk(window))
    )
    return [] if right else [("Help", at.toTuple(), button.size().toTuple())]


def unfit(window):
    """Controls without a name or a role, or too small for a finger."""
    found = []
    for control in focusable(window):
        interface = QAccessible.queryAccessibleInterface(control)
        small = isinstance(control, QAbstractButton | QLineEdit) and min(control.width(), control.height()) < 48
        nameless = not interface.text(QAccessible.Text.Name).strip()
        if small or nameless or interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            found.append((type(control).__name__, control.accessibleName(), control.size().toTuple()))
    return found


Longer = Pseudo
"""A language whose words are 40 % longer than the English ones."""
