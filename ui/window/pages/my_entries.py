# SPDX-License-Identifier: Apache-2.0
"""What is kept about a person of one kind, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.privacy.listing import Listed
from app.privacy.retention import Retention
from app.privacy.topics import Topic
from ui.window.data_words import kept_words
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Back
from ui.window.widgets.basic import Card, IconText, Text


class EntriesPage(LongPage):
    """Table by table, the newest entry first."""

    def __init__(self, topic: Topic) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(kept_words(topic, Retention()).title, "display")
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_entries(self, tables: Sequence[Listed], *, sealed: int) -> None:
        """Show them; `sealed`: private notes that are locked."""
        self.text(self.tr("The newest entries come first. Take a copy under My data to have every detail."), "lead")
        if sealed:
            words = self.tr("Private notes that are locked, and cannot be shown: {count}. Your PIN opens them.")
            self.add(IconText("lock", words.format(count=whole(sealed))))
        for table in tables:
            self._add_table(table)

    def _add_table(self, table: Listed) -> None:
        self.text(table.title, "stem")
        shown = len(table.entries)
        if shown < table.whole:
            words = self.tr("The newest {shown} of {count}.")
            self.text(words.format(shown=whole(shown), count=whole(table.whole)), "small")
        self.add(SomeRows(shown, partial(self._entry, table), rest=self.rest))

    def _entry(self, table: Listed, number: int) -> QWidget:
        card = Card()
        told = self.tr("{head}: {value}")
        card.add(Text("\n".join(told.format(head=head, value=value) for head, value in table.entries[number])))
        return card
