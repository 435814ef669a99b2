# SPDX-License-Identifier: Apache-2.0
"""The thread that keeps the index: it builds when it is told, goes on after a failure, and ends when it is asked."""

from __future__ import annotations

import threading
from contextlib import closing
from types import SimpleNamespace

import pytest

from app.record.errors import StoreFailed
from app.record.home import Home
from app.search.store import open_store
from app.search.words import fold
from tests.app.search.search_kit import lesson, look, pack_of, sealed
from ui.compose.indexing import Indexing


class Writer:
    """Answers with the packs of now, after as many failures as it was given; `asked` is set by each question."""

    def __init__(self, home, packs, *errors):
        self.home = home
        self.packs = packs
        self.errors = list(errors)
        self.asked = threading.Semaphore(0)

    def call(self, work):
        self.asked.release()
        if self.errors:
            raise self.errors.pop(0)
        return work(SimpleNamespace(home=self.home, search=SimpleNamespace(sources=lambda: self.packs)))


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home").make()


def run_until_asked(writer, times):
    """Run the thread until it has asked so often, and return what it took for bugs; what is begun is ended by then."""
    bugs = []
    indexing = Indexing(writer, bugs.append)
    indexing.start()
    for _ in range(times):
        indexing.hurry()
        assert writer.asked.acquire(timeout=30)
    indexing.hurry()
    assert writer.asked.acquire(timeout=30)  # so the one before it is done
    indexing.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "stepwell-indexing"]
    return bugs


def test_it_builds_what_is_there(home):
    assert run_until_asked(Writer(home, sealed(pack_of(lesson("a", "Hoists")))), 1) == []
    with closing(open_store(home.search)) as connection:
        assert look(connection, "hoists") == ["a"]


def test_it_goes_on_after_the_database_and_a_bug_failed_it(home):
    bug = ValueError("a bug")
    writer = Writer(home, sealed(pack_of(lesson("a", "Hoists"))), StoreFailed("busy"), bug)
    assert run_until_asked(writer, 3) == [bug]
    with closing(open_store(home.search)) as connection:
        assert look(connection, "hoists") == ["a"]


def test_it_can_be_stopped_before_it_began(home):
    Indexing(Writer(home, []), lambda _bug: None).stop()
    assert not home.search.exists()


def test_what_was_read_of_the_packs_is_forgotten_when_they_are_in(home):
    fold("before")
    run_until_asked(Writer(home, sealed(pack_of(lesson("a", "Hoists")))), 1)
    assert fold.cache_info().currsize == 0
