# SPDX-License-Identifier: Apache-2.0
"""What may be a piece of evidence: its kind, its size, and what must not be in it.

1. A picture is a JPEG that the program drew anew, at most `LONGEST` pixels wide and high. Segments in which cameras and
   programs write (place, time, owner: EXIF, XMP, IPTC, comments) are looked for here once more, and refused.
2. A document is a PDF that is whole, not locked, and carries no program and no other file, as far as its open parts
   tell. It is shown as pictures of its pages, by a reader that runs nothing. Its author's name may be in it: the screen
   says so.
3. A sound is a file of one of the kinds that packs may hold, too.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from app.bare_picture import is_bare_jpeg
from app.errors import Refusal
from content_packs.media import SOUNDS, ending, looks_like


class PieceSort(StrEnum):
    """What a piece is."""

    TEXT = "text"
    PICTURE = "picture"
    SOUND = "sound"
    DOCUMENT = "document"
    REFUSED = "refused"
    """A picture that was thrown away by whom it was handed to; nothing of it is left."""


MOST_TEXT: Final = 4000
"""Characters of a text."""
MOST_BYTES: Final = 8 << 20
"""Bytes of one piece: some ten minutes of speech, or a letter of many pages."""
MOST_IN_ALL: Final = 24 << 20
"""Bytes of all that is handed in at once: it stays in the database of this device, and in its backups."""
MOST_PIECES: Final = 8
LONGEST: Final = 1600
"""Pixels of the longer side of a picture."""

_RUNS = (b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/RichMedia")
_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
"""How a character of a name may be written, too."""


def check(sort: PieceSort, name: str, data: bytes) -> None:
    """Say whether bytes may be a piece; `name` is that of the file.

    Raises Refusal: "piece_empty", "piece_too_big", "text_too_long", "bad_picture", "bad_sound", "bad_document".
    """
    if not data:
        raise Refusal("piece_empty")
    if len(data) > MOST_BYTES:
        raise Refusal("piece_too_big", most=MOST_BYTES >> 20)
    match sort:
        case PieceSort.TEXT if len(data.decode("utf-8", "replace")) > MOST_TEXT:
            raise Refusal("text_too_long", most=MOST_TEXT)
        case PieceSort.PICTURE if not is_bare_jpeg(data, LONGEST):
            raise Refusal("bad_picture")
        case PieceSort.SOUND if ending(name) not in SOUNDS or not looks_like(name, data):
            raise Refusal("bad_sound")
        case PieceSort.DOCUMENT if not _is_plain_pdf(data):
            raise Refusal("bad_document")
        case PieceSort.REFUSED:
            raise Refusal("bad_picture")
        case _:
            pass


def _is_plain_pdf(data: bytes) -> bool:
    whole = data.startswith(b"%PDF-") and b"%%EOF" in data[-2048:]
    names = _HEX.sub(lambda found: bytes((int(found[1], 16),)), data)
    return whole and b"/Encrypt" not in names and not any(name in names for name in _RUNS)
