# SPDX-License-Identifier: Apache-2.0
"""`stepwell team`: who of a site stands where by topic, and what is missing there. Never what somebody answered.

That somebody looked at the people of a site is noted, as in the window.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from ui.cli.arguments import Group
from ui.cli.output import Row, answer_rows, print_json, print_table
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.overview.views import Gap, Matrix

_STATES = ("overdue", "expiring", "not_yet", "not_sure", "current")
_GAPS = ("module", "title", "importance", "people", "secure", "waiting", "practise", "start", "not_sure")


def register(commands: Group) -> None:
    """Declare matrix and gaps."""
    group = commands.group("team", help="who of a site stands where by topic, and what is missing there")
    matrix = group.command(
        "matrix",
        _matrix,
        help="show the people of a site by topic; that it was looked at is noted, and they can see it",
        example="team matrix --status overdue --csv overdue.csv",
    )
    _declare(matrix)
    matrix.add_argument("--status", choices=_STATES, help="only who stands so, and the topics in which somebody does")
    matrix.add_argument("--topic", metavar="MODULE", default="", help="this topic alone")
    matrix.add_argument("--job", metavar="JOB", default="", help="only people with this role of the pack")
    matrix.add_argument("--find", metavar="NAME", default="", help="only people with this in their name")
    matrix.add_argument("--by-name", action="store_true", help="in the order of names, not what needs attention first")
    gaps = group.command(
        "gaps",
        _gaps,
        help="show how many know each topic how well; no figures where fewer than three people need it",
        example="team gaps --pack care-essentials --json",
    )
    _declare(gaps)
    gaps.add_argument("--role", metavar="ROLE", default="", help="only what this role of the pack needs")


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument("--pack", metavar="ID", default="", help="(default: the one that most of them learn from)")
    parser.add_argument("--site", metavar="NAME", help="the site (default: that of this device)")
    parser.add_argument("--csv", metavar="FILE", type=Path, help="also write all of it as a table for spreadsheets")


def _matrix(args: Namespace, world: World) -> int:
    from app.overview.filtering import Wanted, chosen
    from app.overview.views import Cell

    with opened(args, world, write=False) as program:
        matrix = program.overview.matrix(args.pack, site=args.site)
    wanted = Wanted(
        text=args.find,
        job=args.job,
        module=args.topic,
        cell=Cell(args.status) if args.status else None,
        by_name=args.by_name,
    )
    shown = chosen(matrix, wanted)
    people = [_person(matrix, line, shown.topics) for line in shown.lines]
    if args.csv is not None:
        heads = ("id", "name", "role", *(matrix.topics[place].title for place in shown.topics))
        rows = ((each["id"], each["name"], each["role"], *each["cells"].values()) for each in people)
        _write(args.csv, heads, rows)
    if args.json:
        print_json(
            world.out,
            {
                **_about(matrix),
                "topics": [
                    {"module": matrix.topics[place].module, "title": matrix.topics[place].title}
                    for place in shown.topics
                ],
                "people": people,
            },
        )
        return 0
    counted: list[Row] = []
    for each in people:
        cells = list(each["cells"].values())
        counted.append({"id": each["id"], "name": each["name"], **{state: cells.count(state) for state in _STATES}})
    print_table(world.out, counted, ("id", "name", *_STATES), empty="Nobody is like that.")
    return 0


class _Person(TypedDict):
    """One line, as JSON has it: `cells` by module."""

    id: str
    name: str
    role: str
    cells: dict[str, str]


def _person(matrix: Matrix, line: int, topics: Sequence[int]) -> _Person:
    person = matrix.lines[line]
    cells = {matrix.topics[place].module: person.cells[place].value for place in topics}
    return {"id": person.learner, "name": person.name, "role": person.role.value, "cells": cells}


def _about(matrix: Matrix) -> dict[str, object]:
    """How old it is: what was done here counts up to `at_ms`, `elsewhere_ms` is null where nothing was heard."""
    age = matrix.age
    return {"site": matrix.site, "pack": matrix.pack, "at_ms": age.at_ms, "elsewhere_ms": age.elsewhere_ms}


def _gaps(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.overview.gaps(args.pack, args.role, site=args.site)
    rows = [_gap(gap) for gap in found.gaps]
    if args.csv is not None:
        _write(args.csv, _GAPS, ([row[name] for name in _GAPS] for row in rows))
    answer_rows(world.out, rows, _GAPS, json=args.json, empty="There is no topic in it.")
    return 0


def _gap(gap: Gap) -> Row:
    """A topic; figures are null where fewer than three people need it."""
    figures = ("people", "secure", "waiting", "practise", "start", "not_sure")
    topic = gap.topic
    return {
        "module": topic.module,
        "title": topic.title,
        "importance": topic.importance,
        **{name: None if gap.few else getattr(gap, name) for name in figures},
    }


def _write(path: Path, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table; what a spreadsheet would take for a formula is guarded."""
    import csv
    import io

    from app.record.files import write_whole
    from ui.table_files import harmless

    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (heads, *rows):
        writer.writerow(["" if value is None else harmless(str(value)) for value in row])
    write_whole(path, out.getvalue().encode("utf-8-sig"))
