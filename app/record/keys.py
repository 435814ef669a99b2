# SPDX-License-Identifier: Apache-2.0
"""The key of the database and the secrets of delivery: in the operating system's keyring, else in a protected file.

Rules:
1. A key is minted only where no database is or was.
2. The key file wins over the keyring if it is there; the key-check file remembers where a minted key was put.
3. The key-check file holds an HMAC of a constant, so that a wrong key is told from a damaged database.
4. STEPWELL_KEY_PLACE=file keeps out of the keyring (tests, demonstrations, a kiosk that logs itself in).
5. While the database gets another key (`app.record.rotation`), both are kept; the first bytes of the database, its
   salt, tell which one is its own.
"""

from __future__ import annotations

import secrets
import uuid
from pathlib import Path

import msgspec

from app.record.errors import DamagedKey, MissingKey, WrongKey
from app.record.files import NO_JSON, file_errors, is_shared, write_whole
from app.record.home import Home
from app.record.key_check import (
    KEY_BYTES,
    Journal,
    KeyCheck,
    Place,
    Slot,
    check_of,
    key_fits,
    parse_key,
    read_check,
    salt_of,
    write_check,
)
from app.record.keyring_use import (
    PLACE_VARIABLE,
    Keyring,
    asked,
    file_forced,
    system_keyring,
    told,
    untold,
)

KEY_FILE_SHARED_MODE = 0o640

__all__ = ["KEY_BYTES", "PLACE_VARIABLE", "KeyStore", "Keyring", "Place", "Slot", "key_fits"]


