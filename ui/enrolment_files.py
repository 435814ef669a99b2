# SPDX-License-Identifier: Apache-2.0
"""An enrolment file on the disk, where whoever made it finds it; no name of a person is in that of the file."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from app.record.files import write_whole

FILE = "stepwell-enrolment"


def write_enrolment_file(text: str, inside: Path) -> Path:
    """Write it under a name that is free, for this account of the computer only. Raises OSError, `StoreFailed`."""
    file = _reserved(inside)
    try:
        write_whole(file, text.encode() + b"\n", mode=0o600)
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    return file


def _reserved(inside: Path) -> Path:
    for number in count(1):
        file = inside / (f"{FILE}.txt" if number == 1 else f"{FILE}-{number}.txt")
        try:
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        return file
    raise AssertionError
