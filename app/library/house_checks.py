# SPDX-License-Identifier: Apache-2.0
"""What may be kept of the organisation's own: judged by what is in a file, never by its name.

Example: a file that begins with "%PDF-" is a PDF, whatever it is called; one that has neither the beginning of a
picture nor is plain text in UTF-8 is refused as "house_kind". A picture comes here drawn anew (`ui.picture_files`): one
that holds more than the picture, such as the place where it was taken, is refused as "house_picture".
"""

from __future__ import annotations

import re
from typing import Final

from app.bare_picture import JPEG, PNG, is_bare
from app.errors import Refusal
from app.library.views import HouseMedia

MOST_BYTES: Final = 10 << 20
"""Of a PDF or a picture."""
LARGEST: Final = 3200
"""Pixels of the longer side of a picture: a page of A4 at 270 dots an inch."""
MOST_TEXT: Final = 200 << 10
"""Of a plain text, bytes."""
MOST_TITLE, MOST_WORDS, MOST_ADDRESS, MOST_MINUTES = 120, 400, 400, 240
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_ADDRESS = re.compile(r"https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][!-~]*)?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def media_of(data: bytes) -> HouseMedia:
    """Return what a file is. Raises Refusal: "house_empty", "house_bytes", "house_kind", "house_picture"."""
    if not data.strip():
        raise Refusal("house_empty")
    if len(data) > MOST_BYTES:
        raise Refusal("house_bytes", most=MOST_BYTES >> 20)
    if data.startswith(b"%PDF-"):
        return HouseMedia.PDF
    if data.startswith((PNG, JPEG)):
        if not is_bare(data, LARGEST):
            raise Refusal("house_picture", most=LARGEST)
        return HouseMedia.PICTURE
    if len(data) > MOST_TEXT or text_of(data) is None:
        raise Refusal("house_kind")
    return HouseMedia.TEXT


def text_of(data: bytes) -> str | None:
    """Return plain text in UTF-8 with its lines ended by one line feed; None where it is something else."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else "\n".join(text.splitlines())


def title_of(text: str) -> str:
    """Return a title on one line. Raises Refusal("house_title")."""
    line = _one_line(text, MOST_TITLE)
    if not line:
        raise Refusal("house_title", most=MOST_TITLE)
    return line


def words_of(text: str) -> str:
    """Return what something is about, or other words for it, on one line. Raises Refusal("house_about")."""
    line = _one_line(text, MOST_WORDS)
    if line is None:
        raise Refusal("house_about", most=MOST_WORDS)
    return line


def _one_line(text: str, most: int) -> str | None:
    line = " ".join(text.split())
    return None if len(line) > most or _CONTROL.search(line) else line


def address_of(text: str) -> str:
    """Return the address of a page of the web. Raises Refusal("house_address")."""
    line = text.strip()
    if len(line) > MOST_ADDRESS or not _ADDRESS.fullmatch(line):
        raise Refusal("house_address", most=MOST_ADDRESS)
    return line


def language_of(tag: str) -> str:
    """Return a language tag. Raises Refusal("house_language")."""
    if not _LANGUAGE.fullmatch(tag):
        raise Refusal("house_language", language=tag[:20])
    return tag


def minutes_of(minutes: int) -> int:
    """Return how long something takes. Raises Refusal("house_minutes")."""
    if not 0 <= minutes <= MOST_MINUTES:
        raise Refusal("house_minutes", most=MOST_MINUTES)
    return minutes
