# SPDX-License-Identifier: Apache-2.0
"""Two devices and an LRS over a network that spoils connections: each event ends in one place, and both know the same.

By default the LRS is Ralph. STEPWELL_TEST_LRS_ENDPOINT, _KEY and _SECRET point the same tests at any other; each run
has an organisation of its own there, and what it leaves behind are statements of that organisation.
"""

from __future__ import annotations

import itertools
import os
import random
import time
import uuid
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.events import AnswerGiven, Purpose
from app.record.outgoing import State
from content_packs.answers import Said
from sync.http_lrs import HttpLrs
from sync.talk import Talk
from tests.app import kit
from tests.app.kit import MODULES
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.faulty_proxy import FaultyProxy, Kind, Schedule
from tests.lrs_server import LrsServer
from tests.sync.roam_kit import Site

COMPETENCIES = tuple(itertools.chain.from_iterable(MODULES.values()))
PEOPLE = ("ana", "bo")
SOAKING = bool(os.environ.get("STEPWELL_SOAK"))
SPOILED = (1.0, 0.15)
"""Seconds to connect and between bytes, so that a stall is noticed soon."""
PATIENT = (10.0, 60.0)
DAYS_BACK_MS = 10 * 24 * 3_600_000


@pytest.fixture
def lrs_at(request: pytest.FixtureRequest) -> tuple[str, str, str]:
    """Endpoint, key and secret of the LRS that the environment names, else of a Ralph."""
    endpoint = os.environ.get("STEPWELL_TEST_LRS_ENDPOINT", "")
    if endpoint:
        environ = os.environ
        return endpoint, environ["STEPWELL_TEST_LRS_KEY"], environ["STEPWELL_TEST_LRS_SECRET"]
    ralph = request.getfixturevalue("ralph")
    return ralph.endpoint, ralph.key, ralph.secret


@pytest.fixture(autouse=True)
def _organisation_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kit, "ORGANISATION", f"https://stepwell.example/trial/{uuid.uuid4()}")


