# SPDX-License-Identifier: Apache-2.0
"""Tips and answers that wait for a supervisor, one of them, and what was looked at."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from app.text import search_text
from app.tips.standing import MOST_CHARACTERS
from app.tips.views import JudgedTip, WaitingTip
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.tips import MANY, TipTelling, beginning, said_in
from ui.window.times import date_of
from ui.window.tip_intents import TipApproved, TipRejected, TipReworded
from ui.window.tip_places import ChooseTopic, JudgeTip, TipsHistory, TipsWaiting
from ui.window.tip_words import SORT_ICONS, STAGE_ICONS, judged_words, reasons, sort_words
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.writing import Writing


class TipsWaitingPage(TipTelling):
    """The oldest first, after what has to be looked at again."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title(self.tr("Tips and answers waiting"), "display")
        self.text(self.tr("Colleagues read them when you have looked. Nobody else does before."), "muted")
        topic = self.button(self.tr("Topic of the week"), Go(ChooseTopic()), icon="flag")
        seen = self.button(self.tr("What was looked at"), Go(TipsHistory()), icon="clock")
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"), topic, seen)

    def show_waiting(self, waiting: tuple[WaitingTip, ...]) -> None:
        """Show it."""
        self.begin_anew()
        if waiting:
            self.put(Text(self.tr("Waiting: {count}").format(count=len(waiting)), "lead"))
            self.put(SomeRows(len(waiting), lambda number: self._row(waiting[number])))
        else:
            self.put(IconText("done", self.tr("Nothing waits for you."), tone="success"))

    def _row(self, one: WaitingTip) -> Button | IconText:
        if one.own:
            words = self.tr("Your own, somebody else looks at it: {words}").format(words=beginning(one.words))
            return IconText("person", words, tone="muted")
        parts = [sort_words(one.sort), one.name, *([one.title] if one.title else [])]
        if one.doubted:
            parts.insert(0, self.tr("Several say it is not true"))
        icon = "careful" if one.doubted else SORT_ICONS[one.sort]
        opens = Go(JudgeTip(one.id))
        return self.button(beginning(one.words), opens, kind="tile", icon=icon, detail=" · ".join(parts))


