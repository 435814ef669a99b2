# SPDX-License-Identifier: Apache-2.0
"""A page that says in one sentence why something was not done, and what to do about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.window.evidence_words import evidence_trouble
from ui.window.pages.page import Page
from ui.window.widgets.basic import Card, IconText, announce


class TellingPage(Page):
    """What changes on it stands in `put`, and is taken away with `begin_anew`."""

    def __init__(self) -> None:
        super().__init__()
        self._trouble: Card | None = None
        self._shown: list[QWidget] = []

    def show_trouble(self, code: str, params: dict[str, str | int]) -> None:
        """Say why something was not done."""
        self.hide_trouble()
        words = self.trouble_words(code, params) or self.tr("That did not work just now. Nothing you did is lost.")
        self._trouble = Card("notice")
        self._trouble.add(IconText("info", words, role="lead", tone="on-notice"))
        self.column.insertWidget(0, self._trouble)
        self._trouble.show()
        self._scroll.verticalScrollBar().setValue(0)
        announce(self, words)

    def trouble_words(self, code: str, params: dict[str, str | int]) -> str:
        """Return the sentence for a code; "" where there is none."""
        return evidence_trouble(code, params)

    def hide_trouble(self) -> None:
        """Take that away."""
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            trouble.hide()
            trouble.deleteLater()

    def begin_anew(self) -> None:
        """Take away what was put there."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []

    def put(self, widget: QWidget) -> None:
        """Put a widget below the others, until all begins anew."""
        self._shown.append(widget)
        self.add(widget)
        if self.isVisible():
            widget.show()
