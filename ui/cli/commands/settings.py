# SPDX-License-Identifier: Apache-2.0
"""`stepwell settings`: every setting of the device, its value and where that comes from; changing and checking them."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.record.errors import StoreFailed
from ui.cli.arguments import Failed, Group
from ui.cli.output import Row, answer_facts, answer_rows, print_json, printable
from ui.cli.session import home_of, opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.settings.reading import Flaw

_COLUMNS = ("key", "value", "source", "locked", "next_start")


def register(commands: Group) -> None:
    """Declare list, set, unset, check and reference."""
    group = commands.group("settings", help="the settings of this device, and where each of them comes from")
    group.command("list", _list, help="show every setting", example="settings list --json")
    put = group.command("set", _set, help="change a setting on this device", example="settings set kiosk.idle_s 120")
    put.add_argument("key", metavar="KEY")
    put.add_argument("value", metavar="VALUE", help="true or false, a whole number, or a text")
    back = group.command(
        "unset",
        _unset,
        help="go back to what settings files say, or to the default",
        example="settings unset kiosk.idle_s",
    )
    back.add_argument("key", metavar="KEY")
    check = group.command(
        "check",
        _check,
        help="say what cannot be used in the settings files of this device, or in another one; exit 1 if anything",
        example="settings check /media/stick/stepwell.toml",
    )
    check.add_argument("file", metavar="FILE", type=Path, nargs="?", help="read as the system-wide one")
    group.command(
        "reference",
        _reference,
        help="print the page of all settings, with their ranges and defaults",
        example="settings reference",
    )


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        shown = program.settings.listed()
    if args.json:
        print_json(world.out, shown)
    else:
        rows: list[Row] = [
            {
                "key": each.key,
                "value": each.value,
                "source": each.source,
                "locked": each.locked,
                "next_start": "" if each.comes is None else each.comes,
            }
            for each in shown
        ]
        answer_rows(world.out, rows, _COLUMNS, json=False, empty="")
    return 0


def _set(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        value = program.settings.set(args.key, args.value)
    answer_facts(world.out, {"key": args.key, "value": value}, json=args.json)
    return 0


def _unset(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        value = program.settings.unset(args.key)
    answer_facts(world.out, {"key": args.key, "value": value}, json=args.json)
    return 0


def _check(args: Namespace, world: World) -> int:
    from ui.settings_words import told

    flaws = _of_file(args.file) if args.file is not None else _of_device(args, world)
    rows: list[Row] = [{"file": flaw.file, "line": flaw.line, "code": flaw.code, "why": told(flaw)} for flaw in flaws]
    if args.json:
        print_json(world.out, rows)
    else:
        world.out.writelines(f"{printable(str(row['why']))}\n" for row in rows)
        world.out.write("" if rows else "Everything in the settings files can be used.\n")
    return 1 if rows else 0


def file_flaws(home: Path) -> tuple[Flaw, ...]:
    """Return what cannot be used in the settings files of a device; no database is opened."""
    from app.settings.layers import Layers
    from app.settings.places import system_folder
    from app.settings.reading import NAME, NOTHING, read_file, unfinished

    system = read_file(system_folder() / NAME, may_lock=True)
    own = home / NAME
    return (*Layers(system, NOTHING, read_file(own, may_lock=False), str(own)).flaws(), *unfinished(home))


def _of_device(args: Namespace, world: World) -> tuple[Flaw, ...]:
    """Return what cannot be used, the repository's settings among it where the database opens."""
    home = home_of(args, world)
    try:
        if home.database.exists():
            with opened(args, world, write=False) as program:
                return program.settings.flaws()
    except StoreFailed:
        pass  # `stepwell doctor` says it; the files are read all the same
    return file_flaws(home.path)


def check_settings(content: bytes, file: Path) -> None:
    """Raise Failed with the first thing that devices could not use of settings that are to be signed."""
    from app.settings.reading import read_content
    from ui.settings_words import told

    flaws = read_content(content, file.name, may_lock=True).flaws
    if flaws:
        raise Failed(told(flaws[0]))


def _of_file(file: Path) -> tuple[Flaw, ...]:
    from app.settings.places import read_small
    from app.settings.reading import MOST_BYTES, read_content

    try:
        content = read_small(file, MOST_BYTES)
    except FileNotFoundError:
        raise Failed(f"There is no file {file}. Check its name.") from None
    except OSError as error:
        raise Failed(f"{file} cannot be read: {error.strerror}.") from error
    return read_content(content, str(file), may_lock=True).flaws


def _reference(args: Namespace, world: World) -> int:
    from app.settings.schema import SETTINGS
    from ui.settings_doc import reference

    if args.json:
        print_json(world.out, tuple(SETTINGS.values()))
    else:
        world.out.write(reference())
    return 0
