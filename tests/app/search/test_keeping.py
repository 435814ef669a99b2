# SPDX-License-Identifier: Apache-2.0
"""The index follows the packs, survives whatever ends it in the middle, and is thrown away when it is damaged."""

from __future__ import annotations

import shutil
from contextlib import closing

import msgspec
import pytest

from app.record.home import Home
from app.record.lock import FolderLock
from app.search.building import AT_ONCE, is_current, update
from app.search.finding import find
from app.search.keeping import keep_up
from app.search.store import FORMAT, open_store
from content_packs.model import Variant
from tests.app.search.search_kit import ids, index, lesson, look, pack_of, sealed

OLD = pack_of(lesson("a", "Hoists"), lesson("b", "Gloves"))
NEW = pack_of(lesson("a", "Slings"), lesson("b", "Gloves"), version="1.1.0")
OTHER = pack_of(lesson("o", "Gloves at the till"), id="other")
MANY = pack_of(*(lesson(f"l{n}", f"Gloves {n}") for n in range(3 * AT_ONCE)), id="many")


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home").make()


def found(home, text):
    with closing(open_store(home.search)) as connection:
        return look(connection, text)


def test_packs_that_come_change_and_go(home):
    assert keep_up(home, sealed(OLD))
    assert found(home, "hoists") == ["a"]
    assert keep_up(home, sealed(NEW, OTHER))
    assert (found(home, "hoists"), found(home, "slings")) == ([], ["a"])
    assert sorted(found(home, "gloves")) == ["b", "o"]
    assert keep_up(home, sealed(OTHER))
    assert (found(home, "slings"), found(home, "gloves")) == ([], ["o"])
    assert keep_up(home, [])
    assert found(home, "gloves") == []


def test_words_of_a_pack_that_is_gone_are_not_what_a_slip_was_meant_to_be(home):
    keep_up(home, sealed(pack_of(lesson("a", "Hygiene")), OTHER))
    keep_up(home, sealed(OTHER))
    with closing(open_store(home.search)) as connection:
        result = find(connection, "hygeine ", "en")
    assert (result.hits, result.mended) == ((), ())


def test_it_is_built_in_short_pieces_and_goes_on_after_it_was_stopped(home):
    asked = []

    def stop():
        asked.append(None)
        return len(asked) == 2

    assert not keep_up(home, sealed(MANY), stop)
    with closing(open_store(home.search)) as connection:
        there = connection.execute("SELECT count(*) FROM entries").fetchone()[0]
        assert 0 < there < len(MANY.lessons)
        assert not is_current(connection, sealed(MANY))
    assert keep_up(home, sealed(MANY))
    with closing(open_store(home.search)) as connection:
        assert connection.execute("SELECT count(*) FROM entries").fetchone()[0] == len(MANY.lessons)
        assert len(ids(find(connection, "gloves ", "en", most=50))) == len(MANY.lessons)


def test_no_piece_has_more_than_a_few_entries(home):
    with closing(open_store(home.search)) as connection:
        assert max(update(connection, sealed(MANY))) == AT_ONCE


@pytest.mark.parametrize("offset", [0, 20, 100, 4_096])
def test_a_damaged_index_is_thrown_away_and_built_anew(home, offset):
    keep_up(home, sealed(OLD))
    data = bytearray(home.search.read_bytes())
    data[offset : offset + 2_000] = b"\xff" * 2_000
    home.search.write_bytes(data)
    assert keep_up(home, sealed(OLD, OTHER))
    assert keep_up(home, sealed(OLD))
    assert found(home, "hoists") == ["a"]


@pytest.mark.parametrize("data", [b"", b"no database", b"SQLite format 3\x00"])
def test_a_file_that_is_none_is_replaced(home, data):
    home.search.write_bytes(data)
    assert keep_up(home, sealed(OLD))
    assert found(home, "hoists") == ["a"]


def test_an_index_of_another_format_is_built_anew(home):
    keep_up(home, sealed(OLD))
    with closing(open_store(home.search)) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    assert keep_up(home, sealed(OLD))
    assert found(home, "hoists") == ["a"]


def test_two_at_once_do_not_build_it_twice(home):
    lock = FolderLock(home.search_lock).acquire()
    try:
        assert not keep_up(home, sealed(OLD))
    finally:
        lock.release()
    assert keep_up(home, sealed(OLD))


def test_where_there_is_nothing_to_do_nothing_is_written(home):
    keep_up(home, sealed(OLD))
    with closing(open_store(home.search)) as connection:
        assert list(update(connection, sealed(OLD))) == []


def test_a_copy_of_the_index_in_the_middle_of_being_built_is_mended(home, tmp_path):
    """What a plug that is pulled leaves behind: the file as it is after any piece."""
    with closing(open_store(home.search)) as connection:
        for number, _ in enumerate(update(connection, sealed(OLD, MANY))):
            copy = Home(tmp_path / f"copy{number}").make()
            for name in home.path.glob("search.db*"):
                shutil.copy(name, copy.path / name.name)
            assert keep_up(copy, sealed(OLD, MANY))
            assert found(copy, "hoists") == ["a"]


def test_another_language_can_come_to_a_pack(home):
    keep_up(home, sealed(OLD))
    variant = Variant(language="es", lessons=(lesson("b", "Guantes"),))
    keep_up(home, sealed(msgspec.structs.replace(NEW, variants=(variant,))))
    with closing(open_store(home.search)) as connection:
        assert look(connection, "guantes", "es") == ["b"]


def test_an_index_stays_the_same_when_it_is_opened(tmp_path):
    index(tmp_path / "search.db", OLD).close()
    with closing(open_store(tmp_path / "search.db")) as connection:
        assert look(connection, "hoists") == ["a"]
