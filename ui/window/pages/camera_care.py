# SPDX-License-Identifier: Apache-2.0
"""Whether pictures for evidence may be taken with the camera of this device, for whoever looks after it."""

from __future__ import annotations

from ui.window.care_places import Care
from ui.window.evidence_intents import CameraTurned
from ui.window.intents import Go
from ui.window.pages.decided import shut_decided
from ui.window.pages.telling import TellingPage
from ui.window.widgets.basic import Button, IconText, announce


class CameraCarePage(TellingPage):
    """How it is, what that means, and the other way."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Camera"), "display")
        self._known = False
        self._turn: Button | None = None
        self.foot(self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back"))

    def show_camera(self, on: bool) -> None:
        """Show how it is."""
        self.begin_anew()
        now = self.tr("People may take pictures here.") if on else self.tr("The camera is not used here.")
        self.put(IconText("done" if on else "lock", now, role="lead"))
        words = self.tr("Pictures are for evidence only. Without the camera they come from files.")
        self.put(IconText("info", words))
        asks = self.tr("Each picture asks whether a resident, a record or a screen is in it, and is looked at twice.")
        self.put(IconText("shield", asks))
        honest = self.tr("Try it once on this device: not every camera works.")
        self.put(IconText("info", honest, role="small", tone="muted"))
        turn = self.tr("Do not use the camera") if on else self.tr("Let people take pictures")
        self._turn = self.button(turn, CameraTurned(on=not on), icon="lock" if on else "check")
        self.put(self._turn)
        if self._known:
            announce(self, now)
        self._known = True

    def show_decided(self, keys: frozenset[str]) -> None:
        """Shut what the organisation decided."""
        if self._turn is not None and "evidence.camera" in keys:
            shut_decided(self, (self._turn,))
