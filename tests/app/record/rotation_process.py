# SPDX-License-Identifier: Apache-2.0
"""Rotates copies of a data folder and is killed: `rotation_process.py HOME FOLDER TIMES`.

FOLDER/1 was stopped before the first file operation of Python, FOLDER/2 before the second, and so on; the last one was
not stopped. FOLDER/10000 and the next TIMES - 1 were stopped at random moments, SQLite's own writing among them.
"""

from __future__ import annotations

import itertools
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.record.home import Home
from app.record.keys import KeyStore
from app.record.rotation import rotate
from tests.app.record.record_kit import NOON

_OPERATIONS = {"os.rename", "os.remove", "os.chmod", "sqlite3.connect"}


def rotate_until(home: Home, operation: int) -> None:
    """Rotate, and end as by a power cut before this operation on a file."""
    count = itertools.count(1)

    def look(event: str, args: tuple[object, ...]) -> None:
        writing = event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if (event in _OPERATIONS or writing) and next(count) == operation:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(look)
    rotate(home, KeyStore(home), bytes([7]) * 32, now_ms=NOON + 5_000)


def rotate_until_time(home: Home, seconds: float) -> None:
    """Rotate, and be ended after so long by the kernel, in the middle of whatever is being written."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    rotate(home, KeyStore(home), bytes([7]) * 32, now_ms=NOON + 5_000)


def ended(source: Path, home: Home, work: Callable[[], None]) -> bool:
    """Do the work on a fresh copy in a child; return whether it was killed. Ends this process if it failed."""
    shutil.copytree(source, home.path)
    child = os.fork()
    if not child:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        return True
    if status:
        sys.exit("the rotation failed of itself")
    return False


def main(source: Path, folder: Path, times: int) -> None:
    began = time.monotonic()
    whole = Home(folder / "0")
    ended(source, whole, lambda: rotate(whole, KeyStore(whole), bytes([7]) * 32, now_ms=NOON + 5_000))
    takes = time.monotonic() - began
    shutil.rmtree(whole.path)
    for operation in itertools.count(1):
        home = Home(folder / str(operation))
        if not ended(source, home, lambda at=home, n=operation: rotate_until(at, n)):
            break
    for number in range(times):
        home = Home(folder / str(10_000 + number))
        ended(source, home, lambda at=home, n=number: rotate_until_time(at, takes * (n + random.random()) / times))


main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
