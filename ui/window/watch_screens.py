# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of what has to be watched, and of whom to watch."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ui.ports import Ports
from ui.window.lead_places import LeadPlace
from ui.window.pages.page import Page
from ui.window.pages.to_watch import ToWatchPage
from ui.window.pages.watch_now import WatchForPage, WatchNowPage
from ui.window.presenters.base import Presenter
from ui.window.presenters.to_watch import ToWatchPresenter
from ui.window.presenters.watch_now import WatchForPresenter, WatchNowPresenter
from ui.window.watch_places import ToWatch, WatchFor, WatchNow

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_watch(place: LeadPlace, ports: Ports, guide: Guide, leader: str) -> Made:
    """Return page and presenter of a place."""
    match place:
        case ToWatch():
            choose = ToWatchPage(place)
            return choose, ToWatchPresenter(ports, guide, choose, place, leader)
        case WatchNow():
            topics = WatchNowPage()
            return topics, WatchNowPresenter(ports, guide, topics)
        case WatchFor():
            people = WatchForPage()
            return people, WatchForPresenter(ports, guide, people, place)
        case _:
            raise NotImplementedError(place)
