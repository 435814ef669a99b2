# SPDX-License-Identifier: Apache-2.0
"""Where the files of an organisation lie on a device: one folder for all accounts, which only administrators write."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "STEPWELL_SYSTEM"
"""Names another folder, for tests and trials."""
PROVISION = "provision.toml"
"""The file in it that sets up an unused device; see `ui.provision`."""

BEGUN = "provisioning"
"""A file of the data folder that is there while a first start sets it up."""


def system_folder(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """Return the folder. Nothing is created."""
    environ = os.environ if environ is None else environ
    if chosen := environ.get(VARIABLE, ""):
        return Path(chosen).absolute()
    if platform == "win32":
        return Path(environ.get("ProgramData", r"C:\ProgramData")) / "Stepwell"
    if platform == "darwin":
        return Path("/Library/Application Support/Stepwell")
    return Path("/etc/stepwell")


def is_there(path: Path) -> bool:
    """Say whether there is such a file; one in a folder that is closed to this account is not."""
    try:
        return path.is_file()
    except OSError:
        return False


def read_small(path: Path, most: int, *, system: bool = False) -> bytes:
    """Return what is in a file, at most one byte more than `most`. Raises OSError, for a pipe or a device too.

    `system`: it is for all accounts: PermissionError where others than administrators and this account can write it.
    """
    waits_for_nobody = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, os.O_RDONLY | waits_for_nobody), "rb") as file:
        known = os.fstat(file.fileno())
        if not stat.S_ISREG(known.st_mode):
            raise OSError(0, "it is no file")
        if system and sys.platform != "win32" and _others_write(known):
            raise PermissionError(0, "others than administrators can write it")
        return file.read(most + 1)


def _others_write(known: os.stat_result) -> bool:
    return known.st_uid not in {0, os.geteuid()} or bool(known.st_mode & stat.S_IWOTH)
