# SPDX-License-Identifier: Apache-2.0
"""What an organisation tells its devices, closed with a key that only they have: a web server sees no names of people.

AES-256-GCM; the file's name in the repository is bound in, so that a roster cannot be passed off as settings. Who wrote
it is not said here: the repository's signature does that.
"""

from __future__ import annotations

import os

_MAGIC = b"SWO1"
_NONCE = 12
KEY_BYTES = 32


def seal(key: bytes, path: str, content: bytes) -> bytes:
    """Return `content` closed with `key` (32 bytes) under this name."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - few commands need it

    nonce = os.urandom(_NONCE)
    return _MAGIC + nonce + AESGCM(key).encrypt(nonce, content, path.encode())


def unseal(key: bytes, path: str, sealed: bytes) -> bytes | None:
    """Return the content, or None where the key or the name is another one."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    head = len(_MAGIC) + _NONCE
    if not sealed.startswith(_MAGIC) or len(sealed) < head + 16 or len(key) != KEY_BYTES:
        return None
    try:
        return AESGCM(key).decrypt(sealed[len(_MAGIC) : head], sealed[head:], path.encode())
    except InvalidTag:
        return None
