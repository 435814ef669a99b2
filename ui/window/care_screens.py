# SPDX-License-Identifier: Apache-2.0
"""Makes the pages and presenters about the device: those for everybody, and those for whoever looks after it."""

from __future__ import annotations

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.care_places import (
    Care,
    CareFor,
    CarePart,
    Device,
    DeviceDoor,
    FirstCaretaker,
    LrsCare,
    PackCare,
    PackChoice,
)
from ui.window.intents import Go
from ui.window.pages.care import CarePage, SafetyPage
from ui.window.pages.care_privacy import KeepingPage, LeavingPage
from ui.window.pages.caretaker import CaretakerPage
from ui.window.pages.device import DevicePage, DoorPage
from ui.window.pages.kiosk import KioskPage
from ui.window.pages.lrs import LrsPage
from ui.window.pages.one_pack import OnePackPage, PackChoicePage
from ui.window.pages.packs import PacksPage
from ui.window.pages.page import Page
from ui.window.pages.roster import RosterPage
from ui.window.pages.sending import SendingPage
from ui.window.pages.stick import StickPage
from ui.window.places import Guide, People
from ui.window.presenters.base import Presenter
from ui.window.presenters.care import (
    CarePresenter,
    CaretakerPresenter,
    DevicePresenter,
    DoorPresenter,
    KeepingPresenter,
    LeavingPresenter,
    SendingPresenter,
)
from ui.window.presenters.kiosk import KioskPresenter
from ui.window.presenters.livery import LiveryPresenter
from ui.window.presenters.lrs import LrsPresenter
from ui.window.presenters.packs import ChoicePresenter, OnePackPresenter, PacksPresenter
from ui.window.presenters.roster import RosterPresenter
from ui.window.presenters.safety import SafetyPresenter
from ui.window.presenters.stick import StickPresenter


def make_outside(
    place: Device | DeviceDoor | FirstCaretaker, ports: Ports, guide: Guide, look: Preferences
) -> tuple[Page, Presenter]:
    """Return page and presenter of what stands before the PIN; the screen has this `look`."""
    match place:
        case Device():
            device = DevicePage(in_kiosk=guide.in_kiosk)
            return device, DevicePresenter(ports, guide, device)
        case DeviceDoor():
            door = DoorPage()
            return door, DoorPresenter(ports, guide, door)
        case FirstCaretaker():
            first = CaretakerPage(Go(People()))
            return first, CaretakerPresenter(ports, guide, first, look)


_RARE = {CareFor(part) for part in (CarePart.CAMERA, CarePart.COUNTED, CarePart.CHECKUP, CarePart.SUPPORT)}


def make_care(
    place: Care | CareFor | PackCare | PackChoice | LrsCare, ports: Ports, guide: Guide
) -> tuple[Page, Presenter]:
    """Return page and presenter of what stands behind it."""
    if isinstance(place, Care):
        door = place.door or guide.visit.at_the_device
        care = CarePage(door=door)
        return care, CarePresenter(ports, guide, care, door=door)
    if place == CareFor(CarePart.KIOSK):
        kiosk = KioskPage(locked=guide.in_kiosk)
        return kiosk, KioskPresenter(ports, guide, kiosk)
    if place in _RARE:
        return _make_rare(place, ports, guide)
    if place == CareFor(CarePart.LOOK):
        from ui.logos import logo_of  # noqa: PLC0415 - few ever set a look, and it loads much
        from ui.window.pages.livery import LiveryPage  # noqa: PLC0415

        livery = LiveryPage()
        return livery, LiveryPresenter(ports, guide, livery, logo_of)
    if not isinstance(place, CareFor):
        return _make_setting(place, ports, guide)
    return _make_part(place.part, ports, guide)


def _make_rare(place: object, ports: Ports, guide: Guide) -> tuple[Page, Presenter]:
    """What few ever set, or look at."""
    if place in {CareFor(CarePart.CHECKUP), CareFor(CarePart.SUPPORT)}:
        return _make_checkup(place, ports, guide)
    if place == CareFor(CarePart.CAMERA):
        from ui.window.pages.camera_care import CameraCarePage  # noqa: PLC0415
        from ui.window.presenters.camera_care import CameraCarePresenter  # noqa: PLC0415

        camera = CameraCarePage()
        return camera, CameraCarePresenter(ports, guide, camera)
    from ui.window.pages.counted_care import CountedCarePage  # noqa: PLC0415
    from ui.window.presenters.counted_care import CountedCarePresenter  # noqa: PLC0415

    counted = CountedCarePage()
    return counted, CountedCarePresenter(ports, guide, counted)


def _make_checkup(place: object, ports: Ports, guide: Guide) -> tuple[Page, Presenter]:
    """What is looked at when something seems wrong."""
    from ui.window.pages.checkup import CheckupPage, SupportPage  # noqa: PLC0415
    from ui.window.presenters.checkup import CheckupPresenter, SupportPresenter  # noqa: PLC0415

    if place == CareFor(CarePart.CHECKUP):
        checkup = CheckupPage()
        return checkup, CheckupPresenter(ports, guide, checkup)
    support = SupportPage()
    return support, SupportPresenter(ports, guide, support)


def _make_setting(place: PackCare | PackChoice | LrsCare, ports: Ports, guide: Guide) -> tuple[Page, Presenter]:
    match place:
        case PackCare(id):
            pack = OnePackPage()
            return pack, OnePackPresenter(ports, guide, pack, id)
        case PackChoice():
            choice = PackChoicePage()
            return choice, ChoicePresenter(ports, guide, choice)
        case LrsCare():
            lrs = LrsPage()
            return lrs, LrsPresenter(ports, guide, lrs)


def _make_part(part: CarePart, ports: Ports, guide: Guide) -> tuple[Page, Presenter]:  # noqa: PLR0911 - one each
    match part:
        case CarePart.ROSTER:
            roster = RosterPage()
            return roster, RosterPresenter(ports, guide, roster)
        case CarePart.STICK:
            stick = StickPage()
            return stick, StickPresenter(ports, guide, stick)
        case CarePart.LEAVING:
            leaving = LeavingPage()
            return leaving, LeavingPresenter(ports, guide, leaving)
        case CarePart.KEEPING:
            keeping = KeepingPage()
            return keeping, KeepingPresenter(ports, guide, keeping)
        case CarePart.PACKS:
            packs = PacksPage()
            return packs, PacksPresenter(ports, guide, packs)
        case CarePart.SAFETY:
            safety = SafetyPage()
            return safety, SafetyPresenter(ports, guide, safety)
        case _:
            sending = SendingPage()
            return sending, SendingPresenter(ports, guide, sending)
