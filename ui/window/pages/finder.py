# SPDX-License-Identifier: Apache-2.0
"""A search line with the people it finds below it, for whoever looks after people."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.people.team import Found, PersonRow
from ui.window.pages.people import PersonTile
from ui.window.team_words import role_name
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Text, announce
from ui.window.widgets.flow import Flow


class RowTile(PersonTile):
    """A person with the role here, and whether they left or belong elsewhere."""

    def __init__(self, row: PersonRow) -> None:
        super().__init__(row.card)
        self.show_row(row)

    def show_row(self, row: PersonRow) -> None:
        """Be the tile of this person."""
        self.become(row.card)
        words = [role_name(row.role), *([row.site] if row.site else []), *([self.tr("has left")] if row.left else [])]
        detail = " · ".join(words)
        if detail != self.accessibleDescription():
            self.say(row.card.name, detail)


class Finder(QWidget):
    """`typed` carries what was typed, `picked` an intent with the person who was pressed."""

    typed = Signal(str)
    picked = Signal(object)

    def __init__(self, asks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.m)
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.textChanged.connect(self.typed)
        column.addWidget(self.line)
        self._flow = Flow(gap=TOKENS.space.m, fill=True)
        column.addLayout(self._flow)
        self._nobody = Text(self.tr("Nobody with this name."), "muted")
        self._nobody.hide()
        column.addWidget(self._nobody)
        self._more = Text("", "muted")
        self._more.hide()
        column.addWidget(self._more)
        self._tiles: list[RowTile] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_found(self, found: Found) -> None:
        """Show these people, and say how many more there are; tiles are kept, since new ones cost 10 ms each."""
        for row in found.rows[len(self._tiles) :]:
            tile = RowTile(row)
            tile.chosen.connect(self.picked)
            self._tiles.append(tile)
            self._flow.add(tile)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(found.rows))
            if place < len(found.rows):
                tile.show_row(found.rows[place])
        self._flow.invalidate()
        self._nobody.setVisible(not found.rows)
        more = found.total - len(found.rows)
        self._more.setText(self.tr("%Ln more. Type the first letters of the name.", "", more))
        self._more.setVisible(more > 0)
        if not found.rows and self.line.text():
            announce(self, self._nobody.text())

    @Slot()
    def focus_line(self) -> None:
        """Let somebody type."""
        self.line.setFocus()
