# SPDX-License-Identifier: Apache-2.0
"""The key of the database and the secrets of delivery: in the operating system's keyring, else in a protected file.

Rules:
1. A key is minted only where no database is or was.
2. The key file wins over the keyring if it is there; the key-check file remembers where a minted key was put.
3. The key-check file holds an HMAC of a constant, so that a wrong key is told from a damaged database.
4. STEPWELL_KEY_PLACE=file keeps out of the keyring (tests, demonstrations, a kiosk that logs itself in).
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import uuid
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from app.record.errors import DamagedKey, MissingKey, WrongKey
from app.record.files import file_errors, write_whole
from app.record.home import Home

KEY_BYTES = 32
SERVICE = "stepwell"
PLACE_VARIABLE = "STEPWELL_KEY_PLACE"
_CHECK_TEXT = b"stepwell key check 1"
_REAL_PRIORITY = 1  # keyring: below 1 are backends that store nothing, or in the clear


class Place(StrEnum):
    """Where the key is kept."""

    KEYRING = "keyring"
    FILE = "file"


class Keyring(Protocol):
    """What is used of the keyring package."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...


class _KeyCheck(msgspec.Struct, frozen=True):
    """Content of the key-check file. `home` is a random name for this folder's entries in the keyring."""

    home: str
    place: Place
    check: str


def key_fits(check_file: Path, key: bytes) -> bool | None:
    """Return whether `key` is the one that the check file was made of; None if that file is missing or unreadable."""
    known = _read_check(check_file)
    return None if known is None else hmac.compare_digest(known.check, _digest(key))


class KeyStore:
    """The key and the secrets of one data folder. `keyring` replaces the operating system's, for tests."""

    def __init__(self, home: Home, *, keyring: Keyring | None = None) -> None:
        self._home = home
        self._given = keyring

    @property
    def place(self) -> Place:
        """Where the key is, or would be put if it were minted now."""
        known = _read_check(self._home.key_check)
        if self._home.key.exists() or _file_forced():
            return Place.FILE
        if known is not None:
            return known.place
        return Place.KEYRING if self._keyring() is not None else Place.FILE

    def key(self, *, mint: bool = False) -> bytes:
        """Return the 32 bytes. With `mint`, and only where no database is or was, a new key is made and kept.

        Raises MissingKey, DamagedKey, WrongKey (the key at hand is not this database's) or a file's `StoreFailed`.
        """
        text = self._load()
        if text is None:
            if not mint or self._home.database.exists() or self._home.existed.exists():
                raise MissingKey(place=self.place)
            return self._mint()
        key = _parse(text)
        if key_fits(self._home.key_check, key) is False:
            raise WrongKey(place=self.place)
        return key

    def confirm(self, key: bytes) -> None:
        """Write the key-check file if it is missing or unreadable. Call it once a database was opened with this key."""
        if _read_check(self._home.key_check) is None:
            self._write_check(key, self.place, uuid.uuid4().hex)

    def adopt(self, text: str) -> None:
        """Keep an escrowed key (64 hexadecimal digits) in the key file. Raises DamagedKey or WrongKey."""
        key = _parse(text)
        if key_fits(self._home.key_check, key) is False:
            raise WrongKey(place=Place.FILE)
        write_whole(self._home.key, key.hex().encode() + b"\n")

    def secret(self, name: str) -> str | None:
        """Return the secret of that name, or None."""
        keyring = self._keyring() if self.place is Place.KEYRING else None
        if keyring is not None:
            return _asked(keyring, self._entry(f"secret/{name}"))
        return self._secrets().get(name)

    def set_secret(self, name: str, value: str) -> None:
        """Keep a secret where the key is kept; if the keyring refuses, in the protected secrets file."""
        keyring = self._keyring() if self.place is Place.KEYRING else None
        if keyring is not None and _told(keyring, self._entry(f"secret/{name}"), value):
            return
        known = self._secrets() | {name: value}
        write_whole(self._home.secrets, msgspec.json.encode(known))

    def _load(self) -> str | None:
        try:
            with file_errors(self._home.key):
                return self._home.key.read_bytes().decode("ascii", errors="replace")
        except FileNotFoundError:
            pass
        keyring = self._keyring() if self.place is Place.KEYRING else None
        if keyring is None or _read_check(self._home.key_check) is None:
            return None
        return _asked(keyring, self._entry("database-key"))

    def _mint(self) -> bytes:
        key = secrets.token_bytes(KEY_BYTES)
        name = uuid.uuid4().hex
        keyring = None if _file_forced() else self._keyring()
        place = Place.FILE
        if keyring is not None and _told(keyring, f"{name}/database-key", key.hex()):
            place = Place.KEYRING
        else:
            write_whole(self._home.key, key.hex().encode() + b"\n")
        self._write_check(key, place, name)
        return key

    def _write_check(self, key: bytes, place: Place, name: str) -> None:
        check = _KeyCheck(home=name, place=place, check=_digest(key))
        for path in (self._home.key_check, _twin(self._home.key_check)):
            write_whole(path, msgspec.json.encode(check))

    def _entry(self, name: str) -> str:
        known = _read_check(self._home.key_check)
        if known is None:
            raise MissingKey(place=Place.KEYRING)
        return f"{known.home}/{name}"

    def _secrets(self) -> dict[str, str]:
        try:
            with file_errors(self._home.secrets):
                content = self._home.secrets.read_bytes()
            return msgspec.json.decode(content, type=dict[str, str])
        except FileNotFoundError:
            return {}
        except msgspec.DecodeError:  # a secret can be typed again, so a spoilt file must not stop the start
            return {}

    def _keyring(self) -> Keyring | None:
        return self._given if self._given is not None else _system_keyring()


def _system_keyring() -> Keyring | None:
    """Return the keyring of the operating system if it is a real one."""
    if _file_forced():
        return None
    import keyring  # noqa: PLC0415  asks D-Bus and reads every entry point: only where it is needed

    backend = keyring.get_keyring()
    return backend if backend.priority >= _REAL_PRIORITY else None


def _file_forced() -> bool:
    return os.environ.get(PLACE_VARIABLE) == Place.FILE


def _asked(keyring: Keyring, entry: str) -> str | None:
    """Read the keyring; a locked or broken one is a missing key, which is no reason to lose the traceback."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(SERVICE, entry)
    except KeyringError as error:
        raise MissingKey(place=Place.KEYRING) from error


def _told(keyring: Keyring, entry: str, value: str) -> bool:
    """Write to the keyring and read it back: some backends accept and forget."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(SERVICE, entry, value)
        return keyring.get_password(SERVICE, entry) == value
    except KeyringError:
        return False


def _read_check(path: Path) -> _KeyCheck | None:
    for copy in (path, _twin(path)):
        try:
            return msgspec.json.decode(copy.read_bytes(), type=_KeyCheck)
        except (OSError, msgspec.MsgspecError):
            continue
    return None


def _twin(path: Path) -> Path:
    """Return the second copy: without the name in it, the key in the keyring could not be found again."""
    return path.with_name(path.name + ".twin")


def _parse(text: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        raise DamagedKey from None
    if len(key) != KEY_BYTES:
        raise DamagedKey
    return key


def _digest(key: bytes) -> str:
    return hmac.new(key, _CHECK_TEXT, hashlib.sha256).hexdigest()
