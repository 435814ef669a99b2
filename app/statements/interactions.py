# SPDX-License-Identifier: Apache-2.0
"""Questions and answers in the words of cmi.interaction (xAPI 1.0.3 Data, Appendix C), pure.

Component ids are the positions of the author's order: `option-0`, `step-2`, `left-1`, `right-1`. Learners may see
another order; the ids do not change. Example, three steps put in the order 2, 0, 1:

    definition  interactionType "sequencing", correctResponsesPattern ["step-0[,]step-1[,]step-2"]
    response    "step-2[,]step-0[,]step-1"
"""

from __future__ import annotations

from decimal import Decimal
from itertools import islice, product

import msgspec

from app.statements.terms import digits, number, plain
from content_packs.answers import (
    Answer,
    Chosen,
    Filled,
    Matched,
    NotYet,
    Number,
    Ordered,
    Rated,
    Said,
    Sorted,
    Words,
)
from content_packs.grading import in_own_unit
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    Likert,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)

LONGEST_FILL_IN = 250
"""Longest response of a `fill-in`; what is longer would have to be a `long-fill-in` (Appendix C)."""

LONGEST_GAP = 38
"""Longest text of one gap, so that six of them with their delimiters stay below `LONGEST_FILL_IN`."""

MOST_PATTERNS = 24
"""Of a text with gaps each combination of accepted words is one right response; so many are named at most."""

_BETWEEN = "[,]"
_PAIRED = "[.]"
_RANGE = "[:]"


class Interaction(msgspec.Struct, frozen=True, kw_only=True):
    """The definition of a question: its type, the right responses, and its components as (id, text)."""

    type: str
    correct: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    scale: tuple[tuple[str, str], ...] = ()
    source: tuple[tuple[str, str], ...] = ()
    target: tuple[tuple[str, str], ...] = ()


def interaction(item: Item | Likert) -> Interaction:  # noqa: C901, PLR0911 - one for each kind
    """Return the definition of a question of a pack; one with drawn numbers has no right response of its own."""
    match item:
        case Likert():
            return Interaction(type="likert", scale=_components("scale", list(item.scale)))
        case Categorise():
            return Interaction(
                type="matching",
                correct=(_put_into(tuple(thing.group for thing in item.things)),),
                source=_components("thing", [thing.text for thing in item.things]),
                target=_components("group", list(item.groups)),
            )
        case Cloze():
            return Interaction(type="fill-in", correct=() if item.draw else _filled_patterns(item))
        case HotSpot():
            right = [n for n, region in enumerate(item.regions) if region.right]
            choices = _components("option", [region.text for region in item.regions])
            return Interaction(type="choice", correct=(_listed("option", right),), choices=choices)
        case SingleChoice() | MultipleChoice():
            right = [n for n, option in enumerate(item.options) if option.right]
            choices = _components("option", [option.text for option in item.options])
            return Interaction(type="choice", correct=(_listed("option", right),), choices=choices)
        case TrueFalse():
            return Interaction(type="true-false", correct=(_truth(item.answer),))
        case Ordering():
            right = list(range(len(item.steps)))
            return Interaction(
                type="sequencing", correct=(_listed("step", right),), choices=_components("step", list(item.steps))
            )
        case Matching():
            return Interaction(
                type="matching",
                correct=(_paired(range(len(item.pairs))),),
                source=_components("left", [pair.left for pair in item.pairs]),
                target=_components("right", [pair.right for pair in item.pairs]),
            )
        case Numeric():
            return Interaction(type="numeric", correct=() if item.draw else (_numeric_pattern(item),))
        case ShortText():
            return Interaction(
                type="fill-in", correct=() if item.draw else tuple(_fill_in(text) for text in item.accept)
            )


def guessed(answer: Answer) -> Interaction:
    """Return what an answer alone tells about its question, for a pack that is not installed any more."""
    match answer:
        case Chosen():
            kind = "choice"
        case Said():
            kind = "true-false"
        case Ordered():
            kind = "sequencing"
        case Matched() | Sorted():
            kind = "matching"
        case Number():
            kind = "numeric"
        case Words() | Filled():
            kind = "fill-in"
        case Rated():
            kind = "likert"
        case NotYet():
            kind = "other"
    return Interaction(type=kind)


def response(answer: Answer, item: Item | None = None) -> str | None:  # noqa: C901 - one for each kind
    """Return the response as text, or None when there is none ("I haven't learned this yet", or nothing chosen).

    `item` is the question, where its pack is at hand: it has the words of chosen gaps and the factors of units.
    """
    match answer:
        case Chosen():
            text = _listed("option", answer.options)
        case Said():
            text = _truth(answer.value)
        case Ordered():
            text = _listed("step", answer.steps)
        case Matched():
            text = _paired(answer.rights)
        case Number():
            text = _number_given(answer, item)
        case Sorted():
            text = _put_into(answer.groups)
        case Filled():
            gaps = item.gaps if isinstance(item, Cloze) and len(item.gaps) == len(answer.gaps) else ()
            words = (_gap_words(given, gaps[n] if gaps else None) for n, given in enumerate(answer.gaps))
            text = _BETWEEN.join(words)
        case Rated():
            text = f"scale-{answer.step}"
        case Words():
            text = _fill_in(answer.text)
        case NotYet():
            text = ""
    return text or None


def _components(name: str, texts: list[str]) -> tuple[tuple[str, str], ...]:
    return tuple((f"{name}-{n}", plain(text)) for n, text in enumerate(texts))


def _listed(name: str, places: list[int] | tuple[int, ...]) -> str:
    return _BETWEEN.join(f"{name}-{n}" for n in places)


def _paired(rights: range | tuple[int, ...]) -> str:
    return _BETWEEN.join(f"left-{left}{_PAIRED}right-{right}" for left, right in enumerate(rights))


def _put_into(groups: tuple[int, ...]) -> str:
    return _BETWEEN.join(f"thing-{thing}{_PAIRED}group-{group}" for thing, group in enumerate(groups))


def _filled_patterns(item: Cloze) -> tuple[str, ...]:
    """Each combination of what the gaps accept, those of the author's first words first."""
    each = [gap.accept or tuple(option.text for option in gap.options if option.right) for gap in item.gaps]
    whole = islice(product(*([_fill_in(text)[:LONGEST_GAP] for text in texts] for texts in each)), MOST_PATTERNS)
    return tuple(_BETWEEN.join(texts) for texts in whole)


def _gap_words(given: str | int, gap: Gap | None) -> str:
    if isinstance(given, str):
        return _fill_in(given)[:LONGEST_GAP]
    known = gap is not None and given < len(gap.options)
    return _fill_in(gap.options[given].text)[:LONGEST_GAP] if gap is not None and known else f"option-{given}"


def _number_given(answer: Number, item: Item | None) -> str:
    """The number in the question's own unit; nothing while a unit cannot be turned into it."""
    if not answer.unit:
        return number(answer.value)
    known = isinstance(item, Numeric) and answer.unit <= len(item.units)
    return number(in_own_unit(item, answer)) if isinstance(item, Numeric) and known else ""


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _numeric_pattern(item: Numeric) -> str:
    if not item.tolerance:
        return number(item.answer)
    middle, slack = Decimal(number(item.answer)), Decimal(number(item.tolerance))
    return digits(middle - slack) + _RANGE + digits(middle + slack)


def _fill_in(text: str) -> str:
    """One blank, one text: a delimiter inside it would be read as a second blank, so its brackets go."""
    for delimiter in (_BETWEEN, _PAIRED, _RANGE):
        text = text.replace(delimiter, delimiter[1])
    return plain(text)[:LONGEST_FILL_IN]
