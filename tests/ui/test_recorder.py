# SPDX-License-Identifier: Apache-2.0
"""A recording: where nothing can be recorded, or nothing was heard, the page says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferInput, QAudioFormat, QMediaRecorder
from PySide6.QtTest import QTest

from content_packs.media import looks_like
from ui.window.widgets import recorder
from ui.window.widgets.recorder import Recorder, format_here


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


@pytest.mark.skipif(format_here() is None, reason="this computer has nothing that records sound")
def test_a_recording_of_nothing_is_not_taken(qtbot, monkeypatch):
    shown = Deaf()
    qtbot.addWidget(shown)
    heard = []
    shown.recorded.connect(lambda data, ending: heard.append((bytes(data), ending)))
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", lambda: [object()])
    shown._turn(None)
    assert shown._recorder is not None
    shown._turn(None)
    qtbot.waitUntil(lambda: shown._recorder is None, timeout=10_000)
    assert heard == []
    assert "Nothing was heard" in shown._words._label.text()
    assert shown._folder is None
    assert shown._button.words == "Record"


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
def speaking(qtbot, monkeypatch):
    monkeypatch.setattr(recorder.QMediaDevices, "audioInputs", lambda: [Plugged()])
    monkeypatch.setattr(recorder.QMediaDevices, "defaultAudioInput", Plugged)
    monkeypatch.setattr(recorder, "allowed", lambda: Qt.PermissionStatus.Granted)
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
    qtbot.waitUntil(lambda: shown._recorder is not None and shown._recorder.duration() > 300, timeout=15_000)


def said(shown):
    return shown._words._label.text()


records = pytest.mark.skipif(format_here() is None, reason="this computer has nothing that records sound")


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
        speaking._recorder.errorOccurred.emit(QMediaRecorder.Error.ResourceError, "")
    qtbot.waitUntil(lambda: speaking._recorder is None, timeout=15_000)
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
