# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner`, what is done with people: find, move, role, leave, return, rename, merge, import."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.cli.arguments import Group, whole
from ui.cli.how_far import how_far
from ui.cli.output import Cell, answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World
from ui.wording import REFUSALS, fill

if TYPE_CHECKING:
    from app.people.people import People
    from app.people.roster import RosterLine, RosterReport

_CARD = ("id", "name", "role", "site", "language", "pack", "left")
_ROWS = ("line", "id", "outcome", "why")
_NOTHING_READ = "The file has no people in it."


def declare(group: Group) -> None:
    """Declare the commands in the group `learner`."""
    find = group.command("find", _find, help="find people by a part of their name", example="learner find zoe")
    find.add_argument("text", metavar="TEXT", help="a part of the name; accents and case do not matter")
    find.add_argument("--left", action="store_true", help="also those who left")
    find.add_argument("--most", metavar="N", type=whole(1, 10_000), default=24, help="how many at most (default: 24)")
    move = group.command("move", _move, help="let a person belong to another site", example="learner move ada South")
    role = group.command(
        "role", _role, help="say what a person is at a site", example="learner role ada supervisor --site North"
    )
    leave = group.command("leave", _leave, help="let a person go; the record stays", example="learner leave ada")
    back = group.command("return", _return, help="take a person back who left", example="learner return ada")
    rename = group.command("rename", _rename, help="call a person by another name", example="learner rename ada Adaeze")
    for command in (move, role, leave, back, rename):
        command.add_argument("id", metavar="ID")
    move.add_argument("site", metavar="SITE")
    role.add_argument("role", metavar="ROLE", help="learner, supervisor or operator")
    role.add_argument("--site", default="", help="the site (default: that of this device)")
    rename.add_argument("name", metavar="NAME")
    merge = group.command(
        "merge",
        _merge,
        help="make one person of two: all that the first did counts for the second, and the first is gone for good",
        example="learner merge b.ortiz bea",
    )
    merge.add_argument("duplicate", metavar="DUPLICATE", help="the id that goes")
    merge.add_argument("into", metavar="INTO", help="the id that stays")
    merge.add_argument(
        "--give-up-notes", action="store_true", help="delete private notes of DUPLICATE, which nobody else can open"
    )
    _declare_import(group)


def _declare_import(group: Group) -> None:
    load = group.command(
        "import",
        _import,
        help="add and change people as a list in a CSV or XLSX file says",
        example="learner import staff.xlsx --dry-run",
    )
    load.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help="with a heading: id, name and, if you like, role, site, language, pack, jobs",
    )
    load.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    load.add_argument(
        "--leave-missing", action="store_true", help="let people go who are at the file's sites and not in the file"
    )


def _find(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.people.find(args.text, most=args.most, left=args.left)
        rows = [_row(program.people, card.id) for card in found]
    answer_rows(world.out, rows, _CARD, json=args.json, empty="Nobody here has such a name.")
    return 0


def _move(args: Namespace, world: World) -> int:
    return _done(args, world, args.id, lambda people: people.move(args.id, args.site))


def _role(args: Namespace, world: World) -> int:
    return _done(args, world, args.id, lambda people: people.set_role(args.id, args.site or people.site(), args.role))


def _leave(args: Namespace, world: World) -> int:
    return _done(args, world, args.id, lambda people: people.leave(args.id))


def _return(args: Namespace, world: World) -> int:
    return _done(args, world, args.id, lambda people: people.come_back(args.id))


def _rename(args: Namespace, world: World) -> int:
    return _done(args, world, args.id, lambda people: people.rename(args.id, args.name))


def _merge(args: Namespace, world: World) -> int:
    def work(people: People) -> None:
        people.merge(args.duplicate, args.into, give_up_notes=args.give_up_notes)

    return _done(args, world, args.into, work)


def _done(args: Namespace, world: World, learner: str, work: Callable[[People], object]) -> int:
    """Do it, then show what the roster says of the person now."""
    with opened(args, world, write=True) as program:
        work(program.people)
        row = _row(program.people, learner)
    answer_facts(world.out, row, json=args.json)
    return 0


def _row(people: People, learner: str) -> dict[str, Cell]:
    card, standing = people.card(learner), people.standing(learner)
    return {
        "id": card.id,
        "name": card.name,
        "role": standing.role,
        "site": standing.site or people.site(),
        "language": card.language,
        "pack": card.pack,
        "left": standing.left,
    }


def _import(args: Namespace, world: World) -> int:
    from app.people.roster_file import MOST_BYTES, read_roster

    with args.file.open("rb") as file:
        roster = read_roster(file.read(MOST_BYTES + 1), args.file.name)
    with opened(args, world, write=not args.dry_run) as program, how_far(world, Work.ROSTER, args) as tell:
        report = program.rosters.import_roster(
            roster, dry_run=args.dry_run, leave_missing=args.leave_missing, tell=tell
        )
    rows = [_reported(line) for line in report.lines]
    answer_rows(world.out, rows, _ROWS, json=args.json, empty=_NOTHING_READ)
    world.say(_summary(report, dry_run=args.dry_run))
    return 1 if report.count("refused") else 0


def _reported(line: RosterLine) -> Mapping[str, Cell]:
    why = fill(REFUSALS[line.code], line.params) if line.code else ", ".join(line.changed)
    outcome = "not in the file" if line.outcome == "missing" else line.outcome
    return {"line": line.line or None, "id": line.id, "outcome": outcome, "why": why}


def _summary(report: RosterReport, *, dry_run: bool) -> str:
    words = ("added", "changed", "same", "refused", "left")
    counts = ", ".join(f"{report.count(word)} {word}" for word in words)
    said = f"{counts}, {report.count('missing')} not in the file."
    if report.unknown:
        said += f" Columns that mean nothing here: {', '.join(report.unknown)}."
    return f"{said} This was a dry run: nothing was changed." if dry_run else said
