# SPDX-License-Identifier: Apache-2.0
"""The real program, driven from outside: a robot that sees what the screen says and presses what can be pressed.

Run as a program: `python -m tests.e2e.robot HOME [GATHER_S|kiosk]`. GATHER_S: how long the window gathers what is
recorded before it sends, when not as long as ever; "kiosk": as `stepwell --kiosk`. ROBOT_CLOCK_MS in the environment:
how wrong the clock is; ROBOT_PLAIN: no style sheet. Each line on standard input is a command, each line on standard
output the state of the screen after it: `{"page", "heading", "texts", "controls": [{"name", "kind", "on"}], "hands":
{...}}`; `hands` is what `hands.looked_over` says of the focus and of targets.

* `{"do": "look"}`
* `{"do": "press", "name": "..."}` presses the control whose words are, or begin with, this; "End it#1": the second such
* `{"do": "type", "text": "..."}` types on the widget that has the focus
* `{"do": "enter", "text": "..."}` hands keys and Return to the window, as a scanner does
* `{"do": "touch", "name": "..."}` does with a finger what press does with a mouse; without a name: anywhere
* `{"do": "spell", "text": "..."}` types with a finger on the keyboard that the screen shows
* `{"do": "fill", "name": "...", "text": "..."}` types into the line with this name; "Why#1": into the second such
* `{"do": "choose", "path": "..."}` chooses a file in the dialog that stands open
* `{"do": "keys", "text": "..."}` types letters and digits wherever the focus is; `{"do": "key", "key": "Down"}` one key
* `{"do": "walk", "name": "...", "key": "Return"}` goes to a control by Tab alone and presses the key there
* `{"do": "finger", "name": "..."}` drags the page until the control is in sight and touches it there
* `{"do": "haul", "name": "...", "to": "..."}` takes hold of a control with a finger and lets go over another one
* `{"do": "push", "by": 200}` pushes the page up with a finger, by so many pixels
* `{"do": "wait", "ms": 700}` lets the window live for so long
* `{"do": "forward", "ms": 3600000}` has the clocks of the program go on by so much
* `{"do": "shot", "path": "..."}` saves a picture
* `{"do": "activate"}` gives the window the focus, where no window manager does
* `{"do": "tree"}` adds `"tree"`: what the window is for a screen reader as the program itself sees it, without the bus:
  `[{"role", "name", "description", "focused", "depth"}]`, what cannot be seen left out
* `{"do": "count"}` adds `"census"`: what the process holds, see `census.py`
* `{"do": "close"}`
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from app.clock import SystemClock
from app.logbook.keeping import Keeping, listening
from app.record.home import Home
from sync import service
from tests.e2e.census import census
from tests.e2e.hands import Finger, Keys, asked, looked_over, name_of, on_glass, wait
from tests.e2e.off_clock import forward, set_off
from ui.run import run_window
from ui.window.application import create_application
from ui.window.first_window import FirstWindow
from ui.window.hand import deliver
from ui.window.main_window import MainWindow
from ui.window.pages.rest import LongPage
from ui.window.tokens import TOKENS
from ui.window.widgets.reading import Reading
from ui.window.widgets.work_bar import WorkBar

BOXES = (QPlainTextEdit, QTextEdit)
SETTLE_MS = 10
LEAST_TARGET = 48


class Robot(QObject):
    """Reads commands on a thread, carries them out on the window's thread, answers when the window has come to rest."""

    command = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.command.connect(self._do, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._read, daemon=True).start()
        self._glass = QTest.createTouchDevice()
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._settled)
        self._timer.start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.command.emit(json.loads(line))

    @property
    def _window(self) -> MainWindow | FirstWindow | None:
        """The window that can be seen: the one for set-up and trouble, or the real one."""
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow | FirstWindow)]
        return next((window for window in windows if window.isVisible()), None)

    @Slot(object)
    def _do(self, command: dict[str, Any]) -> None:
        error = ""
        window = self._window
        assert window is not None
        match command["do"]:
            case "press":
                error = self._press(command["name"])
            case "fill":
                error = self._fill(command["name"], command["text"])
            case "touch":
                error = self._touch(command.get("name", ""))
            case "spell":
                board = window.keyboard.board if isinstance(window, MainWindow) and window.keyboard.up else None
                error = Finger(window, self._glass).spell(board, command["text"])
            case "keys" | "key" | "walk":
                error = self._by_keys(Keys(window), command)
            case "finger" | "haul":
                error = self._by_finger(Finger(window, self._glass), command)
            case "tree" | "count":
                self._tell({**self._screen(), **_looked_into(window, command["do"])})
                return
            case "close":
                window.close()
                return
            case _:
                self._plainly(window, command)
        if error:
            self._tell({"error": error, **self._screen()})
        else:
            self._quiet = 0
            self._timer.start()

    def _by_keys(self, keys: Keys, command: dict[str, Any]) -> str:
        match command["do"]:
            case "keys":
                keys.write(command["text"])
            case "key":
                keys.press(command["key"])
            case _:
                found = self._called(command["name"], QLineEdit)
                if found is None:
                    return f"nothing called {command['name']!r} is there"
                if problem := keys.walk_to(found):
                    return problem
                if command["key"]:
                    keys.press(command["key"])
        return ""

    def _by_finger(self, finger: Finger, command: dict[str, Any]) -> str:
        found = on_glass(finger.window, command["name"]) or self._called(command["name"], QLineEdit)
        if found is None:
            return f"nothing called {command['name']!r} is there"
        return finger.touch(found) if command["do"] == "finger" else finger.haul(found, command["to"])

    def _plainly(self, window: MainWindow | FirstWindow, command: dict[str, Any]) -> None:
        """Carry out what cannot fail."""
        match command["do"]:
            case "type":
                QTest.keyClicks(QApplication.focusWidget() or window, command["text"])
            case "enter":
                for sign in command["text"]:
                    QTest.keyClick(_frame(window), sign)
                QTest.keyClick(_frame(window), Qt.Key.Key_Return)
            case "choose":
                dialog = window.findChild(QFileDialog)
                dialog.fileSelected.emit(command["path"])
                dialog.close()
            case "push":
                middle = window.page.mapTo(window, window.page.rect().center())
                Finger(window, self._glass).drag(middle, middle - QPoint(0, command["by"]))
            case "wait":
                wait(command["ms"])
            case "shot":
                window.grab().save(command["path"])
            case "activate":
                window.activateWindow()
            case "forward":
                forward(command["ms"])

    @Slot()
    def _settled(self) -> None:
        """Answer once nothing is under way for three turns: no work that was asked for, and none that shows a bar."""
        window = self._window
        if window is None or not window.page.isEnabled():
            return
        idle = isinstance(window, FirstWindow) or (
            window.navigator._ports.background.idle and window.navigator.dressed_anew
        )
        idle = idle and not any(bar.isVisible() for bar in window.findChildren(WorkBar))
        idle = idle and not (isinstance(window.page, LongPage) and not window.page.rest.is_done)
        self._quiet = self._quiet + 1 if idle else 0
        if self._quiet >= 3:
            self._timer.stop()
            self._tell(self._screen())

    def _tell(self, state: dict[str, Any]) -> None:
        print(json.dumps(state), flush=True)

    def _screen(self) -> dict[str, Any]:
        window = self._window
        assert window is not None
        page = window.page
        heading = page.heading.text() if page is not None and page.heading is not None else ""
        controls = [
            {"name": name_of(w), "kind": type(w).__name__, "on": bool(getattr(w, "isChecked", lambda: False)())}
            for w in self._controls()
        ]
        texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
        read = [each for each in window.findChildren(Reading) if each.isVisible()]
        texts += [each.toPlainText() for each in read]
        lines = {name_of(w): w.text() for w in self._controls() if isinstance(w, QLineEdit)}
        boxes = [w for kind in BOXES for w in window.findChildren(kind) if w.isVisible() and not w.isReadOnly()]
        lines |= {name_of(w): w.toPlainText() for w in boxes}
        least = TOKENS.size.kiosk_target if getattr(window, "kiosk", None) is not None else LEAST_TARGET
        return {
            "page": type(page).__name__,
            "heading": heading,
            "texts": texts,
            "controls": controls,
            "lines": lines,
            "scroll": page.findChild(QScrollArea).verticalScrollBar().value() if page is not None else 0,
            **asked(page),
            "hands": looked_over(window, page, least),
        }

    def _controls(self) -> list[QAbstractButton | QLineEdit]:
        assert self._window is not None
        found = [*self._window.findChildren(QAbstractButton), *self._window.findChildren(QLineEdit)]
        return [w for w in found if w.isVisible() and w.isEnabled()]

    def _press(self, name: str) -> str:
        name, _, place = name.partition("#")
        found = self._placed(name, int(place)) if place else self._called(name)
        if found is None:
            return f"nothing called {name!r} can be pressed"
        _bring_into_view(found)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=found.rect().center())
        return ""

    def _placed(self, name: str, place: int) -> QWidget | None:
        """One of several buttons whose names begin so, from 0 on."""
        found = [w for w in self._controls() if isinstance(w, QAbstractButton) and name_of(w).startswith(name)]
        return found[place] if place < len(found) else None

    def _called(self, name: str, *more: type[QWidget]) -> QWidget | None:
        """The control with this name, or whose name begins so; `more` kinds than buttons too."""
        found = [w for w in self._controls() if isinstance(w, (QAbstractButton, *more))]
        boxes = [box for kind in BOXES for box in self._window.findChildren(kind)] if self._window and more else []
        found += [box for box in boxes if box.isVisible() and not box.isReadOnly()]
        for fits in (lambda w: name_of(w) == name, lambda w: w.accessibleName() == name):
            if whole := next(filter(fits, found), None):
                return whole
        return next((w for w in found if name_of(w).startswith(name)), None)

    def _touch(self, name: str) -> str:
        window = self._window
        assert window is not None
        found = self._called(name, QLineEdit) if name else window.page
        if found is None:
            return f"nothing called {name!r} can be touched"
        _bring_into_view(found)
        deliver()
        Finger(window, self._glass).tap(found.mapTo(window, found.rect().center()))
        return ""

    def _fill(self, name: str, text: str) -> str:
        boxes = [w for kind in BOXES for w in self._window.findChildren(kind) if w.isVisible()] if self._window else []
        lines = [w for w in (*self._controls(), *boxes) if isinstance(w, (QLineEdit, *BOXES))]
        name, _, place = name.partition("#")
        lines = [w for w in lines if name_of(w).startswith(name)][int(place or 0) :]
        if not lines:
            return f"there is no line called {name!r}"
        _bring_into_view(lines[0])
        lines[0].setFocus()
        lines[0].selectAll()
        QTest.keyClicks(lines[0], text)
        return ""


