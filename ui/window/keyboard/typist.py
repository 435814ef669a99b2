# SPDX-License-Identifier: Apache-2.0
"""Types for the keyboard on the screen: into whatever line or box has the focus, as keys of a real one would."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.window.keyboard.layouts import Special

Field: TypeAlias = QLineEdit | QPlainTextEdit | QTextEdit
OWN_KEYS = "own_keys"
"""Property of a line that has keys of its own beside it: no keyboard comes for it."""
_KEYS = {
    Special.BACKSPACE: Qt.Key.Key_Backspace,
    Special.ENTER: Qt.Key.Key_Return,
    Special.LEFT: Qt.Key.Key_Left,
    Special.RIGHT: Qt.Key.Key_Right,
}


def field_of(thing: QObject | None) -> Field | None:
    """Return the line or box if something can be typed into it with this keyboard."""
    if not isinstance(thing, QLineEdit | QPlainTextEdit | QTextEdit):
        return None
    if thing.isReadOnly() or not thing.isEnabled() or thing.property(OWN_KEYS):
        return None
    return thing


def is_secret(field: QWidget | None) -> bool:
    """Say whether what is typed there must not be seen."""
    return isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal


def wants_digits(field: QWidget | None) -> bool:
    """Say whether a line takes numbers only, or a number that is dialled."""
    hints = field.inputMethodHints() if field is not None else Qt.InputMethodHint.ImhNone
    hint = Qt.InputMethodHint
    return bool(hints & (hint.ImhDigitsOnly | hint.ImhFormattedNumbersOnly | hint.ImhDialableCharactersOnly))


def is_long(field: QWidget | None) -> bool:
    """Say whether lines end there, so that Return begins the next one."""
    return isinstance(field, QPlainTextEdit | QTextEdit)


def strike(field: Field, sign: str | Special) -> None:
    """Type a sign, or do what a special key does. What the line refuses (too long, not a digit) it goes on refusing."""
    if sign is Special.SPACE:
        sign = " "
    key = _KEYS[sign] if isinstance(sign, Special) else Qt.Key.Key_unknown
    text = {Special.BACKSPACE: "\b", Special.ENTER: "\r"}.get(sign, "") if isinstance(sign, Special) else sign
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
