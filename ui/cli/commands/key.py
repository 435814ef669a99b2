# SPDX-License-Identifier: Apache-2.0
"""`stepwell key`: the key of the database: where it is, a copy of it elsewhere, another one, another place."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.cli.arguments import Group, UsageError
from ui.cli.how_far import how_far
from ui.cli.output import answer_facts
from ui.cli.session import home_of, secret_line, used
from ui.cli.world import World

if TYPE_CHECKING:
    from app.key_admin import KeyAdmin

_PLACES = ("keyring", "file", "machine")


def register(commands: Group) -> None:
    """Declare status, export, adopt, rotate and move."""
    group = commands.group("key", help="the key of the database: where it is, copies, another one")
    group.command("status", _status, help="say where the key is and whether it fits", example="key status")
    export = group.command(
        "export",
        _export,
        help="write the key to a new file, to be kept away from this device: without the key all is lost",
        example="key export /media/safe/stepwell.key",
    )
    where = export.add_mutually_exclusive_group(required=True)
    where.add_argument("file", metavar="FILE", type=Path, nargs="?", help="a file that is not there yet")
    where.add_argument("--stdout", action="store_true", help="print the key, for a password manager that reads it")
    group.command(
        "adopt",
        _adopt,
        help="put a kept key back: 64 hexadecimal digits on standard input",
        example="key adopt < /media/safe/stepwell.key",
    )
    rotate = group.command(
        "rotate",
        _rotate,
        help="encrypt the database and its backups again with a fresh key; keys exported before no longer fit",
        example="key rotate --yes",
    )
    rotate.add_argument("--yes", action="store_true", required=True, help="yes, change the key")
    move = group.command(
        "move",
        _move,
        help="keep the key in another place: keyring, file, or machine (for all accounts of a group)",
        example="key move --to machine --group care",
    )
    move.add_argument("--to", choices=_PLACES, required=True, help="the place from now on")
    move.add_argument("--group", default="", metavar="NAME", help="with machine: who shares the data folder")


def _admin(args: Namespace, world: World) -> KeyAdmin:
    from app.clock import SystemClock
    from app.key_admin import KeyAdmin
    from app.record.keys import KeyStore
    from app.rights import COMMAND_LINE, Gate

    home = used(home_of(args, world))
    return KeyAdmin(home, KeyStore(home), gate=Gate(COMMAND_LINE), clock=SystemClock())


def _status(args: Namespace, world: World) -> int:
    from ui.wording import STORE, fill

    status = _admin(args, world).status()
    facts = {
        "place": status.place.value,
        "file": status.file or None,
        "fits": status.opens,
        "backups": status.backups,
        "backups_of_another_key": ", ".join(status.other_backups) or None,
        "change_unfinished": status.unsettled,
        "shared_with": status.group or None,
    }
    answer_facts(world.out, facts, json=args.json)
    if status.problem:
        world.say(fill(STORE[status.problem], {"place": status.place.value}))
    return 0 if status.opens else 1


def _export(args: Namespace, world: World) -> int:
    text = _admin(args, world).export(args.file)
    if args.json:
        answer_facts(world.out, {"key": text} if args.stdout else {"file": str(args.file)}, json=True)
    elif args.stdout:
        world.out.write(text + "\n")
    if not args.stdout:
        world.say(f"The key is in {args.file}. Keep it away from this device: whoever has both reads everything.")
    return 0


def _adopt(args: Namespace, world: World) -> int:
    _admin(args, world).adopt(secret_line(world, "key"))
    if args.json:
        answer_facts(world.out, {"place": "file", "fits": True}, json=True)
    world.say("The key is in its file now, and fits.")
    return 0


def _rotate(args: Namespace, world: World) -> int:
    with how_far(world, Work.ROTATE_KEY, args) as tell:
        report = _admin(args, world).rotate(tell)
    facts = {
        "pages": report.pages,
        "backups": report.backups,
        "backups_of_another_key": ", ".join(report.left) or None,
        "set_aside_with_the_old_key": ", ".join(report.aside) or None,
    }
    answer_facts(world.out, facts, json=args.json)
    world.say("The database has a fresh key. Export it anew: keys exported before fit older copies only.")
    return 0


def _move(args: Namespace, world: World) -> int:
    from app.record.key_check import Place

    if args.group and args.to != "machine":
        raise UsageError("--group belongs to --to machine")
    admin = _admin(args, world)
    admin.move(Place(args.to), args.group)
    status = admin.status()
    facts = {"place": status.place.value, "file": status.file or None, "shared_with": status.group or None}
    answer_facts(world.out, facts, json=args.json)
    return 0
