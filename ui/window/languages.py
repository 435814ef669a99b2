# SPDX-License-Identifier: Apache-2.0
"""The languages that the window speaks, and the translator of the one it speaks now."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

NAMES: Final[dict[str, str]] = {"en": "English", "es": "Español", "pl": "Polski", "ar": "العربية"}
"""What each language calls itself; never translated."""
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
        QLocale.setDefault(QLocale(language))
        tag = language.split("-", maxsplit=1)[0]
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
        translator.setObjectName(_CATALOGUE)
        if translator.load(file):
            self._application.installTranslator(translator)
        else:
            translator.deleteLater()


def of_device() -> str:
    """Return the operating system's language as far as there is a catalogue for it, else English."""
    wanted = QLocale.system().bcp47Name().split("-", maxsplit=1)[0]
    return wanted if wanted in available() else "en"


def available() -> tuple[str, ...]:
    """Return the languages there is a catalogue for, English first."""
    folder = files(__package__).joinpath("i18n")
    return tuple(tag for tag in NAMES if tag == "en" or folder.joinpath(f"stepwell_{tag}.qm").is_file())
