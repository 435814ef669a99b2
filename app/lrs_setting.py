# SPDX-License-Identifier: Apache-2.0
"""The Learning Record Store that this device sends to, and how it is reached.

Secrets are kept with the database key, never in here. Certificates are copied into the data folder, since a stick they
came on is pulled out; their names follow from what is in them, so that a setting never meets the file of another one.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from app.clock import new_id
from app.connecting import VERSIONS, Connecting, LrsSecrets, LrsSetting
from app.record.database import transaction
from app.record.files import make_folder, write_whole
from app.record.keys import KeyStore
from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

__all__ = [
    "SECRET",
    "VERSIONS",
    "Connecting",
    "LrsSecrets",
    "LrsSetting",
    "certificate_name",
    "drop_certificates",
    "keep_certificate",
    "read_lrs",
    "read_secrets",
    "set_lrs",
]

SECRET = "lrs"  # noqa: S105 - the name of the secret, not the secret
_NOTE, _TURN = "lrs_connecting", "lrs_turn"


def read_lrs(database: Database) -> LrsSetting | None:
    """Return the LRS that is set, or None."""
    row = database.execute("SELECT endpoint, key FROM lrs").fetchone()
    if row is None:
        return None
    note = read_note(database, _NOTE)
    return LrsSetting(row[0], row[1], msgspec.json.decode(note, type=Connecting) if note else Connecting())


def lrs_turn(database: Database) -> str:
    """Return what is another text each time an LRS is set, be it the same one with another secret; empty: none is."""
    return "" if read_lrs(database) is None else read_note(database, _TURN) or "-"


def new_turn(database: Database) -> None:
    """Have an open window send now (`lrs_turn`). Raises `StoreFailed`."""
    set_note(database, _TURN, msgspec.json.encode(new_id()).decode())


def read_secrets(keys: KeyStore) -> LrsSecrets:
    """Return the secrets of the LRS that is set, empty ones where none are kept."""
    text = keys.secret(SECRET) or ""
    if not text.startswith("{"):
        return LrsSecrets(text)
    try:
        return msgspec.json.decode(text, type=LrsSecrets)
    except msgspec.DecodeError:
        return LrsSecrets(text)


def set_lrs(database: Database, keys: KeyStore, setting: LrsSetting, secrets: LrsSecrets) -> None:
    """Keep the LRS and its secrets. Raises `StoreFailed`; the LRS that was set before then stays."""
    alone = secrets == LrsSecrets(secrets.secret) and not secrets.secret.startswith("{")
    text = secrets.secret if alone else msgspec.json.encode(secrets).decode()
    with transaction(database):
        database.execute(
            "INSERT INTO lrs (id, endpoint, key) VALUES (1, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET endpoint = excluded.endpoint, key = excluded.key",
            [setting.endpoint, setting.key],
        )
        set_note(database, _NOTE, msgspec.json.encode(setting.connecting).decode())
        new_turn(database)
        keys.set_secret(SECRET, text)  # inside, and all in one: an endpoint must never meet the secret of another one


def certificate_name(content: bytes) -> str:
    """Return the name under which a certificate is kept, which follows from what is in it."""
    return f"{hashlib.sha256(content).hexdigest()[:32]}.pem"


def keep_certificate(folder: Path, content: bytes) -> str:
    """Copy a certificate, with its key if it has one, for who may read the record, and return its name in the folder.

    Raises `StoreFailed`.
    """
    name = certificate_name(content)
    make_folder(folder)
    write_whole(folder / name, content)
    return name


def drop_certificates(folder: Path, keep: Connecting) -> None:
    """Delete what no setting names any more."""
    for file in folder.glob("*.pem"):
        if file.name not in {keep.ca_file, keep.client_file}:
            file.unlink(missing_ok=True)
