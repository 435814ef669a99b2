# SPDX-License-Identifier: Apache-2.0
"""Demo homes to measure on, and what the disk below them can do."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, Place

PAGE = bytes(4096)


@contextmanager
def demo_home() -> Iterator[Home]:
    """Prepare a demo home (both packs, three sample learners, six days) in the system's temporary folder."""
    from ui.demo import prepare_demo

    os.environ[PLACE_VARIABLE] = Place.FILE  # nothing is left in a keyring
    with TemporaryDirectory(prefix="stepwell-bench-") as folder:
        home = Home(Path(folder) / "home")
        prepare_demo(home)
        yield home


@contextmanager
def empty_home() -> Iterator[Home]:
    """Give a data folder without packs and people in the system's temporary folder."""
    os.environ[PLACE_VARIABLE] = Place.FILE
    with TemporaryDirectory(prefix="stepwell-bench-") as folder:
        yield Home(Path(folder) / "home")


class DiskProbe:
    """What one durable write costs on the file system of a folder: 4 KB appended to a file, and fsync."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "probe", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.seconds: list[float] = []

    def write(self) -> None:
        """Write once, and keep how long it took."""
        begun = time.perf_counter()
        os.write(self._file, PAGE)
        os.fsync(self._file)
        self.seconds.append(time.perf_counter() - begun)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)
