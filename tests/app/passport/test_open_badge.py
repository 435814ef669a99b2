# SPDX-License-Identifier: Apache-2.0
"""The badge file: what the standard asks for, what is in it about somebody, and who may have it."""

from __future__ import annotations

import json
import time

import pytest

from app.errors import Refusal
from app.open_badge import CONTEXT, TYPES, identity_hash
from app.own.facts import EvidenceHanded, EvidenceJudged
from app.rights import Role
from tests.app.passport.signing_kit import BADGE, SUBMISSION, SigningDevice, holds, parts_of, unpacked
from tests.app.passport.test_signing import code


@pytest.fixture
def device(tmp_path):
    device = SigningDevice(tmp_path)
    device.people()
    device.earn()
    device.acts("ana")
    yield device
    device.close()


def payload(device, *, named: bool = False) -> dict:
    return holds(device.badges.file("ana", SUBMISSION, named=named).content.decode())


def test_it_is_a_credential_as_the_standard_says(device):
    """Section 8.2 of Open Badges 3.0, read with another implementation of the arithmetic."""
    file = device.badges.file("ana", SUBMISSION, named=False)
    assert file.content.count(b".") == 2
    assert file.content.isascii()
    header, body, _, _ = parts_of(file.content.decode())
    assert set(header) == {"alg", "typ", "jwk"}  # "Additional JOSE Headers are NOT allowed."
    assert (header["alg"], header["typ"]) == ("RS256", "JWT")
    assert payload(device)["jti"] == body["jti"]
    assert body["@context"] == list(CONTEXT)
    assert set(TYPES) == set(body["type"])
    assert body["iss"] == body["issuer"]["id"]
    assert json.loads(unpacked(body["iss"].removeprefix("did:jwk:"))) == header["jwk"]
    assert body["jti"] == body["id"] == f"urn:uuid:{SUBMISSION}"
    subject = body["credentialSubject"]
    assert body["sub"] == subject["id"]
    assert isinstance(body["nbf"], int)
    assert time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(body["nbf"])) == body["validFrom"]
    achievement = subject["achievement"]
    assert achievement["id"] == "https://packs.example/kit/credentials/hands-for-life"
    assert (achievement["name"], achievement["achievementType"]) == (BADGE.title, "MicroCredential")
    for words in ("Cleans at the right moments", "Misses some", "**strong: Reminds others**", "**safe: With help**"):
        assert words in achievement["criteria"]["narrative"]
    assert [each["name"] for each in body["evidence"]] == list(BADGE.evidence)
    assert not any({"id", "url", "narrative"} & set(each) for each in body["evidence"])


def test_the_name_is_in_it_as_a_salted_hash_unless_the_person_says_otherwise(device):
    content = device.badges.file("ana", SUBMISSION, named=False).content.decode()
    assert "Ana" not in json.dumps(parts_of(content)[1])
    (identity,) = payload(device)["credentialSubject"]["identifier"]
    assert (identity["type"], identity["hashed"], identity["identityType"]) == ("IdentityObject", True, "name")
    assert identity["identityHash"] == identity_hash("Ana", identity["salt"])
    assert identity["salt"] != payload(device)["credentialSubject"]["identifier"][0]["salt"]
    (named,) = payload(device, named=True)["credentialSubject"]["identifier"]
    assert (named["hashed"], named["identityHash"]) == (False, "Ana")
    assert payload(device, named=True)["sub"] == payload(device)["sub"]


def test_it_is_looked_at_offline(device):
    content = device.badges.file("ana", SUBMISSION, named=False).content
    seen = device.badges.check(content + b"\n", "Ana")
    assert (seen.title, seen.fits, seen.named, seen.signed.standing.value) == (BADGE.title, True, "", "own")
    assert device.badges.check(content, "Ben").fits is False
    assert device.badges.check(content).fits is None
    assert device.badges.check(device.badges.file("ana", SUBMISSION, named=True).content, "Ana").named == "Ana"


