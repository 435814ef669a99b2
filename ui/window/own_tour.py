# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what is somebody's own: the list, and then each area in turn."""

from __future__ import annotations

from collections.abc import Callable

from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.places import Today

AREAS: tuple[Callable[[Hand, Camera], None], ...] = ()
"""One for each area. It begins at the list (`Mine`) and ends there."""


def shoot_own(hand: Hand, camera: Camera) -> None:
    """From Today to the list, each area, and back."""
    hand.go(Go(Mine()))
    camera.shoot("mine")
    for area in AREAS:
        area(hand, camera)
    hand.go(Go(Today()))
