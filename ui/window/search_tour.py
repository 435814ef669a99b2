# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of finding help: nothing typed, results, mended, nothing found, a lesson, words alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.window.aid_intents import AidAsked
from ui.window.hand import Camera, Hand
from ui.window.intents import Go, LessonRead
from ui.window.pages.search import SearchPage
from ui.window.places import Back
from ui.window.search_places import FindHelp, LessonPicked
from ui.window.widgets.basic import Button

WORDS: Final = {"es": ("guantes", "guatnes")}
"""What is typed, right and with a slip, in a language for which the packs that ship have lessons of their own."""
USUAL: Final = ("gloves", "hygeine")


def shoot_search(hand: Hand, camera: Camera, language: str) -> None:
    """From Today, type something, read what was found, and come back."""
    hand.go(Go(FindHelp()))
    camera.shoot("find-help")
    right, slip = WORDS.get(language, USUAL)
    for words, name in ((right, "found"), (slip, "mended"), ("zzzz", "nothing")):
        _type(hand, words)
        camera.shoot(f"find-help-{name}")
    _type(hand, right)
    hand.go(LessonPicked)
    camera.shoot("find-help-lesson")
    hand.go(LessonRead)
    _look_up(hand, camera)
    hand.go(Go(Back()))


def _look_up(hand: Hand, camera: Camera) -> None:
    """Words alone, and one of them read; nothing where the packs explain none."""
    words = next((chip for chip in hand.shown(Button, hand.page) if chip.value == "words"), None)
    if words is None:
        return
    hand.press(words)
    camera.shoot("find-help-words")
    hand.go(AidAsked)
    camera.shoot("find-help-word")
    hand.go(Go(Back()))


def _type(hand: Hand, words: str) -> None:
    page = hand.page
    if not isinstance(page, SearchPage):
        raise TypeError(page)
    page.line.selectAll()
    QTest.keyClick(page.line, Qt.Key.Key_Delete)
    QTest.keyClicks(page.line, words)
    hand.settle()
