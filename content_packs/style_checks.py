# SPDX-License-Identifier: Apache-2.0
"""Warnings about a pack as a whole: hard to read, or right answers that can be told by their look."""

from __future__ import annotations

import math

from content_packs.findings import Report, Where
from content_packs.markdown import plain_text
from content_packs.model import Item, Matching, MultipleChoice, Ordering, Pack, SingleChoice, TrueFalse
from content_packs.readability import HARD, LANGUAGES, lix

MAX_LONGEST = 0.30
"""Share of single-choice questions whose right option may be the longest; a quarter are by chance with four options."""
MIN_CHOICES = 5
"""With fewer single-choice questions than this a share says nothing."""
SKEW = 2.5
"""Standard deviations above chance from which a favourite position is no accident (about 1 in 160)."""


def check_style(pack: Pack, where: Where, report: Report) -> None:
    """Report what a reader or a guesser would notice."""
    if pack.manifest.language.partition("-")[0] in LANGUAGES:
        _reading(pack, where, report)
    choices = [item for item in pack.items if isinstance(item, SingleChoice)]
    choices = [item for item in choices if sum(option.right for option in item.options) == 1]
    if len(choices) >= MIN_CHOICES:
        _longest(choices, report)
        _positions(choices, report)


def _reading(pack: Pack, where: Where, report: Report) -> None:
    for number, lesson in enumerate(pack.lessons):
        level = lix(plain_text(lesson.body))
        if level >= HARD:
            report.add("reading-hard", where("lesson", number), measure="LIX", value=round(level, 1), limit=HARD)
    level = lix("\n".join(line for item in pack.items for line in item_lines(item)))
    if level >= HARD:
        report.add("reading-hard", "items", measure="LIX", value=round(level, 1), limit=HARD)


def item_lines(item: Item) -> list[str]:
    """The texts of a question that a learner reads, in the order of the screen."""
    lines = [item.stem, item.hint, item.rationale]
    match item:
        case SingleChoice() | MultipleChoice():
            lines += [text for option in item.options for text in (option.text, option.why)]
        case TrueFalse():
            lines += [item.why_true, item.why_false]
        case Ordering():
            lines += item.steps
        case Matching():
            lines += [text for pair in item.pairs for text in (pair.left, pair.right)]
        case _:
            lines += [known.why for known in item.wrong]
    return lines


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
