# SPDX-License-Identifier: Apache-2.0
"""What somebody knows and nobody has watched them do yet, and whom they can ask."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.window.locales import in_a_row
from ui.window.numbers import whole
from ui.window.widgets.basic import Card, IconText, Text

MOST = 5
"""Things and names that are written out."""


class WaitingCard(Card):
    """`titles` of what waits, `who` can watch it, by name."""

    def __init__(self, titles: tuple[str, ...], who: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Text(self.tr("You know this. Let somebody watch you do it"), "lead"))
        for title in titles[:MOST]:
            self.add(IconText("eye", title))
        if titles[MOST:]:
            self.add(Text(self.tr("And {count} more below.").format(count=whole(len(titles) - MOST)), "small"))
        if who:
            words = self.tr('Ask one of them: "Can you watch me do this?" {names}')
            self.add(IconText("people", words.format(names=in_a_row(who[:MOST]))))
        else:
            self.add(IconText("people", self.tr('Ask your supervisor: "Can you watch me do this?"')))
        self.add(Text(self.tr("Until then it is known; not watched yet."), "small", tone="muted"))