class Hard:
    """Two devices behind a proxy before an LRS; their clocks are right and ten days back at the beginning."""

    def __init__(self, folder: Path, proxy: FaultyProxy, at: tuple[str, str, str], seed: int, **how: Any) -> None:
        self.proxy = proxy
        self.at = at
        self.how = how
        self.rng = random.Random(seed)
        self.clock = HandClock(time.time_ns() // 1_000_000 - DAYS_BACK_MS)
        self.clients: list[HttpLrs] = []
        self.sites = [Site(folder, self.client(SPOILED), name, self.clock) for name in self._names()]
        for site in self.sites:
            for person in PEOPLE:
                site.device.enrol(person)

    @staticmethod
    def _names() -> tuple[str, str]:
        return str(uuid.uuid4()), str(uuid.uuid4())

    def client(self, timeout: tuple[float, float]) -> HttpLrs:
        _, key, secret = self.at
        self.clients.append(HttpLrs(self.proxy.endpoint, key, secret, timeout=timeout, **self.how))
        return self.clients[-1]

    def run(self, steps: int) -> None:
        """Answer and sync in a random order, while the network spoils what it can."""
        for _ in range(steps):
            site = self.rng.choice(self.sites)
            if self.rng.random() < 0.5:
                self._answer(site, self.rng.choice(PEOPLE), self.rng.randint(1, 6))
            self.clock.pass_ms(self.rng.randint(1, 600_000))
            site.sync()
            self.each_in_one_place(site)

    def end_well(self) -> None:
        """Let the network be good; everything comes to everybody."""
        self.proxy.calm_down()
        for site in self.sites:
            site.lrs = self.client(PATIENT)
            site.device.outbox.release()
        for _ in range(4):
            # What was sent in the last quarter of an hour is looked for from its oldest on; then everything is.
            self.clock.pass_ms(20 * 60_000)
            for site in self.sites:
                report = site.sync()
                assert (report.problem, report.pull_problem) == (None, None), report
        one, two = self.sites
        for site in self.sites:
            counts = site.device.outbox.counts()
            assert (counts.waiting, counts.quarantined) == (0, 0)
            assert site.device.record.rebuild(verify=True).differences == ()
        for who in PEOPLE:
            events = {event.id for event in one.device.roamed(who)}
            assert events == {event.id for event in two.device.roamed(who)}
            assert one.digest(who) == two.digest(who)
            held = Counter(self._held(who))
            assert {held[each] for each in events} <= {1}, "each once at the LRS"
        assert one.tables() == two.tables()

    def close(self) -> None:
        for client in self.clients:
            client.close()
        for site in self.sites:
            site.device.close()

    def each_in_one_place(self, site: Site) -> None:
        placed = [row.event for state in State for row in site.device.outbox.rows(state)]
        own = [
            event.id
            for who in PEOPLE
            for event in site.device.record.events(who, leaving_only=True)
            if event.device == site.name
        ]
        assert Counter(placed) == Counter(own)

    def _held(self, who: str) -> list[str]:
        """The ids of all that the LRS holds of a person, page by page."""
        site, ids = self.sites[0], []
        talk = Talk(self.client(PATIENT), lambda _offset: None)
        answer = talk.get("statements", {"agent": site.device.profile.agent(who), "limit": "500"})
        while True:
            ids += [each["id"] for each in answer.document["statements"]]
            more = answer.document.get("more")
            if not more:
                return ids
            answer = talk.get(more if more.startswith("/") else "/" + more.split("/", 3)[3], {})

    def _answer(self, site: Site, who: str, count: int) -> None:
        for _ in range(count):
            self.clock.pass_ms(1500)
            number = site.device.record.state(who).folded
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
            site.device.record.append(who, fact)


def _through(folder: Path, at: tuple[str, str, str], seed: int, steps: int, **schedule: Any) -> Counter[Kind]:
    pace = (1024, 1.0) if SOAKING else (1024, 0.01)
    with FaultyProxy(at[0], Schedule(seed, **schedule), pace=pace) as proxy:
        hard = Hard(folder, proxy, at, seed)
        try:
            hard.run(steps)
            hard.end_well()
        finally:
            hard.close()
        return proxy.met


@pytest.mark.lrs
@pytest.mark.parametrize("seed", [1])
def test_through_a_hard_network_nothing_is_lost_and_nothing_twice(
    tmp_path: Path, lrs_at: tuple[str, str, str], seed: int
) -> None:
    assert len(_through(tmp_path, lrs_at, seed, 16)) > 3


@pytest.mark.lrs
@pytest.mark.soak
@pytest.mark.skipif(not SOAKING, reason="long; run by `make soak`")
@pytest.mark.parametrize("kind", [None, *Kind])
@pytest.mark.parametrize("seed", range(10, 13))
def test_through_a_hard_network_for_long(
    tmp_path: Path, lrs_at: tuple[str, str, str], seed: int, kind: Kind | None
) -> None:
    kinds = tuple(Kind) if kind is None else (kind,)
    met = _through(tmp_path, lrs_at, seed, 60, kinds=kinds)
    assert sum(met.values()) > (0 if kind is Kind.SLOW else 5)


MAKES: dict[str, dict[str, Any]] = {
    "409 to every re-send": {"conflict_on_resend": True, "filters_on": "stored"},
    "only statements": {"only_statements": True, "page_size": 3},
    "2.0": {"as_2_0": True, "bare": False},
    "small bodies": {"largest_body": 4_000},
    "stores what it can": {"partial_success": True, "filters_on": "stored", "page_size": 1},
}


@pytest.mark.parametrize("make", sorted(MAKES))
def test_servers_that_read_the_standard_their_own_way(tmp_path: Path, make: str) -> None:
    bent = dict(MAKES[make])
    lrs = BendableLrs()
    with LrsServer(lrs, as_2_0=bent.pop("as_2_0", False)) as server:
        for name, value in bent.items():
            assert hasattr(lrs, name)
            setattr(lrs, name, value)
        at = (server.endpoint, "key", "secret")
        with FaultyProxy(at[0], Schedule(7)) as proxy:
            hard = Hard(tmp_path, proxy, at, 7)
            lrs.clock = hard.clock
            try:
                hard.run(40 if SOAKING else 5)
                hard.end_well()
            finally:
                hard.close()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    pytest.importorskip("cryptography", reason="comes with keyring on Linux only")
    from tests.sync.test_tls import self_signed

    return self_signed(tmp_path, "127.0.0.1")


def test_through_tls_that_fails_now_and_then(tmp_path: Path, certificate: Path) -> None:
    lrs = BendableLrs()
    with LrsServer(lrs) as server:
        at = (server.endpoint, "key", "secret")
        kinds = (Kind.TLS, Kind.RST, Kind.GARBAGE, Kind.STALL)
        with FaultyProxy(at[0], Schedule(3, kinds=kinds), certificate=certificate) as proxy:
            hard = Hard(tmp_path, proxy, at, 3, ca_file=str(certificate))
            lrs.clock = hard.clock
            try:
                hard.run(40 if SOAKING else 6)
                hard.end_well()
            finally:
                hard.close()
            assert proxy.met[Kind.TLS] > 0
