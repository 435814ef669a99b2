# SPDX-License-Identifier: Apache-2.0
"""Records what somebody reads out. Where there is no microphone, or nothing to record with, it says so plainly."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtMultimedia import (
    QAudioInput,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
    QMediaRecorder,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText, announce

_FORMATS: Final = (
    (QMediaFormat.FileFormat.Ogg, QMediaFormat.AudioCodec.Opus, "ogg"),
    (QMediaFormat.FileFormat.Ogg, QMediaFormat.AudioCodec.Vorbis, "ogg"),
    (QMediaFormat.FileFormat.Mpeg4Audio, QMediaFormat.AudioCodec.AAC, "m4a"),
    (QMediaFormat.FileFormat.MP3, QMediaFormat.AudioCodec.MP3, "mp3"),
    (QMediaFormat.FileFormat.Wave, QMediaFormat.AudioCodec.Wave, "wav"),
)
"""In the order in which they are wanted: what all packs can hold, the smaller ones first."""
LONGEST_MS: Final = 10 * 60_000


def format_here() -> tuple[QMediaFormat, str] | None:
    """Return how a sound can be recorded on this computer with the ending of its file; None: not at all."""
    for container, codec, ending in _FORMATS:
        wanted = QMediaFormat(container)
        if codec in wanted.supportedAudioCodecs(QMediaFormat.ConversionMode.Encode):
            wanted.setAudioCodec(codec)
            return wanted, ending
    return None


class Recorder(QWidget):
    """`recorded` carries the bytes of the sound and the ending of its file."""

    recorded = Signal(bytes, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        self._words = IconText("listen", "")
        column.addWidget(self._words)
        self._button = Button(self.tr("Record"), None, icon="dot")
        self._button.chosen.connect(self._turn)
        column.addWidget(self._button)
        self._session: QMediaCaptureSession | None = None
        self._recorder: QMediaRecorder | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._ending = ""
        self._look()

    def _look(self) -> None:
        if not QMediaDevices.audioInputs():
            self._cannot(self.tr("There is no microphone here. You can choose a sound file."))
        elif format_here() is None:
            self._cannot(self.tr("This computer cannot record sound. You can choose a sound file."))
        else:
            self._words.say(self.tr("Press Record and read the lesson out."))

    def listen(self, session: QMediaCaptureSession) -> None:
        """Let a session hear the microphone."""
        session.setAudioInput(QAudioInput(session))

    def _cannot(self, words: str) -> None:
        self._words.say(words)
        self._button.hide()

    @Slot(object)
    def _turn(self, _value: object) -> None:
        if self._recorder is not None:
            self._button.setEnabled(False)
            self._recorder.stop()
            return
        found = format_here()
        if found is None:
            self._look()
            return
        wanted, self._ending = found
        self._folder = TemporaryDirectory(prefix="stepwell-voice-")
        self._session = QMediaCaptureSession(self)
        self.listen(self._session)
        self._recorder = QMediaRecorder(self._session)
        self._session.setRecorder(self._recorder)
        self._recorder.setMediaFormat(wanted)
        self._recorder.setQuality(QMediaRecorder.Quality.NormalQuality)
        self._recorder.setAudioChannelCount(1)
        self._recorder.setOutputLocation(QUrl.fromLocalFile(str(Path(self._folder.name) / f"voice.{self._ending}")))
        self._recorder.recorderStateChanged.connect(self._changed)
        self._recorder.errorOccurred.connect(self._failed)
        self._recorder.durationChanged.connect(self._how_long)
        self._recorder.record()
        self._button.say(self.tr("Stop and keep it"))
        announce(self, self.tr("Recording …"))

    @Slot(int)
    def _how_long(self, milliseconds: int) -> None:
        self._words.say(self.tr("Recording: {seconds} seconds").format(seconds=milliseconds // 1000))
        if milliseconds >= LONGEST_MS and self._recorder is not None:
            self._recorder.stop()

    @Slot(object)
    def _changed(self, state: QMediaRecorder.RecorderState) -> None:
        if state is not QMediaRecorder.RecorderState.StoppedState or self._recorder is None:
            return
        file = Path(self._recorder.actualLocation().toLocalFile())
        data = file.read_bytes() if file.is_file() and self._recorder.duration() > 0 else b""
        self._end()
        if data:
            self.recorded.emit(data, self._ending)
        else:
            self._words.say(self.tr("Nothing was heard. Is the microphone plugged in, and let on?"))

    @Slot()
    def _failed(self) -> None:
        self._end()
        self._cannot(self.tr("The recording did not work. You can choose a sound file."))

    def _end(self) -> None:
        session, self._session, self._recorder = self._session, None, None
        if session is not None:
            session.deleteLater()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        self._button.setEnabled(True)
        self._button.say(self.tr("Record"))
