# SPDX-License-Identifier: Apache-2.0
"""A pack with every kind of question, and one event of every kind that leaves: what the statement tests share."""

from __future__ import annotations

import uuid

from app.cycling.facts import CycleBegun, CycleStepDone
from app.events import (
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Confidence,
    Event,
    Fact,
    LessonFinished,
    Mode,
    NoteSealed,
    NoteTaken,
    Outcome,
    PlanMade,
    ProgrammeJoined,
    Purpose,
    SuggestionDeclined,
)
from app.lesson_facts import MediaPlayed, TaskTaken
from app.observing.facts import ChecklistCountersigned, ChecklistObserved, Mark
from app.reporting.facts import Problem, ProblemReported
from app.talk_facts import PortionEnded
from content_packs.answers import (
    Answer,
    Chosen,
    Filled,
    Matched,
    NotYet,
    Number,
    Ordered,
    Rated,
    Said,
    Sorted,
    Words,
)
from content_packs.model import (
    Categorise,
    Cloze,
    Competency,
    Draw,
    Gap,
    HotSpot,
    Item,
    Lesson,
    Likert,
    Manifest,
    Matching,
    Module,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pack,
    Pair,
    Region,
    ShortText,
    SingleChoice,
    Thing,
    TrueFalse,
    Unit,
)
from tests.leading_facts import LEADING_FACTS
from tests.own_facts import OWN_FACTS
from tests.practice_samples import facts as practice_facts
from tests.practice_samples import make_checklist, make_cycle, make_example, make_story

ORGANISATION = "https://home.example/learning"
ATTEMPT = "0f1e2d3c-4b5a-4678-8796-a5b4c3d2e1f0"
DEVICE = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
LEARNER = "9b2d6d1e-3c1b-4d0a-9d62-5f0f6a3c7e11"


def _question(cls: type, id: str, **fields: object) -> Item:
    return cls(id=id, competency="hands", stem=f"What about {id}?", rationale="Because.", **fields)


ITEMS: tuple[Item, ...] = (
    _question(
        SingleChoice, "single", options=(Option(text="Wash", why="Yes", right=True), Option(text="Wipe", why="Not yet"))
    ),
    _question(
        MultipleChoice,
        "multiple",
        options=tuple(
            Option(text=text, why="w", right=right) for text, right in (("A", True), ("B", False), ("C", True))
        ),
    ),
    _question(TrueFalse, "truefalse", answer=False, why_true="No", why_false="Yes"),
    _question(Ordering, "order", steps=("Wet", "Soap", "Rinse")),
    _question(Matching, "match", pairs=(Pair(left="Red", right="Hot"), Pair(left="Blue", right="Cold"))),
    _question(Numeric, "numeric", answer=37.5, tolerance=0.2, unit="°C"),
    _question(ShortText, "text", accept=("gloves", "a glove")),
    _question(
        Categorise,
        "categorise",
        groups=("Soap", "Gel"),
        things=(Thing(text="Dirty", group=0, why="Not yet"), Thing(text="Clean", group=1, why="Not yet")),
    ),
    _question(
        Cloze,
        "cloze",
        text="Wash for [1] seconds with [2].",
        gaps=(
            Gap(accept=("20", "twenty")),
            Gap(options=(Option(text="milk", why="Not yet"), Option(text="soap", why="Yes", right=True))),
        ),
    ),
    _question(
        HotSpot,
        "hotspot",
        media="media/hand.svg",
        regions=tuple(
            Region(text=text, why="w", right=right, points=((0.1, 0.1), (0.3, 0.1), (0.3, 0.3)))
            for text, right in (("The thumb", True), ("The palm", False))
        ),
    ),
    _question(Numeric, "units", answer=120, unit="seconds", units=(Unit(name="minutes", factor=60.0),)),
    _question(
        Numeric,
        "drawn",
        answer=0.0,
        formula="weight * 2",
        unit="kg",
        draw=(Draw(name="weight", start=5.0, stop=25.0, step=2.5),),
    ),
)

