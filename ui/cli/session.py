# SPDX-License-Identifier: Apache-2.0
"""The data folder that a command works on, and the program opened on it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.record.home import Home
from ui.cli.arguments import Failed, UsageError
from ui.cli.world import World

if TYPE_CHECKING:
    from ui.compose import Program


WAIT_S = 5.0
"""How long a command waits for another process to let go of the data folder."""


def home_of(args: Namespace, world: World) -> Home:
    """Return the data folder that `--home`, else STEPWELL_HOME, else the system's habit names. Nothing is created."""
    chosen: str = getattr(args, "home", None) or world.environ.get("STEPWELL_HOME", "")
    return Home(Path(chosen).expanduser().absolute()) if chosen else Home.default()


@contextmanager
def opened(args: Namespace, world: World, *, write: bool, beside: bool = False) -> Iterator[Program]:
    """Open the program on this thread. With `write` the lock is waited for, and an unused folder is set up.

    `beside` is for commands that do their work beside an open window, too (`open_program`): it uses what they changed.
    Raises StoreFailed, and Failed when an unused folder is to be read.
    """
    from ui.compose import open_program

    home = home_of(args, world)
    with open_program(home if write else used(home), write=write, beside=beside) as program:
        yield program
        if program.beside:
            world.say("stepwell: A window is open here. It uses this within seconds; packs, between two attempts.")


def used(home: Home) -> Home:
    """Return a data folder in which something was once kept. Raises Failed, so that a mistyped name is noticed."""
    if not (home.database.exists() or home.existed.exists() or home.backups.exists()):
        raise Failed(
            f"Nothing has been kept in {home.path} yet. Check --home, or begin with: stepwell learner add --help"
        )
    return home


def secret_line(world: World, what: str) -> str:
    """Return the first line of standard input, typed unseen on a terminal. Raises UsageError when there is none."""
    if world.stdin.isatty():
        from getpass import getpass

        return getpass(f"{what}: ", stream=world.err)
    line = world.stdin.readline().rstrip("\r\n")
    if not line:
        raise UsageError(f"no {what} came on standard input")
    return line
