# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of things to look up, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

import msgspec

from app.aids.views import (
    AidCard,
    AidKind,
    ChecklistOutline,
    CoachView,
    CredentialView,
    DocumentView,
    GlossaryView,
    HuddleView,
    ProgrammeOutline,
    RoleCard,
    RoleNeedRow,
    RoleView,
    Topic,
)
from app.views import Level
from content_packs.model import (
    Checklist,
    CoachCard,
    Credential,
    Criterion,
    Document,
    Huddle,
    HuddleQuestion,
    Point,
    Programme,
    Start,
    Target,
    Term,
)
from ui.window.aid_intents import SheetAsked
from ui.window.aid_places import AtAid, ToLookUp

LONG = "She rings, and nobody has been there for an hour. Her supper stands cold on the table by the window."
LINK = "https://www.legislation.example/ukpga/2014/23/contents/with-a-rather-long-name"
CARDS = tuple(
    AidCard(kind=kind, pack="care", id=kind.value, title=f"A {kind.value} with a name", about=LONG, number=5)
    for kind in AidKind
)
NOW = RoleCard(pack="care", id="helper", title="Care worker", have=2, total=4, now=True, next=False)
NEXT = RoleCard(pack="care", id="lead", title="Senior care worker", have=0, total=3, now=False, next=True)


def row(title: str, level: Level, target: Target, importance: int, *, there: bool) -> RoleNeedRow:
    """A line of a role."""
    topic = Topic(competency=title, title=title, module="clean-hands", level=level)
    return RoleNeedRow(topic=topic, target=target, importance=importance, there=there)


ROLE = RoleView(
    pack="care",
    card=NOW,
    summary=LONG,
    rows=(
        row("Know when to clean your hands", Level.START, Target.SECURE, 3, there=False),
        row("Write it down", Level.NOT_SURE, Target.PRACTISE, 2, there=False),
        row("Ask before you help", Level.PRACTISE, Target.PRACTISE, 3, there=True),
        row("Call for help", Level.SECURE, Target.SECURE, 3, there=True),
    ),
    onward=NEXT,
    modules=("clean-hands", "food"),
    sources=("A book",),
)
CREDENTIAL = CredentialView(
    pack="care",
    credential=Credential(
        id="hands",
        title="Clean hands, every time",
        summary=LONG,
        competencies=("hands-when",),
        scale=("Not yet", "Most of the time", "Every time"),
        passing=3,
        criteria=(Criterion(text="The five moments", says=(LONG, LONG, LONG)),),
        evidence=(LONG, LONG),
    ),
    topics=(ROLE.rows[0].topic,),
)
COACH = CoachView(
    pack="care",
    coach=CoachCard(
        id="c", title="After a fall", competencies=("a",), watch=(LONG,), ask=(LONG,), say=(LONG,), sources=("A book",)
    ),
    topics=("Act when someone has fallen",),
)
HUDDLE = HuddleView(
    pack="care",
    huddle=Huddle(
        id="stomach-bug",
        title="A stomach bug <goes> round",
        competencies=("a",),
        minutes=5,
        talk=f"{LONG}\n\n{LONG}",
        questions=tuple(HuddleQuestion(text=f"{n}: {LONG}", listen_for=LONG) for n in range(5)),
        sources=("A book",),
    ),
    topics=("Know how infection spreads",),
    language="en",
)
CHECKLIST = ChecklistOutline(
    pack="care",
    checklist=Checklist(
        id="w",
        title="Clean hands, seen at work",
        module="clean-hands",
        competencies=("a",),
        why=LONG,
        can=LONG,
        minutes=8,
        task=LONG,
        points=(Point(id="a", text=LONG, critical=True), Point(id="b", text=LONG, hint=LONG)),
        sources=("A book",),
    ),
    topics=("Know when to clean your hands",),
)
PROGRAMME = ProgrammeOutline(
    pack="care",
    programme=Programme(
        id="weeks", title="Your first weeks", summary=LONG, microlearns=("a", "b", "c"), per_week=2, start=Start.MONDAY
    ),
    weeks=(("Know how infection spreads", "Know when to clean your hands"), ("Ask before you help",)),
)
WORDS = GlossaryView(
    pack="care",
    title="Care essentials",
    terms=(Term(id="gel", term="Gel", meaning=LONG), Term(id="ppe", term="PPE", meaning=LONG, synonyms=("kit",))),
    at="ppe",
)


def document(**more: str) -> DocumentView:
    """A document with what it is given."""
    made = Document(id="d", title="Which [number]", about=LONG, author="The tests", licence="CC-BY-4.0", **more)
    terms = (Term(id="ppe", term="PPE", meaning=LONG),)
    return DocumentView(pack="care", version="1.0.0", document=made, glossary=terms, language="en")


TEXT = document(body=f"# Heading\n\n{LONG}\n\n| a | b |\n| --- | --- |\n| {LONG} | {LONG} |\n")
ADDRESS = document(link=LINK)


def open_aid(window, _program, view):
    """One of the pages, on top of the list."""
    window.navigator.to(AtAid(view))


def look_up(window, program, *, cards=CARDS):
    """The list."""
    program.aids.cards = cards
    window.navigator.to(ToLookUp())


def sheet(window, program):
    """A huddle sheet that could not be written."""
    program.copies = program.copies / "no-such-folder" / "at-all"
    window.navigator.to(AtAid(HUDDLE))
    window.page.intent.emit(SheetAsked())


AID_PAGES = {
    "look up": look_up,
    "role": partial(open_aid, view=ROLE),
    "credential": partial(open_aid, view=CREDENTIAL),
    "huddle sheet": partial(open_aid, view=HUDDLE),
    "document": partial(open_aid, view=TEXT),
    "address": partial(open_aid, view=ADDRESS),
}
MORE_AID_PAGES = {
    "nothing to look up": partial(look_up, cards=()),
    "checklist to read": partial(open_aid, view=CHECKLIST),
    "coach card": partial(open_aid, view=COACH),
    "huddle sheet not written": sheet,
    "programme outline": partial(open_aid, view=PROGRAMME),
    "programme to start": partial(open_aid, view=msgspec.structs.replace(PROGRAMME, offered=True)),
    "glossary": partial(open_aid, view=WORDS),
}
"""Made of the same pieces as those above, so looked at in a soak alone."""
