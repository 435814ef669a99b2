# SPDX-License-Identifier: Apache-2.0
"""The file that makes a device trust its organisation's packs: it comes by hand, on a stick, once.

It is JSON with `stepwell_source` (1), `name` (of the organisation), `place` (where the repository usually is; may be
empty), `root` (whom to trust: TUF root metadata, an object) and `reading_key` (64 hexadecimal digits; may be empty).
A bare TUF root is taken too: then packs can be had, and what the organisation tells its devices cannot.

The reading key is a secret of the organisation. Whoever has it can read the roster, and change nothing.
"""

from __future__ import annotations

import re

import msgspec

from app.repository.errors import RepositoryFailed

MOST_BYTES = 600_000
_ADDRESS = re.compile(r"https?://(?:\[[0-9a-fA-F:.]+\]|[^\s/?#@:\[\]]+)(?::(\d{1,5}))?(?:/[^\s?#\\]*)?")
_HEX_KEY = re.compile(r"[0-9a-f]{64}|")


class SourceFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file says."""

    stepwell_source: int = 1
    name: str = ""
    place: str = ""
    root: msgspec.Raw
    reading_key: str = ""


def read_source_file(content: bytes) -> SourceFile:
    """Read a pack source file or a bare root. Whether the root holds is for `sync` to say.

    Raises RepositoryFailed("no_source_file").
    """
    try:
        if len(content) > MOST_BYTES:
            raise RepositoryFailed("no_source_file")
        table = msgspec.json.decode(content, type=dict[str, msgspec.Raw])
        if "signed" in table:
            return SourceFile(root=msgspec.Raw(content))
        found = msgspec.json.decode(content, type=SourceFile)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RepositoryFailed("no_source_file") from error
    if found.stepwell_source != 1 or not _HEX_KEY.fullmatch(found.reading_key):
        raise RepositoryFailed("no_source_file")
    return found


def write_source_file(source_file: SourceFile) -> bytes:
    """Return the text of the file."""
    return msgspec.json.format(msgspec.json.encode(source_file), indent=2) + b"\n"


def checked_place(place: str) -> str:
    """Return the web address (with a slash at its end) or the folder as it is kept.

    Plain http is taken: what is fetched is signed, and what is secret is sealed. Raises RepositoryFailed("bad_place").
    """
    if "://" not in place:
        return place
    found = _ADDRESS.fullmatch(place)
    if found is None or (found[1] and int(found[1]) > 65_535):
        raise RepositoryFailed("bad_place")
    return place if place.endswith("/") else place + "/"


def is_web(place: str) -> bool:
    """Say whether the place is a web address rather than a folder."""
    return place.startswith(("http://", "https://"))
