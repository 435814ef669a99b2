# SPDX-License-Identifier: Apache-2.0
"""What must hold within one question, whatever file it came from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from content_packs.findings import Param
from content_packs.model import (
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
from content_packs.typed import fold, parse_number

MAX_LINES = 50
"""More options, steps or pairs than this fit no screen."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A complaint about one question: its code, the keys that lead to the value, and the parameters."""

    code: str
    keys: tuple[str | int, ...]
    params: dict[str, Param]


def item_flaws(item: Item) -> Iterator[Flaw]:
    """Everything that makes a question unanswerable or leaves a learner without feedback."""
    yield from _blank(("stem", item.stem), ("rationale", item.rationale))
    match item:
        case SingleChoice() | MultipleChoice():
            yield from _choice_flaws(item.options, single=isinstance(item, SingleChoice))
        case TrueFalse():
            yield from _blank(("why_true", item.why_true), ("why_false", item.why_false))
        case Ordering():
            yield from _line_flaws("steps", item.steps, item.steps)
        case Matching():
            yield from _line_flaws("pairs", [p.right for p in item.pairs], [p.left for p in item.pairs])
        case Numeric():
            yield from _numeric_flaws(item)
        case ShortText():
            yield from _text_flaws(item)


def _blank(*texts: tuple[str, str]) -> Iterator[Flaw]:
    for field, text in texts:
        if not text.strip():
            yield Flaw("text-empty" if field == "stem" else "feedback-empty", (field,), {"field": field})


def _choice_flaws(options: tuple[Option, ...], single: bool) -> Iterator[Flaw]:
    rights = [place for place, option in enumerate(options) if option.right]
    if not 2 <= len(options) <= MAX_LINES:
        yield Flaw("options-few", ("options",), {"count": len(options), "most": MAX_LINES})
    elif not rights:
        yield Flaw("right-none", ("options",), {})
    elif single and len(rights) > 1:
        yield Flaw("right-several", ("options", rights[1]), {"count": len(rights)})
    yield from _duplicates("options", [option.text for option in options])
    for place, option in enumerate(options):
        if not option.text.strip():
            yield Flaw("text-empty", ("options", place), {"field": "text"})
        if not option.why.strip():
            yield Flaw("feedback-empty", ("options", place), {"field": "why"})


def _line_flaws(field: str, *columns: Iterable[str]) -> Iterator[Flaw]:
    for lines in {tuple(column): None for column in columns}:
        if not 2 <= len(lines) <= MAX_LINES:
            yield Flaw("lines-few", (field,), {"field": field, "count": len(lines), "most": MAX_LINES})
            return
        yield from _duplicates(field, lines)


def _duplicates(field: str, lines: Iterable[str]) -> Iterator[Flaw]:
    # Only the spaces are folded here: "9 a.m." and "9 A.M." may well be two options of a question about writing.
    seen: set[str] = set()
    for place, line in enumerate(lines):
        plain = " ".join(line.split())
        if plain in seen:
            yield Flaw("lines-duplicate", (field, place), {"field": field, "text": line[:80]})
        seen.add(plain)


def _numeric_flaws(item: Numeric) -> Iterator[Flaw]:
    for field, value in (("answer", item.answer), ("tolerance", item.tolerance)):
        if not math.isfinite(value):
            yield Flaw("answer-not-finite", (field,), {"field": field})
    if item.tolerance < 0:
        yield Flaw("tolerance-negative", ("tolerance",), {})
    for place, wrong in enumerate(item.wrong):
        number = parse_number(wrong.text, item.unit)
        if number is None:
            yield Flaw("wrong-not-number", ("wrong", place), {"text": wrong.text[:80]})
        elif within(number, item):
            yield Flaw("wrong-is-right", ("wrong", place), {"text": wrong.text[:80]})
    yield from _blank_why(item.wrong)


def within(value: float, item: Numeric) -> bool:
    """True when a number is right. The slack is for decimals that binary cannot hold: 0.1 + 0.2 is right for 0.3."""
    slack = 1e-9 * max(1.0, abs(item.answer), item.tolerance) if item.tolerance else 1e-9 * abs(item.answer)
    return abs(value - item.answer) <= item.tolerance + slack


def _text_flaws(item: ShortText) -> Iterator[Flaw]:
    if not any(text.strip() for text in item.accept):
        yield Flaw("accept-empty", ("accept",), {})
    accepted = {fold(text) for text in item.accept}
    for place, wrong in enumerate(item.wrong):
        if fold(wrong.text) in accepted:
            yield Flaw("wrong-is-right", ("wrong", place), {"text": wrong.text[:80]})
    yield from _blank_why(item.wrong)


def _blank_why(wrong: tuple[KnownWrong, ...]) -> Iterator[Flaw]:
    for place, known in enumerate(wrong):
        if not known.why.strip():
            yield Flaw("feedback-empty", ("wrong", place), {"field": "why"})
