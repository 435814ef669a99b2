# SPDX-License-Identifier: Apache-2.0
"""A second device for one person: the file that is made for them, and the first screen of the device that takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit

from app.carrying.box import CODE_LENGTH
from app.carrying.enrolling import DAYS, Offer
from app.people.team import Deed, PersonHere
from app.private.recovery import GROUP
from ui.window.file_dialogs import ask_for_file
from ui.window.folders import steps
from ui.window.intents import EnrolAsked
from ui.window.pages.deeds import DeedPage
from ui.window.pages.first import Revise
from ui.window.pages.page import Page
from ui.window.tokens import TOKENS
from ui.window.troubles import right_trouble
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.picture_view import PictureView

HIGHEST = 420
"""Of the picture, px: all of it has to be in sight at once, also in a window of 600."""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Make this device that of the person whom the enrolment file is for."""

    file: Path
    code: str = field(repr=False)


class EnrolPage(DeedPage):
    """What goes along, then the file and its code. The code is gone with the page."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__(Deed.ENROL, person)
        self._what: list[Card] = []
        self._same: Button | None = None
        self._may = True
        self._act = Button(self._words.act, None, kind="primary", icon="key")
        self._act.chosen.connect(self._asked)
        self._act.setEnabled(False)
        self.foot(self._back, self._act)

    def show_offer(self, offer: Offer) -> None:
        """Say what goes along; where it is this device's own key, that is chosen in so many words."""
        more = []
        if not offer.sends:
            more.append(self.tr("No address is set here, so the other computer sends nothing. A stick can carry it."))
        if offer.packs_from:
            more.append(self.tr("Packs will come there from {place}.").format(place=offer.packs_from))
        self._what.append(self._say_lines(*more))
        if offer.sends and not offer.home_key:
            self._what.append(self._own_key(may=offer.may_same))
        self._refresh()

    def _own_key(self, *, may: bool) -> Card:
        card = Card("notice")
        words = self.tr("There is no key for other computers, only the one of this device.")
        card.add(IconText("key", words, role="lead", tone="on-notice"))
        words = self.tr("Whoever breaks into the other computer could then read and send in the name of this device.")
        card.add(Text(words if may else right_trouble("not_allowed"), tone="on-notice"))
        self._may = may
        if may:
            self._same = Button(self.tr("Let the key of this device go along"), None, kind="option", icon="square")
            self._same.setCheckable(True)
            self._same.toggled.connect(self._refresh)
            card.add(self._same)
        self.add(card)
        return card

    def show_made(self, file: Path, code: str, picture: bytes) -> None:
        """Show the code big, say where the file lies, and show it as a QR code where it is short enough."""
        name = self._person.card.name
        self._heading.say(self.tr("The file and the code for {name}").format(name=name))
        for card in self._what:
            card.hide()
        self._act.hide()
        said = Card("good")
        said.add(IconText("done", self.tr("The file was written. It lies here:"), role="lead"))
        said.add(Text(steps(file)))
        self.add(said)
        self.add(self._code(code))
        for icon, words in (
            ("chat", self.tr("Give {name} the file on a stick, and tell the code apart from it.")),
            ("device", self.tr("At home, {name} starts Stepwell and presses: I have an enrolment file.")),
            ("lock", self.tr("The PIN there is the same as here.")),
        ):
            self.add(IconText(icon, words.format(name=name), role="lead"))
        words = self.tr("The code is shown this one time only. The file works for {days} days; delete it here then.")
        self.text(words.format(days=DAYS), "muted")
        if picture:
            self.add(self._drawn(picture))
        self.foot(self._finish())
        self.to_top()
        self.focus_heading()
        announce(self, f"{self._heading.text()}: {' '.join(code)}")

    def show_write_failed(self, inside: Path) -> None:
        """Say that no file could be written there."""
        words = self.tr("The file could not be written here. The disk may be full, or closed for this account:")
        card = Card("notice")
        card.add(IconText("info", words, role="lead", tone="on-notice"))
        card.add(Text(steps(inside), tone="on-notice"))
        self.add(card)
        announce(self, words)

    def _drawn(self, picture: bytes) -> Card:
        card = Card("sunken")
        card.add(IconText("search", self.tr("No stick at hand? The file as a picture"), role="lead"))
        words = self.tr(
            "The camera of a phone finds one line of text in it. Saved as a text file on the other computer, that line"
            " is the file."
        )
        card.add(Text(words))
        view = PictureView(self.tr("The file as a picture for the camera of a phone"), highest=HIGHEST)
        view.put(picture)
        card.add(view)
        return card

    def _code(self, code: str) -> Card:
        card = Card("sunken")
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # read as it is typed, in every language
        groups = Flow(gap=TOKENS.space.l)
        card.column.addLayout(groups)
        for group in code.split("-"):
            part = Text(group, "display", tone="accent")
            part.setAccessibleName(" ".join(group))
            groups.add(part)
        return card

    @Slot()
    def _refresh(self) -> None:
        if self._same is not None:
            on = self._same.isChecked()
            self._same.show_icon("ticked" if on else "square", "accent" if on else "muted")
        self._act.setEnabled(self._may and (self._same is None or self._same.isChecked()))

    @Slot(object)
    def _asked(self, _value: object) -> None:
        self.intent.emit(EnrolAsked(self._same is not None and self._same.isChecked()))


