"""Takes the window to the pages of the library, with as much on them as there can be."""

from __future__ import annotations

from app.library.views import (
    Asked,
    Because,
    Filters,
    HouseMedia,
    HouseThing,
    HouseView,
    LibraryFound,
    LibraryView,
    Row,
    Thing,
    Way,
    Why,
)
from app.own.facts import Ref, ThingKind
from app.search.views import Found, Snippet
from ui.window.library_intents import LibraryAsked
from ui.window.library_places import AtCode, AtHouse, JustLooking, OwnThings, ToLibrary

LONG = "How to help somebody who has been sitting for long to stand up, with a belt and without one"


def thing(kind: ThingKind = ThingKind.LESSON, id: str = "hands", title: str = "Clean hands", **more) -> Thing:
    pack = "" if kind is ThingKind.HOUSE else "care"
    return Thing(ref=Ref(pack=pack, kind=kind, thing=id), version="1.0.0", title=title, minutes=3, **more)


def row(code: Because = Because.OPEN, people: int = 0, **more) -> Row:
    return Row(thing=thing(**more), why=Why(code=code, title="Hand hygiene", people=people))


FIRST = (
    row(Because.GOAL, id="goal"),
    row(Because.MISSED, id="missed", title=LONG, must=True),
    row(Because.ROLE, people=4, id="role"),
    row(Because.ALSO, people=3, id="also", kind=ThingKind.STORY),
)
REST = tuple(row(Because.OPEN, id=f"{kind.value}", kind=kind) for kind in ThingKind if kind is not ThingKind.MODULE)
VIEW = LibraryView(
    first=FIRST,
    rest=REST,
    declined=(Row(thing=thing(id="away"), why=Why(code=Because.HERE), declined=True),),
    asks=Asked(thing=thing(title=LONG)),
    languages=("en", "es"),
    offers=frozenset({"minutes-3", "easy", "must", *(way.value for way in Way)}),
    keeps=True,
)
TEXT = HouseView(
    thing=HouseThing(id="keys", title="Keys at night", media=HouseMedia.TEXT, about="Where the spare set hangs"),
    text="The spare set hangs in the porch.\n\nRing the bell twice.",
)
LINK = HouseView(
    thing=HouseThing(
        id="rota", title="The rota", media=HouseMedia.LINK, address="https://rota.example/house-three/this-week"
    )
)


def library(window, program):
    program.library.shown = VIEW
    window.navigator.to(ToLibrary())


def found(window, program):
    library(window, program)
    rows = (
        Row(thing=thing(), why=Why(code=Because.BEFORE), snippet=Snippet("Wash your hands.", ((10, 15),))),
        Row(thing=thing(id="other", title=LONG), why=Why(code=Because.HERE), snippet=Snippet("Dry them well.")),
    )
    program.library.found["soap"] = LibraryFound(rows=rows, found=Found(mended=(("sope", "soap"),), unknown=("zz",)))
    window.page.line.setText("soap")


def nothing_like_that(window, program):
    library(window, program)
    program.library.shown = LibraryView(first=(), rest=(), offers=VIEW.offers)
    window.page.intent.emit(LibraryAsked("", Filters(way="listen")))


def looking(window, program):
    program.library.zone = tuple(each.thing for each in REST)
    window.navigator.to(JustLooking())


def house(window, program):
    window.navigator.to(AtHouse(TEXT, unnoted=True))


def link(window, program):
    window.navigator.to(AtHouse(LINK))


def code(window, program):
    window.navigator.to(AtCode("SLWRONG"))


def own(window, program):
    program.library.houses = {view.thing.id: view for view in (TEXT, LINK)}
    window.navigator.to(OwnThings())
    window.page.show_refused("house_kind")


LIBRARY_PAGES = {
    "library": library,
    "library found": found,
    "library nothing": nothing_like_that,
    "library looking": looking,
    "house text": house,
    "house link": link,
    "library code": code,
    "library own": own,
}
