# SPDX-License-Identifier: Apache-2.0
"""The Learning Record Store that this device sends to; its secret is kept with the database key, never in here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.record.database import transaction
from app.record.keys import KeyStore

if TYPE_CHECKING:
    from sqlite_utils import Database

SECRET = "lrs"  # noqa: S105 - the name of the secret, not the secret


class LrsSetting(msgspec.Struct, frozen=True):
    """The endpoint (ends in a slash) and the key of its credentials."""

    endpoint: str
    key: str


def read_lrs(database: Database) -> LrsSetting | None:
    """Return the LRS that is set, or None."""
    row = database.execute("SELECT endpoint, key FROM lrs").fetchone()
    return LrsSetting(row[0], row[1]) if row else None


def set_lrs(database: Database, keys: KeyStore, setting: LrsSetting, secret: str) -> None:
    """Keep the LRS and its secret. Raises `StoreFailed`; the LRS that was set before then stays."""
    with transaction(database):
        database.execute(
            "INSERT INTO lrs (id, endpoint, key) VALUES (1, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET endpoint = excluded.endpoint, key = excluded.key",
            [setting.endpoint, setting.key],
        )
        keys.set_secret(SECRET, secret)  # inside: an endpoint must never meet the secret of another one
