# SPDX-License-Identifier: Apache-2.0
"""`stepwell observe`: what waits to be watched at work, and for whom. Somebody is watched in the window.

That somebody looked at the people of a site is noted, as in the window.
"""

from __future__ import annotations

from argparse import Namespace

from ui.cli.arguments import Group
from ui.cli.output import Row, answer_rows, print_json
from ui.cli.session import opened
from ui.cli.world import World

_LISTED = ("module", "title", "waits", "people", "checklists")


def register(commands: Group) -> None:
    """Declare waiting."""
    group = commands.group("observe", help="what waits to be watched at work; it is watched in the window")
    waiting = group.command(
        "waiting",
        _waiting,
        help="show for how many people each topic waits, or (with --topic) for whom; the look is noted",
        example="observe waiting --json",
    )
    waiting.add_argument("--pack", metavar="ID", default="", help="(default: the main one)")
    waiting.add_argument("--site", metavar="NAME", help="the site (default: that of this device)")
    waiting.add_argument("--topic", metavar="MODULE", default="", help="the people for this topic, who waits first")


def _waiting(args: Namespace, world: World) -> int:
    if args.topic:
        return _people(args, world)
    with opened(args, world, write=False) as program:
        found = program.watching.topics(args.pack, site=args.site)
    if args.json:
        topics = [
            {
                "module": each.module,
                "title": each.title,
                "waits": each.waits,
                "people": each.people,
                "checklists": [one.id for one in each.lists],
            }
            for each in found.topics
        ]
        print_json(world.out, {"pack": found.pack, "topics": topics})
        return 0
    rows: list[Row] = [
        {
            "module": each.module,
            "title": each.title,
            "waits": each.waits,
            "people": each.people,
            "checklists": len(each.lists),
        }
        for each in found.topics
    ]
    answer_rows(world.out, rows, _LISTED, json=False, empty="The pack has no checklists, so nothing can be watched.")
    return 0


def _people(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.watching.people(args.topic, args.pack, site=args.site)
    rows: list[Row] = [{"id": each.learner, "name": each.name, "stands": each.stand.value} for each in found.people]
    empty = "Nobody of this site learns from this."
    answer_rows(world.out, rows, ("id", "name", "stands"), json=args.json, empty=empty)
    return 0
