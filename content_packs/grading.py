# SPDX-License-Identifier: Apache-2.0
"""Grades an answer: right or not, how much of it, and the author's feedback for exactly this answer.

Rules. An answer is right only as a whole; `score` is 1.0 exactly when it is. Part of an answer counts:

* multiple choice: (right options chosen − others chosen) / right options, from 0: 2 of 3 right and 1 wrong give 1/3;
* order: the share of pairs of steps that stand in the right order: A C B gives 2/3, C B A gives 0;
* match: the share of left sides with their own right side;
* everything else: 0 or 1.

A wrong answer may name the misconception behind it: the wrong option chosen (of several the first, in the author's
order, that names one), the known wrong answer given, or what the author wrote for the wrong side of true and false. A
right answer names none, nor does a right option left out, nor "I haven't learned this yet".
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from content_packs.answers import Answer, Chosen, Matched, NotYet, Number, Ordered, Said, Words
from content_packs.item_checks import within
from content_packs.model import (
    Item,
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.typed import fold, parse_number


class About(StrEnum):
    """What a note is about."""

    CHOSEN_RIGHT = "chosen_right"
    CHOSEN_WRONG = "chosen_wrong"
    MISSED = "missed"
    """An option that is right and was not chosen."""
    RATIONALE = "rationale"


@dataclass(frozen=True, slots=True)
class Note:
    """A piece of feedback to show. `option` is the option's place in the author's order, None for the whole answer."""

    about: About
    text: str
    option: int | None = None


@dataclass(frozen=True, slots=True)
class Grade:
    """The outcome. `score` is 0 to 1; `misses` are the places that were wrong: options, steps as put, left sides."""

    right: bool
    score: float
    notes: tuple[Note, ...]
    misses: tuple[int, ...] = ()
    misconception: str = ""
    """The misconception that the wrong answer given names; empty: none."""


class AnswerDoesNotFit(ValueError):  # noqa: N818 - named for what happened
    """An answer of another shape than the question asks for: it came from elsewhere, or there is a bug."""

    def __init__(self, item: Item, answer: Answer) -> None:
        super().__init__(f"{type(answer).__name__} does not answer {item.id} ({type(item).__name__})")
        self.item_id = item.id


def answer_fits(item: Item, answer: Answer) -> bool:  # noqa: PLR0911 - one for each kind
    """True when the answer has the shape that this question asks for, right or wrong; NotYet fits every question."""
    match item, answer:
        case _, NotYet():
            return True
        case SingleChoice(), Chosen():
            return len(answer.options) == 1 and 0 <= answer.options[0] < len(item.options)
        case MultipleChoice(), Chosen():
            ascending = list(answer.options) == sorted(set(answer.options))
            return bool(answer.options) and ascending and set(answer.options) <= set(range(len(item.options)))
        case Ordering(), Ordered():
            return sorted(answer.steps) == list(range(len(item.steps)))
        case Matching(), Matched():
            return len(answer.rights) == len(item.pairs) and set(answer.rights) <= set(range(len(item.pairs)))
        case Numeric(), Number():
            return math.isfinite(answer.value)
        case ShortText(), Words():
            return bool(answer.text.strip())
        case TrueFalse(), Said():
            return True
        case _:
            return False


def grade(item: Item, answer: Answer) -> Grade:  # noqa: PLR0911 - one for each kind
    """Grade an answer; AnswerDoesNotFit when it has another shape than the question asks for."""
    if not answer_fits(item, answer):
        raise AnswerDoesNotFit(item, answer)
    match item, answer:
        case ((SingleChoice() | MultipleChoice()), Chosen()):
            return _grade_choice(item, answer)
        case TrueFalse(), Said():
            return _grade_said(item, answer)
        case Ordering(), Ordered():
            return _grade_order(item, answer)
        case Matching(), Matched():
            misses = tuple(left for left, right in enumerate(answer.rights) if left != right)
            return _whole(item, 1 - len(misses) / len(item.pairs), misses)
        case Numeric(), Number():
            right = within(answer.value, item)
            return _typed(item, right, None if right else _known_number(item, answer.value))
        case ShortText(), Words():
            right = fold(answer.text) in {fold(text) for text in item.accept}
            return _typed(item, right, None if right else _known_words(item, answer.text))
        case _:
            return Grade(right=False, score=0.0, notes=(_rationale(item),))


def right_answer(item: Item) -> Answer:
    """The answer that is graded as right, to show it or to test with it."""
    match item:
        case SingleChoice() | MultipleChoice():
            return Chosen(tuple(place for place, option in enumerate(item.options) if option.right))
        case TrueFalse():
            return Said(item.answer)
        case Ordering():
            return Ordered(tuple(range(len(item.steps))))
        case Matching():
            return Matched(tuple(range(len(item.pairs))))
        case Numeric():
            return Number(item.answer)
        case ShortText():
            return Words(next(text for text in item.accept if text.strip()))


def _grade_choice(item: SingleChoice | MultipleChoice, answer: Chosen) -> Grade:
    right = {place for place, option in enumerate(item.options) if option.right}
    chosen = set(answer.options)
    notes = [
        Note(About.CHOSEN_RIGHT if place in right else About.CHOSEN_WRONG, item.options[place].why, place)
        for place in answer.options
    ]
    if isinstance(item, MultipleChoice):
        notes += [Note(About.MISSED, item.options[place].why, place) for place in sorted(right - chosen)]
    score = max(0.0, (len(right & chosen) - len(chosen - right)) / len(right))
    misses = tuple(sorted(chosen ^ right)) if isinstance(item, MultipleChoice) else tuple(sorted(chosen - right))
    named = (item.options[place].misconception for place in sorted(chosen - right))
    misconception = next((name for name in named if name), "")
    return Grade(chosen == right, score, tuple(notes), misses, misconception)


def _grade_said(item: TrueFalse, answer: Said) -> Grade:
    right = answer.value == item.answer
    about = About.CHOSEN_RIGHT if right else About.CHOSEN_WRONG
    note = Note(about, item.why_true if answer.value else item.why_false)
    return Grade(right, float(right), (note,), misconception="" if right else item.misconception)


def _grade_order(item: Ordering, answer: Ordered) -> Grade:
    steps = answer.steps
    pairs = len(steps) * (len(steps) - 1) // 2
    in_order = sum(steps[a] < steps[b] for b in range(len(steps)) for a in range(b))
    misses = tuple(place for place, step in enumerate(steps) if place != step)
    return _whole(item, in_order / pairs if pairs else 1.0, misses)


def _whole(item: Item, score: float, misses: tuple[int, ...]) -> Grade:
    return Grade(right=not misses, score=score if misses else 1.0, notes=(_rationale(item),), misses=misses)


def _typed(item: Item, right: bool, known: KnownWrong | None) -> Grade:
    note = Note(About.CHOSEN_WRONG, known.why) if known else _rationale(item)
    return Grade(right, float(right), (note,), misconception=known.misconception if known else "")


def _known_number(item: Numeric, value: float) -> KnownWrong | None:
    for known in item.wrong:
        number = parse_number(known.text, item.unit)
        if number is not None and math.isclose(number, value, rel_tol=1e-9, abs_tol=1e-12):
            return known
    return None


def _known_words(item: ShortText, text: str) -> KnownWrong | None:
    folded = fold(text)
    return next((known for known in item.wrong if fold(known.text) == folded), None)


def _rationale(item: Item) -> Note:
    return Note(About.RATIONALE, item.rationale)
