# SPDX-License-Identifier: Apache-2.0
"""What somebody said is not for them: it stays said at its place on the path, with the way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.views import ModuleCard
from ui.window.intents import Declined
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.flow import Flow


class NotForMe(QWidget):
    """One quiet line below a module of the path."""

    chosen = Signal(object)

    def __init__(self, module: ModuleCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, gap=TOKENS.space.s)
        row.add(Text(self.tr("You said: not for me."), "muted"))
        again = Button(self.tr("Suggest it again"), Declined(module.id, back=True), kind="quiet", icon="back")
        again.setAccessibleDescription(module.title)
        again.chosen.connect(self.chosen)
        row.add(again)
