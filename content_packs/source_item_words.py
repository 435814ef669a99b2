# SPDX-License-Identifier: Apache-2.0
"""Reads a question of locale/LANG: its texts in another language, what is right by position as in the original."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from content_packs.fields import Table
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
    Unit,
)

_Told = TypeVar("_Told", Option, Region, Thing)


def item_in_other_words(row: Table, item: Item) -> Item:  # noqa: C901, PLR0911 - one for each kind
    """The question `item` in the words of `row`, which is closed by the caller."""
    for key in ("kind", "competency"):
        row.has(key)
    words = {key: row.text(key, "") or getattr(item, key) for key in ("stem", "rationale", "hint")}
    item = msgspec.structs.replace(item, **words)
    match item:
        case SingleChoice() | MultipleChoice():
            return msgspec.structs.replace(item, options=_options(row, item.options))
        case TrueFalse():
            yes, no = row.text("why_true", item.why_true), row.text("why_false", item.why_false)
            same_misconception(row, item.misconception)
            return msgspec.structs.replace(item, why_true=yes or item.why_true, why_false=no or item.why_false)
        case Ordering():
            steps = row.texts("steps", item.steps)
            _same_count(row, "steps", steps, item.steps)
            return msgspec.structs.replace(item, steps=steps)
        case Matching():
            return msgspec.structs.replace(item, pairs=_pairs(row, item.pairs))
        case Numeric():
            unit = row.text("unit", item.unit) or item.unit
            return msgspec.structs.replace(
                item, unit=unit, units=_units(row, item.units), wrong=_wrong(row, item.wrong)
            )
        case ShortText():
            accept = row.texts("accept", item.accept) or item.accept
            return msgspec.structs.replace(item, accept=accept, wrong=_wrong(row, item.wrong))
        case Categorise():
            groups = row.texts("groups", item.groups)
            if not _same_count(row, "groups", groups, item.groups):
                groups = item.groups
            return msgspec.structs.replace(item, groups=groups, things=_things(row, item.things))
        case Cloze():
            text = row.text("text", item.text) or item.text
            return msgspec.structs.replace(item, text=text, gaps=_gaps(row, item.gaps))
        case HotSpot():
            return msgspec.structs.replace(item, regions=_regions(row, item.regions))


def likert_in_other_words(row: Table, rating: Likert) -> Likert:
    """The question about oneself in the words of `row`, which is closed by the caller."""
    row.has("kind")
    scale = row.texts("scale", rating.scale)
    if not _same_count(row, "scale", scale, rating.scale):
        scale = rating.scale
    return msgspec.structs.replace(rating, stem=row.text("stem", rating.stem) or rating.stem, scale=scale)


def _same_count(row: Table, key: str, words: Sequence[object], originals: Sequence[object]) -> bool:
    if len(words) == len(originals):
        return True
    row.complain("variant-count", key, field=key, count=len(words), wanted=len(originals))
    return False


def same_misconception(words: Table, original: str) -> None:
    """Complain when a translation names another misconception than the original."""
    name = words.identifier("misconception", "")
    if name not in ("", original):
        words.complain("variant-misconception", "misconception", id=name[:80])


def _rows(row: Table, key: str, originals: Sequence[object]) -> list[Table] | None:
    if not row.has(key):
        return None
    rows = row.tables(key)
    return rows if _same_count(row, key, rows, originals) else None


def _options(row: Table, originals: tuple[Option, ...]) -> tuple[Option, ...]:
    rows = _rows(row, "options", originals)
    if rows is None:
        return originals
    return tuple(_told(row, words, option) for words, option in zip(rows, originals, strict=True))


def _regions(row: Table, originals: tuple[Region, ...]) -> tuple[Region, ...]:
    rows = _rows(row, "regions", originals)
    if rows is None:
        return originals
    return tuple(_told(row, words, region) for words, region in zip(rows, originals, strict=True))


def _things(row: Table, originals: tuple[Thing, ...]) -> tuple[Thing, ...]:
    rows = _rows(row, "things", originals)
    if rows is None:
        return originals
    for words in rows:
        words.has("group")  # the original's counts; repeating it is no mistake
    return tuple(_told(row, words, thing) for words, thing in zip(rows, originals, strict=True))


def _told(row: Table, words: Table, told: _Told) -> _Told:
    """An option, a region or a thing in other words."""
    changed = msgspec.structs.replace(told, text=words.text("text"), why=words.text("why"))
    same_misconception(words, told.misconception)
    row.failed = not words.close() or row.failed
    return changed


def _gaps(row: Table, originals: tuple[Gap, ...]) -> tuple[Gap, ...]:
    rows = _rows(row, "gaps", originals)
    if rows is None:
        return originals
    gaps = []
    for words, gap in zip(rows, originals, strict=True):
        if gap.options:
            gaps.append(msgspec.structs.replace(gap, options=_options(words, gap.options)))
        else:
            accept = words.texts("accept", gap.accept) or gap.accept
            gaps.append(msgspec.structs.replace(gap, accept=accept, wrong=_wrong(words, gap.wrong)))
        row.failed = not words.close() or row.failed
    return tuple(gaps)


def _units(row: Table, originals: tuple[Unit, ...]) -> tuple[Unit, ...]:
    names = row.texts("units", tuple(unit.name for unit in originals))
    if not _same_count(row, "units", names, originals):
        return originals
    return tuple(Unit(name=name, factor=unit.factor) for name, unit in zip(names, originals, strict=True))


def _pairs(row: Table, originals: tuple[Pair, ...]) -> tuple[Pair, ...]:
    rows = _rows(row, "pairs", originals)
    if rows is None:
        return originals
    pairs = []
    for words in rows:
        pairs.append(Pair(left=words.text("left"), right=words.text("right")))
        row.failed = not words.close() or row.failed
    return tuple(pairs)


def _wrong(row: Table, originals: tuple[KnownWrong, ...]) -> tuple[KnownWrong, ...]:
    rows = _rows(row, "wrong", originals)
    if rows is None:
        return originals
    wrong = []
    for words, known in zip(rows, originals, strict=True):
        text = words.text("text", known.text) or known.text
        wrong.append(msgspec.structs.replace(known, text=text, why=words.text("why")))
        same_misconception(words, known.misconception)
        row.failed = not words.close() or row.failed
    return tuple(wrong)