PACK = Pack(
    manifest=Manifest(
        format=1,
        id="care",
        version="1.2.0",
        title="Care",
        summary="",
        language="en",
        base="https://packs.stepwell.example/care",
        authors=("The Stepwell authors",),
        licence="CC-BY-4.0",
    ),
    competencies=(Competency(id="hands", title="Clean hands when it counts"),),
    modules=(Module(id="clean-hands", title="Clean hands", objective="Clean them.", competencies=("hands",)),),
    lessons=(Lesson(id="why-hands", title="Why hands", competency="hands", body="Text."),),
    items=ITEMS,
    stories=(make_story("clean-hands", "hands"),),
    examples=(make_example("clean-hands", "hands"),),
    checklists=(make_checklist("clean-hands", "hands"),),
    cycles=(make_cycle("clean-hands", "hands"),),
    ratings=(Likert(id="sure", stem="How sure are you?", scale=("Not at all", "A little", "Very")),),
)

ANSWERS: dict[str, Answer] = {
    "single": Chosen((0,)),
    "multiple": Chosen((0, 1)),
    "truefalse": Said(value=False),
    "order": Ordered((0, 2, 1)),
    "match": Matched((1, 0)),
    "numeric": Number(37.6),
    "text": Words("Gloves"),
    "categorise": Sorted((0, 0)),
    "cloze": Filled(("twenty", 1)),
    "hotspot": Chosen((0,)),
    "units": Number(2.0, 1),
}


def find_pack(pack: str, version: str) -> Pack | None:
    return PACK if (pack, version) == ("care", "1.2.0") else None


_CYCLE = {"cycle": "a-round", "pack": "care", "version": "1.2.0", "module": "clean-hands"}


def _seen(*, signed_off: bool) -> ChecklistObserved:
    return ChecklistObserved(
        observation=ATTEMPT,
        checklist="seen-at-work",
        pack="care",
        version="1.2.0",
        module="clean-hands",
        observer="9f0c2a",
        marks={"before": Mark.DONE, "long": Mark.DONE if signed_off else Mark.NOT_YET, "soap": Mark.NOT_SEEN},
        signed_off=signed_off,
    )


def answered(item: str, answer: Answer, **fields: object) -> AnswerGiven:
    given = {
        "attempt": ATTEMPT,
        "purpose": Purpose.MODULE,
        "pack": "care",
        "version": "1.2.0",
        "item": item,
        "competency": "hands",
        "answer": answer,
        "right": True,
        "score": 1.0,
        "seconds": 12.34,
        "module": "clean-hands",
    }
    return AnswerGiven(**{**given, **fields})


def _finished(outcome: Outcome, purpose: Purpose = Purpose.MODULE, progress: float = 1.0) -> AttemptFinished:
    return AttemptFinished(
        attempt=ATTEMPT,
        purpose=purpose,
        pack="care",
        version="1.2.0",
        outcome=outcome,
        asked=9,
        right=7,
        seconds=3725.5,
        module="clean-hands" if purpose is Purpose.MODULE else "",
        progress=progress,
    )


