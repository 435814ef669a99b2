# SPDX-License-Identifier: Apache-2.0
"""`stepwell site`: which site this device stands at. Roles belong to sites."""

from __future__ import annotations

from argparse import Namespace

from ui.cli.arguments import Group
from ui.cli.output import answer_facts
from ui.cli.session import opened
from ui.cli.world import World


def register(commands: Group) -> None:
    """Declare set and show."""
    group = commands.group("site", help="which site this device stands at")
    choose = group.command(
        "set",
        _set,
        help="say where this device stands; who belonged to a former site goes on belonging there",
        example="site set North",
    )
    choose.add_argument("name", metavar="NAME")
    group.command("show", _show, help="show the site of this device", example="site show --json")


def _set(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.people.set_site(args.name)
        site = program.people.site()
    answer_facts(world.out, {"site": site}, json=args.json)
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        site = program.people.site()
    answer_facts(world.out, {"site": site}, json=args.json)
    return 0
