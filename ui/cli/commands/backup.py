# SPDX-License-Identifier: Apache-2.0
"""`stepwell backup` and `stepwell restore`: verified copies of the record, and putting one back."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.clock import SystemClock
from app.long_work import Work
from ui.cli import session
from ui.cli.arguments import Group
from ui.cli.how_far import how_far
from ui.cli.output import Cell, answer_facts
from ui.cli.session import home_of, opened, used
from ui.cli.world import World

if TYPE_CHECKING:
    from app.record.backup import Backup


def register(commands: Group) -> None:
    """Declare backup and restore."""
    commands.command("backup", _backup, help="make a verified copy of the record, at any time", example="backup")
    restore = commands.command(
        "restore",
        _restore,
        help="put the newest good copy in the place of the database, which is kept aside",
        example="restore --latest --yes",
    )
    restore.add_argument("--latest", action="store_true", required=True, help="the newest copy that passes its checks")
    restore.add_argument("--yes", action="store_true", required=True, help="yes, replace the database")


def _backup(args: Namespace, world: World) -> int:
    from app.record.backup import back_up
    from app.record.keys import KeyStore

    home = used(home_of(args, world))
    with how_far(world, Work.BACK_UP, args) as tell:
        report = back_up(home, KeyStore(home).key(), now_ms=SystemClock().now_ms(), tell=tell)
    answer_facts(world.out, {**_facts(report.backup), "removed": len(report.removed)}, json=args.json)
    return 0


def _restore(args: Namespace, world: World) -> int:
    from app.putting_back import put_back
    from app.record.lock import FolderLock
    from app.rights import COMMAND_LINE

    home = used(home_of(args, world))
    with FolderLock(home.lock).acquire(session.WAIT_S), how_far(world, Work.RESTORE, args) as tell:
        report = put_back(home, SystemClock(), COMMAND_LINE, tell)
    if home.tombstones.exists():
        with opened(args, world, write=True):
            pass  # opening erases again who was erased after the copy was made
    facts = {
        **_facts(report.backup),
        "skipped": ", ".join(report.skipped),
        "aside": str(report.aside) if report.aside else None,
        "device": report.device,
    }
    answer_facts(world.out, facts, json=args.json)
    if report.aside:
        world.say(f"What stood there before is kept in {report.aside}.")
    return 0


def _facts(backup: Backup) -> dict[str, Cell]:
    taken = datetime.fromtimestamp(backup.taken_ms / 1000, UTC).isoformat(timespec="seconds")
    return {"file": str(backup.path), "taken": taken, "last_event": backup.last_number, "bytes": backup.bytes}
