# SPDX-License-Identifier: Apache-2.0
"""The people of a site by topic: a line to find somebody, what to show only, and the table."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

from app.overview.filtering import Chosen, Wanted
from app.overview.views import URGENT, Cell, Matrix
from app.rights import Role
from ui.window.coming_back import words
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.overview_intents import LinePicked, LinesWanted, PackWanted
from ui.window.overview_places import WhatIsMissing
from ui.window.overview_words import age_words, cell_mark
from ui.window.pages.page import Page
from ui.window.team_words import role_name
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import IconText, Text, announce
from ui.window.widgets.filters import Filters
from ui.window.widgets.fold import Fold
from ui.window.widgets.grid import Grid

MOST_LETTERS = 100
_BY_NAME = "name"


class MatrixPage(Page):
    """What is chosen is told at once; the table takes what the presenter says of it."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Who stands where"))
        asks = self.tr("Find a name")
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.textChanged.connect(self._typed)
        self.add(self.line)
        everything = ("", self.tr("Everything"), "people")
        states = [(cell.value, mark.words, mark.icon) for cell in URGENT for mark in (cell_mark(cell),)]
        self.states = Filters((everything, *states), self.tr("Show only"))
        self.states.picked.connect(self._state_picked)
        self.add(self.states)
        self.chips: dict[str, Filters] = {}
        self._count = self.text("", "muted")
        self.grid = Grid(self.tr("People by topic"))
        self.grid.picked.connect(self._picked)
        self.grid.hide()
        self.add(self.grid)
        self._nobody = self.text("", "lead")
        self._nobody.hide()
        self._fold = Fold(self.tr("Topics, roles, order"))
        self.add(self._fold)
        self._age = self.text("", "small")
        looked = self.tr("Everybody here can see in My data that you looked at this. Nobody is ranked.")
        self.add(IconText("info", looked, role="small", tone="muted"))
        self._matrix: Matrix | None = None
        self._wanted = Wanted()
        self.foot(
            self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"),
            self.button(self.tr("What is missing"), Go(WhatIsMissing()), icon="bars"),
        )

    # --- what the presenter asks

    def show_matrix(self, matrix: Matrix, chosen: Chosen) -> None:
        """Show people and topics of a pack, those of them that are chosen."""
        self._matrix = matrix
        self._age.setText(age_words(matrix.age))
        self._offer(matrix)
        self.show_chosen(chosen)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show these lines and topics of it."""
        matrix = self._matrix
        if matrix is None:
            return
        people, there = len(chosen.lines), len(matrix.lines)
        shown = self.tr("{pack}. People shown: {count} of {all}.")
        self._count.setText(shown.format(pack=matrix.title, count=whole(people), all=whole(there)))
        self.grid.setVisible(bool(people and chosen.topics))
        self._nobody.setVisible(not people or not chosen.topics)
        if not there:
            self._nobody.setText(self.tr("Nobody of this site learns from this, or is asked something of it."))
        else:
            self._nobody.setText(self.tr("Nobody is like that. Choose something else above."))
        marks = {cell: cell_mark(cell) for cell in Cell}
        lines, topics = chosen.lines, chosen.topics
        self.grid.fill(
            [matrix.lines[place].name for place in lines],
            [matrix.topics[place].title for place in topics],
            tuple(marks.values()),
            lambda row, column: marks[matrix.lines[lines[row]].cells[topics[column]]],
        )

    # --- being left

    def only_here(self) -> dict[str, object]:
        """Return the name that is typed: it is kept nowhere else."""
        return {"text": self.line.text()} if self.line.text() else {}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Look for the same name again."""
        if text := words(state, "text"):
            self.line.setText(text)
        super().come_back(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table is at most as high as what can be seen of the page, so that its heads stay in sight."""
        super().resizeEvent(event)
        self.grid.give_room(self._scroll.height() - 2 * TOKENS.space.m)

    # --- inside

    def _offer(self, matrix: Matrix) -> None:
        """What can be chosen; made once, since what is chosen stays chosen, and another pack has a page of its own."""
        everything = self.tr("Everything")
        offers = {
            "order": (("", self.tr("What needs you first"), "flag"), (_BY_NAME, self.tr("By name"), "letters")),
            "pack": tuple((each.pack, each.title, "book") for each in matrix.packs),
            "role": (("", self.tr("Everybody"), "people"), *((r.value, role_name(r), "person") for r in Role)),
            "work": (("", everything, "path"), *((each.role, each.title, "star") for each in matrix.roles)),
            "module": (("", everything, "book"), *((topic.module, topic.title, "book") for topic in matrix.topics)),
        }
        asks = {
            "order": self.tr("Order"),
            "pack": self.tr("Another pack"),
            "role": self.tr("What people are here"),
            "work": self.tr("What a role needs"),
            "module": self.tr("One topic"),
        }
        for name, choices in offers.items():
            if name in self.chips or len(choices) < 2 or (name == "work" and not matrix.roles):
                continue
            self._fold.add(Text(asks[name], "lead"))
            chips = Filters(choices, asks[name])
            if name == "pack":
                chips.choose(matrix.pack)
            chips.picked.connect(self._chips_picked)
            self._fold.add(chips)
            self.chips[name] = chips

    def _tell(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.intent.emit(LinesWanted(wanted))

    @Slot()
    def _typed(self) -> None:
        self._tell(replace(self._wanted, text=self.line.text()))

    @Slot(str)
    def _state_picked(self, value: str) -> None:
        self._tell(replace(self._wanted, cell=Cell(value) if value else None))
        announce(self, self._count.text())

    @Slot(str)
    def _chips_picked(self, _value: str) -> None:
        pack = self.chips["pack"].chosen if "pack" in self.chips else ""
        if pack and self._matrix is not None and pack != self._matrix.pack:
            self.intent.emit(PackWanted(pack))
            return
        chosen = {name: chips.chosen for name, chips in self.chips.items()}
        role = chosen.get("role", "")
        self._tell(
            replace(
                self._wanted,
                role=Role(role) if role else None,
                work=chosen.get("work", ""),
                module=chosen.get("module", ""),
                by_name=chosen.get("order", "") == _BY_NAME,
            )
        )
        announce(self, self._count.text())

    @Slot(int)
    def _picked(self, line: int) -> None:
        self.intent.emit(LinePicked(line))
