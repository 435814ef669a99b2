# SPDX-License-Identifier: Apache-2.0
"""The keyring of the operating system, as the keys of the program use it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Protocol

from app.record.errors import MissingKey
from app.record.key_check import Place

SERVICE = "stepwell"
PLACE_VARIABLE = "STEPWELL_KEY_PLACE"
_REAL_PRIORITY = 1  # keyring: below 1 are backends that store nothing, or in the clear


class Keyring(Protocol):
    """What is used of the keyring package."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_keyring() -> Keyring | None:
    """Return the keyring of the operating system if it is a real one."""
    if file_forced():
        return None
    import keyring  # noqa: PLC0415  asks D-Bus and reads every entry point: only where it is needed

    backend = keyring.get_keyring()
    return backend if backend.priority >= _REAL_PRIORITY else None


def file_forced() -> bool:
    """Return whether the keyring is to be left alone."""
    return os.environ.get(PLACE_VARIABLE) == Place.FILE


def asked(keyring: Keyring, entry: str) -> str | None:
    """Read the keyring; a locked or broken one is a missing key, which is no reason to lose the traceback."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(SERVICE, entry)
    except KeyringError as error:
        raise MissingKey(place=Place.KEYRING) from error


def told(keyring: Keyring, entry: str, value: str) -> bool:
    """Write to the keyring and read it back: some backends accept and forget."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(SERVICE, entry, value)
        return keyring.get_password(SERVICE, entry) == value
    except KeyringError:
        return False


def untold(keyring: Keyring, entry: str) -> None:
    """Take an entry out of the keyring, if it is there and the keyring is open."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    with suppress(KeyringError):
        keyring.delete_password(SERVICE, entry)
