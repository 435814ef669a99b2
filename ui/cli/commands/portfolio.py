# SPDX-License-Identifier: Apache-2.0
"""`stepwell portfolio`: how far people are with their micro-credentials, and whether pictures may be taken here.

What was handed in is locked with keys that the command line does not have: nothing of it can be shown here.
"""

from __future__ import annotations

from argparse import Namespace

from ui.cli.arguments import Group
from ui.cli.output import Row, answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

_COLUMNS = ("credential", "title", "stage", "who", "at_ms", "not_yet")


def register(commands: Group) -> None:
    """Declare list and camera."""
    group = commands.group("portfolio", help="evidence for micro-credentials")
    listed = group.command(
        "list",
        _list,
        help="show how far somebody is with the micro-credentials of their pack; nothing of what they handed in",
        example="portfolio list ana --json",
    )
    listed.add_argument("learner", metavar="LEARNER", help="id of the person")
    camera = group.command(
        "camera",
        _camera,
        help="show, or set, whether pictures for evidence may be taken with the camera of this device (off at first)",
        example="portfolio camera on",
    )
    camera.add_argument("turn", metavar="on|off", nargs="?", choices=("on", "off"), help="leave it out to be shown")


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        cards = program.portfolio.offered(args.learner)
        if program.gate.actor is not None:
            program.audit.looked(program.gate.actor, args.learner, "evidence")
    rows: list[Row] = [
        {
            "credential": card.id,
            "title": card.title,
            "stage": card.stage.value,
            "who": card.who,
            "at_ms": card.at_ms or None,
            "not_yet": card.tries,
        }
        for card in cards
    ]
    answer_rows(world.out, rows, _COLUMNS, json=args.json, empty="The pack of this person has no micro-credentials.")
    return 0


def _camera(args: Namespace, world: World) -> int:
    with opened(args, world, write=args.turn is not None) as program:
        if args.turn is not None:
            program.camera.put(on=args.turn == "on")
        on = program.camera.on()
    answer_facts(world.out, {"camera": "on" if on else "off"}, json=args.json)
    return 0
