# SPDX-License-Identifier: Apache-2.0
"""The transport: who is believed, what is sent, and where nothing may go."""

from __future__ import annotations

import socket
import threading
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.connecting import Connecting, LrsSecrets, LrsSetting
from sync import http_lrs
from sync.http_lrs import HttpLrs, InsecureEndpoint, lrs_of
from sync.lrs import NoAnswer, Problem
from tests.app.record.record_kit import HandClock
from tests.losing_proxy import LosingProxy

JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html"}


@pytest.fixture
def server() -> Iterator[LosingProxy]:
    with LosingProxy("http://127.0.0.1:9/xAPI") as web:
        yield web


@pytest.fixture
def lrs(server: LosingProxy) -> Iterator[HttpLrs]:
    client = HttpLrs(server.endpoint, "kéy", "secret", timeout=(2.0, 2.0))
    yield client
    client.close()


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://lrs.example/xAPI",
        "ftp://lrs.example",
        "lrs.example/xAPI",
        "https://",
        "https://key:secret@lrs.example/xAPI",
    ],
)
def test_credentials_never_leave_unencrypted(endpoint: str) -> None:
    with pytest.raises(InsecureEndpoint):
        HttpLrs(endpoint, "key", "secret")


@pytest.mark.parametrize(
    "endpoint", ["http://localhost:8100/xAPI", "http://127.0.0.1/x", "http://[::1]:1/x", "https://a.example"]
)
def test_loopback_and_tls_are_taken(endpoint: str) -> None:
    assert "secret" not in repr(HttpLrs(endpoint, "key", "secret"))


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (200, HTML, b"<html>Welcome to the hotel</html>"),
        (200, JSON, b"<html>not JSON at all"),
        (302, {"Location": "https://login.example/"}, b""),
        (307, {"Location": "/xAPI/elsewhere", **JSON}, b"[]"),
        (401, HTML, b"log in"),
        (403, HTML, b"blocked by your organisation"),
        (400, HTML, b"Bad Request"),
        (404, HTML, b"Not Found"),
        (409, HTML, b""),
        (511, HTML, b"Network Authentication Required"),
    ],
)
def test_login_pages_redirects_and_other_web_servers_are_no_lrs(
    server: LosingProxy, lrs: HttpLrs, status: int, headers: dict[str, str], body: bytes
) -> None:
    server.instead = (status, headers, body)
    with pytest.raises(NoAnswer) as caught:
        lrs.post(b"[]")
    assert caught.value.problem is Problem.NOT_AN_LRS


@pytest.mark.parametrize("status", [408, 413, 429, 500, 502, 503])
def test_a_proxy_in_between_may_ask_for_patience_or_smaller_bodies(
    server: LosingProxy, lrs: HttpLrs, status: int
) -> None:
    server.instead = (status, {**HTML, "Retry-After": "7"}, b"<html>nginx</html>")
    answer = lrs.post(b"[]")
    assert (answer.status, answer.retry_after_s, answer.document) == (status, 7.0, None)


def test_204_and_the_version_header_are_believed(server: LosingProxy, lrs: HttpLrs) -> None:
    server.instead = (204, {}, b"")
    assert lrs.post(b"[]").status == 204
    server.instead = (401, {**HTML, "X-Experience-API-Version": "1.0.3"}, b"no")
    assert (lrs.post(b"[]").status, lrs.post(b"[]").version) == (401, "1.0.3")


def test_the_servers_clock_is_read(server: LosingProxy, lrs: HttpLrs) -> None:
    server.instead = (200, JSON, b"[]")
    assert abs(lrs.post(b"[]").offset_ms) < 3_000


def test_a_path_of_the_server_is_asked_for_at_the_server(server: LosingProxy, lrs: HttpLrs) -> None:
    server.instead = (200, JSON, b'{"statements": []}')
    assert lrs.get("/xAPI/statements?more=1", {}).document == {"statements": []}


