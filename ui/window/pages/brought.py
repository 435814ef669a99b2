# SPDX-License-Identifier: Apache-2.0
"""Somebody brings a passport: whether it is genuine, whose it is, and what of it counts here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.passport.accepting import MOST_REASON
from app.passport.model import Checked, Entry, Vouched
from app.signing import Standing
from app.views import LearnerCard
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.passport_intents import BringerChosen, LineJudged, PassportBrought
from ui.window.passport_places import AtBrought, AtLine
from ui.window.passport_words import (
    ICONS,
    answered_words,
    entry_line,
    maker_words,
    own_lines,
    refused_words,
    verdict,
    vouched_line,
    vouched_lines,
)
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.fold import Fold
from ui.window.widgets.tick import Tick
from ui.window.widgets.writing import Writing


class BringPage(Page):
    """The file, what came of looking at it, and whose it is."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._name = name
        self.title(self.tr("Somebody brings a passport"), "display")
        self._say = self.text(
            self.tr("Put in the stick, and choose the file. Its name ends in .stepwell-passport."), "lead"
        )
        self._choose = Button(self.tr("Choose the file"), None, kind="primary", icon="search")
        self._choose.chosen.connect(self._ask)
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"), self._choose)
        self._shown: list[QWidget] = []
        self._people: tuple[LearnerCard, ...] = ()

    def show_refused(self, code: str) -> None:
        """Say why nothing of the file counts."""
        head, words = refused_words(code)
        card = Card("notice")
        card.add(IconText("careful", head, role="lead", tone="on-notice"))
        card.add(Text(words, tone="on-notice"))
        self._put(card)
        announce(self, f"{head}. {words}")

    def show_checked(self, checked: Checked, people: tuple[LearnerCard, ...]) -> None:
        """Say whether it is genuine, and ask whose it is."""
        card = verdict_card(checked)
        name = self.tr("It belongs to {name}.").format(name=checked.passport.holder)
        card.add(IconText("person", name, tone=_tone(checked)))
        who = Heading(self.tr("Who of your people is that?"), "lead")
        first = sorted(people, key=lambda each: each.name.casefold() != checked.passport.holder.casefold())
        self._people = tuple(first)
        self._put(card, who, SomeRows(len(first), self._person))
        announce(self, card.findChildren(Text)[0].text())

    def _person(self, number: int) -> Button:
        card = self._people[number]
        return self.button(card.name, BringerChosen(card.id), kind="option", icon="person")

    def _put(self, *widgets: QWidget) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._say.hide()
        self._choose.say(self.tr("Choose another file"))
        self._shown = list(widgets)
        for widget in widgets:
            self.add(widget)
            widget.show()

    @Slot(object)
    def _ask(self, _value: object) -> None:
        kinds = self.tr("Passports (*.stepwell-passport)")
        ask_for_file(self, self.tr("Choose the file"), self._chosen, kinds)

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.intent.emit(PassportBrought(path))


class BroughtPage(Page):
    """The lines of a passport beside the person who brings it."""

    def __init__(self, place: AtBrought) -> None:
        super().__init__()
        self._place = place
        brought = place.brought
        passport = brought.checked.passport
        self.title(self.tr("What {name} brings along").format(name=brought.name), "display")
        self.add(verdict_card(brought.checked))
        if passport.holder.casefold() != brought.name.casefold():
            words = self.tr("The passport says {holder}, not {name}. Is it the same person?")
            self.add(IconText("careful", words.format(holder=passport.holder, name=brought.name), role="lead"))
        self._vouched, self._own = passport.vouched, passport.own
        if self._vouched:
            words = self.tr("What {maker} stands for").format(maker=maker_words(passport))
            self.add(Heading(words, "lead"))
            self.add(SomeRows(len(self._vouched), self._vouched_row))
        if self._own:
            words = self.tr("What {name} says, and nobody has checked").format(name=brought.name)
            self.add(Heading(words, "lead"))
            self.add(SomeRows(len(self._own), self._own_row))
        told = self.tr("Press a line to say whether it counts here. {name} sees your answer, and that you looked.")
        self.add(IconText("info", told.format(name=brought.name), role="small", tone="muted"))
        self.foot(self.button(self.tr("Done"), Go(Lead()), kind="primary"))

    def _vouched_row(self, number: int) -> Button:
        line = self._vouched[number]
        return self._row(line.id, line.title, vouched_line(line), "star")

    def _own_row(self, number: int) -> Button:
        line = self._own[number]
        return self._row(line.id, line.title, entry_line(line), ICONS[line.kind])

    def _row(self, item: str, title: str, detail: str, icon: str) -> Button:
        answer = self._place.brought.answer(item)
        if answer is not None:
            detail, icon = f"{detail}\n{answered_words(answer)}", "done" if answer.accepted else "info"
        at = AtLine(self._place.brought, self._place.content, item)
        return self.button(title, Go(at), kind="tile", icon=icon, detail=detail)


