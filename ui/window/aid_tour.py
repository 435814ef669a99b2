# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of things to look up: the list, one of each kind, and a role reached from the goals."""

from __future__ import annotations

from app.aids.views import AidKind
from ui.window.aid_intents import AidAsked, SheetAsked
from ui.window.aid_places import ToLookUp
from ui.window.goal_places import GoalsSurvey, SurveyPart
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.pages.aid import DocumentPage
from ui.window.places import Back, Goal, Progress, Today
from ui.window.widgets.address import AddressCard
from ui.window.widgets.basic import Button


def shoot_aids(hand: Hand, camera: Camera) -> None:
    """From Today to the list and each kind that is offered there, and back to Today; nothing where there is none."""
    if hand.find(Go(ToLookUp())) is None:
        return
    hand.go(Go(ToLookUp()))
    camera.shoot("look-up")
    for kind in AidKind:
        _shoot_kind(hand, camera, kind)
    hand.go(Go(Today()))


def shoot_role(hand: Hand, camera: Camera) -> None:
    """From Today over the goals to the first role, and back."""
    hand.go(Go(Progress()))
    hand.go(Go(Goal()))
    hand.go(Go(GoalsSurvey(SurveyPart.ROLES, alone=True)))
    roles = _offers(hand, AidKind.ROLE)
    if roles:
        hand.press(roles[0])
        camera.shoot("role-of-goal")
        hand.go(Go(Back()))
    hand.go(Go(Goal()))
    hand.go(Go(Today()))


def _shoot_kind(hand: Hand, camera: Camera, kind: AidKind) -> None:
    offers = _offers(hand, kind)
    for number, value in enumerate([button.value for button in offers]):
        if number and kind is not AidKind.DOCUMENT:
            break
        hand.press(next(button for button in _offers(hand, kind) if button.value == value))
        name = f"look-up-{kind.value}"
        page = hand.page
        if hand.shown(AddressCard, page):
            name += "-address"
        elif isinstance(page, DocumentPage) and page.media:
            name += "-pages"
        camera.shoot(name)
        if kind is AidKind.HUDDLE:
            hand.go(SheetAsked)
            camera.shoot("look-up-huddle-sheet")
        hand.go(Go(Back()))


def _offers(hand: Hand, kind: AidKind) -> list[Button]:
    found = (button for button in hand.shown(Button, hand.page) if isinstance(button.value, AidAsked))
    return [button for button in found if isinstance(button.value, AidAsked) and button.value.kind is kind]
