# SPDX-License-Identifier: Apache-2.0
"""Where what was learned is sent to: the address of the record, and the key that its keeper gave out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit

from app.record.sent_before import SentBefore
from ui.window.care_intents import LrsFilled
from ui.window.care_places import CareFor, CarePart, LrsCare
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button, Card, IconText, Text, announce


class LrsPage(Page):
    """Three lines. What is set already is there, but never the secret."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Where it is sent to"), "display")
        self.text(self.tr("Whoever keeps the record of your organisation tells you these three."), "lead")
        self._said: Card | None = None
        self._address = self._line(self.tr("Address, as https://lrs.example.org/xAPI/"))
        self._key = self._line(self.tr("Key, or name"))
        self._secret = self._line(self.tr("Secret, or password"))
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._keep = Button(self.tr("Keep it and send"), None, kind="primary", icon="check")
        self._keep.chosen.connect(self._send)
        self.foot(self.button(self.tr("Back"), Go(CareFor(CarePart.SENDING)), kind="quiet", icon="back"), self._keep)
        self._refresh()

    def show_lrs(self, endpoint: str, key: str) -> None:
        """Show what is set."""
        self._address.setText(endpoint)
        self._key.setText(key)

    def show_sent(self, count: int) -> None:
        """Ask what of that which another address has shall go to this one; nothing was changed yet."""
        self._clear()
        self._said = Card("notice")
        words = self.tr("Already sent to the address before: %n", "", count)
        self._said.add(IconText("info", words, role="lead", tone="on-notice"))
        more = self.tr("Shall the new one get it, too? What it has already, it keeps once.")
        self._said.add(Text(more, tone="on-notice"))
        self.column.insertWidget(1, self._said)
        for line in (self._address, self._key, self._secret):
            line.setReadOnly(True)
        back = self.button(self.tr("Back"), Go(LrsCare()), kind="quiet", icon="back")
        new = self.button(self.tr("Only what is new"), self._filled(SentBefore.LEFT), kind="secondary")
        every = self.button(self.tr("Send all of it"), self._filled(SentBefore.AGAIN), kind="primary", icon="check")
        self.foot(back, new, every)
        self.to_top()
        every.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{words} {more}")

    def show_flaw(self, flaw: str) -> None:
        """Say what is wrong with the address; what was typed stays."""
        self._clear()
        self._said = Card("notice")
        self._said.add(IconText("info", self._why(flaw), role="lead", tone="on-notice"))
        self.column.insertWidget(1, self._said)
        self.to_top()
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._why(flaw))

    def _clear(self) -> None:
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()

    def _why(self, flaw: str) -> str:
        match flaw:
            case "no_tls":
                return self.tr("The address has to begin with https://, or everybody on the way could read the secret.")
            case "no_slash":
                return self.tr("The address has to end with a slash.")
            case "credentials_inside":
                return self.tr("Key and secret do not belong in the address. Type them below.")
        return self.tr("This is no address. It looks like https://lrs.example.org/xAPI/")

    def _line(self, words: str) -> QLineEdit:
        self.text(words, "lead")
        line = QLineEdit()
        line.setAccessibleName(words)
        line.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.textChanged.connect(self._refresh)
        line.returnPressed.connect(self._keep_if_full)
        self.add(line)
        return line

    @Slot()
    def _refresh(self) -> None:
        if hasattr(self, "_keep"):
            lines = (self._address, self._key, self._secret)
            self._keep.setEnabled(all(line.text().strip() for line in lines))

    @Slot()
    def _keep_if_full(self) -> None:
        if self._keep.isEnabled():
            self._send(None)

    @Slot(object)
    def _send(self, _value: object) -> None:
        self.intent.emit(self._filled(None))

    def _filled(self, before: SentBefore | None) -> LrsFilled:
        return LrsFilled(
            self._address.text().strip(), self._key.text().strip(), self._secret.text().strip(), before=before
        )