def test_what_is_signed_and_no_badge_is_told(device):
    good = payload(device)
    flaws = [
        {"iss": "did:jwk:x"},
        {"jti": "urn:uuid:x"},
        {"sub": "urn:uuid:x"},
        {"nbf": good["nbf"] + 60},
        {"type": ["VerifiableCredential"]},
        {"validFrom": "yesterday"},
        {"@context": []},
        {"credentialSubject": {}},
        {"issuer": 7},
    ]
    for flaw in flaws:
        token = device.signing.sign(json.dumps(good | flaw).encode(), "JWT")
        assert code(device.badges.check, token.encode()) == "no_badge"
    late = {"nbf": good["nbf"] + 10**6, "validFrom": _stamp(good["nbf"] + 10**6)}
    assert (
        code(device.badges.check, device.signing.sign(json.dumps(good | late).encode(), "JWT").encode())
        == "badge_not_now"
    )
    assert (
        code(device.badges.check, device.signing.sign(json.dumps(good | {"exp": 5}).encode(), "JWT").encode())
        == "badge_not_now"
    )
    assert code(device.badges.check, device.signing.sign(json.dumps(good).encode(), "other").encode()) == "not_signed"
    assert code(device.badges.check, b"x" * 2_000_000) == "not_signed"


def test_only_what_was_earned_and_only_for_oneself(device, tmp_path):
    device.acts("ben")
    with pytest.raises(Refusal, match="not_yours"):
        device.badges.file("ana", SUBMISSION, named=False)
    assert code(device.badges.file, "ben", SUBMISSION, named=False) == "not_earned"
    device.acts("sue", Role.SUPERVISOR)
    assert code(device.badges.earned, "ana") == "not_yours"
    second = SigningDevice(tmp_path, name="d2")
    second.people()
    second.earn(earned=False)
    second.acts("ana")
    assert second.badges.earned("ana") == ()
    second.close()


def _stamp(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


LEVELS = {"none": (), "too few": (3,), "too many": (3, 2, 2), "below": (3, 1), "off the scale": (3, 4)}


@pytest.mark.parametrize("levels", LEVELS.values(), ids=LEVELS)
def test_a_judgement_that_could_not_have_been_made_here_is_not_signed(device, levels):
    forge(device, "sue", levels)
    assert [each.submission for each in device.badges.earned("ana")] == [SUBMISSION]
    assert [each.id for each in device.passports.mine("ana").vouched] == [SUBMISSION]
    assert code(device.badges.file, "ana", OTHER, named=False) == "not_earned"


@pytest.mark.parametrize("judge", ["ana", "ben", "olu", "nobody"])
def test_nor_is_one_of_somebody_who_is_no_supervisor_by_the_roster(device, judge):
    forge(device, judge, (3, 2))
    assert code(device.badges.file, "ana", OTHER, named=False) == "judge_unknown"
    assert [each.id for each in device.passports.mine("ana").vouched] == [SUBMISSION]


def test_a_supervisor_who_has_left_judged_while_they_were_there(device):
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'sue'")
    device.acts("ana")
    assert device.badges.file("ana", SUBMISSION, named=False).credential == BADGE.id


@pytest.mark.parametrize(
    "flaw", [{"nbf": 10**400}, {"exp": 10**400}, {"validFrom": "0001-01-01T00:00:00"}, {"evidence": "deep"}]
)
def test_absurd_numbers_and_depths_are_no_badge(device, flaw):
    text = json.dumps(payload(device) | flaw).replace('"deep"', "[" * 50_000 + "]" * 50_000)
    assert code(device.badges.check, device.signing.sign(text.encode(), "JWT").encode()) == "no_badge"


OTHER = "11111111-7f3f-4f4c-8f43-0a4f6f2d0c21"


def forge(device, judge: str, levels: tuple[int, ...]) -> None:
    """What somebody who can write to the LRS could let arrive in Ana's record."""
    same = {"submission": OTHER, "pack": "kit", "version": "1.0.0", "credential": BADGE.id, "assessor": judge}
    device.record.append("ana", EvidenceHanded(**same, parts=1), EvidenceJudged(**same, levels=levels, earned=True))
