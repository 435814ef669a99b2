# SPDX-License-Identifier: Apache-2.0
"""What must hold within one question, whatever file it came from."""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import msgspec

from content_packs import draws
from content_packs.findings import Param
from content_packs.formula import FormulaError
from content_packs.media import PICTURES, ending
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
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.names import ID
from content_packs.typed import fold, parse_number

MAX_LINES = 50
"""More options, steps or pairs than this fit no screen."""
GROUPS = (2, 4)
"""Fewest and most groups to put things into."""
MAX_GAPS = 6
TALLEST = 4.0
"""No picture is higher than so many of its widths."""
SMALLEST = 0.0004
"""Least area of a region, in squares of the picture's width: a fiftieth of it each way."""
_NO_DRAW = "nothing is drawn; write a plain number without quotes, or add `draw`"
GAP_MARK = re.compile(r"\[([0-9]{1,2})\]")
"""Where a gap stands in a text, by its number."""
SCALE = (3, 7)
"""Fewest and most words of a scale."""


class Flaw(msgspec.Struct, frozen=True):
    """A complaint about one question: its code, the keys that lead to the value, and the parameters."""

    code: str
    keys: tuple[str | int, ...]
    params: dict[str, Param]


def item_flaws(item: Item, *, thorough: bool = True) -> Iterator[Flaw]:  # noqa: C901 - one for each kind
    """Everything that makes a question unanswerable or leaves a learner without feedback.

    Of a question with drawn numbers many draws are looked at; one alone unless `thorough`, for a quick start.
    """
    if item.variant and not ID.fullmatch(item.variant):
        yield Flaw("id-bad", ("variant",), {"id": item.variant[:80]})
    if item.draw:
        yield from _draw_flaws(item, thorough)
        return
    if isinstance(item, Numeric) and item.formula:
        yield Flaw("formula-broken", ("answer",), {"formula": item.formula[:80], "reason": _NO_DRAW})
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
        case Categorise():
            yield from _categorise_flaws(item)
        case Cloze():
            yield from _cloze_flaws(item)
        case HotSpot():
            yield from _hotspot_flaws(item, thorough)


def _blank(*texts: tuple[str, str]) -> Iterator[Flaw]:
    for field, text in texts:
        if not text.strip():
            yield Flaw("text-empty" if field == "stem" else "feedback-empty", (field,), {"field": field})


def _choice_flaws(options: Sequence[Option], single: bool) -> Iterator[Flaw]:
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
    yield from _unit_flaws(item)
    yield from _blank_why(item.wrong)


def _unit_flaws(item: Numeric) -> Iterator[Flaw]:
    for place, unit in enumerate(item.units):
        if not math.isfinite(unit.factor) or unit.factor <= 0:
            yield Flaw("unit-factor", ("units",), {"unit": unit.name[:80]})
        if not unit.name.strip() or fold(unit.name) in {fold(u) for u in (item.unit, *_names(item, place))}:
            yield Flaw("lines-duplicate", ("units",), {"field": "units", "text": unit.name[:80]})
    if item.units and not item.unit.strip():
        yield Flaw("text-empty", ("unit",), {"field": "unit"})


def _names(item: Numeric, before: int) -> list[str]:
    return [unit.name for unit in item.units[:before]]


def within(value: float, item: Numeric) -> bool:
    """True when a number is right. The slack is for decimals that binary cannot hold: 0.1 + 0.2 is right for 0.3."""
    slack = 1e-9 * max(1.0, abs(item.answer), item.tolerance) if item.tolerance else 1e-9 * abs(item.answer)
    return abs(value - item.answer) <= item.tolerance + slack


def _text_flaws(item: ShortText) -> Iterator[Flaw]:
    yield from _accept_flaws(item, ())
    yield from _blank_why(item.wrong)


def _accept_flaws(asked: ShortText | Gap, keys: tuple[str | int, ...]) -> Iterator[Flaw]:
    if not any(text.strip() for text in asked.accept):
        yield Flaw("accept-empty", (*keys, "accept"), {})
    accepted = {fold(text) for text in asked.accept}
    for place, wrong in enumerate(asked.wrong):
        if fold(wrong.text) in accepted:
            yield Flaw("wrong-is-right", (*keys, "wrong", place), {"text": wrong.text[:80]})
    if asked.typos not in (0, 1):
        yield Flaw("field-range", (*keys, "typos"), {"field": "typos", "low": 0, "high": 1})


def _categorise_flaws(item: Categorise) -> Iterator[Flaw]:
    if not GROUPS[0] <= len(item.groups) <= GROUPS[1]:
        low, high = GROUPS
        yield Flaw("groups-count", ("groups",), {"count": len(item.groups), "low": low, "high": high})
    yield from _line_flaws("things", [thing.text for thing in item.things])
    yield from _duplicates("groups", item.groups)
    for place, thing in enumerate(item.things):
        if item.groups and not 0 <= thing.group < len(item.groups):
            yield Flaw("group-unknown", ("things", place), {"text": thing.text[:80]})
        if not thing.why.strip():
            yield Flaw("feedback-empty", ("things", place), {"field": "why"})
    for place, group in enumerate(item.groups):
        if all(thing.group != place for thing in item.things):
            yield Flaw("group-empty", ("groups", place), {"group": group[:80]})


