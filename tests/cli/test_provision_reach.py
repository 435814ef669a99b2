# SPDX-License-Identifier: Apache-2.0
"""How the LRS is reached, by one file: a proxy that asks who comes, an authority of one's own; no password is shown."""

from __future__ import annotations

import base64
import socket

import pytest

from app.lrs_setting import read_secrets
from app.record.home import Home
from tests.cli.test_commands import Stepwell, _key_in_a_file  # noqa: F401 - a fixture for every test
from tests.cli.test_provision_command import Bare, bare  # noqa: F401 - a fixture
from tests.losing_proxy import LosingProxy
from tests.sync.hostile import HostileServer
from tests.sync.test_tls import self_signed
from ui.compose import open_program

LRS = "[lrs]\nendpoint = 'https://lrs.example/xAPI/'\nkey = 'k'\nsecret_file = 'lrs.secret'\n"
WAY = "proxy = '{proxy}'\nproxy_user = 'ward 3'\n"
HUSH = "top:hush/word"


@pytest.fixture
def provisioned(bare: Bare) -> Bare:  # noqa: F811 - the fixture
    bare.secret("lrs.secret", "the-secret")
    bare.secret("proxy.secret", HUSH)
    return bare


def secrets(bare: Bare) -> tuple[str, str]:  # noqa: F811 - the fixture
    with open_program(Home(bare.stepwell.home), write=False) as program:
        kept = read_secrets(program.keys)
        return kept.secret, kept.proxy


def test_the_proxy_of_the_file_is_asked_by_its_user_and_twice_is_once(provisioned: Bare) -> None:
    asked: list[bytes] = []

    def refuses(peer: socket.socket, head: bytes) -> None:
        asked.append(head)
        peer.sendall(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")

    with HostileServer(refuses) as proxy:
        address = proxy.endpoint.removesuffix("/xAPI")
        text = f"delete_secrets = true\n{LRS}{WAY.format(proxy=address)}proxy_password_file = 'proxy.secret'\n"
        provisioned.write(text)
        assert provisioned.outcomes() == {"lrs": "done", "secret files deleted": "done"}
        assert secrets(provisioned) == ("the-secret", HUSH)
        assert not (provisioned.folder / "proxy.secret").exists()
        assert provisioned.outcomes() == {"lrs": "as it is", "secret files deleted": "as it is"}
        said = provisioned.stepwell("lrs", "probe", "--json", status=1)
        shown = provisioned.stepwell("lrs", "show").out + provisioned.stepwell("audit", "list").out
    assert b"Basic " + base64.b64encode(f"ward 3:{HUSH}".encode()) in asked[0]
    assert said.json["reachable"] is False
    assert HUSH not in said.out + said.err + shown
    left = [file for file in provisioned.stepwell.home.rglob("*") if file.is_file() and file.name != "secrets.json"]
    assert not [file for file in left if HUSH.encode() in file.read_bytes()]


def test_it_is_typed_after_the_secret_of_the_lrs(provisioned: Bare) -> None:
    text = LRS.replace("secret_file = 'lrs.secret'", "secret_stdin = true")
    provisioned.write(f"{text}{WAY.format(proxy='http://proxy.example:3128')}proxy_password_stdin = true\n")
    assert provisioned.outcomes(stdin=f"other\n{HUSH}\n") == {"lrs": "done"}
    assert secrets(provisioned) == ("other", HUSH)
    assert provisioned.outcomes() == {"lrs": "as it is"}, "what is set needs nobody to type it"
    assert provisioned.outcomes(stdin="other\nanother one\n") == {"lrs": "done"}
    assert secrets(provisioned) == ("other", "another one")


@pytest.mark.parametrize(
    ("more", "flaws"),
    [
        ("proxy_user = 'u'\n", [("one_proxy_password", 5)]),
        ("proxy = 'system'\nproxy_user = 'u'\nproxy_password_stdin = true\n", [("one_proxy_password", 6)]),
        ("proxy = 'http://p.example'\nproxy_user = 'u'\n", [("one_proxy_password", 6)]),
        ("proxy = 'http://p.example'\nproxy_password_stdin = true\n", [("one_proxy_password", 6)]),
        ("proxy = 'http://p.example'\nproxy_user = 'u'\nproxy_password_file = 'x'\n", [("no_file", 7)]),
        ("proxy = 'http://u:p@p.example'\n", [("bad_value", 5)]),
        ("proxy = 'http://p.example:port'\n", [("bad_value", 5)]),
    ],
)
def test_what_a_proxy_lacks_is_said_before_anything_is_done(
    provisioned: Bare, more: str, flaws: list[tuple[str, int]]
) -> None:
    provisioned.write(LRS + more)
    assert provisioned.flaws() == flaws
    assert not provisioned.stepwell.home.exists()


def test_an_authority_of_ones_own_is_trusted_by_the_file(provisioned: Bare) -> None:
    made = self_signed(provisioned.folder, "127.0.0.1")
    public = made.read_bytes()[made.read_bytes().index(b"-----BEGIN CERTIFICATE") :]
    (provisioned.folder / "authority.pem").write_bytes(public)
    with LosingProxy("http://127.0.0.1:9/xAPI", certificate=made) as web:
        web.instead = (200, {"Content-Type": "application/json"}, b'{"statements": []}')
        text = LRS.replace("https://lrs.example/xAPI", web.endpoint)
        for authority, reached in (("", False), ("ca_file = 'authority.pem'\n", True)):
            provisioned.write(text + authority)
            assert provisioned.outcomes() == {"lrs": "done"}
            assert provisioned.outcomes() == {"lrs": "as it is"}
            probed = provisioned.stepwell("lrs", "probe", "--json", status=1)
            assert probed.json["reachable"] is reached
    assert provisioned.stepwell("lrs", "show", "--json").json["own_authority"] is True
    for content in (b"nothing", b"", b"\xff"):
        (provisioned.folder / "authority.pem").write_bytes(content)
        assert provisioned.flaws() == [("bad_authority", 5)]


def test_a_user_without_a_proxy_is_a_mistake_of_the_command(tmp_path) -> None:
    put = ["lrs", "set", "https://lrs.example/xAPI/", "--key", "k", "--secret-stdin", "--proxy-user", "ward"]
    assert "the address of the proxy" in Stepwell(tmp_path / "home")(*put, stdin="a\nb\n", status=2).err
