# SPDX-License-Identifier: Apache-2.0
"""Writes the copy that somebody takes of what is kept about them: to read, to print, and for programs."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.long_work import Tell, untold
from app.privacy.readable import ON_PAPER, CopyWords, page
from app.privacy.views import Copy
from app.record.files import write_whole

FOLDER = "stepwell-my-data"
"""Without a name: whoever sees the folder must not learn whose it is."""
NAME = "my-data"
TO_READ, TO_PRINT, FOR_PROGRAMS = f"{NAME}.html", f"{NAME}.pdf", f"{NAME}.json"
STEPS = 4
"""Of a copy: putting together, the page to read, the one to print, the disk."""
_MOST = 1000


def save_copy(copy: Copy, inside: Path, words: CopyWords, tell: Tell = untold) -> Path:
    """Write the files into a new folder that only this account of the computer can open; return the folder.

    Nothing is ever replaced, and nothing half written stays. Raises OSError, `StoreFailed`, and what `tell` does.
    """
    folder = _fresh(inside)
    try:
        write_copy(copy, folder, NAME, words, tell)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def write_copy(copy: Copy, folder: Path, name: str, words: CopyWords, tell: Tell = untold) -> dict[str, Path]:
    """Write `name`.json, .html and .pdf into a folder, each whole or not at all; return where each lies.

    Needs a QGuiApplication (the PDF). Raises `StoreFailed`, and what `tell` does, before anything is written. It is
    told of `STEPS`, the first of which is putting the copy together.
    """
    from ui.copy_pdf import pdf  # noqa: PLC0415 - Qt's drawing is slow to load, and few take a copy

    rtl = words.right_to_left
    tell(1, STEPS)
    made = {"json": copy.json.encode(), "html": page(copy.contents, words).encode()}
    tell(2, STEPS)
    printed = page(copy.contents, words, most=ON_PAPER, mirrored=rtl)
    made["pdf"] = pdf(printed, words.said["title"].format(name=copy.contents.name), right_to_left=rtl)
    tell(3, STEPS)
    files = {ending: folder / f"{name}.{ending}" for ending in made}
    for ending, content in made.items():
        write_whole(files[ending], content, mode=0o600)
    return files


def _fresh(inside: Path) -> Path:
    for number in range(1, _MOST):
        folder = inside / (FOLDER if number == 1 else f"{FOLDER}-{number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        return folder
    raise FileExistsError(FOLDER)