class TakeInPage(Page):
    """An unused device: the enrolment file and its code. Sends `TakeIn` or `Revise`."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("I have an enrolment file"), "display")
        self.text(self.tr("Somebody at work made it for you, with a code. With them you learn here as there."), "lead")
        self._file: Path | None = None
        self._choose = Button(self.tr("Choose the file"), None, kind="option", icon="search")
        self._choose.chosen.connect(self._ask)
        self.add(self._choose)
        words = self.tr("The code")
        self.text(words, "lead")
        self._code = QLineEdit()
        self._code.setMaxLength(3 * CODE_LENGTH)
        self._code.setAccessibleName(words)
        self._code.setPlaceholderText("-".join(["XXXX"] * (CODE_LENGTH // GROUP)))
        self._code.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhPreferUppercase)
        self._code.textChanged.connect(self._refresh)
        self.add(self._code)
        self.text(self.tr("12 letters and digits. Big or small letters are the same."), "small")
        self._said: Card | None = None
        self._done = Button(self.tr("Take it in"), None, kind="primary", icon="check")
        self._done.chosen.connect(self._send)
        self.foot(self.button(self.tr("Back"), Revise(), kind="quiet", icon="back"), self._done)
        self._refresh()

    def show_refused(self, code: str) -> None:
        """Say why it was not taken in; nothing has changed, and what was typed stays."""
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
        self._said = Card("notice")
        self._said.add(IconText("info", self._why(code), role="lead", tone="on-notice"))
        self.column.insertWidget(1, self._said)
        self.to_top()
        announce(self, self._why(code))

    def choose(self, file: Path) -> None:
        """Take this file."""
        self._file = file
        self._choose.setText(file.name)
        self._refresh()

    def _why(self, code: str) -> str:  # noqa: PLR0911 - one for each reason
        match code:
            case "stopped":
                return self.tr("It was stopped. Nothing was changed, and the file still works.")
            case "code_mistyped":
                return self.tr("This is not the code: there is a slip in it. Look at it again, sign by sign.")
            case "wrong_code" | "box_damaged":
                return self.tr("This code does not open this file. They belong together, file and code.")
            case "enrolment_expired":
                return self.tr("This file no longer works: it is too old. Ask for a new one.")
            case "enrolment_newer":
                return self.tr("This file was made by a newer program. Update this one, or ask for a new file.")
            case "file":
                return self.tr("This file cannot be read. Copy it onto this computer and choose it again.")
            case _:
                return self.tr("This is no enrolment file. Look for the file that you were given with the code.")

    @Slot()
    def _refresh(self) -> None:
        self._done.setEnabled(self._file is not None and bool(self._code.text().strip()))

    @Slot(object)
    def _ask(self, _value: object) -> None:
        """Open the system's dialog; it goes with the page."""
        ask_for_file(self, self.tr("Choose the file"), self._chosen)

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.choose(Path(file))

    @Slot(object)
    def _send(self, _value: object) -> None:
        if self._file is not None:
            self.intent.emit(TakeIn(self._file, self._code.text()))
