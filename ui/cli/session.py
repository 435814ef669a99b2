# SPDX-License-Identifier: Apache-2.0
"""The data folder that a command works on, and the program opened on it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.record.home import Home
from ui.cli.arguments import UsageError
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
def opened(args: Namespace, world: World, *, write: bool) -> Iterator[Program]:
    """Open the program on this thread. With `write` the write lock is taken (5 s at most). Raises StoreFailed."""
    from ui.compose import open_program

    with open_program(home_of(args, world), write=write) as program:
        yield program


def secret_line(world: World, what: str) -> str:
    """Return the first line of standard input, without its line break. Raises UsageError when there is none."""
    line = world.stdin.readline().rstrip("\r\n")
    if not line:
        raise UsageError(f"no {what} came on standard input")
    return line