def _frame(window: QWidget) -> QWindow:
    """Where the system hands its keys in."""
    return (QApplication.focusWidget() or window).window().windowHandle()


def _looked_into(window: QWidget, do: str) -> dict[str, Any]:
    if do == "count":
        return {"census": msgspec.to_builtins(census())}
    return {"tree": list(_seen(QAccessible.queryAccessibleInterface(window), 1))}


def _seen(interface: QAccessibleInterface, depth: int) -> Iterator[dict[str, Any]]:
    """Walk down from an object, in the order of its children."""
    state = interface.state()
    if state.invisible:
        return
    yield {
        "role": interface.role().name,
        "name": interface.text(QAccessible.Text.Name),
        "description": interface.text(QAccessible.Text.Description),
        "focused": bool(state.focused),
        "depth": depth,
    }
    for place in range(interface.childCount()):
        yield from _seen(interface.child(place), depth + 1)


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    _ = widget.mapTo(widget.window(), QPoint(0, 0))


def main(words: list[str]) -> int:
    home, *more = words
    gather_s = [word for word in more if word != "kiosk"]
    if gather_s:
        service.GATHER_S = float(gather_s[0])
    if wrong_ms := os.environ.get("ROBOT_CLOCK_MS"):
        set_off(int(wrong_ms))
    application = create_application()
    if os.environ.get("ROBOT_PLAIN"):
        QApplication.setStyleSheet = lambda _application, _sheet: None  # dressing takes a third of what a window takes
    robot = Robot(application)
    try:
        with listening(Keeping(Home(Path(home)).logs, SystemClock().now_ms)):
            return run_window(Home(Path(home)), kiosk="kiosk" in more)
    finally:
        robot.deleteLater()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
