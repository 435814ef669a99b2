# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of my people and things: some on the walk, and with people in it from the packs that ship."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from app.helping.beside_views import (
    AboutRow,
    Choices,
    ColleagueRow,
    GoalView,
    IdeaCard,
    NoteView,
    PersonCard,
    PersonKind,
    ThingCard,
)
from app.helping.views import Asking, AskStage, FindView, GoalCard, Helper, HelpingView, InPersonCard, TeachRow
from app.own.facts import ThingKind
from app.own.state import GoalKey, Link
from app.preferences import Preferences
from app.private.sealed import NoteKind
from content_packs.model import Pack
from ui.window.album import Album
from ui.window.hand import Camera, Hand
from ui.window.helping_places import AskInPerson, AtBeside, ToHelpers, ToTeach
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.beside import BesidePage
from ui.window.pages.beside_note import NotePage
from ui.window.pages.beside_put import AtBesidePage, PutPage
from ui.window.pages.helpers import FindHelperPage, HelpersPage
from ui.window.pages.in_person import InPersonPage
from ui.window.pages.page import Page
from ui.window.staged import first_pack, shoot_staged
from ui.window.widgets.basic import Button

IDEA: Final = "Hang the bottle where I see it when I come in."
OUTSIDE: Final = ("Aunt Rosa", "She was a nurse for thirty years. Call her on Sunday.")
MODULE: Final = 1
"""The module of the pack that the goal is."""


def shoot_people(hand: Hand, camera: Camera) -> None:
    """From the list of what is one's own to my people, what I could show, the card, and back."""
    hand.go(Go(ToHelpers()))
    camera.shoot("helpers")
    hand.go(Go(ToTeach()))
    camera.shoot("teach")
    hand.go(Go(ToHelpers()))
    hand.go(Go(AskInPerson()))
    camera.shoot("in-person-choose")
    cards = [each for each in hand.shown(Button, hand.page) if isinstance(each.value, Go)]
    card = next(each for each in cards if isinstance(cast("Go", each.value).place, AskInPerson))
    hand.press(card)
    camera.shoot("in-person")
    hand.window.navigator.to(Mine())
    hand.settle()


