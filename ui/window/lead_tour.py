# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what whoever leads a team sees. The pages stand outside of any program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from app.preferences import Preferences
from content_packs.model import Pack
from ui.window import coach_tour, curate_tour, duty_tour, insight_tour, overview_tour, session_tour, tip_tour
from ui.window.album import Album
from ui.window.pages.page import Page
from ui.window.staged import first_pack, shoot_staged

Area: TypeAlias = "Callable[[Pack, str], Iterator[tuple[str, Page]]]"
"""From a pack in a language, and that language, to pages with the names of their pictures."""

AREAS: tuple[Area, ...] = (
    coach_tour.pages,
    duty_tour.pages,
    overview_tour.pages,
    session_tour.pages,
    tip_tour.pages,
    insight_tour.pages,
    curate_tour.pages,
)
"""One for each area."""


def shoot_leading(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each kind of screen. They stand outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        for area in AREAS:
            shoot_staged(area(pack, look.language), album, look, size)
