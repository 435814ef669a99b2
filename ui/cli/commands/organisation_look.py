# SPDX-License-Identifier: Apache-2.0
"""`stepwell organisation look`: the organisation's name, colour and logo on the screens and papers of this device."""

from __future__ import annotations

import struct
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.output import Cell, answer_facts
from ui.cli.session import opened
from ui.cli.world import World
from ui.wording import REFUSALS, fill

if TYPE_CHECKING:
    from app.errors import Refusal
    from app.livery import Livery
    from app.organisation_file import LookTable


def declare(organisation: Group) -> None:
    """Declare show, set, undo and clear."""
    group = organisation.group("look", help="the organisation's name, colour and logo on this device")
    group.command("show", _show, help="show what is set", example="organisation look show --json")
    put = group.command(
        "set",
        _set,
        help="set what is named, and leave the rest as it is",
        example='organisation look set --name Harbour --accent "#C8102E" --logo harbour.svg',
    )
    put.add_argument("--name", metavar="NAME", help='at most 60 signs; "" for none')
    put.add_argument("--accent", metavar="COLOUR", help='"#RRGGBB", any colour; "" for that of the program')
    put.add_argument("--logo", metavar="FILE", help='PNG, JPEG, WebP or SVG, at most 5 MB; "" for none')
    put.add_argument("--logo-dark", metavar="FILE", help="the logo for dark screens, where there is another one")
    group.command("undo", _undo, help="bring back what was set before", example="organisation look undo")
    group.command("clear", _clear, help="look like the program again", example="organisation look clear")


def with_logos(look: LookTable, folder: Path) -> Livery:
    """Return a look of a file that lies in `folder`, its logos read. Raises Failed."""
    from app.livery import Livery

    return Livery(
        name=look.name,
        accent=look.accent,
        logo=_logo(folder / look.logo) if look.logo else b"",
        logo_dark=_logo(folder / look.logo_dark) if look.logo_dark else b"",
    )


def look_facts(livery: Livery) -> dict[str, Cell]:
    """Return what is said of a look: of a logo its size in pixels."""
    return {
        "name": livery.name,
        "accent": livery.accent,
        "logo": _size(livery.logo),
        "logo_dark": _size(livery.logo_dark),
    }


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        livery = program.livery.livery()
    return _answer(args, world, livery)


def _set(args: Namespace, world: World) -> int:
    import msgspec

    if all(value is None for value in (args.name, args.accent, args.logo, args.logo_dark)):
        raise UsageError("name at least one of --name, --accent, --logo and --logo-dark")
    wanted: dict[str, str | bytes] = {
        key: value for key in ("name", "accent") if (value := vars(args)[key]) is not None
    }
    for key in ("logo", "logo_dark"):
        file = vars(args)[key]
        if file is not None:
            wanted[key] = _logo(Path(file)) if file else b""
    if args.logo == "" and args.logo_dark is None:
        wanted["logo_dark"] = b""
    with opened(args, world, write=True, beside=True) as program:
        livery = program.livery.keep(msgspec.structs.replace(program.livery.livery(), **wanted))
    return _answer(args, world, livery)


def _undo(args: Namespace, world: World) -> int:
    with opened(args, world, write=True, beside=True) as program:
        livery = program.livery.undo()
    return _answer(args, world, livery)


def _clear(args: Namespace, world: World) -> int:
    from app.livery import NO_LIVERY

    with opened(args, world, write=True, beside=True) as program:
        livery = program.livery.keep(NO_LIVERY)
    return _answer(args, world, livery)


def _logo(file: Path) -> bytes:
    from app.errors import Refusal
    from ui.logos import logo_of

    try:
        return logo_of(file)
    except Refusal as refused:
        raise Failed(_why(file, refused)) from refused


def _why(file: Path, refused: Refusal) -> str:
    return f"{file.name}: {fill(REFUSALS[refused.code], refused.params)} Nothing was changed."


def _size(logo: bytes) -> str:
    return "{} x {}".format(*struct.unpack_from(">II", logo, 16)) if logo else ""


def _answer(args: Namespace, world: World, livery: Livery) -> int:
    if not livery and not args.json:
        world.out.write("No look is set: this device looks like the program.\n")
        return 0
    answer_facts(world.out, look_facts(livery), json=args.json)
    return 0