FACTS: dict[str, Fact] = {
    **{f"answered-{name}": answered(name, answer) for name, answer in ANSWERS.items()},
    "answered-not-yet": answered("single", NotYet(), right=False, score=0.0),
    "answered-unsure-quiz": answered(
        "order",
        Ordered((2, 1, 0)),
        right=False,
        score=1 / 3,
        purpose=Purpose.SHIFT_QUIZ,
        confidence=Confidence.NOT_SURE,
    ),
    "answered-assisted-diagnostic": answered("numeric", Number(-0.5), purpose=Purpose.DIAGNOSTIC, assisted=True),
    "answered-unknown-pack": answered("single", Chosen((3,)), version="0.9.0"),
    "answered-misconception": answered(
        "single", Chosen((1,)), right=False, score=0.0, misconception="wiping-is-enough"
    ),
    "answered-scale": answered("sure", Rated(2), right=False, score=0.0),
    "answered-drawn": answered("drawn", Number(25.0), drawn={"weight": 12.5}),
    "answered-units-unknown-pack": answered("units", Number(2.0, 1), version="0.9.0"),
    "answered-cloze-unknown-pack": answered("cloze", Filled(("twenty", 1)), version="0.9.0"),
    "rated": AreasRated(pack="care", version="1.2.0", ratings={"clean-hands": 0.3}, wants=("clean-hands",)),
    "initialized": AttemptStarted(
        attempt=ATTEMPT, purpose=Purpose.MODULE, pack="care", version="1.2.0", module="clean-hands"
    ),
    "initialized-diagnostic": AttemptStarted(attempt=ATTEMPT, purpose=Purpose.DIAGNOSTIC, pack="care", version="1.2.0"),
    "lesson": LessonFinished(
        pack="care", version="1.2.0", lesson="why-hands", competency="hands", seconds=181.0, module="clean-hands"
    ),
    **practice_facts(ATTEMPT, "care", "1.2.0", "clean-hands"),
    "passed": _finished(Outcome.PASSED),
    "failed": _finished(Outcome.NOT_YET, progress=0.5),
    "completed": _finished(Outcome.COMPLETED, Purpose.SHIFT_QUIZ),
    "exited": _finished(Outcome.STOPPED, progress=0.25),
    "plan": PlanMade(
        pack="care",
        version="1.2.0",
        goals=("clean-hands",),
        mode=Mode.EXAM,
        exam_day=20_500,
        away_from=20_440,
        away_until=20_453,
    ),
    "declined": SuggestionDeclined(pack="care", version="1.2.0", module="clean-hands"),
    "declined-back": SuggestionDeclined(pack="care", version="1.2.0", module="clean-hands", back=True),
    "programme": ProgrammeJoined(
        programme="first weeks",
        title="Your first weeks",
        pack="care",
        version="1.2.0",
        competencies=("hands",),
        start_day=20_405,
        per_week=3,
    ),
    "film-begun": MediaPlayed(
        pack="care", version="1.2.0", lesson="why-hands", competency="hands", path="media/hands.webm", attempt=ATTEMPT
    ),
    "film-ended": MediaPlayed(
        pack="care", version="1.2.0", lesson="why-hands", competency="hands", path="media/hands.webm", finished=True
    ),
    "cycle-begun": CycleBegun(run=ATTEMPT, **_CYCLE),
    "cycle-step": CycleStepDone(run=ATTEMPT, **_CYCLE, step=0, note="2d1f8a52-0d5c-4f0e-9a51-c1a4a3d0b111"),
    "cycle-ended": CycleStepDone(run=ATTEMPT, **_CYCLE, step=3, ended=True),
    "checklist-signed-off": _seen(signed_off=True),
    "checklist-not-yet": _seen(signed_off=False),
    "checklist-countersigned": ChecklistCountersigned(
        observation=ATTEMPT, checklist="seen-at-work", pack="care", version="1.2.0", module="clean-hands"
    ),
    "portion-ended": PortionEnded(attempt=ATTEMPT, pack="care", version="1.2.0", asked=6),
    "task-taken": TaskTaken(pack="care", version="1.2.0", lesson="why-hands", competency="hands"),
    "task-dropped": TaskTaken(pack="care", version="1.2.0", lesson="why-hands", competency="hands", dropped=True),
    "task-done": TaskTaken(pack="care", version="1.2.0", lesson="why-hands", competency="hands", done=True),
    "question-reported": ProblemReported(
        report="7c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c11",
        pack="care",
        version="1.2.0",
        competency="hands",
        problem=Problem.WRONG,
        item="hands-1",
        attempt=ATTEMPT,
    ),
    "lesson-reported": ProblemReported(
        report="7c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c12",
        pack="care",
        version="1.2.0",
        competency="hands",
        problem=Problem.UNCLEAR,
        lesson="why-hands",
    ),
    "note-sealed": NoteSealed(
        note="2d1f8a52-0d5c-4f0e-9a51-c1a4a3d0b111", sort="reflection", written_ms=1_763_000_000_000, box="AQIDBA=="
    ),
    **OWN_FACTS,
    **LEADING_FACTS,
    "note-taken": NoteTaken(note="2d1f8a52-0d5c-4f0e-9a51-c1a4a3d0b111"),
}


def event(fact: Fact, number: int = 1, **fields: object) -> Event:
    """Return the fact in an envelope; `number` makes the id and the sequence."""
    envelope = {
        "id": str(uuid.UUID(int=number, version=4)),
        "learner": LEARNER,
        "device": DEVICE,
        "sequence": number + 5,
        "roam_sequence": number,
        "at_ms": 1_763_000_000_000 + number,
        "offset_ms": -250,
        "boot": "boot-1",
        "fact": fact,
    }
    return Event(**{**envelope, **fields})
