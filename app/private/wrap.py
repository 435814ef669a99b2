# SPDX-License-Identifier: Apache-2.0
"""A key in a box that a secret opens: argon2id makes a key of the secret, AES-256-GCM closes the box with it.

A box is bytes: version (1), passes (1), lanes (1), memory in KiB (4, big-endian), salt (16), nonce (12), then the key
encrypted, with its tag (48). What the caller binds (whose box, which slot) and the head are authenticated with it: a
box that was moved to another person or slot, or whose cost was changed, does not open.
"""

from __future__ import annotations

import os
import struct
from importlib import import_module
from typing import Final

import msgspec

AEAD: Final = "cryptography.hazmat.primitives.ciphers.aead"
VERSION = 1
KEY_BYTES = 32
NONCE_BYTES = 12
_HEAD = struct.Struct(">BBBI16s12s")
_BOX_BYTES = _HEAD.size + KEY_BYTES + 16
_MOST_MEMORY_KIB = 1 << 20  # a forged box must not be able to take all memory


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What one try costs: passes over the memory, lanes, and memory in KiB. The default: RFC 9106, low memory."""

    passes: int = 3
    lanes: int = 4
    memory_kib: int = 65_536

    @property
    def work(self) -> int:
        """Return KiB written in all."""
        return self.memory_kib * self.passes


def load() -> None:
    """Load what makes and opens boxes, ahead of the first one, on a thread for which nobody waits (30 modules)."""
    for name in ("argon2", "argon2.low_level", "cryptography.exceptions", AEAD):
        import_module(name)


def wrap(key: bytes, secret: str, bound: bytes, cost: Cost) -> bytes:
    """Return `key` (32 bytes) in a box that `secret` opens."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - not needed for the first screen

    if len(key) != KEY_BYTES:
        raise ValueError("a learner's key has 32 bytes")
    salt, nonce = os.urandom(16), os.urandom(NONCE_BYTES)
    head = _HEAD.pack(VERSION, cost.passes, cost.lanes, cost.memory_kib, salt, nonce)
    return head + AESGCM(_derived(secret, salt, cost)).encrypt(nonce, key, head + bound)


def unwrap(box: bytes, secret: str, bound: bytes) -> bytes | None:
    """Return the key, or None if the secret is another one or the box is not what was made for `bound`."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    cost = cost_of(box)
    if cost is None:
        return None
    head, sealed = box[: _HEAD.size], box[_HEAD.size :]
    *_, salt, nonce = _HEAD.unpack(head)
    try:
        return AESGCM(_derived(secret, salt, cost)).decrypt(nonce, sealed, head + bound)
    except InvalidTag:  # another secret, or a damaged box, which no secret opens
        return None


def cost_of(box: bytes) -> Cost | None:
    """Return what one try at a box costs; None for what is no box that any secret could open."""
    if len(box) != _BOX_BYTES:
        return None
    version, passes, lanes, memory_kib, *_ = _HEAD.unpack(box[: _HEAD.size])
    fit = version == VERSION and passes and lanes and 8 * lanes <= memory_kib <= _MOST_MEMORY_KIB
    return Cost(passes=passes, lanes=lanes, memory_kib=memory_kib) if fit else None


def derived(secret: str, salt: bytes, cost: Cost) -> bytes:
    """Return the 32 bytes that argon2id makes of a secret."""
    return _derived(secret, salt, cost)


def _derived(secret: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415

    return hash_secret_raw(
        secret.encode("utf-8", "replace"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
