# SPDX-License-Identifier: Apache-2.0
"""Pictures and recordings of tips, kept beside pieces of evidence, in the same table.

1. They are not sealed for one person: colleagues of the site are to see them, once a supervisor has looked. The
   database is encrypted, as all of it is. Their box is bytes: version (2), the length of the name (two bytes), the name
   (UTF-8), then the bytes of the piece; there is no key. What opens sealed pieces opens none of these.
2. They stay on the device where they were made. They go with the tip, and with who made them.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from app.errors import Refusal
from app.portfolio.checks import PieceSort, check
from app.portfolio.pieces import Content
from app.text import tidy_name
from app.tips.views import TipPiece

if TYPE_CHECKING:
    from sqlite_utils import Database

_VERSION = b"\x02"
_LENGTH = struct.Struct(">H")
MOST_PIECES = 2
"""A picture and a recording."""
MOST_SECONDS = 60
MOST_BYTES = 3 << 20
"""A minute of speech, also where it is not pressed together."""
_SORTS = frozenset({PieceSort.PICTURE, PieceSort.SOUND})


def checked(contents: tuple[Content, ...], *, nobody_in_it: bool) -> tuple[Content, ...]:
    """Return what may be kept with a tip.

    Raises Refusal: "too_many_pieces" (most), "piece_too_big" (most), "picture_not_asked" and those of
    `app.portfolio.checks.check`.
    """
    if len(contents) > MOST_PIECES or len({each.sort for each in contents}) < len(contents):
        raise Refusal("too_many_pieces", most=MOST_PIECES)
    for each in contents:
        if each.sort not in _SORTS:
            raise Refusal("bad_picture")
        if len(each.data) > MOST_BYTES:
            raise Refusal("piece_too_big", most=MOST_BYTES >> 20)
        check(each.sort, each.name, each.data)
        if each.sort is PieceSort.PICTURE and not nobody_in_it:
            raise Refusal("picture_not_asked")
    return contents


def add(database: Database, *, id: str, learner: str, tip: str, place: int, at_ms: int, content: Content) -> None:
    """Keep a piece of a tip; in a transaction of the caller."""
    name = tidy_name(content.name.replace("\\", "/").rpartition("/")[2])[:120].encode()
    box = _VERSION + _LENGTH.pack(len(name)) + name + content.data
    database.execute(
        "INSERT INTO piece (id, learner, of, place, sort, at_ms, box, key_mine) VALUES (?, ?, ?, ?, ?, ?, ?, x'')",
        [id, learner, tip, place, content.sort.value, at_ms, box],
    )


def of(database: Database, learner: str, tip: str) -> tuple[TipPiece, ...]:
    """Return the pieces of a tip that are here."""
    rows = database.execute(
        "SELECT id, sort FROM piece WHERE of = ? AND learner = ? AND key_mine = x'' ORDER BY place, rowid",
        [tip, learner],
    )
    return tuple(TipPiece(id=row[0], sort=PieceSort(row[1])) for row in rows.fetchall() if row[1] in set(_SORTS))


def whose(database: Database, piece: str) -> tuple[str, str] | None:
    """Return who made a piece and the tip that it is with; None where there is no such piece of a tip."""
    row = database.execute("SELECT learner, of FROM piece WHERE id = ? AND key_mine = x''", [piece]).fetchone()
    return (str(row[0]), str(row[1])) if row is not None else None


def content(database: Database, piece: str) -> Content:
    """Return what is in a piece. Raises Refusal("no_such_piece")."""
    row = database.execute("SELECT sort, box FROM piece WHERE id = ? AND key_mine = x''", [piece]).fetchone()
    if row is None or row[0] not in set(_SORTS) or row[1][:1] != _VERSION:
        raise Refusal("no_such_piece")
    box = bytes(row[1])
    start = len(_VERSION) + _LENGTH.size
    (length,) = _LENGTH.unpack_from(box, len(_VERSION))
    name, data = box[start : start + length].decode("utf-8", "replace"), box[start + length :]
    return Content(sort=PieceSort(row[0]), name=name, data=data)


def drop(database: Database, learner: str, tip: str) -> None:
    """Take the pieces of a tip away; in a transaction of the caller."""
    database.execute("DELETE FROM piece WHERE of = ? AND learner = ? AND key_mine = x''", [tip, learner])
