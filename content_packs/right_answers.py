# SPDX-License-Identifier: Apache-2.0
"""Says whether what is right about a question changed, or its words only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec

from content_packs.model import (
    Categorise,
    Cloze,
    HotSpot,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.typed import fold

REWORDED = 0.6
"""An option that is the same to less than this share, from 0 to 1, is another option and no rewording of it."""


def other_answer(old: msgspec.Struct, new: msgspec.Struct) -> bool:  # noqa: PLR0911 - one for each kind
    """Whether somebody who knew what was right would be wrong now, or the other way round."""
    match old, new:
        case ((SingleChoice() | MultipleChoice()), (SingleChoice() | MultipleChoice())):
            return type(old) is not type(new) or _options(old.options, new.options)
        case (HotSpot(), HotSpot()):
            return old.media != new.media or _options(old.regions, new.regions)
        case (TrueFalse(), TrueFalse()):
            return old.answer is not new.answer
        case (Ordering(), Ordering()):
            return _order(old.steps, new.steps)
        case (Matching(), Matching()):
            return _texts([f"{p.left} {p.right}" for p in old.pairs], [f"{p.left} {p.right}" for p in new.pairs])
        case (Categorise(), Categorise()):
            told = [[f"{q.groups[t.group]}: {t.text}" for t in q.things] for q in (old, new)]
            return _texts(*told)
        case (Numeric(), Numeric()):
            return any(getattr(old, name) != getattr(new, name) for name in _NUMBER)
        case (ShortText(), ShortText()):
            return {*map(fold, old.accept)} != {*map(fold, new.accept)} or old.typos != new.typos
        case (Cloze(), Cloze()):
            return len(old.gaps) != len(new.gaps) or any(
                {*map(fold, one.accept)} != {*map(fold, other.accept)} or _options(one.options, other.options)
                for one, other in zip(old.gaps, new.gaps, strict=True)
            )
    return False


_NUMBER = ("answer", "tolerance", "unit", "units", "formula", "draw")


def _options(old: Sequence[Option], new: Sequence[Option]) -> bool:
    """Match options by their words first and by their order then; one is right now that was not, or came or went."""
    left = list(new)
    rest = []
    for option in old:
        twin = next((each for each in left if _plain(each.text) == _plain(option.text)), None)
        if twin is None:
            rest.append(option)
            continue
        left.remove(twin)
        if twin.right is not option.right:
            return True
    for option in rest:
        again = next((each for each in left if _reworded(option.text, each.text) and each.right is option.right), None)
        if again is not None:
            left.remove(again)
        elif option.right:
            return True
    return any(option.right for option in left)


def _order(old: Sequence[str], new: Sequence[str]) -> bool:
    """Steps came or went, or stand in another order."""
    there = {*map(_plain, new)}
    return len(old) != len(new) or any(
        _plain(one) != _plain(other) and (_plain(one) in there or not _reworded(one, other))
        for one, other in zip(old, new, strict=True)
    )


def _texts(old: Sequence[str], new: Sequence[str]) -> bool:
    """What belongs together came or went; where only words changed it is the same."""
    before, after = ({*map(_plain, texts)} for texts in (old, new))
    gone = [text for text in old if _plain(text) not in after]
    come = [text for text in new if _plain(text) not in before]
    return len(gone) != len(come) or not all(_reworded(*pair) for pair in zip(gone, come, strict=True))


def _reworded(old: str, new: str) -> bool:
    """Whether it is the same thing in other words. Another number is another thing: "5 minutes", "10 minutes"."""
    if _NUMBERS.findall(old) != _NUMBERS.findall(new):
        return False
    return SequenceMatcher(None, _plain(old), _plain(new), autojunk=False).ratio() >= REWORDED


_NUMBERS = re.compile(r"[-−]?\d+(?:[.,]\d+)?")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
