# SPDX-License-Identifier: Apache-2.0
"""What can be fetched again does not wait for the disk, and everything else does again right after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.database import open_database, transaction, unhurried

FULL, NORMAL, OFF = 2, 1, 0


@pytest.mark.parametrize(("setting", "within", "after"), [("FULL", NORMAL, FULL), ("OFF", OFF, OFF)])
def test_it_lasts_as_long_as_it_is_said(tmp_path: Path, setting: str, within: int, after: int) -> None:
    database = open_database(tmp_path / "record.db", bytes(32), create=True, synchronous=setting)

    def level() -> int:
        return int(database.execute("PRAGMA synchronous").fetchone()[0])

    with unhurried(database):
        assert level() == within
    assert level() == after
    with pytest.raises(ZeroDivisionError), unhurried(database):
        raise ZeroDivisionError
    assert level() == after
    with transaction(database), unhurried(database):  # what began in a hurry ends so
        assert level() == after
    database.close()
