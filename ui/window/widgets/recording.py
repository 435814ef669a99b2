# SPDX-License-Identifier: Apache-2.0
"""One recording, from the first sound to the bytes of its file."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QMediaCaptureSession, QMediaRecorder

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtMultimedia import QMediaFormat

SETTLE_MS: Final = 1_500
"""So long a recording that was told to end waits for its first sound before it ends without one."""


class Recording(QObject):
    """`lasts` carries how long it is, in ms; `ended` comes once, when its `data` is there.

    1. It ends with the first sound at the earliest, or after `SETTLE_MS`. Sooner, Qt takes away what the thread of its
       encoder still tells of, and the program falls over (`RecordingEngine` of Qt 6.11, with its FFmpeg).
    2. So it belongs to the program and not to the page that asked for it, which may be gone by then: `forget`.
    """

    lasts = Signal(int)
    ended = Signal()
    failed = Signal()

    def __init__(self, shape: QMediaFormat, ending: str, listen: Callable[[QMediaCaptureSession], None]) -> None:
        """`listen` gives the session something to hear; `ending` is that of the file."""
        super().__init__(QCoreApplication.instance())
        self.ending = ending
        self.data = b""
        self._over = False
        self._folder = TemporaryDirectory(prefix="stepwell-voice-")
        session = QMediaCaptureSession(self)
        listen(session)
        self.recorder = QMediaRecorder(session)
        session.setRecorder(self.recorder)
        self.recorder.setMediaFormat(shape)
        self.recorder.setQuality(QMediaRecorder.Quality.NormalQuality)
        self.recorder.setAudioChannelCount(1)
        self.recorder.setOutputLocation(QUrl.fromLocalFile(str(Path(self._folder.name) / f"voice.{ending}")))
        self.recorder.recorderStateChanged.connect(self._changed)
        self.recorder.errorOccurred.connect(self._broke)
        self.recorder.durationChanged.connect(self._lasts)
        self._stopping = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._stop)

    def begin(self) -> None:
        """Hear from now on. It may have `failed` and `ended` before this returns."""
        self._settled.start()
        self.recorder.record()

    @Slot()
    def stop(self) -> None:
        """End as soon as it can: `ended` comes a little later."""
        self._stopping = True
        if not self._settled.isActive() or self.recorder.duration() > 0:
            self._stop()

    @Slot()
    def forget(self) -> None:
        """End, with nobody to hear of it."""
        if self._over:
            return
        self.ended.connect(self.deleteLater)
        self.stop()

    @Slot()
    def _stop(self) -> None:
        if self._stopping and not self._over:
            self._stopping = False  # once: sounds that come meanwhile end nothing anew
            self.recorder.stop()

    @Slot("qint64")
    def _lasts(self, milliseconds: int) -> None:
        self.lasts.emit(milliseconds)
        self._stop()

    @Slot(object)
    def _changed(self, state: QMediaRecorder.RecorderState) -> None:
        if state is QMediaRecorder.RecorderState.StoppedState:
            self._end()

    @Slot()
    def _broke(self) -> None:
        self.failed.emit()
        if self.recorder.recorderState() is QMediaRecorder.RecorderState.StoppedState:
            self._end()
        else:
            self.stop()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self._settled.stop()
        file = Path(self.recorder.actualLocation().toLocalFile())
        if file.is_file() and self.recorder.duration() > 0:
            self.data = file.read_bytes()
        self._folder.cleanup()
        self.ended.emit()
