# SPDX-License-Identifier: Apache-2.0
"""A clock that is set, a real outbox filled with statements, and a delivery over both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.record.outbox import Outbox
from tests.app.record.record_kit import fresh_database
from tests.bendable_lrs import BendableLrs
from tests.sync.bench import Bench, SetClock

KEY = bytes(32)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    database = fresh_database(tmp_path, "record.db", key=KEY, check=False)
    yield Outbox(database, SetClock())
    database.close()


@pytest.fixture
def bench(outbox: Outbox, bendable_lrs: BendableLrs) -> Bench:
    return Bench(outbox, bendable_lrs)
