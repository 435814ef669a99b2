# SPDX-License-Identifier: Apache-2.0
"""`stepwell programme`: things to learn that are opened week by week for many people."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from app.clock import DAY_MS
from app.long_work import Work
from ui.cli.arguments import Failed, Group, UsageError, whole
from ui.cli.days import date_of, day
from ui.cli.how_far import how_far
from ui.cli.output import Row, answer_facts, answer_rows, print_facts, print_json, print_table
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.views import ProgrammeView
    from ui.compose import Program

_COLUMNS = ("id", "title", "pack", "start", "per_week", "total", "people")
_PROGRESS = ("learner", "name", "opened", "settled", "total")


def register(commands: Group) -> None:
    """Declare launch, list and show."""
    group = commands.group("programme", help="things to learn that are opened week by week")
    launch = group.command(
        "launch",
        _launch,
        help="launch a programme for everybody who learns from a pack, for a role or for named people",
        example="programme launch --id first-weeks --title Start --pack care-essentials --module clean-and-safe "
        "--per-week 5",
    )
    launch.add_argument("--id", help="id of the programme (a-z, 0-9, '.', '_', '-'); that of --carried if left out")
    launch.add_argument("--title", metavar="T", help="what people are shown; that of --carried if left out")
    launch.add_argument("--pack", required=True, help="the pack that everything in it is from")
    what = launch.add_mutually_exclusive_group(required=True)
    what.add_argument("--competencies", metavar="A,B,C", help="what is learned, in this order, 1 to 60 of them")
    what.add_argument(
        "--module", metavar="MODULE", action="append", help="all of a module, what comes first first; may be repeated"
    )
    what.add_argument("--carried", metavar="PROGRAMME", help="a programme that the pack carries, as it stands there")
    launch.add_argument("--per-week", metavar="N", type=whole(1, 60), help="so many are opened a week")
    launch.add_argument(
        "--start", metavar="DATE", type=day, help="first day, YYYY-MM-DD in UTC (default: today, or as the pack says)"
    )
    who = launch.add_mutually_exclusive_group()
    who.add_argument("--role", default="", help="only for people with this role (default: everybody here)")
    who.add_argument("--learner", metavar="ID", action="append", help="only for this person; may be repeated")
    group.command("list", _list, help="show the programmes of the people here", example="programme list --json")
    show = group.command("show", _show, help="show how far people are in a programme", example="programme show start")
    show.add_argument("id", metavar="ID")


def _launch(args: Namespace, world: World) -> int:
    if not args.carried and not (args.id and args.title and args.per_week):
        raise UsageError("Say --id, --title and --per-week, or name a programme of the pack with --carried.")
    with opened(args, world, write=True) as program:
        what = _what(args, program)
        joined = program.planning.launch(
            what.id,
            what.title,
            args.pack,
            what.competencies,
            per_week=what.per_week,
            start_day=what.start,
            role=args.role,
            learners=tuple(args.learner or ()),
        )
    competencies = what.competencies
    facts = {"id": what.id, "start": date_of(what.start), "per_week": what.per_week}
    if args.json:
        print_json(world.out, {**facts, "competencies": competencies, "joined": joined})
    else:
        print_facts(
            world.out, {**facts, "competencies": len(competencies), "joined": ", ".join(joined) or "nobody new"}
        )
    return 0


class _What(NamedTuple):
    """What is launched: by whom it is named, in the order in which it is learned."""

    id: str
    title: str
    competencies: tuple[str, ...]
    per_week: int
    start: int


def _what(args: Namespace, program: Program) -> _What:
    """What the command line says, and for a programme that a pack carries what it leaves out."""
    if args.carried:
        carried, start = program.planning.in_pack(args.pack, args.carried)
        return _What(
            args.id or carried.id,
            args.title or carried.title,
            carried.microlearns,
            args.per_week or carried.per_week,
            args.start or start,
        )
    named = tuple(part.strip() for part in (args.competencies or "").split(",") if part.strip())
    competencies = named if args.module is None else program.planning.in_order(args.pack, args.module)
    return _What(args.id, args.title, competencies, args.per_week, args.start or program.clock.now_ms() // DAY_MS)


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        rows = [_facts(views[-1][2], len(views)) for views in _programmes(args, world, program).values()]
    answer_rows(
        world.out,
        rows,
        _COLUMNS,
        json=args.json,
        empty="No programme was launched yet. Launch one with: stepwell programme launch",
    )
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        views = _programmes(args, world, program).get(args.id)
    if views is None:
        raise Failed(f"Nobody here is in a programme {args.id!r}. See which there are with: stepwell programme list")
    facts = _facts(views[-1][2], len(views))
    rows: list[Row] = [
        {"learner": who, "name": name, "opened": view.opened, "settled": view.settled, "total": view.total}
        for who, name, view in views
    ]
    if args.json:
        print_json(world.out, {**facts, "progress": rows})
        return 0
    answer_facts(world.out, facts, json=False)
    world.out.write("\n")
    print_table(world.out, rows, _PROGRESS, empty="Nobody is in it.")
    return 0


def _programmes(args: Namespace, world: World, program: Program) -> dict[str, list[tuple[str, str, ProgrammeView]]]:
    """Return, by programme, who is in it (id and name) and how far they are; people by name."""
    found: dict[str, list[tuple[str, str, ProgrammeView]]] = {}
    here = set(program.shelf.ids())
    cards = program.accounts.cards()
    with how_far(world, Work.PROGRAMMES, args) as tell:
        for number, card in enumerate(cards):
            tell(number, len(cards))
            for view in program.planning.programmes(card.id) if card.pack in here else ():
                found.setdefault(view.id, []).append((card.id, card.name, view))
    return dict(sorted(found.items()))


def _facts(view: ProgrammeView, people: int) -> dict[str, str | int | None]:
    kept = {name: value for name, value in msgspec.to_builtins(view).items() if name in _COLUMNS}
    return {**kept, "start": date_of(view.start_day), "people": people}
