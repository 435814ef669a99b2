# SPDX-License-Identifier: Apache-2.0
"""Writes questions as CSV with the columns of the template; what is read back is equal."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from content_packs.exporting.losses import Exported, Loss, drawn
from content_packs.importing.cells import guarded, joined
from content_packs.importing.columns import NUMBERED, SINGLE
from content_packs.importing.toml_text import kind_of, scalar
from content_packs.item_checks import MAX_LINES
from content_packs.model import (
    Categorise,
    Item,
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)


def to_csv(items: Iterable[Item], titles: Mapping[str, str]) -> Exported:
    """The questions as CSV (UTF-8 is for the caller, with a mark for spreadsheets); `titles` are the objectives'."""
    rows, losses = [], []
    for item in items:
        row = None if drawn(item) else _row(item)
        if row is None:
            losses.append(Loss(item.id, "left-out", kind_of(item) + (" with drawn numbers" if drawn(item) else "")))
        elif _most(row) > MAX_LINES:
            losses.append(Loss(item.id, "unfinished", f"{kind_of(item)} with {_most(row)} options"))
        else:
            rows.append(_common(item, titles) | row)
    columns = _columns(rows)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(row.get(name, "")) for name in columns] for row in rows)
    return Exported(out.getvalue(), len(rows), tuple(losses))


def _most(row: Mapping[str, str]) -> int:
    """The highest number of a row's columns."""
    numbers = (name.rpartition("_")[2] for name, value in row.items() if value)
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def _columns(rows: Sequence[Mapping[str, str]]) -> list[str]:
    used = {name for row in rows for name, value in row.items() if value}
    most = max([_most(row) for row in rows], default=0) or 4
    numbered = [f"{part}_{number}" for number in range(1, most + 1) for part, _ in NUMBERED]
    kept = [name for name in numbered if name in used or name.startswith(("option_", "why_"))]
    return [*(name for name, _ in SINGLE), *kept]


def _common(item: Item, titles: Mapping[str, str]) -> dict[str, str]:
    return {
        "id": item.id,
        "objective": titles.get(item.competency, item.competency),
        "objective_id": item.competency,
        "kind": kind_of(item),
        "difficulty": item.first_try.value or item.difficulty.value,
        "question": item.stem,
        "rationale": item.rationale,
        "hint": item.hint,
        "lesson": item.lesson,
        "media": item.media,
        "variant": item.variant,
    }


def _row(item: Item) -> dict[str, str] | None:  # noqa: C901, PLR0911 - one for each kind
    """The columns of one kind; None for a kind that a row has no room for."""
    match item:
        case SingleChoice() | MultipleChoice():
            rights = [str(place) for place, option in enumerate(item.options, start=1) if option.right]
            row = {"right": ", ".join(rights)}
            for place, option in enumerate(item.options, start=1):
                row |= _numbered(place, option=option.text, why=option.why, misconception=option.misconception)
            return row
        case TrueFalse():
            wrong = 2 if item.answer else 1
            return {
                "right": "true" if item.answer else "false",
                "why_1": item.why_true,
                "why_2": item.why_false,
                f"misconception_{wrong}": item.misconception,
            }
        case Ordering():
            return {f"option_{place}": step for place, step in enumerate(item.steps, start=1)}
        case Matching():
            row = {}
            for place, pair in enumerate(item.pairs, start=1):
                row |= _numbered(place, option=pair.left, match=pair.right)
            return row
        case Categorise():
            row = {"right": joined(list(item.groups))}
            for place, thing in enumerate(item.things, start=1):
                behind = thing.misconception
                group = item.groups[thing.group]
                row |= _numbered(place, option=thing.text, match=group, why=thing.why, misconception=behind)
            return row
        case Numeric():
            tolerance = scalar(item.tolerance) if item.tolerance else ""
            return {"right": scalar(item.answer), "tolerance": tolerance, "unit": item.unit, **_known(item.wrong)}
        case ShortText():
            typos = str(item.typos) if item.typos else ""
            return {"right": joined(list(item.accept)), "typos": typos, **_known(item.wrong)}
        case _:
            return None


def _known(wrong: Iterable[KnownWrong]) -> dict[str, str]:
    row: dict[str, str] = {}
    for place, known in enumerate(wrong, start=1):
        row |= _numbered(place, option=known.text, why=known.why, misconception=known.misconception)
    return row


def _numbered(place: int, **values: str) -> dict[str, str]:
    return {f"{part}_{place}": value for part, value in values.items()}