class JudgeTipPage(TipTelling):
    """What somebody wrote, and three ways on: show it, say it in other words, do not show it."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title("", "title")
        self._tip: WaitingTip | None = None
        self._box: Writing | None = None
        self._away = self.button(self.tr("Back"), Go(TipsWaiting()), kind="quiet", icon="back")
        self._again = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._again.chosen.connect(self._whole)
        self._propose = Button(self.tr("Send to the author"), None, kind="primary", icon="check")
        self._propose.chosen.connect(self._proposed)
        self.foot(self._away)

    def show_waiting_tip(self, tip: WaitingTip) -> None:
        """Show it."""
        self._tip = tip
        self._whole()

    @Slot(object)
    def _whole(self, _value: object = None) -> None:
        tip = self._tip
        if tip is None:
            return
        self.begin_anew()
        self.hide_trouble()
        self._pieces = {}
        self._heading.say(sort_words(tip.sort))
        if tip.title:
            self.put(Text(tip.title, "muted"))
        if tip.doubted:
            card = Card("notice")
            words = self.tr("Several colleagues say that it is not true. Show it still?")
            card.add(IconText("careful", words, role="lead", tone="on-notice"))
            self.put(card)
        if tip.question:
            asked = Card("sunken")
            asked.add(Text(self.tr("The question"), "small"))
            said_in(asked, tip.question, "body")
            self.put(asked)
        self.put(self._words(tip))
        self.put(IconText("info", judged_words(tip.stage), role="small", tone="muted"))
        self.can_be_heard(tip, tip.language)
        if tip.own:
            self.put(IconText("person", self.tr("This is your own. Somebody else looks at it.")))
            self.foot(self._away)
        else:
            other = Button(self.tr("In other words"), None, icon="letters")
            other.chosen.connect(self._reword)
            no = Button(self.tr("Do not show it"), None, icon="undo")
            no.chosen.connect(self.ask_why)
            yes = self.button(self.tr("Show it to colleagues"), TipApproved(), kind="primary", icon="check")
            self.foot(self._away, no, other, yes)
        self.focus_heading()

    def _words(self, tip: WaitingTip) -> Card:
        card = Card()
        said_in(card, tip.words)
        words = self.tr("{sort} by {name}, who wants the name shown") if tip.named else ""
        words = words or self.tr("{sort} by {name}. Colleagues will not see the name.")
        by = words.format(sort=sort_words(tip.sort), name=tip.name)
        card.add(IconText("person", by, role="small", tone="muted"))
        self.add_pieces(card, tip.pieces, tip.away)
        if tip.pieces:
            look = self.tr("Look and listen first: nobody may be known from it.")
            card.add(IconText("shield", look, role="small", tone="muted"))
        return card

    @Slot(object)
    def _reword(self, _value: object) -> None:
        tip = self._tip
        if tip is None:
            return
        self.begin_anew()
        self._heading.say(self.tr("In other words"))
        words = self.tr("{name} reads them, and says yes or no. Nobody else reads them before.").format(name=tip.name)
        self.put(Text(words, "muted"))
        self._box = Writing(self.tr("The words as they should be"), most=MOST_CHARACTERS, lines=5)
        self._box.put(tip.words)
        self.put(self._box)
        self.foot(self._again, self._propose)
        self.focus_heading()

    @Slot(object)
    def _proposed(self, _value: object) -> None:
        if self._box is not None:
            self.intent.emit(TipReworded(self._box.words))

    @Slot(object)
    def ask_why(self, _value: object = None) -> None:
        """Offer the reasons."""
        tip = self._tip
        if tip is None:
            return
        self.begin_anew()
        self._heading.say(self.tr("Why not?"))
        words = self.tr("{name} gets a kind sentence about it, and a thank you.").format(name=tip.name)
        self.put(Text(words, "muted"))
        for code, reason in reasons():
            self.put(self.button(reason, TipRejected(code), kind="tile", icon="undo"))
        self.foot(self._again)
        self.focus_heading()


class TipsHistoryPage(TipTelling):
    """What was looked at, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What was looked at"), "display")
        self._judged: tuple[JudgedTip, ...] = ()
        self._list: SomeRows | IconText | None = None
        self._line = QLineEdit()
        asks = self.tr("Look for words or a name")
        self._line.setPlaceholderText(asks)
        self._line.setAccessibleName(asks)
        self._line.textChanged.connect(self._looked)
        self.add(self._line)
        self._line.hide()
        self.foot(self.button(self.tr("Back"), Go(TipsWaiting()), kind="quiet", icon="back"))

    def show_history(self, judged: tuple[JudgedTip, ...]) -> None:
        """Show it."""
        self._judged = judged
        self._line.setVisible(len(judged) >= MANY)
        self._looked(self._line.text())

    @Slot(str)
    def _looked(self, text: str) -> None:
        self.begin_anew()
        wanted = search_text(text)
        some = tuple(each for each in self._judged if wanted in search_text(f"{each.words} {each.name}"))
        if some:
            self.put(SomeRows(len(some), lambda number: self._row(some[number])))
        else:
            words = self.tr("Nothing with these words.") if self._judged else self.tr("Nothing was looked at yet.")
            self.put(IconText("info", words))

    def _row(self, one: JudgedTip) -> Button:
        parts = [judged_words(one.stage), sort_words(one.sort), one.name]
        if one.by:
            parts.append(self.tr("looked at by {name}").format(name=one.by))
        parts.append(date_of(one.judged_ms))
        parts += [words for code, words in reasons() if code == one.reason and one.stage == "rejected"]
        icon = STAGE_ICONS.get(one.stage, "info")
        return self.button(beginning(one.words), Go(JudgeTip(one.id)), kind="tile", icon=icon, detail=" · ".join(parts))
