# SPDX-License-Identifier: Apache-2.0
"""`stepwell privacy`: what is kept about people, their copy, their erasure, what may leave, how long it stays."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.long_work import Work
from ui.cli.arguments import Failed, Group, UsageError, whole
from ui.cli.how_far import how_far
from ui.cli.output import Cell, Row, answer_facts, answer_rows, print_facts, print_json, print_table
from ui.cli.session import opened
from ui.cli.world import World
from ui.preflight import obstacle

if TYPE_CHECKING:
    from app.privacy.views import MyData

_CLASSES = (
    *("answers", "ratings", "plans", "declined", "programme", "library", "helping", "portfolio"),
    *("duties", "coaching", "tips", "notes"),
)
_SETTINGS = {
    "audit_years": (100, "years that the audit is kept"),
    "sent_days": (36_500, "days that the text of a sent statement is kept"),
    "logs_days": (36_500, "days that a line of a log is kept"),
    "left_days": (36_500, "days after which who left is erased"),
}


def register(commands: Group) -> None:
    """Declare show, looks, copy, erase, keep, switches and retention."""
    group = commands.group("privacy", help="what is kept about people, and what may leave")
    show = group.command("show", _show, help="show what is kept about a person", example="privacy show ada")
    show.add_argument("id", metavar="ID")
    looks = group.command("looks", _looks, help="show who looked at a person's data", example="privacy looks ada")
    looks.add_argument("id", metavar="ID")
    copy = group.command(
        "copy",
        _copy,
        help="write everything about a person into a folder: for programs (JSON), to read (HTML), to print (PDF)",
        example="privacy copy ada --out ada-copy",
    )
    copy.add_argument("id", metavar="ID")
    copy.add_argument("--out", metavar="FOLDER", type=Path, required=True, help="the folder to write to")
    copy.add_argument("--lang", metavar="L", default="en", help="language tag of the words around it (default: en)")
    erase = group.command(
        "erase",
        _erase,
        help="erase a person and everything about them, for ever",
        example="privacy erase ada --yes --reason asked",
    )
    erase.add_argument("id", metavar="ID")
    erase.add_argument("--yes", action="store_true", required=True, help="yes, for ever")
    erase.add_argument("--reason", default="", help="why, for the audit; no names")
    keep = group.command(
        "keep", _keep, help="take back that a person asked to be erased on a later day", example="privacy keep ada"
    )
    keep.add_argument("id", metavar="ID")
    switches = group.command(
        "switches",
        _switches,
        help="show, or change from now on, which classes of data may leave this device",
        example="privacy switches --off ratings",
    )
    switches.add_argument("--off", metavar="CLASS", action="append", default=[], choices=_CLASSES)
    switches.add_argument("--on", metavar="CLASS", action="append", default=[], choices=_CLASSES)
    _declare_retention(group)


def _declare_retention(group: Group) -> None:
    retention = group.command(
        "retention",
        _retention,
        help="show or change how long things are kept, and let go of what is older",
        example="privacy retention --left-days 730 --run",
    )
    for name, (most, what) in _SETTINGS.items():
        flag = "--" + name.replace("_", "-")
        retention.add_argument(flag, metavar="N", type=whole(0, most), help=f"{what}; 0: for ever")
    retention.add_argument("--run", dest="run_now", action="store_true", help="let go now of what is older")


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.privacy.my_data(args.id)
    if args.json:
        print_json(world.out, found)
    else:
        _print_my_data(found, world)
    return 0


def _print_my_data(found: MyData, world: World) -> None:
    from app.privacy.topics import TOPICS

    who: Row = {"id": found.learner, "name": found.name, "sent_to": found.endpoint or "nowhere"}
    if found.erase_at_ms is not None:
        who = {**who, "to_be_erased": _day(found.erase_at_ms)}
    print_facts(world.out, who)
    for kept in found.kept:
        about = TOPICS[kept.topic]
        world.out.write("\n")
        facts: Row = {
            "kept": about.what,
            "rows": kept.rows,
            "why": about.why,
            "who_sees_it": about.who,
            "leaves": about.leaves,
            "until": about.until,
        }
        print_facts(world.out, facts)
    world.out.write("\n")
    rows: list[Row] = [
        {
            "class": left.what.value,
            "may_leave": left.on,
            "sent": left.sent,
            "first": _day(left.first_ms),
            "last": _day(left.last_ms),
            "waiting": left.waiting,
            "set_aside": left.set_aside,
            "not_sent_from_here": left.held_back,
        }
        for left in found.left
    ]
    print_table(world.out, rows, tuple(rows[0]), empty="")


def _looks(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        looks = program.privacy.who_looked(args.id)
    rows: list[Row] = [
        {
            "when": datetime.fromtimestamp(look.at_ms / 1000, UTC).isoformat(timespec="seconds"),
            "who": look.name or look.kind,
            "role": look.role,
            "page": look.page,
            "reason": look.reason,
        }
        for look in looks
    ]
    answer_rows(world.out, rows, ("when", "who", "role", "page", "reason"), json=args.json, empty="Nobody has looked.")
    return 0


def _copy(args: Namespace, world: World) -> int:
    trouble = obstacle(world.machine, display=False)
    if trouble is not None:
        raise Failed(trouble)
    from ui.copies import write_copy
    from ui.unseen import unseen
    from ui.window.copy_words import copy_words

    with opened(args, world, write=False) as program:
        made = program.privacy.copy(args.id)
    folder: Path = args.out
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with unseen(args.lang), how_far(world, Work.COPY, args) as tell:
        files = write_copy(made, folder, args.id, copy_words(args.lang), tell)
    answer_facts(world.out, {name: str(path) for name, path in files.items()}, json=args.json)
    return 0


def _erase(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        done = program.privacy.erase(args.id, reason=args.reason)
    answer_facts(world.out, msgspec.to_builtins(done), json=args.json)
    if done.voids:
        world.say(
            f"{done.voids} statements may be on the LRS. It is asked to void them when something is sent next; "
            "its owner may keep them, hidden, and copies of them."
        )
    else:
        world.say("As far as this device knows, nothing about the person was sent anywhere.")
    if done.copies:
        world.say(
            f"{done.copies} older copies in this data folder still hold the person. Backups go as newer ones are made; "
            "what is in `damaged` stays until you delete it."
        )
    if not done.log_emptied:
        world.say("The database's log is emptied when the last program that has it open ends.")
    world.say("It cannot be undone. Other devices and copies that were taken are not reached.")
    return 0


def _keep(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        kept = program.privacy.keep_person(args.id)
    answer_facts(world.out, {"id": args.id, "was_to_be_erased": kept}, json=args.json)
    return 0


def _switches(args: Namespace, world: World) -> int:
    both = set(args.on) & set(args.off)
    if both:
        raise UsageError(f"{', '.join(sorted(both))} cannot be both on and off")
    with opened(args, world, write=bool(args.on or args.off)) as program:
        for name in args.off:
            program.privacy.set_switch(name, on=False)
        for name in args.on:
            program.privacy.set_switch(name, on=True)
        found = program.privacy.switches()
    answer_facts(world.out, {what.value: on for what, on in found.items()}, json=args.json)
    if args.off:
        world.say("What was recorded before is still sent; what is recorded from now on in these classes never is.")
    return 0


def _retention(args: Namespace, world: World) -> int:
    changes = {name: value for name in _SETTINGS if (value := getattr(args, name)) is not None}
    with opened(args, world, write=bool(changes) or args.run_now) as program:
        if changes:
            program.privacy.set_retention(msgspec.structs.replace(program.privacy.retention(), **changes))
        facts: dict[str, Cell] = msgspec.to_builtins(program.privacy.retention())
        if args.run_now:
            report: dict[str, Cell] = msgspec.to_builtins(program.privacy.run_retention(now=True))
            facts |= {f"let_go_{name}": value for name, value in report.items()}
    answer_facts(world.out, facts, json=args.json)
    return 0


def _day(at_ms: int | None) -> str | None:
    return None if at_ms is None else datetime.fromtimestamp(at_ms / 1000, UTC).date().isoformat()
