# SPDX-License-Identifier: Apache-2.0
"""The sessions and huddles that somebody was at, on their own page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.sessions.views import WasAt
from ui.window.session_words import KIND_ICONS, kind_words, minutes_words, topics_words, way_words
from ui.window.times import date_of
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.fold import Fold

AT_FIRST = 3


class AttendedCard(Card):
    """The latest at once, the others folded in: when, about what, how long, with whom, and how it is known."""

    def __init__(self, sessions: tuple[WasAt, ...]) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.add(Text(translate("Sessions", "Sessions you were at"), "lead"))
        for each in sessions[:AT_FIRST]:
            self.add(_line(each))
        if sessions[AT_FIRST:]:
            fold = Fold(translate("Sessions", "Earlier ones: {count}").format(count=len(sessions) - AT_FIRST))
            for each in sessions[AT_FIRST:]:
                fold.add(_line(each))
            self.add(fold)
        words = translate("Sessions", "To keep one for other employers, write it into your passport.")
        self.add(Text(words, "small", tone="muted"))


def _line(was_at: WasAt) -> IconText:
    """Facts on one line, each turned the way of its own letters."""
    translate = QCoreApplication.translate
    parts = (
        topics_words(was_at.titles),
        kind_words(was_at.kind),
        date_of(was_at.at_ms),
        minutes_words(was_at.minutes),
        translate("Sessions", "led by {name}").format(name=was_at.led_by) if was_at.led_by else "",
        way_words(was_at.way),
    )
    return IconText(KIND_ICONS[was_at.kind], " · ".join(f"\u2068{part}\u2069" for part in parts if part))
