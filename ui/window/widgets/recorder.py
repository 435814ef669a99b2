# SPDX-License-Identifier: Apache-2.0
"""Records what somebody reads out. Where there is no microphone, or nothing to record with, it says so plainly."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, Qt, Signal, Slot
from PySide6.QtMultimedia import (
    QAudioInput,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText, announce
from ui.window.widgets.recording import Recording

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


def allowed() -> Qt.PermissionStatus:
    """Return whether this computer lets the program hear the microphone; where nobody asks, it does."""
    return QCoreApplication.instance().checkPermission(QMicrophonePermission())  # type: ignore[union-attr]


class Recorder(QWidget):
    """`recorded` carries the bytes of the sound and the ending of its file.

    1. Whatever stands in the way of a recording is said in one sentence: no microphone, not let on, nothing that
       records, nothing heard. When a microphone is plugged in, the way is open.
    2. What was heard is not lost when the recording breaks off: it is held until the person keeps it or records again,
       and `finish` keeps it for somebody who goes elsewhere.
    """

    recorded = Signal(bytes, str)

    def __init__(self, parent: QWidget | None = None, *, ready: str = "", longest_ms: int = LONGEST_MS) -> None:
        """`ready` says what to do, where it is not a lesson that is read out. After `longest_ms` it stops by itself."""
        super().__init__(parent)
        self._longest_ms = longest_ms
        self._ready = ready
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        self._words = IconText("listen", "")
        column.addWidget(self._words)
        self._button = Button(self.tr("Record"), None, icon="dot")
        self._button.chosen.connect(self._turn)
        self._keep = Button(self.tr("Keep it"), None, kind="primary", icon="check")
        self._keep.chosen.connect(self.finish)
        for button in (self._keep, self._button):
            column.addWidget(button)
        self._keep.hide()
        self._recording: Recording | None = None
        self._device = b""
        self._broke = False
        self._held: tuple[bytes, str] | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioInputsChanged.connect(self._plugged)
        self._look()

    @property
    def busy(self) -> bool:
        """Whether something was heard that nobody has kept yet, or is being heard."""
        return self._recording is not None or self._held is not None

    def _look(self) -> None:
        if not QMediaDevices.audioInputs():
            self._cannot(self.tr("There is no microphone here. You can choose a sound file."))
        elif format_here() is None:
            self._cannot(self.tr("This computer cannot record sound. You can choose a sound file."))
        else:
            self._words.say(self._ready or self.tr("Press Record and read the lesson out."))
            self._button.show()

    @Slot()
    def _plugged(self) -> None:
        """Look again when a microphone came or went; what was heard until then is held."""
        here = {bytes(device.id().data()) for device in QMediaDevices.audioInputs()}
        if self._recording is None:
            if self._held is None:
                self._look()
        elif self._device not in here:
            self._failed()

    def listen(self, session: QMediaCaptureSession) -> None:
        """Let a session hear the microphone."""
        session.setAudioInput(QAudioInput(session))

    def _cannot(self, words: str) -> None:
        self._words.say(words)
        self._button.hide()
        announce(self, words)

    @Slot(object)
    def finish(self, _value: object = None) -> None:
        """Keep what was heard."""
        if self._recording is not None:
            self._button.setEnabled(False)
            self._recording.stop()
        elif self._held is not None:
            held, self._held = self._held, None
            self._keep.hide()
            self.recorded.emit(*held)

    @Slot(object)
    def _turn(self, _value: object) -> None:
        if self._recording is not None:
            self.finish()
            return
        match allowed():
            case Qt.PermissionStatus.Undetermined:
                QCoreApplication.instance().requestPermission(QMicrophonePermission(), self, self._answered)  # type: ignore[union-attr]
            case Qt.PermissionStatus.Denied:
                self._refused()
            case _:
                self._begin()

    def _answered(self, permission: object) -> None:
        """Go on when the person has told the computer whether the program may hear."""
        del permission
        if allowed() is Qt.PermissionStatus.Granted:
            self._begin()
        else:
            self._refused()

    def _refused(self) -> None:
        words = self.tr("This computer does not let Stepwell hear the microphone. Allow it in its settings.")
        self._words.say(words)
        announce(self, words)

    def _begin(self) -> None:
        found = format_here()
        if found is None or not QMediaDevices.audioInputs():
            self._look()
            return
        self._broke, self._held = False, None
        self._keep.hide()
        self._device = bytes(QMediaDevices.defaultAudioInput().id().data())
        self._recording = Recording(*found, self.listen)
        self._recording.lasts.connect(self._how_long)
        self._recording.failed.connect(self._failed)
        self._recording.ended.connect(self._ended)
        self.destroyed.connect(self._recording.forget)
        self._recording.begin()
        if not self.busy:  # it failed at once, and has said so
            return
        self._button.say(self.tr("Stop and keep it"))
        announce(self, self.tr("Recording …"))

    @Slot(int)
    def _how_long(self, milliseconds: int) -> None:
        self._words.say(self.tr("Recording: {seconds} seconds").format(seconds=milliseconds // 1000))
        if milliseconds >= self._longest_ms and self._recording is not None:
            self._recording.stop()

    @Slot()
    def _failed(self) -> None:
        """The microphone is gone, or the recording broke off: hold what was heard until then."""
        self._broke = True
        if self._recording is not None:
            self._recording.stop()

    @Slot()
    def _ended(self) -> None:
        recording, self._recording = self._recording, None
        if recording is None:
            return
        heard = recording.data, recording.ending
        recording.deleteLater()
        self._button.setEnabled(True)
        self._button.say(self.tr("Record"))
        if recording.data and not self._broke:
            self.recorded.emit(*heard)
        elif recording.data:
            self._held = heard
            words = self.tr("The microphone stopped. Keep what was heard until then, or record again.")
            self._words.say(words)
            self._keep.show()
            announce(self, words)
        elif self._broke:
            self._cannot(self.tr("The recording did not work. You can choose a sound file."))
        else:
            self._words.say(self.tr("Nothing was heard. Is the microphone plugged in, and let on?"))
