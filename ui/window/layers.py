# SPDX-License-Identifier: Apache-2.0
"""Which pages lie on top of others, and in place of which of those that lie there already."""

from __future__ import annotations

from typing import Final

from ui.window.aid_places import AtAid
from ui.window.author_places import AuthorShow
from ui.window.care_places import AboutProgram, Device, LicenceOf
from ui.window.coach_places import CoachOne, CoachStep, OverTeam
from ui.window.help_places import Help, ShowHow
from ui.window.library_places import AtCode, AtHouse, JustLooking, OwnThings, ToLibrary
from ui.window.observing_places import AddPhoto, AtChecklist, SeenAtWork, SignSeen
from ui.window.overview_places import HowFarIs
from ui.window.places import (
    ChangePin,
    EntriesOf,
    Explanation,
    ForPerson,
    Look,
    MyPin,
    Person,
    Place,
    RecoveryCode,
)
from ui.window.playlist_places import PutInPlaylist
from ui.window.report_places import ReportProblem
from ui.window.search_places import FindHelp, FoundLesson

Layer = tuple[type[Place], ...]
_ON_WHATEVER: Final = (
    *(Explanation, ReportProblem, FindHelp, FoundLesson, AtAid, Look, Device, AboutProgram, LicenceOf, EntriesOf),
    *(ToLibrary, JustLooking, OwnThings, AtHouse, AtCode, PutInPlaylist, HowFarIs),
)
"""Pages that lie on top of whatever stands there."""
_TOGETHER: Final[tuple[Layer, ...]] = (
    (AuthorShow,),
    (MyPin, ChangePin, RecoveryCode),
    (AddPhoto, AtChecklist, SeenAtWork, SignSeen),
    (Help,),
    (ShowHow, Help),
)
"""Pages that lie on top of others, one of each group at a time."""


_LAYERS: Final[tuple[tuple[Layer, Layer], ...]] = (
    ((CoachOne,), (CoachStep, CoachOne)),
    ((OverTeam,), (CoachStep,)),
    ((Person,), (ForPerson, Person)),
    ((ForPerson,), (ForPerson,)),
    (_ON_WHATEVER, (AtCode,)),  # what a code opens lies in place of where it was typed
    *((group, group) for group in _TOGETHER),
)
"""Which pages lie on top, and what each takes the place of there; the first that fits."""


def lies_over(place: Place) -> Layer | None:
    """Return what a page on top takes the place of where that lies there; None: it takes the place of all pages."""
    leads_on = (isinstance(place, RecoveryCode) and not place.mine) or (
        isinstance(place, ShowHow) and place.then is not None
    )
    return None if leads_on else next((over for kinds, over in _LAYERS if isinstance(place, kinds)), None)
