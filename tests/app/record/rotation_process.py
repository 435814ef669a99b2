# SPDX-License-Identifier: Apache-2.0
"""Rotates copies of a data folder and is killed at each file operation in turn: `rotation_process.py HOME FOLDER`.

FOLDER/1 was stopped before the first operation, FOLDER/2 before the second, and so on; the last one was not stopped.
"""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import sys
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


def main(source: Path, folder: Path) -> None:
    for operation in itertools.count(1):
        home = Home(folder / str(operation))
        shutil.copytree(source, home.path)
        child = os.fork()
        if not child:
            status = 1
            try:
                rotate_until(home, operation)
                status = 0
            finally:
                os._exit(status)
        status = os.waitpid(child, 0)[1]
        if not os.WIFSIGNALED(status):
            sys.exit(os.waitstatus_to_exitcode(status))


main(Path(sys.argv[1]), Path(sys.argv[2]))
