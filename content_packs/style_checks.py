# SPDX-License-Identifier: Apache-2.0
"""Warnings about a pack as a whole: hard to read, or right answers that can be told by their look."""

from __future__ import annotations

import math
from collections.abc import Sequence

from content_packs.checks.texts import Passage, own_passages, translated_passages, words
from content_packs.findings import Report, Where
from content_packs.markdown import plain_text
from content_packs.model import Item, Pack, SingleChoice
from content_packs.names import LANGUAGE
from content_packs.proof import Tell, part, untold
from content_packs.readability import not_measured, too_hard

MAX_LONGEST = 0.30
"""Share of single-choice questions whose right option may be the longest; a quarter are by chance with four options."""
MIN_CHOICES = 5
"""With fewer single-choice questions than this a share says nothing."""
SKEW = 2.5
"""Standard deviations above chance from which a favourite position is no accident (about 1 in 160)."""


def check_style(pack: Pack, where: Where, report: Report, tell: Tell = untold) -> None:
    """Report what a reader or a guesser would notice."""
    languages = 1 + len(pack.variants)
    _reading(pack.manifest.language, tuple(own_passages(pack)), where, report, part(tell, 0, 1 / languages))
    for number, variant in enumerate(pack.variants, start=1):
        told = part(tell, number / languages, (number + 1) / languages)
        _reading(variant.language, tuple(translated_passages(pack, variant)), where, report, told)
    choices = [item for item in pack.items if isinstance(item, SingleChoice)]
    choices = [item for item in choices if sum(option.right for option in item.options) == 1]
    if len(choices) >= MIN_CHOICES:
        _longest(choices, report)
        _positions(choices, report)


def _reading(language: str, passages: Sequence[Passage], where: Where, report: Report, tell: Tell) -> None:
    """Measure each lesson at each of its levels, and the questions together."""
    reason = not_measured(language)
    if not LANGUAGE.fullmatch(language):
        return  # said with the manifest
    if reason:
        report.add("reading-not-measured", f"locale/{language}", language=language, reason=reason)
        return
    asked, folder = [], ""
    for number, passage in enumerate(passages):
        if passage.markdown:
            tell(number, len(passages))
            found = too_hard(plain_text(passage.text), language, passage.level)
            place = where(passage.part, passage.number, *passage.keys) if found else ""
        elif passage.kind == "item":
            asked.append(passage.text)
            folder = f"{passage.part}s"
            continue
        else:
            continue
        if found:
            report.add("reading-hard", place, measure=found.measure, value=found.value, limit=found.limit)
    found = too_hard("\n".join(asked), language)
    if found:
        report.add("reading-hard", folder, measure=found.measure, value=found.value, limit=found.limit)


def item_lines(item: Item) -> list[str]:
    """The texts of a question that a learner reads."""
    return [text for _, text, _ in words(item)]


def _longest(choices: list[SingleChoice], report: Report) -> None:
    share = sum(map(_right_is_longest, choices)) / len(choices)
    if share > MAX_LONGEST:
        report.add("right-longest", "items", percent=round(100 * share), limit=round(100 * MAX_LONGEST))


def _right_is_longest(item: SingleChoice) -> bool:
    right = max(len(option.text) for option in item.options if option.right)
    return all(len(option.text) < right for option in item.options if not option.right)


def _positions(choices: list[SingleChoice], report: Report) -> None:
    for place in range(max(len(item.options) for item in choices)):
        chances = [1 / len(item.options) for item in choices if place < len(item.options)]
        seen = sum(place < len(item.options) and item.options[place].right for item in choices)
        spread = math.sqrt(sum(chance * (1 - chance) for chance in chances))
        if spread and seen - sum(chances) > SKEW * spread:
            percent, expected = (round(100 * count / len(choices)) for count in (seen, sum(chances)))
            report.add("right-position", "items", position=place + 1, percent=percent, expected=expected)
