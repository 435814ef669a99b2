# SPDX-License-Identifier: Apache-2.0
"""Two processes that write to one file take turns, also where one reads before it writes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from app.record.database import Mode, connect, open_database, transaction
from app.record.errors import StoreBusy
from app.record.meta import read_note, set_note

KEY = bytes(32)


def test_who_reads_before_writing_is_not_refused_for_what_another_wrote(tmp_path: Path) -> None:
    path = tmp_path / "two.db"
    first = open_database(path, KEY, create=True)
    read, tried = Event(), Event()

    def other() -> None:
        second = connect(path, KEY, Mode.WRITE)
        try:
            assert read.wait(20)
            tried.set()
            with transaction(second):
                set_note(second, "second", read_note(second, "first"))
        finally:
            second.close()

    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(other)
        with transaction(first):
            assert not read_note(first, "first")
            read.set()
            assert tried.wait(20)
            set_note(first, "first", "1")
        done.result()
    assert read_note(first, "second") == "1"
    first.close()


def test_what_was_begun_elsewhere_meanwhile_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "two.db"
    first, second = open_database(path, KEY, create=True), connect(path, KEY, Mode.WRITE)
    with transaction(first):
        before = read_note(first, "count")
        second.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(StoreBusy), transaction(second):  # not now, rather than in the middle
            set_note(second, "count", "2")
        set_note(first, "count", f"{before or ''}1")
    with transaction(second):
        set_note(second, "count", f"{read_note(second, 'count') or ''}2")
    assert read_note(second, "count") == "12"
    first.close()
    second.close()


def test_who_may_only_read_reads_in_a_transaction(tmp_path: Path) -> None:
    path = tmp_path / "two.db"
    first = open_database(path, KEY, create=True)
    reader = connect(path, KEY, Mode.READ)
    with transaction(reader):
        assert not read_note(reader, "first")
    reader.close()
    first.close()
