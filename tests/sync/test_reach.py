# SPDX-License-Identifier: Apache-2.0
"""A key that may read only what it wrote, and may read more one day; and what two machines record under one id."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.events import Purpose
from app.roaming.clashes import read_clashes
from app.statements import Profile
from sync.lrs import Answer
from sync.probe import probe
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site

HOUR = 3_600_000


class Key:
    """An LRS as one key sees it: it writes its own authority, and reads "mine" alone unless it is `wide`."""

    def __init__(self, lrs: BendableLrs, name: str, *, wide: bool) -> None:
        self.lrs = lrs
        self.authority = {"objectType": "Agent", "account": {"homePage": "https://lrs.example", "name": name}}
        self.wide = wide
        self.agents: list[str] = []

    def post(self, body: bytes) -> Answer:
        answer = self.lrs.post(body)
        for each in self.lrs.stored.values():
            each.setdefault("authority", self.authority)
        return answer

    def get(self, resource: str, params: Mapping[str, str]) -> Answer:
        if "agent" in params:
            self.agents.append(params["agent"])
        everything = self.lrs.stored
        shown = {k: v for k, v in everything.items() if self.wide or v["authority"] == self.authority}
        self.lrs.stored = shown
        try:
            return self.lrs.get(resource, params)
        finally:
            self.lrs.stored = everything


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def lrs(clock: HandClock) -> BendableLrs:
    made = BendableLrs()
    made.clock, made.offset_ms, made.bare = clock, 0, False
    return made


def place(folder: Path, lrs: object, name: str, clock: HandClock) -> Site:
    folder.mkdir(exist_ok=True)
    made = Site(folder, lrs, name, clock)  # type: ignore[arg-type]
    made.device.enrol()
    return made


def learned(site: Site, module: str = "clean") -> None:
    site.device.finish(site.device.learning.start("ana", Purpose.MODULE, module))


def asked_whole(key: Key) -> int:
    """How often Ana's history was asked for since the last time."""
    found = sum('"ana"' in agent for agent in key.agents)
    key.agents.clear()
    return found


def test_a_key_that_may_read_more_one_day_brings_what_was_done_before(
    tmp_path: Path, lrs: BendableLrs, clock: HandClock
) -> None:
    home_key = Key(lrs, "home", wide=False)
    ward = place(tmp_path, Key(lrs, "ward", wide=True), "ward", clock)
    office = place(tmp_path, Key(lrs, "office", wide=True), "office", clock)
    home = place(tmp_path, home_key, "home", clock)
    ward.device.begun()
    learned(office)
    learned(home, "safe")
    for _ in range(2):
        clock.pass_ms(HOUR)
        for site in (ward, office, home):
            site.sync()
    assert {event.device for event in home.device.roamed()} == {"home"}
    home_key.wide = True
    clock.pass_ms(HOUR)
    learned(office, "safe")  # the ward sends nothing any more
    office.sync()
    home.sync()
    office.sync()
    assert {event.device for event in home.device.roamed()} == {"home", "ward", "office"}
    assert home.digest() == office.digest()
    asked_whole(home_key)
    clock.pass_ms(HOUR)
    home.sync()
    assert asked_whole(home_key) == 0, "once is enough"
    for site in (ward, office, home):
        site.device.close()


def test_where_every_device_has_a_key_and_reads_all_nothing_is_fetched_anew(
    tmp_path: Path, lrs: BendableLrs, clock: HandClock
) -> None:
    key = Key(lrs, "home", wide=True)
    ward = place(tmp_path, Key(lrs, "ward", wide=True), "ward", clock)
    home = place(tmp_path, key, "home", clock)
    ward.device.begun()
    learned(home)
    for site in (ward, home):
        site.sync()
    assert asked_whole(key) == 1
    for _ in range(3):
        clock.pass_ms(HOUR)
        learned(ward)
        for site in (ward, home):
            site.sync()
    assert asked_whole(key) == 3, "the gap of each time, and no history"
    assert home.digest() == ward.digest()
    for site in (ward, home):
        site.device.close()


def test_a_probe_tells_whether_others_statements_can_be_read(lrs: BendableLrs) -> None:
    touchstone = Profile(organisation="https://home.example", packs=lambda _pack, _version: None).touchstone()
    narrow, wide = Key(lrs, "home", wide=False), Key(lrs, "ward", wide=True)
    assert probe(wide, touchstone).reads_others is None, "nobody else has written anything"
    assert probe(narrow, touchstone).reads_others is False
    other = json.loads(touchstone) | {"id": "5d9a1c1e-0000-4000-8000-000000000001"}
    narrow.post(json.dumps([other]).encode())
    assert probe(narrow, touchstone).reads_others is False
    assert probe(wide, touchstone).reads_others is True


def test_a_probe_that_finds_more_to_read_has_histories_fetched_anew_once(
    tmp_path: Path, lrs: BendableLrs, clock: HandClock
) -> None:
    key = Key(lrs, "home", wide=False)
    ward, home = place(tmp_path, Key(lrs, "ward", wide=True), "ward", clock), place(tmp_path, key, "home", clock)
    ward.device.begun()
    learned(home)
    for site in (ward, home, home):
        clock.pass_ms(HOUR)
        site.sync()
    key.wide = True
    home.sync()
    assert home.digest() != ward.digest(), "the ward has nothing new to say"
    assert home.roaming.fetching.reads_others()
    home.sync()
    ward.sync()
    assert home.digest() == ward.digest()
    assert not home.roaming.fetching.reads_others()
    for site in (ward, home):
        site.device.close()


def test_what_two_machines_recorded_under_one_id_is_counted_once(
    tmp_path: Path, lrs: BendableLrs, clock: HandClock
) -> None:
    first = place(tmp_path / "first", lrs, "same", clock)
    second = place(tmp_path / "second", lrs, "same", clock)
    there = place(tmp_path, lrs, "there", clock)
    first.device.begun()
    clock.pass_ms(HOUR)
    learned(second)
    for site in (first, second, there):
        site.sync()
    before = read_clashes(there.device.database)
    recorded = {event.id for site in (first, second) for event in site.device.roamed()}
    assert 0 < before.entries == len(recorded) - len(there.device.roamed())
    assert before.device == "same"
    there.roaming.fetching.start_over()
    there.sync()
    assert read_clashes(there.device.database) == before
    for site in (first, second, there):
        site.device.close()
