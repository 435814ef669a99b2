# SPDX-License-Identifier: Apache-2.0
"""How commands are declared: one shape for all, so that each has a help text with an example and the common options."""

from __future__ import annotations

import argparse
import re
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from typing import TypeAlias

from ui.cli.world import World

Run: TypeAlias = Callable[[Namespace, World], int]
"""Carries a command out and returns its exit status: 0 done, 1 the world failed, 2 wrong usage."""


class UsageError(Exception):
    """The arguments fit the grammar but not each other; the message is the sentence that is shown."""


class Failed(Exception):  # noqa: N818 - a fact about the world, like StoreFailed
    """The world failed in a way that only this command knows; the message is the sentence that is shown."""


class Group:
    """A set of commands under one word: `stepwell` itself, or `stepwell pack`."""

    def __init__(self, parser: ArgumentParser) -> None:
        self._commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def group(self, name: str, *, help: str) -> Group:
        """Open a group inside this one; naming it without a command is wrong usage."""
        parser = self._commands.add_parser(name, help=help, description=_sentence(help), allow_abbrev=False)
        common_options(parser)
        parser.set_defaults(run=_incomplete(parser))
        return Group(parser)

    def command(self, name: str, run: Run, *, help: str, example: str, json: bool = True) -> ArgumentParser:
        """Declare a command and return the parser for its arguments. `example` is a command line without `stepwell`."""
        parser = self._commands.add_parser(
            name,
            help=help,
            description=_sentence(help),
            epilog=f"example:\n  stepwell {example}",
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        common_options(parser)
        if json:
            parser.add_argument("--json", action="store_true", help="print one JSON value instead of a table")
        parser.set_defaults(run=run)
        return parser


def common_options(parser: ArgumentParser) -> None:
    """Add what every level accepts. Thanks to SUPPRESS it may stand before or after the command."""
    parser.add_argument(
        "--home",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the data folder (otherwise STEPWELL_HOME, otherwise the place usual on this system)",
    )


def whole(least: int, most: int) -> Callable[[str], int]:
    """Return a parser of whole numbers from `least` to `most`."""

    def parse(text: str) -> int:
        if not re.fullmatch(r"-?[0-9]{1,18}", text, re.ASCII) or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} to {most}")
        return int(text)

    return parse


def _incomplete(parser: ArgumentParser) -> Run:
    def run(_args: Namespace, world: World) -> int:
        parser.print_help(world.err)
        return 2

    return run


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."
