# SPDX-License-Identifier: Apache-2.0
"""A question in the words of another language: its texts put in place, what is right kept from the original."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from content_packs.item_checks import GAP_MARK
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
    Ordering,
    Region,
    ShortText,
    SingleChoice,
    Thing,
    TrueFalse,
)

_Told = TypeVar("_Told", Region, Thing)


def translated_item(item: Item, words: Item) -> Item:  # noqa: PLR0911 - one for each kind
    """`item` in the words of `words`; unchanged when the two do not belong together (another kind or count)."""
    texts = {key: getattr(words, key).strip() or getattr(item, key) for key in ("stem", "rationale", "hint")}
    match item, words:
        case ((SingleChoice() | MultipleChoice()), (SingleChoice() | MultipleChoice())):
            pairs = list(zip(item.options, words.options, strict=False))
            options = tuple(msgspec.structs.replace(old, text=new.text, why=new.why) for old, new in pairs)
            fits = type(item) is type(words) and len(item.options) == len(words.options)
            return msgspec.structs.replace(item, options=options, **texts) if fits else item
        case TrueFalse(), TrueFalse():
            return msgspec.structs.replace(item, why_true=words.why_true, why_false=words.why_false, **texts)
        case Ordering(), Ordering():
            fits = len(item.steps) == len(set(words.steps)) == len(words.steps)
            return msgspec.structs.replace(item, steps=words.steps, **texts) if fits else item
        case Matching(), Matching():
            return msgspec.structs.replace(item, pairs=words.pairs, **texts) if _pairs_fit(item, words) else item
        case Numeric(), Numeric():
            units = words.units if _same_factors(item, words) else item.units
            unit, wrong = words.unit or item.unit, _wrong(item, words)
            return msgspec.structs.replace(item, unit=unit, units=units, wrong=wrong, **texts)
        case ShortText(), ShortText():
            accept = _either(item, words)
            return msgspec.structs.replace(item, accept=accept, wrong=_wrong(item, words), **texts)
        case Categorise(), Categorise():
            fits = len(item.groups) == len(set(words.groups)) == len(words.groups)
            fits = fits and len(item.things) == len(words.things)
            things = tuple(_told(old, new) for old, new in zip(item.things, words.things, strict=False))
            return msgspec.structs.replace(item, groups=words.groups, things=things, **texts) if fits else item
        case Cloze(), Cloze():
            fits = len(item.gaps) == len(words.gaps) and _marks(item.text) == _marks(words.text or item.text)
            gaps = tuple(_gap(old, new) for old, new in zip(item.gaps, words.gaps, strict=False))
            return msgspec.structs.replace(item, text=words.text or item.text, gaps=gaps, **texts) if fits else item
        case HotSpot(), HotSpot():
            fits = len(item.regions) == len(words.regions)
            regions = tuple(_told(old, new) for old, new in zip(item.regions, words.regions, strict=False))
            return msgspec.structs.replace(item, regions=regions, **texts) if fits else item
        case _:
            return item


def _told(original: _Told, words: _Told) -> _Told:
    return msgspec.structs.replace(original, text=words.text, why=words.why)


def _gap(original: Gap, words: Gap) -> Gap:
    if not original.options:
        return msgspec.structs.replace(original, accept=_either(original, words), wrong=_wrong(original, words))
    if len(original.options) != len(words.options):
        return original
    pairs = zip(original.options, words.options, strict=True)
    options = tuple(msgspec.structs.replace(old, text=new.text, why=new.why) for old, new in pairs)
    return msgspec.structs.replace(original, options=options)


def _either(original: ShortText | Gap, words: ShortText | Gap) -> tuple[str, ...]:
    """Both languages are right: people answer in either, and the answer is graded again elsewhere."""
    return tuple(dict.fromkeys((*words.accept, *original.accept)))


def _marks(text: str) -> list[str]:
    return sorted(GAP_MARK.findall(text))


def _same_factors(item: Numeric, words: Numeric) -> bool:
    return [unit.factor for unit in item.units] == [unit.factor for unit in words.units]


def _wrong(item: Numeric | ShortText | Gap, words: Numeric | ShortText | Gap) -> tuple[KnownWrong, ...]:
    """The known wrong answers in the words of the variant, each with the misconception of the one in its place."""
    same = len(item.wrong) == len(words.wrong)
    behind = [known.misconception for known in item.wrong] if same else [""] * len(words.wrong)
    pairs = zip(words.wrong, behind, strict=True)
    return tuple(msgspec.structs.replace(known, misconception=name) for known, name in pairs)


def _pairs_fit(item: Matching, words: Matching) -> bool:
    rights = {pair.right for pair in words.pairs}
    return len(item.pairs) == len(words.pairs) == len(rights)
