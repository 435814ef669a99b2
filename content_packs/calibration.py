# SPDX-License-Identifier: Apache-2.0
"""Reads, checks and writes `calibration.toml`: what people's answers have taught about the difficulty of the questions.

Rules.

1. An entry is a normal distribution of a question's difficulty in standard deviations of ability: its mean from −4 to 4
   and its standard deviation above 0 and at most 2, with the number of unassisted answers behind it, 1 or more.
2. A question has at most one entry, and it is a question of this pack. One that is left out here, because its kind is
   not known, may have one: a newer program knows the kind.
3. A question without an entry begins with its author's plain-word rating.
4. Figures are written with four decimals, so that the last bits, in which computers differ, do not change the file.

Example: `item = "hands-when-1"`, `difficulty = -0.8125`, `sd = 0.31`, `answers = 42` says that this question lies .81
standard deviations of ability below the threshold of its competency, give or take .31.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from content_packs.fields import Table
from content_packs.findings import Report, Where
from content_packs.item_checks import Flaw
from content_packs.model import ItemCalibration
from content_packs.names import ID

FILE = "calibration.toml"
MAX_DIFFICULTY = 4.0
MAX_SD = 2.0
MAX_ANSWERS = 1_000_000_000
_DECIMALS = 4
_HEAD = "# What people's answers have taught about the questions, in standard deviations of ability.\n"


def read_entry(table: Table) -> ItemCalibration:
    """The entry in a table of the file; `table.failed` when it had to be complained about."""
    return ItemCalibration(
        item=table.identifier("item"),
        difficulty=table.number("difficulty"),
        sd=table.number("sd"),
        answers=table.integer("answers", None, 1, MAX_ANSWERS),
    )


def to_toml(entries: Iterable[ItemCalibration]) -> str:
    """The text of a `calibration.toml` with these entries, in their order; reading it gives them back, rounded.

    ValueError for an entry that could not be read again: a bad id, out of bounds, or the second one for its question.
    """
    blocks, seen = [_HEAD], set[str]()
    for entry in entries:
        bad = [str(flaw.keys[0]) for flaw in flaws(entry)]
        if bad or entry.item in seen or not ID.fullmatch(entry.item):
            raise ValueError(f"{entry.item!r} cannot be written: {', '.join(bad) or 'its id, or the second of it'}")
        seen.add(entry.item)
        figures = f"difficulty = {_figure(entry.difficulty)}\nsd = {_figure(max(entry.sd, 10**-_DECIMALS))}\n"
        blocks.append(f'[[item]]\nitem = "{entry.item}"\n{figures}answers = {entry.answers}\n')
    return "\n".join(blocks)


def flaws(entry: ItemCalibration) -> Iterator[Flaw]:
    """The figures of an entry that are out of bounds; not a number is out of every bound."""
    for field, value, low, high in (
        ("difficulty", entry.difficulty, -MAX_DIFFICULTY, MAX_DIFFICULTY),
        ("sd", entry.sd, 0.0, MAX_SD),
        ("answers", entry.answers, 1, MAX_ANSWERS),
    ):
        if not low <= value <= high or (field == "sd" and value == low):
            yield Flaw("calibration-range", (field,), {"field": field, "value": value, "low": low, "high": high})


def check_calibration(entries: tuple[ItemCalibration, ...], where: Where, report: Report) -> None:
    """Report figures that are out of bounds and questions with two entries."""
    first: dict[str, int] = {}
    for number, entry in enumerate(entries):
        for flaw in flaws(entry):
            report.add(flaw.code, where("calibration", number, *flaw.keys), **flaw.params)
        earlier = first.setdefault(entry.item, number)
        if earlier != number:
            place = where("calibration", earlier, "item")
            here = where("calibration", number, "item")
            report.add("calibration-duplicate", here, id=entry.item[:80], first=place)


def _figure(value: float) -> str:
    return f"{round(value, _DECIMALS) + 0.0:.{_DECIMALS}f}"
