# SPDX-License-Identifier: Apache-2.0
"""What the commands of `stepwell repo` have in common: the folder, the lock, secrets, the page with the backup key."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.session import secret_line
from ui.cli.world import World

if TYPE_CHECKING:
    from ui.compose import Office

PAPER, SOURCE_FILE = "backup-key.html", "pack-source.json"
CODE = "backup code"


def declare(group: Group, name: str, run: Callable[[Namespace, World], int], help: str, example: str) -> ArgumentParser:
    """Declare a command that works in a repository's folder; `example` is a command line without `stepwell repo`."""
    parser = group.command(name, run, help=help, example=f"repo {example}")
    parser.add_argument("--repo", metavar="DIR", type=Path, default=Path(), help="the folder (default: this one)")
    return parser


def passphrase_option(parser: ArgumentParser) -> None:
    """Let the passphrase come from a file."""
    parser.add_argument(
        "--passphrase-file", metavar="FILE", type=Path, help="its first line is the passphrase (default: asked for)"
    )


def ask_passphrase(args: Namespace, world: World, *, new: bool = False) -> str:
    """Return the passphrase: from a file, or asked for; a new one twice on a terminal."""
    if args.passphrase_file is not None:
        return first_line(args.passphrase_file)
    return new_passphrase(world) if new else secret_line(world, "passphrase")


def new_passphrase(world: World) -> str:
    """Ask for a new passphrase, twice on a terminal."""
    passphrase = secret_line(world, "new passphrase")
    if world.stdin.isatty() and secret_line(world, "the same once more") != passphrase:
        raise Failed("The two were not the same. Nothing was done; try again.")
    return passphrase


def first_line(file: Path) -> str:
    """Return the passphrase that is the first line of a file. Raises UsageError, OSError."""
    lines = file.read_text(encoding="utf-8").splitlines()
    if not lines or not lines[0]:
        raise UsageError(f"the first line of {file} is empty")
    return lines[0]


@contextmanager
def entered(folder: Path, *, making: bool = False) -> Iterator[Office]:
    """Give what works in a folder, while nobody else changes it. With `making` the folder is made."""
    from ui.compose import repository_office

    office = repository_office(folder)
    with office.locked(making=making):
        yield office


def write_paper(folder: Path, name: str, code: str) -> Path:
    """Write the page with a backup key, for this account only, and return its path."""
    from app.record.files import write_whole
    from ui.backup_page import backup_page

    paper = folder / PAPER
    today = dt.datetime.now(dt.UTC).date().isoformat()
    write_whole(paper, backup_page(name, code, today).encode(), mode=0o600)
    return paper
