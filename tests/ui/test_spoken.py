# SPDX-License-Identifier: Apache-2.0
"""What is read aloud, without a window: each kind of question, lessons, lines of a page, numbers and units."""

from __future__ import annotations

from pathlib import Path

import pytest

import content_packs
from app.events import Purpose
from app.picture import screen_order
from app.reasons import Reason, ReasonCode
from app.views import Feedback, LessonView, QuestionView
from content_packs.answers import Chosen
from content_packs.grading import grade
from content_packs.model import (
    Categorise,
    Cloze,
    Film,
    Gap,
    HotSpot,
    Item,
    Lesson,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    Region,
    ShortText,
    SingleChoice,
    Term,
    Thing,
    TrueFalse,
    Unit,
)
from content_packs.starter import starter_source
from ui.window.presenters.spoken import (
    Line,
    Part,
    Phrases,
    feedback_parts,
    lesson_parts,
    line_parts,
    question_parts,
    words_of,
)
from ui.window.presenters.spoken_numbers import said

WHY = "A reason that is for later"
BASE = {"id": "i", "competency": "c", "stem": "What now?", "rationale": WHY}
A, B = Option(text="Wash", why=WHY, right=True), Option(text="Wipe", why=WHY)
CORNERS = ((0.0, 0.0), (0.1, 0.0), (0.1, 0.1))
SQUARE = {"points": CORNERS, "why": WHY}
KINDS: list[tuple[Item, tuple[int, ...], list[str]]] = [
    (SingleChoice(**BASE, options=(A, B)), (1, 0), ["What now?", "1: Wipe", "2: Wash"]),
    (MultipleChoice(**BASE, options=(A, B)), (0, 1), ["What now?", "1: Wash", "2: Wipe"]),
    (TrueFalse(**BASE, answer=True, why_true=WHY, why_false=WHY), (), ["What now?", "1: True", "2: False"]),
    (Ordering(**BASE, steps=("Wet", "Soap", "Dry")), (2, 0, 1), ["What now?", "1: Dry", "2: Wet", "3: Soap"]),
    (
        Matching(**BASE, pairs=(Pair(left="Red", right="Meat"), Pair(left="Blue", right="Fish"))),
        (1, 0),
        ["What now?", "1: Red", "2: Blue", "On the other side:", "1: Fish", "2: Meat"],
    ),
    (
        Categorise(
            **BASE,
            groups=("Bin", "Bag"),
            things=(Thing(text="Glove", group=0, why=WHY), Thing(text="Towel", group=1, why=WHY)),
        ),
        (1, 0),
        ["What now?", "Towel", "Glove", "The groups:", "1: Bin", "2: Bag"],
    ),
    (
        Cloze(**BASE, text="Rub for [1] seconds, [2] the wrists.", gaps=(Gap(accept=("20",)), Gap(options=(A, B)))),
        (),
        ["What now?", "Rub for gap 1 seconds, gap 2 the wrists.", "gap 2", "Wash", "Wipe"],
    ),
    (
        HotSpot(
            **BASE,
            media="media/a.svg",
            regions=(Region(text="Tap", right=True, **SQUARE), Region(text="Bin", **SQUARE)),
        ),
        (1, 0),
        ["What now?", "Picture: A sink", "1: Bin", "2: Tap"],
    ),
    (
        Numeric(**BASE, answer=5.0, unit="ml", units=(Unit(name="l", factor=1000.0),)),
        (),
        ["What now?", "The units:", "millilitres", "litres"],
    ),
    (Numeric(**BASE, answer=5.0, unit="ml"), (), ["What now?"]),
    (ShortText(**BASE, accept=("soap",)), (), ["What now?"]),
]


def view_of(item: Item, order: tuple[int, ...] = (), language: str = "en") -> QuestionView:
    return QuestionView(
        attempt="",
        purpose=Purpose.SHIFT_QUIZ,
        number=1,
        at_most=5,
        item=item,
        order=order,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="",
        safety_critical=False,
        hint_shown=False,
        ask_confidence=False,
        draft=None,
        language=language,
        media_alt="A sink" if item.media else "",
    )


def heard(parts: tuple[Part, ...], window: str = "en") -> list[str]:
    return [part.say(window).text for part in parts]


@pytest.mark.parametrize(("item", "order", "words"), KINDS, ids=lambda value: type(value).__name__)
def test_a_question_is_read_as_it_stands_on_the_screen_and_says_nothing_of_the_answer(item, order, words) -> None:
    assert heard(question_parts(view_of(item, order), Phrases())) == words


def test_no_question_that_ships_says_a_reason_before_it_is_answered() -> None:
    pack = starter_source(Path(content_packs.__file__).parent / "starter" / "care-essentials").pack
    assert pack is not None
    for item in pack.items:
        words = " ".join(heard(question_parts(view_of(item, screen_order(item, 3)), Phrases())))
        assert item.rationale not in words, item.id
        assert "[" not in words, item.id
        assert "**" not in words, item.id


def test_moved_steps_filled_gaps_and_an_open_hint_are_read_as_they_are_now() -> None:
    steps = Ordering(**BASE, steps=("Wet", "Soap", "Dry"))
    parts = question_parts(
        view_of(steps, (2, 0, 1)), Phrases(), order=(0, 1, 2), asked="Use Up and Down.", hint="Wet first"
    )
    assert heard(parts) == ["What now?", "Use Up and Down.", "Wet first", "1: Wet", "2: Soap", "3: Dry"]
    assert [part.where for part in parts] == ["stem", "asked", "hint", "step-0", "step-1", "step-2"]
    gaps = Cloze(**BASE, text="Rub for [1].", gaps=(Gap(accept=("20 s",)),))
    assert heard(question_parts(view_of(gaps), Phrases(), filled=("20 s",)))[1] == "Rub for 20 seconds."