def _cloze_flaws(item: Cloze) -> Iterator[Flaw]:
    marks = [int(mark) for mark in GAP_MARK.findall(item.text)]
    if sorted(marks) != list(range(1, len(item.gaps) + 1)):
        yield Flaw("gap-marks", ("text",), {"count": len(item.gaps)})
    if not 1 <= len(item.gaps) <= MAX_GAPS:
        yield Flaw("gaps-count", ("gaps",), {"count": len(item.gaps), "most": MAX_GAPS})
    for place, gap in enumerate(item.gaps):
        keys = ("gaps", place)
        if gap.options and (gap.accept or gap.wrong):
            yield Flaw("gap-both", keys, {})
        elif gap.options:
            for flaw in _choice_flaws(gap.options, single=True):
                yield Flaw(flaw.code, (*keys, *flaw.keys), flaw.params)
        else:
            yield from _accept_flaws(gap, keys)
            for flaw in _blank_why(gap.wrong):
                yield Flaw(flaw.code, (*keys, *flaw.keys), flaw.params)


def _hotspot_flaws(item: HotSpot, thorough: bool) -> Iterator[Flaw]:
    if not item.media:
        yield Flaw("field-missing", ("media",), {"field": "media"})
    elif thorough and ending(item.media) not in PICTURES:
        yield Flaw("media-type", ("media",), {"file": item.media[:120], "allowed": ", ".join(sorted(PICTURES))})
    for flaw in _choice_flaws(item.regions, single=False):
        yield Flaw(flaw.code, ("regions", *flaw.keys[1:]), flaw.params)
    for place, region in enumerate(item.regions):
        if not _is_area(region.points):
            yield Flaw("region-shape", ("regions", place), {"text": region.text[:80]})
        twin = next((each for each in item.regions[:place] if set(each.points) == set(region.points)), None)
        if twin is not None:
            yield Flaw("region-same", ("regions", place), {"text": region.text[:80], "other": twin.text[:80]})


def _is_area(points: tuple[tuple[float, float], ...]) -> bool:
    """True for three corners or more on the picture that go around something (shoelace formula)."""
    on_it = all(0 <= x <= 1 and 0 <= y <= TALLEST for x, y in points)  # false for what is not a number
    around = zip(points, (*points[1:], *points[:1]), strict=True)
    return (
        on_it and 3 <= len(points) <= MAX_LINES and abs(sum(a * d - c * b for (a, b), (c, d) in around)) / 2 >= SMALLEST
    )


def _draw_flaws(item: Item, thorough: bool) -> Iterator[Flaw]:
    """The bounds of what is drawn, then the question as it comes out: of all the draws looked at, the first bad one."""
    if len(item.draw) > draws.MOST_DRAWS:
        yield Flaw("draw-many", ("draw",), {"count": len(item.draw), "most": draws.MOST_DRAWS})
        return
    bounds = [draw.name for draw in item.draw if not 2 <= draws.steps(draw) <= draws.MOST_VALUES]
    names = [draw.name for draw in item.draw]
    bad = bounds or [name for name in names if not _is_plain(name) or names.count(name) > 1]
    if bad:
        yield Flaw("draw-range", ("draw",), {"name": bad[0][:80], "most": draws.MOST_VALUES})
        return
    for values in islice(draws.samples(item), None if thorough else 1):
        try:
            asked = draws.put_in(item, values)
            flaw = next(item_flaws(asked), None) or (_as_written(asked, values) if thorough else None)
        except FormulaError as error:
            flaw = Flaw("formula-broken", ("draw",), {"formula": _shown(values), "reason": str(error)})
        if flaw is not None:
            yield flaw
            return


def _is_plain(name: str) -> bool:
    """True for a name that a formula can hold."""
    return name.isidentifier() and not keyword.iskeyword(name) and name != "round"


def _as_written(asked: Item, values: dict[str, float]) -> Flaw | None:
    """A brace that was left in a text, or an answer with more decimals than anybody types."""
    reason, key = "", "answer"
    if isinstance(asked, Numeric) and not asked.tolerance and abs(asked.answer - round(asked.answer, 4)) > 1e-9:
        reason = "nobody types so many decimals as the answer has: use round(…, 2), or a `tolerance`"
    for field in ("stem", "rationale", "hint"):
        if set("{}") & set(getattr(asked, field)):
            reason, key = "a brace { has no partner }", field
    return Flaw("formula-broken", (key,), {"formula": _shown(values), "reason": reason}) if reason else None


def _shown(values: dict[str, float]) -> str:
    return ", ".join(f"{name} = {value:g}" for name, value in values.items())


def likert_flaws(rating: Likert) -> Iterator[Flaw]:
    """What makes a question about oneself unanswerable."""
    yield from _blank(("stem", rating.stem))
    low, high = SCALE
    if not low <= len(rating.scale) <= high:
        yield Flaw("scale-count", ("scale",), {"count": len(rating.scale), "low": low, "high": high})
    yield from _duplicates("scale", rating.scale)


def _blank_why(wrong: tuple[KnownWrong, ...]) -> Iterator[Flaw]:
    for place, known in enumerate(wrong):
        if not known.why.strip():
            yield Flaw("feedback-empty", ("wrong", place), {"field": "why"})
