# SPDX-License-Identifier: Apache-2.0
"""A file closed with a code that a person reads out or types: argon2id makes the key, AES-256-GCM closes the pieces.

A box is bytes: a head (magic, passes, lanes, memory in KiB, salt, nonce), then pieces of `PIECE` bytes, each encrypted
with its tag. A piece's nonce has its number and whether it is the last one in it, and the head and the purpose are
authenticated with each: pieces that were changed, swapped, left out or cut off, and a box meant for something else, do
not open. Pieces, so that a box may be larger than the memory.

The code has 12 characters: 55 random bits and one that checks them (`app.private.recovery` says how). Trying all takes
argon2id 2^54 times on average; nothing slows down a try besides that.
"""

from __future__ import annotations

import os
import secrets
import struct
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from app.errors import Refusal
from app.private.recovery import checked, grouped, plain
from app.private.wrap import Cost, derived

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"SWBOX1"
CODE_LENGTH = 12
CODE_BITS = 5 * (CODE_LENGTH - 1)
PIECE = 1 << 16
COST = Cost()
_TAG = 16
_HEAD = struct.Struct(">6sBBI16s7s")
_MOST_MEMORY_KIB = 1 << 18  # what a forged box may cost whoever tries to open it
_MOST_WORK = 2 * Cost().work  # about two seconds of the thread on which people answer
_MOST_PASSES = _MOST_LANES = 16


def new_code() -> str:
    """Return a fresh random code in three groups with dashes."""
    return grouped(checked(secrets.randbits(CODE_BITS), CODE_LENGTH))


def meant(typed: str) -> str:
    """Return the 12 characters that somebody meant. Raises Refusal("code_mistyped")."""
    found = plain(typed, CODE_LENGTH)
    if found is None:
        raise Refusal("code_mistyped", length=CODE_LENGTH)
    return found


def seal(content: Iterable[bytes], code: str, purpose: str, cost: Cost | None = None) -> Iterator[bytes]:
    """Yield the box of what `content` yields, piece by piece. Raises Refusal("code_mistyped")."""
    cost = cost or COST
    salt, prefix = os.urandom(16), os.urandom(7)
    head = _HEAD.pack(MAGIC, cost.passes, cost.lanes, cost.memory_kib, salt, prefix)
    cipher = _cipher(meant(code), salt, cost)
    bound = head + purpose.encode()
    yield head
    number, waiting = 0, bytearray()
    for part in content:
        waiting += part
        while len(waiting) > PIECE:
            yield cipher.encrypt(_nonce(prefix, number, last=False), bytes(waiting[:PIECE]), bound)
            del waiting[:PIECE]
            number += 1
    yield cipher.encrypt(_nonce(prefix, number, last=True), bytes(waiting), bound)


def unseal(read: Callable[[int], bytes], code: str, purpose: str) -> Iterator[bytes]:
    """Yield the content of a box that `read(most)` reads, piece by piece, each as it was sealed.

    Raises Refusal: "code_mistyped", "no_box", "wrong_code" (or the box is damaged at its beginning), "box_damaged"
    (what came before is good; the rest was changed or cut off).
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - not needed for the first screen

    code = meant(code)
    head = read(_HEAD.size)
    if len(head) != _HEAD.size or not head.startswith(MAGIC):
        raise Refusal("no_box")
    _, passes, lanes, memory_kib, salt, prefix = _HEAD.unpack(head)
    cost = Cost(passes=passes, lanes=lanes, memory_kib=memory_kib)
    fair = 0 < passes <= _MOST_PASSES and memory_kib <= _MOST_MEMORY_KIB and cost.work <= _MOST_WORK
    if not (fair and 0 < lanes <= _MOST_LANES and 8 * lanes <= memory_kib):
        raise Refusal("no_box")
    cipher = _cipher(code, salt, cost)
    bound = head + purpose.encode()
    number, piece = 0, read(PIECE + _TAG)
    while True:
        after = read(PIECE + _TAG)
        try:
            opened = cipher.decrypt(_nonce(prefix, number, last=not after), piece, bound)
        except (InvalidTag, ValueError) as error:
            raise (Refusal("box_damaged") if number else Refusal("wrong_code")) from error
        yield opened
        if not after:
            return
        number, piece = number + 1, after


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + struct.pack(">IB", number, last)


def _cipher(code: str, salt: bytes, cost: Cost) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    return AESGCM(derived(code, salt, cost))
