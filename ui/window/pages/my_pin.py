# SPDX-License-Identifier: Apache-2.0
"""My PIN: how I sign in, another PIN instead of it, and the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from app.signin import MyAccess, SecretKind
from ui.window.intents import Go, PinTyped
from ui.window.pages.choosing import ChoosingPage
from ui.window.pages.page import Page
from ui.window.places import Back, ChangePin, MyPin, PinNews, RecoveryCode
from ui.window.secret_step import SecretStep
from ui.window.widgets.basic import Card, IconText, Text, announce
from ui.window.widgets.pads import SecretPad
from ui.window.widgets.wait import LONGEST_WAIT_S, Wait


class MyPinPage(Page):
    """What there is, and one button beside each of it."""

    def __init__(self, news: PinNews) -> None:
        super().__init__()
        self._news = news
        self.title(self.tr("My PIN"), "display")
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_access(self, access: MyAccess) -> None:
        """Say how the person gets in, and offer what can be done about it."""
        if self._news is not PinNews.NOTHING:
            self._tell()
        self._secret(access)
        if access.key_open:
            self._code(access)
        elif access.kind is not SecretKind.NONE:
            self.text(
                self.tr(
                    "Your private notes are locked: your PIN was replaced. Leave, sign in again, and type your"
                    " recovery code to open them."
                )
            )

    def _tell(self) -> None:
        card = Card("good")
        words = (
            self.tr("Your new PIN works from now on. The old one does not.")
            if self._news is PinNews.PIN
            else self.tr("Your new recovery code works from now on. A code that you had before does not.")
        )
        card.add(IconText("done", words, role="lead"))
        self.add(card)
        announce(self, words)

    def _secret(self, access: MyAccess) -> None:
        has = access.kind is not SecretKind.NONE
        card = Card("card" if has or access.may_choose else "notice")
        tone = "" if has or access.may_choose else "on-notice"
        card.add(IconText("lock", self._lead(access.kind), role="lead", tone=tone))
        if has:
            words = self.tr("Nobody can read it, not even whoever looks after this device. Has somebody seen it?")
        elif access.may_choose:
            words = self.tr("Whoever presses your name can learn as you, see what is yours, and ask to have it erased.")
        else:
            words = self.tr(
                "You look after others here. So your first PIN is given to you by whoever looks after this device:"
                " otherwise anybody could press your name and act in your place. Until then you can do here what"
                " every learner can."
            )
        card.add(Text(words, tone=tone))
        if has or access.may_choose:
            name = self.tr("Change my PIN") if has else self.tr("Choose a PIN")
            button = self.button(name, Go(ChangePin(access.kind)), kind="secondary" if has else "primary", icon="lock")
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(card)

    def _lead(self, kind: SecretKind) -> str:
        match kind:
            case SecretKind.PIN:
                return self.tr("You sign in with a PIN")
            case SecretKind.PICTURE:
                return self.tr("You sign in with your pictures")
            case SecretKind.NONE:
                return self.tr("You have no PIN")

    def _code(self, access: MyAccess) -> None:
        card = Card()
        title = self.tr("You have a recovery code") if access.has_code else self.tr("You have no recovery code")
        card.add(IconText("shield", title, role="lead"))
        if access.has_code:
            words = self.tr("It opens your private notes if you forget your PIN. Lost it, or has somebody seen it?")
        else:
            words = self.tr("If you forget your PIN, your private notes are lost without it.")
        card.add(Text(words))
        name = self.tr("Make a new code") if access.has_code else self.tr("Make a code")
        button = self.button(name, Go(RecoveryCode(mine=True)))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(card)


class ChangePinPage(ChoosingPage):
    """The PIN of now, where there is one, then another one twice."""

    def __init__(self, old: SecretKind) -> None:
        super().__init__()
        self._kind = old
        self._proved = old is SecretKind.NONE
        self._old = SecretPad(pictures=old is SecretKind.PICTURE)
        self._old.typed.connect(self._refresh)
        self._message = Text(self._wait_words(LONGEST_WAIT_S), "lead")
        self._message.hide()
        self._wait = Wait(self)
        self._wait.changed.connect(self._say_wait)
        self.column.insertWidget(1, self._message)
        self.add(self._old)
        self._old.setVisible(not self._proved)
        self.put_first(self._pad, self._again, self._old, less=(self._say,), said=self._message, instead=True)
        back = self.button(self.tr("Back"), Go(MyPin()), kind="quiet", icon="back")
        self.foot(back, self._onward)
        self.begin()

    @property
    def pad(self) -> SecretPad:
        """What is typed on now."""
        return super().pad if self._proved else self._old

    def words(self, step: SecretStep, *, pictures: bool) -> tuple[str, str]:
        """Ask for the old one first; then as everywhere, with other words for one who has a PIN."""
        if not self._proved:
            taps = self._kind is SecretKind.PICTURE
            return (self.tr("First tap your old pictures") if taps else self.tr("First type your old PIN")), self.tr(
                "So that nobody changes it while you are away from the screen."
            )
        title, words = super().words(step, pictures=pictures)
        if step is SecretStep.SAME:
            return self.tr("That is the one you have now"), self.tr("Choose another one.")
        if step is SecretStep.FIRST and self._kind is not SecretKind.NONE:
            return self.tr("Choose your new pictures") if pictures else self.tr("Choose your new PIN"), words
        return title, words

    def show_proved(self) -> None:
        """The old one was right: ask for the new one."""
        self._proved = True
        self._message.hide()
        self._message.setText("")  # it needs no room any more
        self._old.hide()
        self.begin()
        self.to_top()
        self.focus_heading()

    def show_wrong(self, wait_seconds: int) -> None:
        """The old one was not right, and when the next try is looked at; nothing was changed."""
        self._old.clear()
        self._message.show()
        self.make_room()
        self._wait.begin(wait_seconds)
        announce(self, self._message.text())
        self.to_top()

    def go_on(self) -> None:
        """Prove the old one first."""
        if self._proved:
            super().go_on()
        elif not self._wait.left:
            self.intent.emit(PinTyped(self._old.secret))

    @Slot()
    def _say_wait(self) -> None:
        self._old.setEnabled(not self._wait.left)
        self._message.setText(self._wait_words(self._wait.left))

    def _wait_words(self, left: int) -> str:
        """Return what is said of a PIN that did not fit; `left`: how many seconds to wait."""
        if not left:
            return self.tr("That PIN did not fit. Nothing was changed.")
        words = self.tr("That PIN did not fit. Nothing was changed. You can try again in {seconds} seconds.")
        return words.format(seconds=left)
