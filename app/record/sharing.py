# SPDX-License-Identifier: Apache-2.0
"""A data folder for several accounts of one machine: it and all in it belong to a group, which may write.

What is made in it later belongs to the group as well (`app.record.files`), because the folder hands its group down. The
key file may be read by the group and written by its owner alone. Whoever belongs to the group can read the database
past the program: a group is for colleagues who share a device, not for everybody who has an account.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from app.errors import Refusal
from app.record.files import PRIVATE_FILE, PRIVATE_FOLDER, SHARED_FILE, SHARED_FOLDER, file_errors, is_shared
from app.record.home import Home
from app.record.keys import KEY_FILE_SHARED_MODE

SHARED_MASK = 0o007


def share(home: Home, group: str = "") -> None:
    """Give the folder to `group` (otherwise the group that it has) and let the group read and write in it.

    Killed half-way, it can be done again. Raises Refusal("key_machine_unsupported"), Refusal("key_group_unknown"),
    Refusal("key_not_owner") before anything has changed, and a file's `StoreFailed`.
    """
    if sys.platform == "win32":
        raise Refusal("key_machine_unsupported")
    number = _group(home, group)
    found = list(_all(home))
    for path in found:
        if not _is_own(path):
            raise Refusal("key_not_owner", file=path.name)
    for path in found:
        with file_errors(path):
            os.chown(path, -1, number)
            path.chmod(_shared_mode(home, path))


def unshare(home: Home) -> None:
    """Keep the folder for the account that owns it. Raises a file's `StoreFailed`.

    What another account made in it stays that account's, who reaches it no more: the folder is closed first.
    """
    if not is_shared(home.path):
        return
    for path in _all(home):
        if path != home.path and not _is_own(path):
            continue
        with file_errors(path):
            path.chmod(PRIVATE_FOLDER if path.is_dir() else PRIVATE_FILE)


def group_of(home: Home) -> str:
    """Return the name (or number) of the group that shares the folder, empty if it is not shared."""
    if sys.platform == "win32" or not is_shared(home.path):
        return ""
    import grp  # noqa: PLC0415 - there is none on Windows

    number = home.path.stat().st_gid
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def widen_mask(home: Home) -> None:
    """Let what this process makes from now on be the group's too, where the folder is shared."""
    if is_shared(home.path):
        os.umask(SHARED_MASK)


if sys.platform != "win32":

    def _group(home: Home, name: str) -> int:
        """Return the number of a group that this account belongs to."""
        import grp  # noqa: PLC0415

        if not name:
            return home.path.stat().st_gid
        try:
            number = grp.getgrnam(name).gr_gid
        except KeyError:
            raise Refusal("key_group_unknown", group=name) from None
        if os.geteuid() != 0 and number not in {*os.getgroups(), os.getegid()}:
            raise Refusal("key_group_unknown", group=name)
        return number


def _is_own(path: Path) -> bool:
    """Say whether this account may change the mode of a file."""
    return sys.platform == "win32" or os.geteuid() in {0, path.lstat().st_uid}


def _all(home: Home) -> Iterator[Path]:
    """Return the folder and what is in it; where a link leads is somebody else's."""
    yield home.path
    for path in sorted(home.path.rglob("*")):
        if not path.is_symlink():
            yield path


def _shared_mode(home: Home, path: Path) -> int:
    if path.is_dir():
        return SHARED_FOLDER
    return KEY_FILE_SHARED_MODE if path == home.key else SHARED_FILE
