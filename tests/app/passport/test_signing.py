# SPDX-License-Identifier: Apache-2.0
"""Keys: made once, kept inside, named by their thumbprint, believed when somebody said so; and what is refused."""

from __future__ import annotations

import hashlib
import json

import pytest

from app.errors import Refusal
from app.record.meta import read_note
from app.rights import Role
from app.signing import MINE, Signing, Standing, jwk_of, opened, read_key_file, thumbprint
from tests.app.passport.signing_kit import SigningDevice, holds, packed, parts_of, unpacked

TYP = "test+jws"


@pytest.fixture
def device(tmp_path):
    device = SigningDevice(tmp_path)
    yield device
    device.close()


@pytest.fixture
def other(tmp_path):
    device = SigningDevice(tmp_path, name="d2", key=2)
    yield device
    device.close()


def code(call, *args, **named) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args, **named)
    return caught.value.code


def test_a_key_is_made_once_and_its_private_half_is_in_the_encrypted_database_alone(tmp_path):
    device = SigningDevice(tmp_path)
    device.database.execute("DELETE FROM note WHERE name = ?", [MINE])
    signing = Signing(device.database, gate=device.gate, audit=device.audit, clock=device.clock)
    first = thumbprint(signing.public())
    assert first == thumbprint(signing.public())
    private = json.loads(read_note(device.database, MINE))["private"]
    assert private.startswith("-----BEGIN PRIVATE KEY-----")
    assert b"PRIVATE" not in signing.key_file()
    assert "private" not in repr(signing._mine())
    device.close()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert private.splitlines()[1].encode() not in file.read_bytes()


def test_what_is_signed_is_believed_by_a_reader_that_shares_nothing_with_us(device):
    token = device.signing.sign(b'{"a":1}', TYP)
    assert holds(token) == {"a": 1}
    header = parts_of(token)[0]
    assert (header["alg"], header["typ"], set(header)) == ("RS256", TYP, {"alg", "typ", "jwk"})
    assert set(header["jwk"]) == {"kty", "n", "e"}
    members = json.dumps({k: header["jwk"][k] for k in ("e", "kty", "n")}, separators=(",", ":")).encode()
    assert device.signing.check(token, TYP).key == packed(hashlib.sha256(members).digest())


def test_whose_signature_it_is(device, other):
    token = other.signing.sign(b"1", TYP)
    assert other.signing.check(token, TYP).standing is Standing.OWN
    assert device.signing.check(token, TYP).standing is Standing.UNKNOWN
    issuer = device.signing.trust(other.signing.key_file(), "  Home   A ")
    assert issuer.name == "Home A"
    found = device.signing.check(token, TYP)
    assert (found.standing, found.name, found.payload) == (Standing.TRUSTED, "Home A", b"1")
    device.signing.trust(other.signing.key_file(), "Home B")
    assert [each.name for each in device.signing.trusted()] == ["Home B"]
    device.signing.distrust(issuer.key)
    assert device.signing.trusted() == ()
    assert code(device.signing.distrust, issuer.key) == "no_such_key"
    assert {each.action for each in device.audit.entries()} >= {"trust_key", "distrust_key"}


def test_only_who_looks_after_the_device_says_whom_to_believe(device, other):
    device.people()
    device.acts("sue", Role.SUPERVISOR)
    assert code(device.signing.trust, other.signing.key_file(), "A") == "not_allowed"
    device.acts("olu", Role.OPERATOR)
    assert code(device.signing.trust, other.signing.key_file()) == "key_unnamed"
    assert device.signing.trust(other.signing.key_file(), "A").name == "A"


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff\xfe", b'{"kty":"RSA","n":"AQAB","e":"AQAB"}', b"x" * 30_000, b'{"a":' + b"[" * 9_000],
)
def test_what_is_no_key_file(content):
    assert code(read_key_file, content) == "no_key_file"


def test_a_private_half_is_never_taken_for_a_public_one(device):
    table = json.loads(device.signing.key_file())
    table["jwk"]["d"] = "AQAB"
    assert code(read_key_file, json.dumps(table).encode()) == "no_key_file"
    assert code(read_key_file, json.dumps(table["jwk"]).encode()) == "no_key_file"


def test_what_was_changed_or_signed_in_another_way_is_refused(device, other):
    token = device.signing.sign(b'{"a":1}', TYP)
    header, _, _, _ = parts_of(token)
    first, second, third = token.split(".")
    assert code(opened, f"{first}.{packed({'a': 2})}.{third}", TYP) == "signature_wrong"
    assert code(opened, f"{first}.{second}.{packed(bytes(256))}", TYP) == "signature_wrong"
    assert code(opened, token[:-10], TYP) in {"signature_wrong", "not_signed"}
    for change in (
        {"alg": "none"},
        {"alg": "HS256"},
        {"alg": "RS512"},
        {"typ": "JWT"},
        {"crit": ["b64"]},
        {"b64": False},
    ):
        assert code(opened, f"{packed(header | change)}.{second}.{third}", TYP) == "not_signed"
        assert code(opened, f"{packed(header | change)}.{second}.", TYP) == "not_signed"
    theirs = parts_of(other.signing.sign(b"1", TYP))[0]["jwk"]
    assert code(opened, f"{packed(header | {'jwk': theirs})}.{second}.{third}", TYP) == "signature_wrong"
    wrong = [None, 1, "x", [], {}, {"kty": "EC"}, {**theirs, "n": "AQAB"}, {**theirs, "n": "!"}, {**theirs, "d": "AQ"}]
    for jwk in [*wrong, {**theirs, "e": "AA"}, {**theirs, "n": theirs["n"] * 3}]:
        assert code(opened, f"{packed(header | {'jwk': jwk})}.{second}.{third}", TYP) in {
            "not_signed",
            "signature_wrong",
        }
    for text in ("", ".", "..", "a.b.c", "{}", "é", f"{'A' * 50_000}.{second}.{third}", packed(b"[" * 90_000) + ".x.y"):
        assert code(opened, text, TYP) == "not_signed"


def test_one_key_has_one_name_however_it_is_written(device):
    token = device.signing.sign(b"1", TYP)
    header, _, _, _ = parts_of(token)
    padded = {**header["jwk"], "n": packed(b"\0" + unpacked(header["jwk"]["n"]))}
    jwk, _ = read_key_file(json.dumps(padded).encode())
    assert thumbprint(jwk) == thumbprint(device.signing.public())
    assert jwk_of(device.signing._private().public_key()) == jwk
