# SPDX-License-Identifier: Apache-2.0
"""The languages that the window speaks, and the translator of the one it speaks now."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

NAMES: Final[dict[str, str]] = {"en": "English", "es": "Español", "ar": "العربية"}
"""What each language calls itself; never translated."""


class Languages:
    """Speaks one language at a time. The source text is English; what is not translated stays English."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Speak this language (BCP 47) from now on; pages that exist already keep their words."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self._application)
        catalogue = files(__package__).joinpath("i18n", f"stepwell_{language.split('-', maxsplit=1)[0]}.qm")
        if not catalogue.is_file():
            return
        with as_file(catalogue) as path:
            if translator.load(str(path)):
                self._application.installTranslator(translator)
                self._translator = translator


def available() -> tuple[str, ...]:
    """Return the languages there is a catalogue for, English first."""
    folder = files(__package__).joinpath("i18n")
    return tuple(tag for tag in NAMES if tag == "en" or folder.joinpath(f"stepwell_{tag}.qm").is_file())
