# SPDX-License-Identifier: Apache-2.0
"""`stepwell update`: new versions of the program itself, from the organisation's repository."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.cli.arguments import Failed, Group
from ui.cli.commands.pack_source import typed_place
from ui.cli.how_far import how_far
from ui.cli.output import Cell, answer_facts
from ui.cli.session import home_of, opened
from ui.cli.world import World
from ui.repository_words import SOURCE
from ui.update_words import CARE, WHY
from ui.wording import fill

if TYPE_CHECKING:
    from app.updates.installation import Installation, Running
    from ui.compose import Program
    from ui.compose.updating_itself import Report


def register(commands: Group) -> None:
    """Declare status, check, install and rollback."""
    group = commands.group("update", help="new versions of the program itself, from the organisation's repository")
    status = group.command(
        "status",
        _status,
        help="show which version runs, which starts next, and what went wrong with others",
        example="update status --json",
    )
    status.set_defaults(looks_only=True)
    for name, run, help_, example in (
        ("check", _check, "look for a version, and fetch nothing", "update check"),
        ("install", _install, "fetch a version, try it, and start it from the next start on", "update install"),
    ):
        parser = group.command(name, run, help=help_, example=example)
        parser.add_argument(
            "--from",
            dest="place",
            default="",
            metavar="URL_OR_DIR",
            help="look here this once; the same keys are trusted",
        )
    group.command(
        "rollback",
        _rollback,
        help="start the version before from the next start on; this one is not taken again",
        example="update rollback",
    )


def _status(args: Namespace, world: World) -> int:
    from ui.compose.updating_itself import this_program

    here = this_program()
    facts: dict[str, Cell] = {"version": here.version, "updated_by": here.care.value}
    if (there := here.installation) is not None:
        back = there.went_back()
        facts |= {
            "next": there.current(),
            "before": there.before(),
            "on_trial": bool(there.on_trial()),
            "not_again": ", ".join(f"{version} ({why})" for version, why in there.bad().items()),
            "went_back_from": back[0] if back else "",
        }
    answer_facts(world.out, facts, json=args.json)
    if not args.json and here.care.value in CARE:
        world.say(f"stepwell: {CARE[here.care.value]}")
    return 0


def _check(args: Namespace, world: World) -> int:
    here, there = _own()
    with opened(args, world, write=True) as program:
        report = _looked(args, program, there, fetch=False)
    return _told(args, world, here, report, installed=False)


def _install(args: Namespace, world: World) -> int:
    from app.clock import SystemClock
    from ui.compose.updating_itself import put_in

    here, there = _own()
    with opened(args, world, write=True) as program:
        if not program.updates.on():
            raise Failed("New versions are not taken on this device. Change it: stepwell settings set updates.take yes")
        report = _looked(args, program, there, fetch=True)
        if report.file:
            with how_far(world, Work.INSTALL_PACK, args) as tell:
                put_in(here, report, home_of(args, world), SystemClock(), tell)
    return _told(args, world, here, report, installed=bool(report.file))


def _rollback(args: Namespace, world: World) -> int:
    _, there = _own()
    left = there.current()
    before = there.go_back()
    answer_facts(world.out, {"next": before, "not_again": left}, json=args.json)
    world.say(
        f"stepwell: {before} starts from the next start on. If it cannot read what {left} wrote, its window offers the "
        "copy from before; what was recorded since then is kept aside."
    )
    return 0


def _own() -> tuple[Running, Installation]:
    """Return what runs, where it may change its own folder. Raises Failed."""
    from ui.compose.updating_itself import this_program

    here = this_program()
    if here.care.value in CARE or here.installation is None:
        raise Failed(CARE[here.care.value].removesuffix("."))
    return here, here.installation


def _looked(args: Namespace, program: Program, there: Installation, *, fetch: bool) -> Report:
    from ui.compose.updating_itself import look_for_program

    return look_for_program(program, there, place=typed_place(args.place)).run(fetch=fetch)


def _told(args: Namespace, world: World, here: Running, report: Report, *, installed: bool) -> int:
    """A network that is away is no failure, as what is installed works on; what is refused is one."""
    facts: dict[str, Cell] = {
        "version": here.version,
        "offered": report.version,
        "why_not": report.why,
        "installed": installed,
        "received": report.received,
        "problem": report.problem,
    }
    answer_facts(world.out, facts, json=args.json)
    if report.problem:
        world.say(f"stepwell: {fill(SOURCE[report.problem], report.params)}")
    elif report.why:
        world.say(f"stepwell: {fill(WHY[report.why], {'version': report.version})}")
    elif installed:
        world.say(f"stepwell: Version {report.version} starts from the next start on.")
    return 1 if report.problem not in {"", "offline", "no_folder"} else 0