class LinePage(Page):
    """One line: what of here it counts for, or why it does not."""

    def __init__(self, place: AtLine) -> None:
        super().__init__()
        self._place = place
        brought, line = place.brought, line_of(place)
        self._refusing = False
        said = self.tr("They vouch for it") if isinstance(line, Vouched) else self.tr("{name} says so")
        self.text(said.format(name=brought.name), "muted")
        self.title(line.title, "display")
        card = Card("sunken")
        for words in vouched_lines(line) if isinstance(line, Vouched) else own_lines(line):
            card.add(Text(words))
        self.add(card)
        self._head = Heading(self.tr("What does it count for here?"), "lead")
        self.add(self._head)
        known = brought.answer(place.item)
        chosen = set(known.topics) if known is not None and known.accepted else set()
        self._ticks: dict[str, Tick] = {}
        self._areas = [self._area(*each, chosen) for each in self._named()]
        for area in self._areas:
            self.add(area)
        words = self.tr("It changes nothing in what the program asks {name}: only their own answers do.")
        self._note = IconText("info", words.format(name=brought.name), role="small", tone="muted")
        self.add(self._note)
        self._reason = Writing(self.tr("Why it does not count here"), most=MOST_REASON, lines=3)
        self._reason.changed.connect(self._refresh)
        reads = self.tr("{name} reads this.").format(name=brought.name)
        self._reads = IconText("person", reads, role="small")
        for widget in (self._reason, self._reads):
            self.add(widget)
        self._back = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._back.chosen.connect(self._go_back)
        self._not = Button(self.tr("It does not count"), None)
        self._not.chosen.connect(self._refuse)
        self._counts = Button(self.tr("It counts"), None, kind="primary")
        self._counts.chosen.connect(self._accept)
        self.foot(self._back, self._not, self._counts)
        self._show()

    def refuse(self) -> None:
        """Ask why it does not count."""
        self._refusing = True
        self._show()
        self._reason.setFocus()

    def _named(self) -> Iterable[tuple[str, tuple[tuple[str, str], ...], bool]]:
        for area in sorted(self._place.brought.areas, key=lambda area: not area.asked):
            yield area.module.title, tuple((each.id, each.title) for each in area.competencies), area.asked

    def _area(self, title: str, competencies: tuple[tuple[str, str], ...], asked: bool, chosen: set[str]) -> Fold:
        words = self.tr("This is asked of {name}. All of it ticked, it counts as done.")
        fold = Fold(title, words.format(name=self._place.brought.name) if asked else "")
        for name, words in competencies:
            tick = self._ticks[name] = Tick(words, on=words in chosen)
            tick.turned.connect(self._refresh)
            fold.add(tick)
        if any(words in chosen for _, words in competencies):
            fold.open()
        return fold

    def _show(self) -> None:
        for widget in (self._head, self._note, *self._areas):
            widget.setVisible(not self._refusing)
        for widget in (self._reason, self._reads):
            widget.setVisible(self._refusing)
        self._counts.setVisible(not self._refusing)
        self._not.say(self.tr("Send the answer") if self._refusing else self.tr("It does not count"))
        self._refresh()

    @Slot()
    @Slot(bool)
    def _refresh(self, *_on: bool) -> None:
        self._counts.setEnabled(any(tick.on for tick in self._ticks.values()))
        self._not.setEnabled(not self._refusing or bool(self._reason.words))

    @Slot(object)
    def _accept(self, _value: object) -> None:
        wanted = tuple(name for name, tick in self._ticks.items() if tick.on)
        self.intent.emit(LineJudged(self._place.item, wanted, accepted=True))

    @Slot(object)
    def _refuse(self, _value: object) -> None:
        if self._refusing:
            self.intent.emit(LineJudged(self._place.item, (), accepted=False, reason=self._reason.words))
        else:
            self.refuse()

    @Slot(object)
    def _go_back(self, _value: object) -> None:
        if self._refusing:
            self._refusing = False
            self._show()
        else:
            self.intent.emit(Go(AtBrought(self._place.brought, self._place.content)))


def verdict_card(checked: Checked) -> Card:
    """Return what is to be said about a passport whose signature holds."""
    icon, head, words = verdict(checked)
    card = Card("notice" if checked.standing is Standing.UNKNOWN else "good")
    card.add(IconText(icon, head, role="lead", tone=_tone(checked)))
    card.add(Text(words, tone=_tone(checked)))
    return card


def line_of(place: AtLine) -> Entry | Vouched:
    """Return the line of a passport that a place is about."""
    passport = place.brought.checked.passport
    every: tuple[Entry | Vouched, ...] = (*passport.vouched, *passport.own)
    return next(each for each in every if each.id == place.item)


def _tone(checked: Checked) -> str:
    return "on-notice" if checked.standing is Standing.UNKNOWN else "on-soft"
