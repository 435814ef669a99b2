# SPDX-License-Identifier: Apache-2.0
"""Two ways to use the window and nothing else: a keyboard, and one finger on the glass. Part of `robot.py`.

`Keys` knows Tab, Return, Space, arrows and letters, and sends them to the window as the system does; where they land is
the program's affair. `Finger` touches places of the window, drags the page until it sees what it looks for, and touches
it only where nothing lies over it. Neither calls a method of a control.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScroller,
    QTextEdit,
    QWidget,
)

from content_packs.model import Categorise
from ui.window.answers.hotspot import RegionPicture
from ui.window.answers.ordering import StepRow
from ui.window.focus import group_of, walk
from ui.window.hand import deliver
from ui.window.icons import Icon
from ui.window.keyboard.board import Board
from ui.window.keyboard.layouts import Special
from ui.window.pages.page import Page
from ui.window.pages.question import QuestionPage
from ui.window.widgets.basic import Button

BETWEEN_TAPS_MS = 60
"""A finger is not faster; see `board.BOUNCE_MS`."""
STEP_MS = 12
"""Between two places of a finger that moves."""
REST_MS = 90
"""A finger that rests before it leaves the glass throws nothing."""
MOST_DRAGS = 60
MOST_ARROWS = 12
MOST_TABS = 80
MOST_OF_ROOM = (0.4, 0.25, 0.15)
"""How far from the middle a finger begins to drag, in heights of the page; nearer where it met what itself slides."""
NEAR = 80
"""Pixels within which a quick second tap may be taken for a habit, see `Button`."""
REGION = "a place in the picture"
TURNS = (Special.SHIFT, Special.SIGNS, Special.LETTERS, *(Special.LANGUAGE,) * 4)
LEAST_LOOKED_AT = 12
"""Pixels of what has the focus that have to be in sight."""
LEAST_SEEN = 40
"""Pixels of a control that have to be in sight, for an eye and a finger."""


def wait(ms: int) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def rest() -> None:
    """Wait until no page runs on by itself: a finger on one that runs stops it, and presses and pushes nothing."""
    while any(each.state() == QScroller.State.Scrolling for each in QScroller.activeScrollers()):
        wait(STEP_MS)


def seen(widget: QWidget) -> QRect:
    """Return what can be seen of a widget, in the pixels of its window; empty: nothing."""
    part = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), part.topLeft()), part.size())


def in_sight(widget: QWidget) -> bool:
    """Whether enough of a widget can be seen."""
    part = seen(widget)
    return part.height() >= min(LEAST_SEEN, widget.height()) and part.width() >= min(LEAST_SEEN, widget.width())


def looked_over(window: QWidget, page: Page | None, least: int) -> dict[str, Any]:
    """What a person needs on every screen: where the focus is, whether it can be seen, what is too small to touch."""
    focus = QApplication.focusWidget()
    small = [
        each
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for each in window.findChildren(kind)
        if each.isVisible() and each.isEnabled() and min(each.width(), each.height()) < least
    ]
    return {
        "focus": name_of(focus) if focus is not None else "",
        "at_button": isinstance(focus, QAbstractButton),
        "at_line": isinstance(focus, (QLineEdit, QPlainTextEdit, QTextEdit)),
        "focus_seen": focus is not None
        and (focus is page or seen(focus).height() >= min(LEAST_LOOKED_AT, focus.height())),
        "at_heading": page is not None and page.heading is not None and page.heading.hasFocus(),
        "small": [f"{name_of(each)} {each.width()}x{each.height()}" for each in small],
    }


def name_of(widget: QWidget) -> str:
    """What a person calls a control: its words, or its whole name where there is room for short words only."""
    words = "" if widget.property("short") else getattr(widget, "words", "")
    return str(words or widget.accessibleName() or getattr(widget, "text", lambda: "")())


class Keys:
    """A keyboard. What it cannot reach is told in words."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, key: str, times: int = 1) -> None:
        """Press a key with the name that Qt gives it."""
        for _ in range(times):
            QTest.keyClick(self._window.windowHandle(), getattr(Qt.Key, f"Key_{key}"))
            deliver()

    def write(self, text: str) -> None:
        """Type letters and digits where the focus is."""
        handle = self._window.windowHandle()
        for sign in text:
            QTest.keyClick(handle, sign)
        deliver()

    def walk_to(self, widget: QWidget) -> str:
        """Press Tab until the focus is on a control; every stop on the way has to be in sight. Return what went wrong.

        Of several of which one can be chosen, Tab stops at one, and the arrows lead to the others.
        """
        stops: list[QWidget] = []
        while (at := QApplication.focusWidget()) is not widget:
            if at is not None and stops and _together(at, widget):
                return self._by_arrows(widget)
            if len(stops) > MOST_TABS:
                return f"Tab does not reach {name_of(widget)!r}; it went by {[name_of(stop) for stop in stops]}"
            self.press("Tab")
            at = QApplication.focusWidget()
            if at is None:
                return f"Tab leads nowhere on the way to {name_of(widget)!r}"
            if not in_sight(at):
                return f"the focus went to {name_of(at)!r}, which is out of sight"
            stops.append(at)
        return ""

    def _by_arrows(self, widget: QWidget) -> str:
        for _ in range(MOST_ARROWS):
            self.press("Down")
            at = QApplication.focusWidget()
            if at is None or not in_sight(at):
                return f"an arrow on the way to {name_of(widget)!r} led out of sight"
            if at is widget:
                return ""
        return f"arrows do not lead to {name_of(widget)!r}"


