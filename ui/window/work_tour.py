# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of long work: at half, while it stops, and when it has failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer

from app.carrying.way import Reading
from app.long_work import Standing
from app.repository.state import PacksState
from app.repository.tending import Looking, PackHere, PacksHere
from app.sending_state import Progress, SendingCode, SendingState
from app.views import DeviceView
from ui.window.care_places import Care, CareFor, CarePart
from ui.window.hand import Camera, Hand
from ui.window.pages.care import SafetyPage
from ui.window.pages.packs import PacksPage
from ui.window.pages.page import Page
from ui.window.pages.roster import RosterPage
from ui.window.pages.sending import SendingPage
from ui.window.pages.stick import StickPage
from ui.window.widgets.work_bar import WorkBar

MB: Final = 1_000_000


def shoot_work(hand: Hand, camera: Camera) -> None:
    """Each page at half; one of them stopping, two that failed. The person who looks after the device is signed in."""
    for part, begin in BEGIN.items():
        hand.window.navigator.to(CareFor(part))
        hand.settle()
        begin(hand, hand.page)
        for timer in hand.page.findChildren(QTimer):
            timer.stop()  # how it really stands here is not looked at
        hand.page.to_top()
        camera.shoot(f"work-{part.value}")
        if part is CarePart.SAFETY:
            _stop_and_fail(hand, camera)
        elif part is CarePart.PACKS and isinstance(hand.page, PacksPage):
            hand.page.show_packs(PacksHere(packs=(PACK,), offered=(), all_taken=True, source=FROM, looking=None))
            hand.page.show_installed(("Care essentials",), (), "gone")
            camera.shoot("work-packs-gone")
    hand.window.navigator.to(Care())
    hand.settle()


def _roster(_hand: Hand, page: Page) -> None:
    if isinstance(page, RosterPage):
        page.show_progress(500, 2000, dry_run=False, left=2)


def _exchange(_hand: Hand, page: Page) -> None:
    if isinstance(page, StickPage):
        page.show_progress(Reading("stepwell-another.jsonl", 12_345, 40 * MB, 100 * MB), left=7)


def _safety(_hand: Hand, page: Page) -> None:
    if isinstance(page, SafetyPage):
        page.show_copying(Standing(45, 100), left=0)


def _sending(_hand: Hand, page: Page) -> None:
    if isinstance(page, SendingPage):
        page.show_left(150)
        page.show_device(DEVICE)


def _packs(_hand: Hand, page: Page) -> None:
    if isinstance(page, PacksPage):
        far = Looking("care-essentials-1.3.0.stepwell", 12 * MB, 48 * MB)
        page.show_packs(PacksHere(packs=(PACK,), offered=(), all_taken=True, source=FROM, looking=far), left=1)


PACK: Final = PackHere(id="care", version="1.2.0", title="Care essentials", items=60, lessons=20, people=3)
FROM: Final = PacksState(name="Six Homes", place="https://packs.example.org/", contact_ms=1_790_000_000_000)
DEVICE: Final = DeviceView(
    device="d-1",
    packs=(),
    lrs="https://lrs.example.org/xapi/",
    waiting=40,
    sent=120,
    quarantined=0,
    last_contact_ms=1_790_000_000_000,
    last_problem="",
    learners=12,
    events=431,
    last_backup_ms=None,
    key_place="keyring",
    sending=SendingState(code=SendingCode.WORKS, last_contact_ms=1_790_000_000_000),
    progress=Progress(0, 0, 12_345, 3, 12),
)
BEGIN: Final[dict[CarePart, Callable[[Hand, Page], None]]] = {
    CarePart.ROSTER: _roster,
    CarePart.SENDING: _sending,
    CarePart.STICK: _exchange,
    CarePart.SAFETY: _safety,
    CarePart.PACKS: _packs,
}


def _stop_and_fail(hand: Hand, camera: Camera) -> None:
    page = hand.page
    if isinstance(page, SafetyPage):
        page.findChildren(WorkBar)[0].stop.click()
        camera.shoot("work-safety-stopping")
        page.show_copying(Standing(ended="store.disk_full"), None)
        camera.shoot("work-safety-full")
