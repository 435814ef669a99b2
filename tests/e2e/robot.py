# SPDX-License-Identifier: Apache-2.0
"""The real program, driven from outside: a robot that sees what the screen says and presses what can be pressed.

Run as a program: `python tests/e2e/robot.py HOME [GATHER_S]`. GATHER_S: how long the window gathers what is recorded
before it sends, when not as long as ever. Each line on standard input is a command, each line on standard
output the state of the screen after it: `{"page", "heading", "texts", "controls": [{"name", "kind", "on"}]}`.

* `{"do": "look"}`
* `{"do": "press", "name": "..."}` presses the control whose words are, or begin with, this
* `{"do": "type", "text": "..."}` types on the widget that has the focus
* `{"do": "enter", "text": "..."}` types and presses Return, as a scanner does
* `{"do": "fill", "name": "...", "text": "..."}` types into the line with this name; "Why#1": into the second such
* `{"do": "choose", "path": "..."}` chooses a file in the dialog that stands open
* `{"do": "shot", "path": "..."}` saves a picture
* `{"do": "close"}`
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from app.record.home import Home
from sync import service
from ui.run import run_window
from ui.window.application import create_application
from ui.window.first_window import FirstWindow
from ui.window.main_window import MainWindow

SETTLE_MS = 10


class Robot(QObject):
    """Reads commands on a thread, carries them out on the window's thread, answers when the window has come to rest."""

    command = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.command.connect(self._do, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._read, daemon=True).start()
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
            case "type":
                QTest.keyClicks(QApplication.focusWidget() or window, command["text"])
            case "enter":
                QTest.keyClicks(QApplication.focusWidget() or window, command["text"])
                QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
            case "fill":
                error = self._fill(command["name"], command["text"])
            case "choose":
                dialog = window.findChild(QFileDialog)
                dialog.fileSelected.emit(command["path"])
                dialog.close()
            case "shot":
                window.grab().save(command["path"])
            case "close":
                window.close()
                return
        if error:
            self._tell({"error": error, **self._screen()})
        else:
            self._quiet = 0
            self._timer.start()

    @Slot()
    def _settled(self) -> None:
        """Answer once nothing is under way for three turns."""
        window = self._window
        if window is None or not window.page.isEnabled():
            return
        idle = isinstance(window, FirstWindow) or window.navigator._ports.background.idle
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
            {"name": _name(w), "kind": type(w).__name__, "on": bool(getattr(w, "isChecked", lambda: False)())}
            for w in self._controls()
        ]
        texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
        lines = {_name(w): w.text() for w in self._controls() if isinstance(w, QLineEdit)}
        boxes = [w for w in window.findChildren(QPlainTextEdit) if w.isVisible()]
        lines |= {_name(w): w.toPlainText() for w in boxes}
        return {
            "page": type(page).__name__,
            "heading": heading,
            "texts": texts,
            "controls": controls,
            "lines": lines,
        }

    def _controls(self) -> list[QAbstractButton | QLineEdit]:
        assert self._window is not None
        found = [*self._window.findChildren(QAbstractButton), *self._window.findChildren(QLineEdit)]
        return [w for w in found if w.isVisible() and w.isEnabled()]

    def _press(self, name: str) -> str:
        buttons = [w for w in self._controls() if isinstance(w, QAbstractButton)]
        exact = [w for w in buttons if _name(w) == name] or [w for w in buttons if _name(w).startswith(name)]
        if not exact:
            return f"nothing called {name!r} can be pressed"
        _bring_into_view(exact[0])
        QTest.mouseClick(exact[0], Qt.MouseButton.LeftButton, pos=exact[0].rect().center())
        return ""

    def _fill(self, name: str, text: str) -> str:
        boxes = [w for w in self._window.findChildren(QPlainTextEdit) if w.isVisible()] if self._window else []
        lines = [w for w in (*self._controls(), *boxes) if isinstance(w, QLineEdit | QPlainTextEdit)]
        name, _, place = name.partition("#")
        lines = [w for w in lines if _name(w).startswith(name)][int(place or 0) :]
        if not lines:
            return f"there is no line called {name!r}"
        _bring_into_view(lines[0])
        lines[0].setFocus()
        lines[0].selectAll()
        QTest.keyClicks(lines[0], text)
        return ""


def _name(widget: QWidget) -> str:
    words = getattr(widget, "words", "")
    return str(words or widget.accessibleName() or getattr(widget, "text", lambda: "")())


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    _ = widget.mapTo(widget.window(), QPoint(0, 0))


def main(home: str, *gather_s: str) -> int:
    if gather_s:
        service.GATHER_S = float(gather_s[0])
    robot = Robot(create_application())
    try:
        return run_window(Home(Path(home)))
    finally:
        robot.deleteLater()


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
