# SPDX-License-Identifier: Apache-2.0
"""What an export tells: the questions that the other format has no place for, and what of the others stays behind."""

from __future__ import annotations

import msgspec

from content_packs.model import Item, Numeric


class Loss(msgspec.Struct, frozen=True):
    """`code`: "left-out" or "unfinished" (the question is not there), "fields-lost"; `what` names kind or fields."""

    id: str
    code: str
    what: str


class Exported(msgspec.Struct, frozen=True):
    """The text of the file, how many questions are in it, and what is not."""

    text: str
    count: int
    losses: tuple[Loss, ...]


def drawn(item: Item) -> bool:
    """True when the question's numbers are drawn anew each time, or may be given in several units."""
    return bool(item.draw) or (isinstance(item, Numeric) and bool(item.formula or item.units))
