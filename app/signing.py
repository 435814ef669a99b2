# SPDX-License-Identifier: Apache-2.0
"""The key with which this device signs for its organisation, and whose signatures it believes.

Rules ([ADR 23](../docs/adr/0023-badges-and-passports-are-signed-by-devices.md)):

1. Each device has one pair of keys (RSA, 2048 bits), made when something is signed for the first time. The private half
   is in one note of the encrypted database and goes nowhere else; backups are of that database and have it too.
2. A key is named by its JWK thumbprint (RFC 7638, SHA-256, base64url). What is signed is a compact JWS with the
   algorithm RS256 and the public half in its header: Open Badges 3.0 requires that every reader knows it.
3. Whose key it is, a signature does not say. Keys of others are believed once somebody who looks after the device took
   them in (Right.MANAGE_DEVICE), under a name; so are those of the organisation's other devices.
4. Nothing else is accepted: no other algorithm, no key that is too short or not RSA, no sort of text other than asked.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec

from app.errors import Refusal
from app.livery import read_livery
from app.record.database import transaction
from app.record.meta import read_meta, read_note, set_note
from app.rights import Gate, Right
from app.text import storable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from sqlite_utils import Database

    from app.audit import Audit
    from app.clock import Clock

ALGORITHM: Final = "RS256"
BITS: Final = 2048
MOST_BITS: Final = 8192
MOST_NAME: Final = 80
MOST_FILE: Final = 20_000
"""Characters of a file with the public half of a key."""
MINE: Final = "signing_key"
TRUSTED: Final = "signing_trusted"
"""The names of the notes under which both are kept."""


class Jwk(msgspec.Struct, frozen=True, kw_only=True):
    """The public half of a key, as it stands in a header (RFC 7517): modulus and exponent in base64url."""

    kty: str
    n: Annotated[str, msgspec.Meta(max_length=2000)]
    e: Annotated[str, msgspec.Meta(max_length=12)]


class Issuer(msgspec.Struct, frozen=True, kw_only=True):
    """Whose signatures are believed. `key` is the thumbprint; `added_ms` when it was taken in (ms since 1970 UTC)."""

    name: str
    key: str
    jwk: Jwk
    added_ms: int


class KeyFile(msgspec.Struct, frozen=True, kw_only=True):
    """The public half as a file for another organisation or device; `stepwell_key` is the version of the format."""

    stepwell_key: int
    name: str
    organisation: str
    key: str
    jwk: Jwk


class Standing(StrEnum):
    """What this device knows of whoever signed."""

    OWN = "own"
    """This device itself."""
    TRUSTED = "trusted"
    UNKNOWN = "unknown"


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """What a signature holds for. `name`: under which the key was taken in, empty for an unknown one."""

    payload: bytes
    key: str
    standing: Standing
    name: str


class _Mine(msgspec.Struct, frozen=True, kw_only=True):
    private: str
    made_ms: int

    def __repr__(self) -> str:
        """Leave the key out."""
        return "_Mine(…)"


class Signing:
    """Signs and checks; on the writer's thread.

    `trust` and `distrust` raise Refusal "not_signed_in" and "not_allowed"; what writes raises `StoreFailed`.
    """

    def __init__(self, database: Database, *, gate: Gate, audit: Audit, clock: Clock) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._clock = clock

    def name(self) -> str:
        """Return what the organisation is called here, empty where nobody said so."""
        return read_livery(self._db).name

    def organisation(self) -> str:
        """Return the address under which people have their accounts, empty where none was chosen."""
        meta = read_meta(self._db)
        return meta.organisation if meta else ""

    def public(self) -> Jwk:
        """Return the public half of this device's key, which is made if there is none yet."""
        return jwk_of(self._private().public_key())

    def own(self) -> str:
        """Return the name of this device's key, empty while none was made."""
        mine = self._mine()
        return thumbprint(jwk_of(_loaded(mine.private).public_key())) if mine is not None else ""

    def key_file(self) -> bytes:
        """Return the public half as a file, UTF-8."""
        jwk = self.public()
        file = KeyFile(stepwell_key=1, name=self.name(), organisation=self.organisation(), key=thumbprint(jwk), jwk=jwk)
        return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"

    def sign(self, payload: bytes, typ: str) -> str:
        """Return a compact JWS of `payload`; `typ` says what sort of text it is."""
        import jwt  # noqa: PLC0415 - few ever sign anything

        key = self._private()
        headers = {"typ": typ, "jwk": msgspec.to_builtins(jwk_of(key.public_key()))}
        return jwt.PyJWS().encode(payload, key, algorithm=ALGORITHM, headers=headers)

    def check(self, token: str, typ: str) -> Signed:
        """Return what was signed, and by whom. Raises Refusal: "not_signed", "signature_wrong"."""
        payload, jwk = opened(token, typ)
        key = thumbprint(jwk)
        if key == self.own():
            return Signed(payload=payload, key=key, standing=Standing.OWN, name=self.name())
        known = next((each for each in self.trusted() if each.key == key), None)
        standing = Standing.UNKNOWN if known is None else Standing.TRUSTED
        return Signed(payload=payload, key=key, standing=standing, name=known.name if known else "")

    def trusted(self) -> tuple[Issuer, ...]:
        """Return whose signatures are believed besides this device's own, in the order in which they came."""
        note = read_note(self._db, TRUSTED)
        return msgspec.json.decode(note, type=tuple[Issuer, ...]) if note else ()

    def trust(self, data: bytes, name: str = "") -> Issuer:
        """Believe whoever has this key from now on, under a name. A second time it gets the new name.

        Raises Refusal: "no_key_file", "key_unnamed".
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        jwk, theirs = read_key_file(data)
        called = " ".join(storable(name or theirs).split())[:MOST_NAME]
        if not called:
            raise Refusal("key_unnamed")
        issuer = Issuer(name=called, key=thumbprint(jwk), jwk=jwk, added_ms=self._clock.now_ms())
        others = tuple(each for each in self.trusted() if each.key != issuer.key)
        with transaction(self._db):
            self._keep((*others, issuer))
            self._audit.note(actor, "trust_key", database=self._db, key=issuer.key)
        return issuer

    def distrust(self, key: str) -> Issuer:
        """Believe a key no longer. Raises Refusal("no_such_key")."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        known = self.trusted()
        found = next((each for each in known if each.key == key), None)
        if found is None:
            raise Refusal("no_such_key")
        with transaction(self._db):
            self._keep(tuple(each for each in known if each.key != key))
            self._audit.note(actor, "distrust_key", database=self._db, key=key)
        return found

    def _keep(self, issuers: tuple[Issuer, ...]) -> None:
        set_note(self._db, TRUSTED, msgspec.json.encode(issuers).decode())

    def _mine(self) -> _Mine | None:
        note = read_note(self._db, MINE)
        return msgspec.json.decode(note, type=_Mine) if note else None

    def _private(self) -> RSAPrivateKey:
        mine = self._mine()
        if mine is not None:
            return _loaded(mine.private)
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415

        key = rsa.generate_private_key(public_exponent=65537, key_size=BITS)
        text = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ).decode()
        made = _Mine(private=text, made_ms=self._clock.now_ms())
        set_note(self._db, MINE, msgspec.json.encode(made).decode())
        return key


