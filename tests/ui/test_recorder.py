# SPDX-License-Identifier: Apache-2.0
"""A recording: where nothing can be recorded, or nothing was heard, the page says so."""

from __future__ import annotations

import pytest
from PySide6.QtMultimedia import QAudioBufferInput, QAudioFormat

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
def test_a_recording_of_nothing_is_not_taken(qtbot):
    shown = Deaf()
    qtbot.addWidget(shown)
    heard = []
    shown.recorded.connect(lambda data, ending: heard.append((bytes(data), ending)))
    shown._turn(None)
    assert shown._recorder is not None
    shown._turn(None)
    qtbot.waitUntil(lambda: shown._recorder is None, timeout=10_000)
    assert heard == []
    assert "Nothing was heard" in shown._words._label.text()
    assert shown._folder is None
    assert shown._button.words == "Record"
