# SPDX-License-Identifier: Apache-2.0
"""A small story, a small worked example and a small checklist, and one of each fact that happens in them."""

from __future__ import annotations

from app.events import Fact
from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, PracticeKind, StoryChosen
from content_packs.answers import Number
from content_packs.model import (
    ActivityKind,
    Checklist,
    Choice,
    Cycle,
    CycleActivity,
    Ending,
    ExampleStep,
    Numeric,
    Option,
    Persona,
    Point,
    Scene,
    ShortText,
    SingleChoice,
    Story,
    WorkedExample,
)


def choice(text: str, to: str, *, expert: bool = False) -> Choice:
    return Choice(text=text, to=to, outcome=f"{text}, and then", why=f"Why: {text}", expert=expert)


def make_cycle(module: str, competency: str) -> Cycle:
    """Think, answer the module's questions, try, think again."""
    return Cycle(
        id="a-round",
        title="A round",
        module=module,
        competencies=(competency,),
        why="It lasts.",
        can="Do it at work.",
        minutes=20,
        before="Think of a time.",
        activities=(CycleActivity(kind=ActivityKind.CHECK, id=module),),
        try_at_work="Wash once and watch.",
        after="What now?",
    )


def make_checklist(module: str, competency: str) -> Checklist:
    """Three points, the first of them critical."""
    return Checklist(
        id="seen-at-work",
        title="Seen at work",
        module=module,
        competencies=(competency,),
        why="It protects.",
        can="Show it.",
        minutes=5,
        task="Watch one wash.",
        points=(
            Point(id="before", text="Washes before", hint="Just before.", critical=True),
            Point(id="long", text="Washes long enough"),
            Point(id="soap", text="Takes soap"),
        ),
    )


def make_story(module: str, competency: str) -> Story:
    """Two scenes to choose in, a way round in a circle, and an ending of each kind."""
    return Story(
        id="mrs-hill",
        title="Mrs Hill waits",
        module=module,
        competencies=(competency,),
        why="It happens.",
        can="Help her.",
        minutes=4,
        roles={"supervisor": "You show it."},
        persona=Persona(name="Mrs Hill", about="She is 80."),
        scenes=(
            Scene(
                id="start",
                text="She rings.",
                choices=(choice("wait", "end-poor"), choice("go", "room", expert=True), choice("call", "room")),
            ),
            Scene(
                id="room",
                text="She is up.",
                choices=(
                    choice("sit with her", "end-good", expert=True),
                    choice("leave", "end-mixed"),
                    choice("out", "start"),
                ),
            ),
            Scene(id="end-good", text="She sleeps.", ending=Ending.GOOD),
            Scene(id="end-mixed", text="She waits.", ending=Ending.MIXED),
            Scene(id="end-poor", text="She fell.", ending=Ending.POOR),
        ),
        debrief="First part.\n\nSecond part.",
        sources=("A book",),
    )


def make_example(module: str, competency: str) -> WorkedExample:
    """Three steps: a number, a choice, a word."""
    base = {"competency": competency, "rationale": "because"}
    return WorkedExample(
        id="a-sum",
        title="A sum",
        module=module,
        competencies=(competency,),
        why="Sums are everywhere.",
        can="Add.",
        minutes=3,
        task="Two and three, then say it.",
        steps=(
            ExampleStep(
                text="Two and three are five.",
                reason="because",
                question=Numeric(id="step-1", stem="2 + 3?", answer=5.0, **base),
            ),
            ExampleStep(
                text="Five is more than four.",
                reason="because",
                question=SingleChoice(
                    id="step-2",
                    stem="More than four?",
                    options=(
                        Option(text="yes", why="Yes.", right=True),
                        Option(text="no", why="Not yet."),
                    ),
                    **base,
                ),
            ),
            ExampleStep(
                text="Say five.",
                reason="because",
                question=ShortText(id="step-3", stem="Say it", accept=("five",), **base),
            ),
        ),
    )


def facts(attempt: str, pack: str, version: str, module: str) -> dict[str, Fact]:
    """One of each kind that leaves, of a story and of an example."""
    of = {"attempt": attempt, "pack": pack, "version": version, "module": module}
    story = {**of, "kind": PracticeKind.STORY, "practice": "mrs-hill"}
    example = {**of, "kind": PracticeKind.EXAMPLE, "practice": "a-sum"}
    return {
        "story-begun": PracticeBegun(**story),
        "story-chosen": StoryChosen(
            story="mrs-hill", number=0, scene="start", choice=1, to="room", expert=True, seconds=4.5, **of
        ),
        "story-ended": PracticeEnded(made=2, right=1, seconds=61.0, scene="end-mixed", ending=Ending.MIXED, **story),
        "story-left": PracticeEnded(made=1, right=1, seconds=8.0, completed=False, **story),
        "example-begun": PracticeBegun(faded=2, **example),
        "example-step-seen": ExampleStepDone(example="a-sum", step=0, seconds=9.0, **of),
        "example-step-done": ExampleStepDone(
            example="a-sum", step=0, seconds=7.0, answer=Number(5.0), right=True, score=1.0, **of
        ),
        "example-ended": PracticeEnded(made=2, right=2, seconds=33.0, **example),
    }
