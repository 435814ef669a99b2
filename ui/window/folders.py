# SPDX-License-Identifier: Apache-2.0
"""Where the people of this computer look for their files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> Path:
    """Return the folder for documents, or the home folder where there is none. There is no dialog: a kiosk has none."""
    place = QStandardPaths.StandardLocation
    found = Path(QStandardPaths.writableLocation(place.DocumentsLocation))
    return found if found.is_dir() else Path(QStandardPaths.writableLocation(place.HomeLocation))
