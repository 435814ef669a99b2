# SPDX-License-Identifier: Apache-2.0
"""The library: a line to type into, what comes first with why, all else, and the part that is not noted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.library.codes import CODED
from app.library.filtering import SHORT
from app.library.views import Because, Filters, LibraryFound, LibraryView, Row, Thing, Why
from ui.window.coming_back import words
from ui.window.folders import steps
from ui.window.intents import Go
from ui.window.languages import NAMES
from ui.window.library_intents import CardCodeTyped, LibraryAsked
from ui.window.library_places import AtCode, JustLooking, OwnThings
from ui.window.library_words import way_words
from ui.window.locales import in_a_row
from ui.window.pages.column import Column
from ui.window.pages.rest import AT_FIRST, LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Back
from ui.window.scanner import Scanner
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Heading, IconText, Text, announce
from ui.window.widgets.filters import Filters as Chips
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold
from ui.window.widgets.library_rows import WAYS, AskCard, NotNoted, ThingRow, ThingTile
from ui.window.widgets.who_sees import WhoSees

MOST_LETTERS = 200


class LibraryPage(LongPage):
    """With nothing typed: what is recommended, and everything. What is typed is looked for while it is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Library"))
        asks = self.tr("What do you need help with?")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(self._typed)
        self.add(self.line)
        Scanner(self, strangers=False).scanned.connect(self._scanned)
        self._counted = IconText("lock", self.tr("What nobody finds is counted, without who looked."), role="small")
        self._counted.hide()
        self.add(self._counted)
        self.filters = Filters()
        self._chips: dict[str, Chips] = {}
        self._keeps = False
        self._fold = Fold(self.tr("Show only some"))
        self.add(self._fold)
        self._hint = Text("", "muted")
        self._hint.hide()
        self.add(self._hint)
        self._holder = Column()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(TOKENS.space.m)
        self.add(self._holder)
        self._ways = QWidget()
        row = Flow(self._ways, gap=TOKENS.space.s)
        row.add(self.button(self.tr("Just looking: nothing is noted"), Go(JustLooking()), kind="quiet", icon="lock"))
        row.add(self.button(self.tr("Open a card by its code"), Go(AtCode()), kind="quiet", icon="square"))
        self._own = self.button(self.tr("Our own documents"), Go(OwnThings()), kind="quiet", icon="house")
        self._own.hide()
        row.add(self._own)
        self.add(self._ways)
        self.add(WhoSees())
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def only_here(self) -> dict[str, object]:
        """Return what is typed: it is kept nowhere else, as nothing is of what somebody looks for."""
        return {"text": self.line.text()} if self.line.text() else {}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Look for the same again."""
        if text := words(state, "text"):
            self.line.setText(text)
        super().come_back(state)

    # --- what the presenter asks

    def show_library(self, view: LibraryView) -> None:
        """Show what there is; while something is typed only what can be chosen besides."""
        self._offer(view)
        self._keeps = view.keeps
        self._own.setVisible(view.keeps)
        if self.line.text().strip():
            return
        within = self.focusWidget()
        was_in_list = within is not None and self._holder.isAncestorOf(within)
        self._clear()
        if was_in_list:
            self.focus_heading()
        if view.asks is not None:
            card = AskCard(view.asks)
            card.chosen.connect(self.intent)
            self._list.addWidget(card)
        if view.first:
            self._list.addWidget(Heading(self.tr("For you"), "lead"))
        for row in view.first:
            self._row(row)
        if view.rest:
            self._list.addWidget(Heading(self.tr("Everything"), "lead"))
            at_first = max(0, AT_FIRST - 2 * len(view.first))  # above it stand such as are twice as high
            rows = SomeRows(len(view.rest), partial(self._tile, view.rest), rest=self.rest, at_first=at_first)
            self._list.addWidget(rows)
        elif not view.first:
            self._list.addWidget(Text(self.tr("Nothing here is like that. Choose something else above."), "lead"))
        if view.declined:
            said = Fold(self.tr("Not for me"), self.tr("What you put aside; you can take it back"))
            for row in view.declined:
                said.add(self._made(row))
            self._list.addWidget(said)

    def show_counted(self, counted: bool) -> None:
        """Say where people type that what nobody finds is counted."""
        self._counted.setVisible(counted)

    def show_found(self, result: LibraryFound) -> None:
        """Show what was found for what is typed."""
        self._clear()
        found = result.found
        said = [
            self.tr("Looked for {meant} instead of {typed}.").format(meant=meant, typed=typed)
            for typed, meant in found.mended
        ]
        if result.rows and found.unknown:
            nearest = self.tr("Nothing here says {words}. This comes nearest.")
            said.append(nearest.format(words=in_a_row(f"“{word}”" for word in found.unknown)))
        if found.building:
            said.append(self.tr("Still getting ready: there may be more in a minute."))
        elif not result.rows:
            said.append(self.tr("Nothing found. Try another word, or ask a colleague."))
        self._hint.setText(" ".join(said))
        self._hint.setVisible(bool(said))
        for row in result.rows:
            self._list.addWidget(self._plain(row, "search"))
        count = self.tr("%n found", "", len(result.rows))
        announce(self, f"{count}. {self._hint.text()}")

    def show_card(self, file: Path | None) -> None:
        """Say where the card with a code lies; None: the disk did not take it."""
        said = self.tr("The card could not be written. Is the disk full?")
        if file is not None:
            said = self.tr("The card to print is here: {place}").format(place=steps(file))
        self._hint.setText(said)
        self._hint.show()
        self.reveal(self._hint)
        announce(self, said)

    # --- inside

    def _row(self, row: Row) -> None:
        self._list.addWidget(self._made(row))

    def _made(self, row: Row) -> ThingRow:
        made = ThingRow(row, coded=self._keeps)
        made.chosen.connect(self.intent)
        return made

    def _tile(self, rows: tuple[Row, ...], number: int) -> QWidget:
        return self._plain(rows[number], "list")

    def _plain(self, row: Row, way: str) -> ThingTile | ThingRow:
        """A tile alone; for whoever makes cards with what they do besides."""
        coded = self._keeps and row.thing.ref.kind in CODED
        made = ThingRow(row, way, aside=False, coded=True) if coded else ThingTile(row, way)
        made.chosen.connect(self.intent)
        return made

    def _clear(self) -> None:
        self.rest.forget()
        self.clear(self._list)
        self._hint.hide()

    def _offer(self, view: LibraryView) -> None:
        """Make the filters once: those that leave something out."""
        if self._chips:
            return
        offers = view.offers
        minutes = [(str(most), self.tr("Up to {minutes} min").format(minutes=most), "clock") for most in SHORT]
        self._some(
            "minutes",
            [("", self.tr("Any time"), "clock"), *(m for m in minutes if f"minutes-{m[0]}" in offers)],
            self.tr("Minutes"),
        )
        ways = [(way, way_words(way), "dot") for way in WAYS if way in offers]
        self._some("way", [("", self.tr("All kinds"), "book"), *ways], self.tr("Kind"))
        levels = [("easy", self.tr("In easy words"), "letters"), ("detail", self.tr("In more detail"), "letters")]
        self._some(
            "level", [("", self.tr("Any level"), "letters"), *(e for e in levels if e[0] in offers)], self.tr("Level")
        )
        must = [("must", self.tr("What I need"), "flag"), ("may", self.tr("What I may choose"), "heart")]
        self._some(
            "must", [("", self.tr("Needed or not"), "flag"), *(must if "must" in offers else ())], self.tr("Needed")
        )
        tongues = [(tag, NAMES.get(tag, tag), "world") for tag in view.languages] if len(view.languages) > 1 else []
        self._some("language", [("", self.tr("Any language"), "world"), *tongues], self.tr("Language"))
        self._fold.setVisible(bool(self._chips))

    def _some(self, name: str, chips: list[tuple[str, str, str]], asks: str) -> None:
        if len(chips) > 1:
            made = self._chips[name] = Chips(chips, asks)
            made.picked.connect(partial(self._picked, name))
            self._fold.add(made)

    def _picked(self, name: str, value: str) -> None:
        self.filters = replace(self.filters, **{name: int(value or 0) if name == "minutes" else value})
        self.intent.emit(LibraryAsked(self.line.text(), self.filters))

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.intent.emit(LibraryAsked(text, self.filters))

    @Slot(object)
    def _scanned(self, codes: tuple[str, ...]) -> None:
        self.intent.emit(CardCodeTyped(codes[0]))


class JustLookingPage(LongPage):
    """What can be read without anything of it being noted."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Just looking"), "display")
        self.add(NotNoted())
        self.text(
            self.tr("What you open from here is not kept: not that you opened it, not when, not where you stopped."),
            "muted",
        )
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_things(self, things: tuple[Thing, ...]) -> None:
        """Show all of them, some at a time."""
        self.add(SomeRows(len(things), partial(self._tile, things), rest=self.rest))

    def _tile(self, things: tuple[Thing, ...], number: int) -> QWidget:
        tile = ThingTile(Row(thing=things[number], why=Why(code=Because.HERE)), "list")
        tile.chosen.connect(self.intent)
        return tile
