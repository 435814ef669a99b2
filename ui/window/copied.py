# SPDX-License-Identifier: Apache-2.0
"""What somebody copied on these screens: it goes with them, so that the next one cannot paste it.

What was copied in another program is left alone, and so is the report of a crash, which is meant to be carried away.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

_TO_KEEP = "application/x-stepwell-report"


def copy_report(report: str) -> None:
    """Put the report of a crash where it can be pasted, also by whoever comes next."""
    data = QMimeData()
    data.setText(report)
    data.setData(_TO_KEEP, b"1")
    QGuiApplication.clipboard().setMimeData(data)


def forget_copied() -> None:
    """Empty the clipboard, and what the middle button of a mouse pastes, where this program has filled them."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()  # None where nothing was ever copied, whatever the binding says of its type
    if clipboard.ownsClipboard() and not (data and data.hasFormat(_TO_KEEP)):
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def leave_copied() -> None:
    """Leave what was copied here as plain text when the program ends.

    What Python made is freed by Qt after Python has gone, which ends the process with a fault (PySide 6.11.3).
    """
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()  # None where nothing was ever copied, whatever the binding says of its type
    if clipboard.ownsClipboard() or (data and data.hasFormat(_TO_KEEP)):
        words = clipboard.text()
        clipboard.setText(words)
