# SPDX-License-Identifier: Apache-2.0
"""`stepwell record`: the append-only record, and the tables that are folded from it."""

from __future__ import annotations

from argparse import Namespace

import msgspec

from app.long_work import Work
from ui.cli.arguments import Group
from ui.cli.how_far import how_far
from ui.cli.output import print_facts, print_json, printable
from ui.cli.session import opened
from ui.cli.world import World


def register(commands: Group) -> None:
    """Declare rebuild."""
    group = commands.group("record", help="the record of everything that happened here")
    rebuild = group.command(
        "rebuild",
        _rebuild,
        help="fold every event again and write the tables that the screens read anew",
        example="record rebuild --verify",
    )
    rebuild.add_argument(
        "--verify", action="store_true", help="change nothing; exit 1 if a table differs from the fold"
    )


def _rebuild(args: Namespace, world: World) -> int:
    with opened(args, world, write=not args.verify) as program, how_far(world, Work.REBUILD, args) as tell:
        report = program.record.rebuild(verify=args.verify, tell=tell)
    if args.json:
        print_json(world.out, report)
    else:
        print_facts(
            world.out, {"learners": report.learners, "events": report.events, "differences": len(report.differences)}
        )
        for difference in report.differences:
            world.say(printable(msgspec.json.encode(difference).decode()))
    if not report.differences:
        return 0
    if args.verify:
        world.say("stepwell: The tables are not what the events say. Write them anew with: stepwell record rebuild")
        return 1
    world.say("stepwell: The tables were not what the events say; they are now.")
    return 0
