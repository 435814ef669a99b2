# SPDX-License-Identifier: Apache-2.0
"""`stepwell licences`: whose work is in the program, and under which licences."""

from __future__ import annotations

from argparse import Namespace

from ui.cli.arguments import Failed, Group
from ui.cli.output import answer_rows, print_json, printable
from ui.cli.world import World


def register(commands: Group) -> None:
    """Declare licences."""
    parser = commands.command(
        "licences", _run, help="whose work is in this program, and under which licences", example="licences numpy"
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="print the text of this one's licence")


def _run(args: Namespace, world: World) -> int:
    from ui.licences.reading import parts, text_of

    if args.name is None:
        rows = [
            {"name": each.name, "version": each.version, "licence": each.licence, "inside": each.inside}
            for each in parts()
        ]
        answer_rows(
            world.out, rows, ("name", "version", "licence", "inside"), json=args.json, empty="Nothing is listed."
        )
        return 0
    part = next((each for each in parts() if each.name.casefold() == args.name.casefold()), None)
    if part is None:
        raise Failed(f"There is no {args.name} in this program. What there is: stepwell licences")
    text = text_of(part)
    if args.json:
        print_json(world.out, {"name": part.name, "licence": part.licence, "home": part.home, "text": text})
        return 0
    world.out.write(f"{part.name} {part.version}, {part.licence}\n\n")
    world.out.writelines(f"{printable(line)}\n" for line in text.splitlines())
    if not text:
        world.out.write("This licence asks for no text to be handed on.\n")
    return 0