class KeyStore:
    """The key and the secrets of one data folder. `keyring` replaces the operating system's, for tests."""

    def __init__(self, home: Home, *, keyring: Keyring | None = None) -> None:
        self._home = home
        self._given = keyring

    @property
    def place(self) -> Place:
        """Where the key is, or would be put if it were minted now."""
        known = read_check(self._home.key_check)
        if self._home.key.exists() or file_forced():
            return Place.MACHINE if is_shared(self._home.path) else Place.FILE
        if known is not None:
            return known.place
        return Place.KEYRING if self._keyring() is not None else Place.FILE

    def key(self, *, mint: bool = False) -> bytes:
        """Return the 32 bytes. With `mint`, and only where no database is or was, a new key is made and kept.

        Raises MissingKey, DamagedKey, WrongKey (the key at hand is not this database's) or a file's `StoreFailed`.
        """
        swapped = self.swapped()
        if swapped is not None:
            return swapped
        text = self._load()
        if text is None:
            if not mint or self._home.begun:
                raise MissingKey(place=self.place)
            return self._mint()
        key = parse_key(text)
        if key_fits(self._home.key_check, key) is False:
            raise WrongKey(place=self.place)
        return key

    def confirm(self, key: bytes) -> None:
        """Write the key-check file if it is missing or unreadable. Call it once a database was opened with this key."""
        if read_check(self._home.key_check) is None:
            self._write_check(key, self.place, uuid.uuid4().hex)

    def adopt(self, text: str) -> None:
        """Keep an escrowed key (64 hexadecimal digits) in the key file. Raises DamagedKey or WrongKey."""
        key = parse_key(text)
        if key_fits(self._home.key_check, key) is False:
            raise WrongKey(place=Place.FILE)
        self._write_key_file(key)

    def swapped(self) -> bytes | None:
        """Return the next key if the database already has it and the change was stopped there, else None.

        Only while a change of key is unfinished is the database read by hand (see `look_at` on why not otherwise).
        """
        if not self._home.rotation.is_file():
            return None
        try:
            with file_errors(self._home.rotation):
                journal = msgspec.json.decode(self._home.rotation.read_bytes(), type=Journal)
        except (FileNotFoundError, *NO_JSON):
            return None
        if not self._home.database.exists() or salt_of(self._home.database).hex() != journal.salt:
            return None
        key = self.slot(Slot.NEXT)
        if key is None:  # it is the one in use already
            return None
        if check_of(key) != journal.check:
            raise WrongKey(place=self.place)
        return key

    def slot(self, slot: Slot) -> bytes | None:
        """Return the key kept beside the one in use, or None."""
        text = self._read_file(self._slot_file(slot))
        if text is None and self.place is Place.KEYRING and read_check(self._home.key_check) is not None:
            keyring = self._keyring()
            text = None if keyring is None else asked(keyring, self._entry(f"database-key-{slot}"))
        return None if text is None else parse_key(text)

    def keep(self, slot: Slot, key: bytes) -> None:
        """Keep a key beside the one in use, where that one is; if the keyring refuses, in a protected file."""
        keyring = self._keyring() if self.place is Place.KEYRING else None
        if keyring is None or not told(keyring, self._entry(f"database-key-{slot}"), key.hex()):
            self._write_key_file(key, self._slot_file(slot))

    def drop(self, slot: Slot) -> None:
        """Forget the key beside the one in use; nothing happens if there is none."""
        file = self._slot_file(slot)
        for path in (file, file.with_name(file.name + ".part")):
            path.unlink(missing_ok=True)
        keyring = self._keyring() if self.place is Place.KEYRING else None
        if keyring is not None:
            untold(keyring, self._entry(f"database-key-{slot}"))

    def replace(self, key: bytes, place: Place | None = None) -> None:
        """Make `key` the one in use, in its present place or another. Killed at any point, it can be done again.

        Raises MissingKey where the keyring does not take it; then nothing has changed.
        """
        place = place or self.place
        known = read_check(self._home.key_check)
        name = known.home if known is not None else uuid.uuid4().hex
        entry, keyring = f"{name}/database-key", self._keyring()
        if place is Place.KEYRING:
            if keyring is None or not told(keyring, entry, key.hex()):
                raise MissingKey(place=place)
            self._write_check(key, place, name)
            self._home.key.unlink(missing_ok=True)
        else:
            self._write_key_file(key)
            self._write_check(key, place, name)
            if keyring is not None:
                untold(keyring, entry)

    def move(self, place: Place, secrets_too: tuple[str, ...] = ()) -> None:
        """Put the key, and the secrets of these names, in another place. Raises what `key` and `replace` raise.

        Killed at any point, it can be done again: a file has the secrets from before the key goes there until after it
        has left.
        """
        known = {name: value for name in secrets_too if (value := self.secret(name)) is not None}
        before = self._keyring() if self.place is Place.KEYRING else None
        key = self.key()
        if place is not Place.KEYRING and known:
            write_whole(self._home.secrets, msgspec.json.encode(self._secrets() | known))
        self.replace(key, place)
        for name, value in known.items():
            self.set_secret(name, value)
            if before is not None and place is not Place.KEYRING:
                untold(before, self._entry(f"secret/{name}"))
        if place is Place.KEYRING:
            left = {name: value for name, value in self._secrets().items() if self._in_keyring(name) != value}
            write_whole(self._home.secrets, msgspec.json.encode(left))

    def has_keyring(self) -> bool:
        """Return whether there is a keyring that keeps secrets."""
        return self._keyring() is not None

    def secret(self, name: str) -> str | None:
        """Return the secret of that name, or None. What the keyring did not take is in the file."""
        kept = self._in_keyring(name)
        return self._secrets().get(name) if kept is None else kept

    def set_secret(self, name: str, value: str) -> None:
        """Keep a secret where the key is kept; if the keyring refuses, in the protected secrets file."""
        keyring = self._keyring() if self.place is Place.KEYRING else None
        if keyring is not None and told(keyring, self._entry(f"secret/{name}"), value):
            return
        known = self._secrets() | {name: value}
        write_whole(self._home.secrets, msgspec.json.encode(known))

    def _in_keyring(self, name: str) -> str | None:
        keyring = self._keyring() if self.place is Place.KEYRING else None
        return None if keyring is None else asked(keyring, self._entry(f"secret/{name}"))

    def _load(self) -> str | None:
        text = self._read_file(self._home.key)
        if text is not None:
            return text
        keyring = self._keyring() if self.place is Place.KEYRING else None
        if keyring is None or read_check(self._home.key_check) is None:
            return None
        return asked(keyring, self._entry("database-key"))

    @staticmethod
    def _read_file(path: Path) -> str | None:
        if path.is_dir():
            raise DamagedKey
        try:
            with file_errors(path):
                return path.read_bytes().decode("ascii", errors="replace")
        except FileNotFoundError:
            return None

    def _write_key_file(self, key: bytes, path: Path | None = None) -> None:
        mode = KEY_FILE_SHARED_MODE if is_shared(self._home.path) else 0o600
        write_whole(path or self._home.key, key.hex().encode() + b"\n", mode=mode)

    def _slot_file(self, slot: Slot) -> Path:
        return self._home.key.with_name(f"{self._home.key.name}.{slot}")

    def _mint(self) -> bytes:
        key = secrets.token_bytes(KEY_BYTES)
        name = uuid.uuid4().hex
        keyring = None if file_forced() else self._keyring()
        place = Place.FILE
        if keyring is not None and told(keyring, f"{name}/database-key", key.hex()):
            place = Place.KEYRING
        else:
            self._write_key_file(key)
            place = self.place
        self._write_check(key, place, name)
        return key

    def _write_check(self, key: bytes, place: Place, name: str) -> None:
        write_check(self._home.key_check, KeyCheck(home=name, place=place, check=check_of(key)))

    def _entry(self, name: str) -> str:
        known = read_check(self._home.key_check)
        if known is None:
            raise MissingKey(place=Place.KEYRING)
        return f"{known.home}/{name}"

    def _secrets(self) -> dict[str, str]:
        if self._home.secrets.is_dir():
            return {}
        try:
            with file_errors(self._home.secrets):
                content = self._home.secrets.read_bytes()
            return msgspec.json.decode(content, type=dict[str, str])
        except FileNotFoundError:
            return {}
        except NO_JSON:  # a secret can be typed again, so a spoilt file must not stop the start
            return {}

    def _keyring(self) -> Keyring | None:
        return self._given if self._given is not None else system_keyring()
