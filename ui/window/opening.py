# SPDX-License-Identifier: Apache-2.0
"""Opens a file that was written for somebody, with what this computer opens such files with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def opened(file: Path) -> bool:
    """Let the computer open it; False where it has nothing to open it with. A locked kiosk opens nothing."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
