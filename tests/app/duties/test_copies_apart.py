# SPDX-License-Identifier: Apache-2.0
"""Two devices that know different things of a duty come to one, in any order, and write no more."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.clock import DAY_MS
from app.duties.common import Parts
from app.duties.duties import Duties
from app.duties.giving import behind
from app.duties.mine import MyDuties
from app.duties.rules import rules
from app.duties.views import Order
from app.errors import Refusal
from app.leading import fold
from app.leading.facts import DutyGiven, Terms
from app.leading.state import Duty, Leading
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from tests.app.duties import duties_kit as kit
from tests.app.duties.duties_kit import Team
from tests.app.kit import Device

_numbers = itertools.count()
QUIET = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    made = tuple(Device(tmp_path_factory.mktemp(name), kit.PACK, name=name) for name in ("a", "b"))
    yield made
    for each in made:
        each.close()


class Two:
    """A site of its own on both devices, with two who lead it, one who learns there, and a duty that both know."""

    def __init__(self, devices: tuple[Device, Device]) -> None:
        self.devices = devices
        self.site = f"site{next(_numbers)}"
        self.sue, self.sam, self.ana = (f"{self.site}-{name}" for name in ("sue", "sam", "ana"))
        for device in devices:
            device.gate.enter(COMMAND_LINE)
            device.clock.jump(max(each.clock.wall for each in devices))
            for who, role in ((self.sue, "supervisor"), (self.sam, "supervisor"), (self.ana, "learner")):
                device.accounts.add(id=who, name=who, pack="kit", role=role)
            with device.database.conn:
                device.database.execute("UPDATE meta SET site = ?", [self.site])
                device.database.execute(
                    "UPDATE learner SET site = ?1 WHERE id IN (?2, ?3, ?4)", [self.site, self.sue, self.sam, self.ana]
                )
        self.parts = tuple(
            Parts(
                database=device.database, record=device.record, shelf=device.shelf, accounts=device.accounts,
                gate=device.gate, audit=device.audit, new_id=device.new_id,
            )
            for device in devices
        )  # fmt: skip
        self.duty = self.led(0, self.sue).put(Order(module="clean")).duty
        self.meet(self.sue)

    def led(self, at: int, who: str) -> Duties:
        actor = Actor(kind=ActorKind.PERSON, id=who, role=Role.SUPERVISOR, site=self.site)
        self.devices[at].gate.enter(actor)
        return Duties(self.parts[at])

    def came(self, at: int, _number: int = 0) -> None:
        self.devices[at].gate.enter(Actor(kind=ActorKind.PERSON, id=self.ana, role=Role.LEARNER, site=self.site))
        MyDuties(self.parts[at]).came(self.ana)

    def do(self, what: str, at: int, number: int) -> None:
        """Let something happen on one of the two; what cannot be done there is left."""
        for each in self.devices:
            each.clock.pass_ms(1)
        try:
            getattr(self, what.replace(" ", "_"))(at, number)
        except Refusal as refusal:
            assert refusal.code in {"not_allowed", "not_asked", "duty_nobody", "no_such_duty"}  # noqa: PT017

    def changed(self, at: int, number: int) -> None:
        leader = self.leader(number)
        people = ((self.ana,), (leader,), ())[number % 3]
        order = Order(module="clean", terms=Terms(share=70 + number), people=people, within_days=28 + number)
        if not rules(self.devices[at].database)[self.duty].ended:
            self.led(at, leader).put(order, duty=self.duty)

    def ended(self, at: int, number: int) -> None:
        self.led(at, self.leader(number)).end(self.duty)

    def excused(self, at: int, number: int) -> None:
        self.led(at, self.leader(number)).excuse(self.duty, self.ana, "Away.")

    def again(self, at: int, number: int) -> None:
        self.led(at, self.leader(number)).ask_again(self.duty, self.ana)

    def moved(self, at: int, number: int) -> None:
        self.move(at, "elsewhere" if number % 2 else self.site)

    def met(self, _at: int, _number: int) -> None:
        self.meet(self.ana)

    def leaders_met(self, _at: int, _number: int) -> None:
        self.meet(self.sue, self.sam)

    def later(self, _at: int, number: int) -> None:
        for each in self.devices:
            each.clock.pass_ms(number * DAY_MS)

    def ahead(self, at: int, number: int) -> None:
        clock = self.devices[at].clock
        clock.jump(clock.wall + number * 40 * DAY_MS)

    def leader(self, number: int) -> str:
        return self.sue if number % 2 else self.sam

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

    def settle(self, *, all_of_it: bool) -> int:
        """Let them meet and come in, again and again; return how many facts were written in the last round."""
        for _ in range(4):
            self.meet(self.ana, *((self.sue, self.sam) if all_of_it else ()))
            before = self.written()
            for at in (0, 1):
                self.came(at)
        return self.written() - before

    def written(self) -> int:
        return sum(len(device.facts(self.ana)) for device in self.devices)

    def stands(self) -> list[Duty | None]:
        return [device.record.state(self.ana).leading.duties.get(self.duty) for device in self.devices]


WHATS = ["changed", "changed", "excused", "again", "came", "came", "met", "later", "ahead", "ended"]
STEPS = st.lists(st.tuples(st.sampled_from(WHATS), st.sampled_from([0, 1]), st.integers(0, 9)), max_size=14)
MET = st.lists(
    st.tuples(st.sampled_from([*WHATS[:-1], "leaders met"]), st.sampled_from([0, 1]), st.integers(0, 9)), max_size=14
)


@QUIET
@given(steps=MET)
def test_two_devices_with_any_knowledge_come_to_the_latest_word_and_write_no_more(pair, steps) -> None:
    two = Two(pair)
    for step in steps:
        two.do(*step)
    assert two.settle(all_of_it=True) == 0
    here, there = two.stands()
    assert here == there
    rule = rules(pair[0].database)[two.duty]
    assert rules(pair[1].database)[two.duty] == rule
    if here is not None:
        meant = not rule.people or two.ana in rule.people
        assert here.ended is not meant
        assert here.terms == rule.terms or here.ended
    for device in pair:
        waiting = behind(device.database, device.shelf, rule, kit.today(device))
        assert two.ana not in waiting


@QUIET
@given(steps=STEPS)
def test_devices_that_never_learn_what_the_other_knows_fall_silent_too(pair, steps) -> None:
    two = Two(pair)
    for step in steps:
        two.do(*step)
    assert two.settle(all_of_it=False) == 0
    here, there = two.stands()
    assert here == there


@QUIET
@given(steps=MET, moves=st.lists(st.tuples(st.integers(0, 13), st.sampled_from([0, 1]), st.integers(0, 1)), max_size=4))
def test_rosters_that_say_different_things_do_not_keep_them_writing(pair, steps, moves) -> None:
    two = Two(pair)
    for number, step in enumerate(steps):
        two.do(*step)
        for place, at, away in moves:
            if place == number:
                two.do("moved", at, away)
    assert two.settle(all_of_it=True) == 0
    here, there = two.stands()
    assert here == there


def test_who_was_excused_stays_so_though_another_device_changes_the_duty(pair) -> None:
    two = Two(pair)
    for at in (0, 1):
        two.came(at)
    two.meet(two.ana)
    two.do("excused", 0, 1)
    two.do("changed", 1, 5)
    two.came(1)
    assert two.settle(all_of_it=True) == 0
    assert [(each.excused, each.terms.share) for each in two.stands()] == [(True, 75)] * 2
    two.do("again", 0, 1)
    two.meet(two.ana)
    assert [each.excused for each in two.stands()] == [False] * 2


def test_a_change_after_one_of_a_clock_that_was_ahead_stands(pair) -> None:
    two = Two(pair)
    two.do("ahead", 0, 9)
    two.do("changed", 0, 2)
    two.came(0)
    two.meet(two.ana, two.sue, two.sam)
    two.do("changed", 1, 8)
    two.do("ended", 1, 1)
    assert two.settle(all_of_it=True) == 0
    assert [each.ended for each in two.stands()] == [True] * 2


def test_who_comes_back_to_a_site_is_asked_again(pair) -> None:
    two = Two(pair)
    for step, number in (("came", 0), ("moved", 1), ("came", 0)):
        two.do(step, 0, number)
    assert two.stands()[0].ended
    for step, number in (("moved", 0), ("came", 0)):
        two.do(step, 0, number)
    assert not two.stands()[0].ended


TOLD = DutyGiven(
    duty="d", pack="kit", version="1", module="clean", by="sue", due_day=9, terms=Terms(), decided_ms=50, placed_ms=5
)


def test_a_copy_that_goes_behind_changes_nothing() -> None:
    known = fold.happened(Leading(), TOLD, 100)
    for later in (
        TOLD,
        replace(TOLD, due_day=30),
        replace(TOLD, due_day=30, decided_ms=49, placed_ms=9),
        replace(TOLD, ended=True, placed_ms=4),
        replace(TOLD, excused=True),
    ):
        assert fold.happened(known, later, 200) == known
    assert fold.happened(known, replace(TOLD, ended=True), 200).duties.get("d").ended
    excused = fold.happened(known, replace(TOLD, excused=True, excused_ms=60), 200)
    assert excused.duties.get("d").excused
    changed = fold.happened(excused, replace(TOLD, decided_ms=70, due_day=40), 300).duties.get("d")
    assert (changed.excused, changed.due_day, changed.given_ms) == (True, 40, 100)


def test_whose_record_came_and_is_not_counted_yet_keeps_nobody_waiting(tmp_path):
    team, other = Team(Device(tmp_path, kit.PACK), site="north"), Device(tmp_path, kit.PACK, name="d2")
    names = [f"p{number:02}" for number in range(14)]
    for device in (team.device, other):
        device.gate.enter(COMMAND_LINE)
        for name in names:
            device.accounts.add(id=name, name=name, pack="kit")
    team.acts("sue")
    duty = team.duties.put(Order(module="clean")).duty
    rule = rules(team.device.database)[duty]
    placed = team.device.clock.wall + DAY_MS
    told = kit.asked(rule.terms, due_day=kit.today(team.device) + 28, duty=duty)
    for name in names[:12]:
        other.record.append(name, replace(told, decided_ms=rule.changed_ms, placed_ms=placed))
        team.device.record.forget(name)
        team.device.record.absorb(other.record.events(name), later=True)
    lefts = [team.duties.spread(duty) for _ in range(3)]
    assert [len(team.given(name)) for name in names] == [1] * 14, "who can be written to is, in the first call"
    assert lefts == [7, 2, 2], "then nothing changes, which the command line takes for the end"
    while team.device.record.fold_some():
        pass
    assert team.duties.spread(duty) == 0
    other.close()
    team.device.close()
