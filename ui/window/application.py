# SPDX-License-Identifier: Apache-2.0
"""The application object: one style, one top handler for bugs that says a plain sentence instead of vanishing."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from ui.crash import bones, debugging, kept_elsewhere, report
from ui.window.copied import copy_report
from ui.window.roles import give_roles
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Heading, Text
from ui.window.widgets.flow import Flow

log = logging.getLogger(__name__)


def create_application(arguments: Sequence[str] = ("stepwell",)) -> QApplication:
    """Return the one application, dressed for Stepwell."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([*arguments, "-style", "Fusion"])  # `setStyle` would return it: Python's half of QStyle
    application.setApplicationName("stepwell")
    application.setApplicationDisplayName("Stepwell")
    give_roles()
    return application


class Sorry(QDialog):
    """Says that something broke, that the work is safe, and offers the report."""

    def __init__(self, report: str, above: QWidget | None = None) -> None:
        """`above`: the window that it stands in front of, whatever is pressed there."""
        super().__init__(above)
        self._report = report
        self.setWindowTitle("Stepwell")
        column = QVBoxLayout(self)
        space = TOKENS.space
        column.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        column.setSpacing(space.l)
        column.addWidget(Heading(self.tr("Something in the program broke"), "title"))
        column.addWidget(
            Text(
                self.tr(
                    "Every answer you gave is saved, and you can go on. If it happens again, give the report to the"
                    " person who looks after this device."
                )
            )
        )
        actions = Flow(end=True)
        column.addLayout(actions)
        copy = Button(self.tr("Copy the report"), None)
        copy.chosen.connect(self._copy)
        onward = Button(self.tr("Go on"), None, kind="primary")
        onward.clicked.connect(self.accept)
        actions.add(copy)
        actions.add(onward)
        self.resize(TOKENS.size.column, 260)

    @Slot(object)
    def _copy(self, _value: object) -> None:
        copy_report(self._report)


class TopHandler(QObject):
    """Where every bug ends: logs it, saves what is on the screen through `save`, and says so once at a time.

    `keep` is given the error to keep what may be kept of it (`ui.crash`); its words go nowhere. When somebody goes on,
    `recover` is called.
    """

    _raised = Signal(str)

    def __init__(
        self,
        save: Callable[[], None],
        *,
        keep: Callable[[BaseException], object] = lambda _error: None,
        recover: Callable[[], None] = lambda: None,
        show: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._keep = keep
        self._recover = recover
        self._show = show
        self._dialog: Sorry | None = None
        self._raised.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every exception that nobody caught, of any thread."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread
        sys.unraisablehook = self._take_unraisable

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the bug, save, and show the sentence."""
        log.critical("unexpected error: %s", bones(error), extra=kept_elsewhere(error))
        if debugging() and sys.stderr is not None:
            traceback.print_exception(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._keep(error)
        self._save()
        if self._show:
            self._raised.emit(report(error))

    def _take_of_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """An error while something was thrown away stops nobody; Python would write its words to standard error."""
        if args.exc_value is not None:
            log.error("unexpected error: %s", bones(args.exc_value), extra=kept_elsewhere(args.exc_value))
            self._keep(args.exc_value)

    @Slot(str)
    def _say(self, report: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return
        every = (each for each in QApplication.topLevelWidgets() if each.windowType() is Qt.WindowType.Window)
        window = QApplication.activeWindow() or next((each for each in every if each.isVisible()), None)
        self._dialog = Sorry(report, window)
        if window is not None and window.windowFlags() & Qt.WindowType.FramelessWindowHint:  # a kiosk: nothing to drag
            self._dialog.setWindowFlags(window.windowFlags() | Qt.WindowType.Dialog)
        self._dialog.finished.connect(self._go_on)
        self._dialog.open()

    @Slot()
    def _go_on(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()  # the window would keep each of them
        self._recover()
