# SPDX-License-Identifier: Apache-2.0
"""Whoever stands before a kiosk and presses anything at all stays inside: one window, no menu, no file, no program.

The real window on a real data folder, and fingers that know the ways out that programs have. `make soak` tries longer.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QProcess, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QTextBrowser, QWidget

from app.record.home import Home
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.e2e import small_pack
from tests.ui.conftest import deliver, items_left
from tests.ui.monkey import Monkey
from tests.ui.shop import Shop
from ui.compose import open_program
from ui.window import places
from ui.window.care_places import AboutProgram, Device
from ui.window.intents import PersonChosen
from ui.window.kiosk_places import Attract

CONTROL, ALT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
KEYS = (
    *((Qt.Key[f"Key_{letter}"], CONTROL) for letter in "QWNOPTSFHJLU"),
    *((Qt.Key[f"Key_F{number}"], Qt.KeyboardModifier.NoModifier) for number in (1, 3, 5, 10, 11, 12)),
    *((key, ALT) for key in (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Left)),
    *((key, META) for key in (Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_L)),
    (Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_Escape, CONTROL | Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
)
ADDRESSES = ("https://example.org", "file:///etc/passwd", "mailto:a@example.org", "ftp://example.org/x")
SHORT, LONG = 60, 600


class Prisoner(Monkey):
    """A monkey that also tries every way out, and notes whatever is outside."""

    def __init__(self, shop: Shop, seed: int) -> None:
        super().__init__(shop, seed)
        self.started: list[Any] = []

    def _one(self) -> None:
        self.random.choice((super()._one, super()._one, self._ways_out, self._menu, self._drop, self._leave))()

    def _turn(self) -> None:
        super()._turn()
        self.shop.window.kiosk.lock._take_the_screen()  # a system that gives it another size; as the lock's timer does

    def _ways_out(self) -> None:
        key, modifiers = self.random.choice(KEYS)
        self._note(f"keys {modifiers.name} {key.name}")
        QTest.keyClick(QApplication.focusWidget() or self._window(), key, modifiers)

    def _menu(self) -> None:
        self._note("every menu, every link")
        for widget in self._inside(QWidget):
            at = QPoint(3, 3)
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
            QApplication.sendEvent(widget, event)
        for label in self._inside(QLabel):
            label.linkActivated.emit(self.random.choice(ADDRESSES))
        for text in self._inside(QTextBrowser):
            text.anchorClicked.emit(QUrl(self.random.choice(ADDRESSES)))

    def _drop(self) -> None:
        self._note("drop a file")
        files = QMimeData()
        files.setUrls([QUrl(self.random.choice(ADDRESSES))])
        action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for widget in self._inside(QWidget):
            if widget.acceptDrops():
                entered = QDragEnterEvent(QPoint(3, 3), action, files, left, none)
                QApplication.sendEvent(widget, entered)
                QApplication.sendEvent(widget, QDropEvent(QPoint(3, 3).toPointF(), action, files, left, none))

    def _leave(self) -> None:
        self._note("close and make small")
        self.shop.window.close()
        self.shop.window.showMinimized()
        self.shop.window.kiosk.lock._take_the_screen()

    def _inside(self, kind: type[Any]) -> list[Any]:
        return [each for each in self.shop.window.findChildren(kind) if each.isVisible()]

    def _look(self) -> None:
        super()._look()
        window = self.shop.window
        if window.kiosk is None or not window.kiosk.lock.locked:
            self._fault("the lock is open")
        if not window.isVisible() or not window.isFullScreen():
            self._fault("the window does not cover the screen")
        for top in QApplication.topLevelWidgets():
            inside = top is window or "ComboBox" in type(top).__name__ or not top.isVisible()
            if isinstance(top, QFileDialog) or (isinstance(top, QMenu) and top.isVisible()) or not inside:
                self._fault(f"another window: {type(top).__name__}")
        if self.started:
            self._fault(f"something was started: {self.started}")


@pytest.fixture
def shop(qapp, tmp_path: Path, home: Home) -> Iterator[Shop]:
    home.make()
    PackLibrary(home.packs).install(build(small_pack.write(tmp_path / "source"), tmp_path / "small.stepwell"))
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        program.accounts.add(id="op", name="Ines", role="operator", pin="8264")
    shop = Shop(home, kiosk=True)
    shop.window.appear(kiosk=True)
    shop.settle()
    yield shop
    shop.window.kiosk.lock.unlock()
    shop.close()
    assert not items_left()


def _try(shop: Shop, seed: int, deeds: int, monkeypatch: pytest.MonkeyPatch) -> None:
    prisoner = Prisoner(shop, seed)
    for place, name in ((subprocess, "Popen"), (QProcess, "startDetached")):
        monkeypatch.setattr(place, name, lambda *words, **_more: prisoner.started.append(words))
    ana = next(card for card in shop.on_writer(shop.program.accounts.cards).result() if card.id == "ana")
    for begin in (Attract(), Device(), AboutProgram(), None):
        if begin is None:
            shop.go(places.People())
            shop.do(PersonChosen(ana))
        else:
            shop.go(begin)
        prisoner.play(deeds // 4)
        assert not prisoner.faults, "\n\n".join(prisoner.faults[:3])
    assert len(prisoner.pages) > 3


def test_nobody_gets_out(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    _try(shop, 1, SHORT, monkeypatch)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10, 20))
def test_nobody_gets_out_however_long_they_try(shop: Shop, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    _try(shop, seed, LONG, monkeypatch)


def test_every_address_stays(shop: Shop) -> None:
    for address in ADDRESSES:
        assert QDesktopServices.openUrl(QUrl(address)), "taken by the lock, and nowhere opened"
    deliver()
