# SPDX-License-Identifier: Apache-2.0
"""What the storage faults share: processes to kill, and what must hold of a data folder after anything."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from sqlite_utils import Database

from app.clock import SystemClock
from app.events import LEAVES
from app.record.database import quick_check
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.outbox import Outbox
from app.record.record import Record
from app.record.store import open_store
from tests.app.record.record_kit import add_learner, open_record
from tests.forked import Forked, begin

ROOT = Path(__file__).parents[2]
Process: TypeAlias = "Forked | subprocess.Popen[str]"


@contextmanager
def process(work: str, home: Home) -> Iterator[Process]:
    """Start a process of `storage_process`, wait until it is ready, and kill it at the end if it still runs."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "STEPWELL_KEY_PLACE": "file"}
    with begin("tests.faults.storage_process", work, str(home.path), environment=environment) as started:
        try:
            assert started.stdout.readline() == "ready\n"
            yield started
        finally:
            started.kill()


def opened(home: Home, *, synchronous: str = "OFF") -> tuple[Database, Record[tuple[str, ...]]]:
    database = open_store(home, KeyStore(home), SystemClock(), synchronous=synchronous)
    try:
        add_learner(database, "ana")
        return database, open_record(database, clock=SystemClock())
    except BaseException:
        database.close()
        raise


def assert_whole(database: Database, record: Record[tuple[str, ...]]) -> set[str]:
    """Nothing half-applied: pages, references, sequences, projections, outbox agree. Returns the ids of all events."""
    quick_check(database)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    events = list(record.events())
    by_device: dict[str, list[int]] = {}
    for event in events:
        by_device.setdefault(event.device, []).append(event.sequence)
    assert all(sorted(numbers) == list(range(1, len(numbers) + 1)) for numbers in by_device.values())
    assert record.rebuild(verify=True).differences == ()
    leaving = {event.id for event in events if isinstance(event.fact, LEAVES)}
    rows = list(Outbox(database, SystemClock()).rows())
    assert sorted(row.event for row in rows) == sorted(leaving)
    return {event.id for event in events}
