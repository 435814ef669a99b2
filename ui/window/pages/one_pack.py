# SPDX-License-Identifier: Apache-2.0
"""One pack: going back to the version before, removing it; and which packs this device takes from the repository."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.repository.tending import PackHere, PackOffered, PacksHere
from ui.window.care_places import CareFor, CarePart
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.pack_intents import GoneForward, PackRemoved, PacksChosen, RolledBack
from ui.window.pages.packs import size
from ui.window.pages.page import Page
from ui.window.troubles import pack_trouble
from ui.window.widgets.basic import Button, Card, IconText, Text, announce


class OnePackPage(Page):
    """What happens is said on the button that does it; Back is always there."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = self.title(self.tr("What can be learned here"), "display")
        self._shown: list[QWidget] = []
        self.foot(self.button(self.tr("Back"), Go(CareFor(CarePart.PACKS)), kind="quiet", icon="back"))

    def show_pack(self, pack: PackHere) -> None:
        """Say what it is, and offer what can be done with it."""
        self._heading.say(pack.title)
        self._clear()
        card = Card()
        if pack.problem:
            words = self.tr("Version {version} is switched off. {why}")
            card.add(IconText("info", words.format(version=pack.version, why=pack_trouble(pack.problem))))
        else:
            words = self.tr("Version {version}: {items} questions, {lessons} lessons")
            line = words.format(version=pack.version, items=whole(pack.items), lessons=whole(pack.lessons))
            card.add(IconText("book", line))
        card.add(IconText("people", self.tr("People here who learn with it: {count}").format(count=whole(pack.people))))
        self._put(card)
        if pack.before:
            self._put(self._offer_back(pack))
        if pack.after:
            words = self.tr("Use version {version} again").format(version=pack.after)
            detail = self.tr(
                "Everybody learns with it from then on. Who is in the middle of something ends that first."
            )
            self._put(self.button(words, GoneForward(pack.id), kind="option", icon="again", detail=detail))
        if pack.people:
            words = self.tr("It cannot be removed while somebody learns with it.")
            self._put(IconText("info", words, role="small"))
        else:
            words = self.tr("Remove this pack")
            detail = self.tr("Its lessons and questions go from this device. What people answered stays.")
            self._put(self.button(words, PackRemoved(pack.id), kind="option", icon="erase", detail=detail))

    def show_changed(self, version: str) -> None:
        """Say that it is done."""
        self._clear()
        card = Card("good")
        words = self.tr("Version {version} is used from now on").format(version=version)
        card.add(IconText("done", words, role="lead"))
        card.add(Text(self.tr("Who is in the middle of something ends that first. No answer is lost.")))
        self._put(card)
        announce(self, words)
        self.focus_heading()

    def _offer_back(self, pack: PackHere) -> Button:
        words = self.tr("Go back to version {version}").format(version=pack.before)
        detail = self.tr(
            "Everybody learns with it from then on. Who is in the middle of something ends that first, and no answer"
            " is lost. Version {version} is not fetched again; a newer one is."
        )
        return self.button(
            words, RolledBack(pack.id), kind="option", icon="back", detail=detail.format(version=pack.version)
        )

    def _clear(self) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []

    def _put(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.add(widget)
        widget.show()


class PackChoicePage(Page):
    """A tick for each pack that is offered; each is kept at once."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Which packs come to this device"), "display")
        self.text(self.tr("What has a tick comes by itself, and so do its new versions."), "lead")
        self._all: Button | None = None
        self._packs: dict[str, Button] = {}
        self._note = IconText(
            "info", self.tr("Nothing is removed by this: what is here stays, as it is, until somebody removes it.")
        )
        self.foot(self.button(self.tr("Back"), Go(CareFor(CarePart.PACKS)), kind="quiet", icon="back"))

    def show_packs(self, here: PacksHere) -> None:
        """Show what is offered, and what of it is taken."""
        if self._all is None:
            words, detail = self.tr("Everything that is offered"), self.tr("Also what is offered later.")
            self._all = self._tick(words, None, detail)
        _turn(self._all, on=here.all_taken)
        for pack in here.offered:
            if pack.id not in self._packs:
                self._packs[pack.id] = self._tick(pack.title, pack.id, self._detail(pack))
            _turn(self._packs[pack.id], on=pack.taken)
        self.add(self._note)

    def _detail(self, pack: PackOffered) -> str:
        words = self.tr("Version {version}, {size}").format(version=pack.version, size=size(pack.bytes))
        here = self.tr("It is on this device.")
        return f"{words}. {here}" if pack.here else words

    def _tick(self, words: str, pack: str | None, detail: str) -> Button:
        button = Button(words, pack, kind="option", icon="square", detail=detail)
        button.setCheckable(True)
        button.chosen.connect(self._turned)
        self.add(button)
        return button

    @Slot(object)
    def _turned(self, pack: str | None) -> None:
        taken = tuple(each for each, button in self._packs.items() if button.isChecked())
        everything = pack is None and self._all is not None and self._all.isChecked()
        self.intent.emit(PacksChosen(None if everything else taken))


def _turn(button: Button, *, on: bool) -> None:
    button.setChecked(on)
    button.show_icon("ticked" if on else "square", "accent" if on else "muted")
