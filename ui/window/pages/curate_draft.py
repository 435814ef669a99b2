# SPDX-License-Identifier: Apache-2.0
"""A draft: a line to search with, what is found, and the tray."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.curating.views import Draft, Hit, Results, Titled
from ui.window.coming_back import words as kept_words
from ui.window.curate_intents import CuratedFor, CurationDropped, ThingCollected
from ui.window.curate_places import CurateOwn, CurateSeen, CurateThing, ToCurate
from ui.window.curate_words import DECISION_ICONS, state_words, thing_words
from ui.window.intents import Go
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.widgets.basic import Button, Heading, Text, announce

MOST_LETTERS = 200


class CurateDraftPage(LongPage):
    """What is pressed among what is found is collected; what is in the tray is opened and decided."""

    def __init__(self, draft: str) -> None:
        super().__init__()
        self.can_be_heard()
        self._id = draft
        self.title(self.tr("Collect and decide"))
        asks = self.tr("Find lessons and our own documents")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(self._typed)
        self.add(self.line)
        self._said = Text("", "muted")
        self._said.hide()
        self.add(self._said)
        self._found = self._column()
        self.add(Heading(self.tr("Collected"), "title"))
        self._tray = self._column()
        back = self.button(self.tr("Back"), Go(ToCurate()), kind="quiet", icon="back")
        words = self.tr("Look at what it does")
        self._onward = self.button(words, Go(CurateSeen(draft)), kind="primary", icon="next")
        self.foot(back, self._onward)
        self._drop = Button(self.tr("Throw this away"), None, kind="quiet", icon="erase")
        self._drop.chosen.connect(self._asked)
        self._really = self.button(self.tr("Yes, throw it away"), CurationDropped(), icon="erase")
        self._really.hide()
        self.add(self._drop)
        self.add(self._really)

    def only_here(self) -> dict[str, object]:
        """Return what is typed."""
        return {"text": self.line.text()} if self.line.text() else {}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Look for the same again."""
        if text := kept_words(state, "text"):
            self.line.setText(text)
        super().come_back(state)

    def show_draft(self, draft: Draft) -> None:
        """Show what is in the tray."""
        self.clear(self._tray)
        self._onward.setEnabled(bool(draft.things))
        if not draft.things:
            self._tray.addWidget(Text(self.tr("Nothing yet. Type above, and press what you mean."), "muted"))
            return
        things = tuple(reversed(draft.things))
        self._tray.addWidget(SomeRows(len(things), lambda number: self._thing(things[number])))

    def show_found(self, text: str, found: Results) -> None:
        """Show what was found for what is typed; nothing for an empty text."""
        self.clear(self._found)
        said = self.tr("Nothing found. Try another word.") if text and not found.hits else ""
        if text and found.building:
            said = self.tr("Still getting ready: there may be more in a minute.")
        self._said.setText(said)
        self._said.setVisible(bool(said))
        for hit in found.hits:
            self._found.addWidget(self._hit(hit))
        if text:
            announce(self, said or self.tr("%n found", "", len(found.hits)))

    def show_collected(self, draft: Draft) -> None:
        """Show the tray with one more, and let somebody look for the next."""
        self.show_draft(draft)
        self.line.clear()
        self.line.setFocus()
        announce(self, self.tr("Collected."))

    def _hit(self, hit: Hit) -> QWidget:
        if hit.thing is None:
            about = self.tr("Our own · put it beside a topic")
            return self.button(hit.title, Go(CurateOwn(self._id, hit.house)), kind="tile", icon="house", detail=about)
        if hit.collected:
            open_it = Go(CurateThing(self._id, hit.thing))
            return self.button(hit.title, open_it, kind="tile", icon="check", detail=self.tr("Collected already"))
        return self.button(hit.title, ThingCollected(hit.thing), kind="tile", icon="plus", detail=hit.about)

    def _thing(self, each: Titled) -> QWidget:
        icon = DECISION_ICONS[each.choice.decision] if each.choice is not None else "circle"
        open_it = Go(CurateThing(self._id, each.thing))
        return self.button(thing_words(each), open_it, kind="tile", icon=icon, detail=state_words(each))

    def _column(self) -> QVBoxLayout:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.add(holder)
        return column

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.intent.emit(CuratedFor(text))

    @Slot(object)
    def _asked(self, _value: object) -> None:
        self._drop.hide()
        self._really.show()
        self._really.setFocus()
