# SPDX-License-Identifier: Apache-2.0
"""One window for many tests: making it and its first page takes longer than many a page that is looked at."""

from __future__ import annotations

from shiboken6 import isValid

from app.preferences import Preferences
from tests.ui.conftest import deliver, pages_left, timers_of
from tests.ui.fakes import FakeProgram
from ui.window.main_window import MainWindow

KEPT = "kept"
"""Property of a window that stays from one test to the next."""


class KeptWindow:
    """A window on a fake program. Between two tests nobody is there, and the program is as new.

    A test that puts a part of its own into the program has a window of its own.
    """

    def __init__(self, qapp) -> None:
        self._qapp = qapp
        self._window: MainWindow | None = None
        self.program = FakeProgram()
        self._parts = dict(vars(self.program))

    def renewed(self) -> FakeProgram:
        """Return the program; every part of it is as in a new one."""
        vars(self.program).clear()
        vars(self.program).update(self._parts)
        renew(self.program)
        self._parts = dict(vars(self.program))
        return self.program

    def open(self, look: Preferences, *, painted: bool = False) -> MainWindow:
        """Return the window without a page, in this look; whoever looks at its colours wants it painted."""
        if self._other_parts():
            self.close()
        if self._window is None:
            self._window = MainWindow(self.program.ports(), self._qapp)
            self._window.setProperty(KEPT, True)
        self._window.idle.again()
        self._window.navigator.dress_device(look)
        self._window.navigator.finish_dressing()
        self._window.resize(1024, 600)
        self._window.show()
        self._window.setUpdatesEnabled(painted)
        return self._window

    def leave(self) -> None:
        """Take whoever is there and every page away, and fail where one of them, or what it set going, stays."""
        if self._window is None or not isValid(self._window) or not self._window.isVisible():
            self.close()  # the test has closed it
            return
        navigator, timers = self._window.navigator, timers_of(self._window)
        navigator.close()
        self._window.idle._timer.stop()  # or it would lock itself during a slow test that has another window
        navigator._person(None)
        deliver()
        pages = pages_left()
        if pages or timers or self._other_parts():
            self.close()
        assert not pages, f"pages left: {pages}"
        assert not timers, f"timers left: {timers}"

    def close(self) -> None:
        """Take the window away, and its language with it; `open` makes another one."""
        window, self._window = self._window, None
        if window is not None and isValid(window):
            window.navigator.dress_device(Preferences())
            window.close()
            window.deleteLater()
            deliver()

    def _other_parts(self) -> bool:
        now = vars(self.program)
        return any(now[name] is not part for name, part in self._parts.items() if hasattr(part, "__dict__"))


def renew(program: FakeProgram) -> None:
    """Make every part of the program what it is in a new one; the parts themselves, which a window knows, stay."""
    new = vars(FakeProgram())
    parts = {id(part): vars(program)[name] for name, part in new.items() if hasattr(part, "__dict__")}
    for name, part in new.items():
        if id(part) not in parts:
            setattr(program, name, part)
            continue
        old = vars(parts[id(part)])
        old.clear()
        old.update({key: parts.get(id(value), value) for key, value in vars(part).items()})
