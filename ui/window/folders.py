# SPDX-License-Identifier: Apache-2.0
"""Where the people of this computer look for their files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.isolates import left_to_right


def documents() -> Path:
    """Return the folder for documents, or the home folder where there is none. There is no dialog: a kiosk has none."""
    place = QStandardPaths.StandardLocation
    found = Path(QStandardPaths.writableLocation(place.DocumentsLocation))
    return found if found.is_dir() else Path(QStandardPaths.writableLocation(place.HomeLocation))


def steps(path: Path) -> str:
    """A path as steps from folder to folder, which wrap between their names and are not turned round in Arabic."""
    parts = [part.strip("\\/") or part for part in path.parts]
    return left_to_right(" › ".join(parts))
