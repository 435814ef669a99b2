# SPDX-License-Identifier: Apache-2.0
"""What is missing at a site: a bar for each topic with the same in words, and all of it as one table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.overview.views import Gap, GapMap
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.overview_intents import PackWanted, WorkWanted
from ui.window.overview_words import LEVELS, age_words, gap_figures, gap_words, level_words
from ui.window.pages.column import Column
from ui.window.pages.rest import LongPage
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.filters import Filters
from ui.window.widgets.grid import Grid, Mark
from ui.window.widgets.share_bar import ShareBar

_HARM = 3
"""The importance of what may harm somebody who is not looked after well."""


class GapsPage(LongPage):
    """The topic with the most missing comes first."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What is missing at the site"))
        self._what = self.text("", "lead")
        self._age = self.text("", "small")
        about = self.tr("What is missing most, and matters most, comes first. Nobody is named.")
        self.add(IconText("info", about, role="small", tone="muted"))
        self._chips: dict[str, Filters] = {}
        self._as_table = False
        self._turn = Button(self.tr("Show it as a table"), None, kind="quiet", icon="bars")
        self._turn.chosen.connect(self._turned)
        self.add(self._turn)
        self._holder: QWidget | None = None
        self._grid: Grid | None = None
        self._map: GapMap | None = None
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))

    def show_gaps(self, found: GapMap) -> None:
        """Show it."""
        self._map = found
        self._what.setText(found.title)
        self._age.setText(age_words(found.age))
        self._offer(found)
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table is at most as high as what can be seen of the page."""
        super().resizeEvent(event)
        if self._grid is not None:
            self._grid.give_room(self._scroll.height() - 2 * TOKENS.space.m)

    def _offer(self, found: GapMap) -> None:
        if len(found.packs) > 1 and "pack" not in self._chips:
            chips = self._chips["pack"] = Filters(
                ((each.pack, each.title, "book") for each in found.packs), self.tr("Another pack")
            )
            chips.choose(found.pack)
            chips.picked.connect(lambda pack: self.intent.emit(PackWanted(pack)))
            self.column.insertWidget(self.column.indexOf(self._turn), chips)
        if found.roles and "work" not in self._chips:
            everybody = ("", self.tr("Everybody"), "people")
            chips = self._chips["work"] = Filters(
                (everybody, *((each.role, each.title, "star") for each in found.roles)), self.tr("For a role")
            )
            chips.picked.connect(lambda role: self.intent.emit(WorkWanted(role)))
            self.column.insertWidget(self.column.indexOf(self._turn), chips)

    def _build(self) -> None:
        found = self._map
        if found is None:
            return
        self.rest.finish()
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._grid = None
        self._holder = Column()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.m)
        self.add(self._holder)
        if not found.gaps:
            column.addWidget(Text(self.tr("There is no topic in it."), "lead"))
        elif self._as_table:
            self._grid = _table(found.gaps, self.tr("Topic by topic"))
            self._grid.give_room(self._scroll.height() - 2 * TOKENS.space.m)
            column.addWidget(self._grid)
        else:
            self.rest.make([partial(self._gap, column, gap) for gap in found.gaps])

    def _gap(self, column: QVBoxLayout, gap: Gap) -> None:
        card = Card()
        card.add(Text(gap.topic.title, "lead"))
        if gap.topic.importance >= _HARM:
            card.add(IconText("careful", self.tr("Without it somebody may come to harm."), role="small", tone="muted"))
        said = gap_words(gap)
        if not gap.few:
            card.add(ShareBar(gap_figures(gap), f"{gap.topic.title}. {said}"))
        card.add(Text(said, "muted" if gap.few else "body"))
        column.addWidget(card)

    def show_as_table(self) -> None:
        """Show it as a table, or as bars where it is one."""
        self._turned(None)

    @Slot(object)
    def _turned(self, _value: object) -> None:
        self._as_table = not self._as_table
        self._turn.say(self.tr("Show it as bars") if self._as_table else self.tr("Show it as a table"))
        announce(self, self.tr("A table is shown") if self._as_table else self.tr("Bars are shown"))
        self._build()


def _table(gaps: tuple[Gap, ...], name: str) -> Grid:
    """All of it as a table: one row for each topic, the figures side by side."""
    grid = Grid(name)
    heads = [level_words(level).words for level in LEVELS]
    heads.append(QCoreApplication.translate("GapsPage", "People who need it"))
    few = Mark("", "–")
    rows = [
        [Mark("", whole(number)) for number in (*gap_figures(gap), gap.people)] if not gap.few else [few] * len(heads)
        for gap in gaps
    ]
    widest = Mark("", whole(max(gap.people for gap in gaps)))
    grid.fill([gap.topic.title for gap in gaps], heads, (widest, few), lambda row, column: rows[row][column])
    return grid
