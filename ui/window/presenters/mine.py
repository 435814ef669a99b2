# SPDX-License-Identifier: Apache-2.0
"""The list of what is somebody's own."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class MinePresenter(Presenter):
    """Leads on; there is nothing to fetch."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner
