# SPDX-License-Identifier: Apache-2.0
"""A card in big words to show to a colleague: what I am learning, what helps me. It needs no network, no account."""

from __future__ import annotations

import html
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.helping.views import InPersonCard, TeachRow
from app.own.state import GoalKey
from content_packs.language_tags import base
from ui.window import ask_words
from ui.window.ask_words import Helps, Translate
from ui.window.helping_intents import CardPrinted
from ui.window.helping_places import AskInPerson, FindHelper, ToHelpers
from ui.window.intents import Go
from ui.window.languages import NAMES
from ui.window.locales import runs_right_to_left
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.style import is_right_to_left
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold

AT_FIRST = (Helps.SLOWLY, Helps.WATCH)
"""What is on the card before anything is chosen."""


class InPersonPage(Page):
    """First what it is about, where that is not known; then the card, and below it what can be changed on it."""

    def __init__(self, goal: GoalKey | None = None, *, module: str = "") -> None:
        super().__init__()
        self.can_be_heard()
        self._goal = goal
        self._card: InPersonCard | None = None
        self._helps = list(AT_FIRST)
        self._language = ""
        self._turns: dict[Helps, Button] = {}
        self._holder: QVBoxLayout | None = None
        self.title(self.tr("Ask in person"), "lead" if module else "title")
        back = Go(FindHelper(module, goal)) if goal is not None else Go(AskInPerson() if module else ToHelpers())
        self._back = self.button(self.tr("Back"), back, kind="quiet", icon="back")
        self.foot(self._back)

    def show_modules(self, rows: tuple[TeachRow, ...]) -> None:
        """Ask what it is about."""
        self.text(self.tr("What would you like to be shown?"))

        def row(number: int) -> Button:
            each = rows[number]
            return self.button(
                each.title, Go(AskInPerson(each.module, self._goal)), kind="tile", icon="book", detail=each.objective
            )

        self.add(SomeRows(len(rows), row))

    def show_card(self, card: InPersonCard) -> None:
        """Show the card."""
        self._card = card
        box = QWidget()
        self._holder = QVBoxLayout(box)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._holder.setSpacing(TOKENS.space.m)
        self.add(box)
        self._draw()
        self._offer_languages(card)
        self._offer_helps()
        words = self.tr("Show this to a colleague. Nothing of it is kept or sent.")
        self.add(IconText("lock", words, role="small", tone="muted"))
        save = Button(self.tr("Save to print"), None, kind="secondary")
        save.chosen.connect(self._print)
        self.foot(self._back, save)

    def show_saved(self, file: Path) -> None:
        """Say where it lies."""
        words = self.tr("Saved for printing: {file}").format(file=str(file))
        self.text(words, "small")
        announce(self, words)

    def show_not_saved(self) -> None:
        """Say that it could not be written."""
        words = self.tr("It could not be saved. The card on the screen can be shown all the same.")
        self.text(words, "small")
        announce(self, words)

    def _draw(self) -> None:
        """Put the card on the screen, in one language or in two."""
        if self._card is None or self._holder is None:
            return
        self.clear(self._holder)
        if self._language:  # on top: it is the colleague who reads it
            self._holder.addWidget(self._words(ask_words.said_in(self._language), self._language, "hero"))
        self._holder.addWidget(self._words(ask_words.here(), self._card.language, "card" if self._language else "hero"))

    def _words(self, translate: Translate, language: str, role: str) -> Card:
        title, objective = self._titles(language)
        card = Card(role)
        card.add(Text(ask_words.learning(translate), "lead"))
        card.add(Text(title, "display"))
        if objective and objective != title:
            card.add(Text(objective))
        card.add(Text(ask_words.could_you(translate), "title"))
        if self._helps:
            card.add(Text(ask_words.what_helps(translate), "lead"))
            for helps in self._helps:
                card.add(IconText("check", ask_words.help_words(translate, helps), role="lead"))
        card.add(Text(ask_words.thanks(translate)))
        if language:
            rtl = is_right_to_left(language)
            card.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return card

    def _titles(self, language: str) -> tuple[str, str]:
        titles = self._card.titles if self._card is not None else {}
        own = titles.get(self._card.language, ("", "")) if self._card is not None else ("", "")
        return titles.get(language) or titles.get(base(language)) or own

    def _offer_languages(self, card: InPersonCard) -> None:
        """Only those that the pack has the title in: half a card helps nobody."""
        mine = base(card.language)
        others = [(tag, NAMES.get(tag, tag)) for tag in card.titles if base(tag) != mine]
        if others:
            fold = Fold(self.tr("Also in your colleague's language"))
            choices = Choices((("", self.tr("Only in mine")), *others), chosen="")
            choices.picked.connect(self.say_also)
            fold.add(choices)
            self.add(fold)

    def _offer_helps(self) -> None:
        fold = Fold(self.tr("Change what helps me"))
        holder = QWidget()
        flow = Flow(holder, gap=TOKENS.space.s)
        for helps in Helps:
            on = helps in self._helps
            button = Button(ask_words.help_words(ask_words.here(), helps), helps, kind="option", icon="square")
            button.setCheckable(True)
            button.setChecked(on)
            button.show_icon("ticked" if on else "square", "accent" if on else "muted")
            button.chosen.connect(self._turned)
            self._turns[helps] = button
            flow.add(button)
        fold.add(holder)
        self.add(fold)

    @Slot(object)
    def say_also(self, language: str) -> None:
        """Have the card in this language, too; "" for none."""
        self._language = language
        self._draw()

    @Slot(object)
    def _turned(self, _helps: object) -> None:
        for button in self._turns.values():
            button.show_icon("ticked" if button.isChecked() else "square", "accent" if button.isChecked() else "muted")
        self._helps = [helps for helps in Helps if self._turns[helps].isChecked()]
        self._draw()

    @Slot(object)
    def _print(self, _value: object) -> None:
        if self._card is None:
            return
        parts = [_printed(self._lines(ask_words.here(), self._card.language))]
        if self._language:
            parts.append(_printed(self._lines(ask_words.said_in(self._language), self._language)))
        first = self._titles(self._card.language)[0]
        self.intent.emit(CardPrinted("<hr/>".join(parts), right_to_left=runs_right_to_left(first)))

    def _lines(self, translate: Translate, language: str) -> tuple[str, str, str, str, tuple[str, ...], str]:
        title, objective = self._titles(language)
        return (
            ask_words.learning(translate),
            title,
            objective,
            ask_words.could_you(translate),
            (
                (ask_words.what_helps(translate), *(ask_words.help_words(translate, each) for each in self._helps))
                if self._helps
                else ()
            ),
            ask_words.thanks(translate),
        )


def _printed(lines: tuple[str, str, str, str, tuple[str, ...], str]) -> str:
    """Big words on paper; text of the pack is escaped and keeps its own direction."""
    learning, title, objective, could, helps, thanks = (
        tuple(html.escape(each) for each in line) if isinstance(line, tuple) else html.escape(line) for line in lines
    )
    way = ' dir="rtl"' if runs_right_to_left(lines[1]) else ""
    listed = "".join(f'<p{way} style="font-size:20pt">{each}</p>' for each in helps)
    return (
        f'<p{way} style="font-size:20pt">{learning}</p><h1{way} style="font-size:34pt">{title}</h1>'
        f'<p{way} style="font-size:16pt">{objective}</p><h2{way} style="font-size:26pt">{could}</h2>{listed}'
        f'<p{way} style="font-size:16pt">{thanks}</p>'
    )
