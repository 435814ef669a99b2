# SPDX-License-Identifier: Apache-2.0
"""Taps, types and turns about in the real window at random, from a seed, and notes what must not be."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from app.views import Feedback
from tests.ui.shop import Shop
from ui.window.pages.look import LookPage
from ui.window.presenters.attempt import QuestionPresenter

KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
)
WORDS = ("7391", "42", "hands", "18.5", "ñandú", "يد", "Ana", "'; --", "0", "x" * 300, "  ")
SIZES = ((1024, 600), (1366, 768), (640, 480))
BORED = 0.8
"""How seldom it stays with the look: each press there dresses the whole window anew, which takes most of the time."""
LAST = 12
"""So many deeds are told where something went wrong."""


class Monkey:
    """`faults` are sentences with the last deeds before each; `answered` holds (learner, item) of every feedback."""

    def __init__(self, shop: Shop, seed: int) -> None:
        self.shop = shop
        self.random = Random(seed)
        self.deeds: list[str] = []
        self.faults: list[str] = []
        self.pages: set[str] = set()
        self.answered: set[tuple[str, str]] = set()

    def play(self, deeds: int) -> None:
        """Do so many things, one after the other."""
        with self._watching():
            for _ in range(deeds):
                self._one()
                self.shop.settle()
                self._look()

    def _one(self) -> None:
        ways = (self._press, self._press, self._press, self._press, self._press, self._key, self._type, self._turn)
        self.random.choice(ways)()

    def _press(self) -> None:
        open_ = [each for each in self._window().findChildren(QAbstractButton) if _open(each)]
        if not open_:
            return
        button = self.random.choice(open_)
        if isinstance(self.shop.window.page, LookPage) and self.random.random() < BORED:
            button = self.random.choice(self.shop.window.page.foot_buttons())
        name = button.accessibleName() or button.text() or type(button).__name__
        self._note(f"press {name!r}")
        page = self.shop.window.page
        if page is not None and page.isAncestorOf(button):
            page.reveal(button)
            QCoreApplication.processEvents()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _key(self) -> None:
        key = self.random.choice(KEYS)
        self._note(f"key {key.name}")
        QTest.keyClick(QApplication.focusWidget() or self._window(), key)

    def _type(self) -> None:
        fields = [
            each
            for kind in (QLineEdit, QPlainTextEdit, QTextEdit)
            for each in self._window().findChildren(kind)
            if _open(each)
        ]
        words = self.random.choice(WORDS)
        self._note(f"type {words[:20]!r}")
        field = self.random.choice(fields) if fields else QApplication.focusWidget()
        if field is not None:
            field.setFocus()
            if words.isascii():
                QTest.keyClicks(field, words)
            else:  # as an input method brings them
                event = QInputMethodEvent()
                event.setCommitString(words)
                QApplication.sendEvent(field, event)

    def _turn(self) -> None:
        what = self.random.randrange(4)
        window = self._window()
        if what == 0:
            width, height = self.random.choice(SIZES)
            self._note(f"size {width} x {height}")
            self.shop.window.resize(width, height)
        elif what == 1:
            for area in window.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(self.random.randrange(0, area.verticalScrollBar().maximum() + 1))
            self._note("scroll")
        elif boxes := [each for each in window.findChildren(QComboBox) if _open(each) and each.count()]:
            box = self.random.choice(boxes)
            box.setCurrentIndex(self.random.randrange(box.count()))
            box.activated.emit(box.currentIndex())
            self._note("choose in a box")

    def _window(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        return dialog if dialog is not None else self.shop.window

    def _note(self, deed: str) -> None:
        page = self.shop.window.page
        self.deeds.append(f"{type(page).__name__}: {deed}")

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            return
        page = self.shop.window.page
        if page is None:
            self._fault("there is no page")
            return
        self.pages.add(type(page).__name__)
        if not any(_open(each) for each in self.shop.window.findChildren(QAbstractButton)):
            self._fault("nothing can be pressed")

    def _fault(self, words: str) -> None:
        self.faults.append("\n".join([words, *self.deeds[-LAST:]]))

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Take every exception that nobody caught, and every feedback somebody was shown."""
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        graded = QuestionPresenter._graded

        def take(kind: type[BaseException], error: BaseException, trace: Any) -> None:
            self._fault("".join(traceback.format_exception(kind, error, trace)))

        def seen(presenter: QuestionPresenter, feedback: Feedback) -> None:
            self.answered.add((presenter._learner, feedback.item.id))
            graded(presenter, feedback)

        sys.excepthook = take
        threading.excepthook = lambda args: take(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
        sys.unraisablehook = lambda args: take(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
        QuestionPresenter._graded = seen  # type: ignore[method-assign]
        try:
            yield
        finally:
            QuestionPresenter._graded = graded  # type: ignore[method-assign]
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def _open(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
