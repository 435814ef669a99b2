# SPDX-License-Identifier: Apache-2.0
"""My passport: what I learned anywhere, and what of it goes into the file that I take along."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication

from app.livery import Livery
from app.passport.model import Answered, Entry, Made
from app.passport.model import MyPassport as Shown
from app.vouching import Word
from ui.passport_paper import PassportFiles, write_passport
from ui.window.intents import Go
from ui.window.locales import in_a_row
from ui.window.own_places import Mine
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.passport_intents import EntryBegun, PassportAsked
from ui.window.passport_places import MyPassport, PassportLines
from ui.window.passport_words import ICONS, answered_words, entry_line, paper_of, vouched_line
from ui.window.vouching_words import doubt_words
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.fold import Fold
from ui.window.widgets.lying import Lying
from ui.window.widgets.tick import Tick


class MyPassportPage(Page):
    """What was written down, and the ways to write more and to take it along."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("My passport"), "display")
        self.text(
            self.tr("Learned something elsewhere? Write it down. Take it along when you change your job."), "muted"
        )
        self._entries: tuple[Entry, ...] = ()
        self._answers: dict[str, Answered] = {}
        self._add = self.button(self.tr("Write something down"), EntryBegun(), icon="plus")
        self._make = self.button(self.tr("Take it along"), Go(PassportLines()), kind="primary")
        self._make.setEnabled(False)
        self.foot(self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back"), self._add, self._make)

    def show_passport(self, mine: Shown) -> None:
        """Show it."""
        self._answers = {each.entry: each for each in mine.answered}
        self._entries = mine.entries
        self._make.setEnabled(bool(mine.entries or mine.vouched))
        self._add.setVisible(mine.may_write)
        if not mine.may_write:
            words = self.tr("To write here you need a PIN of your own: it locks your words for everybody else.")
            self.add(IconText("lock", words))
        if mine.draft is not None:
            words = self.tr("Go on with what you began")
            begun = EntryBegun(mine.draft.id)
            self.add(self.button(words, begun, kind="tile", icon="again", detail=mine.draft.title))
        if mine.entries:
            self.add(SomeRows(len(mine.entries), self._row))
        elif mine.may_write:
            self.text(self.tr("Nothing stands here yet. A course, a talk, a video: everything counts."))
        if mine.vouched:
            words = self.tr("What you reached here can go along, too: {count}").format(count=len(mine.vouched))
            self.add(IconText("star", words))
        if mine.doubted:
            words = doubt_words(Word.UNKNOWN)
            self.add(IconText("info", f"{words}: {in_a_row(mine.doubted)}", role="small"))
        own = self.tr("Only you see this. It is locked with your PIN. You choose what goes along, and to whom.")
        self.add(IconText("lock", own, role="small", tone="muted"))

    def _row(self, number: int) -> Button:
        entry = self._entries[number]
        answer = self._answers.get(entry.id)
        detail = entry_line(entry) + (f"\n{answered_words(answer)}" if answer else "")
        return self.button(entry.title, EntryBegun(entry.id), kind="tile", icon=ICONS[entry.kind], detail=detail)


class PassportLinesPage(Page):
    """Line by line what goes into the file; then where it lies."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("What goes along?"), "display")
        self._say = self.text(
            self.tr("Take away the tick from what should stay here. Whoever you give the file to can read the rest."),
            "muted",
        )
        self._own: dict[str, Tick] = {}
        self._vouched: dict[str, Tick] = {}
        self._takes: dict[str, Tick] = {}
        self._lying: list[Lying] = []
        self._onward = Button(self.tr("Make the file"), None, kind="primary")
        self._onward.chosen.connect(self._ask)
        self._back = self.button(self.tr("Back"), Go(MyPassport()), kind="quiet", icon="back")
        self.foot(self._back, self._onward)
        self._made: Card | None = None

    def show_lines(self, mine: Shown) -> None:
        """Offer all there is; all ticked, but what a person takes from it for themselves."""
        if mine.vouched:
            self.add(Heading(self.tr("Reached here: your organisation stands for it"), "lead"))
            for each in mine.vouched:
                self._vouched[each.id] = self._tick(each.title, vouched_line(each))
        if mine.entries:
            self.add(Heading(self.tr("What you wrote down: you say so yourself"), "lead"))
            for entry in mine.entries:
                self._own[entry.id] = self._tick(entry.title, entry_line(entry))
        thoughts = [entry for entry in mine.entries if entry.take]
        if thoughts:
            fold = Fold(self.tr("Your own thoughts"), self.tr("They stay here unless you tick them."))
            for entry in thoughts:
                tick = self._takes[entry.id] = Tick(entry.title, detail=entry.take[:120])
                tick.turned.connect(self._refresh)
                fold.add(tick)
            self.add(fold)
        self._refresh()

    def worded(self, made: Made) -> Callable[[Path, Livery], PassportFiles]:
        """Return what writes both files, in the words of the window now."""
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return partial(write_passport, made, paper_of(made), right_to_left=mirrored)

    def show_made(self, passport: Path, paper: Path, *, can_open: bool) -> None:
        """Say where both lie."""
        card = self._begin_made()
        card.add(IconText("done", self.tr("Your passport is ready: a file, and a page to print."), role="lead"))
        card.add(Text(self.tr("Give the file to your next employer. The paper alone proves nothing.")))
        for named in (passport, paper):
            lying = Lying(named, paper, can_open=can_open, opens=named == paper)
            lying.wanted.connect(self.intent)
            self._lying.append(lying)
            card.add(lying)
        kept = self.tr("Whoever uses this computer under the same account can open both.")
        card.add(IconText("lock", kept, role="small"))
        self.reveal(card)
        announce(self, self.tr("Your passport is ready: a file, and a page to print."))

    def show_failed(self) -> None:
        """Say that the disk did not take it."""
        card = self._begin_made()
        words = self.tr("The files could not be written. Is the disk full?")
        card.add(IconText("info", words))
        self.reveal(card)
        announce(self, words)

    def show_deleted(self, path: Path, *, gone: bool) -> None:
        """Say it where the file is told of."""
        for lying in self._lying:
            if lying.named == path:
                lying.show_deleted(gone=gone)

    def _begin_made(self) -> Card:
        if self._made is not None:
            self._made.hide()
            self._made.deleteLater()
        self._lying = []
        self._made = Card()
        self.column.insertWidget(self.column.indexOf(self._say) + 1, self._made)
        self._made.show()
        return self._made

    def _tick(self, words: str, detail: str) -> Tick:
        tick = Tick(words, on=True, detail=detail)
        tick.turned.connect(self._refresh)
        self.add(tick)
        return tick

    @Slot()
    def _refresh(self) -> None:
        own = {name for name, tick in self._own.items() if tick.on}
        self._onward.setEnabled(bool(own or any(tick.on for tick in self._vouched.values())))

    @Slot(object)
    def _ask(self, _value: object) -> None:
        own, vouched, takes = (
            frozenset(name for name, tick in ticks.items() if tick.on)
            for ticks in (self._own, self._vouched, self._takes)
        )
        self.intent.emit(PassportAsked(own, vouched, takes & own))
