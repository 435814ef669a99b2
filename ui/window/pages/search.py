# SPDX-License-Identifier: Apache-2.0
"""Find help: a line to type into, and below it what the packs say about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.aids.views import AidKind
from app.library.found import ref_of
from app.library.views import Topic
from app.practice.facts import PracticeKind
from app.search.views import Found, Hit
from ui.window.aid_intents import AidAsked
from ui.window.aid_places import ToLookUp
from ui.window.coming_back import words
from ui.window.intents import Go
from ui.window.library_intents import ThingAsked
from ui.window.library_places import ToLibrary
from ui.window.locales import beside, in_a_row
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.practice_intents import PracticeAsked
from ui.window.search_places import LessonPicked, LookedFor
from ui.window.search_words import GROUP_ICONS, GROUPS, ICONS, group_words, kind_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Heading, IconText, Text, announce
from ui.window.widgets.filters import Filters

MOST_LETTERS = 200


class ResultTile(Button):
    """One thing that was found: its title, what it is, and the words of it that show why."""

    def __init__(self, hit: Hit) -> None:
        super().__init__(hit.title, _wish(hit), kind="tile", icon=ICONS[hit.kind])
        self.say(hit.title, beside(kind_words(hit), hit.why.text, by="\n"))


class SearchPage(Page):
    """What is typed is looked for while it is typed; what is found can be narrowed to one kind."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Find help about work"))
        asks = self.tr("What do you want to know?")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._to_results)
        self.add(self.line)
        offers = [(group, group_words(group), GROUP_ICONS[group]) for group in GROUPS]
        self.filters = Filters(offers, self.tr("Show"))
        self.filters.picked.connect(self._narrowed)
        self.filters.hide()
        self.add(self.filters)
        self._hint = Text(self.tr("Type a word or a few, as you would say them."), "muted")
        self.add(self._hint)
        self._examples = QWidget()
        self._examples.hide()
        self._topics = QVBoxLayout(self._examples)
        self._topics.setContentsMargins(0, 0, 0, 0)
        self._topics.setSpacing(TOKENS.space.s)
        self.add(self._examples)
        self._instead = self.button(self.tr("Things to look up"), Go(ToLookUp()), icon="book")
        self.column.addWidget(self._instead, 0, Qt.AlignmentFlag.AlignLeading)
        self._library = self.button(self.tr("The whole library"), Go(ToLibrary()), icon="book")
        self.column.addWidget(self._library, 0, Qt.AlignmentFlag.AlignLeading)
        self._counted = IconText("lock", self.tr("What nobody finds is counted, without who looked."), role="small")
        self._counted.hide()
        self.add(self._counted)
        self._results: list[ResultTile] = []
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def only_here(self) -> dict[str, object]:
        """Return what is typed: it is kept nowhere else, as nothing is of what somebody looks for."""
        return {"text": self.line.text(), "kinds": self.filters.chosen} if self.line.text() else {}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Look for the same again."""
        if (text := words(state, "text")) and (kinds := words(state, "kinds")) in GROUPS:
            self.filters.choose(kinds)
            self.line.setText(text)
        super().come_back(state)

    # --- what the presenter asks

    def show_counted(self, counted: bool) -> None:
        """Say where people type that what nobody finds is counted."""
        self._counted.setVisible(counted)

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Show what this person may need help with, in large, for whoever does not know what to type."""
        self._topics.addWidget(Heading(self.tr("I need help with…"), "lead"))
        for topic in topics:
            example = Button(topic.title, topic.title, kind="tile", icon="search")
            example.chosen.connect(self._example)
            self._topics.addWidget(example)
        self._examples.setVisible(bool(topics) and not self.line.text())

    def show_found(self, text: str, found: Found) -> None:
        """Show what was found for `text`; nothing for an empty one."""
        for old in self._results:
            old.hide()
            old.deleteLater()
        self._results = []
        if not text:
            self.filters.choose("all")
        self._examples.setVisible(not text and self._topics.count() > 1)
        self._library.setVisible(not text)
        self.filters.offer([group for group, kinds in GROUPS.items() if found.kinds.intersection(kinds)])
        self._hint.setText(self._words(text, found))
        self._hint.setVisible(bool(self._hint.text()))
        self._instead.setVisible(not found.hits and not found.building)
        for hit in found.hits:
            tile = ResultTile(hit)
            tile.chosen.connect(self.intent)
            self._results.append(tile)
            self.add(tile)
        if text:
            said = self.tr("%n found", "", len(found.hits))
            announce(self, f"{said}. {self._hint.text()}" if self._hint.text() else said)

    def focus_heading(self) -> None:
        """Let somebody type at once, but leave those who come back from a lesson at the one that they read."""
        here = next((tile for tile in self._results if tile.hasFocus()), None)
        if here is None:
            self.line.setFocus()

    def _words(self, text: str, found: Found) -> str:
        if not text:
            return self.tr("Type a word or a few, as you would say them.")
        said = [
            self.tr("Looked for {meant} instead of {typed}.").format(meant=meant, typed=typed)
            for typed, meant in found.mended
        ]
        if found.hits and found.unknown:
            nearest = self.tr("Nothing here says {words}. This comes nearest.")
            said.append(nearest.format(words=in_a_row(f"\u201c{word}\u201d" for word in found.unknown)))
        if found.building:
            said.append(self.tr("Still getting ready: there may be more in a minute."))
        elif not found.hits and self.filters.chosen != "all":
            said.append(self.tr("Nothing of this kind says it. Try Everything."))
        elif not found.hits:
            said.append(
                self.tr(
                    "Nothing found. Try another word, or ask a colleague."
                    " Your certificates, your data, your PIN: press Help."
                )
            )
        return " ".join(said)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.intent.emit(LookedFor(text, GROUPS[self.filters.chosen]))

    @Slot(object)
    def _example(self, title: object) -> None:
        self.line.setText(f"{title} ")
        self.line.setFocus()

    @Slot(str)
    def _narrowed(self, group: str) -> None:
        self.intent.emit(LookedFor(self.line.text(), GROUPS[group]))

    @Slot()
    def _to_results(self) -> None:
        if self._results:
            self._results[0].setFocus()
            self.reveal(self._results[0])


def _wish(hit: Hit) -> object:
    match hit.kind:
        case "house":
            return ThingAsked(ref_of(hit), "search")
        case "lesson":
            return LessonPicked(hit.pack, hit.id)
        case "story" | "example":
            return PracticeAsked(PracticeKind(hit.kind), hit.id)
        case "term":
            return AidAsked(AidKind.GLOSSARY, hit.pack, hit.id)
        case _:
            return AidAsked(AidKind(hit.kind), hit.pack, hit.id)
