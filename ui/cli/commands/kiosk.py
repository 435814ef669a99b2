# SPDX-License-Identifier: Apache-2.0
"""`stepwell kiosk`: how long a device that many share waits for somebody."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

import msgspec

from ui.cli.arguments import Group
from ui.cli.output import answer_facts
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.kiosk import KioskSetting


def register(commands: Group) -> None:
    """Declare set and show."""
    group = commands.group("kiosk", help="how long a kiosk waits for somebody; docs/kiosk.md says how to set one up")
    choose = group.command(
        "set",
        _set,
        help="set how long it waits; a kiosk that is open takes it at its next start",
        example="kiosk set --idle 120 --countdown 30",
    )
    choose.add_argument("--idle", metavar="S", type=int, help="ask 'Are you still there?' after S seconds (30 to 3600)")
    choose.add_argument("--countdown", metavar="S", type=int, help="sign out S seconds later (20 to 120)")
    choose.add_argument(
        "--topics", choices=("change", "stay"), help="whether what is shown to those who pass by changes by itself"
    )
    group.command("show", _show, help="show how long it waits", example="kiosk show --json")


def _set(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        chosen = {"idle_s": args.idle, "countdown_s": args.countdown}
        if args.topics is not None:
            chosen["still"] = args.topics == "stay"
        now = program.kiosk.setting()
        program.kiosk.set_waiting(msgspec.structs.replace(now, **{k: v for k, v in chosen.items() if v is not None}))
        setting = program.kiosk.setting()
    return _answer(args, world, setting)


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        setting = program.kiosk.setting()
    return _answer(args, world, setting)


def _answer(args: Namespace, world: World, setting: KioskSetting) -> int:
    topics = "stay" if setting.still else "change"
    facts: dict[str, str | int] = {"idle_s": setting.idle_s, "countdown_s": setting.countdown_s, "topics": topics}
    answer_facts(world.out, facts, json=args.json)
    return 0
