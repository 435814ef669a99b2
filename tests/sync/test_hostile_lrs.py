# SPDX-License-Identifier: Apache-2.0
"""A server that means harm, or is broken, on the wire: what it says bends no record and holds nothing up."""

from __future__ import annotations

import itertools
import json
import socket
import threading
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.clock import DAY_MS
from app.statements import Profile, replay, terms
from app.statements.manifest import Manifest, manifest_text
from sync import http_lrs, pages
from sync.http_lrs import HttpLrs
from sync.lrs import Answer, NoAnswer, Problem
from sync.probe import probe
from tests.app.kit import ORGANISATION
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.hostile import HostileServer, Say, saying
from tests.sync.roam_kit import Site
from tests.sync.test_roaming_poison import forged, given


def at(server: HostileServer, **more: object) -> HttpLrs:
    return HttpLrs(server.endpoint, "key", "secret", timeout=(2.0, 2.0), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("year", ["1970", "2019", "2099", "9999"])
def test_a_server_of_another_century_does_not_tell_the_time(tmp_path: Path, year: str) -> None:
    clock = HandClock()
    with HostileServer(saying(["x"], f"Date: Thu, 31 Dec {year} 23:59:59 GMT")) as server:
        lrs = at(server, clock=clock)
        site = Site(tmp_path, lrs, "here", clock)
        site.device.enrol()
        for _ in range(2):
            site.device.begun()
            site.sync()
            clock.pass_ms(5_000)
        lrs.close()
    texts = [row.statement for row in site.device.outbox.rows()]
    assert len(texts) > 20
    assert all(text is not None and f'"timestamp":"{terms.timestamp(clock.now_ms())[:10]}' in text for text in texts)
    site.device.close()


def drips(peer: socket.socket, _asked: bytes) -> None:
    peer.sendall(b"HTTP/1.1 200 OK\r\nX-Word: ")
    while True:
        peer.sendall(b"x")
        threading.Event().wait(0.01)


def drips_from_the_first_word(peer: socket.socket, _asked: bytes) -> None:
    while True:
        peer.sendall(b"H")
        threading.Event().wait(0.01)


def asks_to_go_on(peer: socket.socket, _asked: bytes) -> None:
    while True:
        peer.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 50)


def never_says_the_last_word(peer: socket.socket, _asked: bytes) -> None:
    peer.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n"
    )
    while True:
        peer.sendall(b"X: y\r\n" * 50)


@pytest.mark.parametrize("say", [drips, asks_to_go_on, never_says_the_last_word])
def test_who_never_comes_to_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch, say: Say) -> None:
    monkeypatch.setattr(http_lrs, "LONGEST_ANSWER_S", 0.3)
    with HostileServer(say) as server:
        lrs = at(server)
        with pytest.raises(NoAnswer) as caught:
            lrs.post(b"[]")
        assert caught.value.problem is Problem.TIMEOUT
        server.say = saying(["1"])
        assert lrs.post(b"[]").document == ["1"], "the next question gets a connection of its own"
        lrs.close()


def test_a_long_body_on_a_slow_line_gets_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_lrs, "LONGEST_ANSWER_S", 0.2)
    monkeypatch.setattr(http_lrs, "SLOWEST_SENDING", 1_000)

    def waits(peer: socket.socket, asked: bytes) -> None:
        threading.Event().wait(0.5)
        saying(["1"])(peer, asked)

    with HostileServer(waits) as server:
        lrs = at(server)
        assert lrs.post(b"[" + b" " * 60_000 + b"]").document == ["1"]
        with pytest.raises(NoAnswer):
            lrs.post(b"[]")
        lrs.close()


def test_a_proxy_that_never_comes_to_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_lrs, "LONGEST_ANSWER_S", 0.3)
    with HostileServer(drips_from_the_first_word) as proxy:
        address = proxy.endpoint.removesuffix("/xAPI")
        lrs = HttpLrs("https://lrs.example/xAPI", "key", "secret", proxy=address, timeout=(2.0, 2.0))
        with pytest.raises(NoAnswer) as caught:
            lrs.post(b"[]")
        lrs.close()
    assert caught.value.problem is Problem.TIMEOUT
    assert proxy.asked[0].startswith(b"CONNECT lrs.example:443 ")


@pytest.mark.parametrize("proxy", ["http://user:hush@pro..xy:8080", "http://[oops", "http://user:hu#sh@proxy:1"])
def test_a_proxy_without_an_address_is_no_network(proxy: str) -> None:
    lrs = HttpLrs("https://lrs.example/xAPI", "key", "secret", proxy=proxy, timeout=(2.0, 2.0))
    with pytest.raises(NoAnswer) as caught:
        lrs.post(b"[]")
    lrs.close()
    assert (caught.value.problem, "hush" in caught.value.words) == (Problem.OFFLINE, False)


def test_a_number_without_end_spoils_its_own_statement_only() -> None:
    page = b'{"statements": [{"id": "a", "x": ' + b"7" * 5_000 + b'}, {"id": "b"}]}'
    with HostileServer(saying(page)) as server:
        lrs = at(server)
        document = lrs.get("statements", {}).document
        lrs.close()
    assert [one["id"] for one in document["statements"]] == ["a", "b"]


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Site]:
    """A device that has nothing to send, and knows somebody of whom it would like to hear."""
    site = Site(tmp_path, None, "there", HandClock())
    site.device.enrol()
    yield site
    site.lrs.close()
    site.device.close()


