# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of looking after people: an operator signs in, and one PIN is reset. All else is left by Back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.people.team import Deed
from ui.window.aid_tour import shoot_aids
from ui.window.care_tour import NAME, PIN
from ui.window.hand import Camera, Hand
from ui.window.intents import Confirmed, Go
from ui.window.lead_places import Lead
from ui.window.pages.finder import RowTile
from ui.window.pages.people import PersonTile
from ui.window.pages.person import PersonPage
from ui.window.places import Back, ForPerson, Team
from ui.window.team_words import ORDER
from ui.window.widgets.basic import Button

WHY: Final = "Amina is ill, and her manager asks what is left."


def shoot_team(hand: Hand, camera: Camera, dress: Callable[[], None]) -> None:
    """From the first screen to the page of a person and each of its deeds, as who looks after the device."""
    hand.press(next(tile for tile in hand.shown(PersonTile) if tile.words == NAME))
    _type(hand)
    dress()
    shoot_aids(hand, camera)
    hand.go(Go(Lead()))
    camera.shoot("lead")
    hand.go(Go(Team()))
    camera.shoot("team")
    hand.press(next(tile for tile in hand.shown(RowTile) if tile.words != NAME))
    camera.shoot("person")
    for deed in ORDER:
        button = _offer(hand, deed)
        if button is not None:
            hand.press(button)
            camera.shoot(f"person-{deed.value.replace('_', '-')}")
            _finish(hand, camera, deed)


def _type(hand: Hand) -> None:
    for digit in PIN:
        hand.key(Qt.Key(ord(digit)))
    hand.main()


def _offer(hand: Hand, deed: Deed) -> Button | None:
    for button in hand.shown(Button, hand.page):
        match button.value:
            case Go(ForPerson(found)) if found is deed:
                return button
    return None


def _finish(hand: Hand, camera: Camera, deed: Deed) -> None:
    """What comes after the first page of a deed; then back to the page of the person."""
    if deed is Deed.RESET_PIN:
        hand.go(Confirmed())
        camera.shoot("person-temporary-pin")
        hand.main()
    elif deed is Deed.SEE_KEPT:
        QTest.keyClicks(hand.shown(QLineEdit)[0], WHY)
        hand.press(hand.page.foot_buttons()[-1])
        camera.shoot("person-kept")
    elif deed is Deed.MERGE and hand.shown(RowTile):
        hand.press(hand.shown(RowTile)[0])
        camera.shoot("person-joining")
        hand.press(hand.page.foot_buttons()[0])
    if not isinstance(hand.page, PersonPage):
        hand.go(Go(Back()))
