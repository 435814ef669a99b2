# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of what is somebody's own. What a maker needs is imported in it: few are opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.coach_screens import OWN
from ui.window.duty_places import MY_DUTY_PLACES
from ui.window.encourage_places import Encouraged, EndGoal, PutOff, SetGoal, SiteGoals, WishesOf
from ui.window.evidence_places import (
    EvidenceAt,
    EvidenceList,
    EvidenceLook,
    EvidenceWaits,
    SharedTexts,
    ShareOne,
)
from ui.window.goal_places import AtGoal, AtWords, GoalsSurvey, HowSure, Intend, WeeklyGoal
from ui.window.helping_places import (
    AskInPerson,
    AtBeside,
    AtNote,
    BesideGoal,
    FindHelper,
    PutBeside,
    ToHelpers,
    ToTeach,
)
from ui.window.own_places import Mine, OwnPlace
from ui.window.pages.page import Page
from ui.window.passport_places import (
    AtBadge,
    AtBrought,
    AtEntry,
    AtLine,
    BringPassport,
    MyPassport,
    PassportLines,
)
from ui.window.playlist_places import (
    AddToPlaylist,
    AtPlaylist,
    ChangePlaylist,
    DropPlaylist,
    NamePlaylist,
    PutInPlaylist,
    SavePlaylist,
    SharePlaylist,
    TheirPlaylist,
    ToPlaylists,
)
from ui.window.presenters.base import Presenter
from ui.window.tip_places import TIP_PLACES

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]
Maker: TypeAlias = "Callable[[OwnPlace, Ports, Guide, str, Preferences], Made]"
"""From the place, the ports, the guide, the learner's id and how they like it to the page and its presenter."""


def make_own(place: OwnPlace, ports: Ports, guide: Guide, learner: str, preferences: Preferences) -> Made:
    """Return page and presenter of a place."""
    return MAKERS[type(place)](place, ports, guide, learner, preferences)


def _goals(place: OwnPlace, ports: Ports, guide: Guide, learner: str, preferences: Preferences) -> Made:
    from ui.window.goal_screens import make_goal  # noqa: PLC0415

    return make_goal(place, ports, guide, learner, preferences)


def _mine(_place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.pages.mine import MinePage  # noqa: PLC0415
    from ui.window.presenters.mine import MinePresenter  # noqa: PLC0415

    page = MinePage()
    return page, MinePresenter(ports, guide, page, learner)


def _passport(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.passport_screens import make_passport  # noqa: PLC0415

    return make_passport(place, ports, guide, learner)


def _evidence(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.evidence_screens import make_evidence  # noqa: PLC0415

    return make_evidence(place, ports, guide, learner)


def _helping(place: OwnPlace, ports: Ports, guide: Guide, learner: str, preferences: Preferences) -> Made:
    from ui.window.helping_screens import make_helping  # noqa: PLC0415

    return make_helping(place, ports, guide, learner, preferences)


def _playlist(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.playlist_screens import make_playlist  # noqa: PLC0415

    return make_playlist(place, ports, guide, learner)


_LISTS = (
    *(ToPlaylists, AtPlaylist, TheirPlaylist, ChangePlaylist, AddToPlaylist),
    *(NamePlaylist, SharePlaylist, SavePlaylist, DropPlaylist, PutInPlaylist),
)


def _encouraging(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.encourage_screens import make_encouraging  # noqa: PLC0415

    return make_encouraging(place, ports, guide, learner)


def _agreed(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.coach_screens import make_agreed  # noqa: PLC0415

    return make_agreed(place, ports, guide, learner)


def _duty(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.duty_screens import make_my_duties  # noqa: PLC0415

    return make_my_duties(place, ports, guide, learner)


def _tips(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    from ui.window.tip_screens import make_tips  # noqa: PLC0415

    return make_tips(place, ports, guide, learner)


MAKERS: dict[type[OwnPlace], Maker] = {
    **dict.fromkeys((Encouraged, WishesOf, PutOff, SiteGoals, SetGoal, EndGoal), _encouraging),
    **dict.fromkeys((AtGoal, AtWords, GoalsSurvey, HowSure, Intend, WeeklyGoal), _goals),
    **dict.fromkeys((ToHelpers, ToTeach, FindHelper, AskInPerson, BesideGoal, PutBeside, AtBeside, AtNote), _helping),
    **dict.fromkeys((EvidenceList, EvidenceAt, EvidenceWaits, EvidenceLook, SharedTexts, ShareOne), _evidence),
    **dict.fromkeys((MyPassport, AtEntry, PassportLines, AtBadge, BringPassport, AtBrought, AtLine), _passport),
    **dict.fromkeys(_LISTS, _playlist),
    **dict.fromkeys(OWN, _agreed),
    **dict.fromkeys(MY_DUTY_PLACES, _duty),
    **dict.fromkeys(TIP_PLACES, _tips),
    Mine: _mine,
}
