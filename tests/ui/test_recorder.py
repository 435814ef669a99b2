# SPDX-License-Identifier: Apache-2.0
"""A recording: where nothing can be recorded, or nothing was heard, the page says so."""

from __future__ import annotations

import time
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferInput, QAudioFormat, QMediaRecorder
from PySide6.QtTest import QTest

from content_packs.media import looks_like
from ui.window.widgets import recorder, recording
from ui.window.widgets.recorder import Recorder, format_here
from ui.window.widgets.recording import Recording


class Deaf(Recorder):
    """Listens where nothing is ever heard, in place of a microphone, which a build server does not have."""

    def listen(self, session):
        shape = QAudioFormat()
        shape.setSampleRate(48_000)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        session.setAudioBufferInput(QAudioBufferInput(shape, session))


def test_without_a_microphone_it_says_so(qtbot, monkeypatch):
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", list)
    shown = Recorder()
    qtbot.addWidget(shown)
    assert "no microphone" in shown._words._label.text()
    assert shown._button.isHidden()


def test_without_an_encoder_it_says_so(qtbot, monkeypatch):
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", lambda: [object()])
    monkeypatch.setattr(recorder, "format_here", lambda: None)
    shown = Recorder()
    qtbot.addWidget(shown)
    assert "cannot record" in shown._words._label.text()


records = pytest.mark.skipif(format_here() is None, reason="this computer has nothing that records sound")


@records
def test_a_recording_of_nothing_is_not_taken(qtbot, monkeypatch):
    shown = Deaf()
    qtbot.addWidget(shown)
    heard = []
    shown.recorded.connect(lambda data, ending: heard.append((bytes(data), ending)))
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", lambda: [object()])
    shown._turn(None)
    assert shown.busy
    shown._turn(None)
    qtbot.waitUntil(lambda: not shown.busy, timeout=10_000)
    assert heard == []
    assert "Nothing was heard" in shown._words._label.text()
    assert shown._button.words == "Record"


class Stopped(QMediaRecorder):
    """Notes how long each recording was, and how long ago it began, when it was stopped."""

    at: ClassVar[list] = []

    def record(self):
        self.began = time.monotonic()
        super().record()

    def stop(self):
        Stopped.at.append((self.duration(), time.monotonic() - self.began))
        super().stop()


@pytest.fixture
def stopped(monkeypatch):
    monkeypatch.setattr(recording, "QMediaRecorder", Stopped)
    monkeypatch.setattr(Stopped, "at", [])
    return Stopped.at


@records
def test_a_recording_that_is_stopped_at_once_waits_for_its_first_sound(speaking, stopped, qtbot):
    for _press in range(2):
        QTest.mouseClick(speaking._button, Qt.MouseButton.LeftButton)
    assert not speaking._button.isEnabled()
    qtbot.waitUntil(lambda: bool(speaking.heard), timeout=15_000)
    assert stopped[0][0] > 0, "Qt falls over when it is stopped before its encoder stands"


@records
def test_where_nothing_is_heard_it_is_not_stopped_at_once_either(qtbot, monkeypatch, stopped):
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", lambda: [object()])
    shown = Deaf()
    qtbot.addWidget(shown)
    for _press in range(2):
        shown._turn(None)
    qtbot.waitUntil(lambda: not shown.busy, timeout=15_000)
    assert stopped[0][1] >= recording.SETTLE_MS / 1000 * 0.9


@records
def test_who_leaves_the_page_at_once_leaves_nothing_behind(plugged, stopped, qtbot, qapp):
    speaking = Deaf()
    QTest.mouseClick(speaking._button, Qt.MouseButton.LeftButton)
    (begun,) = qapp.findChildren(Recording, options=Qt.FindChildOption.FindDirectChildrenOnly)
    folder = Path(begun._folder.name)
    with qtbot.waitSignal(begun.destroyed, timeout=15_000):
        speaking.deleteLater()
    assert not folder.exists()
    assert stopped[0][1] >= recording.SETTLE_MS / 1000 * 0.9


