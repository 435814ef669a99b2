# SPDX-License-Identifier: Apache-2.0
"""Whatever happens to two devices, their network and the LRS: each event ends in one place, and both know the same."""

from __future__ import annotations

import contextlib
import itertools
import json
import tempfile
import uuid
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.events import AnswerGiven, Purpose
from app.record.outgoing import State
from app.record.record import Record
from app.statements import terms
from content_packs.answers import Said
from sync.lrs import Answer, Problem
from tests.app.kit import MODULES
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site
from tests.sync.test_delivery_machine import Killed
from tests.sync.test_roaming_poison import forged

YEARS_MS = 3 * 365 * 24 * 3_600_000
COMPETENCIES = tuple(itertools.chain.from_iterable(MODULES.values()))
WHICH = st.sampled_from(["here", "there"])
WHO = st.sampled_from(["ana", "bo"])


class Seen:
    """The LRS as one device sees it: with the difference between its own clock and the server's."""

    def __init__(self, lrs: BendableLrs, clock: HandClock, device_clock: HandClock) -> None:
        self.lrs, self.clock, self.device_clock = lrs, clock, device_clock
        self.dates = True

    def post(self, body: bytes) -> Answer:
        return self._look(lambda: self.lrs.post(body))

    def get(self, resource: str, params: dict[str, str]) -> Answer:
        return self._look(lambda: self.lrs.get(resource, params))

    def _look(self, ask) -> Answer:
        self.lrs.clock = self.clock
        offset = self.clock.now_ms() - self.device_clock.now_ms()
        answer = ask()
        return Answer(
            status=answer.status,
            document=answer.document,
            words=answer.words,
            retry_after_s=answer.retry_after_s,
            offset_ms=offset if self.dates else None,
        )