def test_nobody_listening_is_offline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    lrs = HttpLrs(f"http://127.0.0.1:{port}/xAPI", "key", "secret")
    with pytest.raises(NoAnswer) as caught:
        lrs.post(b"[]")
    assert caught.value.problem is Problem.OFFLINE
    assert str(port) not in caught.value.words
    lrs.close()


def test_a_server_that_says_nothing_is_a_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        lrs = HttpLrs(f"http://127.0.0.1:{silent.getsockname()[1]}/xAPI", "key", "secret", timeout=(1.0, 0.05))
        with pytest.raises(NoAnswer) as caught:
            lrs.post(b"[]")
        lrs.close()
    assert caught.value.problem is Problem.TIMEOUT


def test_a_server_without_tls_behind_https_is_a_tls_problem(server: LosingProxy) -> None:
    lrs = HttpLrs(server.endpoint.replace("http:", "https:"), "key", "secret", timeout=(2.0, 2.0))
    with pytest.raises(NoAnswer) as caught:
        lrs.post(b"[]")
    assert caught.value.problem is Problem.TLS
    lrs.close()


def test_the_environment_replaces_neither_credentials_nor_proxies(
    server: LosingProxy, lrs: HttpLrs, monkeypatch: pytest.MonkeyPatch, tmp_path: pytest.TempPathFactory
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password stolen\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server.instead = (204, {}, b"")
    assert lrs.post(b"[]").status == 204
    assert server.seen["Authorization"] == "Basic a8OpeTpzZWNyZXQ="
    assert server.seen["X-Experience-API-Version"] == "1.0.3"


def test_one_connection_serves_many_requests_and_an_idle_one_is_not_trusted(server: LosingProxy) -> None:
    clock = HandClock()
    lrs = HttpLrs(server.endpoint, "key", "secret", timeout=(2.0, 2.0), clock=clock)
    server.instead = (200, JSON, b'["1"]')
    for _ in range(3):
        lrs.post(b"[]")
        lrs.get("statements", {})
    assert (server.requests, server.connections) == (6, 1)
    clock.pass_ms(61_000)
    lrs.post(b"[]")
    assert server.connections == 2
    lrs.close()


def test_an_answer_that_never_ends_is_given_up(server: LosingProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_lrs, "LARGEST_ANSWER", 1_000)
    lrs = HttpLrs(server.endpoint, "key", "secret", timeout=(2.0, 2.0))
    server.instead = (200, JSON, b"[" + b" " * 2_000 + b"]")
    with pytest.raises(NoAnswer) as caught:
        lrs.post(b"[]")
    assert caught.value.problem is Problem.NOT_AN_LRS
    monkeypatch.setattr(http_lrs, "LONGEST_ANSWER_S", -1.0)
    server.instead = (200, JSON, b"[]")
    with pytest.raises(NoAnswer) as caught:
        lrs.post(b"[]")
    assert caught.value.problem is Problem.TIMEOUT


def test_the_proxy_that_is_set_is_asked_by_its_user(tmp_path: Path) -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def refuse() -> None:
            peer, _ = listener.accept()
            with peer:
                heard.append(peer.recv(65_536))
                peer.sendall(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=refuse)
        thread.start()
        how = Connecting(proxy=f"http://127.0.0.1:{listener.getsockname()[1]}", proxy_user="ward 3")
        setting = LrsSetting("https://lrs.example/xAPI/", "key", how)
        lrs = lrs_of(setting, LrsSecrets("secret", proxy="top:hush"), folder=tmp_path, clock=HandClock())
        with pytest.raises(NoAnswer) as caught:
            lrs.post(b"[]")
        thread.join()
    assert heard[0].startswith(b"CONNECT lrs.example:443 ")
    assert b"Basic " + b64encode(b"ward 3:top:hush") in heard[0]
    assert (caught.value.problem, "hush" in caught.value.words) == (Problem.OFFLINE, False)
