# SPDX-License-Identifier: Apache-2.0
"""The order in which histories come, and going on with one that was cut."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app.events import Purpose
from sync.lrs import Answer, Problem
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site

HOUR = 3_600_000


class NewestFirst(BendableLrs):
    """Of what was stored in one moment it gives the newest first, too."""

    def _query(self, params: Mapping[str, str]) -> Answer:
        self.stored = dict(sorted(self.stored.items(), key=lambda item: item[1]["timestamp"], reverse=True))
        return super()._query(params)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(params=["timestamp", "stored"])
def lrs(request: pytest.FixtureRequest, clock: HandClock) -> BendableLrs:
    made = NewestFirst()
    made.filters_on, made.clock, made.offset_ms, made.bare = request.param, clock, 0, False
    made.page_size = 10
    return made


def place(folder: Path, lrs: BendableLrs, name: str, clock: HandClock) -> Site:
    made = Site(folder, lrs, name, clock)
    made.device.enrol()
    return made


def cut_after(lrs: BendableLrs, reads: int) -> list[Mapping[str, str]]:
    """Take the network away after so many more questions; return all that are asked from now on."""
    plain = lrs.get
    asked: list[Mapping[str, str]] = []

    def getting(resource: str, params: Mapping[str, str]) -> Answer:
        asked.append(dict(params))
        if len(asked) == reads:
            lrs.unreachable = Problem.OFFLINE
        return plain(resource, params)

    lrs.get = getting  # type: ignore[method-assign]
    return asked


def test_a_cut_history_comes_whole_where_all_was_stored_in_one_moment_long_after_it_happened(
    tmp_path: Path, lrs: BendableLrs, clock: HandClock
) -> None:
    here, there = place(tmp_path, lrs, "here", clock), place(tmp_path, lrs, "there", clock)
    here.device.begun()
    clock.pass_ms(HOUR)
    here.device.finish(here.device.learning.start("ana", Purpose.MODULE, "clean"))
    clock.pass_ms(48 * HOUR)
    here.sync()
    manifests = [name for name, one in lrs.stored.items() if one["verb"]["display"] == {"en": "sent"}]
    for name in manifests:  # which would make up for it
        del lrs.stored[name]
    asked = cut_after(lrs, 3)
    there.sync()
    assert 0 < len(there.device.roamed()) < len(here.device.roamed())
    lrs.unreachable = None
    there.sync()
    assert there.digest() == here.digest()
    tried = [one for one in asked if "until" in one]
    assert len(tried) == (2 if lrs.filters_on == "timestamp" else 1), (
        "where it was a guess, it was looked at and given up"
    )
    for each in (here, there):
        each.device.close()


def test_who_is_new_is_asked_for_once_not_once_for_each_of_them(tmp_path: Path, clock: HandClock) -> None:
    lrs = BendableLrs()
    lrs.clock, lrs.offset_ms = clock, 0
    there = place(tmp_path, lrs, "there", clock)
    for number in range(30):
        there.device.enrol(f"person{number}")
    there.device.enrol("bo")
    people: list[str] = []
    asked: list[int] = []
    plain, get = there.roaming.fetching.newcomers, lrs.get

    def newcomers() -> Any:
        found = plain()
        asked.append(len(found))
        return found

    def getting(resource: str, params: Mapping[str, str]) -> Answer:
        people.append(params.get("agent", ""))
        if len(people) == 10:
            there.roaming.fetching._at_device = lambda: "person9"
        return get(resource, params)

    there.roaming.fetching.newcomers = newcomers  # type: ignore[method-assign]
    lrs.get = getting  # type: ignore[method-assign]
    there.sync()
    assert asked == [32, 22, 0]
    assert '"person9"' in people[10]
    assert plain() == ()
    there.device.close()
