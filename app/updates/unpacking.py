# SPDX-License-Identifier: Apache-2.0
"""The tarball of a version, as tools/installer makes it: what it has to hold, and laying it out.

    stepwell/stepwell                the launcher, for a first installation; an update leaves it where it is
    stepwell/current                 the version, for the same
    stepwell/versions/VERSION/…      the program

Who signed it is known by now. It is read as carefully as what nobody signed: a name that leads out, one that comes
twice, a device, a link to elsewhere, anything below a link, too many files or too many bytes end it. Only this account
may write to what is laid out, whatever it lets others do otherwise; and room is left for people's answers.
"""

from __future__ import annotations

import lzma
import os
import re
import shutil
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.long_work import Tell, untold
from app.record.errors import DiskFull
from app.record.files import make_folder
from app.repository.errors import RepositoryFailed
from app.repository.names import PLATFORM
from content_packs.library import SPARE_BYTES
from content_packs.names import VERSION

_NAME = re.compile(rf"stepwell-({VERSION.pattern})-({PLATFORM.pattern})\.tar\.(?:xz|gz)")
_BESIDE = frozenset({"stepwell", "stepwell/stepwell", "stepwell/current", "stepwell/versions"})
STARTER = "stepwell"
MOST_FILES, MOST_BYTES = 50_000, 2 << 30


def named(file: Path) -> tuple[str, str]:
    """Return version and platform in the name of a tarball. Raises RepositoryFailed("no_program_file")."""
    found = _NAME.fullmatch(file.name)
    if found is None:
        raise RepositoryFailed("no_program_file", file=file.name)
    return found[1], found[2]


def check(file: Path, version: str) -> None:
    """Read a whole tarball. Raises RepositoryFailed("program_damaged"), OSError."""
    with _opened(file) as tar:
        starters = [
            each for each, name in _members(tar, version) if name == STARTER and each.isreg() and each.mode & 0o100
        ]
    if not starters:
        raise RepositoryFailed("program_damaged", file=file.name)


def unpack(file: Path, version: str, to: Path, tell: Tell = untold) -> None:
    """Lay the version out in the folder `to`, which is made anew. Raises as `check`, and what `tell` does."""
    shutil.rmtree(to, ignore_errors=True)
    make_folder(to, parents=True)
    to.chmod(0o755)
    with _opened(file) as tar:
        for member, name in _members(tar, version):
            tell(0, 0)
            if shutil.disk_usage(to).free < member.size + SPARE_BYTES:
                raise DiskFull(file=file.name)
            tar.extract(member.replace(name=name, deep=False), to, filter="data")
    for folder, _, _ in os.walk(to):
        Path(folder).chmod(0o755)  # files come with the modes of the tarball, without what others could write
    if not os.access(to / STARTER, os.X_OK):
        raise RepositoryFailed("program_damaged", file=file.name)
    os.sync()  # thousands of files have to be on the disk before anything points at them


@contextmanager
def _opened(file: Path) -> Iterator[tarfile.TarFile]:
    try:
        with tarfile.open(file, "r|*") as tar:
            yield tar
    except (tarfile.TarError, lzma.LZMAError, zlib.error, EOFError) as error:
        raise RepositoryFailed("program_damaged", file=file.name) from error


def _members(tar: tarfile.TarFile, version: str) -> Iterator[tuple[tarfile.TarInfo, str]]:
    """Yield what belongs to the version, with its name below it. Raises TarError for anything else."""
    top = f"stepwell/versions/{version}"
    files = size = 0
    names = _Names()
    for member in tar:
        files, size = files + 1, size + member.size
        plain = member.isreg() or member.isdir() or member.issym()
        if not plain or files > MOST_FILES or size > MOST_BYTES or not names.fits(member):
            raise tarfile.TarError(member.name)
        if member.name.startswith(top + "/"):
            yield member, member.name.removeprefix(top + "/")
        elif member.name != top and member.name not in _BESIDE:
            raise tarfile.TarError(member.name)


class _Names:
    """Names that came before: none comes twice, and nothing lies below a link, wherever that leads."""

    def __init__(self) -> None:
        self._known = set[str]()
        self._links = set[str]()

    def fits(self, member: tarfile.TarInfo) -> bool:
        """Say whether a member may come after those before it, and remember it."""
        parts = member.name.split("/")
        above = {"/".join(parts[:count]) for count in range(1, len(parts))}
        if {"", ".", ".."} & set(parts) or member.name in self._known or above & self._links:
            return False
        self._known.add(member.name)
        if member.issym():
            self._links.add(member.name)
        return True
