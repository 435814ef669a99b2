# SPDX-License-Identifier: Apache-2.0
"""Asks for a file or a folder in the system's own dialog, which does not hold the page up and goes when it is shut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.window.folders import documents
from ui.window.pages.page import Page

FILES_SHUT = "files_shut"
"""Property of a window that is a kiosk while nobody is signed in who looks after the device."""


def ask_for_file(page: QWidget, title: str, chosen: Callable[[str], None], kinds: str = "") -> None:
    """Let somebody choose a file that is there; `kinds` are named with their endings: "Sounds (*.ogg *.mp3)".

    `chosen`, a slot of the page, is given its path; not when the dialog is left.
    """
    if _shut(page):
        return
    dialog = QFileDialog(page, title, str(documents()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, chosen)


def ask_for_folder(page: QWidget, title: str, chosen: Callable[[str], None]) -> None:
    """Let somebody choose a folder, on a stick above all; `chosen` as in `ask_for_file`."""
    if _shut(page):
        return
    dialog = QFileDialog(page, title, str(documents()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, chosen)


def _shut(page: QWidget) -> bool:
    """Say so where this window lets nobody look at the files of the computer: a dialog is a way out of a kiosk."""
    if not page.window().property(FILES_SHUT):
        return False
    asked = page if isinstance(page, Page) else page.window().findChild(Page)
    if asked is not None:
        asked.show_problem("kiosk_files")
    return True


def _open(dialog: QFileDialog, chosen: Callable[[str], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
