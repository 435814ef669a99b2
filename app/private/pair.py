# SPDX-License-Identifier: Apache-2.0
"""A learner's pair of keys, with which others seal something that this learner alone can open.

The secret half is no key of its own: HKDF-SHA256 (RFC 5869) makes it of the learner's key, so that it is wherever that
key is, behind the same PIN and the same recovery code. The public half stands in the record (`SharingKeyMade`).

What is sealed for somebody is HPKE in base mode (RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM), as
`cryptography` ships it: a fresh key agreement for every box. A box is bytes: version (1), then what HPKE makes (the
ephemeral public key, the ciphertext with its tag). What the caller binds (what it is, whose, for whom) goes into HPKE's
`info`: a box put in the place of another does not open. Base mode does not say who sealed it; who may write a box is
the matter of the record and its gate.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from app.errors import Refusal
from app.own.facts import SharingKeyMade
from app.record.errors import StoreFailed

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.hpke import Suite

    from app.events import Event, Fact
    from app.state import LearnerState

_VERSION = b"\x01"
_PUBLIC_BYTES = 32
_INFO = b"stepwell sharing pair v1"


class Publishing(Protocol):
    """The part of the record that publishing needs."""

    def state(self, learner: str) -> LearnerState: ...
    def append(self, learner: str, *facts: Fact) -> tuple[Event, ...]: ...


def public_of(key: bytes) -> str:
    """Return the public half (base64) of the pair that belongs to a learner's key (32 bytes)."""
    return b64encode(_secret(key).public_key().public_bytes_raw()).decode("ascii")


def seal_for(public: str, data: bytes, bound: bytes) -> bytes:
    """Seal bytes for whoever has the secret half of `public`. Raises Refusal("no_sharing_key") for what is no key."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey  # noqa: PLC0415 - rarely needed

    try:
        raw = b64decode(public, validate=True)
        if len(raw) != _PUBLIC_BYTES:
            raise Refusal("no_sharing_key")
        return _VERSION + _suite().encrypt(data, X25519PublicKey.from_public_bytes(raw), info=_VERSION + bound)
    except ValueError as error:  # no base64, or a point with which every agreement comes out the same
        raise Refusal("no_sharing_key") from error


def open_mine(key: bytes, box: bytes, bound: bytes) -> bytes | None:
    """Return what was sealed for the person with this learner's key; None for what was not, or is damaged."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415

    if box[:1] != _VERSION:
        return None
    try:
        return _suite().decrypt(box[1:], _secret(key), info=_VERSION + bound)
    except (InvalidTag, ValueError):
        return None


def publishing(record: Publishing) -> Callable[[str, bytes], None]:
    """Return what is called when somebody's key was opened: their public half is recorded once, quietly."""

    def opened(learner: str, key: bytes) -> None:
        public = public_of(key)
        if record.state(learner).own.public_key != public:
            try:
                record.append(learner, SharingKeyMade(public=public))
            except StoreFailed:
                return  # nobody waits for it, and the next time they sign in comes

    return opened


def _secret(key: bytes) -> X25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    made = HKDF(algorithm=SHA256(), length=32, salt=None, info=_INFO).derive(key)
    return X25519PrivateKey.from_private_bytes(made)


def _suite() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite  # noqa: PLC0415

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