def shoot_helping(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each kind of screen. They stand outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        shoot_staged(_pages(pack), album, look, size)


def _pages(pack: Pack) -> Iterator[tuple[str, Page]]:
    module = pack.modules[MODULE]
    key = GoalKey(pack=pack.manifest.id, module=module.id)
    goal = GoalCard(key=key, title=module.title, module=module.id)
    other = pack.modules[0]
    others = (GoalCard(key=GoalKey(pack=key.pack, module=other.id), title=other.title, module=other.id),)
    people = HelpersPage()
    people.show_people(
        HelpingView(
            to_answer=(_asking(pack, "Dana", AskStage.WAITING, mine=False),),
            waiting=(_asking(pack, "Marek", AskStage.WAITING, mine=True),),
            not_now=(_asking(pack, "Lin", AskStage.NOT_NOW, mine=True),),
            helps_me=(_asking(pack, "Amal", AskStage.YES, mine=True),),
            goals=(goal, *others),
            teaches=2,
        )
    )
    yield "helpers-asked", people
    find = FindHelperPage(module.id, key)
    find.show_helpers(_found(pack, module.id, module.title))
    yield "find-helper", find
    nobody = FindHelperPage(module.id, key)
    nobody.show_helpers(FindView(pack=key.pack, module=module.id, title=module.title))
    yield "find-helper-nobody", nobody
    choosing = FindHelperPage("", key)
    choosing.show_modules(
        tuple(TeachRow(module=each.id, title=each.title, objective=each.objective, on=False) for each in pack.modules)
    )
    yield "find-helper-choose", choosing
    yield "in-person-two-languages", _card(pack, key)
    beside = BesidePage(key)
    beside.show_goal(_view(pack, goal, others, may_write=True))
    yield "beside-goal", beside
    without = BesidePage(key)
    without.show_goal(_view(pack, goal, others, may_write=False))
    yield "beside-goal-no-pin", without
    for name, in_people in (("beside-put", False), ("beside-put-people", True)):
        put = PutPage(key, people=in_people)
        put.show_choices(_choices(pack, goal))
        yield name, put
    link = Link(kind="document", thing=pack.documents[0].id, of_pack=key.pack)
    one = AtBesidePage(AtBeside(key, link, pack.documents[0].title))
    one.show_goals(others)
    yield "beside-one", one
    about = (AboutRow(link=link, title=pack.documents[0].title, on=True),)
    note = NotePage(key, NoteKind.IDEA)
    note.show_note(
        NoteView(goal=goal, kind=NoteKind.IDEA, key="i", words=IDEA, about=about, others=others, may_write=True)
    )
    yield "idea", note
    outside = NotePage(key, NoteKind.PERSON)
    who, words = OUTSIDE
    outside.show_note(NoteView(goal=goal, kind=NoteKind.PERSON, who=who, words=words, may_write=True))
    yield "person-outside", outside


def _card(pack: Pack, key: GoalKey) -> InPersonPage:
    """The card, and below it the same in the first of the other languages that the pack has the title in."""
    words = {variant.language: variant.modules for variant in pack.variants}
    translated = {each.id for modules in words.values() for each in modules}
    module = next((each for each in pack.modules if each.id in translated), pack.modules[MODULE])
    titles = {
        language: (each.title, each.objective)
        for language, modules in words.items()
        for each in modules
        if each.id == module.id and each.title != module.title
    }
    page = InPersonPage(key, module=module.id)
    page.show_card(
        InPersonCard(
            name="Ana",
            pack=key.pack,
            module=module.id,
            language="",
            titles={"": (module.title, module.objective), **titles},
        )
    )
    page.say_also(next(iter(titles), ""))
    return page


def _asking(pack: Pack, name: str, stage: AskStage, *, mine: bool) -> Asking:
    module = pack.modules[MODULE]
    return Asking(
        ask=name,
        pack=pack.manifest.id,
        module=module.id,
        title=module.title,
        other=name,
        name=name,
        colour=1,
        stage=stage,
        at_ms=0,
        mine=mine,
    )


def _found(pack: Pack, module: str, title: str) -> FindView:
    helpers = tuple(
        Helper(
            learner=name,
            name=name,
            colour=number,
            module=module,
            title=title,
            same_language=number < 2,
            same_time=number < 1,
            knows=number != 1,
        )
        for number, name in enumerate(("Amal", "Dana", "Marek"))
    )
    asked = (_asking(pack, "Lin", AskStage.WAITING, mine=True),)
    return FindView(pack=pack.manifest.id, module=module, title=title, helpers=helpers, asked=asked)


def _view(pack: Pack, goal: GoalCard, others: tuple[GoalCard, ...], *, may_write: bool) -> GoalView:
    competencies = pack.modules[MODULE].competencies
    lessons = [each for each in pack.lessons if each.competency in competencies][:3]
    materials = [_thing(pack, ThingKind.LESSON, each.id, each.title) for each in lessons]
    document = pack.documents[0]
    put = ThingCard(kind=ThingKind.DOCUMENT, thing=document.id, pack=pack.manifest.id, title=document.title, put=True)
    who, words = OUTSIDE
    outside = (PersonCard(kind=PersonKind.OUTSIDE, id="r", name=who, words=words),) if may_write else ()
    asked = _asking(pack, "Amal", AskStage.YES, mine=True)
    return GoalView(
        goal=goal,
        people=(
            PersonCard(kind=PersonKind.ASKED, id="a", name="Amal", asking=asked),
            PersonCard(kind=PersonKind.COLLEAGUE, id="d", name="Dana"),
            *outside,
        ),
        materials=(*materials, put),
        ideas=(IdeaCard(key="i", words=IDEA, about=(document.title, "Amal")),) if may_write else (),
        others=others,
        may_write=may_write,
    )


def _choices(pack: Pack, goal: GoalCard) -> Choices:
    things = tuple(_thing(pack, ThingKind.DOCUMENT, each.id, each.title) for each in pack.documents)
    rows = tuple(
        ColleagueRow(learner=name, name=name, colour=number, put=number == 1)
        for number, name in enumerate(("Amal", "Dana", "Lin", "Marek"))
    )
    return Choices(goal=goal, things=things, colleagues=rows)


def _thing(pack: Pack, kind: ThingKind, thing: str, title: str) -> ThingCard:
    return ThingCard(kind=kind, thing=thing, pack=pack.manifest.id, title=title)
