# SPDX-License-Identifier: Apache-2.0
"""A module on the path, as a card that begins it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.events import Purpose
from app.views import ModuleCard
from ui.window.intents import StartAsked
from ui.window.widgets.basic import Button

_ICONS = {"done": "done", "now": "dot", "ready": "circle", "later": "lock"}


class PathRow(Button):
    """Title, state in words, and how much of it is settled. One that comes later can be read but not begun."""

    def __init__(self, module: ModuleCard, parent: QWidget | None = None, *, pack: str = "") -> None:
        super().__init__(
            module.title,
            StartAsked(Purpose.MODULE, module.id, pack),
            kind="tile",
            icon=_ICONS.get(module.state, "circle"),
            parent=parent,
        )
        self.say(module.title, self._state(module))
        self.setEnabled(module.state != "later")

    def _state(self, module: ModuleCard) -> str:
        settled = self.tr("{settled} of {total} known").format(settled=module.settled, total=module.total)
        match module.state:
            case "done":
                return self.tr("Done")
            case "now":
                return self.tr("Now: {settled}, about {minutes} min").format(settled=settled, minutes=module.minutes)
            case "ready":
                return self.tr("Ready for you: {settled}, about {minutes} min").format(
                    settled=settled, minutes=module.minutes
                )
            case _:
                return self.tr("Later, when what comes before it is known")
