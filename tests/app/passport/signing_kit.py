# SPDX-License-Identifier: Apache-2.0
"""A device that signs, keys that are made once, and a reading of signatures that shares nothing with ours."""

from __future__ import annotations

import base64
import json
from functools import cache

import msgspec
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from app.clock import new_id
from app.open_badge import OpenBadges
from app.own.facts import EvidenceHanded, EvidenceJudged
from app.passport.accepting import Accepting
from app.passport.passport import Passports
from app.record.meta import set_note
from app.rights import Actor, ActorKind, Role
from app.signing import MINE, Signing
from content_packs.model import Credential, Criterion
from tests.app.kit import Device, make_pack
from tests.practice_samples import make_checklist

BADGE = Credential(
    id="hands-for-life",
    title="Hands for life",
    summary="You clean your hands as it protects.",
    competencies=("when", "how"),
    scale=("not yet", "safe", "strong"),
    passing=2,
    criteria=(
        Criterion(text="Cleans at the right moments", says=("Misses some", "All five", "Reminds others")),
        Criterion(text="Says why", says=("Cannot", "With help", "In plain words")),
    ),
    evidence=("A photo of the basin", "What you said to a colleague"),
)
PACK = msgspec.structs.replace(make_pack(), credentials=(BADGE,), checklists=(make_checklist("clean", "when"),))
SUBMISSION = "7c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c21"


@cache
def private_text(number: int) -> str:
    """A key; making one takes a while, so tests share them."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    plain = serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain).decode()


class SigningDevice(Device):
    """A device with badges and passports; `key` says which of the shared keys is its own."""

    def __init__(self, folder, *packs, key: int = 1, **named) -> None:
        super().__init__(folder, *(packs or (PACK,)), **named)
        set_note(self.database, MINE, json.dumps({"private": private_text(key), "made_ms": 1}))
        self.signing = Signing(self.database, gate=self.gate, audit=self.audit, clock=self.clock)
        parts = {
            "record": self.record,
            "shelf": self.shelf,
            "accounts": self.accounts,
            "gate": self.gate,
            "signing": self.signing,
        }
        self.badges = OpenBadges(**parts)
        self.passports = Passports(
            **parts, audit=self.audit, sealed=self.sealed, certifying=self.certifying, new_id=new_id
        )
        self.accepting = Accepting(**parts, audit=self.audit)

    def acts(self, who: str, role: Role = Role.LEARNER) -> None:
        """Let somebody be the one who acts, signed in with their PIN as far as keys go."""
        self.gate.leave()
        self.accounts.sign_in(who, "2580")
        self.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role))

    def people(self) -> None:
        for name, role in (("ana", "learner"), ("ben", "learner"), ("sue", "supervisor"), ("olu", "operator")):
            self.accounts.add(id=name, name=name.title(), role=role, pack="kit", pin="2580")

    def earn(self, *, earned: bool = True) -> None:
        """Ana hands in evidence, and Sue looks at it."""
        same = {"submission": SUBMISSION, "pack": "kit", "version": "1.0.0", "credential": BADGE.id, "assessor": "sue"}
        self.record.append("ana", EvidenceHanded(**same, parts=2))
        self.clock.pass_ms(1000)
        self.record.append("ana", EvidenceJudged(**same, levels=(3, 2), earned=earned))
        self.clock.pass_ms(1000)


def parts_of(token: str) -> tuple[dict, dict, bytes, bytes]:
    """Header, payload, what was signed and the signature, read by hand."""
    first, second, third = token.split(".")
    header, payload = (json.loads(unpacked(each)) for each in (first, second))
    return header, payload, f"{first}.{second}".encode(), unpacked(third)


def holds(token: str) -> dict:
    """Check a compact JWS with the arithmetic alone, and return its payload. Raises InvalidSignature."""
    header, payload, signed, signature = parts_of(token)
    numbers = [int.from_bytes(unpacked(header["jwk"][part]), "big") for part in ("e", "n")]
    rsa.RSAPublicNumbers(*numbers).public_key().verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
    return payload


def packed(value: bytes | dict) -> str:
    octets = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def unpacked(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
