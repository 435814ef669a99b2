# SPDX-License-Identifier: Apache-2.0
"""The sessions and huddles that somebody was at, on their own page; each goes into the passport with one press."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.clock import DAY_MS
from app.passport.model import MOST_TITLE, Entry, EntryKind
from app.sessions.views import WasAt
from ui.isolates import by_dots
from ui.window.intents import Go
from ui.window.passport_places import AtEntry
from ui.window.session_words import KIND_ICONS, kind_words, minutes_words, topics_words, way_words
from ui.window.times import date_of
from ui.window.tokens import TOKENS
from ui.window.vouching_words import doubt_words
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.fold import Fold

AT_FIRST = 3


class AttendedCard(Card):
    """The latest at once, the others folded in: when, about what, how long, with whom, and how it is known.

    `written`: the entries of the passport, None where nothing can be written into it.
    """

    wants = Signal(object)

    def __init__(self, sessions: tuple[WasAt, ...], written: frozenset[str] | None = None) -> None:
        super().__init__()
        self._written = written
        translate = QCoreApplication.translate
        self.add(Text(translate("Sessions", "Sessions you were at"), "lead"))
        for each in sessions[:AT_FIRST]:
            self.add(self._row(each))
        if sessions[AT_FIRST:]:
            fold = Fold(translate("Sessions", "Earlier ones: {count}").format(count=len(sessions) - AT_FIRST))
            for each in sessions[AT_FIRST:]:
                fold.add(self._row(each))
            self.add(fold)

    def _row(self, was_at: WasAt) -> QWidget:
        line = _line(was_at)
        if self._written is None or was_at.session in self._written:
            return line
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.xs)
        column.addWidget(line)
        words = QCoreApplication.translate("Sessions", "Into my passport")
        put = Button(words, Go(AtEntry(_entry(was_at))), kind="quiet", icon="path")
        put.setAccessibleName(f"{words}: {topics_words(was_at.titles)}, {date_of(was_at.at_ms)}")
        put.chosen.connect(self.wants)
        column.addWidget(put, 0, Qt.AlignmentFlag.AlignLeading)
        return holder


def _entry(was_at: WasAt) -> Entry:
    """What the passport would say of it. Its id is that of the session, so that it is there once."""
    return Entry(
        id=was_at.session,
        kind=EntryKind.EVENT,
        title=", ".join(was_at.titles)[:MOST_TITLE],
        day=was_at.at_ms // DAY_MS,
        minutes=was_at.minutes,
    )


def _led(was_at: WasAt) -> str:
    if was_at.doubt is not None:
        return doubt_words(was_at.doubt, was_at.led_by)
    words = QCoreApplication.translate("Sessions", "led by {name}")
    return words.format(name=was_at.led_by) if was_at.led_by else ""


def _line(was_at: WasAt) -> IconText:
    """Facts on one line, each turned the way of its own letters."""
    parts = (
        topics_words(was_at.titles),
        kind_words(was_at.kind),
        date_of(was_at.at_ms),
        minutes_words(was_at.minutes),
        _led(was_at),
        way_words(was_at.way),
    )
    return IconText(KIND_ICONS[was_at.kind], by_dots(parts))
