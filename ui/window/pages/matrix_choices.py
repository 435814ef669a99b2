# SPDX-License-Identifier: Apache-2.0
"""What is shown of the people by topic, behind one button that says what is chosen, and where that button stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.overview.filtering import Wanted
from app.overview.views import URGENT, Cell, Matrix
from app.rights import Role
from ui.window.locales import beside
from ui.window.overview_words import cell_mark
from ui.window.team_words import role_name
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, Text, restyle
from ui.window.widgets.filters import Filters
from ui.window.widgets.holders import least, wanted

_BY_NAME: Final = "name"
_ROOM: Final = 48
"""Beside the words of a line to type in, px."""


class WhatIsShown(Card):
    """All that can be chosen, one below the other. `picked` carries among what: "state", "order" and so on."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__("sunken")
        everything = ("", self.tr("Everything"), "people")
        states = [(cell.value, mark.words, mark.icon) for cell in URGENT for mark in (cell_mark(cell),)]
        self.chips: dict[str, Filters] = {}
        self._titles: dict[str, dict[str, str]] = {}
        self._offer("state", self.tr("Show only"), (everything, *states))

    def offer(self, matrix: Matrix) -> None:
        """Offer what a matrix has; once, since what is chosen stays chosen, and another pack has a page of its own."""
        everything, everybody = self.tr("Everything"), ("", self.tr("Everybody"), "people")
        jobs = frozenset().union(*(line.jobs for line in matrix.lines))
        offers = {
            "module": (("", everything, "book"), *((topic.module, topic.title, "book") for topic in matrix.topics)),
            "order": (("", self.tr("What needs you first"), "flag"), (_BY_NAME, self.tr("By name"), "letters")),
            "pack": tuple((each.pack, each.title, "book") for each in matrix.packs),
            "job": (everybody, *((each.role, each.title, "star") for each in matrix.roles if each.role in jobs)),
            "role": (everybody, *((r.value, role_name(r), "person") for r in Role)),
            "work": (("", everything, "path"), *((each.role, each.title, "star") for each in matrix.roles)),
        }
        asks = {
            "job": self.tr("Who has a job"),
            "module": self.tr("One topic"),
            "order": self.tr("Order"),
            "pack": self.tr("Another pack"),
            "role": self.tr("What people are here"),
            "work": self.tr("What a role needs"),
        }
        for name, choices in offers.items():
            if name in self.chips or len(choices) < 2 or (name == "work" and not matrix.roles):
                continue
            self._offer(name, asks[name], choices)
        if "pack" in self.chips:
            self.chips["pack"].choose(matrix.pack)

    def chosen(self, name: str) -> str:
        """Return what is chosen among `name`; "" where nothing is, or nothing is offered."""
        return self.chips[name].chosen if name in self.chips else ""

    def put_first(self, *widgets: QWidget) -> None:
        """Put these above all that can be chosen."""
        for place, widget in enumerate(widgets):
            self.column.insertWidget(place, widget)
            widget.show()  # Qt hides what comes to another parent

    def wanted(self, text: str) -> Wanted:
        """Return all of it, with a part of a name."""
        cell, role = self.chosen("state"), self.chosen("role")
        return Wanted(
            text=text,
            cell=Cell(cell) if cell else None,
            role=Role(role) if role else None,
            job=self.chosen("job"),
            work=self.chosen("work"),
            module=self.chosen("module"),
            by_name=self.chosen("order") == _BY_NAME,
        )

    def words(self, text: str = "") -> str:
        """Say what is chosen: who, and which topics."""
        said = {name: titles.get(self.chosen(name), "") for name, titles in self._titles.items() if self.chosen(name)}
        who = [part for part in (text, said.get("state"), said.get("role"), said.get("job")) if part] or [
            self.tr("Everybody")
        ]
        about = [part for part in (said.get("module"), said.get("work")) if part] or [self.tr("All topics")]
        return beside(said.get("pack", ""), *who, *about, said.get("order", ""), by=" · ")

    def _offer(self, name: str, asks: str, choices: tuple[tuple[str, str, str], ...]) -> None:
        self.add(Text(asks, "lead"))
        chips = Filters(choices, asks)
        chips.picked.connect(lambda _value: self.picked.emit(name))
        self.add(chips)
        self.chips[name] = chips
        self._titles[name] = {value: words for value, words, _ in choices}


class MatrixLine(QWidget):
    """Heading, line to type in and button: beside each other where there is room, else in two rows.

    Where there is room for neither (`low`), the line goes behind the button: `aside` says so, `line_moved` when.
    """

    line_moved = Signal()
    arranged = Signal()
    """They stand otherwise than before, and may need more or less of the page."""

    def __init__(self, heading: Heading, line: QLineEdit, button: Button) -> None:
        super().__init__()
        self._heading, self._line, self._button = heading, line, button
        self.low, self.aside = False, False
        self._arranged: tuple[object, ...] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TOKENS.space.m)
        self._row.addWidget(heading)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(TOKENS.space.m)
        self._row.addLayout(self._tools, 1)
        self._tools.addWidget(line, 1)
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # as high as the button
        self._tools.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as on one line, see `wanted`."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """The widest of them: they may stand one below the other."""
        own = least(self)
        each = max(part.minimumSizeHint().width() for part in (self._heading, self._line, self._button))
        return QSize(min(each, own.width()), own.height())

    def height_at(self, width: int) -> int:
        """Return how high it is at this width, px."""
        return self._row.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange them anew."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Likewise in other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_tools"):
            self.arrange()

    def arrange(self) -> None:
        """Put them where there is room for them."""
        about = (self.width(), self.low, self._line.font().key())  # not by what is chosen: that may hang on where it is
        if about == self._arranged:
            return
        self._arranged = about
        gap = self._row.spacing()
        metrics = self._line.fontMetrics()
        to_type = metrics.horizontalAdvance(self._line.placeholderText()) + _ROOM
        self._line.setMinimumWidth(to_type)
        button = self._button.sizeHint().width()
        restyle(self._heading, role="title")
        room = self.width() - gap - button
        all_beside = self._heading.natural_width() + gap + to_type <= room
        aside = self.low and not all_beside
        restyle(self._heading, role="lead" if aside else "title")
        self._row.setDirection(_across(all_beside or (aside and self._heading.natural_width() <= room)))
        self._tools.setDirection(_across(aside or to_type <= room))
        if aside is not self.aside:
            self.aside = aside
            self.line_moved.emit()
        self.arranged.emit()

    def take_line(self) -> None:
        """Have the line beside the button again."""
        self._tools.insertWidget(0, self._line, 1)
        self._line.show()


def _across(beside_each_other: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if beside_each_other else QBoxLayout.Direction.TopToBottom
