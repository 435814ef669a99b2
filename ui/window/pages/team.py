# SPDX-License-Identifier: Apache-2.0
"""The people here, for whoever looks after them."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.people.team import Found
from ui.window.care_places import Care
from ui.window.intents import Go, PersonSought
from ui.window.lead_places import Lead
from ui.window.pages.finder import Finder
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button, announce


class TeamPage(Page):
    """A search, tiles, and a button for people who left."""

    def __init__(self, *, door: bool = False) -> None:
        """`door`: whoever is here came to look after the device alone, and goes back to that."""
        super().__init__()
        self.title(self.tr("People here"), "display")
        self.text(self.tr("Press a name. Whoever you open can see in My data that you looked."), "muted")
        self._left = False
        self._finder = Finder(self.tr("Find a name"))
        self._finder.typed.connect(self._seek)
        self._finder.picked.connect(self.intent)
        self.add(self._finder)
        self._others = Button(self.tr("Show who has left too"), None, kind="quiet", icon="people")
        self._others.chosen.connect(self._turn)
        self.foot(self.button(self.tr("Back"), Go(Care() if door else Lead()), kind="quiet", icon="back"), self._others)

    def show_found(self, found: Found) -> None:
        """Show whom the search found."""
        self._finder.show_found(found)

    @Slot()
    def _seek(self) -> None:
        self.intent.emit(PersonSought(self._finder.line.text(), self._left))

    @Slot(object)
    def _turn(self, _value: object) -> None:
        self._left = not self._left
        said = self.tr("People who left are shown too") if self._left else self.tr("Only people who are here are shown")
        self._others.say(self.tr("Show only who is here") if self._left else self.tr("Show who has left too"))
        announce(self, said)
        self._seek()
