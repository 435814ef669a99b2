# SPDX-License-Identifier: Apache-2.0
"""Two people in the list who are one: who the other is, and then what making them one does."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Slot

from app.people.team import Deed, Found, Joining, PersonHere
from ui.window.intents import Confirmed, Go, PersonSought
from ui.window.pages.finder import Finder
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.team_words import deed_words
from ui.window.widgets.basic import Button, Card, IconText, announce


class MergePage(Page):
    """Two steps; Back leads from the second to the first."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__()
        self._person = person
        self._words = deed_words(Deed.MERGE, person)
        self._heading = self.title(self._words.title, "display")
        self._say = self.text(self._words.lines[0], "lead")
        self._finder = Finder(self.tr("Find the other name"))
        self._finder.typed.connect(self._seek)
        self._finder.picked.connect(self.intent)
        self.add(self._finder)
        self._what: Card | None = None
        self._leave = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        self.foot(self._leave)

    def show_found(self, found: Found) -> None:
        """Show whom the search found, but for the person whose page this is."""
        rows = tuple(row for row in found.rows if row.card.id != self._person.card.id)
        self._finder.show_found(
            msgspec.structs.replace(found, rows=rows, total=found.total - (len(found.rows) - len(rows)))
        )

    def show_joining(self, joining: Joining) -> None:
        """Say what happens, before anything does."""
        duplicate, into = joining.duplicate.name, joining.into.name
        self._heading.say(self.tr("Make {duplicate} and {into} one person?").format(duplicate=duplicate, into=into))
        self._say.setText(self.tr("This cannot be taken back."))
        self._finder.hide()
        self._forget()
        self._what = Card("notice" if joining.notes else "card")
        tone = "on-notice" if joining.notes else ""
        lines = [
            ("check", self.tr("{into} stays, with name, PIN and badge.")),
            ("plus", self.tr("All answers and lessons of {duplicate} count for {into}, in the order they happened.")),
            ("flag", self.tr("{duplicate} goes from the first screen. PIN and badge of {duplicate} end.")),
        ]
        if joining.notes:
            lines.insert(0, ("erase", self._lost(joining.notes)))
        for icon, words in lines:
            said = words.format(duplicate=duplicate, into=into)
            self._what.add(IconText(icon, said, tone=tone))
        self.add(self._what)
        back = Button(self.tr("Back"), None, kind="quiet", icon="back")
        back.chosen.connect(self._choose_again)
        kind = "secondary" if joining.notes else "primary"
        self.foot(back, self.button(self._words.act, Confirmed(), kind=kind))
        self.to_top()
        self.focus_heading()
        announce(self, self._heading.text())

    def _lost(self, notes: int) -> str:
        if notes == 1:
            return self.tr("1 private note of {duplicate} is erased for good: nobody else can open it.")
        return self.tr("%n private notes of {duplicate} are erased for good: nobody else can open them.", "", notes)

    def _forget(self) -> None:
        if self._what is not None:
            self._what.hide()
            self._what.deleteLater()
            self._what = None

    @Slot(object)
    def _choose_again(self, _value: object) -> None:
        self._forget()
        self._heading.say(self._words.title)
        self._say.setText(self._words.lines[0])
        self._finder.show()
        self.foot(self._leave)
        self.focus_heading()

    @Slot()
    def _seek(self) -> None:
        self.intent.emit(PersonSought(self._finder.line.text()))
