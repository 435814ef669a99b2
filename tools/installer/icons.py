# SPDX-License-Identifier: Apache-2.0
"""`python -m tools.installer.icons`: the icon as Windows and macOS want it, drawn from the one of the Debian package.

Both formats hold PNG pictures behind a small table. PyInstaller reads them from build/icons.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.installer.source import ROOT

DRAWING = ROOT / "deploy" / "debian" / "stepwell.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic14": 512, b"ic10": 1024}


def png(size: int) -> bytes:
    """Return the icon as a square PNG of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def ico() -> bytes:
    """Return the icon for Windows."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    head, body, at = struct.pack("<HHH", 0, 1, len(pictures)), b"", 6 + 16 * len(pictures)
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    return head + body


def icns() -> bytes:
    """Return the icon for macOS."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(data)) + data for kind, size in ICNS_SIZES.items() for data in [png(size)]
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> int:
    """Write both into build/icons."""
    folder = ROOT / "build" / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    Path(folder / "stepwell.ico").write_bytes(ico())
    Path(folder / "stepwell.icns").write_bytes(icns())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
