# SPDX-License-Identifier: Apache-2.0
"""The one file in which answers wait until there are five, and what is done so that it tells nothing.

1. For each question of a period stands how often each step of its scale was chosen: no order, no person, no time, and
   nothing that ties the answers to different questions together.
2. The file is no table of the database: no backup has it, no event stands beside it, no log of the database has its
   former states. Its content is encrypted with a key of its own, kept where the key of the database is kept and never
   handed out; it is bound to this device, so a copied data folder does not count the same answers again.
3. It always has the same size (in steps of `SIZE`) and the same file times. Before a new state takes its place, the old
   one is overwritten. (What a solid-state disk or a journaling file system keeps of it is out of our hands.)
4. Killed at any point, the file has the old state or the new one: the new one is whole on the disk before the old one
   is touched.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Protocol

import msgspec

from app.record.files import NO_LINK, clear_place, file_errors, file_mode, flush_folder

FIVE = 5
"""So many answers to one question are counted together."""
SIZE = 16_384
KEY_NAME = "surveys"
"""The key of the file among the secrets."""
_MAGIC = b"stepwell-pulse-1"
_NONCE = 12
_KEY_BYTES = 32


class Secrets(Protocol):
    """The part of `app.record.keys.KeyStore` that is used here."""

    def secret(self, name: str) -> str | None: ...
    def set_secret(self, name: str, value: str) -> None: ...


class Pot(msgspec.Struct, frozen=True, kw_only=True):
    """The answers to one question in one period that wait: `steps[k]` of them chose step k of the scale.

    `way`: "person" for those who signed in, "door" for those who did not. They are never counted together while they
    wait: whoever answers four times at the door learns nothing about a fifth who signed in. `fold` has the id of the
    count that they are going into, once there are five.
    """

    pack: str
    survey: str
    rating: str
    way: str
    first: str
    end: str
    steps: tuple[int, ...]
    fold: str = ""


class _Content(msgspec.Struct, frozen=True):
    pots: tuple[Pot, ...]


class Waiting:
    """The file at `path`. Used by the one process that holds the data folder, on its writer's thread."""

    def __init__(self, path: Path, keys: Secrets, device: str) -> None:
        self._path = path
        self._keys = keys
        self._device = device.encode()
        self._key = b""

    @property
    def _beside(self) -> Path:
        return self._path.with_name(self._path.name + ".new")

    def load(self) -> tuple[Pot, ...]:
        """Return what waits; nothing where there is no file, or one that cannot be opened here (another device's)."""
        for path in (self._path, self._beside):
            found = self._open(path)
            if found is not None:
                return found
        return ()

    def save(self, pots: tuple[Pot, ...]) -> None:
        """Put another state in the place of what waits. Raises `StoreFailed`; then the old state stands."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - not needed for the first screen

        text = msgspec.json.encode(_Content(pots))
        nonce = secrets.token_bytes(_NONCE)
        room = len(_MAGIC) + _NONCE + 16
        padded = text.ljust(-(-(len(text) + room) // SIZE) * SIZE - room)
        sealed = _MAGIC + nonce + AESGCM(self._secret(make=True)).encrypt(nonce, padded, self._device)
        with file_errors(self._path):
            for place in (self._path, self._beside):
                clear_place(place, links=True)
            if self._open(self._path) is None and self._open(self._beside) is not None:
                self._beside.replace(self._path)  # killed between the two steps: it is the state that counts
            _write(self._beside, sealed)
            if self._path.exists():
                _write(self._path, secrets.token_bytes(self._path.stat().st_size), anew=False)
            self._beside.replace(self._path)
            flush_folder(self._path.parent)

    def _open(self, path: Path) -> tuple[Pot, ...] | None:
        if path.is_dir():
            return None
        try:
            with file_errors(path):
                sealed = path.read_bytes()
        except FileNotFoundError:
            return None
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        key, head = self._secret(make=False), len(_MAGIC) + _NONCE
        if not key or not sealed.startswith(_MAGIC):
            return None
        try:
            text = AESGCM(key).decrypt(sealed[len(_MAGIC) : head], sealed[head:], self._device)
            return msgspec.json.decode(text, type=_Content).pots
        except (InvalidTag, ValueError):  # half overwritten, of another device, of a key that is gone
            return None

    def _secret(self, *, make: bool) -> bytes:
        if not self._key:
            text = self._keys.secret(KEY_NAME) or ""
            try:
                self._key = bytes.fromhex(text)
            except ValueError:
                self._key = b""
            if len(self._key) != _KEY_BYTES:
                self._key = b""
            if make and not self._key:
                self._key = secrets.token_bytes(_KEY_BYTES)
                self._keys.set_secret(KEY_NAME, self._key.hex())
        return self._key


def _write(path: Path, content: bytes, *, anew: bool = True) -> None:
    """Write bytes and wait until they are on the disk; the file's times say nothing."""
    how = os.O_CREAT | os.O_TRUNC if anew else 0
    handle = os.open(path, os.O_WRONLY | how | NO_LINK | getattr(os, "O_BINARY", 0), file_mode(path.parent))
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.utime(path, (0, 0))
