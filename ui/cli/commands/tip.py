# SPDX-License-Identifier: Apache-2.0
"""`stepwell tip`: what people wrote for the colleagues of their site, before and after a supervisor looked.

It is looked at in the name of a supervisor of the site.
"""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.tips.views import REASONS
from ui.cli.arguments import Group
from ui.cli.output import Row, answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.tips.views import JudgedTip, WaitingTip

_COLUMNS = ("id", "kind", "by", "stage", "doubted", "words")
_JUDGED = ("id", "kind", "by", "stage", "judged_by", "reason", "words")


def register(commands: Group) -> None:
    """Declare list, show, approve, reword and reject."""
    group = commands.group("tip", help="what people wrote for the colleagues of their site")
    listed = group.command(
        "list",
        _list,
        help="show what waits for a supervisor; with --all, what was looked at",
        example="tip list --by SUPERVISOR --json",
    )
    listed.add_argument("--all", action="store_true", help="what was looked at, the latest first")
    show = group.command(
        "show", _show, help="show one of them; who wrote it sees the look", example="tip show TIP --by SUPERVISOR"
    )
    approve = group.command(
        "approve", _approve, help="let colleagues read it", example="tip approve TIP --by SUPERVISOR"
    )
    reword = group.command(
        "reword",
        _reword,
        help="propose other words; colleagues read them when who wrote it agreed",
        example="tip reword TIP WORDS --by SUPERVISOR",
    )
    reject = group.command(
        "reject",
        _reject,
        help="do not let colleagues read it; who wrote it is told why, kindly",
        example="tip reject TIP --reason unsafe --by SUPERVISOR",
    )
    for parser in (show, approve, reword, reject):
        parser.add_argument("id", metavar="TIP")
    reword.add_argument("words", metavar="WORDS")
    reject.add_argument("--reason", choices=REASONS, required=True)
    for parser in (listed, show, approve, reword, reject):
        parser.add_argument("--by", metavar="ID", required=True, help="the supervisor in whose name it is done")


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        moderating = program.moderating
        rows = (
            [_judged(each) for each in moderating.history(args.by)]
            if args.all
            else [_waiting(each) for each in moderating.waiting(args.by)]
        )
    empty = "Nothing was looked at yet." if args.all else "Nothing waits."
    answer_rows(world.out, rows, _JUDGED if args.all else _COLUMNS, json=args.json, empty=empty)
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        tip = program.moderating.open(args.id, args.by)
    more: Row = {"module": tip.title, "question": tip.question, "pieces": len(tip.pieces) + tip.away}
    answer_facts(world.out, {**_waiting(tip), **more}, json=args.json)
    return 0


def _approve(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.moderating.approve(args.id, args.by)
    return _answered(args, world, "shown")


def _reword(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.moderating.reword(args.id, args.words, args.by)
    return _answered(args, world, "reworded")


def _reject(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.moderating.reject(args.id, args.reason, args.by)
    return _answered(args, world, "rejected")


def _answered(args: Namespace, world: World, stage: str) -> int:
    answer_facts(world.out, {"id": args.id, "stage": stage}, json=args.json)
    return 0


def _waiting(tip: WaitingTip) -> Row:
    return {
        "id": tip.id,
        "kind": tip.sort.value,
        "by": tip.learner,
        "named": tip.named,
        "stage": tip.stage,
        "doubted": tip.doubted,
        "words": tip.words,
    }


def _judged(tip: JudgedTip) -> Row:
    return {
        "id": tip.id,
        "kind": tip.sort.value,
        "by": tip.name,
        "stage": tip.stage,
        "judged_by": tip.by,
        "reason": tip.reason,
        "judged_ms": tip.judged_ms,
        "words": tip.words,
    }
