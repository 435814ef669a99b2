# SPDX-License-Identifier: Apache-2.0
"""What is right is right, what is wrong is not, and each answer gets the feedback that was written for it."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from content_packs.answers import Chosen, Matched, NotYet, Number, Ordered, Said, Words
from content_packs.grading import About, AnswerDoesNotFit, Note, answer_fits, grade, right_answer
from content_packs.model import (
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)

COMMON = {"id": "q", "competency": "c", "stem": "What?", "rationale": "Because."}


def options(*rights: bool) -> tuple[Option, ...]:
    return tuple(Option(text=f"t{n}", why=f"w{n}", right=right) for n, right in enumerate(rights))


SINGLE = SingleChoice(**COMMON, options=options(False, True, False))
MULTIPLE = MultipleChoice(**COMMON, options=options(True, True, True, False, False))
SAID = TrueFalse(**COMMON, answer=False, why_true="Not yet.", why_false="Right.")
ORDER = Ordering(**COMMON, steps=("a", "b", "c"))
MATCH = Matching(**COMMON, pairs=tuple(Pair(left=f"l{n}", right=f"r{n}") for n in range(4)))
NUMBER = Numeric(
    **COMMON, answer=20, tolerance=5, unit="seconds", wrong=(KnownWrong(text="5 seconds", why="Too short."),)
)
EXACT = Numeric(**COMMON, answer=0.3)
WORDS = ShortText(**COMMON, accept=("999", "Café Été"), wrong=(KnownWrong(text="111", why="That can wait."),))
ALL = [SINGLE, MULTIPLE, SAID, ORDER, MATCH, NUMBER, EXACT, WORDS]
WHY = (Note(About.RATIONALE, "Because."),)


@pytest.mark.parametrize(
    ("item", "answer", "score", "misses", "notes"),
    [
        (SINGLE, Chosen((1,)), 1.0, (), (Note(About.CHOSEN_RIGHT, "w1", 1),)),
        (SINGLE, Chosen((2,)), 0.0, (2,), (Note(About.CHOSEN_WRONG, "w2", 2),)),
        (MULTIPLE, Chosen((0, 1, 2)), 1.0, (), tuple(Note(About.CHOSEN_RIGHT, f"w{n}", n) for n in range(3))),
        (
            MULTIPLE,
            Chosen((0, 1, 3)),
            1 / 3,
            (2, 3),
            (
                Note(About.CHOSEN_RIGHT, "w0", 0),
                Note(About.CHOSEN_RIGHT, "w1", 1),
                Note(About.CHOSEN_WRONG, "w3", 3),
                Note(About.MISSED, "w2", 2),
            ),
        ),
        (SAID, Said(value=False), 1.0, (), (Note(About.CHOSEN_RIGHT, "Right."),)),
        (SAID, Said(value=True), 0.0, (), (Note(About.CHOSEN_WRONG, "Not yet."),)),
        (ORDER, Ordered((0, 1, 2)), 1.0, (), WHY),
        (ORDER, Ordered((0, 2, 1)), 2 / 3, (1, 2), WHY),
        (ORDER, Ordered((2, 1, 0)), 0.0, (0, 2), WHY),
        (MATCH, Matched((0, 1, 2, 3)), 1.0, (), WHY),
        (MATCH, Matched((1, 0, 2, 3)), 0.5, (0, 1), WHY),
        (MATCH, Matched((0, 0, 0, 0)), 0.25, (1, 2, 3), WHY),
        (NUMBER, Number(15), 1.0, (), WHY),
        (NUMBER, Number(25.000000001), 1.0, (), WHY),
        (NUMBER, Number(25.1), 0.0, (), WHY),
        (NUMBER, Number(5), 0.0, (), (Note(About.CHOSEN_WRONG, "Too short."),)),
        (EXACT, Number(0.1 + 0.2), 1.0, (), WHY),
        (EXACT, Number(0.31), 0.0, (), WHY),
        (WORDS, Words(" ９９９. "), 1.0, (), WHY),
        (WORDS, Words("CAFE ETE!"), 1.0, (), WHY),
        (WORDS, Words("111"), 0.0, (), (Note(About.CHOSEN_WRONG, "That can wait."),)),
        (WORDS, Words("9 9 9 9"), 0.0, (), WHY),
    ],
)
def test_reference_answers(item, answer, score, misses, notes):
    outcome = grade(item, answer)
    assert outcome.score == pytest.approx(score)
    assert outcome.right is (score == 1.0)
    assert outcome.misses == misses
    assert outcome.notes == notes


@pytest.mark.parametrize("item", ALL)
def test_not_yet_is_honest_not_right_and_answered_with_the_reason(item):
    outcome = grade(item, NotYet())
    assert (outcome.right, outcome.score, outcome.notes) == (False, 0.0, WHY)


@pytest.mark.parametrize("item", ALL)
def test_the_right_answer_is_right(item):
    outcome = grade(item, right_answer(item))
    assert outcome.right
    assert outcome.score == 1.0


@pytest.mark.parametrize(
    ("item", "answer"),
    [
        (SINGLE, Chosen(())),
        (SINGLE, Chosen((0, 1))),
        (SINGLE, Chosen((3,))),
        (SINGLE, Chosen((-1,))),
        (SINGLE, Said(value=True)),
        (MULTIPLE, Chosen(())),
        (MULTIPLE, Chosen((1, 0))),
        (MULTIPLE, Chosen((1, 1))),
        (MULTIPLE, Chosen((0, 5))),
        (SAID, Chosen((0,))),
        (ORDER, Ordered((0, 1))),
        (ORDER, Ordered((0, 1, 1))),
        (ORDER, Ordered((0, 1, 3))),
        (MATCH, Matched((0, 1, 2))),
        (MATCH, Matched((0, 1, 2, 4))),
        (NUMBER, Number(math.nan)),
        (NUMBER, Number(math.inf)),
        (NUMBER, Words("20")),
        (WORDS, Words("  ")),
        (WORDS, Number(999)),
    ],
)
def test_answers_of_another_shape_are_no_answers(item, answer):
    assert not answer_fits(item, answer)
    with pytest.raises(AnswerDoesNotFit):
        grade(item, answer)


INDEX = st.integers(-2, 6)
ANSWERS = (
    st.builds(Chosen, st.lists(INDEX, max_size=4).map(tuple))
    | st.builds(Said, st.booleans())
    | st.builds(Ordered, st.lists(INDEX, max_size=4).map(tuple) | st.permutations(range(3)).map(tuple))
    | st.builds(Matched, st.lists(INDEX, min_size=2, max_size=5).map(tuple))
    | st.builds(Number, st.floats())
    | st.builds(Words, st.text(max_size=8))
)


@given(item=st.sampled_from(ALL), answer=ANSWERS)
def test_any_answer_is_refused_or_graded_within_bounds(item, answer):
    if not answer_fits(item, answer):
        with pytest.raises(AnswerDoesNotFit):
            grade(item, answer)
        return
    outcome = grade(item, answer)
    assert 0.0 <= outcome.score <= 1.0
    assert outcome.right is (outcome.score == 1.0)
    assert outcome.notes


@given(rights=st.lists(st.booleans(), min_size=2, max_size=7).filter(any), data=st.data())
def test_only_exactly_the_right_options_are_right(rights, data):
    item = MultipleChoice(**COMMON, options=options(*rights))
    chosen = data.draw(st.sets(st.integers(0, len(rights) - 1), min_size=1))
    outcome = grade(item, Chosen(tuple(sorted(chosen))))
    assert outcome.right is (chosen == {n for n, right in enumerate(rights) if right})
    assert set(outcome.misses) == {n for n, right in enumerate(rights) if right != (n in chosen)}


@given(steps=st.permutations(range(6)))
def test_an_order_is_right_only_when_nothing_is_out_of_place(steps):
    outcome = grade(Ordering(**COMMON, steps=tuple("abcdef")), Ordered(tuple(steps)))
    assert outcome.right is (steps == sorted(steps))


@given(st.floats(-1e6, 1e6), st.floats(0, 100), st.floats(-1e6, 1e6))
def test_a_number_is_right_within_the_tolerance_and_nowhere_else(answer, tolerance, value):
    assume(abs(abs(value - answer) - tolerance) > 1e-2)
    item = Numeric(**COMMON, answer=answer, tolerance=tolerance)
    assert grade(item, Number(value)).right is (abs(value - answer) <= tolerance)


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1, max_size=12))
def test_a_word_in_capitals_and_with_spaces_is_the_same_word(word):
    item = ShortText(**COMMON, accept=(word,))
    assert grade(item, Words(f"  {word} . ")).right
    assert not grade(item, Words(word + "9")).right
