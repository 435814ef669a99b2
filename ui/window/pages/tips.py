# SPDX-License-Identifier: Apache-2.0
"""Tips from colleagues: all of them by topic, one of them, and what one wrote oneself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.leading.facts import TipSort
from app.portfolio.pieces import Content
from app.text import search_text
from app.tips.views import TipCard, TipPiece, TipsView, TipView, WeekTopic
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.telling import TellingPage
from ui.window.times import day
from ui.window.tip_intents import TipMarked, TipNotForMe, TipPieceAsked
from ui.window.tip_places import MyTips, TipAt, ToTips, WriteTip
from ui.window.tip_words import (
    SORT_ICONS,
    kept_words,
    piece_words,
    sort_words,
    tip_trouble,
)
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.piece_shown import PieceShown

MANY = 8
"""From so many on there is a line to look for words."""
_BEGINNING = 90


class TipTelling(TellingPage):
    """The frame: what can go wrong with tips, and pictures that are shown where they are pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: dict[str, PieceShown] = {}

    def trouble_words(self, code: str, params: dict[str, str | int]) -> str:
        """Return the sentence for a code."""
        return tip_trouble(code, params)

    def show_piece(self, piece: str, content: Content) -> None:
        """Show a picture, or what plays a recording."""
        if piece in self._pieces:
            self._pieces[piece].show_content(content)

    def add_pieces(self, card: Card, pieces: tuple[TipPiece, ...], away: int) -> None:
        """Put what can be seen or heard into a card, and say what is elsewhere."""
        for piece in pieces:
            shown = self._pieces[piece.id] = PieceShown(piece.sort)
            card.add(shown)
            icon = "listen" if piece.sort.value == "sound" else "eye"
            look = self.button(piece_words(piece.sort), TipPieceAsked(piece.id), icon=icon)
            shown.came.connect(look.hide)
            card.column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)
        if away:
            card.add(IconText("device", kept_words(away), role="small", tone="muted"))


