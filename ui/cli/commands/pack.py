# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack`: looking at, building and installing what can be learned.

Looking needs no database: a pack can be checked where nothing is installed, and the installed ones when the record is
damaged.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.cli.arguments import Failed, Group
from ui.cli.commands import pack_author, pack_check, pack_import, pack_preview, pack_source, pack_translate
from ui.cli.how_far import how_far
from ui.cli.output import Row, answer_facts, answer_rows, print_json, printable
from ui.cli.session import home_of, opened
from ui.cli.world import World

if TYPE_CHECKING:
    from content_packs.library import PackLibrary

_NOTHING = "No pack is installed. Install one with: stepwell pack install FILE"


def register(commands: Group) -> None:
    """Declare what authors need, then install, list, verify and remove, and what has to do with a repository."""
    group = commands.group("pack", help="the packs: what can be learned")
    pack_author.declare(group)
    pack_preview.declare(group)
    pack_translate.declare(group)
    pack_check.declare(group)
    make = group.command(
        "build", _build, help="make one file of a source folder", example="pack build my-pack --out dist"
    )
    make.add_argument("folder", metavar="DIR", type=Path, help="a folder with a pack.toml")
    make.add_argument(
        "--out", metavar="FILE_OR_DIR", type=Path, default=Path(), help="where to (default: the folder you are in)"
    )
    install = group.command(
        "install", _install, help="install a built pack", example="pack install care-essentials-1.2.0.stepwell"
    )
    install.add_argument("file", metavar="FILE", type=Path, help="a .stepwell file")
    group.command("list", _list, help="show which packs are installed", example="pack list --json")
    group.command("verify", _verify, help="check every byte of the installed packs", example="pack verify")
    remove = group.command("remove", _remove, help="remove an installed pack", example="pack remove care-essentials")
    remove.add_argument("id", metavar="ID", help="the pack's id")
    remove.add_argument("--version", help="this version only (default: all of them)")
    pack_import.declare(group)
    pack_source.declare(group)


def _build(args: Namespace, world: World) -> int:
    from content_packs.archive import SUFFIX, build
    from content_packs.findings import SourceHasErrors

    if not args.folder.is_dir():
        raise Failed(f"There is no folder {args.folder}. Name one with a pack.toml in it.")
    if not args.out.exists() and args.out.suffix != SUFFIX:
        args.out.mkdir(parents=True)  # a folder that is still to be made: nobody means a pack without its ending
    try:
        with how_far(world, Work.BUILD_PACK, args) as tell:
            built = build(args.folder, args.out, tell)
    except SourceHasErrors as rejected:
        for finding in rejected.findings:
            world.say(pack_check.line(finding))
        raise
    answer_facts(world.out, {"file": str(built), "bytes": built.stat().st_size}, json=args.json)
    return 0


def _install(args: Namespace, world: World) -> int:
    if args.file.is_dir():
        raise Failed(f"{args.file} is a folder. Make a file of it first: stepwell pack build {args.file}")
    with opened(args, world, write=True, beside=True) as program:
        with how_far(world, Work.INSTALL_PACK, args) as tell:
            pack = program.library.install(args.file, tell)
        program.managed("pack_installed", pack=pack.id, version=pack.version)
        alone = not program.beside
    if alone:
        _refold(args, world)
    answer_facts(world.out, {"id": pack.id, "version": pack.version, "title": pack.pack.manifest.title}, json=args.json)
    return 0


def _list(args: Namespace, world: World) -> int:
    from content_packs.check import counted_parts

    shelf = _library(args, world).load_all()
    rows: list[Row] = [
        {
            "id": pack.id,
            "version": pack.version,
            "title": pack.pack.manifest.title,
            "items": len(pack.pack.items),
            "lessons": len(pack.pack.lessons),
            "also": sum(counted_parts(pack.pack).values()),
            "problem": "",
        }
        for pack in shelf.packs
    ]
    rows += [
        {
            "id": bad.id,
            "version": bad.version,
            "title": "",
            "items": 0,
            "lessons": 0,
            "also": 0,
            "problem": bad.rejected.code if bad.rejected else "",
        }
        for bad in shelf.disabled
    ]
    answer_rows(
        world.out,
        rows,
        ("id", "version", "title", "items", "lessons", "also", "problem"),
        json=args.json,
        empty=_NOTHING,
    )
    return 0


def _verify(args: Namespace, world: World) -> int:
    with how_far(world, Work.VERIFY_PACKS, args) as tell:
        found = _library(args, world).verify(tell)
    rows = [
        {"file": path.name, "good": not findings, "findings": [pack_check.finding_facts(f) for f in findings]}
        for path, findings in found.items()
    ]
    if args.json:
        print_json(world.out, rows)
    else:
        for path, findings in found.items():
            world.out.writelines(f"{pack_check.line(finding)}\n" for finding in findings)
            world.out.write(f"{printable(path.name)}: {'NOT as it was built' if findings else 'good'}\n")
        if not found:
            world.out.write(f"{_NOTHING}\n")
    return 1 if any(found.values()) else 0


def _remove(args: Namespace, world: World) -> int:
    from app.repository.errors import RepositoryFailed

    with opened(args, world, write=True, beside=True) as program:
        try:
            removed = program.tending.remove(args.id, args.version or "", even_if_used=True)
        except RepositoryFailed as error:
            name = f"The pack {args.id} {args.version or ''}".rstrip()
            raise Failed(f"{name} is not installed. See which are: stepwell pack list") from error
        alone = not program.beside
    if alone:
        _refold(args, world)
    answer_facts(world.out, {"id": args.id, "removed": removed}, json=args.json)
    return 0


def _refold(args: Namespace, world: World) -> None:
    """Make the tables anew with the packs that are here now, which opening does; until then a verification fails."""
    with opened(args, world, write=True):
        pass


def _library(args: Namespace, world: World) -> PackLibrary:
    from content_packs.library import PackLibrary

    return PackLibrary(home_of(args, world).packs)
