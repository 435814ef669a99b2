# SPDX-License-Identifier: Apache-2.0
"""Makes our kinds of question of what other programs grade with points, and says what that changes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

import msgspec

from content_packs.importing.draft import Draft
from content_packs.importing.texts import one_line
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
from content_packs.typed import fold, parse_number

FULL = 99.9
"""Percent of the points from which an answer is right; others round their thirds."""
_CLOSE = 0.51
_STAR = re.compile(r"(?<!\\)\*")


class Answer(msgspec.Struct, frozen=True):
    """An answer as others write it: `weight` is the percent of the points, −100 to 100. `tolerance` is for numbers."""

    text: str
    why: str = ""
    weight: float = 0.0
    tolerance: str = ""


def choice(draft: Draft, answers: list[Answer], *, single: bool) -> None:
    """A question with options. One right option of several that count in part: the best is right."""
    blank = sum(not answer.text for answer in answers)
    if blank:
        draft.note("blank-dropped", count=blank)
        answers = [answer for answer in answers if answer.text]
    weights = [answer.weight for answer in answers]
    if single:
        rights = {place for place, weight in enumerate(weights) if weight >= FULL}
        best = max(weights, default=0.0)
        if not rights and best > 0:
            rights = {weights.index(best)}
            draft.note("weights")
        elif any(weight != 0 for place, weight in enumerate(weights) if place not in rights):
            draft.note("weights")
        if len(rights) > 1:
            draft.note("several-right", count=len(rights))
            single = False
    else:
        rights = {place for place, weight in enumerate(weights) if weight > 0}
        if not _even(weights, len(rights)):
            draft.note("weights")
    options = tuple(
        Option(text=answer.text, why=answer.why, right=place in rights) for place, answer in enumerate(answers)
    )
    if single:
        draft.item = SingleChoice(**draft.common(), options=options)
    else:
        draft.item = MultipleChoice(**draft.common(), options=options)


def _even(weights: list[float], rights: int) -> bool:
    """True when all right ones share the points and a wrong one takes at most one share: that is our own rule."""
    share = 100 / rights if rights else 0.0
    good = all(abs(weight - share) < _CLOSE for weight in weights if weight > 0)
    return good and all(abs(weight + share) < _CLOSE or weight == 0 for weight in weights if weight <= 0)


def truefalse(draft: Draft, answer: bool, why_true: str, why_false: str) -> None:
    """A statement that is true or false."""
    draft.item = TrueFalse(**draft.common(), answer=answer, why_true=why_true, why_false=why_false)


def short(draft: Draft, answers: list[Answer]) -> None:
    """A word or two to type. What counts in part is wrong here, with its feedback if it has any."""
    accept: list[str] = []
    wrong: list[KnownWrong] = []
    for answer in answers:
        text = _without_star(draft, answer.text)
        if not text:
            _any_answer(draft, answer)
        elif answer.weight >= FULL:
            accept.append(text)
            _move_feedback(draft, answer)
        else:
            _wrong(draft, answer, text, wrong)
    if not accept:
        draft.note("no-answer")
        return
    accepted = {fold(text) for text in accept}
    kept = tuple(known for known in wrong if fold(known.text) not in accepted)
    _tell_dropped(draft, wrong, kept)
    draft.item = ShortText(**draft.common(), accept=tuple(dict.fromkeys(accept)), wrong=kept)


def _without_star(draft: Draft, text: str) -> str:
    if not _STAR.search(text):
        return text.replace("\\*", "*")
    plain = one_line(_STAR.sub(" ", text)).replace("\\*", "*")
    if plain:
        draft.note("wildcard", text=text, became=plain)
    return plain


def _any_answer(draft: Draft, answer: Answer) -> None:
    if answer.why:
        draft.note("any-answer", text=answer.why)


def _move_feedback(draft: Draft, answer: Answer) -> None:
    """Our typed answers say why a right one is right in the rationale; it takes the feedback if it is free."""
    if answer.why and not draft.rationale:
        draft.rationale = answer.why
        draft.note("feedback-moved")
    elif answer.why and answer.why != draft.rationale:
        draft.note("feedback-dropped", text=answer.why)


def _wrong(draft: Draft, answer: Answer, text: str, wrong: list[KnownWrong]) -> None:
    if answer.weight > 0:
        draft.note("partial-answer", text=text)
    if answer.why or answer.weight <= 0:
        wrong.append(KnownWrong(text=text, why=answer.why))


def numeric(draft: Draft, answers: list[Answer], unit: str = "") -> None:
    """A number. The first one with all the points counts; others are known wrong answers, or are told of."""
    right: tuple[float, float] | None = None
    wrong: list[KnownWrong] = []
    for answer in answers:
        if answer.text in ("*", ""):
            _any_answer(draft, answer)
            continue
        span = number_span(answer.text, answer.tolerance)
        if span is None:
            draft.note("number-bad", text=answer.text)
            return
        if answer.weight >= FULL and right is None:
            right = span
            _move_feedback(draft, answer)
        elif answer.weight >= FULL:
            draft.note("numbers-other", text=answer.text)
        elif span[1]:
            draft.note("wrong-dropped", text=answer.text)
        else:
            _wrong(draft, answer, answer.text, wrong)
    if right is None:
        draft.note("no-answer")
        return
    kept = _outside(right, wrong, unit)
    _tell_dropped(draft, wrong, kept)
    draft.item = Numeric(**draft.common(), answer=right[0], tolerance=right[1], unit=unit, wrong=kept)


def _tell_dropped(draft: Draft, wrong: list[KnownWrong], kept: tuple[KnownWrong, ...]) -> None:
    for known in wrong:
        if known not in kept:
            draft.note("wrong-dropped", text=known.text)


def _outside(right: tuple[float, float], wrong: list[KnownWrong], unit: str) -> tuple[KnownWrong, ...]:
    """The known wrong answers that are numbers and are not right after all."""
    kept = []
    for known in wrong:
        number = parse_number(known.text, unit)
        if number is not None and abs(number - right[0]) > right[1]:
            kept.append(known)
    return tuple(kept)


def number_span(text: str, tolerance: str = "") -> tuple[float, float] | None:
    """Middle and half-width of "20", "20:5" (given apart) or "15..25"; None when that is no number.

    >>> number_span("15..25"), number_span("1,5", "0.5"), number_span("many")
    ((20.0, 5.0), (1.5, 0.5), None)
    """
    low, dots, high = text.partition("..")
    if dots:
        ends = as_number(low), as_number(high)
        if ends[0] is None or ends[1] is None:
            return None
        middle, half = (ends[0] + ends[1]) / 2, abs(ends[1] - ends[0]) / 2
    else:
        number, around = as_number(text), as_number(tolerance) if tolerance.strip() else 0.0
        if number is None or around is None:
            return None
        middle, half = number, abs(around)
    return (middle, half) if math.isfinite(middle) and math.isfinite(half) else None


def as_number(text: str) -> float | None:
    """A number as programs (1e3) and people (1 000,5) write it; None when it is none or has no end."""
    plain = text.strip()
    if re.fullmatch(r"[+-]?(?:[0-9]{1,400}\.?[0-9]{0,400}|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,4})?", plain):
        number = float(plain)
        return number if math.isfinite(number) else None
    return parse_number(plain)


def matching(draft: Draft, pairs: list[tuple[str, str]]) -> None:
    """Pairs; right sides that belong to nothing are left out here, and told."""
    whole = tuple(Pair(left=left, right=right) for left, right in pairs if left and right)
    extra = [right for left, right in pairs if right and not left]
    if extra:
        draft.note("extra-rights", text="; ".join(extra))
    if not whole:
        draft.note("no-answer")
        return
    draft.item = Matching(**draft.common(), pairs=whole)


def ordering(draft: Draft, steps: Iterable[str]) -> None:
    """Steps in their right order."""
    found = tuple(step for step in steps if step)
    if found:
        draft.item = Ordering(**draft.common(), steps=found)
    else:
        draft.note("no-answer")
