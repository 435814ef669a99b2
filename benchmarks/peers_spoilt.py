# SPDX-License-Identifier: Apache-2.0
"""What `peers_faults` does to the folder of a program, and sees in the database there; both peers use plain SQLite."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

TMPFS_MB = 64
ROOM_BYTES = 400_000
"""So much room is left on the disk that becomes full while people answer."""


@dataclass(frozen=True, slots=True)
class Told:
    """Answers that the program said it has, and its words when it ended by itself (else empty)."""

    acknowledged: int
    words: str = ""


class Peer(Protocol):
    """A program of other people; each is asked for the same."""

    name: str
    table: str
    """The table of answers."""

    def make(self, folder: Path) -> int:
        """Make a folder with a past; return how many answers are in it."""

    def database(self, folder: Path) -> Path:
        """Return the file with the answers."""

    def settings(self, folder: Path) -> Path:
        """Return the file of settings that people may spoil."""

    def show(self, folder: Path) -> str:
        """Start it and return what somebody sees first: "usable", or its words."""

    def twice(self, folder: Path) -> str:
        """Start it, and once more; return what the second says."""

    def answer(self, folder: Path, most: int, *, kill_s: float = 0.0, ahead_days: int = 0) -> Told:
        """Answer `most` times; end it with SIGKILL `kill_s` seconds after the first; its clock is days ahead."""

    def newer(self, folder: Path) -> None:
        """Have the data be those of a newer version."""

    def future(self, folder: Path) -> str:
        """Say what lies in the future now."""


def spoil(how: str, file: Path, table: str) -> None:
    """Damage a database, or another file, in the way that is called so."""
    for more in ("-wal", "-shm"):
        file.with_name(file.name + more).unlink(missing_ok=True)
    size, chance = file.stat().st_size, random.Random(5)
    match how:
        case "missing":
            file.unlink()
        case "0 bytes":
            file.write_bytes(b"")
        case "half of it":
            os.truncate(file, size // 2)
        case "garbage":
            file.write_bytes(chance.randbytes(size))
        case "NULs":
            file.write_bytes(bytes(size))
        case "a page overwritten":
            place, length = page_of(file, table)
            with file.open("r+b") as stream:
                stream.seek(place)
                stream.write(chance.randbytes(length))


DAMAGES = ("missing", "0 bytes", "half of it", "garbage", "NULs", "a page overwritten")


def page_of(file: Path, table: str) -> tuple[int, int]:
    """Return where the first page of a table begins, and its length, bytes."""
    with closing(sqlite3.connect(file)) as database:
        size = int(database.execute("PRAGMA page_size").fetchone()[0])
        page = int(database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0])
    return (page - 1) * size, size


def asked(file: Path, query: str, *values: object) -> int:
    """Return one number from a database; -1 where it cannot be said."""
    try:
        with closing(sqlite3.connect(file)) as database:
            return int(database.execute(query, values).fetchone()[0])
    except sqlite3.Error:
        return -1


def saved(file: Path, table: str) -> int:
    """Return how many answers there are; -1 where it cannot be said."""
    return asked(file, f"SELECT count(*) FROM {table}") if file.is_file() else -1


def sound(file: Path) -> bool:
    """Whether SQLite finds nothing wrong with a database."""
    with closing(sqlite3.connect(file)) as database:
        database.create_collation("unicase", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
        try:
            return [row[0] for row in database.execute("PRAGMA quick_check")] == ["ok"]
        except sqlite3.Error:
            return False


def is_kept(folder: Path, damaged: bytes) -> bool:
    """Whether a file with these bytes is anywhere in the folder."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.stat().st_size == len(damaged))
    return any(path.read_bytes() == damaged for path in files)


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """Give a small disk of its own. Raises `OSError` where none may be mounted."""
    place.mkdir(parents=True, exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={TMPFS_MB}m", "tmpfs", str(place))
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)


def _mount(*words: str) -> None:
    if shutil.which("mount") is None or subprocess.run(["mount", *words], check=False, capture_output=True).returncode:
        raise OSError("no disk can be mounted here")


def read_only(place: Path) -> None:
    """Let nothing be written on a small disk any more. Raises `OSError`."""
    _mount("-o", "remount,ro", str(place))


@contextmanager
def nearly_full(place: Path) -> Iterator[None]:
    """Fill a small disk but for a little."""
    ballast = place / "ballast"
    with ballast.open("wb") as stream:
        left = shutil.disk_usage(place).free - ROOM_BYTES
        while left > 0:
            left -= stream.write(bytes(min(left, 1_000_000)))
    try:
        yield
    finally:
        ballast.unlink()


def ahead(days: int) -> Mapping[str, str]:
    """Return what the environment must say for a clock that is days ahead. Raises `OSError` without libfaketime."""
    if not days:
        return {}
    libraries = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not libraries:
        raise OSError("libfaketime is not there")
    return {"LD_PRELOAD": str(libraries[0]), "FAKETIME": f"+{days}d", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


def tried(what: Callable[[], str]) -> str:
    """Return what came of it, or why it was not tried."""
    try:
        return what()
    except (OSError, subprocess.SubprocessError, sqlite3.Error) as error:
        return f"not tried: {error}"
