# SPDX-License-Identifier: Apache-2.0
"""A film or sound inside a pack file as Qt reads it: a piece at a time, and checked as a whole meanwhile."""

from __future__ import annotations

import contextlib
import threading

from PySide6.QtCore import QFile, QIODevice, QObject

from content_packs.findings import PackRejected
from content_packs.proof import MediaFile


class MediaDevice(QIODevice):
    """Bytes 0 to `media.size` of a media file. Raises PackRejected when the pack's file is gone.

    The player reads it on a thread of its own, so that nothing here touches a widget.
    """

    def __init__(self, media: MediaFile, parent: QObject) -> None:
        super().__init__(parent)
        self._media = media
        self._file = QFile(str(media.path), self)  # Qt closes it, whoever lets go of us
        if not self._file.open(QIODevice.OpenModeFlag.ReadOnly):
            raise PackRejected("pack-missing", {"file": media.path.name})
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        """It can be read from anywhere."""
        return False

    def size(self) -> int:
        """Bytes in all."""
        return self._media.size

    def readData(self, maxlen: int) -> bytes:
        """The next bytes; none at the end, and none when the stick was pulled out."""
        at = self.pos()
        if not self._file.seek(self._media.start + at):
            return b""
        return bytes(self._file.read(max(0, min(maxlen, self._media.size - at))).data())

    def writeData(self, _data: bytes | bytearray | memoryview, _length: int = 0) -> int:
        """Nothing is written."""
        return -1


class _Ended(Exception):  # noqa: N818 - named for what happened
    """Nobody waits for the outcome any more."""


class Verification:
    """Reads a media file through on a thread of its own. `wrong` is None until it is known."""

    def __init__(self, media: MediaFile) -> None:
        self.wrong: bool | None = None
        self._ended = False
        self._thread = threading.Thread(target=self._read, args=(media,), name="media", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Read no further."""
        self._ended = True

    def _read(self, media: MediaFile) -> None:
        with contextlib.suppress(_Ended):
            try:
                media.verify(self._go_on)
                self.wrong = False
            except PackRejected:
                self.wrong = True

    def _go_on(self, _done: int, _most: int) -> None:
        if self._ended:
            raise _Ended
