# SPDX-License-Identifier: Apache-2.0
"""`stepwell session`: who was at which session or huddle. They are led in the window."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.clock import DAY_MS
from app.record.files import write_whole
from ui.cli.arguments import Group
from ui.cli.days import day
from ui.cli.output import answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

_LISTED = ("day", "kind", "topics", "minutes", "led_by", "name", "how")


def register(commands: Group) -> None:
    """Declare list and export."""
    group = commands.group("session", help="who was at which session or huddle; nobody's answers")
    listed = group.command(
        "list",
        _list,
        help="show each person at each session, the latest first",
        example="session list --since 2026-01-01 --json",
    )
    export = group.command(
        "export",
        _export,
        help="write the same as a table (CSV) for the training record",
        example="session export sessions.csv --since 2026-01-01",
    )
    export.add_argument("file", metavar="FILE", type=Path)
    for parser in (listed, export):
        parser.add_argument(
            "--since", metavar="DATE", type=day, default=0, help="from this day on, YYYY-MM-DD in UTC (default: all)"
        )


def _list(args: Namespace, world: World) -> int:
    from ui.session_files import row

    with opened(args, world, write=False) as program:
        found = program.attendance.of_site(args.since * DAY_MS)
    empty = "Nobody was at a session. One is led in the window: My team, Sessions and huddles."
    answer_rows(world.out, [dict(row(each)) for each in found], _LISTED, json=args.json, empty=empty)
    return 0


def _export(args: Namespace, world: World) -> int:
    from ui.session_files import attendance_csv

    with opened(args, world, write=False) as program:
        found = program.attendance.of_site(args.since * DAY_MS)
    write_whole(args.file.absolute(), attendance_csv(found).encode(), mode=0o600)
    sessions = len({each.session for each in found})
    answer_facts(world.out, {"file": str(args.file), "sessions": sessions, "rows": len(found)}, json=args.json)
    return 0
