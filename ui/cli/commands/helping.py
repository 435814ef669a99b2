# SPDX-License-Identifier: Apache-2.0
"""`stepwell helping`: who offers to show what to colleagues. Who asked whom is between the two of them."""

from __future__ import annotations

from argparse import Namespace

from ui.cli.arguments import Group
from ui.cli.output import Row, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

_COLUMNS = ("learner", "name", "pack", "module")


def register(commands: Group) -> None:
    """Declare list."""
    group = commands.group("helping", help="people who help people")
    group.command("list", _list, help="show who offers to show what to colleagues", example="helping list --json")


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        offers = program.helping.offers()
    rows: list[Row] = [
        {"learner": each.learner, "name": each.name, "pack": each.pack, "module": each.module} for each in offers
    ]
    answer_rows(world.out, rows, _COLUMNS, json=args.json, empty="Nobody here offers to show anything yet.")
    return 0
