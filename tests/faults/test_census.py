# SPDX-License-Identifier: Apache-2.0
"""Whatever is held on to is seen, and too much of it fails the days of a kiosk: else they would prove nothing."""

from __future__ import annotations

import ctypes
import sys

import msgspec
import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.e2e.census import Census, census
from tests.faults import test_kiosk_days as days

MEGABYTE = days.MEGABYTE
HELD = days.Held(48, Census(40_000, 600_000, 170, 880, 35 * MEGABYTE, 3 * MEGABYTE), 120 * MEGABYTE, 10, 14, 0, 0)


@pytest.fixture(autouse=True)
def _counted_before(qtbot):
    """The first time some things are made that stay."""
    census()


def test_twice_the_same_is_the_same(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    before, after = census(), census()
    assert after.qt == before.qt
    assert after.wrappers == before.wrappers
    assert abs(after.objects - before.objects) < 50


def test_what_is_held_on_to_is_counted(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    before = census()
    kept = [[f"number {number}"] for number in range(2_000)]
    labels = [QLabel(window) for _ in range(3)]
    after = census()
    assert after.objects >= before.objects + 2_000 + 3
    assert after.blocks >= before.blocks + 4_000
    assert after.qt >= before.qt + 3
    assert after.wrappers >= before.wrappers + 3
    del kept, labels


def test_of_a_ring_that_nobody_holds_nothing_is_counted(qtbot):
    before = census()
    for _ in range(2_000):
        ring: list[object] = []
        ring.append(ring)
    del ring
    assert census().objects < before.objects + 500


@pytest.mark.skipif(sys.platform != "linux", reason="glibc says it")
def test_memory_that_no_object_holds_is_counted(qtbot):
    library = ctypes.CDLL(None)
    library.malloc.restype, library.free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
    before = census()
    if not before.native:
        pytest.skip("another C library")
    place = library.malloc(3 * MEGABYTE)
    assert census().native >= before.native + 2.5 * MEGABYTE
    library.free(place)
    assert census().native < before.native + MEGABYTE


def test_sqlite_is_counted_by_itself(qtbot):
    import sqlcipher3

    before = census()
    database = sqlcipher3.connect(":memory:")
    database.execute("CREATE TABLE much (words BLOB)")
    database.execute("INSERT INTO much VALUES (zeroblob(3000000))")
    after = census()
    database.close()
    assert after.sqlite >= before.sqlite + 3 * MEGABYTE
    assert after.native < before.native + MEGABYTE


@pytest.mark.parametrize(
    ("what", "more"),
    [("qt", 1), ("wrappers", 24), ("objects", 24 * 100), ("blocks", 24 * 400), ("native", 24 * 100_000)],
)
def test_a_kiosk_that_keeps_something_at_each_visit_of_a_day_does_not_pass(what, more):
    days._assert_nothing_grew(HELD, HELD)
    days._assert_no_more_memory(HELD, HELD)
    counted = msgspec.structs.replace(HELD.counted, **{what: getattr(HELD.counted, what) + more})
    worse = msgspec.structs.replace(HELD, counted=counted)
    judge = days._assert_nothing_grew if what in {"qt", "wrappers", "objects"} else days._assert_no_more_memory
    with pytest.raises(AssertionError):
        judge(HELD, worse)


def test_memory_may_grow_by_what_sqlite_keeps_and_by_no_more():
    counted = msgspec.structs.replace(HELD.counted, sqlite=HELD.counted.sqlite + 2 * MEGABYTE)
    days._assert_no_more_memory(HELD, msgspec.structs.replace(HELD, counted=counted, memory=HELD.memory + 5 * MEGABYTE))
    with pytest.raises(AssertionError):
        days._assert_no_more_memory(HELD, msgspec.structs.replace(HELD, memory=HELD.memory + 5 * MEGABYTE))
