# SPDX-License-Identifier: Apache-2.0
"""What may leave this device, and how long things are kept on it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDateTime, Slot

from app.privacy.retention import Retention
from app.record.leaving import Leaving
from ui.window.care_intents import KeepingChosen, SwitchTurned
from ui.window.care_places import Care
from ui.window.data_words import leaving_words
from ui.window.intents import Go
from ui.window.pages.decided import shut_decided
from ui.window.pages.page import Page
from ui.window.times import when
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices

_YEAR = 365
_OFFERED: Mapping[str, tuple[int, ...]] = {
    "audit_years": (1, 3, 7, 0),
    "sent_days": (90, _YEAR, 3 * _YEAR, 0),
    "logs_days": (30, 90, _YEAR, 0),
    "left_days": (_YEAR, 2 * _YEAR, 7 * _YEAR, 0),
}
"""What can be chosen for each setting of `Retention`; 0 is for ever."""


class LeavingPage(Page):
    """A switch for each class of what may leave; each is turned at once."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("What may leave this device"), "display")
        self.text(
            self.tr(
                "What has a tick is sent to the record of your organisation. Names and PINs never are, and notes only"
                " sealed."
            ),
            "lead",
        )
        self._switches: dict[Leaving, Button] = {}
        self._note = IconText(
            "info",
            self.tr(
                "What people do while a tick is away is never sent, also not later, and reports and their other"
                " devices do not know of it. What waits already is still sent."
            ),
        )
        self.foot(self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back"))

    def show_switches(self, switches: Mapping[Leaving, bool]) -> None:
        """Show how they are turned."""
        for what, on in switches.items():
            if what not in self._switches:
                self._switches[what] = Button(leaving_words(what), what, kind="option", icon="square")
                self._switches[what].setCheckable(True)
                self._switches[what].chosen.connect(self._turn)
                self.add(self._switches[what])
            button = self._switches[what]
            button.setChecked(on)
            self._mark(button, on=on)
            button.say(leaving_words(what), self._detail(what, on=on))
        self.add(self._note)

    def show_decided(self, keys: frozenset[str]) -> None:
        """Shut what the organisation decided, with a lock on each of them."""
        shut_decided(self, [button for what, button in self._switches.items() if f"leaving.{what}" in keys])
        for button in self._switches.values():
            self._mark(button, on=button.isChecked())

    @staticmethod
    def _mark(button: Button, *, on: bool) -> None:
        if button.isEnabled():
            button.show_icon("ticked" if on else "square", "accent" if on else "muted")
        else:
            button.show_icon("lock", "muted")  # whether it leaves stands in the words

    def _detail(self, what: Leaving, *, on: bool) -> str:
        lines = {
            Leaving.ANSWERS: self.tr("Which answer was given, whether it was right, and which lessons were read."),
            Leaving.RATINGS: self.tr("How sure people said they are of an area."),
            Leaving.PLANS: self.tr("What people work towards, and when they are away."),
            Leaving.DECLINED: self.tr("Which suggestions people did not want."),
            Leaving.PROGRAMME: self.tr("Who takes part in which programme."),
            Leaving.LIBRARY: self.tr(
                "What people open, rate or decline in the library, and their playlists with their names."
            ),
            Leaving.HELPING: self.tr("What people could teach, whom they asked for help, and what was answered."),
            Leaving.PORTFOLIO: self.tr(
                "That evidence was handed in and what was found of it; not the evidence itself."
            ),
            Leaving.DUTIES: self.tr("What is asked of whom, and by when."),
            Leaving.COACHING: self.tr(
                "Who was at which session; that there was a talk or a follow-up, not what was said."
            ),
            Leaving.TIPS: self.tr("What people wrote for all their colleagues, in their words."),
            Leaving.NOTES: self.tr(
                "So that people find their notes on their other devices. Nobody else can open them."
            ),
        }
        state = self.tr("May leave.") if on else self.tr("Stays here.")
        return f"{state} {lines[what]}"

    @Slot(object)
    def _turn(self, what: Leaving) -> None:
        button = self._switches[what]
        on = button.isChecked()
        announce(self, self._detail(what, on=on))
        self.intent.emit(SwitchTurned(what, on))


class KeepingPage(Page):
    """How long each kind of thing is kept; nothing changes before it is said so."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("How long things are kept"), "display")
        self._last = self.text("", "lead")
        self._rows: dict[str, Choices] = {}
        self._kept: Card | None = None
        self._keep = Button(self.tr("Keep it like this"), None, kind="primary", icon="check")
        self._keep.chosen.connect(self._send)
        self.foot(self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back"), self._keep)
        self._keep.hide()

    def show_keeping(self, setting: Retention, last_ms: int | None) -> None:
        """Show what is set, and when something was let go last."""
        words = self.tr("What is older goes by itself, once a day, for good. Last time: {when}")
        self._last.setText(words.format(when=when(last_ms, QDateTime.currentDateTime())))
        titles = {
            "audit_years": (
                self.tr("Who did what"),
                self.tr("Who looked at whose page, gave a new PIN or changed a role."),
            ),
            "sent_days": (
                self.tr("Copies of what was sent"),
                self.tr("The text of each entry that your organisation has already."),
            ),
            "logs_days": (self.tr("Notes about faults"), self.tr("What went wrong, without anything that was typed.")),
            "left_days": (
                self.tr("People who have left"),
                self.tr("After that time everything about them is erased here, and nobody can bring it back."),
            ),
        }
        for name, (title, detail) in titles.items():
            now = getattr(setting, name)
            if name in self._rows:
                self._rows[name].choose(now)
                continue
            offered = _OFFERED[name] if now in _OFFERED[name] else (now, *_OFFERED[name])
            self.add(Text(title, "lead"))
            self.add(Text(detail))
            self._rows[name] = Choices(tuple((value, self._span(name, value)) for value in offered), chosen=now)
            self.add(self._rows[name])
        self._keep.show()

    def show_decided(self, keys: frozenset[str]) -> None:
        """Shut what the organisation decided."""
        shut_decided(self, [row for name, row in self._rows.items() if f"retention.{name}" in keys])

    def show_kept(self) -> None:
        """Say that it holds from now on."""
        words = self.tr("Kept. It holds from the next daily run on.")
        if self._kept is None:
            self._kept = Card("good")
            self._kept.add(IconText("done", words, role="lead"))
            self.column.insertWidget(1, self._kept)
        self.to_top()
        announce(self, words)

    def _span(self, name: str, value: int) -> str:
        if not value:
            return self.tr("For ever")
        years = value if name == "audit_years" else value // _YEAR if value % _YEAR == 0 else 0
        if years == 1:
            return self.tr("1 year")
        return self.tr("%n years", "", years) if years else self.tr("%n days", "", value)

    @Slot(object)
    def _send(self, _value: object) -> None:
        chosen = {name: int(str(row.chosen)) for name, row in self._rows.items()}
        self.intent.emit(KeepingChosen(Retention(**chosen)))
