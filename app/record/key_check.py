# SPDX-License-Identifier: Apache-2.0
"""What is kept about a key: its written form, and the check file that tells a wrong key from a damaged database."""

from __future__ import annotations

import hashlib
import hmac
from enum import StrEnum
from pathlib import Path

import msgspec

from app.record.errors import DamagedKey
from app.record.files import NO_JSON, file_errors, write_whole

KEY_BYTES = 32
SALT_BYTES = 16
_CHECK_TEXT = b"stepwell key check 1"


class Place(StrEnum):
    """Where the key is kept."""

    KEYRING = "keyring"
    FILE = "file"
    MACHINE = "machine"
    """In a file of a data folder that several accounts of this machine share."""


class Slot(StrEnum):
    """Keys that are kept beside the one in use while it is changed."""

    NEXT = "next"
    PREVIOUS = "previous"


class KeyCheck(msgspec.Struct, frozen=True):
    """Content of the key-check file. `home` is a random name for this folder's entries in the keyring."""

    home: str
    place: Place
    check: str


class Journal(msgspec.Struct, frozen=True):
    """The database with this salt (hexadecimal) is of the key in the slot `next`, which has this check."""

    salt: str
    check: str


def key_fits(check_file: Path, key: bytes) -> bool | None:
    """Return whether `key` is the one that the check file was made of; None if that file is missing or unreadable."""
    known = read_check(check_file)
    return None if known is None else hmac.compare_digest(known.check, check_of(key))


def salt_of(database: Path) -> bytes:
    """Return the salt of an encrypted file: its first bytes, the same from its first page to its end."""
    with file_errors(database), database.open("rb") as file:
        return file.read(SALT_BYTES)


def check_of(key: bytes) -> str:
    """Return what a key is known by, without telling it."""
    return hmac.new(key, _CHECK_TEXT, hashlib.sha256).hexdigest()


def read_check(path: Path) -> KeyCheck | None:
    """Return the content of the key-check file or of its second copy, or None if neither can be read."""
    for copy in (path, _twin(path)):
        try:
            return msgspec.json.decode(copy.read_bytes(), type=KeyCheck)
        except (OSError, *NO_JSON):
            continue
    return None


def _twin(path: Path) -> Path:
    """Return the second copy: without the name in it, the key in the keyring could not be found again."""
    return path.with_name(path.name + ".twin")


def parse_key(text: str) -> bytes:
    """Return the 32 bytes of a written key. Raises DamagedKey."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        raise DamagedKey from None
    if len(key) != KEY_BYTES:
        raise DamagedKey
    return key


def write_check(path: Path, known: KeyCheck) -> None:
    """Write both copies of the key-check file."""
    for copy in (path, _twin(path)):
        write_whole(copy, msgspec.json.encode(known))
