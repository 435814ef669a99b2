# SPDX-License-Identifier: Apache-2.0
"""An X server that nobody sees (Xvfb), and what stands on its screen, read from the file that it keeps it in."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
_ENTRY = 12
"""Bytes of a colour in the table between the head and the picture (XWD 7)."""


@dataclass(frozen=True, slots=True)
class Screen:
    """`display` is its name for DISPLAY."""

    display: str
    _data: mmap.mmap

    def sample(self, step: int = 331) -> bytes:
        """Return every so manieth pixel, four bytes each: quick enough to ask a hundred times a second."""
        start, line, _, height = self._layout()
        whole = self._data[start : start + line * height]
        return b"".join(whole[at : at + 4] for at in range(0, len(whole) - 4, 4 * step))

    def picture(self) -> tuple[bytes, int, int, int]:
        """Return the picture: its bytes (BGRX), width, height, bytes of a line."""
        start, line, width, height = self._layout()
        return self._data[start : start + line * height], width, height, line

    def colours(self) -> int:
        """Count the colours of a sample."""
        sample = self.sample(7)
        return len({sample[at : at + 4] for at in range(0, len(sample), 4)})

    def _layout(self) -> tuple[int, int, int, int]:
        head = struct.unpack_from(">25I", self._data)
        return head[0] + head[19] * _ENTRY, head[12], head[4], head[5]


@contextmanager
def x_screen(folder: Path) -> Iterator[Screen]:
    """Run a server whose picture stands in a file below `folder`."""
    number = 90 + os.getpid() % 900
    words = [
        "Xvfb",
        f":{number}",
        "-ac",
        "-nolisten",
        "tcp",
        "-screen",
        "0",
        f"{WIDTH}x{HEIGHT}x24",
        "-fbdir",
        str(folder),
    ]
    server = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not until(Path(f"/tmp/.X11-unix/X{number}").exists, 30):
            raise TimeoutError("Xvfb did not start")
        with (folder / "Xvfb_screen0").open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as data:
            yield Screen(f":{number}", data)
    finally:
        server.terminate()
        server.wait(10)


def until(done: Callable[[], bool], seconds: float) -> bool:
    """Wait until something is done, and say whether it was in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if done():
            return True
        time.sleep(0.05)
    return False
