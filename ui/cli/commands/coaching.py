# SPDX-License-Identifier: Apache-2.0
"""`stepwell follow-up` and `stepwell talk`: what supervisors agreed with people, and that there were talks.

No word of what was written about either is in it.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.leading.facts import FollowUpStage
from ui.cli.arguments import Group, whole
from ui.cli.days import date_of
from ui.cli.output import Row, answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.coaching.views import FollowUpCard, TalkCard

_FOLLOW_UPS = ("id", "learner", "by", "what", "about", "until", "stage", "overdue", "noticed")
_TALKS = ("id", "learner", "by", "day", "agreed")


def register(commands: Group) -> None:
    """Declare list and wait."""
    follow_ups = commands.group("follow-up", help="what supervisors and people agreed to do next")
    listed = follow_ups.command(
        "list",
        _follow_ups,
        help="show what is open, overdue first; nothing of what was written about it",
        example="follow-up list --by SUPERVISOR --json",
    )
    talks = commands.group("talk", help="that there were talks, and how long a person is told first that one may help")
    held = talks.command(
        "list",
        _talks,
        help="show that there were talks and whether their notes were agreed; never what was said",
        example="talk list --count",
    )
    for command in (listed, held):
        command.add_argument("--by", metavar="ID", default="", help="of one supervisor (default: of all here)")
        command.add_argument("--count", action="store_true", help="numbers only, nobody in particular")
    wait = talks.command(
        "wait",
        _wait,
        help="show or set how many days a person knows that a talk may help before a supervisor is told",
        example="talk wait 3",
    )
    wait.add_argument("days", metavar="DAYS", nargs="?", type=whole(0, 28), help="from now on; 0: at once")


def _follow_ups(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.follow_ups.open_ones(args.by)
    if args.count:
        answer_facts(world.out, _counted(found), json=args.json)
    else:
        rows = [_follow_up(card) for card in found]
        answer_rows(world.out, rows, _FOLLOW_UPS, json=args.json, empty="Nothing is open.")
    return 0


def _talks(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.talks.held(args.by)
    if args.count:
        agreed = sum(card.agreed_ms > 0 for card in found)
        answer_facts(world.out, {"talks": len(found), "agreed": agreed}, json=args.json)
    else:
        answer_rows(world.out, [_talk(card) for card in found], _TALKS, json=args.json, empty="No talk was noted.")
    return 0


def _wait(args: Namespace, world: World) -> int:
    with opened(args, world, write=args.days is not None) as program:
        setting = program.early_help.setting() if args.days is None else program.early_help.set_wait(args.days)
    answer_facts(world.out, {"days": setting.wait_days}, json=args.json)
    return 0


def _counted(found: Sequence[FollowUpCard]) -> Row:
    return {
        "open": len(found),
        "overdue": sum(card.overdue for card in found),
        "said_done": sum(card.stage is FollowUpStage.DONE for card in found),
        "noticed": sum(card.done_ms > 0 for card in found),
        "talks_asked_for": sum(card.asked for card in found),
    }


def _follow_up(card: FollowUpCard) -> Row:
    return {
        "id": card.id,
        "learner": card.learner.id,
        "by": card.by or None,
        "what": "talk_asked_for" if card.asked else card.sort.value,
        "about": card.thing_title or card.module_title or None,
        "until": date_of(card.until_day) if card.until_day else None,
        "stage": card.stage.value,
        "overdue": card.overdue,
        "noticed": card.done_ms > 0,
    }


def _talk(card: TalkCard) -> Row:
    return {
        "id": card.id,
        "learner": card.learner.id,
        "by": card.by or None,
        "day": date_of(card.day),
        "agreed": card.agreed_ms > 0,
    }