class RoamingMachine(RuleBasedStateMachine):
    @initialize(
        filters_on=st.sampled_from(["timestamp", "stored"]),
        adl=st.booleans(),
        partial=st.booleans(),
        bare=st.booleans(),
        page_size=st.sampled_from([1, 3, 100]),
    )
    def begin(self, filters_on: str, adl: bool, partial: bool, bare: bool, page_size: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = HandClock()
        self.lrs = BendableLrs()
        lrs = self.lrs
        lrs.filters_on, lrs.conflict_on_resend, lrs.partial_success, lrs.bare = filters_on, adl, partial, bare
        lrs.page_size, lrs.offset_ms = page_size, 0
        self.sites: dict[str, Site] = {}
        for name in ("here", "there"):
            own = HandClock(self.clock.now_ms())
            site = Site(Path(self.folder.name), Seen(lrs, self.clock, own), name, own)
            for learner in ("ana", "bo"):
                site.device.enrol(learner)
            self.sites[name] = site
        self.poison: set[str] = set()

    def teardown(self) -> None:
        for site in getattr(self, "sites", {}).values():
            site.device.close()
        if hasattr(self, "folder"):
            self.folder.cleanup()

    @rule(which=WHICH, who=WHO, count=st.integers(1, 4), poisonous=st.booleans())
    def answer(self, which: str, who: str, count: int, poisonous: bool) -> None:
        device = self.sites[which].device
        for _ in range(count):
            self._passes(1500)
            number = device.record.state(who).folded
            competency = COMPETENCIES[number % len(COMPETENCIES)]
            fact = AnswerGiven(
                attempt="a",
                purpose=Purpose.SHIFT_QUIZ,
                pack="kit",
                version="1.0.0",
                item=f"{competency}-truefalse",
                competency=competency,
                answer=Said(number % 3 == 0),
                right=number % 3 > 0,
                score=float(number % 3 > 0),
                seconds=2.0,
            )
            (event,) = device.record.append(who, fact)
        if poisonous:
            self.lrs.poison.add(event.id)

    @rule(hours=st.integers(1, 24 * 60))
    def time_passes(self, hours: int) -> None:
        self._passes(hours * 3_600_000)

    @rule(which=WHICH, wrong_ms=st.sampled_from([0, -YEARS_MS, YEARS_MS, -7_200_000]))
    def clock_is_wrong(self, which: str, wrong_ms: int) -> None:
        self.sites[which].device.clock.jump(self.clock.now_ms() + wrong_ms)

    @rule(which=WHICH, dates=st.booleans())
    def server_sends_dates(self, which: str, dates: bool) -> None:
        self.sites[which].lrs.dates = dates

    @rule(lose=st.integers(0, 2), drop=st.integers(0, 2))
    def network_loses(self, lose: int, drop: int) -> None:
        self.lrs.lose_next, self.lrs.drop_next = lose, drop

    @rule(status=st.sampled_from([400, 401, 413, 429, 500, 503]), times=st.integers(1, 3))
    def server_stumbles(self, status: int, times: int) -> None:
        self.lrs.next_answers.extend([Answer(status=status)] * times)

    @rule(problem=st.sampled_from([None, Problem.OFFLINE, Problem.NOT_AN_LRS]))
    def network(self, problem: Problem | None) -> None:
        self.lrs.unreachable = problem

    @rule(reads=st.sampled_from([None, 403, 503]))
    def server_does_not_read(self, reads: int | None) -> None:
        self.lrs.refuse_reads_with = None if reads is None else Answer(status=reads)

    @rule(count=st.integers(1, 12))
    def server_is_put_back(self, count: int) -> None:
        self.lrs.lose(count)

    @rule(count=st.integers(1, 12), but=st.integers(0, 2))
    def server_shows_late(self, count: int, but: int) -> None:
        """Not the last statements that it took, but perhaps the manifest that names them; for some minutes at most."""
        names = list(self.lrs.stored)
        self.lrs.unseen = set(names[max(0, len(names) - count - but) : len(names) - but])

    @rule(which=WHICH, who=WHO, what=st.sampled_from([{"sequence": 0}, {"device": ""}, {"boot": 1}, {"fact": {}}]))
    def somebody_else_writes(self, which: str, who: str, what: dict[str, object]) -> None:
        """What looks like an event of ours and could not be stored."""
        like = {"id": str(uuid.uuid4()), "learner": who, "device": which, "sequence": 10**6, "roam_sequence": 10**6}
        event = forged(**like)
        one = json.loads(self.sites[which].device.profile.statement(event))
        ours = one["context"]["extensions"]
        ours[terms.DEVICE] = what.get("device", which)
        ours[terms.REPLAY] = json.dumps(json.loads(ours[terms.REPLAY]) | what)
        self.lrs.clock = self.clock
        self.lrs.stored[event.id] = one | {"stored": self.lrs._now()}

    @rule(which=WHICH, now=st.booleans())
    def sync(self, which: str, now: bool) -> None:
        self.sites[which].sync(now=now)

    @rule(which=WHICH, calls=st.integers(0, 6))
    def stops_in_the_middle(self, which: str, calls: int) -> None:
        site, left = self.sites[which], itertools.count(calls, -1)
        site.stopping = lambda: next(left) <= 0
        site.sync()
        site.stopping = lambda: False

    @rule(
        which=WHICH,
        calls=st.integers(0, 3),
        what=st.sampled_from(
            [
                "outbox.delivered",
                "record.absorb",
                "record.fold_some",
                "handovers.handed",
                "fetching.note",
                "fetching.looked",
            ]
        ),
    )
    def killed_while_writing(self, which: str, calls: int, what: str) -> None:
        site = self.sites[which]
        owner, name = what.split(".")
        part = {
            "outbox": site.device.outbox,
            "record": site.device.record,
            "handovers": site.roaming.handovers,
            "fetching": site.roaming.fetching,
        }[owner]
        real, left = getattr(part, name), [calls]

        def dies(*args: object, **more: object) -> object:
            if not left[0]:
                raise Killed
            left[0] -= 1
            return real(*args, **more)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(part, name, dies)
            with contextlib.suppress(Killed):
                site.sync()
        self._restart(site)

    @rule(which=WHICH)
    def restart(self, which: str) -> None:
        self._restart(self.sites[which])

    @invariant()
    def each_in_one_place(self) -> None:
        for site in getattr(self, "sites", {}).values():
            self._check(site)

    @rule()
    def all_is_well_in_the_end(self) -> None:
        lrs = self.lrs
        lrs.unreachable, lrs.lose_next, lrs.drop_next, lrs.refuse_reads_with = None, 0, 0, None
        lrs.next_answers.clear()
        lrs.poison.clear()
        for site in self.sites.values():
            site.device.clock.jump(self.clock.now_ms())
            site.lrs.dates = True
            site.device.outbox.release()
        for _ in range(3):
            for site in self.sites.values():
                self._passes(60_000)
                site.sync()
        here, there = self.sites.values()
        for site in (here, there):
            counts = site.device.outbox.counts()
            assert (counts.waiting, counts.quarantined) == (0, 0)
            assert set(self._ids(site)) <= set(lrs.stored)
        for who in ("ana", "bo"):
            assert {event.id for event in here.device.roamed(who)} == {event.id for event in there.device.roamed(who)}
            assert here.digest(who) == there.digest(who)
        assert here.tables() == there.tables()
        for site in (here, there):
            assert site.device.record.rebuild(verify=True).differences == ()

    def _check(self, site: Site) -> None:
        placed = [row.event for state in State for row in site.device.outbox.rows(state)]
        own = [e.id for who in ("ana", "bo") for e in site.device.record.events(who) if e.device == site.name]
        roaming = [e for e in own if e in set(placed)]
        assert Counter(placed) == Counter(roaming)
        assert len(roaming) == sum(
            e.device == site.name and e.roam_sequence > 0
            for who in ("ana", "bo")
            for e in site.device.record.events(who)
        )

    def _ids(self, site: Site) -> list[str]:
        return [row.event for row in site.device.outbox.rows(State.SENT)]

    def _passes(self, ms: int) -> None:
        self.clock.pass_ms(ms)
        if ms >= 60_000:
            self.lrs.unseen = set()
        for site in self.sites.values():
            site.device.clock.pass_ms(ms)

    def _restart(self, site: Site) -> None:
        """Everything in memory is gone."""
        device = site.device
        device.record = site.roaming.record = Record(
            device.database,
            device=site.name,
            clock=device.clock,
            new_id=device.new_id,
            projector=device.fold,
            seal=device.profile.statement,
            boot="again",
        )


RoamingMachine.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestRoaming = RoamingMachine.TestCase


def test_what_a_clock_years_ahead_sealed_comes_at_once_from_a_server_that_goes_by_when_it_stored_it() -> None:
    """Found by the machine: beside something that cannot be read it came only after ten minutes of looking in vain."""
    machine = RoamingMachine()
    machine.begin(filters_on="stored", adl=False, partial=False, bare=False, page_size=1)
    try:
        machine.answer(which="here", who="ana", count=1, poisonous=False)
        for _ in range(4):
            machine.all_is_well_in_the_end()
        machine.clock_is_wrong(which="here", wrong_ms=YEARS_MS)
        machine.somebody_else_writes(which="here", who="ana", what={"sequence": 0})
        machine.answer(which="here", who="ana", count=1, poisonous=False)
        machine.all_is_well_in_the_end()
    finally:
        machine.teardown()
