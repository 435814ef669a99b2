# SPDX-License-Identifier: Apache-2.0
"""A server that means harm, or is broken, on the wire: what it says bends no record and holds nothing up."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from app.statements import terms
from sync import http_lrs
from sync.http_lrs import HttpLrs
from sync.lrs import NoAnswer, Problem
from tests.app.record.record_kit import HandClock
from tests.sync.hostile import HostileServer, Say, saying
from tests.sync.roam_kit import Site


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
