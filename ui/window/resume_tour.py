# SPDX-License-Identifier: Apache-2.0
"""Takes the picture of what somebody sees whose lesson was taken out of the pack while they were away."""

from __future__ import annotations

from ui.window.coming_places import CameBack, Way
from ui.window.hand import Camera, Hand
from ui.window.places import Today


def shoot_changed(hand: Hand, camera: Camera) -> None:
    """Come back to what is left of a way, and leave it as it was."""
    hand.window.navigator.to(CameBack(Way(((Today(), {}),), gone=True)))
    hand.settle()
    camera.shoot("today-changed")
    hand.window.navigator.to(Today())
    hand.settle()
