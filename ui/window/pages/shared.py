# SPDX-License-Identifier: Apache-2.0
"""Texts between two people: what others let me read, what I let others read, and choosing one person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from app.private.near import Nearby
from app.private.shared import SharedNote
from ui.window.evidence_intents import CycleAgain, SharingStopped, TextShared
from ui.window.evidence_words import role_words, sort_words
from ui.window.intents import Go
from ui.window.locales import in_a_row
from ui.window.own_places import Mine
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.telling import TellingPage
from ui.window.paragraphs import paragraphs
from ui.window.times import date_of
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.fold import Fold


class SharedPage(TellingPage):
    """Both lists. A text that somebody shared is closed at first: others may look on."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Shared with one person"), "display")
        self.foot(self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back"))

    def show_shared(self, with_me: tuple[SharedNote, ...] | None, mine: tuple[SharedNote, ...]) -> None:
        """Show both; None: nothing can be opened here, there is no key."""
        self.begin_anew()
        self.put(Text(self.tr("Shared with me"), "title"))
        if with_me is None:
            words = self.tr("To read what others share with you, you need a PIN of your own.")
            self.put(IconText("lock", words))
        elif with_me:
            self.put(SomeRows(len(with_me), lambda number: self._text(with_me[number])))
        else:
            self.put(IconText("info", self.tr("Nobody shares anything with you now.")))
        self.put(Text(self.tr("What I share"), "title"))
        if mine:
            self.put(SomeRows(len(mine), lambda number: self._own(mine[number])))
            words = self.tr("Ending it works from then on: what somebody has read, they have read.")
            self.put(IconText("info", words, role="small", tone="muted"))
        else:
            words = self.tr("Nothing. All that you wrote is locked with your PIN, and yours alone.")
            self.put(IconText("lock", words))

    def _text(self, shared: SharedNote) -> Card | Fold:
        line = self.tr("{sort}, {day}").format(sort=sort_words(shared.sort), day=date_of(shared.at_ms))
        if shared.text is None:
            card = Card()
            card.add(IconText("person", shared.name, role="lead"))
            words = self.tr("This cannot be opened any more: your key is another one now. Ask to share it again.")
            card.add(IconText("lock", words))
            return card
        fold = Fold(shared.name, line)
        for part in paragraphs(shared.text, "\n"):
            fold.add(Text(part))
        words = self.tr("Only you can read this. {name} can end it.").format(name=shared.name)
        fold.add(IconText("lock", words, role="small", tone="muted"))
        return fold

    def _own(self, shared: SharedNote) -> Card:
        card = Card()
        name = shared.name or self.tr("Somebody who is not on this device")
        card.add(IconText("person", self.tr("{name} can read it").format(name=name), role="lead"))
        line = self.tr("{sort}, {day}").format(sort=sort_words(shared.sort), day=date_of(shared.at_ms))
        card.add(Text(line, "small"))
        end = self.button(self.tr("End it"), SharingStopped(shared.id), icon="lock")
        end.setAccessibleName(f"{end.words}: {name}")
        card.column.addWidget(end, 0, Qt.AlignmentFlag.AlignLeading)
        return card


class ShareOnePage(TellingPage):
    """Choose one person; then it is said who will read it, before it is done."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._heading = self.title(self.tr("Who may read it?"), "display")
        self._people: tuple[Nearby, ...] = ()
        self._back = self.button(self.tr("Back"), CycleAgain(), kind="quiet", icon="back")
        self.foot(self._back)

    def show_people(self, people: tuple[Nearby, ...]) -> None:
        """Offer the people of one's site."""
        self.begin_anew()
        self._people = people
        self._heading.say(self.tr("Who may read it?"))
        may = [one for one in people if one.may_read]
        if may:
            self.put(Text(self.tr("One person, nobody else. You are asked once more."), "muted"))
            self.put(SomeRows(len(may), lambda number: self._row(may[number])))
        else:
            self.put(IconText("info", self.tr("There is nobody here yet who could read it.")))
        names = in_a_row(one.name for one in people if not one.may_read)
        if names:
            words = self.tr("Not yet possible: {names}. They have to sign in with a PIN of their own once.")
            self.put(IconText("person", words.format(names=names), role="small", tone="muted"))
        self.foot(self._back)

    def _row(self, one: Nearby) -> Button:
        row = Button(one.name, one.id, kind="tile", icon="person", detail=role_words(one.role))
        row.chosen.connect(self._chosen)
        return row

    def choose(self, person: str) -> None:
        """Say who will read it, and ask once more."""
        found = next((one for one in self._people if one.id == person), None)
        if found is None:
            return
        self.begin_anew()
        self._heading.say(self.tr("Share it with {name}?").format(name=found.name))
        card = Card()
        card.add(IconText("person", self.tr("{name} will read this text.").format(name=found.name), role="lead"))
        card.add(IconText("lock", self.tr("Nobody else: no other supervisor, not who looks after the device.")))
        card.add(IconText("undo", self.tr("You can end it at any time. That works from then on, not backwards.")))
        self.put(card)
        other = Button(self.tr("Somebody else"), None, icon="people")
        other.chosen.connect(self._again)
        share = self.button(self.tr("Share it"), TextShared(found.id), kind="primary", icon="check")
        self.foot(self._back, other, share)
        self.focus_heading()

    @Slot(object)
    def _chosen(self, value: object) -> None:
        self.choose(str(value))

    @Slot(object)
    def _again(self, _value: object) -> None:
        self.show_people(self._people)
