# SPDX-License-Identifier: Apache-2.0
"""Words that no translation reached, as they stand in a window that speaks `pseudo`: for looking, not for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ui.window.keyboard.keys import Key

_SIGNS: Final = 3


def outside(text: str) -> str:
    """Return what of a text stands outside of all brackets, with one blank in place of each."""
    depth, kept = 0, []
    for sign in text:
        if sign == "[":
            depth += 1
            kept.append(" ")
        elif sign == "]" and depth:
            depth -= 1
        elif not depth:
            kept.append(sign)
    return " ".join("".join(kept).split())


def bare(window: QWidget) -> Iterator[str]:
    """Yield the words of a window that no translation reached, those only read out included; what packs say too."""
    seen = set()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window):
            continue
        for text in _texts(widget):
            for line in text.splitlines():
                left = outside(line)
                if any(sign.isalpha() for sign in left) and left not in seen:
                    seen.add(left)
                    yield left


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Key) and len(widget.text()) <= _SIGNS:
        return  # its sign is no word
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
