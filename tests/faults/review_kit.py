# SPDX-License-Identifier: Apache-2.0
"""A folder for whoever attacks the storage, and how many events it opens with."""

from __future__ import annotations

import sys

from app.record.home import Home
from app.record.keys import KeyStore
from app.record.store import open_store
from tests.app.record.record_kit import HandClock, add_learner, answered, open_record

NEW = bytes([7]) * 32
WINDOWS = sys.platform == "win32"


def fill(home: Home, answers: int = 3) -> KeyStore:
    """Make a folder with some answers of Ana."""
    keys = KeyStore(home)
    with open_store(home, keys, HandClock(), synchronous="OFF") as database:
        add_learner(database, "ana")
        open_record(database).append("ana", *(answered(f"i{number}") for number in range(answers)))
    return keys


def events_of(home: Home, keys: KeyStore) -> int:
    with open_store(home, keys, HandClock(), synchronous="OFF") as database:
        return int(database.execute("SELECT count(*) FROM event").fetchone()[0])
