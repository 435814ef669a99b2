# SPDX-License-Identifier: Apache-2.0
"""Pieces of evidence as they are kept: nobody opens them but who made them and whom they were handed to.

1. Each piece is encrypted with a random key of its own (AES-256-GCM). A box is bytes: version (1), nonce (12), then the
   ciphertext with its tag. Inside it stand two bytes with the length of the head, the head (JSON: name and kind of the
   file), and the bytes of the piece. The piece's id, whose it is and its sort are authenticated with it.
2. That key is sealed twice: with the learner's key (`key_mine`), and from the handing in until it was looked at with
   the public key of the person who is to look (`key_theirs`, `app.private.pair`).
3. Pieces stay on this device: no event is made of them and no statement.
4. Who made a piece for somebody else (a photo of their work) does not have that person's key: `key_mine` is sealed with
   the public half of it then.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from app.portfolio.checks import PieceSort
from app.private.pair import open_mine, seal_for
from app.private.wrap import KEY_BYTES, NONCE_BYTES

if TYPE_CHECKING:
    from sqlite_utils import Database

_VERSION = b"\x01"
_LENGTH = struct.Struct(">H")
_COLUMNS = "id, learner, of, sort, at_ms, reader, approved, length(box)"


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What stands beside the bytes of a piece: the name that its file had, with its ending."""

    name: str = ""


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """A piece, opened."""

    sort: PieceSort
    name: str
    data: bytes

    @property
    def text(self) -> str:
        """What a text says."""
        return self.data.decode("utf-8", "replace")


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A piece that was not opened. `reader` may see it, empty: nobody else; `size` in bytes, as it is kept."""

    id: str
    learner: str
    of: str
    sort: PieceSort
    at_ms: int
    reader: str
    approved: bool
    size: int


class Pieces:
    """The pieces of this device: asks nobody. Calls that change something run in a transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of(self, submission: str) -> tuple[Piece, ...]:
        """Return what belongs to something that was handed in, or is being put together, in its order."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM piece WHERE of = ? ORDER BY place, rowid", [submission])  # noqa: S608
        return tuple(_piece(row) for row in rows.fetchall())

    def one(self, piece: str) -> Piece | None:
        """Return a piece by its id."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM piece WHERE id = ?", [piece]).fetchone()  # noqa: S608
        return _piece(row) if row is not None else None

    def add(self, piece: Piece, key: bytes, content: Content) -> None:
        """Keep a piece, for its owner alone."""
        inner = os.urandom(KEY_BYTES)
        self._insert(piece, inner, _closed(key, inner, _bound("piece key", piece)), content)

    def add_for(self, piece: Piece, content: Content, *, public: str, reader_public: str) -> None:
        """Keep a piece that `piece.reader` made, for its owner and for them, with the public keys of both (rule 4).

        Raises Refusal("no_sharing_key").
        """
        inner = os.urandom(KEY_BYTES)
        theirs = seal_for(reader_public, inner, _bound("piece reader", piece, piece.reader))
        self._insert(piece, inner, seal_for(public, inner, _bound("piece owner", piece)), content)
        self._db.execute("UPDATE piece SET reader = ?, key_theirs = ? WHERE id = ?", [piece.reader, theirs, piece.id])

    def _insert(self, piece: Piece, inner: bytes, mine: bytes, content: Content) -> None:
        head = msgspec.json.encode(Head(name=content.name))
        box = _closed(inner, _LENGTH.pack(len(head)) + head + content.data, _bound("piece", piece))
        place = self._db.execute("SELECT coalesce(max(place), 0) + 1 FROM piece WHERE of = ?", [piece.of]).fetchone()
        self._db.execute(
            "INSERT INTO piece (id, learner, of, place, sort, at_ms, box, key_mine) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [piece.id, piece.learner, piece.of, int(place[0]), piece.sort.value, piece.at_ms, box, mine],
        )

    def let(self, piece: Piece, key: bytes, reader: str, public: str) -> bool:
        """Let one person open a piece from now on; False where its owner's key does not open it."""
        inner = self._inner(piece, key)
        if inner is None:
            return False
        theirs = seal_for(public, inner, _bound("piece reader", piece, reader))
        self._db.execute("UPDATE piece SET reader = ?, key_theirs = ? WHERE id = ?", [reader, theirs, piece.id])
        return True

    def shut(self, submission: str) -> None:
        """Let nobody but the owner open any more what belongs to a submission."""
        self._db.execute("UPDATE piece SET key_theirs = NULL WHERE of = ?", [submission])

    def move(self, submission: str, to: str) -> None:
        """Let what belongs to a submission belong to another, for the owner alone; what was thrown away goes."""
        self._db.execute("DELETE FROM piece WHERE of = ? AND sort = ?", [submission, PieceSort.REFUSED.value])
        self._db.execute("UPDATE piece SET of = ?, reader = '', key_theirs = NULL WHERE of = ?", [to, submission])

    def drop(self, pieces: Iterable[str]) -> None:
        """Take pieces away."""
        for piece in pieces:
            self._db.execute("DELETE FROM piece WHERE id = ?", [piece])

    def approve(self, piece: str) -> None:
        """Note that a picture may be kept."""
        self._db.execute("UPDATE piece SET approved = 1 WHERE id = ?", [piece])

    def throw_away(self, piece: str) -> None:
        """Throw away what is in a picture; that there was one stays, so that its owner is told."""
        self._db.execute(
            "UPDATE piece SET sort = ?, box = x'', key_mine = x'', key_theirs = NULL WHERE id = ?",
            [PieceSort.REFUSED.value, piece],
        )

    def opened(self, piece: Piece, key: bytes) -> Content | None:
        """Return what is in a piece, with its owner's key; None where that does not open it."""
        return self._content(piece, self._inner(piece, key))

    def opened_by_reader(self, piece: Piece, key: bytes, reader: str) -> Content | None:
        """Return what is in a piece, with the key of the person it was handed to; None where that does not open it."""
        row = self._db.execute("SELECT key_theirs FROM piece WHERE id = ?", [piece.id]).fetchone()
        if row is None or row[0] is None:
            return None
        return self._content(piece, open_mine(key, row[0], _bound("piece reader", piece, reader)))

    def _inner(self, piece: Piece, key: bytes) -> bytes | None:
        row = self._db.execute("SELECT key_mine FROM piece WHERE id = ?", [piece.id]).fetchone()
        if row is None:
            return None
        return _opened(key, row[0], _bound("piece key", piece)) or open_mine(key, row[0], _bound("piece owner", piece))

    def _content(self, piece: Piece, inner: bytes | None) -> Content | None:
        row = self._db.execute("SELECT box FROM piece WHERE id = ?", [piece.id]).fetchone()
        plain = None if inner is None or row is None else _opened(inner, row[0], _bound("piece", piece))
        if plain is None:
            return None
        (length,) = _LENGTH.unpack_from(plain)
        start = _LENGTH.size + length
        head = msgspec.json.decode(plain[_LENGTH.size : start], type=Head)
        return Content(sort=piece.sort, name=head.name, data=plain[start:])


def _piece(row: tuple[str, str, str, str, int, str, int, int]) -> Piece:
    id_, learner, of, sort, at_ms, reader, approved, size = row
    return Piece(
        id=id_,
        learner=learner,
        of=of,
        sort=PieceSort(sort),
        at_ms=at_ms,
        reader=reader,
        approved=bool(approved),
        size=size,
    )


def _closed(key: bytes, data: bytes, bound: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - not needed for the first screen

    nonce = os.urandom(NONCE_BYTES)
    return _VERSION + nonce + AESGCM(key).encrypt(nonce, data, _VERSION + bound)


def _opened(key: bytes, box: bytes, bound: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    start = len(_VERSION) + NONCE_BYTES
    if box[:1] != _VERSION or len(box) < start:
        return None
    try:
        return AESGCM(key).decrypt(box[1:start], box[start:], _VERSION + bound)
    except InvalidTag:
        return None


def _bound(what: str, piece: Piece, reader: str = "") -> bytes:
    return f"stepwell {what}\0{piece.sort.value}\0{piece.id}\0{piece.learner}\0{reader}".encode()
