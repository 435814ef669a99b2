# SPDX-License-Identifier: Apache-2.0
"""The voices of this computer, behind one border: Qt's text to speech, loaded when somebody first wants to listen.

Engines: Speech Dispatcher or Flite on Linux, SAPI or WinRT on Windows, the system's own on macOS. Qt's "mock" engine,
which says nothing, is never taken for a voice.

Opening Speech Dispatcher takes seconds (2.6 to 4.2 s measured: it asks each of its modules for all voices), and each
request waits for its answer. So on Linux the engine lives on a thread of its own and is only asked through queued
calls. Python must not make it there: a constructor keeps the interpreter's lock, and the window would wait all the
same. `setEngine` called by Qt's own loop does not (the window's longest wait: 24 ms). On Windows and macOS the engines
belong to the thread of the window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, QThread, Signal, Slot

from app.preferences import Speed
from ui.window.locales import locale_of

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

MOCK: Final = "mock"
RATES: Final = {Speed.SLOW: -0.4, Speed.NORMAL: 0.0, Speed.FAST: 0.4}
"""Of Qt's scale from -1 to 1, on which 0 is how the voice usually speaks."""
MOST_WAIT_MS: Final = 8_000
"""For an engine that is still being opened when the window closes."""


class _Passed(QObject):
    """Tells when everything that was asked of a thread before is done."""

    passed = Signal()

    @Slot()
    def tell(self) -> None:
        """It is."""
        self.passed.emit()


class Speech(QObject):
    """One engine.

    `opened` tells whether there is a voice at all; `ended` when what was to be said is said, `word` (start, length)
    where the engine tells words, `failed` when it gave up.
    """

    opened = Signal(bool)
    ended = Signal()
    word = Signal(int, int)
    failed = Signal()

    def __init__(self, engines: Sequence[str] | None = None, *, own_thread: bool = sys.platform == "linux") -> None:
        """`engines` are tried in this order; None: all that Qt brings, but for the mock."""
        super().__init__()
        self._engine: QTextToSpeech | None = None
        self._names = None if engines is None else list(engines)
        self._thread = QThread() if own_thread else None
        self._passed = _Passed()
        self._passed.passed.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._trying = ""
        self._saying = self._begun = False
        self._locales: tuple[QLocale, ...] = ()

    @Slot()
    def open(self) -> None:
        """Look for the first engine that works and has voices."""
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - memory and start of all who never listen
        except ImportError:
            self.opened.emit(False)
            return
        if self._names is None:
            self._names = [each for each in QTextToSpeech.availableEngines() if each != MOCK]
        self._engine = engine = QTextToSpeech("none")
        engine.stateChanged.connect(self._changed)
        engine.sayingWord.connect(self._at)
        if self._thread is not None:
            for each in (engine, self._passed):
                each.moveToThread(self._thread)
            self._thread.start()
        self._try_next()

    @property
    def language_count(self) -> int:
        """In how many languages it speaks."""
        return len({locale.language() for locale in self._locales})

    @property
    def engine(self) -> str:
        """The name of the engine; empty before there is one."""
        return self._engine.engine() if self._engine is not None and self._locales else ""

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
        self._ask("setLocale", Q_ARG(QLocale, voice))
        self._ask("setRate", Q_ARG(float, RATES[speed]))
        self._saying, self._begun = True, False
        self._ask("say", Q_ARG(str, text))

    @property
    def can_pause(self) -> bool:
        """Whether the engine can be held and go on; where it cannot, what was begun is said anew."""
        engine = self._engine
        return engine is not None and bool(engine.engineCapabilities() & engine.Capability.PauseResume)

    def pause(self) -> None:
        """Hold at once, or at the end of a word."""
        self._ask("pause")

    def resume(self) -> None:
        """Go on."""
        self._ask("resume")

    def stop(self) -> None:
        """Be silent; `ended` is not told."""
        if self._saying:
            self._saying = False
            self._ask("stop")

    def close(self) -> None:
        """Be silent for good, and let the engine go."""
        self.stop()
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.stateChanged.disconnect(self._changed)
            engine.sayingWord.disconnect(self._at)
            engine.deleteLater()
        if self._thread is not None and self._thread.isRunning():
            self._thread.quit()
            self._thread.wait(MOST_WAIT_MS)

    def _ask(self, what: str, *with_: object) -> None:
        if self._engine is not None:
            QMetaObject.invokeMethod(self._engine, what, Qt.ConnectionType.AutoConnection, *with_)  # type: ignore[call-overload]

    def _try_next(self) -> None:
        if not self._names:
            self.opened.emit(False)
            return
        self._trying = self._names.pop(0)
        self._ask("setEngine", Q_ARG(str, self._trying))
        QMetaObject.invokeMethod(self._passed, "tell", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _look(self) -> None:
        """What came of the engine that was tried; the thread has nothing to do now, so it may be asked from here."""
        engine = self._engine
        if engine is None:
            return
        works = engine.engine() == self._trying and engine.state() != engine.State.Error
        self._locales = tuple(engine.availableLocales()) if works else ()
        if self._locales:
            self.opened.emit(True)
        else:
            self._try_next()

    def _voice(self, language: str) -> QLocale | None:
        """The locale of a voice: that of the very place if there is one, else any of the language."""
        wanted = locale_of(language)
        same = [each for each in self._locales if each.language() == wanted.language()]
        return next((each for each in same if each.territory() == wanted.territory()), same[0] if same else None)

    @Slot("QTextToSpeech::State")
    def _changed(self, state: QTextToSpeech.State) -> None:
        """Follow the engine: it is silent because it has said all only where it was heard before."""
        engine = self._engine
        if engine is None or not self._saying:
            return
        if state == engine.State.Speaking:
            self._begun = True
        elif state == engine.State.Error:
            self._saying = False
            self.failed.emit()
        elif state == engine.State.Ready and self._begun:
            self._saying = False
            self.ended.emit()

    @Slot(str, "qsizetype", "qsizetype", "qsizetype")
    def _at(self, _word: str, _number: int, start: int, length: int) -> None:
        if self._saying:
            self.word.emit(start, length)


def surely_none(
    platform: str = sys.platform, paths: Sequence[str] | None = None, around: Mapping[str, str] = os.environ
) -> bool:
    """Whether it can be seen at a glance that nothing reads aloud here; False: it has to be asked.

    Linux: nothing of Speech Dispatcher is installed (on `paths`), and none from elsewhere answers at its usual socket.
    Other systems bring voices.
    """
    if not platform.startswith("linux") or around.get("SPEECHD_ADDRESS"):
        return False
    places = [Path(folder) / "speech-dispatcher" for folder in (os.get_exec_path() if paths is None else paths)]
    if runtime := around.get("XDG_RUNTIME_DIR"):
        places.append(Path(runtime) / "speech-dispatcher" / "speechd.sock")
    return not any(place.exists() for place in places)


def whose_way(platform: str = sys.platform) -> str:
    """Return "linux", "windows" or "mac": whose way to more voices is told."""
    return {"win32": "windows", "darwin": "mac"}.get(platform, "linux")
