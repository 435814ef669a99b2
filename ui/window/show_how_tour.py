# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of the practice of tapping, scrolling and typing, and of help with the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ui.window.hand import Camera, Hand
from ui.window.help_places import KnownAlready, OnAsked, Tried
from ui.window.intents import Go
from ui.window.pages.show_how import ShowHowPage
from ui.window.places import Back
from ui.window.widgets.basic import Button


def shoot_show_how(hand: Hand, camera: Camera) -> None:
    """Walk through it where it is offered, the first time; whoever comes next knows how."""
    if not isinstance(hand.page, ShowHowPage):
        return
    if "show-how-offer" in camera.taken:
        hand.go(KnownAlready)
        return
    camera.shoot("show-how-offer")
    hand.go(OnAsked)
    camera.shoot("show-how-tap")
    hand.go(Tried)
    camera.shoot("show-how-tried")
    hand.go(OnAsked)
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.property("kind") == "option"))
    camera.shoot("show-how-choose")
    hand.go(Tried)
    hand.go(OnAsked)
    camera.shoot("show-how-scroll")
    hand.page.reveal(next(each for each in hand.shown(Button, hand.page) if isinstance(each.value, Tried)))
    camera.shoot("show-how-scrolled")
    hand.go(Tried)
    hand.go(OnAsked)
    _type(hand, camera)
    hand.go(OnAsked)
    camera.shoot("show-how-help")
    shoot_help(hand, camera, "show-how")
    camera.shoot("show-how-end")
    hand.go(OnAsked)


def shoot_help(hand: Hand, camera: Camera, name: str) -> None:
    """Press Help on the screen that is there, and come back."""
    hand.press(hand.window.header.help)
    camera.shoot(f"help-{name}")
    hand.go(Go(Back()))


def _type(hand: Hand, camera: Camera) -> None:
    page = hand.page
    camera.shoot("show-how-type")
    if not isinstance(page, ShowHowPage):
        return
    line = hand.shown(QLineEdit, page)[0]
    line.setFocus()
    line.insert(page.word)  # no key of `QTest` types what is not ASCII
    hand.settle()
    camera.shoot("show-how-slip")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    hand.settle()
    camera.shoot("show-how-typed")
