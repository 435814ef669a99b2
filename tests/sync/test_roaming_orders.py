# SPDX-License-Identifier: Apache-2.0
"""Orders of events in which a learner's state did not follow once: each of these lost something before a mend."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.events import AreasRated, Purpose
from sync.lrs import Answer, Problem
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site
from tests.sync.test_roaming_machine import Seen
from tests.sync.test_roaming_poison import given

HOUR = 3_600_000
YEARS = 2 * 365 * 24 * HOUR


class World:
    """Two devices, each with a clock of its own, the true time, and the LRS."""

    def __init__(self, folder: Path, filters_on: str) -> None:
        self.folder = folder
        self.clock = HandClock()
        self.lrs = BendableLrs()
        self.lrs.filters_on, self.lrs.offset_ms = filters_on, 0
        self.sites: list[Site] = []
        self.here, self.there = (self.device(name, self.clock.now_ms()) for name in ("here", "there"))

    def device(self, name: str, at_ms: int) -> Site:
        own = HandClock(at_ms)
        made = Site(self.folder, Seen(self.lrs, self.clock, own), name, own)
        made.device.enrol()
        self.sites.append(made)
        return made

    def passes(self, ms: int = HOUR) -> None:
        self.clock.pass_ms(ms)
        for one in self.sites:
            one.device.clock.pass_ms(ms)

    def syncs(self, *places: Site) -> None:
        for place in places:
            place.sync()

    def all_came(self, *, but: frozenset[str] = frozenset(), of: str = "ana", to: str = "ana") -> bool:
        there = {event.id for event in self.there.device.roamed(to)}
        return {event.id for event in self.here.device.roamed(of)} - but <= there

    def module(self, name: str, learner: str = "ana") -> None:
        device = self.here.device
        device.finish(device.learning.start(learner, Purpose.MODULE, name), learner=learner)


@pytest.fixture(params=["timestamp", "stored"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path, request.param)
    yield made
    for site in made.sites:
        site.device.close()


def test_a_manifest_stamped_by_a_clock_that_is_years_ahead_does_not_silence_later_ones(world: World) -> None:
    here, there = world.here, world.there
    there.sync()
    here.device.begun()
    here.device.clock.jump(world.clock.now_ms() + YEARS)
    here.lrs.dates = False
    world.syncs(here, there)
    here.device.clock.jump(world.clock.now_ms())
    here.lrs.dates = True
    world.passes()
    world.syncs(here, there)
    world.module("clean")
    world.passes()
    world.syncs(here, there)
    assert world.all_came()


def test_who_was_merged_on_one_device_goes_on_under_the_old_id_on_the_other(world: World) -> None:
    here, there = world.here, world.there
    for place in (here, there):
        place.device.enrol("bea")
        place.device.begun()
    here.device.begun("bea")
    world.syncs(here, there)
    there.device.record.merge(
        "bea",
        "ana",
        also=lambda database: database.execute("UPDATE learner SET merged_into = 'ana', left_ms = 1 WHERE id = 'bea'"),
    )
    world.passes()
    world.module("safe", "bea")
    here.sync()
    assert there.sync().learners == ("ana",)
    assert world.all_came(of="bea")
    assert there.device.record.rebuild(verify=True).differences == ()


def test_a_merge_while_what_came_is_folded_leaves_nothing_of_the_duplicate(world: World) -> None:
    here, there = world.here, world.there
    for place in (here, there):
        place.device.enrol("bea")
    here.device.begun("bea")
    record = there.device.record
    record.forget("bea")
    record.absorb(here.device.roamed("bea"), later=True)
    assert record.fold_some(4)
    record.merge(
        "bea",
        "ana",
        also=lambda database: database.execute("UPDATE learner SET merged_into = 'ana', left_ms = 1 WHERE id = 'bea'"),
    )
    while record.fold_some(4):
        pass
    assert record.rebuild(verify=True).differences == ()


def test_a_credential_that_only_writes_still_tells_the_time(world: World) -> None:
    late = world.device("late", 0)
    late.device.begun()
    world.lrs.refuse_reads_with = Answer(status=403, words="scope")
    assert late.sync(now=False).sent == len(late.device.roamed()) > 0


def test_what_is_sent_during_a_look_is_looked_for_anew(world: World) -> None:
    here, there, lrs = world.here, world.there, world.lrs
    there.sync()
    here.device.begun()
    here.sync()
    lrs.page_size = 5
    nowhere = here.device.roamed()[-1].id
    lrs.voided.add(nowhere)
    world.passes()
    plain, done = lrs.get, []

    def getting(resource: str, params: dict[str, str]) -> Answer:
        answer = plain(resource, params)
        if not done and "ascending" in params and "since" not in params:
            done.append(1)
            pages = lrs.pages
            world.module("clean")
            here.sync()
            # Its manifest is on the last page; its statements would have been on one that was given out before.
            lrs.pages = [*pages[:-1], [*pages[-1], list(lrs.stored.values())[-1]]]
        return answer

    lrs.get = getting  # type: ignore[method-assign, assignment]
    there.sync()
    assert done
    lrs.get = plain  # type: ignore[method-assign]
    for _ in range(2):
        world.passes()
        there.sync()
    assert world.all_came(but=frozenset({nowhere}))


def test_what_an_lrs_shows_later_than_its_manifest_is_not_given_up(world: World) -> None:
    here, there, lrs = world.here, world.there, world.lrs
    there.sync()
    here.device.begun()
    here.sync()
    late = {event.id for event in here.device.roamed()[3:9]}
    lrs.voided |= late
    there.sync()
    lrs.voided -= late
    world.passes(60_000)
    there.sync()
    assert world.all_came()


def test_what_an_lrs_took_a_second_ago_and_does_not_show_yet_is_not_lost(world: World) -> None:
    here, lrs = world.here, world.lrs
    here.device.begun()
    here.sync()
    shown = dict(lrs.stored)
    world.passes()
    world.module("clean")
    here.sync()
    lrs.stored = shown
    world.passes(1500)
    posts = len(lrs.bodies)
    assert here.sync().again == 0
    assert len(lrs.bodies) == posts


def test_more_gaps_than_a_manifest_can_name_hold_nothing_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.roaming.handover._MOST_GAPS", 10)
    here, there = world.here, world.there
    here.device.record._leaves = lambda event: not isinstance(event.fact, AreasRated)
    there.sync()
    held_back = set()
    for _ in range(15):
        rated = here.device.record.append("ana", given(), AreasRated(pack="kit", version="1", ratings={}))[1]
        held_back.add(rated.id)
    for _ in range(2):
        world.passes()
        here.device.record.append("ana", given())
        world.syncs(here, there)
        assert world.all_came(but=frozenset(held_back))


def test_links_to_empty_pages_for_ever_end(world: World) -> None:
    number = itertools.count()
    lrs = world.lrs
    lrs._page = lambda _number: lrs._answer(  # type: ignore[method-assign]
        200, {"statements": [], "more": f"/xAPI/statements?page={next(number)}"}
    )
    world.there.sync()
    assert next(number) < 50


def test_one_person_of_whom_the_server_answers_nothing_does_not_hold_up_the_others(world: World) -> None:
    here, there, lrs = world.here, world.there, world.lrs
    there.device.enrol("aa")
    here.device.begun()
    here.sync()
    plain = lrs.get

    def getting(resource: str, params: dict[str, str]) -> Answer:
        return lrs._answer(400, {}) if '"aa"' in params.get("agent", "") else plain(resource, params)

    lrs.get = getting  # type: ignore[method-assign, assignment]
    assert there.sync().pull_problem is Problem.NOT_AN_LRS
    assert world.all_came()


def test_a_history_that_took_weeks_does_not_hide_what_was_sent_meanwhile(world: World) -> None:
    here, there, lrs = world.here, world.there, world.lrs
    lrs.page_size = 5
    here.device.begun()
    here.sync()
    plain, asked = lrs.get, itertools.count()

    def getting(resource: str, params: dict[str, str]) -> Answer:
        if next(asked) == 2:
            lrs.unreachable = Problem.OFFLINE
        return plain(resource, params)

    lrs.get = getting  # type: ignore[method-assign, assignment]
    there.sync()
    lrs.get, lrs.unreachable = plain, None  # type: ignore[method-assign]
    world.passes(10 * 24 * HOUR)
    world.module("clean")
    here.sync()
    world.passes(30 * 24 * HOUR)
    there.sync()
    assert world.all_came()


def test_who_moved_to_another_site_on_one_device_is_still_heard_of_from_the_old_one(world: World) -> None:
    here, there = world.here, world.there
    here.device.begun()
    world.syncs(here, there)
    there.device.database.execute("UPDATE learner SET site = 'other'")
    world.passes()
    there.sync()
    world.passes()
    world.module("clean")
    world.syncs(here, there)
    assert world.all_came()
