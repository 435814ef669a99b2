# SPDX-License-Identifier: Apache-2.0
"""Grades an answer: right or not, how much of it, and the author's feedback for exactly this answer.

Rules. An answer is right only as a whole; `score` is 1.0 exactly when it is. Part of an answer counts:

* multiple choice: (right options chosen − others chosen) / right options, from 0: 2 of 3 right and 1 wrong give 1/3;
* order: the share of pairs of steps that stand in the right order: A C B gives 2/3, C B A gives 0;
* match: the share of left sides with their own right side;
* categorise: the share of things in their own group;
* cloze: the share of gaps that are filled right;
* hotspot: as single or multiple choice, by how many regions are right;
* everything else: 0 or 1.

A slip of one letter in a typed word is forgiven where the author says so (`typos`), but not where the typed word is, or
is as near to, a known wrong answer. A number in another unit is turned into the question's own before it is compared.

A wrong answer may name the misconception behind it: the wrong option chosen (of several the first, in the author's
order, that names one), the known wrong answer given, or what the author wrote for the wrong side of true and false. A
right answer names none, nor does a right option left out, nor "I haven't learned this yet".
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from content_packs.answers import Answer, Chosen, Filled, Matched, Number, Ordered, Said, Sorted, Words
from content_packs.fitting import AnswerDoesNotFit, answer_fits
from content_packs.item_checks import within
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.typed import fold, parse_number, slip_of

__all__ = ["About", "AnswerDoesNotFit", "Grade", "Note", "answer_fits", "grade", "in_own_unit", "right_answer"]


class About(StrEnum):
    """What a note is about."""

    CHOSEN_RIGHT = "chosen_right"
    CHOSEN_WRONG = "chosen_wrong"
    MISSED = "missed"
    """An option that is right and was not chosen."""
    RATIONALE = "rationale"
    MEANT = "meant"
    """The text is the right word that was typed with a slip."""


class Note(msgspec.Struct, frozen=True):
    """A piece of feedback to show. `option` is the place of an option, a thing, a gap or a region; None: the answer."""

    about: About
    text: str
    option: int | None = None


class Grade(msgspec.Struct, frozen=True):
    """The outcome. `score` is 0 to 1; `misses` are the places that were wrong: of options, steps, left sides, gaps."""

    right: bool
    score: float
    notes: tuple[Note, ...]
    misses: tuple[int, ...] = ()
    misconception: str = ""
    """The misconception that the wrong answer given names; empty: none."""


def grade(item: Item, answer: Answer) -> Grade:  # noqa: C901, PLR0911 - one for each kind
    """Grade an answer; AnswerDoesNotFit when it has another shape than the question asks for."""
    if not answer_fits(item, answer):
        raise AnswerDoesNotFit(item, answer)
    match item, answer:
        case ((SingleChoice() | MultipleChoice()), Chosen()):
            return _grade_choice(item.options, answer, several=isinstance(item, MultipleChoice))
        case HotSpot(), Chosen():
            return _grade_choice(item.regions, answer, several=item.several)
        case Categorise(), Sorted():
            return _grade_things(item, answer)
        case Cloze(), Filled():
            return _grade_gaps(item, answer)
        case TrueFalse(), Said():
            return _grade_said(item, answer)
        case Ordering(), Ordered():
            return _grade_order(item, answer)
        case Matching(), Matched():
            misses = tuple(left for left, right in enumerate(answer.rights) if left != right)
            return _whole(item, 1 - len(misses) / len(item.pairs), misses)
        case Numeric(), Number():
            value = in_own_unit(item, answer)
            right = within(value, item)
            return _typed(item, right, None if right else _known_number(item, value))
        case ShortText(), Words():
            match = _words(item, answer.text)
            if match.meant:
                notes = (Note(About.MEANT, match.meant), _rationale(item))
                return Grade(right=True, score=1.0, notes=notes)
            return _typed(item, match.right, match.known)
        case _:
            return Grade(right=False, score=0.0, notes=(_rationale(item),))


def right_answer(item: Item) -> Answer:  # noqa: PLR0911 - one for each kind
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
        case Categorise():
            return Sorted(tuple(thing.group for thing in item.things))
        case Cloze():
            return Filled(tuple(_right_filling(gap) for gap in item.gaps))
        case HotSpot():
            return Chosen(tuple(place for place, region in enumerate(item.regions) if region.right))
        case Numeric():
            return Number(item.answer)
        case ShortText():
            return Words(next(text for text in item.accept if text.strip()))


def in_own_unit(item: Numeric, answer: Number) -> float:
    """The number in the question's own unit; the answer fits the question."""
    return answer.value * item.units[answer.unit - 1].factor if answer.unit else answer.value


