# SPDX-License-Identifier: Apache-2.0
"""A PIN of one's own after a reset, the recovery code, and notes that were sealed under a lost PIN."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QLineEdit

from app.pins import DIGITS
from ui.window.intents import CodeTyped, Go, NextAsked, NotesGivenUp, PutOff
from ui.window.pages.choosing import ChoosingPage
from ui.window.pages.column import settle
from ui.window.pages.foot import SHARE
from ui.window.pages.keys_first import KeysFirst
from ui.window.pages.page import Page
from ui.window.places import People
from ui.window.secret_step import SecretStep
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Text, announce, restyle
from ui.window.widgets.flow import Flow

GROUPS_ACROSS = 3
"""Of six: two rows of the same length, so that one row does not look like the whole code."""


class ChoosePinPage(ChoosingPage):
    """A PIN, typed twice, instead of the temporary one."""

    def __init__(self) -> None:
        super().__init__()
        back = self.button(self.tr("That is not me"), Go(People()), kind="quiet", icon="back")
        self.foot(back, self._onward)
        self.begin()

    def words(self, step: SecretStep, *, pictures: bool) -> tuple[str, str]:
        """Say why, at first."""
        title, words = super().words(step, pictures=pictures)
        if step is not SecretStep.FIRST:
            return title, words
        why = self.tr("Somebody else has seen the one you were given. {least} to {most} digits that only you know.")
        return self.tr("Choose your own PIN"), words if pictures else why.format(least=DIGITS[0], most=DIGITS[-1])


class RecoveryCodePage(KeysFirst):
    """The code in big groups. It is gone with the page, and counts once it was written down.

    `replaces`: the person has another one, which then stops working.
    """

    def __init__(self, *, replaces: bool = False, step: int = 0) -> None:
        """`step`: it is the last of so many."""
        super().__init__()
        less = []
        if step:
            less.append(self.text(self.tr("Step {number} of {most}").format(number=step, most=step), "muted"))
        self.title(self.tr("Your recovery code"), "display")
        opens = self.text(
            self.tr(
                "If you forget your PIN, you are given a new one. Your private notes then open with this code alone."
                " Write it down, keep it at home."
            ),
            "lead",
        )
        self._card = Card("sunken")
        self._card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # read as it is typed, in every language
        self._groups = Flow(gap=TOKENS.space.m, fill=True, most=GROUPS_ACROSS)
        self._card.column.addLayout(self._groups)
        self._card.hide()
        self.add(self._card)
        self.text(
            self.tr(
                "It is shown this one time only, and nobody can find it for you. Not now? You can have one made later:"
                " How it looks, My PIN."
            )
        )
        if replaces:
            self.text(
                self.tr("If you had a code before, it works until you press that you have written this one down.")
            )
        later = self.button(self.tr("Not now"), PutOff(), kind="quiet")
        self._written = self.button(self.tr("I have written it down"), NextAsked(), kind="primary", icon="check")
        self._written.setEnabled(False)
        self.foot(later, self._written)
        self.put_first(self._card, less=(opens, *less))

    def show_code(self, code: str) -> None:
        """Show a code of groups with dashes between them; a screen reader spells it."""
        for group in code.split("-"):
            label = Text(group, "display", tone="accent")
            label.setAccessibleName(" ".join(group))
            self._groups.add(label)
        self._card.show()
        self._written.setEnabled(True)
        self._fit()
        self._fits_again.start()

    def make_room(self) -> None:
        """Have all groups in sight; where they cannot be, whoever says that they have them scrolls past them all."""
        super().make_room()
        for label in self._card.findChildren(Text):
            restyle(label, role="title" if self.low else "display")
        if not self._card.isHidden():
            settle(self._body)
            end = self._card.mapTo(self._body, QPoint(0, self._card.height())).y()
            whole = end <= self.height() - self._high(within=False)
            self.foot_share = SHARE if whole else 0.0


class ShutNotesPage(Page):
    """Asks for the recovery code, or says what is lost, before anything is given up."""

    def __init__(self, notes: int, *, code_helps: bool) -> None:
        super().__init__()
        self._notes = notes
        self._heading = self.title("", "display")
        self._say = self.text("", "lead")
        self._code = QLineEdit()
        self._code.setPlaceholderText(self.tr("Recovery code"))
        self._code.setAccessibleName(self.tr("Recovery code"))
        self._code.textChanged.connect(self._refresh)
        self._code.returnPressed.connect(self._try)
        self.add(self._code)
        self._wrong = self.text(
            self.tr("That code does not fit. Look at each sign once more; small or big letters do not matter."), "lead"
        )
        self._wrong.hide()
        self._open = Button(self.tr("Open my notes"), None, kind="primary")
        self._open.chosen.connect(self._pressed)
        self._later = self.button(self.tr("Not now"), PutOff(), kind="quiet")
        self._without = Button(self.tr("I do not have the code"), None, kind="secondary")
        self._without.chosen.connect(self._ask_to_give_up)
        if code_helps:
            self._ask_for_code()
        else:
            self._say_lost()

    def show_wrong_code(self) -> None:
        """Say that the code does not fit; what was typed stays."""
        self._wrong.show()
        announce(self, self._wrong.text())
        self._code.setFocus()

    def _counted(self) -> str:
        return self.tr("1 private note") if self._notes == 1 else self.tr("%n private notes", "", self._notes)

    @Slot(object)
    def _ask_for_code(self, _value: object = None) -> None:
        self._heading.say(self.tr("Open your private notes"))
        words = self.tr(
            "{notes}: sealed under your old PIN. Type the recovery code that you wrote down to read them again."
        )
        self._say.setText(words.format(notes=self._counted()))
        self._code.show()
        self.foot(self._later, self._without, self._open)
        self._refresh()
        self.focus_heading()

    @Slot(object)
    def _ask_to_give_up(self, _value: object = None) -> None:
        self._heading.say(self.tr("Begin again without them?"))
        words = self.tr(
            "{notes}: lost for good if you begin again. What you have learned stays. If the code may be at home, wait."
        )
        self._say.setText(words.format(notes=self._counted()))
        self._code.hide()
        self._wrong.hide()
        back = Button(self.tr("Back"), None, kind="quiet", icon="back")
        back.chosen.connect(self._ask_for_code)
        give_up = self.button(self.tr("Begin again without them"), NotesGivenUp(), kind="secondary")
        wait = self.button(self.tr("Wait"), PutOff(), kind="primary")
        self.foot(back, give_up, wait)
        self.focus_heading()

    def _say_lost(self) -> None:
        self._heading.say(self.tr("Your old notes cannot be opened"))
        words = self.tr(
            "{notes}: sealed under your old PIN, and there was no recovery code. Nobody can open them any more."
            " What you have learned stays."
        )
        self._say.setText(words.format(notes=self._counted()))
        self._code.hide()
        self.foot(self.button(self.tr("Go on"), NextAsked(), kind="primary"))

    @Slot()
    def _refresh(self) -> None:
        self._open.setEnabled(bool(self._code.text().strip()))

    @Slot()
    def _try(self) -> None:
        if self._open.isEnabled():
            self._wrong.hide()
            self.intent.emit(CodeTyped(self._code.text()))

    @Slot(object)
    def _pressed(self, _value: object) -> None:
        self._try()
