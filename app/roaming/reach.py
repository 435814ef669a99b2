# SPDX-License-Identifier: Apache-2.0
"""Whose statements the LRS lets this device read: only its own key's, or others' too; and since when.

An LRS can let a key read "mine" alone: what was written with it. Histories that were fetched so are whole by all that
can be seen, and are not: when the key may read more one day, nothing asks for them again. So it is remembered that all
statements that ever came were of one authority (which the LRS writes into each). The first one of another authority
that another device made says that more can be read now; then everybody's history is fetched anew, once.

Where all devices share a key, all is of one authority and all is seen: nothing is ever fetched anew. Authorities are
kept as hashes: they name the key.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTE = "pull_reach"


class Reach(msgspec.Struct, frozen=True):
    """`only`: the mark of the one authority of all that came ("" for nothing yet). `several`: there were others."""

    only: str = ""
    several: bool = False

    @property
    def narrow(self) -> bool:
        """Whether all that came was of one authority."""
        return bool(self.only) and not self.several


def mark_of(statement: Mapping[str, Any]) -> str:
    """Return a short hash of a statement's authority, "" where it names none."""
    authority = statement.get("authority")
    if not isinstance(authority, Mapping):
        return ""
    try:
        text = json.dumps(authority, sort_keys=True)
    except (TypeError, ValueError, RecursionError):
        return ""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def read_reach(database: Database) -> Reach:
    """Return what is known."""
    text = read_note(database, _NOTE)
    return msgspec.json.decode(text, type=Reach) if text else Reach()


def keep_reach(database: Database, reach: Reach) -> None:
    """Keep it, in the caller's transaction."""
    set_note(database, _NOTE, msgspec.json.encode(reach).decode())
