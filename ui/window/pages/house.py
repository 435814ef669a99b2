# SPDX-License-Identifier: Apache-2.0
"""One of the organisation's own, the card of a code, and the list for whoever keeps them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, SignalInstance, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.library.views import HouseMedia, HouseThing, HouseView
from app.own.facts import Ref, ThingKind
from ui.window.aid_intents import AddressCopied
from ui.window.file_dialogs import ask_for_file
from ui.window.folders import steps
from ui.window.intents import Go
from ui.window.library_intents import CardCodeTyped, CodeCardAsked, OwnAdded, OwnRemoved
from ui.window.library_words import media_words, trouble_words
from ui.window.pages.page import Page
from ui.window.paragraphs import paragraphs
from ui.window.places import Back, People
from ui.window.scanner import Scanner
from ui.window.tokens import TOKENS
from ui.window.widgets.address import AddressCard
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.library_rows import NotNoted
from ui.window.widgets.picture_view import PictureView

HIGHEST = 600
"""Of a picture, px."""


class HousePage(Page):
    """A text, a picture, the pages of a PDF, or an address."""

    def __init__(self, view: HouseView, *, door: bool = False, unnoted: bool = False) -> None:
        super().__init__()
        thing = view.thing
        self._address = thing.address
        self.can_be_heard(view, thing.language)
        if unnoted:
            self.add(NotNoted())
        self.text(self.tr("From your organisation"), "muted")
        self.title(thing.title, "display")
        if thing.about:
            self.text(thing.about)
        self._show(view)
        if door:
            self.foot(self.button(self.tr("Sign in"), Go(People()), kind="quiet", icon="person"))
        else:
            self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def _show(self, view: HouseView) -> None:
        match view.thing.media:
            case HouseMedia.TEXT:
                for paragraph in paragraphs(view.text):
                    self.text(paragraph)
            case HouseMedia.PICTURE:
                picture = PictureView(view.thing.about or view.thing.title, highest=HIGHEST)
                picture.put(view.data)
                self.add(picture)
            case HouseMedia.PDF:
                from ui.window.widgets.pdf_pages import PdfPages  # noqa: PLC0415 - it loads all of Qt PDF

                pages = PdfPages(view.thing.title)
                self.add(pages)
                pages.put(view.data)
            case HouseMedia.LINK:
                card = AddressCard(view.thing.address)
                card.copied.connect(self._copy)
                self.add(card)

    def show_copied(self) -> None:
        """Say that the address can be pasted now."""
        announce(self, self.tr("The address is copied."))

    @Slot()
    def _copy(self) -> None:
        self.intent.emit(AddressCopied(self._address))


class CodePage(Page):
    """Opens what a code is of. Before somebody signs in, it says that first where it is needed."""

    def __init__(self, code: str, *, door: bool) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Open a card by its code"))
        self.text(self.tr("Scan the picture on the card, or type the signs below it."), "muted")
        self.line = QLineEdit(code)
        self.line.setAccessibleName(self.tr("The code on the card"))
        self.line.setPlaceholderText("SL…")
        self.line.setMaxLength(40)
        self.line.returnPressed.connect(self._open)
        self.add(self.line)
        Scanner(self, strangers=False).scanned.connect(self._scanned)
        self._said = IconText("info", "", role="lead")
        self._said.hide()
        self.add(self._said)
        self._first = self.button(self.tr("Sign in"), Go(People()), kind="primary", icon="person")
        self._first.hide()
        self.column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeading)
        back = self.button(self.tr("Back"), Go(People() if door else Back()), kind="quiet", icon="back")
        self._go = Button(self.tr("Open"), None, kind="primary")
        self._go.chosen.connect(self._open)
        self.foot(back, self._go)

    def show_unknown(self, code: str) -> None:
        """Say that nothing here has this code, or that what it opens cannot be shown (`code` of the refusal)."""
        self._say(trouble_words(code) or trouble_words("no_such_code"))

    def show_sign_in(self) -> None:
        """Say that this card is for those who are signed in, and that it opens then."""
        self._say(self.tr("Sign in first. Then this card opens by itself."))
        self._go.turn_into("secondary")
        self._first.show()
        self._first.setFocus()

    def _say(self, words: str) -> None:
        self._said.say(words)
        self._said.show()
        announce(self, words)

    @Slot()
    @Slot(object)
    def _open(self, _value: object = None) -> None:
        if self.line.text().strip():
            self.intent.emit(CardCodeTyped(self.line.text()))

    @Slot(object)
    def _scanned(self, codes: tuple[str, ...]) -> None:
        self.intent.emit(CardCodeTyped(codes[0]))


class OwnThingsPage(Page):
    """The organisation's own: what is here, and adding one more."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Our own documents"), "display")
        self.add(IconText("people", self.tr("Everybody at this device can read them, also without signing in.")))
        self._form()
        self._said = IconText("info", "", role="lead")
        self._said.hide()
        self.add(self._said)
        self._list = Card("sunken")
        self.add(self._list)
        self._list.hide()
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def _form(self) -> None:
        card = Card("card")
        card.add(Heading(self.tr("Add one more"), "lead"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Its title"))
        self.name.setAccessibleName(self.tr("Its title"))
        self.name.setMaxLength(120)
        card.add(self.name)
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("The address of a page, https://…"))
        self.address.setAccessibleName(self.tr("The address of a page"))
        self.address.setMaxLength(400)
        card.add(self.address)
        holder = QWidget()
        row = Flow(holder, gap=TOKENS.space.s)
        file = Button(self.tr("Choose a file"), None, icon="plus")
        file.chosen.connect(self._choose)
        row.add(file)
        link = Button(self.tr("Add the address"), None, icon="world")
        link.chosen.connect(self._link)
        row.add(link)
        card.add(holder)
        card.add(Text(self.tr("PDF, picture (PNG, JPEG) or plain text, up to 10 MB."), "small"))
        self.add(card)

    def show_things(self, things: tuple[HouseThing, ...]) -> None:
        """Show what is here."""
        self.clear(self._list.column)
        self._list.setVisible(bool(things))
        for thing in things:
            self._list.add(OwnRow(thing, self.intent))

    def show_added(self) -> None:
        """One more is here; the form is empty again."""
        self.name.clear()
        self.address.clear()
        self._say(self.tr("It is here now. Everybody finds it in the library."))

    def show_refused(self, code: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._say(trouble_words(code) or self.tr("That did not work just now. Nothing you did is lost."))

    def show_card(self, file: Path) -> None:
        """Say where the card lies."""
        self._say(self.tr("The card to print is here: {place}").format(place=steps(file)))

    def _say(self, words: str) -> None:
        self._said.say(words)
        self._said.show()
        self.reveal(self._said)
        announce(self, words)

    @Slot(object)
    def _choose(self, _value: object) -> None:
        if not self.name.text().strip():
            self.show_refused("house_title")
            return
        kinds = self.tr("Documents and pictures (*.pdf *.png *.jpg *.jpeg *.txt)")
        ask_for_file(self, self.tr("Choose a file"), self._chosen, kinds)

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.intent.emit(OwnAdded(self.name.text(), path=path))

    @Slot(object)
    def _link(self, _value: object) -> None:
        self.intent.emit(OwnAdded(self.name.text(), address=self.address.text()))


class OwnRow(Card):
    """One of them: its title, what it is, a card to print, and taking it away after a second press."""

    def __init__(self, thing: HouseThing, said: SignalInstance) -> None:
        super().__init__("card")
        self._thing, self._said = thing, said
        self.add(Text(thing.title, "lead"))
        self.add(Text(media_words(thing), "small"))
        holder = QWidget()
        row = Flow(holder, gap=TOKENS.space.s)
        ref = Ref(pack="", kind=ThingKind.HOUSE, thing=thing.id)
        card = Button(self.tr("Card with a code"), CodeCardAsked(ref), icon="square")
        card.setAccessibleDescription(thing.title)
        card.chosen.connect(self._tell)
        row.add(card)
        self._gone = Button(self.tr("Remove"), None, kind="quiet", icon="erase")
        self._gone.setAccessibleDescription(thing.title)
        self._gone.chosen.connect(self._remove)
        row.add(self._gone)
        self.add(holder)
        self._sure = False

    @Slot(object)
    def _tell(self, value: object) -> None:
        self._said.emit(value)

    @Slot(object)
    def _remove(self, _value: object) -> None:
        if not self._sure:
            self._sure = True
            self._gone.say(self.tr("Remove it for everybody"))
            announce(self, self._gone.words)
            return
        self._tell(OwnRemoved(self._thing.id))
