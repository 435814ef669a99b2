# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what is somebody's own: the list, and then each area in turn."""

from __future__ import annotations

from collections.abc import Callable

from ui.window.encourage_tour import shoot_encouraging
from ui.window.goal_tour import shoot_goals
from ui.window.hand import Camera, Hand
from ui.window.helping_tour import shoot_people
from ui.window.intents import Go
from ui.window.library_tour import shoot_library
from ui.window.own_places import Mine
from ui.window.passport_tour import shoot_passport
from ui.window.places import Today
from ui.window.playlist_tour import shoot_playlists

AREAS: tuple[Callable[[Hand, Camera], None], ...] = (
    shoot_goals,
    shoot_passport,
    shoot_people,
    shoot_library,
    shoot_playlists,
    shoot_encouraging,
)
"""One for each area. It begins at the list (`Mine`) and ends there."""


def shoot_own(hand: Hand, camera: Camera) -> None:
    """From Today to the list, each area, and back."""
    hand.go(Go(Mine()))
    camera.shoot("mine")
    for area in AREAS:
        area(hand, camera)
    hand.go(Go(Today()))
