# SPDX-License-Identifier: Apache-2.0
"""Whether an answer has the shape that a question asks for."""

from __future__ import annotations

import math

from content_packs.answers import Answer, Chosen, Filled, Matched, NotYet, Number, Ordered, Said, Sorted, Words
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)


class AnswerDoesNotFit(ValueError):  # noqa: N818 - named for what happened
    """An answer of another shape than the question asks for: it came from elsewhere, or there is a bug."""

    def __init__(self, item: Item, answer: Answer) -> None:
        super().__init__(f"{type(answer).__name__} does not answer {item.id} ({type(item).__name__})")
        self.item_id = item.id


def answer_fits(item: Item, answer: Answer) -> bool:  # noqa: C901, PLR0911 - one for each kind
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
        case HotSpot(), Chosen():
            many = 1 <= len(answer.options) <= (len(item.regions) if item.several else 1)
            ascending = list(answer.options) == sorted(set(answer.options))
            return many and ascending and set(answer.options) <= set(range(len(item.regions)))
        case Categorise(), Sorted():
            return len(answer.groups) == len(item.things) and set(answer.groups) <= set(range(len(item.groups)))
        case Cloze(), Filled():
            pairs = zip(item.gaps, answer.gaps, strict=False)
            return len(answer.gaps) == len(item.gaps) and all(_fits_gap(gap, given) for gap, given in pairs)
        case Numeric(), Number():
            return math.isfinite(answer.value) and 0 <= answer.unit <= len(item.units)
        case ShortText(), Words():
            return bool(answer.text.strip())
        case TrueFalse(), Said():
            return True
        case _:
            return False


def _fits_gap(gap: Gap, given: str | int) -> bool:
    if isinstance(given, str):
        return not gap.options and bool(given.strip())
    return not isinstance(given, bool) and 0 <= given < len(gap.options)
