# SPDX-License-Identifier: Apache-2.0
"""`stepwell audit`: who did what with a privilege, and who looked at whom."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from ui.cli.arguments import Group, whole
from ui.cli.output import answer_rows
from ui.cli.session import opened
from ui.cli.world import World

_COLUMNS = ("number", "at", "actor", "kind", "action", "learner", "reason", "detail")


def register(commands: Group) -> None:
    """Declare list."""
    group = commands.group("audit", help="who did what with a privilege, and who looked at whom")
    show = group.command("list", _list, help="show the entries, newest first", example="audit list --learner ada")
    show.add_argument("--learner", metavar="ID", help="only what was about this person")
    show.add_argument("--action", metavar="A", help="only one kind, such as looked or break_glass")
    show.add_argument("--most", metavar="N", type=whole(1, 1_000_000), default=200, help="at most N (default 200)")


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        if args.learner is not None:
            program.accounts.card(args.learner)
        entries = program.oversight.entries(args.learner, action=args.action, most=args.most)
    rows = [
        {
            "number": entry.number,
            "at": datetime.fromtimestamp(entry.at_ms // 1000, UTC).isoformat(),
            "actor": entry.actor or None,
            "kind": entry.kind.value,
            "action": entry.action,
            "learner": entry.learner or None,
            "reason": entry.reason,
            "detail": ", ".join(f"{name}={value}" for name, value in entry.detail.items()),
        }
        for entry in entries
    ]
    answer_rows(world.out, rows, _COLUMNS, json=args.json, empty="Nothing has been written down yet.")
    return 0
