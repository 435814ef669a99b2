# SPDX-License-Identifier: Apache-2.0
"""The voices of this computer, behind one border: Qt's text to speech, loaded when somebody first wants to listen.

Engines: Speech Dispatcher or Flite on Linux, SAPI or WinRT on Windows, the system's own on macOS. Qt's "mock" engine,
which says nothing, is never taken for a voice.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.preferences import Speed
from ui.window.locales import locale_of

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

MOCK: Final = "mock"
RATES: Final = {Speed.SLOW: -0.4, Speed.NORMAL: 0.0, Speed.FAST: 0.4}
"""Of Qt's scale from -1 to 1, on which 0 is how the voice usually speaks."""


class Speech(QObject):
    """One engine. `ended` when everything that was to be said is said, `word` (start, length) where it tells words."""

    ended = Signal()
    word = Signal(int, int)
    failed = Signal()

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        self._saying = False
        self._locales = tuple(engine.availableLocales())
        engine.stateChanged.connect(self._changed)
        engine.sayingWord.connect(self._at)

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language (BCP 47)."""
        return self._voice(language) is not None

    def say(self, text: str, language: str, speed: Speed) -> None:
        """Say a text in a language for which there is a voice; what is being said is not said any more."""
        self.stop()
        voice = self._voice(language)
        if voice is None:
            self.failed.emit()
            return
        if voice != self._engine.locale():
            self._engine.setLocale(voice)
        self._engine.setRate(RATES[speed])
        self._saying = True
        self._engine.say(text)

    @property
    def can_pause(self) -> bool:
        """Whether the engine can be held and go on; where it cannot, what was begun is said anew."""
        return bool(self._engine.engineCapabilities() & self._engine.Capability.PauseResume)

    def pause(self) -> None:
        """Hold at once, or at the end of a word."""
        self._engine.pause(self._engine.BoundaryHint.Default)

    def resume(self) -> None:
        """Go on."""
        self._engine.resume()

    def stop(self) -> None:
        """Be silent; `ended` is not told."""
        if self._saying:
            self._saying = False
            self._engine.stop(self._engine.BoundaryHint.Immediate)

    def _voice(self, language: str) -> QLocale | None:
        """The locale of a voice: that of the very place if there is one, else any of the language."""
        wanted = locale_of(language)
        same = [each for each in self._locales if each.language() == wanted.language()]
        return next((each for each in same if each.territory() == wanted.territory()), same[0] if same else None)

    @Slot()
    def _changed(self) -> None:
        state, states = self._engine.state(), self._engine.State
        if not self._saying:
            return
        if state == states.Error:
            self._saying = False
            self.failed.emit()
        elif state == states.Ready:
            self._saying = False
            self.ended.emit()

    @Slot(str, "qsizetype", "qsizetype", "qsizetype")
    def _at(self, _word: str, _number: int, start: int, length: int) -> None:
        if self._saying:
            self.word.emit(start, length)


def open_speech(names: Callable[[list[str]], list[str]] = lambda found: found) -> Speech | None:
    """Return the first engine that works and has voices; None where there is none, whatever the reason.

    `names` may choose among the engines that Qt brings (the mock is not among them).
    """
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - memory and start of all who never listen
    except ImportError:
        return None
    for name in names([each for each in QTextToSpeech.availableEngines() if each != MOCK]):
        engine = QTextToSpeech(name)
        if engine.state() != QTextToSpeech.State.Error and engine.availableLocales():
            return Speech(engine)
        engine.deleteLater()
    return None


def how_to_get_a_voice(platform: str = sys.platform) -> str:
    """Return "linux", "windows" or "mac": whose way to more voices is told."""
    return {"win32": "windows", "darwin": "mac"}.get(platform, "linux")