def _grade_choice(options: Sequence[Option], answer: Chosen, *, several: bool) -> Grade:
    right = {place for place, option in enumerate(options) if option.right}
    chosen = set(answer.options)
    notes = [
        Note(About.CHOSEN_RIGHT if place in right else About.CHOSEN_WRONG, options[place].why, place)
        for place in answer.options
    ]
    if several:
        notes += [Note(About.MISSED, options[place].why, place) for place in sorted(right - chosen)]
    score = max(0.0, (len(right & chosen) - len(chosen - right)) / len(right))
    misses = tuple(sorted(chosen ^ right)) if several else tuple(sorted(chosen - right))
    named = (options[place].misconception for place in sorted(chosen - right))
    return Grade(chosen == right, score, tuple(notes), misses, _first(named))


def _grade_things(item: Categorise, answer: Sorted) -> Grade:
    misses = tuple(n for n, thing in enumerate(item.things) if answer.groups[n] != thing.group)
    notes = tuple(Note(About.CHOSEN_WRONG, item.things[n].why, n) for n in misses) or (_rationale(item),)
    named = (item.things[n].misconception for n in misses)
    return Grade(not misses, 1 - len(misses) / len(item.things), notes, misses, _first(named))


def _grade_gaps(item: Cloze, answer: Filled) -> Grade:
    notes: list[Note] = []
    misses: list[int] = []
    named: list[str] = []
    for place, (gap, given) in enumerate(zip(item.gaps, answer.gaps, strict=True)):
        match = _match(gap, given)
        if match.meant:
            notes.append(Note(About.MEANT, match.meant, place))
        if not match.right:
            misses.append(place)
        if match.known:
            notes.append(Note(About.CHOSEN_WRONG, match.known.why, place))
            named.append(match.known.misconception)
    score = 1 - len(misses) / len(item.gaps)
    return Grade(not misses, score, tuple(notes) or (_rationale(item),), tuple(misses), _first(named))


def _match(gap: Gap, given: str | int) -> _Match:
    if isinstance(given, str):
        return _words(gap, given)
    option = gap.options[given]
    known = None if option.right else KnownWrong(text=option.text, why=option.why, misconception=option.misconception)
    return _Match(option.right, known)


def _right_filling(gap: Gap) -> str | int:
    if gap.options:
        return next(place for place, option in enumerate(gap.options) if option.right)
    return next(text for text in gap.accept if text.strip())


class _Match(msgspec.Struct, frozen=True):
    """What a typed text comes to: right or not, the known wrong answer that it is, the right word that it means."""

    right: bool
    known: KnownWrong | None = None
    meant: str = ""


def _words(asked: ShortText | Gap, text: str) -> _Match:
    """Compare a typed text with what is accepted; a known wrong answer is wrong before any slip is forgiven."""
    folded = fold(text)
    if folded in {fold(accepted) for accepted in asked.accept}:
        return _Match(right=True)
    known = next((each for each in asked.wrong if fold(each.text) == folded), None)
    if known or not asked.typos or any(slip_of(folded, fold(each.text)) for each in asked.wrong):
        return _Match(right=False, known=known)
    meant = next((accepted for accepted in asked.accept if slip_of(folded, fold(accepted))), "")
    return _Match(right=bool(meant), meant=meant)


def _first(names: Iterable[str]) -> str:
    return next((name for name in names if name), "")


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


def _rationale(item: Item) -> Note:
    return Note(About.RATIONALE, item.rationale)
