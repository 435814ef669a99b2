# SPDX-License-Identifier: Apache-2.0
"""How the store can fail, as codes with parameters, and the one place that translates SQLCipher's exceptions into them.

An error of ours (a constraint broken, a table misspelt) is a bug: it is not translated and reaches the top handler.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, TypeAlias

import sqlcipher3.dbapi2 as driver

Param: TypeAlias = "str | int"


class StoreFailed(Exception):  # noqa: N818  the house says what failed, in the past tense
    """The world failed the store. `code` is stable and worded in `ui`; `params` hold no secrets."""

    default_code: ClassVar[str] = "store.failed"

    def __init__(self, code: str = "", /, **params: Param) -> None:
        self.code = code or self.default_code
        self.params: dict[str, Param] = params
        super().__init__(self.code, params)

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.code} ({inside})" if inside else self.code


class MissingStore(StoreFailed):
    """There was a database in this folder and it is gone, or none was ever made and none may be made now."""

    default_code = "store.missing"


class EmptyStore(StoreFailed):
    """The database file has no bytes; SQLite would silently call that a new database."""

    default_code = "store.empty"


class DamagedStore(StoreFailed):
    """The database is not what was written. `reason`: not_a_file, not_a_database, plain, zeros, corrupt, pages."""

    default_code = "store.damaged"


class NewerStore(StoreFailed):
    """A newer version of the program wrote this file: schema `found`, this program knows up to `known`."""

    default_code = "store.newer"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found=found, known=known)


class OlderStore(StoreFailed):
    """An older version of the program wrote this file, and reading alone does not bring it up to date."""

    default_code = "store.older"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found=found, known=known)


class WrongKey(StoreFailed):
    """The key at hand is a well-formed one, but not the one this database was made with."""

    default_code = "store.wrong_key"


class MissingKey(StoreFailed):
    """There is a database and its key is not where it was put. `place`: keyring or file."""

    default_code = "store.missing_key"


class DamagedKey(StoreFailed):
    """The key file (or the key in the keyring) is not 32 bytes in hexadecimal."""

    default_code = "store.damaged_key"


class ReadOnlyStore(StoreFailed):
    """The data folder or the database may not be written by this account."""

    default_code = "store.read_only"


class DiskFull(StoreFailed):
    """There was no room for the write. Nothing of it was kept; it can be repeated once there is room."""

    default_code = "store.disk_full"


class DiskFailed(StoreFailed):
    """Reading or writing the file failed below SQLite. `sqlite` is the extended result code."""

    default_code = "store.disk_failed"


class StoreBusy(StoreFailed):
    """Another copy of the program writes to this folder."""

    default_code = "store.busy"


class NoBackup(StoreFailed):
    """There is no backup that opens with this key and passes its integrity check."""

    default_code = "store.no_backup"


# https://www.sqlite.org/rescode.html: primary result codes are the low byte of the extended one.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_SHM_TOO_SMALL = 4874  # SQLITE_IOERR_SHMSIZE: the shared-memory file could not grow, which is a full disk

_TRANSLATION: dict[int, tuple[type[StoreFailed], dict[str, Param]]] = {
    _BUSY: (StoreBusy, {}),
    _LOCKED: (StoreBusy, {}),
    _READONLY: (ReadOnlyStore, {}),
    _CORRUPT: (DamagedStore, {"reason": "corrupt"}),
    _FULL: (DiskFull, {}),
    _SHM_TOO_SMALL: (DiskFull, {}),
    _CANTOPEN: (DiskFailed, {}),
    _IOERR: (DiskFailed, {}),
    _NOTADB: (DamagedStore, {"reason": "not_a_database"}),
}

_SAID = {
    "database or disk is full": _FULL,
    "disk I/O error": _IOERR,
    "database is locked": _BUSY,
    "attempt to write a readonly database": _READONLY,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
    "unable to open database file": _CANTOPEN,
}
"""What SQLite says for these codes (sqlite3_errstr), where the driver leaves the code out: a backup that fails."""


def translate(error: driver.Error) -> StoreFailed | None:
    """Return the failure of the world that `error` stands for, or None if it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None) or _SAID.get(str(error))
    if code is None:
        return None
    found = _TRANSLATION.get(code) or _TRANSLATION.get(code & 0xFF)
    if found is None:
        return None
    kind, params = found
    failed = kind(**params)
    failed.params["sqlite"] = code
    return failed


@contextmanager
def translated() -> Iterator[None]:
    """Raise `StoreFailed` in place of the SQLCipher errors that mean that the world failed."""
    try:
        yield
    except driver.Error as error:
        failed = translate(error)
        if failed is None:
            raise
        raise failed from error
