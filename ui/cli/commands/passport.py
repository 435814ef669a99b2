# SPDX-License-Identifier: Apache-2.0
"""`stepwell passport`: what people learned elsewhere and take along, what was earned as badge files, and the keys."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError, whole
from ui.cli.commands import passport_files
from ui.cli.commands.passport_files import row_of
from ui.cli.output import Cell, Row, answer_facts, answer_rows
from ui.cli.session import opened, secret_line
from ui.cli.world import World
from ui.preflight import obstacle

if TYPE_CHECKING:
    from app.passport.model import MyPassport
    from ui.compose import Program

_KINDS = ("course", "talk", "event", "video", "book", "other")
_ENTRIES = ("id", "kind", "title", "day", "minutes", "where", "says")


def register(commands: Group) -> None:
    """Declare list, add and make, and what is about files and keys."""
    group = commands.group("passport", help="what people learned elsewhere and take along, badge files, signing keys")
    listing = group.command(
        "list", _list, help="show what is in a person's passport", example="passport list ada --pin-stdin"
    )
    add = group.command(
        "add",
        _add,
        help="write something into a person's passport",
        example='passport add ada --kind talk --title "Dementia" --day 2026-09-04 --minutes 90 --pin-stdin',
    )
    add.add_argument("--kind", choices=_KINDS, default="course")
    add.add_argument("--title", required=True)
    add.add_argument("--where", default="")
    add.add_argument("--day", type=date.fromisoformat, default=None, metavar="YYYY-MM-DD")
    add.add_argument("--minutes", type=whole(0, 100_000), default=0, metavar="N")
    add.add_argument("--evidence", action="append", default=[], metavar="NAME", help="what shows it; may be repeated")
    make = group.command(
        "make",
        _make,
        help="write a signed passport and its page to print into a folder",
        example="passport make ada --out . --pin-stdin",
    )
    make.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    make.add_argument("--without", action="append", default=[], metavar="LINE", help="leave this id out; repeated")
    make.add_argument("--lang", metavar="L", default="en", help="language tag of the page's words (default: en)")
    for parser in (listing, add, make):
        parser.add_argument("id", metavar="ID")
        parser.add_argument("--pin-stdin", action="store_true", required=True, help="the person's PIN, which opens it")
    passport_files.declare(group)


# --- one's own


@contextmanager
def _signed_in(args: Namespace, world: World) -> Iterator[Program]:
    """The program with the person signed in: only their PIN opens what they wrote."""
    pin = secret_line(world, "PIN")
    with opened(args, world, write=True) as program:
        if not program.accounts.sign_in(args.id, pin).ok:
            raise Failed("That PIN does not fit. Nothing was opened.")
        yield program


def _list(args: Namespace, world: World) -> int:
    with _signed_in(args, world) as program:
        mine = program.passports.mine(args.id)
    said = {each.entry: "counts" if each.accepted else "does not count" for each in mine.answered}
    rows: list[Row] = [
        {**row_of(each, own=True), "where": each.where, "says": said.get(each.id)} for each in mine.entries
    ]
    answer_rows(world.out, rows, _ENTRIES, json=args.json, empty="Nothing stands in this passport yet.")
    return 0


def _add(args: Namespace, world: World) -> int:
    from app.passport.model import Entry, EntryKind

    day = (args.day - date(1970, 1, 1)).days if args.day else 0
    with _signed_in(args, world) as program:
        entry = Entry(
            id=program.passports.new(),
            kind=EntryKind(args.kind),
            title=args.title,
            where=args.where,
            day=day,
            minutes=args.minutes,
            evidence=tuple(args.evidence),
        )
        kept = program.passports.keep(args.id, entry)
    answer_facts(world.out, row_of(kept, own=True), json=args.json)
    return 0


def _make(args: Namespace, world: World) -> int:
    trouble = obstacle(world.machine, display=False)
    if trouble is not None:
        raise Failed(trouble)
    from ui.passport_paper import write_passport
    from ui.unseen import unseen
    from ui.window.passport_words import paper_of

    with _signed_in(args, world) as program:
        mine = program.passports.mine(args.id)
        entries, vouched = _chosen(mine, set(args.without))
        made, livery = program.passports.make(args.id, entries, vouched), program.livery.livery()
    args.out.mkdir(mode=0o700, parents=True, exist_ok=True)
    with unseen(args.lang) as application:
        mirrored = application.isRightToLeft()
        files = write_passport(made, paper_of(made), args.out, livery, right_to_left=mirrored)
    facts: dict[str, Cell] = {"passport": str(files.passport), "page": str(files.paper), "key": made.mark.key}
    answer_facts(world.out, facts | {"number": made.mark.digest}, json=args.json)
    return 0


def _chosen(mine: MyPassport, without: set[str]) -> tuple[set[str], set[str]]:
    entries, vouched = ({each.id for each in lines} for lines in (mine.entries, mine.vouched))
    unknown = without - entries - vouched
    if unknown:
        raise UsageError(f"there is no line {min(unknown)} in this passport")
    return entries - without, vouched - without
