# SPDX-License-Identifier: Apache-2.0
"""`stepwell repo publish-program` and `repo set-percent`: versions of the program itself, to some devices or to all."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.cli.arguments import Group, whole
from ui.cli.commands.repo_folder import ask_passphrase, declare, entered, passphrase_option
from ui.cli.how_far import how_far
from ui.cli.output import answer_facts
from ui.cli.world import World

if TYPE_CHECKING:
    from ui.compose import Office

_MOST_DATA = 1_000_000


def declare_programs(group: Group) -> None:
    """Declare the two commands."""
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
        _signing_options(parser)


def _signing_options(parser: ArgumentParser) -> None:
    parser.add_argument("--to", metavar="DIR", type=Path, help="copy the repository here too: a web folder, a stick")
    parser.add_argument("--key", metavar="FILE", type=Path, action="append", default=[], help="another key file")
    passphrase_option(parser)


def _version(text: str) -> str:
    from argparse import ArgumentTypeError

    from content_packs.names import VERSION

    if not VERSION.fullmatch(text):
        raise ArgumentTypeError(f"{text!r} is no version; one looks like 0.2.0")
    return text


def _publish(args: Namespace, world: World) -> int:
    with entered(args.repo) as office:
        passphrase = ask_passphrase(args, world)
        with how_far(world, Work.OFFER_PACKS, args) as tell:
            done = office.publish_program(
                args.file,
                passphrase,
                args.key,
                percent=args.percent,
                least_version=args.least_version or "",
                least_data=args.least_data,
                tell=tell,
            )
        return _said(args, world, office, done.expires_ms)


def _set_percent(args: Namespace, world: World) -> int:
    with entered(args.repo) as office:
        done = office.set_percent(args.version, args.percent, ask_passphrase(args, world), args.key)
        return _said(args, world, office, done.expires_ms)


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
