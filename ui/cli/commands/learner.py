# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner`: the people of this device."""

from __future__ import annotations

import csv
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.errors import Refusal
from ui.cli.arguments import Failed, Group
from ui.cli.output import answer_facts, answer_rows
from ui.cli.session import opened, secret_line
from ui.cli.world import World
from ui.wording import sentence

if TYPE_CHECKING:
    from ui.compose import Program

_COLUMNS = ("id", "name", "role", "language", "pack")
_NEEDED = {"id", "name"}


def register(commands: Group) -> None:
    """Declare add, list, digest and import."""
    group = commands.group("learner", help="the people of this device")
    add = group.command("add", _add, help="add a person", example='learner add --id ada --name "Ada Obi"')
    add.add_argument("--id", required=True, help="opaque id that leaves the device (a-z, 0-9, '.', '_', '-')")
    add.add_argument("--name", required=True, help="what the screens call them; stays on this device")
    add.add_argument("--role", default="learner", help="learner (default), supervisor or operator")
    add.add_argument("--language", default="en", help="language tag (default: en)")
    add.add_argument("--pack", default="", help="the pack they learn from (default: the first installed one)")
    add.add_argument("--pin-stdin", action="store_true", help="read a PIN from standard input")
    group.command("list", _list, help="show who is here", example="learner list --json")
    digest = group.command(
        "digest",
        _digest,
        help="show the fingerprints of a record and a learner model, equal on two devices when both are equal",
        example="learner digest ada --json",
    )
    digest.add_argument("id", metavar="ID")
    load = group.command(
        "import", _import, help="add people from a CSV file", example="learner import staff.csv --dry-run"
    )
    load.add_argument(
        "file", metavar="FILE", type=Path, help="CSV, UTF-8, with a heading: id,name[,role][,language][,pack]"
    )
    load.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")


def _add(args: Namespace, world: World) -> int:
    pin = secret_line(world, "PIN") if args.pin_stdin else None
    with opened(args, world, write=True) as program:
        card = program.accounts.add(
            id=args.id, name=args.name, role=args.role, language=args.language, pack=args.pack, pin=pin
        )
    row = {column: getattr(card, column) for column in _COLUMNS}
    answer_facts(world.out, row, json=args.json)
    return 0


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        rows = [{column: getattr(card, column) for column in _COLUMNS} for card in program.accounts.cards()]
    answer_rows(
        world.out, rows, _COLUMNS, json=args.json, empty="Nobody is here yet. Add somebody with: stepwell learner add"
    )
    return 0


def _digest(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        digest = program.digest(args.id)
    answer_facts(world.out, msgspec.to_builtins(digest), json=args.json)
    return 0


def _import(args: Namespace, world: World) -> int:
    people = list(_people(args.file))
    with opened(args, world, write=not args.dry_run) as program:
        rows = list(_imported(program, people, dry_run=args.dry_run))
    answer_rows(
        world.out, rows, ("line", "id", "outcome", "why"), json=args.json, empty="The file has no people in it."
    )
    return 1 if any(row["outcome"] == "refused" for row in rows) else 0


def _people(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and fields of each person. Raises Failed when this is not such a file."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, strict=True)
            missing = _NEEDED - set(reader.fieldnames or ())
            if missing:
                raise Failed(f"{file.name} has no column {' and no column '.join(sorted(missing))} in its first line")
            for row in reader:
                yield reader.line_num, {name: (row.get(name) or "").strip() for name in _COLUMNS}
    except (UnicodeDecodeError, csv.Error) as error:
        raise Failed(f"{file.name} is not a CSV file in UTF-8; save it again as one") from error


def _imported(
    program: Program, people: list[tuple[int, dict[str, str]]], *, dry_run: bool
) -> Iterator[dict[str, str | int]]:
    """Add each person who is not here yet; one that cannot be added does not stop the others."""
    here = {card.id for card in program.accounts.cards()}
    for line, person in people:
        outcome, why = "would be added" if dry_run else "added", ""
        if person["id"] in here:
            outcome = "already here"
        else:
            try:
                _add_one(program, person, dry_run=dry_run)
                here.add(person["id"])
            except Refusal as refusal:
                outcome, why = "refused", sentence(refusal) or refusal.code
        yield {"line": line, "id": person["id"], "outcome": outcome, "why": why}


def _add_one(program: Program, person: dict[str, str], *, dry_run: bool) -> None:
    """Add a person of a file, who has an id there: without one the same file would add them at every import."""
    who, name, role = person["id"], person["name"], person["role"] or "learner"
    program.accounts.check(id=who, name=name, role=role)
    if not dry_run:
        program.accounts.add(id=who, name=name, role=role, language=person["language"] or "en", pack=person["pack"])
