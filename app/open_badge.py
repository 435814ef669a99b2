# SPDX-License-Identifier: Apache-2.0
"""An earned micro-credential as a file that other programs read: an OpenBadgeCredential of 1EdTech Open Badges 3.0.

Rules ([ADR 23](../docs/adr/0023-badges-and-passports-are-signed-by-devices.md)):

1. The form is VC-JWT (section 8.2 of the standard): a compact JWS whose payload is the credential itself, with the
   claims iss, sub, nbf and jti. The issuer's id is its key (`did:jwk`), so that nothing has to be looked up anywhere.
2. Only what an assessor found to be earned becomes a file, and only for the person themselves. What stands in the
   record may have come from elsewhere, so it is looked at once more (`app.portfolio.vouching`).
3. Whose it is stands in it as a salted hash of the name; the name itself only when the person wants it. The ids of the
   credential and of its subject say nothing about anybody, and are the same each time it is saved.
4. The rubric stands in it whole. Evidence is named and not included: it is private, and may be about others.

Example: what Ana earned with the submission 7c0c… becomes `urn:uuid:7c0c…`, valid from the day it was judged.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.errors import Refusal
from app.own.state import Submission
from app.portfolio.vouching import judge_known, vouched

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from app.signing import Jwk, Signed, Signing
    from app.standing import RecordPort
    from content_packs.model import Credential

TYPE: Final = "JWT"
"""What stands as `typ` in the header; the standard allows nothing else."""
SUFFIX: Final = ".jwt"
MOST: Final = 1_000_000
"""Bytes of a file that is looked at."""
CONTEXT: Final = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
TYPES: Final = ("VerifiableCredential", "OpenBadgeCredential")
_SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
_LARGEST = 2**53
_SPACE = uuid.UUID("4c5b6a2e-6f0a-5a0d-9a6f-4f9c2b8f5f31")


class EarnedBadge(msgspec.Struct, frozen=True, kw_only=True):
    """A micro-credential that was earned. `at_ms` is when (ms since 1970 UTC), `credential` its id in its pack."""

    submission: str
    title: str
    at_ms: int
    credential: str = ""


class BadgeFile(msgspec.Struct, frozen=True, kw_only=True):
    """The file: one line of ASCII, and what it is called without who it is about."""

    badge: EarnedBadge
    credential: str
    content: bytes


class BadgeSeen(msgspec.Struct, frozen=True, kw_only=True):
    """What a badge file says that holds. `fits`: None where no name was given to compare, else whether it is that."""

    title: str
    narrative: str
    issuer: str
    named: str
    fits: bool | None
    valid_from: str
    signed: Signed


class OpenBadges:
    """Implements `ui.ports.BadgesPort`; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_yours", "no_such_learner".
    """

    def __init__(self, *, record: RecordPort, shelf: Shelf, accounts: Accounts, gate: Gate, signing: Signing) -> None:
        """Take the parts. Nothing is written but the device's key, the first time."""
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._signing = signing

    def earned(self, learner: str) -> tuple[EarnedBadge, ...]:
        """Return what a person has earned of packs that are here, the latest first."""
        self._gate.own(learner)
        found = (_badge(name, known, credential) for name, known, _, credential in self._found(learner))
        return tuple(sorted(found, key=lambda each: each.at_ms, reverse=True))

    def file(self, learner: str, submission: str, *, named: bool) -> BadgeFile:
        """Return one of them signed; `named`: with the name of the person.

        Raises Refusal: "not_earned", "judge_unknown" (who said that it was earned is no supervisor known here).
        """
        self._gate.own(learner)
        found = next((each for each in self._found(learner) if each[0] == submission), None)
        if found is None:
            said = self._record.state(learner).own.submissions.get(submission)
            if said is None or not said.earned or said.withdrawn or judge_known(self._accounts, learner, said):
                raise Refusal("not_earned")
            raise Refusal("judge_unknown")
        name, known, _, credential = found
        payload = self._credential(self._accounts.card(learner).name if named else "", found=found, learner=learner)
        token = self._signing.sign(msgspec.json.encode(payload), TYPE)
        return BadgeFile(badge=_badge(name, known, credential), credential=credential.id, content=token.encode())

    def check(self, data: bytes, name: str = "") -> BadgeSeen:
        """Return what a badge file says, whoever made it. `name`: compare whom it is about with this.

        Raises Refusal: "not_signed", "signature_wrong", "no_badge", "badge_not_now".
        """
        if len(data) > MOST:
            raise Refusal("not_signed")
        signed = self._signing.check(data.decode("ascii", "replace").strip(), TYPE)
        return _seen(signed, name, self._record.now_ms())

    # --- within

    def _found(self, learner: str) -> Iterator[tuple[str, Submission, PackIndex, Credential]]:
        language = self._accounts.card(learner).language
        for name, known in self._record.state(learner).own.submissions.items():
            if not known.earned or known.withdrawn:
                continue
            try:
                index = self._shelf.index(known.pack, known.version, language)
            except Refusal:
                continue  # the pack was removed
            credential = next((each for each in index.pack.credentials if each.id == known.credential), None)
            if credential is not None and vouched(self._accounts, learner, known, credential):
                yield name, known, index, credential

    def _credential(
        self, name: str, *, found: tuple[str, Submission, PackIndex, Credential], learner: str
    ) -> dict[str, Any]:
        submission, known, index, credential = found
        jwk, seconds = self._signing.public(), known.judged_ms // 1000
        issuer, subject = did_of(jwk), uuid.uuid5(_SPACE, f"subject {submission}").urn
        called = self._accounts.card(learner).name
        profile: dict[str, Any] = {"id": issuer, "type": ["Profile"]}
        if issued_by := self._signing.name():
            profile["name"] = issued_by
        if self._signing.organisation().startswith(("https://", "http://")):
            profile["url"] = self._signing.organisation()
        body = {
            "@context": list(CONTEXT),
            "id": _urn(submission),
            "type": list(TYPES),
            "name": credential.title,
            "issuer": profile,
            "validFrom": datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "credentialSubject": {
                "id": subject,
                "type": ["AchievementSubject"],
                "identifier": [_plain(name) if name else _hashed(called)],
                "achievement": {
                    "id": f"{index.pack.manifest.base.rstrip('/')}/credentials/{credential.id}",
                    "type": ["Achievement"],
                    "achievementType": "MicroCredential",
                    "inLanguage": index.pack.manifest.language,
                    "name": credential.title,
                    "description": credential.summary or credential.title,
                    "criteria": {"narrative": narrative(credential, known.levels)},
                },
            },
            "evidence": [{"type": ["Evidence"], "name": each} for each in credential.evidence],
            "credentialSchema": [{"id": _SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
        }
        if not body["evidence"]:
            del body["evidence"]
        return body | {"iss": issuer, "sub": subject, "jti": body["id"], "nbf": seconds}


def did_of(jwk: Jwk) -> str:
    """Return the id of whoever has a key: the key itself, so that nobody has to look it up."""
    text = msgspec.json.encode({"e": jwk.e, "kty": jwk.kty, "n": jwk.n})
    return "did:jwk:" + base64.urlsafe_b64encode(text).decode().rstrip("=")


def narrative(credential: Credential, levels: tuple[int, ...]) -> str:
    """Return the rubric as Markdown: each criterion, what each level looks like, and which was found."""
    lines = []
    for number, criterion in enumerate(credential.criteria):
        found = levels[number] if number < len(levels) else 0
        lines.append(f"**{criterion.text}**\n")
        for place, (level, says) in enumerate(zip(credential.scale, criterion.says, strict=False), start=1):
            words = f"{level}: {says}"
            lines.append(f"* **{words}**" if place == found else f"* {words}")
        lines.append("")
    return "\n".join(lines).strip()


def identity_hash(name: str, salt: str) -> str:
    """Return the hash of a name as an IdentityObject holds it."""
    return "sha256$" + hashlib.sha256((name + salt).encode()).hexdigest()


def _badge(name: str, known: Submission, credential: Credential) -> EarnedBadge:
    return EarnedBadge(submission=name, title=credential.title, at_ms=known.judged_ms, credential=credential.id)


def _urn(submission: str) -> str:
    try:
        return uuid.UUID(submission).urn
    except ValueError:
        return uuid.uuid5(_SPACE, submission).urn


def _plain(name: str) -> dict[str, Any]:
    return {"type": "IdentityObject", "hashed": False, "identityHash": name, "identityType": "name"}


def _hashed(name: str) -> dict[str, Any]:
    salt = secrets.token_hex(16)
    identity = identity_hash(name, salt)
    return {"type": "IdentityObject", "hashed": True, "identityHash": identity, "identityType": "name", "salt": salt}


class _Identity(msgspec.Struct, kw_only=True, rename="camel"):
    hashed: bool
    identity_hash: str
    identity_type: str = ""
    salt: str = ""


class _Criteria(msgspec.Struct, kw_only=True):
    narrative: str = ""


class _Achievement(msgspec.Struct, kw_only=True):
    name: str
    criteria: _Criteria


class _Subject(msgspec.Struct, kw_only=True):
    achievement: _Achievement
    id: str = ""
    identifier: list[_Identity] = []


class _Profile(msgspec.Struct, kw_only=True):
    id: str
    name: str = ""


class _Payload(msgspec.Struct, kw_only=True):
    context: list[str] = msgspec.field(name="@context")
    id: str
    type: list[str]
    issuer: _Profile
    valid_from: str = msgspec.field(name="validFrom")
    credential_subject: _Subject = msgspec.field(name="credentialSubject")
    iss: str
    jti: str
    nbf: int
    sub: str = ""
    exp: int | None = None


def _seen(signed: Signed, name: str, now_ms: int) -> BadgeSeen:
    """Check what section 8.2 asks for besides the signature."""
    try:
        body = msgspec.json.decode(signed.payload, type=_Payload)
        begins = datetime.fromisoformat(body.valid_from).timestamp()
        numbers = all(abs(each) < _LARGEST for each in (body.nbf, body.exp or 0))
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, OverflowError, RecursionError) as error:
        raise Refusal("no_badge") from error
    subject = body.credential_subject
    fits = (
        numbers
        and body.iss == body.issuer.id
        and body.jti == body.id
        and body.sub == subject.id
        and abs(begins - body.nbf) < 1
        and set(TYPES) <= set(body.type)
        and body.context[:1] == list(CONTEXT[:1])
    )
    if not fits:
        raise Refusal("no_badge")
    if begins * 1000 > now_ms or (body.exp is not None and body.exp * 1000 <= now_ms):
        raise Refusal("badge_not_now")
    named = next((each.identity_hash for each in subject.identifier if not each.hashed), "")
    return BadgeSeen(
        title=subject.achievement.name,
        narrative=subject.achievement.criteria.narrative,
        issuer=body.issuer.name,
        named=named,
        fits=_is(subject.identifier, name) if name else None,
        valid_from=body.valid_from,
        signed=signed,
    )


def _is(identifiers: list[_Identity], name: str) -> bool:
    return any(each.identity_hash == (identity_hash(name, each.salt) if each.hashed else name) for each in identifiers)
