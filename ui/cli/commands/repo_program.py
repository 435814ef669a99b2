# SPDX-License-Identifier: Apache-2.0
"""Versions of the program itself: `stepwell repo program-key` (who signs them), `publish-program`, `set-percent`."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.cli.arguments import Group, UsageError, whole
from ui.cli.commands.repo_folder import (
    CODE,
    SOURCE_FILE,
    ask_passphrase,
    declare,
    entered,
    first_line,
    new_passphrase,
    passphrase_option,
)
from ui.cli.how_far import how_far
from ui.cli.output import answer_facts
from ui.cli.session import secret_line
from ui.cli.world import World

if TYPE_CHECKING:
    from ui.compose import Office

KEY_FILE = "program.key"
_MOST_DATA = 1_000_000


def declare_programs(group: Group) -> None:
    """Declare the three commands."""
    _declare_key(group)
    publish = declare(
        group,
        "publish-program",
        _publish,
        "offer a version of the program to some devices or to all, signed and published in one go or not at all",
        "publish-program stepwell-0.2.0-linux-x86_64.tar.xz --percent 10 --to /srv/packs",
    )
    publish.add_argument("file", metavar="FILE", type=Path, help="a tarball as `make installer` makes it")
    publish.add_argument(
        "--percent", metavar="N", type=whole(0, 100), required=True, help="for so many devices in a hundred"
    )
    publish.add_argument(
        "--least-version", metavar="VERSION", type=_version, help="only for devices with this one or higher"
    )
    publish.add_argument(
        "--least-data", metavar="N", type=whole(0, _MOST_DATA), default=0, help="only where the data have this form"
    )
    percent = declare(
        group,
        "set-percent",
        _set_percent,
        "offer a version of the program to more devices, or to no more of them",
        "set-percent 0.2.0 50 --to /srv/packs",
    )
    percent.add_argument("version", metavar="VERSION", type=_version, help="as it was published")
    percent.add_argument("percent", metavar="N", type=whole(0, 100), help="for so many devices in a hundred; 0: stop")
    for parser in (publish, percent):
        parser.add_argument(
            "--to", metavar="DIR", type=Path, help="copy the repository here too: a web folder, a stick"
        )
        _key_options(parser, f"a key that signs programs (default: {KEY_FILE} in the folder)")


def _declare_key(group: Group) -> None:
    key = declare(
        group,
        "program-key",
        _program_key,
        "let a new key sign versions of the program, with a passphrase of its own; asks for the backup code",
        "program-key",
    )
    _key_options(key, "a key made with `repo new-key`, instead of a new one; may be repeated")
    key.add_argument("--threshold", metavar="N", type=whole(1, 20), default=1, help="so many of them have to sign")
    key.add_argument("--none", action="store_true", help="no key: devices take no program from here any more")


def _key_options(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("--key", metavar="FILE", type=Path, action="append", default=[], help=what)
    parser.add_argument(
        "--key-passphrase-file",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="its first line is the passphrase of a key for programs, in the same order (default: asked for)",
    )
    passphrase_option(parser)


def _version(text: str) -> str:
    from argparse import ArgumentTypeError

    from content_packs.names import VERSION

    if not VERSION.fullmatch(text):
        raise ArgumentTypeError(f"{text!r} is no version; one looks like 0.2.0")
    return text


def _program_key(args: Namespace, world: World) -> int:
    if args.none and (args.key or args.threshold != 1):
        raise UsageError("name --key and --threshold, or --none alone")
    code = secret_line(world, CODE)
    passphrase = ask_passphrase(args, world)
    with entered(args.repo) as office:
        file = office.program_key_file()
        if args.none:
            office.let_no_programs(code, passphrase)
        elif args.key:
            office.let_programs(code, passphrase, _held(args, world, args.key), args.threshold)
        else:
            word = first_line(args.key_passphrase_file[0]) if args.key_passphrase_file else new_passphrase(world)
            office.let_programs(code, passphrase, (), new=word)
        office.publish(passphrase, (), None)
        office.source_file(args.repo / SOURCE_FILE)
    keys = "" if args.none else ", ".join(map(str, args.key or [file]))
    answer_facts(world.out, {"signs_programs": keys}, json=args.json)
    if keys and not args.key:
        world.say(f"Keep {file} apart from the key for every day, on a stick that is locked away, say.")
    world.say("Next: stepwell repo publish --to DIR. Until devices have looked there, they know nothing of it.")
    return 0


def _publish(args: Namespace, world: World) -> int:
    with entered(args.repo) as office:
        passphrase = ask_passphrase(args, world)
        held = _held(args, world, args.key or [office.program_key_file()])
        with how_far(world, Work.OFFER_PACKS, args) as tell:
            done = office.publish_program(
                args.file,
                passphrase,
                held,
                percent=args.percent,
                least_version=args.least_version or "",
                least_data=args.least_data,
                tell=tell,
            )
        return _said(args, world, office, done.expires_ms)


def _set_percent(args: Namespace, world: World) -> int:
    with entered(args.repo) as office:
        passphrase = ask_passphrase(args, world)
        held = _held(args, world, args.key or [office.program_key_file()])
        done = office.set_percent(args.version, args.percent, passphrase, held)
        return _said(args, world, office, done.expires_ms)


def _held(args: Namespace, world: World, files: Sequence[Path]) -> list[tuple[Path, str]]:
    """Return each key file with its passphrase: from the files that were named, then asked for."""
    words = [first_line(path) for path in args.key_passphrase_file]
    return [
        (file, words[place] if place < len(words) else secret_line(world, f"passphrase of {file.name}"))
        for place, file in enumerate(files)
    ]


def _said(args: Namespace, world: World, office: Office, expires_ms: int) -> int:
    copied = 0
    if args.to is not None:
        with how_far(world, Work.PUBLISH_PACKS, args) as tell:
            copied = office.copy(args.to, tell)
    until = dt.datetime.fromtimestamp(expires_ms / 1000, tz=dt.UTC).date().isoformat()
    offered = ", ".join(f"{each.version} {each.platform} {each.percent} %" for each in office.programs())
    answer_facts(world.out, {"offered": offered, "copied": copied, "signed_until": until}, json=args.json)
    if args.to is None:
        world.say("Now put it where devices look: stepwell repo publish --to DIR")
    return 0
