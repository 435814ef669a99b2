# SPDX-License-Identifier: Apache-2.0
"""The answers to each kind of question, in each of their states."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from app.events import Purpose
from app.reasons import Reason, ReasonCode
from app.views import Feedback, QuestionView
from content_packs.answers import Answer, Chosen, Filled, Matched, NotYet, Number, Ordered, Said, Sorted, Words
from content_packs.grading import grade
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    KnownWrong,
    Likert,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    Region,
    ShortText,
    SingleChoice,
    Thing,
    TrueFalse,
)
from ui.window.answers.editor import Editor
from ui.window.answers.hotspot import HotSpotEditor
from ui.window.answers.make import make_editor
from ui.window.answers.scale import ScaleEditor
from ui.window.specimen import Specimen

_GERMS: Final = "Clean hands between two people keep germs from travelling."
ROOM: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><rect width="400" height="200" fill="#dfe9e6"/>'
    b'<rect x="40" y="60" width="120" height="90" fill="#8aa"/><circle cx="300" cy="110" r="45" fill="#b76"/></svg>'
)


def _option(text: str, *, right: bool = False) -> Option:
    return Option(text=text, why="Yes. " + _GERMS if right else "Not yet. The germs travel along.", right=right)


def _region(text: str, left: float, right: float, *, is_right: bool) -> Region:
    corners = ((left, 0.15), (right, 0.15), (right, 0.39), (left, 0.39))
    return Region(text=text, why=_GERMS, right=is_right, points=corners)


ITEMS: Final[tuple[tuple[Item, Answer, Answer], ...]] = (
    (
        SingleChoice(
            id="single",
            stem="What do you do first?",
            options=(_option("Wash my hands", right=True), _option("Wipe them on my apron"), _option("Put gloves on")),
            competency="hands",
            rationale=_GERMS,
        ),
        Chosen((0,)),
        Chosen((1,)),
    ),
    (
        MultipleChoice(
            id="multiple",
            stem="What do you wear?",
            options=(_option("Gloves", right=True), _option("Apron", right=True), _option("A hat")),
            competency="hands",
            rationale=_GERMS,
        ),
        Chosen((0, 1)),
        Chosen((0, 2)),
    ),
    (
        TrueFalse(
            id="truefalse",
            stem="Gel is enough for dirty hands.",
            answer=False,
            why_true=_GERMS,
            why_false=_GERMS,
            competency="hands",
            rationale=_GERMS,
        ),
        Said(value=False),
        Said(value=True),
    ),
    (
        Ordering(
            id="order",
            stem="Put them in order.",
            steps=("Wet", "Soap", "Rub", "Rinse"),
            competency="hands",
            rationale=_GERMS,
        ),
        Ordered((0, 1, 2, 3)),
        Ordered((1, 0, 2, 3)),
    ),
    (
        Matching(
            id="match",
            stem="What belongs together?",
            pairs=(Pair(left="Fridge", right="5 °C"), Pair(left="Freezer", right="−18 °C")),
            competency="hands",
            rationale=_GERMS,
        ),
        Matched((0, 1)),
        Matched((1, 0)),
    ),
    (
        Categorise(
            id="categorise",
            stem="Where does it go?",
            groups=("Soap and water", "Hand gel"),
            things=(
                Thing(text="Hands look dirty", group=0, why=_GERMS),
                Thing(text="Between two rooms", group=1, why=_GERMS),
            ),
            competency="hands",
            rationale=_GERMS,
        ),
        Sorted((0, 1)),
        Sorted((1, 1)),
    ),
    (
        Cloze(
            id="cloze",
            stem="Fill in what is missing.",
            text="Rub for [1] seconds, then [2].",
            gaps=(Gap(accept=("20",)), Gap(options=(_option("rinse", right=True), _option("dry")))),
            competency="hands",
            rationale=_GERMS,
        ),
        Filled(("20", 0)),
        Filled(("5", 1)),
    ),
    (
        HotSpot(
            id="hotspot",
            stem="Where is the danger?",
            media="room.svg",
            regions=(
                _region("The box", 0.1, 0.4, is_right=True),
                _region("The ball", 0.64, 0.86, is_right=False),
            ),
            competency="hands",
            rationale=_GERMS,
        ),
        Chosen((0,)),
        Chosen((1,)),
    ),
    (
        Numeric(
            id="numeric",
            stem="How many seconds?",
            answer=20,
            tolerance=5,
            unit="seconds",
            competency="hands",
            rationale=_GERMS,
        ),
        Number(20),
        Number(5),
    ),
    (
        ShortText(
            id="text",
            stem="Which number do you call?",
            accept=("112",),
            wrong=(KnownWrong(text="111", why="Not yet. That is for help that can wait."),),
            competency="hands",
            rationale=_GERMS,
        ),
        Words("112"),
        Words("111"),
    ),
)
"""Each kind of question with a right answer and one that is not."""


def answer_specimens() -> Iterator[Specimen]:
    """Each kind of question: open, half or whole answered, right, not yet, not learned yet."""
    for item, right, wrong in ITEMS:
        yield Specimen("Answers", f"{item.id}: open", partial(_editor, item))
        yield Specimen("Answers", f"{item.id}: answered", partial(_editor, item, right))
        yield Specimen("Answers", f"{item.id}: right", partial(_editor, item, right, revealed=True))
        yield Specimen("Answers", f"{item.id}: not yet", partial(_editor, item, wrong, revealed=True))
    yield Specimen("Answers", "single: not learned yet", partial(_editor, ITEMS[0][0], NotYet(), revealed=True))
    rating = Likert(id="calm", stem="I stayed calm.", scale=("Not at all", "A little", "Quite", "Very much"))
    yield Specimen("Answers", "scale", partial(ScaleEditor, rating))


def question(item: Item) -> QuestionView:
    """Return a question as a person is asked it."""
    return QuestionView(
        attempt="",
        purpose=Purpose.SHIFT_QUIZ,
        number=1,
        at_most=5,
        item=item,
        order=_order(item),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="",
        safety_critical=False,
        hint_shown=False,
        ask_confidence=False,
        draft=None,
        language="en",
    )


def _order(item: Item) -> tuple[int, ...]:
    """Author positions as they stand on the screen: backwards, since nobody is shown the author's order."""
    match item:
        case Ordering():
            return tuple(reversed(range(len(item.steps))))
        case Matching():
            return tuple(reversed(range(len(item.pairs))))
        case _:
            return ()


def told(item: Item, answer: Answer) -> Feedback:
    """Return what comes of an answer."""
    return Feedback(
        item=item,
        answer=answer,
        grade=grade(item, answer),
        order=_order(item),
        lesson="",
        purpose=Purpose.SHIFT_QUIZ,
        can_retry=False,
        language="en",
    )


def _editor(item: Item, answer: Answer | None = None, *, revealed: bool = False) -> Editor:
    editor = make_editor(item, _order(item), media_alt="A room with a box and a ball")
    if isinstance(editor, HotSpotEditor):
        editor.show_picture(ROOM)
    if answer is not None:
        editor.restore(answer)
        if revealed:
            editor.reveal(told(item, answer))
    return editor
