# SPDX-License-Identifier: Apache-2.0
"""The kiosk, for whoever looks after the device: how long it waits, and the way out of it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Slot

from app.kiosk import KioskSetting
from ui.window.care_places import Care
from ui.window.intents import Go
from ui.window.kiosk_intents import KioskLeft, WaitingChosen
from ui.window.pages.decided import shut_decided
from ui.window.pages.page import Page
from ui.window.widgets.basic import Card, IconText, Text, announce
from ui.window.widgets.choices import Choices

_IDLE = (60, 120, 180, 300, 600)
_COUNTDOWN = (20, 30, 60, 120)


class KioskPage(Page):
    """Two rows of choices, kept at once; and on a kiosk, the lock."""

    def __init__(self, *, locked: bool) -> None:
        super().__init__()
        self._waiting = KioskSetting()
        self.title(self.tr("Kiosk"), "display")
        if locked:
            words = self.tr("This device is locked to Stepwell. Only you can open the lock, and it is written down.")
            self.add(IconText("lock", words, role="lead"))
        else:
            self.text(
                self.tr(
                    "This window is not locked. Start Stepwell with --kiosk to lock a device that stands where many"
                    " people pass."
                ).replace("--kiosk", "--\u2060kiosk"),  # it is one word: no line ends within it
                "lead",
            )
        self._rows: list[Choices] = []
        self._kept: Card | None = None
        back = self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back")
        out = self.button(self.tr("Go on in a window"), KioskLeft(close=False), icon="device")
        end = self.button(self.tr("Leave the kiosk"), KioskLeft(close=True), kind="primary", icon="leave")
        end.setAccessibleDescription(self.tr("Ends Stepwell"))
        self.gives_way = (back, out)
        self.foot(back, *((out, end) if locked else ()))

    def show_waiting(self, waiting: KioskSetting) -> None:
        """Show how long it waits."""
        self._waiting = waiting
        if self._rows:
            for row, value in zip(self._rows, (waiting.idle_s, waiting.countdown_s), strict=True):
                row.choose(value)
            return
        self.add(Text(self.tr("When nobody touches the screen, ask after"), "lead"))
        self._row(_IDLE, waiting.idle_s)
        self.add(Text(self.tr("Then wait for an answer"), "lead"))
        self._row(_COUNTDOWN, waiting.countdown_s)
        words = self.tr("After that the person is signed out. What they typed is kept.")
        self.add(IconText("info", words))

    def show_decided(self, keys: frozenset[str]) -> None:
        """Shut what the organisation decided."""
        named = zip(("kiosk.idle_s", "kiosk.countdown_s"), self._rows, strict=False)
        shut_decided(self, [row for key, row in named if key in keys])

    def show_kept(self) -> None:
        """Say that it holds from now on."""
        words = self.tr("Kept. It holds from now on.")
        if self._kept is None:
            self._kept = Card("good")
            self._kept.add(IconText("done", words, role="lead"))
            self.column.insertWidget(1, self._kept)
        announce(self, words)

    def _row(self, offered: tuple[int, ...], now: int) -> None:
        values = sorted({*offered, now})
        row = Choices(tuple((value, self._span(value)) for value in values), chosen=now)
        row.picked.connect(self._picked)
        self._rows.append(row)
        self.add(row)

    def _span(self, seconds: int) -> str:
        if seconds % 60 or seconds < 120:
            return self.tr("{count} seconds").format(count=seconds)
        return self.tr("{count} minutes").format(count=seconds // 60)

    @Slot()
    def _picked(self) -> None:
        idle, countdown = (int(str(row.chosen)) for row in self._rows)
        self.intent.emit(WaitingChosen(msgspec.structs.replace(self._waiting, idle_s=idle, countdown_s=countdown)))
