# SPDX-License-Identifier: Apache-2.0
"""What an operator does with the key of the database: look, keep a copy elsewhere, put one back, change it, move it.

Everything but `status` needs the right MANAGE_KEYS, holds the folder's lock, and is written to the audit. No call
returns or keeps a key but `export`.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.audit import Audit
from app.carrying.enrolling import HOME_SECRET
from app.clock import Clock
from app.errors import Refusal
from app.lrs_setting import SECRET
from app.record.database import open_reader
from app.record.errors import DamagedKey, MissingKey, StoreFailed, WrongKey
from app.record.files import file_errors, flush_folder
from app.record.home import Home
from app.record.key_check import parse_key, read_check
from app.record.keyring_use import file_forced
from app.record.keys import KEY_BYTES, KeyStore, Place
from app.record.lock import FolderLock
from app.record.rotation import Progress, RotationReport, rotate, unsettled
from app.record.sharing import group_of, share, unshare
from app.record.store import open_store
from app.repository.source import READING_KEY
from app.rights import Actor, Gate, Right
from app.surveys.waiting import KEY_NAME as SURVEYS_KEY

_WAIT_S = 5.0


class KeyStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Where the key is and what it opens. `problem` is why it cannot be had, empty if it can.

    `backups` open with it, `other_backups` do not; `unsettled`: a change of key was stopped and goes on at the next
    start; `group`: who shares the folder.
    """

    place: Place
    file: str
    problem: str
    opens: bool
    backups: int
    other_backups: tuple[str, ...]
    unsettled: bool
    group: str


class KeyAdmin:
    """The key of one data folder, which nobody has open."""

    def __init__(self, home: Home, keys: KeyStore, *, gate: Gate, clock: Clock) -> None:
        self._home = home
        self._keys = keys
        self._gate = gate
        self._clock = clock

    def status(self) -> KeyStatus:
        """Return where the key is and whether it fits; changes nothing. Raises Refusal("not_allowed")."""
        self._gate.need(Right.MANAGE_KEYS)
        key, problem = b"", ""
        try:
            key = self._keys.key()
        except (MissingKey, DamagedKey, WrongKey) as failed:
            problem = failed.code
        copies = sorted(self._home.backups.glob("*.db"))
        other = tuple(path.name for path in copies if not (key and _opens(path, key)))
        place = self._keys.place
        return KeyStatus(
            place=place,
            file="" if place is Place.KEYRING else str(self._home.key),
            problem=problem,
            opens=bool(key) and _opens(self._home.database, key),
            backups=len(copies) - len(other),
            other_backups=other,
            unsettled=unsettled(self._home),
            group=group_of(self._home),
        )

    def export(self, file: Path | None) -> str:
        """Return the key as 64 hexadecimal digits, and write it to a new file that only this account can read.

        Raises Refusal("key_file_exists", file) and a file's `StoreFailed`; then nothing was written.
        """
        actor = self._gate.need(Right.MANAGE_KEYS)
        if file is not None and file.exists():
            raise Refusal("key_file_exists", file=file.name)
        with self._locked():
            self._note(actor, "key_exported", to="file" if file else "output")
            text = self._keys.key().hex()
        if file is not None:
            _write_new(file, text + "\n")
        return text

    def adopt(self, text: str) -> None:
        """Put an escrowed key back, in the key file. Raises DamagedKey, WrongKey; then nothing has changed."""
        actor = self._gate.need(Right.MANAGE_KEYS)
        with self._locked():
            if read_check(self._home.key_check) is None and not self._fits(parse_key(text)):
                raise WrongKey(place=Place.FILE)
            self._keys.adopt(text)
            if self._home.database.exists():
                self._note(actor, "key_adopted")

    def rotate(self, progress: Progress = lambda _done, _all: None) -> RotationReport:
        """Encrypt the database and its backups again with a fresh random key (`app.record.rotation`)."""
        actor = self._gate.need(Right.MANAGE_KEYS)
        with self._locked():
            open_store(self._home, self._keys, self._clock).close()  # at the newest schema, nothing left half-way
            return rotate(
                self._home,
                self._keys,
                secrets.token_bytes(KEY_BYTES),
                now_ms=self._clock.now_ms(),
                also=lambda copy: Audit(copy, self._clock).note(actor, "key_rotated"),
                progress=progress,
            )

    def move(self, place: Place, group: str = "") -> None:
        """Keep the key, and the LRS secret, in another place from now on.

        `MACHINE` shares the data folder with the accounts of `group`; the other places end that. Raises
        Refusal("key_place_forced"), Refusal("key_keyring_missing"), and what `sharing.share` raises.
        """
        actor = self._gate.need(Right.MANAGE_KEYS)
        if place is Place.KEYRING and file_forced():
            raise Refusal("key_place_forced")
        if place is Place.KEYRING and not self._keys.has_keyring():
            raise Refusal("key_keyring_missing")
        with self._locked():
            self._note(actor, "key_moved", to=place.value)
            if place is Place.MACHINE:
                share(self._home, group)
            else:
                unshare(self._home)
            self._keys.move(place, (SECRET, HOME_SECRET, READING_KEY, SURVEYS_KEY))

    def _fits(self, key: bytes) -> bool:
        """Say whether the database or a copy opens with this key, or there is none that could tell."""
        files = [path for path in (self._home.database, *self._home.backups.glob("*.db")) if path.exists()]
        return not files or any(_opens(path, key) for path in files)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        lock = FolderLock(self._home.lock).acquire(_WAIT_S)
        try:
            yield
        finally:
            lock.release()

    def _note(self, actor: Actor, action: str, to: str = "-") -> None:
        """Write it down before it is done, on a connection of its own: the key is no part of a transaction."""
        database = open_store(self._home, self._keys, self._clock)
        try:
            Audit(database, self._clock).note(actor, action, to=to)
        finally:
            database.close()


def _opens(path: Path, key: bytes) -> bool:
    try:
        open_reader(path, key, still=True).close()
    except StoreFailed:
        return False
    return True


def _write_new(file: Path, text: str) -> None:
    """Write a file that was not there, for this account only; a half-written one is taken away."""
    with file_errors(file):
        try:
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise Refusal("key_file_exists", file=file.name) from None
        try:
            with os.fdopen(handle, "w", encoding="ascii") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
        except OSError:
            file.unlink(missing_ok=True)
            raise
        flush_folder(file.absolute().parent)