class Finger:
    """One finger on the window. It does not come twice to the same place without looking."""

    _last = QPoint(-1000, -1000)

    def __init__(self, window: QWidget, device: QPointingDevice) -> None:
        self.window, self._device = window, device

    def tap(self, place: QPoint) -> None:
        """Touch a place; the window finds out what lies there."""
        again = (place - Finger._last).manhattanLength() < NEAR
        wait(QApplication.doubleClickInterval() + BETWEEN_TAPS_MS if again else BETWEEN_TAPS_MS)
        Finger._last = place
        QTest.touchEvent(self.window, self._device).press(0, place)
        wait(STEP_MS)  # a finger stays for a moment, and what moves away below it is not pressed
        QTest.touchEvent(self.window, self._device).release(0, place)
        deliver()

    def drag(self, start: QPoint, end: QPoint, steps: int = 8) -> None:
        """Move over the glass from one place to another, rest, and leave it."""
        QTest.touchEvent(self.window, self._device).press(0, start)
        for step in range(1, steps + 1):
            wait(STEP_MS)
            way = end - start
            at = start + QPoint(way.x() * step // steps, way.y() * step // steps)
            QTest.touchEvent(self.window, self._device).move(0, at)
        for jitter in (1, 0, 1, 0):  # a finger that rests trembles; that takes the speed out of it
            wait(REST_MS // 3)
            QTest.touchEvent(self.window, self._device).move(0, end + QPoint(0, jitter))
        QTest.touchEvent(self.window, self._device).release(0, end)
        deliver()

    def touch(self, widget: QWidget) -> str:
        """Drag the page until a control can be seen, then touch it. Return what went wrong."""
        problem = self.bring(widget)
        if problem:
            return problem
        rest()
        place = _target(widget)
        hit = self.window.childAt(place)
        if hit is None or not (hit is widget or widget.isAncestorOf(hit)):
            return f"{name_of(hit) if hit else 'nothing'!r} lies over {name_of(widget)!r}"
        self.tap(place)
        return ""

    def haul(self, widget: QWidget, to: str) -> str:
        """Take hold of a step by its dots, and let go where the one with the words `to` is now."""
        other = on_glass(self.window, to)
        grip = next((icon for icon in widget.findChildren(Icon) if icon.isVisible()), None)
        if other is None or grip is None:
            return f"{name_of(widget)!r} cannot be taken to {to!r}"
        problem = self.bring(widget) or self.bring(other)
        if problem:
            return problem
        self.drag(seen(grip).center(), QPoint(seen(grip).center().x(), seen(other).center().y()))
        return ""

    def spell(self, board: Board | None, text: str) -> str:
        """Type on the keyboard that the screen shows, in whatever letters it has."""
        if board is None:
            return "there is no keyboard on the screen"
        for sign in text:
            wanted = Special.SPACE if sign == " " else sign
            for turn in TURNS:
                if board.key(wanted) is None and (other := board.key(turn)) is not None:
                    self.tap(seen(other).center())
            key = board.key(wanted)
            if key is None:
                return f"there is no key {sign!r}"
            self.tap(seen(key).center())
        return ""

    def bring(self, widget: QWidget) -> str:
        """Drag what scrolls until a control can be seen."""
        rest()
        for _ in range(MOST_DRAGS):
            if in_sight(widget) and seen(widget).contains(_target(widget)):
                return ""
            area = _scrolling(widget)
            if area is None:
                return f"{name_of(widget)!r} is out of sight, and nothing scrolls"
            before = area.verticalScrollBar().value()
            self._scroll(area, widget)
            if area.verticalScrollBar().value() == before and not in_sight(widget):
                return f"{name_of(widget)!r} is out of sight at {before}, and dragging does not help"
        return f"{name_of(widget)!r} does not come into sight"

    def _scroll(self, area: QAbstractScrollArea, widget: QWidget) -> None:
        view = area.viewport()
        room = QRect(view.mapTo(self.window, QPoint(0, 0)), view.size())
        before = area.verticalScrollBar().value()
        off = widget.mapTo(view, widget.rect().center()).y() - view.rect().center().y()
        for share in MOST_OF_ROOM:
            most = round(room.height() * share)
            far = QPoint(0, max(-most, min(most, off // 2)))  # no further than it has to, or it goes by
            self.drag(room.center() + far, room.center() - far)
            rest()
            if area.verticalScrollBar().value() != before:
                return


def on_glass(window: QWidget, name: str) -> QWidget | None:
    """Return what a finger can touch and no key can: a step to drag, by its words, or "a place in the picture"."""
    if name == REGION:
        return next((each for each in window.findChildren(RegionPicture) if each.isVisible()), None)
    return next((each for each in window.findChildren(StepRow) if each.isVisible() and each.words == name), None)


def asked(page: Page | None) -> dict[str, Any]:
    """What a person sees of a question or a scene: its kind, what is offered in its order, and the groups."""
    if page is None:
        return {"kind": "", "offered": [], "groups": []}
    item = page.question.item if isinstance(page, QuestionPage) else None
    if page.findChildren(StepRow):
        offered = [each.words for each in walk(page) if isinstance(each, StepRow)]
    else:
        cards = [each for each in page.findChildren(Button) if each.property("kind") == "option"]
        offered = [each.words for each in cards if each.isVisible() and each.isEnabled()]
    groups = list(item.groups) if isinstance(item, Categorise) else []
    return {"kind": type(item).__name__ if item is not None else "", "offered": offered, "groups": groups}


def _target(widget: QWidget) -> QPoint:
    """Where a finger aims: the middle of what can be seen; in a picture the middle of its first place."""
    if not isinstance(widget, RegionPicture):
        return seen(widget).center()
    return widget.mapTo(widget.window(), widget.shape(0).boundingRect().center().toPoint())


def _scrolling(widget: QWidget) -> QAbstractScrollArea | None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and above.verticalScrollBar().maximum() > 0:
            return above
        above = above.parentWidget()
    return None


def _together(one: QWidget, other: QWidget) -> bool:
    """Whether one of these two can be chosen, and not both: Tab stops at one of them."""
    if other in group_of(one):
        return True
    groups = [each.group() for each in (one, other) if isinstance(each, QAbstractButton)]
    return len(groups) == 2 and groups[0] is not None and groups[0] is groups[1] and groups[0].exclusive()
