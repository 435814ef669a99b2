# SPDX-License-Identifier: Apache-2.0
"""Questions with drawn numbers: which numbers an attempt gets, and the question with them put in.

Rules.

1. The numbers hang on the attempt and the question and on nothing else, so that a restart, another device and
   `explain` see the same ones. The answer is recorded with them.
2. In the texts of such a question a formula in braces stands for its value: "{weight * 2} kg", or with two decimals
   "£{price:2}". The value is written with the decimal mark of the language; in `wrong` of a number always with a point.
3. Numbers that make a bad question (two options alike, a division by zero) are passed over, at most `TRIES` times.

Example: weight from 50 to 90 in steps of 5, drawn as 55: "Lift {weight} kg" reads "Lift 55 kg".
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from functools import partial
from itertools import product
from typing import TypeVar, cast

import msgspec

from content_packs.formula import FormulaError, exactly, work_out, written
from content_packs.language_tags import base
from content_packs.model import Draw, Item, KnownWrong, Numeric

TRIES = 20
MOST_VALUES = 10_000
"""More steps than this of one number are a slip of the pen."""
MOST_DRAWS = 6
SAMPLES = 12
"""So many draws, besides the corners, are looked at when a question is checked."""

_PLACES = frozenset("0123456")
_BRACES = re.compile(r"\{([^{}]*)\}")
_COMMA = frozenset(
    [
        "bg",
        "ca",
        "cs",
        "da",
        "de",
        "el",
        "es",
        "et",
        "fi",
        "fr",
        "hr",
        "hu",
        "id",
        "is",
        "it",
        "lt",
        "lv",
        "nb",
        "nl",
        "nn",
        "no",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sl",
        "sq",
        "sr",
        "sv",
        "tr",
        "uk",
        "vi",
    ]
)
"""Languages that write a comma before decimals."""
_POINT_ANYWAY = frozenset({"es-mx", "es-us", "es-gt", "es-hn", "es-ni", "es-pa", "es-pr", "es-sv", "es-do", "de-ch"})
_FIXED = frozenset(
    ["id", "competency", "difficulty", "lesson", "media", "first_try", "variant", "draw", "formula", "misconception"]
)
"""Fields that are no texts of a question."""

_Any = TypeVar("_Any")


def decimal_mark(language: str) -> str:
    """The mark before decimals in a language: "," or "."."""
    tag = language.replace("_", "-").lower()
    return "," if base(tag) in _COMMA and tag not in _POINT_ANYWAY else "."


def steps(draw: Draw) -> int:
    """How many numbers can be drawn; 0 for bounds or a step that make no sense."""
    if not all(math.isfinite(number) for number in (draw.start, draw.stop, draw.step)) or draw.step <= 0:
        return 0
    span = exactly(draw.stop) - exactly(draw.start)
    return int(span / exactly(draw.step)) + 1 if span >= 0 else 0


def numbers(item: Item, seed: str, turn: int = 0) -> dict[str, float]:
    """The numbers of one draw by name; the same for the same seed, on every computer."""
    dice = {draw.name: _dice(f"{seed}:{item.id}:{turn}:{draw.name}") for draw in item.draw}
    return {draw.name: _number(draw, dice[draw.name] % max(1, steps(draw))) for draw in item.draw}


def samples(item: Item) -> Iterator[dict[str, float]]:
    """Draws to check a question with: all smallest and largest together, then some by lot."""
    ends = [(_number(draw, 0), _number(draw, max(0, steps(draw) - 1))) for draw in item.draw]
    names = [draw.name for draw in item.draw]
    for corner in product(*ends):
        yield dict(zip(names, corner, strict=True))
    for turn in range(SAMPLES):
        yield numbers(item, "check", turn)


def put_in(item: Item, values: Mapping[str, float], mark: str = ".") -> Item:
    """The question with the numbers in place of its formulas; a question that draws nothing comes back as it is.

    Raises FormulaError where a formula cannot be worked out.
    """
    if not item.draw:
        return item
    known = {name: exactly(value) for name, value in values.items()}
    filled = _filled(item, partial(_value, known), mark)
    if isinstance(filled, Numeric) and filled.formula:
        filled = msgspec.structs.replace(filled, answer=float(work_out(filled.formula, known)), formula="")
    return msgspec.structs.replace(filled, draw=())


def without_numbers(item: Item) -> Item:
    """The question with formulas in square brackets in place of numbers, to speak of it when nothing was drawn."""
    return _filled(item, lambda formula, _sign: f"[{formula.partition(':')[0].strip()}]", ".") if item.draw else item


def _value(known: Mapping[str, Fraction], formula: str, mark: str) -> str:
    """The value in braces as text; ":2" behind the formula asks for two decimals, as prices have."""
    what, colon, places = formula.rpartition(":")
    if not colon:
        return written(work_out(formula, known), mark)
    if places.strip() not in _PLACES:
        raise FormulaError("behind : stands a number of decimals from 0 to 6")
    return written(work_out(what, known), mark, places=int(places))


def _filled(item: Item, fill: Callable[[str, str], str], mark: str) -> Item:
    def text(words: str, sign: str) -> str:
        return _BRACES.sub(lambda found: fill(found[1], sign), words)

    def walk(value: _Any, sign: str) -> _Any:
        if isinstance(value, str) and not isinstance(value, StrEnum):
            return cast("_Any", text(value, sign))
        if isinstance(value, tuple):
            return cast("_Any", tuple(walk(part, sign) for part in value))
        if isinstance(value, msgspec.Struct):
            typed = "." if isinstance(item, Numeric) and isinstance(value, KnownWrong) else sign
            fields = [name for name in value.__struct_fields__ if name not in _FIXED]
            changed = {name: walk(getattr(value, name), typed if name == "text" else sign) for name in fields}
            return cast("_Any", msgspec.structs.replace(value, **changed))
        return value

    return walk(item, mark)


def _number(draw: Draw, place: int) -> float:
    return float(exactly(draw.start) + place * exactly(draw.step))


def _dice(seed: str) -> int:
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big")
