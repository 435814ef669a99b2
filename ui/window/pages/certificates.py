# SPDX-License-Identifier: Apache-2.0
"""The part of a page where what somebody has reached can be saved as a certificate."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.certifying import Certificate, Reached
from ui.window.certificate_intents import CertificateAsked
from ui.window.certificate_words import Write, writer_of
from ui.window.focus import hand_on
from ui.window.pages.rest import LongPage
from ui.window.times import date_of
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.fold import Fold
from ui.window.widgets.lying import Lying

FIRST = 3
"""The latest ones stand open; more of them would push away what the page is for."""


class CertifyingPage(LongPage):
    """A page that offers certificates, below `certificates_below` or at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.certificates_below: QWidget | None = None
        self._certificates: Card | None = None
        self._said: list[QWidget] = []

    def show_reached(self, reached: tuple[Reached, ...]) -> None:
        """Offer one for each, the latest first."""
        card = self._certificates = Card()
        card.add(Text(self.tr("Save a certificate"), "lead"))
        card.add(
            Text(
                self.tr(
                    "One page to print or to show. It says what was done here and what that rests on."
                    " Only people who have seen somebody's work can say that they are able to do it."
                ),
                "small",
                tone="muted",
            )
        )
        kept = self.tr(
            "It is written as a file on this computer."
            " Whoever uses the computer under the same account can open it too."
        )
        card.add(IconText("lock", kept, role="small", tone="muted"))
        for one in reached[:FIRST]:
            card.add(self._certificate_button(one))
        if reached[FIRST:]:
            fold = Fold(self.tr("More certificates"), "")
            for one in reached[FIRST:]:
                fold.add(self._certificate_button(one))
            card.add(fold)
        if self.certificates_below is not None:
            self.column.insertWidget(self.column.indexOf(self.certificates_below) + 1, card)
        else:
            self.add(card)

    def worded(self, certificate: Certificate) -> Write:
        """Return what writes it, in the words of the window now."""
        return writer_of(certificate)

    def show_certificate(self, file: Path, *, can_open: bool) -> None:
        """Say where it lies, and offer to open it."""
        lying = Lying(file, file, can_open=can_open)
        lying.wanted.connect(self.intent)
        self._tell("done", self.tr("The certificate is written."), lying)

    def show_deleted(self, path: Path, *, gone: bool) -> None:
        """Say it where the file is told of."""
        for lying in self.findChildren(Lying):
            if lying.named == path:
                lying.show_deleted(gone=gone)
                if gone and lying in self._said:
                    self._said[0].hide()  # "The certificate is written."

    def show_certificate_failed(self) -> None:
        """Say that the disk did not take it."""
        self._tell("info", self.tr("The certificate could not be written. Is the disk full?"))

    def _certificate_button(self, one: Reached) -> Button:
        asked = CertificateAsked(one.kind, one.id)
        return self.button(one.title, asked, kind="option", icon="star", detail=date_of(one.at_ms))

    def _tell(self, icon: str, words: str, *more: QWidget) -> None:
        """Put it below the certificates, instead of what stood there before."""
        if self._certificates is None:
            return
        for widget in self._said:
            widget.hide()
            widget.deleteLater()
        self._said = [IconText(icon, words), *more]
        for widget in self._said:
            self._certificates.add(widget)
            widget.show()
        below = self._said[-1]
        QTimer.singleShot(0, below, partial(self.reveal, below))  # once it has its place
        onward = next((button for widget in self._said for button in widget.findChildren(Button)), None)
        if onward is not None:
            hand_on(onward)
        announce(self, " ".join([words, *(text.text() for widget in more for text in widget.findChildren(Text))]))
