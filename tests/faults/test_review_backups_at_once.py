# SPDX-License-Identifier: Apache-2.0
"""The window's daily copy and an operator's `stepwell backup` at the same moment: each is whole."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.record.backup import back_up, backups, newest_good
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.store import open_store
from tests.app.record.record_kit import NOON, HandClock, add_learner, answered, open_record

AT_ONCE = 4


def test_copies_made_at_the_same_time_are_all_good(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    home, clock = Home(tmp_path / "home"), HandClock()
    with open_store(home, KeyStore(home), clock, synchronous="OFF") as database:
        add_learner(database, "ana")
        open_record(database, clock=clock).append("ana", *[answered(f"i{n}") for n in range(300)])
        key = KeyStore(home).key()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            reports = list(pool.map(lambda _n: back_up(home, key, now_ms=NOON), range(AT_ONCE)))
    assert len({report.backup.path for report in reports}) == AT_ONCE
    assert newest_good(home, key)[1] == ()
    assert {one.last_number for one in backups(home, key)} == {300}
    assert not list(home.backups.glob("*.part*"))
