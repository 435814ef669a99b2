# SPDX-License-Identifier: Apache-2.0
"""Two devices that know different choices of a site come to one, in any order, and write no more."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.leading import fold
from app.leading.facts import ObservingChosen
from app.leading.state import Leading
from app.rights import COMMAND_LINE
from tests.app.kit import Device
from tests.app.observing.test_choices_kept import choosing_on, lead
from tests.app.observing.test_needed import harmful

MODULES = ("safe", "speak")
MINUTE = 60_000
_numbers = itertools.count()


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    made = tuple(Device(tmp_path_factory.mktemp(name), harmful(), name=name) for name in ("a", "b"))
    yield made
    for each in made:
        each.close()


class Two:
    """A site of its own on both devices, with two who lead it and one who learns there."""

    def __init__(self, devices: tuple[Device, Device]) -> None:
        self.devices = devices
        self.site = f"site{next(_numbers)}"
        self.leaders = (f"{self.site}-sue", f"{self.site}-sam")
        self.ana = f"{self.site}-ana"
        for device in devices:
            device.gate.enter(COMMAND_LINE)
            device.clock.jump(max(each.clock.wall for each in devices))
            for who in (*self.leaders, self.ana):
                device.accounts.add(id=who, name=who, pack="kit", role="learner" if who == self.ana else "supervisor")
            with device.database.conn:
                device.database.execute("UPDATE meta SET site = ?", [self.site])
                device.database.execute("UPDATE learner SET site = ?1 WHERE id IN (?2, ?3, ?4)",
                    [self.site, *self.leaders, self.ana])  # fmt: skip
        self.choosing = tuple(choosing_on(device) for device in devices)

    def do(self, what: str, at: int, choice: tuple[str, ...], ms: int) -> None:
        device = self.devices[at]
        for each in self.devices:
            each.clock.pass_ms(1)
        match what:
            case "sue" | "sam":
                who = self.leaders[what == "sam"]
                lead(device, who)
                self.choosing[at].choose(who, choice)
            case "in":
                self.choosing[at].hand_on(self.ana)
            case "leader comes in":
                self.choosing[at].hand_on(self.leaders[0])
            case "spread":
                lead(device, self.leaders[0])
                self.choosing[at].spread()
            case "moved":
                self.move(at, "elsewhere" if choice else self.site)
            case "met":
                self.meet(self.ana)
            case "leaders met":
                self.meet(*self.leaders)
            case "ahead":
                device.clock.jump(device.clock.wall + ms)

    def move(self, at: int, site: str) -> None:
        device = self.devices[at]
        with device.database.conn:
            device.database.execute("UPDATE learner SET site = ? WHERE id = ?", [site, self.ana])
            device.audit.note(COMMAND_LINE, "person_moved", self.ana, database=device.database)

    def meet(self, *who: str) -> None:
        for each in who:
            here, there = (list(device.record.events(each, leaving_only=True)) for device in self.devices)
            self.devices[0].record.absorb(there)
            self.devices[1].record.absorb(here)

    def written(self) -> int:
        return sum(len(device.facts(self.ana)) for device in self.devices)

    def settle(self, *, all_of_it: bool) -> int:
        """Let them meet and come in, again and again; return how many facts were written in the last round."""
        for _ in range(4):
            self.meet(self.ana, *(self.leaders if all_of_it else ()))
            before = self.written()
            for at in (0, 1):
                self.choosing[at].hand_on(self.ana)
        return self.written() - before

    def stands(self) -> list[object]:
        found = []
        for device in self.devices:
            each = device.record.state(self.ana).leading.observing.get((self.site, "kit"))
            found.append(each and (each.by, each.sides, each.decided_ms))
        return found


CHOSEN = st.lists(st.sampled_from(MODULES), unique=True, max_size=2).map(tuple)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["sue", "sam", "in", "in", "leader comes in", "spread", "met", "leaders met", "ahead"]),
        st.sampled_from([0, 1]),
        CHOSEN,
        st.sampled_from([MINUTE, 400 * 24 * 60 * MINUTE]),
    ),
    max_size=14,
)
QUIET = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUIET
@given(steps=STEPS)
def test_two_devices_with_any_knowledge_come_to_the_latest_choice_and_write_no_more(pair, steps) -> None:
    two = Two(pair)
    for step in steps:
        two.do(*step)
    assert two.settle(all_of_it=True) == 0
    here, there = two.stands()
    assert here == there
    decided = [device_choosing._latest(two.site, "kit") for device_choosing in two.choosing]
    assert decided[0] == decided[1]
    if decided[0] is not None:
        assert here is not None
        assert here[1] == decided[0].sides
    for at in (0, 1):
        lead(pair[at], two.leaders[0])
        assert two.choosing[at].spread(most=0) <= len(two.leaders), "nobody but who leads it"


@QUIET
@given(steps=STEPS.map(lambda all_of_them: [step for step in all_of_them if step[0] != "leaders met"]))
def test_devices_that_never_learn_what_the_other_knows_fall_silent_too(pair, steps) -> None:
    two = Two(pair)
    for step in steps:
        two.do(*step)
    assert two.settle(all_of_it=False) == 0
    here, there = two.stands()
    assert here == there


@QUIET
@given(steps=STEPS, moves=st.lists(st.tuples(st.integers(0, 13), st.sampled_from([0, 1]), CHOSEN), max_size=4))
def test_rosters_that_say_different_things_do_not_keep_them_writing(pair, steps, moves) -> None:
    two = Two(pair)
    for number, step in enumerate(steps):
        two.do(*step)
        for place, at, away in moves:
            if place == number:
                two.do("moved", at, away, 0)
    assert two.settle(all_of_it=True) == 0
    here, there = two.stands()
    assert here == there


def test_a_choice_after_one_of_a_clock_that_was_ahead_stands(pair) -> None:
    two = Two(pair)
    two.do("ahead", 0, (), 400 * 24 * 60 * MINUTE)
    two.do("sue", 0, ("speak",), 0)
    two.do("spread", 0, (), 0)
    two.meet(two.ana, *two.leaders)
    two.do("sam", 1, ("safe",), 0)
    assert two.settle(all_of_it=True) == 0
    assert [each[1] for each in two.stands()] == [(("safe",), ("speak",))] * 2


def test_who_comes_back_to_a_site_has_its_choice_again(pair) -> None:
    two = Two(pair)
    two.do("sue", 0, ("speak",), 0)
    two.do("in", 0, (), 0)
    two.do("moved", 0, ("safe",), 0)
    two.do("in", 0, (), 0)
    assert two.stands()[0][0] == ""
    two.do("moved", 0, (), 0)
    two.do("in", 0, (), 0)
    assert two.stands()[0][1] == (("speak",), ("safe",))


def test_the_same_copy_once_more_changes_nothing() -> None:
    told = ObservingChosen(by="sue", site="n", pack="kit", version="1", modules=("safe",), decided_ms=50, placed_ms=5)
    known = fold.happened(Leading(), told, 100)
    for later in (
        told,
        replace(told, modules=()),
        replace(told, modules=(), decided_ms=49, placed_ms=9),
        replace(told, modules=(), decided_ms=0),
        replace(told, by="", placed_ms=4),
    ):
        assert fold.happened(known, later, 200) == known
    assert fold.happened(known, replace(told, by=""), 200).observing.get(("n", "kit")).by == ""
    assert fold.happened(known, replace(told, modules=(), decided_ms=51), 200) != known
