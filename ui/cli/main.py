# SPDX-License-Identifier: Apache-2.0
"""`stepwell`: with no command it opens the window, with one it does what the command says and ends.

Exit status: 0 done, 1 the world failed (one sentence on standard error), 2 wrong usage.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from functools import cache

from ui.cli.arguments import Group, UsageError, common_options
from ui.cli.commands import window
from ui.cli.failures import carry_out
from ui.cli.world import World, this_world
from ui.crash import keep_memory_here

_EXAMPLES = """examples:
  stepwell                                  open the window
  stepwell learner add --id ada --name Ada  add a person
  stepwell pack check my-pack               look at a pack that you are writing
  stepwell sync --once                      send what waits to the LRS

`stepwell COMMAND --help` explains a command with an example."""

_WORDS, _VALUES = frozenset({"--kiosk", "--safe-mode"}), frozenset({"--home", "--lang"})
"""The options of the window, without and with a value."""
_SELF_TEST = "--self-test"
"""The command of that name, as an installer or a script asks for it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (None: the arguments of this process) and return its exit status."""
    keep_memory_here()
    return run(sys.argv[1:] if argv is None else argv, this_world())


def run(argv: Sequence[str], world: World) -> int:
    """Do what `argv` says in `world`."""
    parser = window_parser() if opens_window(argv) else build_parser()
    try:
        args = parser.parse_args([_SELF_TEST.removeprefix("--") if word == _SELF_TEST else word for word in argv])
    except SystemExit as done:  # argparse has said what is wrong, or has shown the help
        return done.code if isinstance(done.code, int) else 2
    try:
        return carry_out(args.run, args, world)
    except UsageError as wrong:
        world.say(f"stepwell: {wrong}")
        return 2


def opens_window(argv: Sequence[str]) -> bool:
    """Whether nothing but options of the window stands there: then a start need not load what commands are made of."""
    words = iter(argv)
    return all(word in _WORDS or (word in _VALUES and next(words, None) is not None) for word in words)


@cache
def build_parser() -> ArgumentParser:
    """Return the whole grammar of the command line, made once: it takes longer than most commands do."""
    from ui.cli.commands.every import register_all

    parser = window_parser()
    register_all(Group(parser))
    return parser


def window_parser() -> ArgumentParser:
    """Return the grammar of `stepwell` without a command."""
    parser = ArgumentParser(
        prog="stepwell",
        description="Stepwell, offline-first learning. With no command it opens the window.",
        epilog=_EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    common_options(parser)
    window.declare(parser)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
