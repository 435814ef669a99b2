# SPDX-License-Identifier: Apache-2.0
"""What the next screens need, loaded before anybody asks for them: a module a turn, and taps come between."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollArea

AFTER_MS: Final = 250
"""The first picture is painted by then, and nobody has tapped yet; if somebody has, the tap loads what it needs."""
PROGRAM: Final = (
    "content_packs.svg",
    "app.engine.module_step",
    "app.steps",
    "app.screens",
    "app.learning",
    "app.resuming.resuming",
    "app.aids.aids",
    "app.practice.practice",
    "app.observing.observing",
    "app.cycling.cycling",
    "app.certifying",
    "app.coaching.views",
    "app.duties.views",
    "app.tips.views",
    "app.sessions.views",
    "app.overview.filtering",
    "app.passport.model",
    "app.reporting.reporting",
    "app.surveys.surveys",
    "app.privacy.privacy",
    "app.people.people",
)
"""Parts of the program that pages ask, which `ui.compose` makes when something is first asked of them; media."""
WINDOW: Final = (
    "widgets.reading",
    "answers.make",
    "widgets.lesson_body",
    "pages.lesson",
    "pages.question",
    "pages.steps",
    "encourage_intents",
    "widgets.duty_line",
    "pages.today",
    "presenters.attempt",
    "passport_places",
    "lead_spots",
    "spot_names",
    "presenters.home",
    "aid_screens",
    "practice_screens",
    "pages.my_data",
    "pages.progress",
    "presenters.about_me",
    "pages.erase",
    "pages.look",
    "presenters.goals",
    "presenters.my_data",
    "screens",
)
"""In `ui.window`, those first that others are made of."""
LATER: Final = (
    "app.planning",
    "app.goals.goals",
    "app.helping.beside",
    "ui.window.keyboard.board",
    "ui.window.presenters.spoken_html",
    "app.device",
    "app.people.roster",
    "app.carrying.folder",
    "app.carrying.enrolling",
    "app.repository.tending",
    "app.library.house",
    "app.search.search",
    "app.saved_files",
    "ui.window.observing_screens",
    "ui.window.survey_screens",
    "ui.window.report_screens",
    "ui.window.presenters.library",
    "ui.window.pages.library",
    "ui.window.library_screens",
    "ui.window.search_screens",
    "ui.window.help_screens",
    "ui.window.widgets.grid",
    "ui.window.overview_screens",
    "ui.window.team_screens",
    "ui.window.pages.device",
    "ui.window.pages.packs",
    "ui.window.presenters.care",
    "ui.window.pages.roster",
    "ui.window.presenters.lrs",
    "ui.window.care_screens",
    "ui.window.own_screens",
)
"""What is a few presses away: loaded once somebody has left the first screen. A device where nobody is has no need of
it, and with the binding's half of Qt's widgets it comes to 8 MB.
"""


class Ahead(QObject):
    """Loads what the second screen needs, a module at each turn of the event loop, and then what is `LATER`.

    `somebody_came` with the first page after the first screen; what is still to be loaded comes before what that adds.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Callable[[], object]] = [
            *(partial(import_module, name) for name in PROGRAM),
            *(partial(import_module, f"ui.window.{name}") for name in WINDOW),
        ]
        self._steps.reverse()
        self._later: list[Callable[[], object]] = [_know_widgets, *(partial(import_module, name) for name in LATER)]
        self._later.reverse()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(AFTER_MS)

    @property
    def is_done(self) -> bool:
        """True when there is nothing left to load for now."""
        return not self._steps

    @Slot()
    def somebody_came(self) -> None:
        """Load the rest, too, once the page that came has its picture."""
        if self._later:
            self._steps[:0] = self._later
            self._later = []
            self._timer.start(AFTER_MS)

    @Slot()
    def _step(self) -> None:
        self._timer.setInterval(0)
        self._steps.pop()()
        if not self._steps:
            self._timer.stop()


def _know_widgets() -> None:
    """Have the binding make Python's half of Qt's widgets, which it does once something hands it one of Qt's own."""
    QScrollArea().viewport()
