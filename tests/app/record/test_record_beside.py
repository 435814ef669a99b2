# SPDX-License-Identifier: Apache-2.0
"""A look is noted beside the process that holds the folder, and not lost while the database gets another key."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.audit import Audit
from app.record import beside, rotation
from app.record.beside import write_beside
from app.record.errors import StoreBusy
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.lock import FolderLock
from app.record.rotation import rotate
from app.record.store import open_store, read_store
from app.rights import COMMAND_LINE
from tests.app.record.record_kit import NOON, HandClock, add_learner

NEW = bytes([7]) * 32


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    home = Home(tmp_path / "home").make()
    database = open_store(home, KeyStore(home), HandClock(), synchronous="OFF")
    add_learner(database, "ana")
    database.close()
    return home


def look(home: Home, page: str) -> None:
    """As `stepwell explain` does it: reading, and noting the look through a connection of its own."""
    keys = KeyStore(home)
    reader = read_store(home, keys)
    try:
        Audit(reader, HandClock(), beside=lambda: write_beside(home, keys)).looked(COMMAND_LINE, "ana", page)
    finally:
        reader.close()


def looks(home: Home) -> list[str]:
    reader = read_store(home, KeyStore(home))
    try:
        return [str(entry.detail["page"]) for entry in Audit(reader, HandClock()).entries("ana")][::-1]
    finally:
        reader.close()


def test_a_look_is_noted_while_another_process_holds_the_folder(home: Home) -> None:
    with FolderLock(home.lock):
        window = open_store(home, KeyStore(home), HandClock(), synchronous="OFF")
        look(home, "explain")
        assert looks(home) == ["explain"]
        window.close()


@pytest.mark.parametrize("moment", ["_same", "_promote"])
def test_a_look_while_the_key_is_changed_waits_and_is_kept(home: Home, monkeypatch, moment: str) -> None:
    """Written into the old file after it was copied, the note would go with it."""
    looking = threading.Thread(target=look, args=(home, "during"))
    begun = threading.Event()
    opened = beside.look_at
    monkeypatch.setattr(beside, "look_at", lambda path: (begun.set(), opened(path))[1])
    work = getattr(rotation, moment)

    def meanwhile(*given):
        looking.start()
        begun.wait(0.3)  # long enough to write, if nothing held it back
        looking.join(0.3)
        return work(*given)

    monkeypatch.setattr(rotation, moment, meanwhile)
    look(home, "before")
    rotate(home, KeyStore(home), NEW, now_ms=NOON)
    looking.join(20)
    assert not looking.is_alive()
    assert looks(home) == ["before", "during"]


def test_a_look_that_cannot_be_noted_is_refused(home: Home, monkeypatch) -> None:
    monkeypatch.setattr(beside, "WAIT_S", 0.1)
    with FolderLock(home.backup_lock), pytest.raises(StoreBusy):
        look(home, "explain")
    assert looks(home) == []
