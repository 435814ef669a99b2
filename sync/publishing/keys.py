# SPDX-License-Identifier: Apache-2.0
"""Keys that sign a repository: in a file that a passphrase opens, or on paper.

* A key file is JSON: the public half, and the private one in a box of `app.private.wrap` (argon2id, AES-256-GCM).
* The backup key is a code of 24 characters, 115 random bits, made to be written down (`app.private.recovery`). The key
  is derived from it, and from nothing else: the paper alone brings a repository back. So is the key that closes what
  the organisation tells its devices.

All keys are Ed25519. Nothing here is printed or logged; a passphrase and a code come in as arguments of calls only.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Sequence
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, SSlibKey

from app.private import recovery
from app.private.wrap import Cost, unwrap, wrap
from app.record.files import write_whole
from app.repository.errors import RepositoryFailed

LEAST_PASSPHRASE = 10
_SALT = b"stepwell repository backup key 1"
_READING = b"stepwell organisation reading key 1"
_HEX = re.compile(r"[0-9a-f]{64}")
_MOST_BYTES = 10_000


class KeyFile(msgspec.Struct, frozen=True, kw_only=True):
    """A key as it stands in a file; `box` is empty where it is the public half alone."""

    stepwell_key: int = 1
    name: str
    public: str
    box: str = ""


def new_key(name: str, passphrase: str, *, cost: Cost) -> KeyFile:
    """Return a fresh key behind a passphrase. Raises RepositoryFailed("short_passphrase")."""
    check_passphrase(passphrase)
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw().hex()
    box = wrap(private.private_bytes_raw(), passphrase, _bound(public), cost)
    return KeyFile(name=name, public=public, box=base64.b64encode(box).decode())


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that a thief of the file would guess. Raises RepositoryFailed("short_passphrase")."""
    if len(passphrase) < LEAST_PASSPHRASE or len(set(passphrase)) < 4:
        raise RepositoryFailed("short_passphrase", least=LEAST_PASSPHRASE)


def opened(key: KeyFile, passphrase: str) -> CryptoSigner | None:
    """Return what signs with this key, or None where the passphrase is another one."""
    try:
        box = base64.b64decode(key.box, validate=True)
    except ValueError:
        return None
    seed = unwrap(box, passphrase, _bound(key.public))
    return _signer(seed) if seed is not None else None


def public_key(key: KeyFile) -> SSlibKey:
    """Return the public half as TUF knows it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - beside its use

    return SSlibKey.from_crypto(Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public)))


def public_half(key: KeyFile) -> KeyFile:
    """Return the key without its box, to be given away."""
    return msgspec.structs.replace(key, box="")


def read_key(path: Path) -> KeyFile:
    """Read a key file. Raises RepositoryFailed("no_key_file"), OSError."""
    try:
        with path.open("rb") as file:
            key = msgspec.json.decode(file.read(_MOST_BYTES), type=KeyFile)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RepositoryFailed("no_key_file", file=path.name) from error
    if key.stepwell_key != 1 or not _HEX.fullmatch(key.public):
        raise RepositoryFailed("no_key_file", file=path.name)
    return key


def write_key(path: Path, key: KeyFile) -> None:
    """Write a key file that this account alone can read. Raises RepositoryFailed("file_exists"), `StoreFailed`."""
    if path.exists():
        raise RepositoryFailed("file_exists", file=path.name)
    write_whole(path, msgspec.json.format(msgspec.json.encode(key), indent=2) + b"\n", mode=0o600)


def new_backup_code() -> str:
    """Return the code of a fresh backup key, in six groups."""
    return recovery.new_code()


def backup_signer(code: str, *, cost: Cost) -> CryptoSigner:
    """Return what signs with the key of a code, however it was typed. Raises RepositoryFailed("bad_backup_code")."""
    return _signer(_derived(code, cost))


def reading_key(code: str, *, cost: Cost) -> bytes:
    """Return the key (32 bytes) that closes what the organisation tells its devices."""
    return hmac.digest(_derived(code, cost), _READING, hashlib.sha256)


def that_open(keys: Sequence[KeyFile], passphrase: str) -> tuple[CryptoSigner, ...]:
    """Return the signers of all keys that this passphrase opens."""
    return tuple(signer for key in keys if (signer := opened(key, passphrase)) is not None)


def _signer(seed: bytes) -> CryptoSigner:
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(seed))


def _derived(code: str, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - beside its use

    plain = recovery.plain(code)
    if plain is None:
        raise RepositoryFailed("bad_backup_code")
    return hash_secret_raw(
        plain.encode(),
        _SALT,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=32,
        type=Type.ID,
    )


def _bound(public: str) -> bytes:
    return b"stepwell repository key " + public.encode()
