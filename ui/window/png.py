# SPDX-License-Identifier: Apache-2.0
"""Writes the picture of a window as a PNG."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage, QImageWriter

QUICK: Final = 20
"""Of 100, as Qt counts: a tour writes thousands of pictures, and more takes half as long again for a tenth less."""


def write_png(image: QImage, file: Path) -> None:
    """Write an image to a file. Raises OSError."""
    writer = QImageWriter(str(file), b"png")
    writer.setCompression(QUICK)
    if not writer.write(image):
        raise OSError(f"{file}: {writer.errorString()}")