def beginning(words: str) -> str:
    """Return the beginning of what somebody wrote, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= _BEGINNING else f"{line[:_BEGINNING].rstrip()}…"


def said_in(card: Card, words: str, role: str = "lead") -> None:
    """Put what somebody wrote into a card, as plain words."""
    for part in words.split("\n"):
        if part.strip():
            card.add(Text(part, role))


class TipsPage(TipTelling):
    """By topic, that of the week first; the best of each topic first."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Tips from colleagues"), "display")
        self.text(self.tr("What helps others here. Each was read by a supervisor first."), "muted")
        self._view: TipsView | None = None
        self._rows: list[QWidget] = []
        self._line = QLineEdit()
        asks = self.tr("Look for words in tips")
        self._line.setPlaceholderText(asks)
        self._line.setAccessibleName(asks)
        self._line.textChanged.connect(self._looked)
        self._line.hide()
        back = self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back")
        ask = self.button(self.tr("Ask colleagues"), Go(WriteTip(TipSort.QUESTION)), icon="help")
        write = self.button(self.tr("Write a tip"), Go(WriteTip(TipSort.TIP)), kind="primary", icon="bulb")
        self.foot(back, ask, write)

    def show_tips(self, view: TipsView) -> None:
        """Show all of them."""
        self.begin_anew()
        self._view, self._rows = view, []
        if view.mine:
            words = self.tr("A supervisor proposes other words for yours")
            self.put(self.button(words, Go(MyTips()), kind="tile", icon="letters", detail=self.tr("Say yes or no")))
        if view.week is not None:
            self.put(self._week(view.week))
        self.put(self.button(self.tr("What I wrote"), Go(MyTips()), kind="option", icon="person"))
        if sum(len(cards) for _, cards in view.topics) >= MANY:
            self.put(self._line)
            self._line.show()
        self._list("")
        self.can_be_heard(view, view.language)

    def begin_anew(self) -> None:
        """Take away what was put there, but the line."""
        if self._line in self._shown:
            self._shown.remove(self._line)
            self.column.removeWidget(self._line)
        super().begin_anew()

    def _list(self, text: str) -> None:
        """Show what has this text in it, by topic."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        wanted = search_text(text)
        for topic, cards in self._view.topics if self._view is not None else ():
            some = tuple(card for card in cards if wanted in search_text(f"{card.words} {topic.title} {card.by}"))
            if some:
                self._row(Text(topic.title or self.tr("Other topics"), "title"))
                self._row(SomeRows(len(some), partial(self._tile, some)))
        if not self._rows:
            words = self.tr("Nothing with these words.") if wanted else self.tr("No tips yet. What helped you?")
            self._row(IconText("info", words))
            announce(self, words)

    def _row(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self.add(widget)
        if self.isVisible():
            widget.show()

    def _week(self, week: WeekTopic) -> Card:
        card = Card("hero")
        card.add(Text(self.tr("Topic of the week"), "small", tone="on-soft"))
        card.add(Text(week.title, "title", tone="on-soft"))
        card.add(IconText("clock", self.tr("Until {day}").format(day=day(week.until_day)), tone="on-soft"))
        return card

    def _tile(self, some: tuple[TipCard, ...], number: int) -> Button:
        card = some[number]
        parts = [sort_words(card.sort)]
        if card.by:
            parts.append(card.by)
        if card.mine:
            parts.append(self.tr("Yours"))
        if card.sort is TipSort.QUESTION:
            parts.append(self.tr("Answers: {count}").format(count=card.answers))
        if card.declined:
            parts.append(self.tr("Not for you"))
        detail = " · ".join(parts)
        return self.button(
            beginning(card.words), Go(TipAt(card.id)), kind="tile", icon=SORT_ICONS[card.sort], detail=detail
        )

    @Slot(str)
    def _looked(self, text: str) -> None:
        self._list(text)


class TipPage(TipTelling):
    """One of them: the words, what is with it, two small questions, answers."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title("", "title")
        self._back = self.button(self.tr("Back"), Go(ToTips()), kind="quiet", icon="back")
        self._useful = 0
        self._true = 0
        self.foot(self._back)

    def show_tip(self, view: TipView) -> None:
        """Show it."""
        self.begin_anew()
        card, self._pieces = view.card, {}
        self._heading.say(sort_words(card.sort))
        if card.title:
            self.put(Text(card.title, "muted"))
        whole = Card()
        said_in(whole, card.words)
        by = self.tr("{sort} by {name}").format(sort=sort_words(card.sort), name=card.by) if card.by else ""
        words = by or self.tr("{sort} by a colleague").format(sort=sort_words(card.sort))
        whole.add(IconText("person", words, role="small", tone="muted"))
        self.add_pieces(whole, card.pieces, card.away)
        self.put(whole)
        if card.sort is TipSort.QUESTION:
            self._answers(view)
        if card.mine:
            self.put(IconText("info", self.tr("You wrote this."), tone="muted"))
        else:
            self._ask(card)
        write = Go(WriteTip(TipSort.ANSWER, about=card.id))
        answer = (self.button(self.tr("Answer"), write, kind="primary", icon="chat"),)
        self.foot(self._back, *(answer if card.sort is TipSort.QUESTION and not card.mine else ()))
        self.can_be_heard(view, card.language or view.language)

    def _answers(self, view: TipView) -> None:
        self.put(Text(self.tr("Answers"), "title"))
        if not view.answers:
            self.put(IconText("info", self.tr("Nobody has answered yet. You can."), tone="muted"))
        else:
            self.put(SomeRows(len(view.answers), lambda number: self._answer(view.answers[number])))

    def _answer(self, card: TipCard) -> Button:
        by = card.by or self.tr("A colleague")
        return self.button(beginning(card.words), Go(TipAt(card.id)), kind="tile", icon="chat", detail=by)

    def _ask(self, card: TipCard) -> None:
        """Two small questions, and that it is not for me."""
        self._useful, self._true = card.useful, card.true
        marks = self.tr("Not"), self.tr("A bit"), self.tr("Very")
        choices = tuple((number, words) for number, words in enumerate(marks, start=1))
        self.put(Text(self.tr("Is it useful to you?"), "lead"))
        useful = Choices(choices, chosen=card.useful or None, ask=True)
        useful.picked.connect(self._found_useful)
        self.put(useful)
        self.put(Text(self.tr("Is it true of your work?"), "lead"))
        true = Choices(choices, chosen=card.true or None, ask=True)
        true.picked.connect(self._found_true)
        self.put(true)
        told = self.tr("Nobody is told what you press. It helps to show the best first.")
        self.put(IconText("lock", told, role="small", tone="muted"))
        words = self.tr("It is for me after all") if card.declined else self.tr("Not for me")
        self.put(self.button(words, TipNotForMe(back=card.declined), kind="quiet", icon="undo"))

    @Slot(object)
    def _found_useful(self, value: object) -> None:
        self._useful = int(str(value))
        self.intent.emit(TipMarked(self._useful, self._true))

    @Slot(object)
    def _found_true(self, value: object) -> None:
        self._true = int(str(value))
        self.intent.emit(TipMarked(self._useful, self._true))

    def show_marked(self, _view: TipView) -> None:
        """Say thank you; what was pressed stands there already."""
        announce(self, self.tr("Thank you"))
