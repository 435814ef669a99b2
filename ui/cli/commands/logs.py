# SPDX-License-Identifier: Apache-2.0
"""`stepwell logs`: what the program wrote down of its own working. It changes nothing."""

from __future__ import annotations

from argparse import Namespace

from ui.cli.arguments import Group
from ui.cli.days import date_of, day
from ui.cli.output import print_json, printable
from ui.cli.session import home_of
from ui.cli.world import World

_LEVELS = ("info", "warning", "error", "critical")


def register(commands: Group) -> None:
    """Declare logs."""
    show = commands.command(
        "logs", _run, help="show what the program wrote down of its own working", example="logs --since 2026-11-20"
    )
    show.add_argument("--since", metavar="DAY", type=day, default=0, help="from this day on (YYYY-MM-DD, UTC)")
    show.add_argument("--level", choices=_LEVELS, default="info", help="as bad as this or worse (default: info)")
    show.set_defaults(looks_only=True)


def _run(args: Namespace, world: World) -> int:
    from app.logbook.keeping import worded
    from app.logbook.reading import read_lines

    lines = list(read_lines(home_of(args, world).logs, since=date_of(args.since) or "", level=args.level))
    if args.json:
        print_json(world.out, lines)
        return 0
    world.out.writelines(f"{line.at} {printable(worded(line))}\n" for line in lines)
    if not lines:
        world.out.write("Nothing was written down.\n")
    return 0
