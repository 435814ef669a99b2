# SPDX-License-Identifier: Apache-2.0
"""The numbers that an attempt gets for a question: the first draw that makes a sound question."""

from __future__ import annotations

from collections.abc import Mapping

from content_packs import draws
from content_packs.formula import FormulaError
from content_packs.item_checks import item_flaws
from content_packs.model import Item


def drawn_for(item: Item, attempt: str) -> dict[str, float]:
    """The numbers by name, the same in every place and language for one attempt; empty for a question without any."""
    if not item.draw:
        return {}
    for turn in range(draws.TRIES):
        values = draws.numbers(item, attempt, turn)
        if _is_sound(item, values):
            return values
    return draws.numbers(item, attempt)


def as_asked(item: Item, values: Mapping[str, float], language: str) -> Item:
    """The question as the person with these numbers sees it; with the names of the numbers where there are none.

    Numbers of an answer from another version of the question may not fit: then, too, the names stand there.
    """
    try:
        return draws.put_in(item, values, draws.decimal_mark(language))
    except FormulaError:
        return draws.without_numbers(item)


def _is_sound(item: Item, values: Mapping[str, float]) -> bool:
    try:
        return next(item_flaws(draws.put_in(item, values)), None) is None
    except FormulaError:
        return False
