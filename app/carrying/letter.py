# SPDX-License-Identifier: Apache-2.0
"""The enrolment of a second device: what one person needs there, closed with a code, as one line of text.

The text is `STEPWELL-ENROLMENT-1:` and the box in base32, so that it is the same in a file, in a mail and in a QR code.
Nothing about a person can be read without the code.

The box holds a `Letter` (MessagePack, compressed). It hands out no names but the person's own, and of the
repository only what packs need: not the organisation's reading key, which opens the roster.
"""

from __future__ import annotations

import base64
import binascii
import io
import zlib

import msgspec

from app.carrying.box import seal, unseal
from app.errors import Refusal
from app.private.wrap import Cost

PREFIX = "STEPWELL-ENROLMENT-1:"
PURPOSE = "stepwell enrolment 1"
MOST_BYTES = 2_000_000
MOST_QR = 2_500
"""Characters that still make a QR code (version 30) that a telephone reads from paper."""
_MOST_INSIDE = 8_000_000


class LrsKey(msgspec.Struct, frozen=True, kw_only=True):
    """Where the second device sends to, and with what. `own`: it is the key of the device that made the file.

    `version` of xAPI; `authority` is the certificate that is trusted besides those of the system, empty for none.
    """

    endpoint: str
    key: str
    secret: str
    own: bool
    version: str
    authority: bytes = b""

    def __repr__(self) -> str:
        """Leave the secret out."""
        return f"LrsKey({self.endpoint!r})"


class Secret(msgspec.Struct, frozen=True, kw_only=True):
    """How the person proves who they are: the hash of a PIN, and its kind."""

    hashed: str
    kind: str
    changed_ms: int

    def __repr__(self) -> str:
        """Leave the hash out."""
        return "Secret(…)"


class PrivateKey(msgspec.Struct, frozen=True, kw_only=True):
    """The person's own key, in the boxes that their PIN and their recovery code open."""

    by_pin: bytes | None
    by_recovery: bytes | None
    created_ms: int


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where packs come from, and whom to trust for them."""

    name: str
    place: str
    root: str


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """What a second device of one person needs. `site` is that of the device, `person_site` that of the roster row.

    `merged` are ids under which the person once learned; `packs` ids of packs that they learned from, theirs first;
    `rules` the text of the organisation's rules, `look_name` and `look_accent` its look without the logo, for which QR
    codes have no room. Times are milliseconds since 1970 UTC, by trusted time.
    """

    id: str
    made_ms: int
    expires_ms: int
    organisation: str
    site: str
    person: str
    name: str
    language: str
    colour: str
    pack: str
    person_site: str
    preferences: str
    merged: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    secret: Secret | None = None
    key: PrivateKey | None = None
    lrs: LrsKey | None = None
    source: Source | None = None
    rules: str = ""
    look_name: str = ""
    look_accent: str = ""

    def __repr__(self) -> str:
        """Leave everything out that is about somebody."""
        return f"Letter({self.id!r})"


def write_letter(letter: Letter, code: str, cost: Cost | None = None) -> str:
    """Return the text, one line without its end. Raises Refusal("code_mistyped")."""
    inside = zlib.compress(msgspec.msgpack.encode(letter), 9)
    box = b"".join(seal([inside], code, PURPOSE, cost))
    return PREFIX + base64.b32encode(box).decode().rstrip("=")


def read_letter(content: bytes, code: str) -> Letter:
    """Return what was closed in. Whether it still holds is for whoever takes it in.

    Raises Refusal: "no_enrolment_file", "enrolment_newer", "code_mistyped", "wrong_code", "box_damaged".
    """
    box = _box(content)
    try:
        inside = b"".join(unseal(io.BytesIO(box).read, code, PURPOSE))
    except Refusal as refusal:
        raise (Refusal("no_enrolment_file") if refusal.code == "no_box" else refusal) from refusal
    try:
        unpacked = zlib.decompressobj()
        packed = unpacked.decompress(inside, _MOST_INSIDE)
        return msgspec.msgpack.decode(packed, type=Letter)
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refusal("enrolment_newer") from error


def _box(content: bytes) -> bytes:
    """Take the text apart; a mail program may have broken its line, or put a mark in front."""
    if len(content) > MOST_BYTES:
        raise Refusal("no_enrolment_file")
    text = "".join(content.decode("utf-8-sig", "replace").split()).upper()
    if not text.startswith(PREFIX):
        raise Refusal("enrolment_newer" if text.startswith(PREFIX[:-2]) else "no_enrolment_file")
    coded = text[len(PREFIX) :]
    try:
        return base64.b32decode(coded + "=" * (-len(coded) % 8))
    except (binascii.Error, ValueError) as error:
        raise Refusal("no_enrolment_file") from error
