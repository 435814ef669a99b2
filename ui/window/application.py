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
from PySide6.QtWidgets import QApplication, QDialog, QStyleFactory, QVBoxLayout

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Heading, Text
from ui.window.widgets.flow import Flow

log = logging.getLogger(__name__)


def create_application(arguments: Sequence[str] = ("stepwell",)) -> QApplication:
    """Return the one application, dressed for Stepwell."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(list(arguments))
    application.setApplicationName("stepwell")
    application.setApplicationDisplayName("Stepwell")
    application.setStyle(QStyleFactory.create("Fusion"))
    return application


class Sorry(QDialog):
    """Says that something broke, that the work is safe, and offers the report."""

    def __init__(self, report: str) -> None:
        super().__init__()
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
        QGuiApplication.clipboard().setText(self._report)


class TopHandler(QObject):
    """Where every bug ends: logs it, saves what is on the screen through `save`, and says so once at a time."""

    _raised = Signal(str)

    def __init__(self, save: Callable[[], None], *, show: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._show = show
        self._dialog: Sorry | None = None
        self._raised.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every exception that nobody caught, of any thread."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the bug, save, and show the sentence."""
        report = "".join(traceback.format_exception(kind, error, trace))
        log.critical("unexpected error", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._save()
        if self._show:
            self._raised.emit(report)

    def _take_of_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _say(self, report: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return
        self._dialog = Sorry(report)
        self._dialog.open()
