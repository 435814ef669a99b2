# SPDX-License-Identifier: Apache-2.0
"""`stepwell repo`, how a repository begins and who may sign: init, restore, new-key, sign, replace-key."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ui.cli.arguments import Group, whole
from ui.cli.commands.pack_source import typed_place
from ui.cli.commands.repo_folder import (
    CODE,
    SOURCE_FILE,
    ask_passphrase,
    declare,
    entered,
    passphrase_option,
    write_paper,
)
from ui.cli.output import Cell, Row, answer_facts, print_json, print_table
from ui.cli.session import secret_line
from ui.cli.world import World


def declare_all(group: Group) -> None:
    """Declare the commands."""
    _declare_beginning(group)
    _declare_keys(group)


def _declare_beginning(group: Group) -> None:
    init = group.command(
        "init",
        _init,
        help="make a repository, its key for every day and the page with its backup key",
        example="repo init our-packs --name Sunrise --place https://packs.example.org/",
    )
    init.add_argument("folder", metavar="DIR", type=Path, help="a new folder; keep it on one safe computer")
    init.add_argument("--name", required=True, help="your organisation")
    init.add_argument("--place", default="", metavar="URL_OR_DIR", help="where devices will find it")
    for role, what in (("root", "the backup key's changes"), ("targets", "what is offered")):
        init.add_argument(
            f"--{role}-key", metavar="PUB", type=Path, action="append", default=[], help=f"who else signs {what}"
        )
        init.add_argument(
            f"--{role}-threshold", metavar="N", type=whole(1, 20), default=1, help="so many of them have to"
        )
    restore = group.command(
        "restore",
        _restore,
        help="make the folder anew from what was published and the backup code",
        example="repo restore our-packs --from /media/stick/packs --name Sunrise",
    )
    restore.add_argument("folder", metavar="DIR", type=Path, help="a new folder")
    restore.add_argument("--from", dest="published", metavar="DIR", type=Path, required=True, help="what was published")
    restore.add_argument("--name", required=True, help="your organisation")
    restore.add_argument("--place", default="", metavar="URL_OR_DIR", help="where devices find it")
    restore.add_argument("--source", metavar="FILE", type=Path, help="a pack source file, if it is not the first key")
    for parser in (init, restore):
        passphrase_option(parser)


def _declare_keys(group: Group) -> None:
    new = group.command(
        "new-key", _new_key, help="make a key for somebody who signs", example="repo new-key ana.key --name Ana"
    )
    new.add_argument("file", metavar="FILE", type=Path, help="the key; FILE.pub beside it is to be given away")
    new.add_argument("--name", required=True, help="whose it is")
    sign = declare(group, "sign", _sign, "add a signature to what was changed", "sign --key ana.key")
    sign.add_argument("--key", metavar="FILE", type=Path, action="append", default=[], help="the key file")
    replace = declare(
        group,
        "replace-key",
        _replace,
        "put a new key in the place of one that was lost, stolen or known to somebody who left",
        "replace-key",
    )
    replace.add_argument("--backup", action="store_true", help="the backup key instead of the one for every day")
    for parser in (new, sign, replace):
        passphrase_option(parser)


def _init(args: Namespace, world: World) -> int:
    passphrase = ask_passphrase(args, world, new=True)
    with entered(args.folder, making=True) as office:
        code = office.begin(
            name=args.name,
            place=typed_place(args.place),
            passphrase=passphrase,
            root=args.root_key,
            root_threshold=args.root_threshold,
            targets=args.targets_key,
            targets_threshold=args.targets_threshold,
        )
        paper = write_paper(args.folder, args.name, code)
        others = args.root_threshold > 1 or bool(args.targets_key)
        if not others:
            office.publish(passphrase, (), None)
            office.source_file(args.folder / SOURCE_FILE)
    facts: dict[str, Cell] = {
        "folder": str(args.folder),
        "key": str(args.folder / "keys" / "day.key"),
        "paper": str(paper),
        "pack_source": None if others else str(args.folder / SOURCE_FILE),
    }
    answer_facts(world.out, facts, json=args.json)
    world.say(f"Print {paper} twice, put it away in two places, then delete the file.")
    if others:
        world.say("Others have to sign first: stepwell repo sign --key FILE. Then: stepwell repo publish")
    else:
        world.say("Offer packs with: stepwell repo add. Give devices the pack source file, on a stick, once.")
    return 0


def _restore(args: Namespace, world: World) -> int:
    code = secret_line(world, CODE)
    passphrase = ask_passphrase(args, world, new=True)
    source_file = args.source.read_bytes() if args.source else b""
    with entered(args.folder, making=True) as office:
        office.restore(
            args.published,
            name=args.name,
            place=typed_place(args.place),
            passphrase=passphrase,
            code=code,
            source_file=source_file,
        )
        office.publish(passphrase, (), None)
        office.source_file(args.folder / SOURCE_FILE)
    answer_facts(world.out, {"folder": str(args.folder), "key": str(args.folder / "keys" / "day.key")}, json=args.json)
    world.say("The key for every day is a new one. Put it where devices look: stepwell repo publish --to DIR")
    return 0


def _new_key(args: Namespace, world: World) -> int:
    from ui.compose import repository_office

    passphrase = ask_passphrase(args, world, new=True)
    public = repository_office(args.file.absolute().parent).new_key(args.file, args.name, passphrase)
    answer_facts(world.out, {"key": str(args.file), "public": str(public)}, json=args.json)
    world.say(f"Keep {args.file}, and give {public} to whoever runs the repository.")
    return 0


def _sign(args: Namespace, world: World) -> int:
    with entered(args.repo) as office:
        lacking = office.sign(ask_passphrase(args, world), args.key)
    rows: list[Row] = [{"role": role, "missing": count} for role, count in lacking.items()]
    if args.json:
        print_json(world.out, rows)
    else:
        print_table(world.out, rows, ("role", "missing"), empty="Nothing waits for a signature.")
    return 0


def _replace(args: Namespace, world: World) -> int:
    code = secret_line(world, CODE)
    passphrase = ask_passphrase(args, world, new=not args.backup)
    with entered(args.repo) as office:
        facts: dict[str, Cell] = {"key": str(args.repo / "keys" / "day.key")}
        if args.backup:
            new = office.replace_backup_key(code)
            facts = {"paper": str(write_paper(args.repo, office.standing().name, new))}
        else:
            office.replace_day_key(passphrase, code)
        office.publish(passphrase, (), None)
        office.source_file(args.repo / SOURCE_FILE)
    answer_facts(world.out, facts, json=args.json)
    if args.backup:
        world.say(f"Print {facts['paper']} twice, then delete it. The page before it opens nothing any more.")
    world.say("Next: stepwell repo publish --to DIR. Until devices have looked there, they trust the key before.")
    return 0
