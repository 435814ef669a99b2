# SPDX-License-Identifier: Apache-2.0
"""`stepwell support`: what can be handed to whoever helps, to be read first. It changes nothing of the data folder."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Tell, Work
from app.record.errors import StoreFailed
from app.record.home import Home
from ui.cli.arguments import Failed, Group
from ui.cli.how_far import how_far
from ui.cli.output import print_json
from ui.cli.session import home_of
from ui.cli.world import World

if TYPE_CHECKING:
    from app.support import Part


def register(commands: Group) -> None:
    """Declare support."""
    support = commands.command(
        "support",
        _run,
        help="show what can be handed to whoever helps, or save it: no word of anybody, no id, no address",
        example="support --out support.zip",
    )
    support.add_argument("--out", metavar="FILE", type=Path, help="save it as this ZIP file")
    support.set_defaults(looks_only=True)


def _run(args: Namespace, world: World) -> int:
    from app.support import save

    if args.out is not None and not args.out.absolute().parent.is_dir():
        raise Failed(f"There is no folder {args.out.absolute().parent}. Make it, or name another file.")
    with how_far(world, Work.LOOK_OVER, args) as tell:
        bundle = _parts(home_of(args, world), world, tell)
    if args.out is not None:
        save(bundle, args.out)
    if args.json:
        print_json(world.out, {"file": str(args.out or ""), "parts": bundle})
    elif args.out is None:
        world.out.writelines(f"=== {each.name}\n{each.text}" for each in bundle)
    else:
        world.out.writelines(f"{each.name}  {len(each.text.encode())} bytes\n" for each in bundle)
        world.out.write(f"Saved in {args.out}. Read it with: stepwell support\n")
    return 0


def _parts(home: Home, world: World, tell: Tell) -> tuple[Part, ...]:
    """Return what there is; a database that does not open is said by what the doctor finds."""
    from app.checkup import look_over
    from app.clock import SystemClock
    from app.support import parts
    from ui.cli.commands.settings import file_flaws
    from ui.compose import assemble
    from ui.doctor.around import around

    clock = SystemClock()
    found = look_over(home, clock, len(file_flaws(home.path)), tell, around(home, machine=world.around))
    if not home.database.exists() or any(each.code.startswith("store.") for each in found):
        return parts(home, clock, found)
    try:
        program = assemble(home, write=False, still=True)
    except StoreFailed:
        return parts(home, clock, found)
    try:
        return parts(home, clock, found, program.database, program.settings.listed())
    finally:
        program.close()
