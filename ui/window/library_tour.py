# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of the library: what comes first, what is found, a question about it, and what is not noted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtTest import QTest

from app.library.views import HouseMedia, HouseThing, HouseView
from app.own.facts import ThingKind
from app.preferences import Preferences
from ui.window.album import Album
from ui.window.hand import Camera, Hand
from ui.window.intents import Go, LessonRead
from ui.window.library_intents import ThingAsked
from ui.window.library_places import AtCode, JustLooking, ToLibrary
from ui.window.pages.house import CodePage, HousePage, OwnThingsPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.library import LibraryPage
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.staged import shoot_staged
from ui.window.widgets.fold import Fold
from ui.window.widgets.library_rows import ThingTile

WORDS: Final = {"es": "guantes"}
USUAL: Final = "gloves"
TEXT: Final = HouseView(
    thing=HouseThing(id="keys", title="Keys at night", media=HouseMedia.TEXT, about="Where the spare set hangs"),
    text="The spare set hangs in the porch, behind the lamp.\n\nRing the bell twice when you bring it back.",
)
LINK: Final = HouseView(
    thing=HouseThing(id="rota", title="The rota", media=HouseMedia.LINK, address="https://rota.example/house-three")
)
UNKNOWN: Final = "SLAAAAAAAAAAA"


def shoot_library(hand: Hand, camera: Camera) -> None:
    """From the list of what is one's own, and back to it."""
    hand.go(Go(ToLibrary()))
    camera.shoot("library")
    _filters(hand, camera)
    _open_first(hand, camera)
    _type(hand, WORDS.get(hand.window.navigator.preferences.language, USUAL))
    camera.shoot("library-found")
    _type(hand, "")
    hand.go(Go(JustLooking()))
    camera.shoot("library-just-looking")
    _open_first(hand, camera, "library-not-noted")
    hand.go(Go(Back()))
    hand.go(Go(AtCode()))
    camera.shoot("library-code")
    if isinstance(hand.page, CodePage):
        QTest.keyClicks(hand.page.line, UNKNOWN)
        hand.main()
        camera.shoot("library-code-unknown")
    hand.go(Go(Back()))
    hand.go(Go(Back()))


def _filters(hand: Hand, camera: Camera) -> None:
    folds = hand.shown(Fold, hand.page)
    if folds:
        hand.press(folds[0].head)
        camera.shoot("library-filters")
        hand.press(folds[0].head)


def _open_first(hand: Hand, camera: Camera, name: str = "") -> None:
    """Read the first thing that is only read, and come back to the two small questions."""
    asked = ((tile, tile.value) for tile in hand.shown(ThingTile, hand.page))
    lessons = (t for t, value in asked if isinstance(value, ThingAsked) and value.ref.kind is ThingKind.LESSON)
    lesson = next(lessons, None)
    if lesson is None:
        return
    hand.press(lesson)
    if name:
        camera.shoot(name)
    if isinstance(hand.page, LessonPage):
        hand.go(LessonRead)
    if isinstance(hand.page, LibraryPage):
        hand.settle()
        hand.page.to_top()
        camera.shoot("library-asks")


def _type(hand: Hand, words: str) -> None:
    page = hand.page
    if not isinstance(page, LibraryPage):
        raise TypeError(page)
    page.line.setText(words)
    hand.settle()


def shoot_house(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take the pictures of the organisation's own. They stand outside of any program: nothing of it is kept."""
    shoot_staged(_own(), album, look, size)


def _own() -> Iterator[tuple[str, Page]]:
    own = OwnThingsPage()
    own.show_things((TEXT.thing, LINK.thing))
    yield "library-own", own
    yield "library-house", HousePage(TEXT)
    yield "library-house-link", HousePage(LINK)
