# SPDX-License-Identifier: Apache-2.0
"""What is counted for those who lead here, and how long a person is told something first; each press counts at once."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.coaching.early import WAIT_DAYS
from ui.window.care_intents import CountTurned, WaitChosen
from ui.window.care_places import Care
from ui.window.intents import Go
from ui.window.pages.decided import shut_decided
from ui.window.pages.page import Page
from ui.window.widgets.basic import Heading, IconText, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.tick import Tick

DAYS = (0, WAIT_DAYS, 7, 14, 28)


class CountedCarePage(Page):
    """Two settings, each with what it means."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("What is counted here"), "display")
        self._tick: Tick | None = None
        self._days: Choices | None = None
        self.foot(self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back"))

    def show_counted(self, on: bool, days: int) -> None:
        """Show how both are; `days` a person knows that a talk may help before a supervisor is told."""
        if self._tick is not None and self._days is not None:
            self._tick.put(on=on)
            self._days.choose(days)
            return
        self.add(Heading(self.tr("What people look for and do not find"), "lead"))
        self._tick = Tick(self.tr("Count it"), on=on)
        self._tick.turned.connect(self._turn)
        self.add(self._tick)
        words = self.tr(
            "Only the words, and only from three people on. Nobody can see who looked. Without the tick, what was"
            " counted is deleted."
        )
        self.add(IconText("info", words))
        self.add(Heading(self.tr("When a talk may help somebody"), "lead"))
        words = self.tr("The person reads it first. Whoever leads here is told so much later, or when the person asks.")
        self.add(IconText("info", words))
        offered = DAYS if days in DAYS else tuple(sorted((*DAYS, days)))
        self._days = Choices(tuple((each, self._span(each)) for each in offered), chosen=days)
        self._days.picked.connect(self._chosen)
        self.add(self._days)

    def show_decided(self, keys: frozenset[str]) -> None:
        """Shut what the organisation decided."""
        parts = {"search.count_missed": self._tick, "coaching.wait_days": self._days}
        shut_decided(self, [part for key, part in parts.items() if part is not None and key in keys])

    def show_kept(self) -> None:
        """Say that it counts now."""
        announce(self, self.tr("Kept."))

    def _span(self, days: int) -> str:
        if days == 1:
            return self.tr("1 day")
        return self.tr("%n days", "", days) if days else self.tr("At once")

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        self.intent.emit(CountTurned(on=on))

    @Slot(object)
    def _chosen(self, days: object) -> None:
        self.intent.emit(WaitChosen(int(str(days))))