@records
def test_what_cannot_be_begun_is_said(speaking, monkeypatch):
    monkeypatch.setattr(Recording, "begin", lambda self: (self.failed.emit(), self._end()))
    QTest.mouseClick(speaking._button, Qt.MouseButton.LeftButton)
    assert said(speaking) == "The recording did not work. You can choose a sound file."
    assert speaking._button.isHidden()


class Speaking(Recorder):
    """Hears a second of sound, as a microphone that works would give it."""

    def listen(self, session):
        shape = QAudioFormat()
        shape.setSampleRate(48_000)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._voice = QAudioBufferInput(session)
        session.setAudioBufferInput(self._voice)
        timer = QTimer(session)
        timer.timeout.connect(lambda: self._say(shape))
        timer.start(10)

    def _say(self, shape):
        self._voice.sendAudioBuffer(QAudioBuffer(QByteArray(bytes(range(256)) * 37 + bytes(128)), shape))


@pytest.fixture
def plugged(monkeypatch):
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", lambda: [Plugged()])
    monkeypatch.setattr(recorder.QMediaDevices, "defaultAudioInput", Plugged)
    monkeypatch.setattr(recorder, "allowed", lambda: Qt.PermissionStatus.Granted)


@pytest.fixture
def speaking(qtbot, plugged):
    shown = Speaking()
    qtbot.addWidget(shown)
    shown.heard = []
    shown.recorded.connect(lambda data, ending: shown.heard.append((bytes(data), ending)))
    return shown


class Plugged:
    def id(self):
        return QByteArray(b"one")


def begin(shown, qtbot):
    QTest.mouseClick(shown._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown._recording is not None and shown._recording.recorder.duration() > 300, timeout=15_000)


def said(shown):
    return shown._words._label.text()


@records
def test_what_was_said_is_taken(speaking, qtbot):
    begin(speaking, qtbot)
    QTest.mouseClick(speaking._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(speaking.heard), timeout=15_000)
    (data, ending), *more = speaking.heard
    assert not more
    assert looks_like(f"media/x.{ending}", data)
    assert not speaking.busy


@records
@pytest.mark.parametrize("how", ["unplugged", "broken"])
def test_a_microphone_that_goes_in_the_middle_loses_nothing(speaking, qtbot, monkeypatch, how):
    begin(speaking, qtbot)
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", list)
    if how == "unplugged":
        speaking._devices.audioInputsChanged.emit()
    else:
        speaking._recording.recorder.errorOccurred.emit(QMediaRecorder.Error.ResourceError, "")
    qtbot.waitUntil(lambda: speaking._recording is None, timeout=15_000)
    assert said(speaking) == "The microphone stopped. Keep what was heard until then, or record again."
    assert speaking.heard == []
    assert speaking.busy
    QTest.mouseClick(speaking._keep, Qt.MouseButton.LeftButton)
    assert looks_like(f"media/x.{speaking.heard[0][1]}", speaking.heard[0][0])
    assert not speaking.busy


def test_a_microphone_that_is_not_let_on_is_told_of(speaking, monkeypatch):
    monkeypatch.setattr(recorder, "allowed", lambda: Qt.PermissionStatus.Denied)
    QTest.mouseClick(speaking._button, Qt.MouseButton.LeftButton)
    assert said(speaking) == "This computer does not let Stepwell hear the microphone. Allow it in its settings."
    assert not speaking.busy
    assert not speaking._button.isHidden()


def test_a_microphone_that_is_plugged_in_later_is_noticed(speaking, monkeypatch):
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", list)
    speaking._devices.audioInputsChanged.emit()
    assert "no microphone" in said(speaking)
    assert speaking._button.isHidden()
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", lambda: [Plugged()])
    speaking._devices.audioInputsChanged.emit()
    assert not speaking._button.isHidden()
    assert "Press Record" in said(speaking)