@pytest.mark.parametrize("more", ["http://[elsewhere", "/xAPI/statements?" + "x" * 70_000, "//["])
def test_a_link_that_leads_nowhere_is_a_problem_of_the_server(there: Site, more: str) -> None:
    with HostileServer(saying({"statements": [{"id": "x"}], "more": more})) as server:
        there.lrs = at(server)
        report = there.sync()
    assert report.pull_problem is Problem.NOT_AN_LRS
    assert report.problem is None
    assert len(there.roaming.fetching.newcomers()) == 1, "nobody takes the history for whole"


def more_and_more(ids: Callable[[int], str]) -> Say:
    """Pages with one statement each, and a link to another one that was never seen, for ever."""
    numbers = itertools.count()

    def say(peer: socket.socket, asked: bytes) -> None:
        number = next(numbers)
        saying({"statements": [{"id": ids(number)}], "more": f"/xAPI/statements?page={number}"})(peer, asked)

    return say


@pytest.mark.parametrize("ids", [lambda _n: "same", lambda n: str(n % 3), str], ids=["same", "circle", "new"])
def test_pages_without_end_end(there: Site, monkeypatch: pytest.MonkeyPatch, ids: Callable[[int], str]) -> None:
    monkeypatch.setattr(pages, "MOST_PAGES", 60)
    with HostileServer(more_and_more(ids)) as server:
        there.lrs = at(server)
        there.sync()
        assert len(server.asked) < 200


@pytest.mark.parametrize("stored", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"])
def test_no_time_of_a_server_is_beyond_the_calendar(there: Site, stored: str) -> None:
    """Neither one that a history has reached, nor one of a manifest."""
    years = {"id": "x", "stored": stored, "timestamp": stored}
    before = {**years, "stored": stored.replace(":59.999", ":58").replace("0001-01-01T00:00:00", "0001-01-01T00:00:01")}
    listed = sorted((years, before), key=lambda one: one["stored"], reverse=True)
    said = Manifest(learner="ana", device="alien", last=3, absent="", oldest_ms=-(2**52), at_ms=0)
    handed = json.loads(manifest_text(said, organisation=ORGANISATION, site="", id=str(uuid.uuid4())))
    with HostileServer(saying({"statements": listed, "more": "/xAPI/cut"})) as server:
        there.lrs = at(server)
        there.stopping = lambda: len(server.asked) >= 1
        there.sync()
        there.stopping = lambda: False
        there.sync()
        server.say = saying({"statements": [handed | {"timestamp": stored}]})
        for _ in range(3):
            there.sync()


def test_a_server_that_was_a_year_ahead_hides_nothing_once_it_is_put_right(tmp_path: Path) -> None:
    lrs, clock = BendableLrs(), HandClock()
    lrs.clock, lrs.offset_ms = clock, 0
    here, there = (Site(tmp_path, lrs, name, clock) for name in ("here", "there"))
    for place in (here, there):
        place.device.enrol()
    for ahead_ms in (0, 365 * DAY_MS, 0, 0):
        lrs.offset_ms = ahead_ms
        here.sync()  # and hears what time it is
        here.device.begun()
        here.sync()
        there.sync()
        clock.pass_ms(DAY_MS)
    there.sync()
    assert {event.id for event in here.device.roamed()} == {event.id for event in there.device.roamed()}
    for place in (here, there):
        place.device.close()


def test_what_is_longer_than_anything_of_ours_is_not_read() -> None:
    profile = Profile(organisation=ORGANISATION, packs=lambda _id, _version: None)
    event = forged(replace(given(), item="x" * 1_000_000))
    statement = {"id": event.id, "actor": {"account": {"homePage": ORGANISATION, "name": "ana"}}}
    assert profile.event(statement | {"context": {"extensions": replay.extensions(event)}}) is None
    absent = ",".join(str(2 * number + 1) for number in range(10_000))
    said = Manifest(learner="ana", device="alien", last=30_000, absent=absent, oldest_ms=0, at_ms=0)
    assert profile.read_manifest(json.loads(manifest_text(said, organisation=ORGANISATION, site="", id="x"))) is None


@pytest.mark.parametrize("listed", [5, "many", {"a": 1}, [5, None, []]])
def test_a_probe_of_a_server_that_talks_nonsense_comes_to_an_end(listed: object) -> None:
    nonsense = saying({"statements": listed, "version": ["v" * 9_999] * 99}, "X-Experience-API-Version: 1.0.3")

    def say(peer: socket.socket, asked: bytes) -> None:
        (saying(["1"]) if asked.startswith(b"POST") else nonsense)(peer, asked)

    with HostileServer(say) as server:
        lrs = at(server)
        found = probe(lrs, Profile(organisation=ORGANISATION, packs=lambda _id, _version: None).touchstone())
        lrs.close()
    assert (found.reads, found.writes, found.since, found.reads_others) == (True, True, None, False)
    assert len("".join(found.versions)) < 1_000


def test_a_server_that_takes_and_never_shows_does_not_get_everything_at_every_run(tmp_path: Path) -> None:
    """It took the touchstone while it was well, so that it looks like one that was put back to a backup."""
    lrs, clock = BendableLrs(), HandClock()
    lrs.clock, lrs.offset_ms = clock, 0
    here = Site(tmp_path, lrs, "here", clock)
    here.device.enrol()
    here.device.begun()
    lrs.post(here.device.profile.touchstone().encode())
    lrs.always = Answer(status=200, document=["x"], version="1.0.3", offset_ms=0)
    delivery = here.delivery()
    again = []
    for _ in range(24):
        again.append(delivery.run_once(now=True).again)
        clock.pass_ms(900_000)
    assert [bool(count) for count in again].count(True) <= 3, "at once, after an hour and after three"
    lrs.always = None
    clock.pass_ms(DAY_MS)
    delivery.run_once(now=True)
    assert {event.id for event in here.device.roamed()} <= set(lrs.stored)
    here.device.close()
