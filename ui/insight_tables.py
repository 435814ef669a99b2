# SPDX-License-Identifier: Apache-2.0
"""Reports as tables, the same for the window, a file, paper and the command line. No Qt.

`Say` has the words by key; a table whose `Say` has none has the keys themselves (`KEYS`), for programs.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from app.engine.fairness import LEAST_PER_GROUP, Comparison
from app.figures.figures import Beside
from app.reports.active import Active
from app.reports.decisions import Effect
from app.reports.views import Questions, Working
from ui.table_files import Bar, Cell, Table

Say: TypeAlias = Mapping[str, str]
EPOCH = dt.date(1970, 1, 1)


class _Keys(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key


KEYS: Say = _Keys()
_BEFORE_AFTER = ("topic", "people", "before", "before_low", "before_high", "after", "after_low", "after_high")
_MORE = ("compared_with", "more", "more_low", "more_high", "clear")
_EFFECTS = (
    "decision",
    "compared_with",
    "times",
    "people_with",
    "people_without",
    "right_with",
    "right_without",
    "difference",
    "low",
    "high",
    "clear",
)
_DONE = ("people", "attempts", "ended", "answers", "lessons")


def learned_table(found: Working, say: Say) -> Table:
    """Before and after, one line for each competency."""
    rows: list[tuple[Cell, ...]] = []
    bars: list[Bar | None] = []
    for each in found.learned:
        change, more = each.change, each.beyond or each.change.gain
        shares = (change.before, change.after)
        figures = [part for share in shares for part in (_r(share.value), _r(share.low), _r(share.high))]
        control = say["others_without"] if each.beyond else say["none"]
        told = (control, _r(more.value), _r(more.low), _r(more.high), _yes(say, yes=each.clear))
        rows.append((each.title, change.people, *figures, *told))
        bars.append(Bar(more.value, more.low, more.high, -1.0))
    headings = tuple(say[key] for key in (*_BEFORE_AFTER, *_MORE))
    return Table(say["learned_title"], headings, tuple(rows), (say["learned_note"],), tuple(bars))


def effects_table(found: Working, say: Say) -> Table:
    """What each kind of decision comes to."""
    rows = tuple(_effect(each, say) for each in found.effects)
    bars = tuple(
        Bar(each.found.difference, each.found.low, each.found.high, -1.0) if each.found else None
        for each in found.effects
    )
    headings = tuple(say[key] for key in _EFFECTS)
    return Table(say["effects_title"], headings, rows, (say["effects_note"],), bars)


def _effect(each: Effect, say: Say) -> tuple[Cell, ...]:
    head: tuple[Cell, ...] = (say[each.kind.value], say[each.control.value], each.times)
    found = each.found
    if found is None:
        return (*head, None, None, None, None, None, None, None, say["too_few"])
    shares = (_r(found.with_it), _r(found.without_it), _r(found.difference), _r(found.low), _r(found.high))
    return (*head, *found.people, *shares, _yes(say, yes=each.claimed))


def cells_table(found: Active, say: Say) -> Table:
    """When people learn, by weekday and part of the day."""
    most = max((cell.people or 0 for cell in found.cells), default=0)
    rows = tuple(
        (
            say[f"day_{cell.weekday}"],
            say[cell.part.value],
            *_done(cell.people, cell.done, say),
        )
        for cell in found.cells
    )
    bars = tuple(Bar(cell.people / most) if cell.people else None for cell in found.cells)
    return Table(
        say["cells_title"],
        tuple(say[key] for key in ("weekday", "part", *_DONE)),
        rows,
        (say["active_note"],),
        bars,
    )


def weeks_table(found: Active, say: Say) -> Table:
    """The same by week."""
    rows = tuple((week_of(week.monday), *_done(week.people, week.done, say)) for week in found.weeks)
    most = max((week.people or 0 for week in found.weeks), default=0)
    bars = tuple(Bar(week.people / most) if week.people else None for week in found.weeks)
    return Table(say["weeks_title"], tuple(say[key] for key in ("week", *_DONE)), rows, (), bars)


def _done(people: int | None, done: object, say: Say) -> tuple[Cell, ...]:
    if people is None or done is None:
        return (say["too_few"], None, None, None, None)
    return (people, *(getattr(done, key) for key in _DONE[1:]))


def questions_table(found: Questions, say: Say) -> Table:
    """Questions about which there is something to say."""
    rows = tuple(
        (
            each.stem,
            each.pack,
            each.figures.answers,
            _r(each.figures.right),
            _r(each.figures.expected),
            "; ".join(say[remark.value] for remark in each.figures.remarks),
        )
        for each in found.misleading
    )
    headings = tuple(say[key] for key in ("question", "pack", "answers", "right", "expected", "remark"))
    return Table(say["questions_title"], headings, rows, (say["questions_note"],))


def outcomes_table(found: Questions, say: Say) -> Table:
    """What groups come to."""
    rows: list[tuple[Cell, ...]] = []
    for each in found.outcomes:
        head: tuple[Cell, ...] = (say[each.group.value], each.name or say["no_name"])
        figures = (
            (each.people, *map(_r, each.right), _r(each.passed)) if each.right else (say["too_few"],) + (None,) * 4
        )
        rows.append((*head, *figures))
    bars = tuple(Bar(*each.right) if each.right else None for each in found.outcomes)
    headings = tuple(say[key] for key in ("group", "name", "people", "right", "low", "high", "passed"))
    return Table(say["outcomes_title"], headings, tuple(rows), (say["outcomes_note"],), bars)


def fair_table(found: Questions, say: Say) -> Table:
    """Questions that are harder for one group than for another that can do as much."""
    rows = tuple(
        row
        for each in found.unfair
        for comparison in each.comparisons
        for row in _compared((say[each.group.value], each.pack), comparison, found.stems, say)
    )
    keys = ("group", "pack", "name", "compared_with", "questions", "question", "remark")
    note = say["fair_note"].format(least=LEAST_PER_GROUP)
    return Table(say["fair_title"], tuple(say[key] for key in keys), rows, (note,))


def _compared(
    head: tuple[Cell, ...], found: Comparison, stems: Mapping[str, str], say: Say
) -> Iterator[tuple[Cell, ...]]:
    names = (found.focal or say["no_name"], found.reference or say["no_name"], len(found.items))
    flagged = [dif for dif in found.items if dif.flagged]
    if not found.items:
        yield (*head, *names, None, say["too_few"])
    elif not flagged:
        yield (*head, *names, None, say["nothing_found"])
    for dif in flagged:
        delta = dif.mantel_haenszel.delta
        told = "differs" if dif.mantel_haenszel.size == "A" else "harder_for" if delta < 0.0 else "easier_for"
        yield (*head, *names, stems.get(dif.item, dif.item), say[told])


def beside_table(found: Beside, say: Say) -> Table:
    """A key figure beside learning, week by week."""
    most = max((each.value or 0.0 for each in found.weeks), default=0.0)
    rows = tuple(
        (
            week_of(each.monday),
            each.value,
            each.people if each.people is not None else say["too_few"],
            each.answers,
            each.lessons,
        )
        for each in found.weeks
    )
    bars = tuple(Bar(each.value / most) if each.value and most > 0.0 else None for each in found.weeks)
    headings = (say["week"], found.measure.name, *(say[key] for key in ("people", "answers", "lessons")))
    return Table(f"{found.measure.name}", headings, rows, (say["not_because"],), bars)


def week_of(monday: int) -> str:
    """Return a week as ISO writes it.

    >>> week_of(20773)
    '2026-W47'
    """
    year, week, _ = (EPOCH + dt.timedelta(days=monday)).isocalendar()
    return f"{year}-W{week:02}"


def _yes(say: Say, *, yes: bool) -> str:
    return say["yes"] if yes else say["not_clear"]


def _r(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
