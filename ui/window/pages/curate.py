# SPDX-License-Identifier: Apache-2.0
"""What is to come first, instead of others, or not at all: the drafts of it, and what is decided already."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.curating.missed import Missed
from app.curating.sheet import Decision
from app.curating.views import Card as DraftCard
from app.curating.views import Own, Titled
from ui.window.curate_intents import CurationBegun, MissedDone, MissedWritten, OwnBeside
from ui.window.curate_places import BringRules, CurateDraft, NotFound, ToCurate
from ui.window.curate_words import DECISION_ICONS, decision_words, thing_words
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.library_places import OwnThings
from ui.window.locales import in_a_row
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.tick import Tick


class CuratePage(LongPage):
    """Drafts first, then what people look for in vain, then what is in force."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What is shown first, and what is not"), "display")
        self.text(self.tr("Collect lessons, say what is to happen, look at what it does. Only then it counts."))
        back = self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("Begin something new"), CurationBegun(), kind="primary", icon="plus"))

    def show_drafts(self, drafts: tuple[DraftCard, ...], rules: tuple[tuple[Titled, str], ...], *, sets: bool) -> None:
        """Show what is there; `sets`: whoever is here may put a file in force."""
        some = [card for card in drafts if card.things]
        if some:
            self.add(Heading(self.tr("Put together"), "title"))
            self.rest.make([partial(self._draft, card) for card in some])
        about = self.tr("What several people looked for and nobody found")
        self.add(self.button(self.tr("Not found"), Go(NotFound()), kind="tile", icon="search", detail=about))
        if sets:
            about = self.tr("Look at it, compare its check code, put it in force")
            words = self.tr("Somebody brought a file")
            self.add(self.button(words, Go(BringRules()), kind="tile", icon="leave", detail=about))
        self.add(Heading(self.tr("In force on this device"), "title"))
        if not rules:
            self.text(self.tr("Nothing: people learn as those who made the packs have it."), "muted")
            return
        self.add(SomeRows(len(rules), lambda number: self._rule(*rules[number]), rest=self.rest))

    def _draft(self, card: DraftCard) -> None:
        more = card.things - len(card.titles)
        words = in_a_row(card.titles)
        words = self.tr("{titles}, and more: {count}").format(titles=words, count=more) if more > 0 else words
        said = self.tr("Not decided yet: {count}").format(count=card.open) if card.open else self.tr("All is decided")
        if card.published_ms:
            said = self.tr("In force here")
        icon = "done" if card.published_ms else "book"
        self.add(self.button(words, Go(CurateDraft(card.id)), kind="tile", icon=icon, detail=said))

    def _rule(self, each: Titled, because: str) -> QWidget:
        said = decision_words(each.now)
        if each.now is Decision.INSTEAD and each.instead:
            said = self.tr("Instead: {lesson}").format(lesson=each.instead)
        words = f"{each.topic} · {said}\n{because}"
        begin = CurationBegun(each.thing)
        return self.button(thing_words(each), begin, kind="tile", icon=DECISION_ICONS[each.now], detail=words)


class OwnBesidePage(LongPage):
    """Beside which modules one of the organisation's own stands in the library."""

    def __init__(self, draft: str) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Beside which topics?"))
        self._shown: list[QWidget] = []
        self.foot(self.button(self.tr("Back"), Go(CurateDraft(draft)), kind="primary", icon="back"))

    def show_own(self, own: Own) -> None:
        """Show it with what can be ticked."""
        self.text(own.title, "lead")
        self.text(
            self.tr(
                "In the library it stands with the first of these topics. It comes beside lessons, never in the place "
                "of one, and only on this device."
            )
        )
        rows = SomeRows(len(own.modules), lambda number: self._tick(*own.modules[number]), rest=self.rest)
        self.add(rows)

    def _tick(self, module: str, title: str, on: bool) -> Tick:
        tick = Tick(title, on=on)
        tick.turned.connect(partial(self._turned, module))
        return tick

    def _turned(self, module: str, on: bool) -> None:
        self.intent.emit(OwnBeside(module, on))


class NotFoundPage(LongPage):
    """What people look for in vain, as things to do. Nobody is named."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Looked for, and not found"), "display")
        self.add(IconText("lock", self.tr("Words of three people or more, of the last 90 days. Nobody is named.")))
        self._shown: list[QWidget] = []
        self.foot(self.button(self.tr("Back"), Go(ToCurate()), kind="quiet", icon="back"))

    def show_missed(self, found: tuple[Missed, ...], *, counted: bool) -> None:
        """Show these in place of what was there; `counted`: it is counted on this device."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = [self._card(each) for each in found[:_AT_MOST]]
        if not counted:
            self._shown.append(Text(self.tr("Your organisation has switched this off: nothing is counted."), "lead"))
        elif not found:
            self._shown.append(Text(self.tr("Nothing yet that three people looked for in vain."), "lead"))
        for widget in self._shown:
            self.add(widget)

    def show_done(self, found: tuple[Missed, ...], *, counted: bool) -> None:
        """Show what is left after one was seen to."""
        self.show_missed(found, counted=counted)
        self.to_top()
        self.focus_heading()
        announce(self, self.tr("Taken off the list."))

    def _card(self, each: Missed) -> Card:
        card = Card()
        card.add(Text(f"\u201c{each.words}\u201d", "lead"))
        card.add(IconText("people", self.tr("People who looked for it: {count}").format(count=each.people)))
        ways = (
            (self.tr("Make a microlearn"), MissedWritten(each.words), "plus"),
            (self.tr("Add a document"), Go(OwnThings()), "book"),
            (self.tr("Done"), MissedDone(each.words), "check"),
        )
        for words, intent, icon in ways:
            button: Button = self.button(words, intent, icon=icon)
            button.setAccessibleName(f"{words}: {each.words}")
            card.add(button)
        return card


_AT_MOST = 20