def thumbprint(jwk: Jwk) -> str:
    """Return the name of a key (RFC 7638)."""
    members = msgspec.json.encode({"e": jwk.e, "kty": jwk.kty, "n": jwk.n})
    return _packed(hashlib.sha256(members).digest())


def jwk_of(key: RSAPublicKey) -> Jwk:
    """Return a public key as a JWK."""
    numbers = key.public_numbers()
    return Jwk(kty="RSA", n=_packed(_octets(numbers.n)), e=_packed(_octets(numbers.e)))


def opened(token: str, typ: str) -> tuple[bytes, Jwk]:
    """Return what was signed and with which key; whether that one is believed is for whoever asks.

    Raises Refusal: "not_signed" (it is no such text at all), "signature_wrong" (it is one that was changed).
    """
    import jwt  # noqa: PLC0415

    try:
        header: dict[str, Any] = jwt.PyJWS().get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        raise Refusal("not_signed") from error
    if header.get("alg") != ALGORITHM or header.get("typ") != typ or {"crit", "b64"} & header.keys():
        raise Refusal("not_signed")
    jwk, key = _public(header.get("jwk"))
    try:
        payload = jwt.PyJWS().decode(token, key, algorithms=[ALGORITHM])
    except (jwt.PyJWTError, ValueError) as error:
        raise Refusal("signature_wrong") from error
    if not isinstance(payload, bytes):
        raise Refusal("not_signed")
    return payload, jwk


def read_key_file(content: bytes) -> tuple[Jwk, str]:
    """Return the key of a file, and the name that it gives itself; a bare JWK is one, too.

    Raises Refusal("no_key_file").
    """
    try:
        table = msgspec.json.decode(content[:MOST_FILE], type=dict[str, object])
        name = table.get("name")
        jwk, _ = _public(table.get("jwk", table))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, Refusal) as error:
        raise Refusal("no_key_file") from error
    return jwk, name if isinstance(name, str) else ""


def _public(value: object) -> tuple[Jwk, RSAPublicKey]:
    """Read the public half of a key out of a header. Raises Refusal("not_signed")."""
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415

    if isinstance(value, dict) and "d" in value:
        raise Refusal("not_signed")
    try:
        jwk = msgspec.convert(value, Jwk)
        n, e = (int.from_bytes(_unpacked(part), "big") for part in (jwk.n, jwk.e))
        if jwk.kty != "RSA" or not BITS <= n.bit_length() <= MOST_BITS:
            raise Refusal("not_signed")
        key = rsa.RSAPublicNumbers(e, n).public_key()
    except (msgspec.ValidationError, binascii.Error, ValueError) as error:
        raise Refusal("not_signed") from error
    return jwk_of(key), key  # written anew: one key has one name


def _loaded(private: str) -> RSAPrivateKey:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415

    key = serialization.load_pem_private_key(private.encode(), None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError(type(key))
    return key


def _octets(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _packed(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def _unpacked(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
