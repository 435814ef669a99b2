# SPDX-License-Identifier: Apache-2.0
"""Whether each competency is taught and asked for well enough, and whether each answer has a reason worth reading."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial

import msgspec

from content_packs.checks.texts import Keys, words
from content_packs.findings import Report, Where
from content_packs.model import Item, Pack
from content_packs.variant_checks import counted

MIN_ITEMS = 4
"""Fewer different questions than this cannot tell a person who knows from one who guessed: of three four-option
questions one guesser in 64 gets all right, of four one in 256, and the engine wants some left for another day."""
_THIN = 2
"""A reason of fewer words than this, greetings like "Not yet" left out, is none."""
_GREETINGS = ("not yet.", "not yet", "no.", "yes.", "right.", "todavía no.", "sí.", "correcto.", "exacto.")
_TYPED = ("numeric", "text")


def check_coverage(pack: Pack, where: Where, report: Report, again: Collection[int]) -> None:
    """Report competencies with too few or too similar questions, or that stand alone. `again`: places of doubles."""
    different = tuple(item for number, item in enumerate(pack.items) if number not in again)
    counts = counted(msgspec.structs.replace(pack, items=different))
    asked: dict[str, list[Item]] = {}
    for item in different:
        asked.setdefault(item.competency, []).append(item)
    needed = {name for competency in pack.competencies for name in competency.requires}
    for number, competency in enumerate(pack.competencies):
        place, count = partial(where, "competency", number, "id"), counts[competency.id]
        if count < MIN_ITEMS:
            report.add("competency-few-items", place(), id=competency.id, count=count, least=MIN_ITEMS)
        ratings = {str(item.first_try or item.difficulty) for item in asked.get(competency.id, ())}
        if count > 1 and len(ratings) == 1:
            report.add("difficulty-one", place(), id=competency.id, difficulty=ratings.pop())
        if len(pack.competencies) > 1 and not competency.requires and competency.id not in needed:
            report.add("competency-orphan", place(), id=competency.id)


def check_reasons(pack: Pack, where: Where, report: Report) -> None:
    """Report reasons that say nothing, or the same for two wrong answers, and typed answers without common mistakes."""
    for number, item in enumerate(pack.items):
        seen: dict[str, Keys] = {}
        for keys, text in _reasons(item):
            plain = _without_greeting(text)
            if len(plain.split()) < _THIN and not _has_no_spaces(plain):
                report.add("why-thin", where("item", number, *keys), text=text[:80])
            elif plain in seen and keys[0] != "wrong":  # two typed numbers can well come of the same mistake
                report.add("why-same", where("item", number, *keys), text=text[:80])
            seen.setdefault(plain, keys)
        if getattr(item, "wrong", None) == () and item.__struct_config__.tag in _TYPED:
            report.add("wrong-none", where("item", number, "id"))


def _reasons(item: Item) -> Iterator[tuple[Keys, str]]:
    """What is said about an answer; for a right option it may well be what is said about another."""
    for keys, text, _ in words(item):
        if keys[-1] in ("why", "why_true", "why_false"):
            owner: object = item
            for key in keys[:-1]:
                owner = owner[key] if isinstance(owner, tuple) and isinstance(key, int) else getattr(owner, str(key))
            if not getattr(owner, "right", False):
                yield keys, text


def _without_greeting(text: str) -> str:
    plain = " ".join(text.casefold().split())
    for greeting in _GREETINGS:
        plain = plain.removeprefix(greeting).lstrip()
    return plain.rstrip(".!")


def _has_no_spaces(text: str) -> bool:
    return len(text) > 8 and any("\u0e00" <= c <= "\u0fff" or c >= "\u3040" for c in text)
