# SPDX-License-Identifier: Apache-2.0
"""Qt for a command that draws something nobody sees: no display is needed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from ui.window.application import create_application
from ui.window.languages import Languages


@contextmanager
def unseen(language: str) -> Iterator[QApplication]:
    """Yield an application that speaks a language (BCP 47; English where there is no catalogue)."""
    found = QApplication.instance()
    application = (
        found if isinstance(found, QApplication) else create_application(("stepwell", "-platform", "offscreen"))
    )
    languages = Languages(application)
    languages.speak(language)
    try:
        yield application
    finally:
        languages.speak("en")
