# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of what is somebody's own. What a maker needs is imported in it: few are opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.own_places import Mine, OwnPlace
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]
Maker: TypeAlias = "Callable[[OwnPlace, Ports, Guide, str, Preferences], Made]"
"""From the place, the ports, the guide, the learner's id and how they like it to the page and its presenter."""


def make_own(place: OwnPlace, ports: Ports, guide: Guide, learner: str, preferences: Preferences) -> Made:
    """Return page and presenter of a place."""
    return MAKERS[type(place)](place, ports, guide, learner, preferences)


def _mine(_place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.pages.mine import MinePage  # noqa: PLC0415
    from ui.window.presenters.mine import MinePresenter  # noqa: PLC0415

    page = MinePage()
    return page, MinePresenter(ports, guide, page, learner)


MAKERS: dict[type[OwnPlace], Maker] = {Mine: _mine}
