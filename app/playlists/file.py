# SPDX-License-Identifier: Apache-2.0
"""A playlist as a small JSON file, to hand to a colleague. docs/own-learning.md has the schema.

What comes in is hostile until it is checked: at most `MOST_BYTES`, the fields of the schema and no others, kinds of
things that are known, ids of the usual shape, a title of one line, no sign that nobody sees. Each refusal has a code.

>>> data = encoded("First week", (Ref(pack="care", kind=ThingKind.LESSON, thing="hands"),))
>>> decoded(data).title
'First week'
"""

from __future__ import annotations

import re
from typing import Final, Literal

import msgspec

from app.errors import Refusal
from app.own.facts import Ref, ThingKind
from app.text import tidy_name

MOST_TITLE: Final = 60
MOST_THINGS: Final = 100
MOST_BYTES: Final = 64 << 10
MOST_NAME: Final = 80
FORMAT: Final = "stepwell-playlist"
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")


class _Thing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pack: str
    kind: str
    thing: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    format: Literal["stepwell-playlist"]
    version: int
    title: str
    things: list[_Thing]
    by: str = ""


class TakenIn(msgspec.Struct, frozen=True, kw_only=True):
    """What a file holds. `by` is who made it, "" where they did not say."""

    title: str
    things: tuple[Ref, ...]
    by: str = ""


_decoder = msgspec.json.Decoder(_File)


def title_of(text: str) -> str:
    """Return a title on one line, without signs that nobody sees. Raises Refusal("playlist_title", most)."""
    line = tidy_name(text)
    if not line or len(line) > MOST_TITLE:
        raise Refusal("playlist_title", most=MOST_TITLE)
    return line


def encoded(title: str, things: tuple[Ref, ...], by: str = "") -> bytes:
    """Return the file, in UTF-8, ended by a line feed; `by` only where the maker wants their name in it."""
    rows = [_Thing(pack=ref.pack, kind=ref.kind.value, thing=ref.thing) for ref in things]
    file = _File(format=FORMAT, version=1, title=title, things=rows, by=by[:MOST_NAME])
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def decoded(data: bytes) -> TakenIn:
    """Return what is in a file.

    Raises Refusal: "playlist_file_big", "playlist_file" (no such file), "playlist_file_newer", "playlist_file_title",
    "playlist_file_many", "playlist_file_kind", "playlist_file_thing".
    """
    if len(data) > MOST_BYTES:
        raise Refusal("playlist_file_big", most=MOST_BYTES >> 10)
    try:
        file = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refusal("playlist_file") from None
    if file.version != 1:
        raise Refusal("playlist_file_newer")
    if not _plain(file.title, MOST_TITLE) or not (file.by == "" or _plain(file.by, MOST_NAME)):
        raise Refusal("playlist_file_title", most=MOST_TITLE)
    if len(file.things) > MOST_THINGS:
        raise Refusal("playlist_file_many", most=MOST_THINGS)
    things = tuple(dict.fromkeys(_ref(each) for each in file.things))
    return TakenIn(title=file.title, things=things, by=file.by)


def _plain(text: str, most: int) -> bool:
    return 0 < len(text) <= most and tidy_name(text) == text


def _ref(row: _Thing) -> Ref:
    if row.kind not in {kind.value for kind in ThingKind}:
        raise Refusal("playlist_file_kind")
    kind = ThingKind(row.kind)
    fits = row.pack == "" if kind is ThingKind.HOUSE else _ID.fullmatch(row.pack) is not None
    if not fits or _ID.fullmatch(row.thing) is None:
        raise Refusal("playlist_file_thing")
    return Ref(pack=row.pack, kind=kind, thing=row.thing)
