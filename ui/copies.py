# SPDX-License-Identifier: Apache-2.0
"""Puts the copy that somebody takes of what is kept about them into a folder of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.privacy.views import Copy
from app.record.files import write_whole

FOLDER = "stepwell-my-data"
"""Without a name: whoever sees the folder must not learn whose it is."""
TO_READ, FOR_PROGRAMS = "my-data.html", "my-data.json"
_MOST = 1000


def save_copy(copy: Copy, inside: Path) -> Path:
    """Write both files into a new folder that only this account of the computer can open; return the folder.

    Nothing is ever replaced, and nothing half written stays. Raises OSError, `StoreFailed`.
    """
    folder = _fresh(inside)
    try:
        write_whole(folder / TO_READ, copy.html.encode(), mode=0o600)
        write_whole(folder / FOR_PROGRAMS, copy.json.encode(), mode=0o600)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def _fresh(inside: Path) -> Path:
    for number in range(1, _MOST):
        folder = inside / (FOLDER if number == 1 else f"{FOLDER}-{number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        return folder
    raise FileExistsError(FOLDER)
