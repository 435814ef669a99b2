# SPDX-License-Identifier: Apache-2.0
"""What can be read in an emergency in the tour: the list and one text, while nobody is signed in."""

from __future__ import annotations

from ui.window.emergency_places import EmergencyPicked
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.places import People


def shoot_emergency(hand: Hand, camera: Camera, name: str = "emergency") -> None:
    """Take both from the first screen, and come back to it."""
    hand.press(hand.window.header.emergency)
    camera.shoot(name)
    hand.go(EmergencyPicked)
    camera.shoot(f"{name}-read")
    hand.go(Go(People()))