def test_words_of_the_pack_have_its_language_and_our_own_that_of_the_window() -> None:
    match = next(item for item, _, _ in KINDS if isinstance(item, Matching))
    parts = question_parts(view_of(match, language="pl"), Phrases(other_side="Del otro lado:"), asked="Toca")
    assert [part.language for part in parts] == ["pl", "", "pl", "pl", "", "pl", "pl"]


def test_feedback_is_the_verdict_then_what_stands_beside_choices_then_the_rest() -> None:
    item = KINDS[0][0]
    answer = Chosen((1,))
    feedback = Feedback(
        item=item,
        answer=answer,
        grade=grade(item, answer),
        order=(1, 0),
        lesson="",
        purpose=Purpose.MODULE,
        can_retry=False,
        language="es",
    )
    parts = feedback_parts(feedback, "Not yet", ["The right answer: Wash", WHY], {"option-1": f"Wipe. {WHY}"})
    assert [(part.where, part.language) for part in parts] == [
        ("verdict", ""),
        ("option-1", "es"),
        ("told-0", ""),
        ("told-1", "es"),
    ]


BODY = """# Hands

Wash **both** hands with [gel](term:gel).

![A bottle of soap](media/soap.svg)

| What | How long |
| --- | --- |
| Gel | 30 s |

:::careful
Not `hot`!
:::

:::steps
First this.

1. Wet them
2. Use 3–5 ml
:::

![The film](media/how.webm)
"""


def test_a_lesson_is_read_without_signs_with_its_pictures_steps_and_boxes_but_not_over_its_film() -> None:
    lesson = Lesson(
        id="l",
        title="Clean hands",
        competency="c",
        body=BODY,
        films=(Film(path="media/how.webm", transcript="I say it"),),
        try_at_work="Name the moment.",
    )
    view = LessonView(
        attempt="",
        lesson=lesson,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="",
        pack="p",
        version="1",
        language="en",
        glossary=(Term(id="gel", term="gel", meaning="m"),),
    )
    parts = lesson_parts(view, "", Phrases(), ["Why: it helps"])
    assert heard(parts) == [
        "Clean hands",
        "Why: it helps",
        "Hands",
        "Wash both hands with gel.",
        "Picture: A bottle of soap",
        "What",
        "How long",
        "Gel",
        "30 seconds",
        "Careful",
        "Not hot!",
        "First this.",
        "Step 1",
        "Wet them",
        "Step 2",
        "Use 3 to 5 millilitres",
        "Name the moment.",
    ]
    assert parts[-1].where == "task"


def test_lines_of_a_page_number_what_can_be_chosen_and_know_what_is_the_packs() -> None:
    lines = [
        Line("a", "Hana is late."),
        Line("b", "What do you do?"),
        Line("c", "Call her", "option"),
        Line("d", " · "),
    ]
    parts = line_parts(
        [*lines, Line("e", "A phone", "picture")], words_of({"scene": ["Hana is late.", "Call her"]}), "es", Phrases()
    )
    assert [(part.language, part.say("en").text) for part in parts] == [
        ("es", "Hana is late."),
        ("", "What do you do?"),
        ("es", "1: Call her"),
        ("es", "Picture: A phone"),
    ]


@pytest.mark.parametrize(
    ("language", "written", "words"),
    [
        ("en", "1 ml or 5ml, at 8 °C", "1 millilitre or 5 millilitres, at 8 degrees Celsius"),
        ("en", "1.5 l in 20 min", "1.5 litres in 20 minutes"),
        ("es", "3-4 veces, 2 l", "3 a 4 veces, 2 litros"),
        (
            "pl",
            "1 ml, 3 ml, 5 ml, 12 ml, 22 ml, 1,5 ml",
            "1 mililitr, 3 mililitry, 5 mililitrów, 12 mililitrów, 22 mililitry, 1,5 mililitra",
        ),
        ("ar", "5 مل أو 20 مل", "5 مليلترات أو 20 مليلتر"),
        ("en", "Ring 020-7946-0018 by 2026-11-22", "Ring 020-7946-0018 by 2026-11-22"),
        ("en", "Room 5 m2, 3 of 4", "Room 5 m2, 3 of 4"),
        ("fr", "5 ml", "5 ml"),
    ],
)
def test_numbers_with_units_and_ranges_are_written_out_in_the_language_of_the_text(language, written, words) -> None:
    assert said(written, language).text == words


def test_a_word_that_is_said_is_found_where_it_is_written() -> None:
    written = "Take 5 ml \u2068now\u2069, 2–3 times."
    words = Part("stem", written, "en", "1:").say("en")
    assert words.text == "1: Take 5 millilitres now, 2 to 3 times."
    found = {}
    at = 0
    for word in words.text.split(" "):
        start, length = words.written(at, len(word))
        found[word] = written[start : start + length]
        at += len(word) + 1
    assert found == {
        "1:": "",
        "Take": "Take",
        "5": "5",
        "millilitres": " ml",
        "now,": "now\u2069,",
        "2": "2",
        "to": "–",
        "3": "3",
        "times.": "times.",
    }
