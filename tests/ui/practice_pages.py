# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of stories and worked examples, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

import msgspec

from app.events import Purpose
from app.practice.facts import PracticeKind
from app.practice.views import (
    Compared,
    ExampleAt,
    ExampleEnd,
    ExampleOpening,
    Picture,
    PracticeCard,
    StepDone,
    StepFeedback,
    StoryDebrief,
    StoryOpening,
    StoryScene,
)
from app.views import Feedback
from content_packs.answers import NotYet, Number
from content_packs.grading import grade, right_answer
from content_packs.model import Ending
from tests.practice_samples import make_example, make_story
from ui.window import places
from ui.window.intents import Submitted
from ui.window.practice_places import AtPractice

STORY = make_story("clean-hands", "hands-when")
EXAMPLE = make_example("clean-hands", "hands-when")
LONG = "She rings, and nobody has been there for an hour. Her supper stands cold on the table by the window."
CARD = PracticeCard(
    kind=PracticeKind.STORY,
    id="mrs-hill",
    title="Mrs Hill waits",
    module="clean-hands",
    module_title="Clean hands",
    minutes=4,
    stage="done",
    ending=Ending.MIXED,
)
NUMBERS = msgspec.structs.replace(CARD, kind=PracticeKind.EXAMPLE, id="a-sum", title="A sum", ending=None)
PICTURE = Picture(path="media/hands.svg", alt="Two hands under running water")
OPENING = StoryOpening(
    card=CARD, why="It happens to everybody.", can="Help her up.", persona=STORY.persona, picture=PICTURE, language="en"
)
SCENE = StoryScene(
    card=msgspec.structs.replace(CARD, stage="under_way"),
    persona=STORY.persona,
    number=2,
    scene=msgspec.structs.replace(STORY.scenes[1], text=LONG),
    said="call",
    outcome=LONG,
    picture=PICTURE,
    language="en",
)
START, ROOM = STORY.scenes[0].choices, STORY.scenes[1].choices
DEBRIEF = StoryDebrief(
    card=CARD,
    scene=STORY.scenes[3],
    ending=Ending.MIXED,
    said="leave",
    outcome=LONG,
    picture=Picture(),
    compared=(
        Compared(situation=LONG, chosen=START[1], expert=START[1]),
        Compared(situation=LONG, chosen=ROOM[1], expert=ROOM[0]),
    ),
    debrief=("First part.", "Second part."),
    sources=("A book", "Another one"),
    language="en",
)
NEW_EXAMPLE = ExampleOpening(card=NUMBERS, why="Sums are everywhere.", can="Add.", left=2, steps=3, language="en")


def step(number: int, *, asked: bool) -> ExampleAt:
    """The step of this number, from 1."""
    here = EXAMPLE.steps[number - 1]
    return ExampleAt(
        card=NUMBERS,
        task=LONG,
        picture=PICTURE,
        number=number,
        steps=3,
        before=tuple(StepDone(text=each.text, right=(None, False, True)[at]) for at, each in enumerate(EXAMPLE.steps))[
            : number - 1
        ],
        step=here,
        asked=here.question if asked else None,
        order=(1, 0) if number == 2 and asked else (),
        draft=None,
        language="en",
    )


END = ExampleEnd(
    card=NUMBERS, task=LONG, steps=EXAMPLE.steps, made=2, right=1, next_left=2, sources=("A book",), language="en"
)


def feedback(number: int, *, right: bool) -> StepFeedback:
    """What comes of an answer to a step."""
    here = EXAMPLE.steps[number - 1]
    answer = right_answer(here.question) if right else Number(7.0) if number == 1 else NotYet()
    graded = grade(here.question, answer)
    told = Feedback(
        item=here.question,
        answer=answer,
        grade=graded,
        order=(1, 0) if number == 2 else (),
        lesson="",
        purpose=Purpose.MODULE,
        can_retry=False,
        language="en",
    )
    return StepFeedback(feedback=told, step=here)


def open_step(window, program, view):
    """One of the screens of practice."""
    window.navigator.to(AtPractice(view))


def answered(window, program, number, *, right):
    """A step that was left to the person, after they did it."""
    program.practice.answers["answer"] = feedback(number, right=right)
    window.navigator.to(AtPractice(step(number, asked=True)))
    window.page.intent.emit(Submitted(NotYet()))


def today(window, program, *, stage):
    """Today with a story and an example on the path."""
    cards = (msgspec.structs.replace(CARD, stage=stage), msgspec.structs.replace(NUMBERS, stage="new"))
    program.practice.cards = cards
    window.navigator.to(places.Today())


PRACTICE_PAGES = {
    "story opening": partial(open_step, view=OPENING),
    "story scene": partial(open_step, view=SCENE),
    "story debrief": partial(open_step, view=DEBRIEF),
    "example opening": partial(open_step, view=NEW_EXAMPLE),
    "example step": partial(open_step, view=step(2, asked=False)),
    "example own number": partial(open_step, view=step(1, asked=True)),
    "example own choice": partial(open_step, view=step(2, asked=True)),
    "example own words": partial(open_step, view=step(3, asked=True)),
    "example not yet": partial(answered, number=1, right=False),
    "example yes": partial(answered, number=2, right=True),
    "example end": partial(open_step, view=END),
    "today story stopped": partial(today, stage="under_way"),
    "today story done": partial(today, stage="done"),
}
