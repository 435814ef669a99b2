# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of my people and things, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

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
from app.helping.views import (
    Asking,
    AskStage,
    FindView,
    GoalCard,
    Helper,
    HelpingView,
    InPersonCard,
    TeachRow,
)
from app.own.facts import ThingKind
from app.own.state import GoalKey, Link
from app.private.sealed import NoteKind
from ui.window import places
from ui.window.helping_places import (
    AskInPerson,
    AtBeside,
    AtNote,
    BesideGoal,
    FindHelper,
    PutBeside,
    ToHelpers,
    ToTeach,
)

HANDS, FOOD = GoalKey(pack="care", module="hands"), GoalKey(pack="care", module="food")
WORDS = GoalKey(pack="care", goal="n")
TITLE = "Clean hands at the right moment"
GOAL = GoalCard(key=HANDS, title=TITLE, module="hands")
OTHER = GoalCard(key=FOOD, title="Eating and drinking without haste", module="food")
LESSON = ThingCard(kind=ThingKind.LESSON, thing="when", pack="care", title="When to clean your hands")
PUT = ThingCard(kind=ThingKind.DOCUMENT, thing="card", pack="care", title="The five moments on one card", put=True)
LINK = Link(kind="document", thing="card", of_pack="care")


def asking(stage, *, mine, name="Dana Oyelaran-Fitzgerald"):
    return Asking(
        ask=f"{stage.value} {mine}",
        pack="care",
        module="hands",
        title=TITLE,
        other="dana",
        name=name,
        colour=2,
        stage=stage,
        at_ms=0,
        mine=mine,
    )


PEOPLE = HelpingView(
    to_answer=(asking(AskStage.WAITING, mine=False),),
    waiting=(asking(AskStage.WAITING, mine=True, name="Bo"),),
    not_now=(asking(AskStage.NOT_NOW, mine=True),),
    helps_me=(asking(AskStage.YES, mine=True),),
    i_help=(asking(AskStage.YES, mine=False),),
    goals=(GOAL, OTHER),
    teaches=3,
)
ROWS = tuple(
    TeachRow(module=f"m{n}", title=TITLE, objective="You clean your hands at all five moments.", on=n % 2 == 0)
    for n in range(4)
)
FOUND = FindView(
    pack="care",
    module="hands",
    title=TITLE,
    helpers=tuple(
        Helper(
            learner=f"l{n}",
            name=name,
            colour=n,
            module="hands" if n else "food",
            title=OTHER.title,
            same_language=bool(n),
            same_time=True,
            knows=True,
        )
        for n, name in enumerate(("Bo", "Dana Oyelaran-Fitzgerald"))
    ),
    asked=tuple(asking(stage, mine=True) for stage in AskStage),
)
CARD = InPersonCard(
    name="Ana",
    pack="care",
    module="hands",
    language="en",
    titles={
        "en": (TITLE, "You clean your hands at all five moments."),
        "es": ("Manos limpias en el momento justo", "Te limpias las manos en los cinco momentos."),
        "ar": ("\u0623\u064a\u062f\u064d \u0646\u0638\u064a\u0641\u0629", ""),
    },
)
VIEW = GoalView(
    goal=GOAL,
    people=(
        PersonCard(kind=PersonKind.ASKED, id="a", name="Dana", asking=asking(AskStage.YES, mine=True)),
        PersonCard(kind=PersonKind.ASKED, id="b", name="Bo", asking=asking(AskStage.WAITING, mine=True)),
        PersonCard(kind=PersonKind.COLLEAGUE, id="c", name="Dana Oyelaran-Fitzgerald"),
        PersonCard(
            kind=PersonKind.OUTSIDE, id="d", name="Aunt Rosa", words="She was a nurse for thirty years. Call her."
        ),
    ),
    materials=(LESSON, PUT),
    ideas=(
        IdeaCard(key="i", words="Hang the bottle where I see it when I come in. " * 4, about=(LESSON.title, "Dana")),
    ),
    others=(OTHER,),
    may_write=True,
)
NOTE = NoteView(
    goal=GOAL,
    kind=NoteKind.IDEA,
    key="i",
    words="Hang the bottle where I see it.",
    about=(AboutRow(link=LINK, title=PUT.title, on=True),),
    others=(OTHER,),
    may_write=True,
)


def go(window, program, *, place, helping=None, beside=None):
    program.helping.answers |= helping or {}
    program.beside.answers |= beside or {}
    window.navigator.to(place)


def new_idea(window, program):
    program.beside.answers["note"] = NoteView(goal=GOAL, kind=NoteKind.PERSON, may_write=True)
    window.navigator.to(AtNote(HANDS, NoteKind.PERSON))


def in_two_languages(window, program):
    go(window, program, place=AskInPerson("hands"), helping={"in_person": CARD})
    window.page.say_also("ar")


HELPING_PAGES = {
    "helpers": partial(go, place=ToHelpers(), helping={"home": PEOPLE}),
    "helpers none": partial(go, place=ToHelpers(), helping={"home": HelpingView()}),
    "today asked": partial(go, place=places.Today(), helping={"to_answer": PEOPLE.to_answer}),
    "teach": partial(go, place=ToTeach(), helping={"teaching": ROWS}),
    "find helper": partial(go, place=FindHelper("hands", HANDS), helping={"find": FOUND}),
    "find helper none": partial(
        go, place=FindHelper("hands"), helping={"find": FindView(pack="care", module="hands", title=TITLE)}
    ),
    "find helper choose": partial(go, place=FindHelper("", WORDS), helping={"teaching": ROWS}),
    "in person choose": partial(go, place=AskInPerson(), helping={"teaching": ROWS}),
    "in person": in_two_languages,
    "beside": partial(go, place=BesideGoal(HANDS), beside={"open": VIEW}),
    "beside none": partial(go, place=BesideGoal(HANDS), beside={"open": GoalView(goal=GOAL)}),
    "put things": partial(go, place=PutBeside(HANDS), beside={"things": Choices(goal=GOAL, things=(LESSON, PUT))}),
    "put people": partial(
        go,
        place=PutBeside(HANDS, people=True),
        beside={
            "colleagues": Choices(
                goal=GOAL, colleagues=(ColleagueRow(learner="d", name="Dana Oyelaran-Fitzgerald", colour=1, put=True),)
            )
        },
    ),
    "at beside": partial(go, place=AtBeside(HANDS, LINK, PUT.title), beside={"goals": (GOAL, OTHER)}),
    "idea": partial(go, place=AtNote(HANDS, NoteKind.IDEA, "i"), beside={"note": NOTE}),
    "idea no pin": partial(
        go, place=AtNote(HANDS, NoteKind.IDEA), beside={"note": NoteView(goal=GOAL, kind=NoteKind.IDEA)}
    ),
    "person outside": new_idea,
}
