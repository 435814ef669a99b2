# SPDX-License-Identifier: Apache-2.0
"""Makes the pages of help with the program."""

from __future__ import annotations

from PySide6.QtGui import QInputDevice

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.focus import BY_KEYS
from ui.window.help_places import Help, Means, ShowHow
from ui.window.pages.help import HelpPage
from ui.window.pages.page import Page
from ui.window.pages.show_how import ShowHowPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.help import HelpPresenter
from ui.window.presenters.show_how import ShowHowPresenter

_TESTED = frozenset({"question.QuestionPage", "show_how.ShowHowPage"})
"""Pages from which nothing is looked up: a question asks what somebody knows by themselves."""
_CALM = frozenset({"today.TodayPage", "progress.ProgressPage", "my_data.MyDataPage", "aids.LookUpPage"})
"""Pages that can be left for another one without losing anything."""
_AT_HAND = {
    QInputDevice.DeviceType.TouchScreen: Means.FINGER,
    QInputDevice.DeviceType.TouchPad: Means.PAD,
    QInputDevice.DeviceType.Mouse: Means.WHEEL,
    QInputDevice.DeviceType.Keyboard: Means.KEYS,
}


def make_help(
    place: Help | ShowHow, ports: Ports, guide: Guide, learner: str, preferences: Preferences
) -> tuple[Page, Presenter]:
    """Return page and presenter; `learner` is empty where nobody with a name is here."""
    if isinstance(place, Help):
        known = bool(learner) and not guide.visit.at_the_device
        page = HelpPage(
            place.about,
            work=known and place.about not in _TESTED,
            practice=place.about != "show_how.ShowHowPage",
            calm=place.about in _CALM,
            signed_in=bool(learner),
            by_keys=Page.nest is not None and Page.nest.window().testAttribute(BY_KEYS),
        )
        return page, HelpPresenter(ports, guide, page, learner)
    keyboard = guide.in_kiosk or preferences.keyboard
    show = ShowHowPage(offered=place.then is not None, means=means(kiosk=guide.in_kiosk), keyboard=keyboard)
    return show, ShowHowPresenter(ports, guide, show, place, learner)


def means(*, kiosk: bool) -> frozenset[Means]:
    """Return what there is to point and scroll with.

    A mouse may be a touch pad: not every system tells them apart. Where it says nothing useful, all are named; a kiosk
    is touched.
    """
    if kiosk:
        return frozenset({Means.FINGER})
    found = {_AT_HAND[each.type()] for each in QInputDevice.devices() if each.type() in _AT_HAND}
    if not found - {Means.KEYS, Means.WHEEL}:
        found |= {Means.PAD, Means.WHEEL}
    return frozenset(found | {Means.KEYS})
