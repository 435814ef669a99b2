# SPDX-License-Identifier: Apache-2.0
"""Keeps a window over the whole screen and whoever stands before it inside, until whoever looks after it opens it.

What a program can hold: its own window, its own keys and menus. What only the system can: other programs, the keys that
it takes for itself (Ctrl+Alt+Del, the virtual terminals), the power button, USB sockets. docs/kiosk.md says how.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QDropEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QMainWindow

_LOCKED_IN = ("http", "https", "file", "mailto", "ftp")
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_NEVER = frozenset({Qt.Key.Key_Menu, Qt.Key.Key_Help, Qt.Key.Key_Print, Qt.Key.Key_Meta, Qt.Key.Key_Super_L})
_NOT_WITH_CONTROL = frozenset({Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_T})
_NOT_WITH_ALT = frozenset({Qt.Key.Key_F4, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape})
BACK_MS = 400
"""After that long a window that lost the screen takes it again."""


def is_way_out(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Say whether a key is one that may lead out of a program. Control with Alt is AltGr: letters, on Windows."""
    if key in _NEVER or bool(modifiers & _META) or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return True
    control, alt = bool(modifiers & _CONTROL), bool(modifiers & _ALT)
    return (control and not alt and key in _NOT_WITH_CONTROL) or (alt and key in _NOT_WITH_ALT)


class KioskLock(QObject):
    """Locks `window` from `lock` on, on the screen where it is, until `unlock`."""

    def __init__(self, window: QMainWindow, application: QApplication) -> None:
        super().__init__(window)
        self._window, self._application = window, application
        self._screen: QScreen | None = None
        self.locked = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(BACK_MS)
        self._again.timeout.connect(self._take_the_screen)

    def lock(self) -> None:
        """Take the whole screen, without a frame, above everything else."""
        self.locked = True
        window = self._window
        window.setWindowFlags(
            window.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self._application.installEventFilter(self)
        for scheme in _LOCKED_IN:
            QDesktopServices.setUrlHandler(scheme, self, "stay")  # type: ignore[arg-type]  # bytes are refused
        self._application.screenAdded.connect(self._screens_changed)
        self._application.screenRemoved.connect(self._screens_changed)
        self._application.primaryScreenChanged.connect(self._screens_changed)
        self._take_the_screen()

    def unlock(self) -> None:
        """Hold nobody any more; the window stays as it looks until `give_frame`."""
        if not self.locked:
            return
        self.locked = False
        self._again.stop()
        self._application.removeEventFilter(self)
        for scheme in _LOCKED_IN:
            QDesktopServices.unsetUrlHandler(scheme)
        self._application.screenAdded.disconnect(self._screens_changed)
        self._application.screenRemoved.disconnect(self._screens_changed)
        self._application.primaryScreenChanged.disconnect(self._screens_changed)
        self._follow(None)

    def give_frame(self) -> None:
        """Look like any other window once it is shown again; until then it is hidden."""
        window = self._window
        window.setWindowFlags(
            window.windowFlags() & ~(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        )

    def may_close(self) -> bool:
        """Say whether the window may go: where the session of the computer ends, it does."""
        return not self.locked or self._application.isSavingSession()

    @Slot(QUrl)
    def stay(self, _url: QUrl) -> None:
        """Open no address: a browser or a folder would be a way out."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep keys, menus and files that lead out from everybody; take the screen back when it is lost."""
        if isinstance(event, QKeyEvent):  # classes first: they cost least, and all events of the program pass here
            out = is_way_out(Qt.Key(event.key()), event.modifiers())
            if out and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # else it would be a shortcut all the same
            return out
        if isinstance(event, QContextMenuEvent):
            return True
        if isinstance(event, QDropEvent):  # what enters and moves over the window are such events too
            return event.source() is None
        if watched is self._window:
            lost = event.type() is QEvent.Type.WindowDeactivate
            if lost or (event.type() is QEvent.Type.WindowStateChange and not self._window.isFullScreen()):
                self._again.start()
        return False

    @Slot()
    def _screens_changed(self, _screen: QScreen | None = None) -> None:
        self._again.start()

    @Slot()
    def _take_the_screen(self) -> None:
        """Cover the screen that the window is on, which may be another one or have another size than before."""
        if not self.locked:
            return
        window = self._window
        screen = self._screen if self._screen in self._application.screens() else window.screen()
        self._follow(screen)
        if window.geometry() != screen.geometry():
            window.setGeometry(screen.geometry())
        if not window.isFullScreen() or not window.isVisible():
            window.showFullScreen()
        if self._application.activeModalWidget() is None and self._application.activePopupWidget() is None:
            window.raise_()
            window.activateWindow()

    def _follow(self, screen: QScreen | None) -> None:
        """Notice when this screen changes its size."""
        if self._screen is screen:
            return
        if self._screen is not None and self._screen in self._application.screens():
            self._screen.geometryChanged.disconnect(self._screens_changed)
        self._screen = screen
        if screen is not None:
            screen.geometryChanged.connect(self._screens_changed)
