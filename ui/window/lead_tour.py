# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what whoever leads a team sees. The pages stand outside of any program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from app.leading.state import Leading
from app.observing.choosing import Choices, topics_of
from app.observing.needed import modules_needed
from app.preferences import Preferences
from app.rights import RIGHTS, Role
from app.shelf import index_pack
from content_packs.model import Pack
from ui.window import coach_tour, curate_tour, duty_tour, insight_tour, overview_tour, session_tour, tip_tour
from ui.window.album import Album
from ui.window.pages.lead import LeadPage
from ui.window.pages.page import Page
from ui.window.pages.to_watch import ToWatchPage
from ui.window.staged import first_pack, packs, shoot_staged
from ui.window.watch_places import ToWatch

Area: TypeAlias = "Callable[[Pack, str], Iterator[tuple[str, Page]]]"
"""From a pack in a language, and that language, to pages with the names of their pictures."""


def _hub(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    """All that a supervisor can do, and what they want somebody to have watched."""
    hub = LeadPage()
    hub.show_ways(RIGHTS[Role.SUPERVISOR])
    yield "my-team", hub
    to_watch = ToWatchPage(ToWatch())
    to_watch.show_choices(_choices(pack, usual=True))
    yield "to-watch", to_watch
    several = ToWatchPage(ToWatch())
    several.show_packs(tuple(_choices(each, usual=each.manifest.id != pack.manifest.id) for each in packs(language, 2)))
    yield "to-watch-packs", several


def _choices(pack: Pack, *, usual: bool) -> Choices:
    index = index_pack(pack)
    topics = topics_of(index, frozenset(modules_needed(index, Leading())))
    return Choices(pack=index.id, pack_title=pack.manifest.title, topics=topics, usual=usual)


AREAS: tuple[Area, ...] = (
    _hub,
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
