# SPDX-License-Identifier: Apache-2.0
"""The languages that the window speaks, and the translator of the one it speaks now."""

from __future__ import annotations

import os
from importlib.resources import as_file, files
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from content_packs.language_tags import base
from ui.window.locales import locale_of
from ui.window.pseudo import TAG, Pseudo

NAMES: Final[dict[str, str]] = {"en": "English", "es": "Español", "pl": "Polski", "ar": "العربية"}
"""What each language calls itself; never translated."""
VARIABLE: Final = "STEPWELL_LANG"
"""Names the language of the first screen in place of the system's; also `en-XA`, which is for looking only."""
_CATALOGUE: Final = "catalogue"
"""Object name of the translators that are ours, so that they can be taken away again."""


class Languages:
    """Speaks one language at a time. The source text is English; what is not translated stays English."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application

    def speak(self, language: str) -> None:
        """Speak this language (BCP 47) from now on; pages that exist already keep their words.

        Whoever spoke before, also another `Languages` of the same application, falls silent. Dates and numbers follow.
        """
        for old in self._application.findChildren(QTranslator, _CATALOGUE, Qt.FindChildOption.FindDirectChildrenOnly):
            self._application.removeTranslator(old)
            old.deleteLater()
            old.setObjectName("")
        QLocale.setDefault(locale_of(language))
        tag = base(language)
        if TAG in (language, _asked_for() if tag == "en" else ""):
            self._add(Pseudo(self._application))
            return
        if tag == "en":
            return
        catalogue = files(__package__).joinpath("i18n", f"stepwell_{tag}.qm")
        if catalogue.is_file():
            with as_file(catalogue) as path:
                self._install(str(path))
            qts_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(f"{qts_own}/qtbase_{tag}.qm")

    def _install(self, file: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(file):
            self._add(translator)
        else:
            translator.deleteLater()

    def _add(self, translator: QTranslator) -> None:
        translator.setObjectName(_CATALOGUE)
        self._application.installTranslator(translator)


def of_device() -> str:
    """Return the language that was asked for, or the operating system's; without a catalogue for it, English."""
    asked = _asked_for()
    if asked == TAG:
        return TAG
    wanted = base(asked or QLocale.system().bcp47Name())
    return wanted if wanted in available() else "en"


def _asked_for() -> str:
    return os.environ.get(VARIABLE, "")


def available() -> tuple[str, ...]:
    """Return the languages there is a catalogue for, English first."""
    folder = files(__package__).joinpath("i18n")
    return tuple(tag for tag in NAMES if tag == "en" or folder.joinpath(f"stepwell_{tag}.qm").is_file())
