# SPDX-License-Identifier: Apache-2.0
"""Puts the card of a code where people look for their files: a page of A5 to hang up where the thing is needed."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

from app.code_cards import card_html
from app.record.files import write_whole

FILE = "stepwell-card"


def write_code_card(code: str, title: str, inside: Path, *, brand: Callable[[], str] = lambda: "") -> Path:
    """Write the card of a code into a folder under a name that is free, and return the file. Raises OSError.

    `brand` gives the name that stands at its foot, "" for ours.
    """
    file = _reserved(inside)
    try:
        write_whole(file, card_html(code, title, brand()).encode())
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    return file


def _reserved(inside: Path) -> Path:
    inside.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        file = inside / (f"{FILE}.html" if number == 1 else f"{FILE}-{number}.html")
        try:
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
        except FileExistsError:
            continue
        return file
    raise AssertionError
