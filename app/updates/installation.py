# SPDX-License-Identifier: Apache-2.0
"""The folder of an installation that updates itself: versions side by side, and small files that say which is started.

    stepwell            the launcher; no update changes it
    versions/0.2.0/     a version, whole; the one before stays
    current             the version that is started: "0.2.0"
    before              the version to go back to
    trial               "0.2.0 1 4711@BOOT": 0.2.0 has not shown its first screen yet; starts so far, and the process of
                        the last one with the boot of the machine, as numbers of processes begin again with that
    bad                 versions that are not taken again, a line each: "0.2.0 no_first_screen"
    went_back           the last version that was gone back from by itself, and why, until a later one stands; and
                        "stood" once the one before has shown its first screen after that
    downloads/          what is being fetched

Each file is replaced in one step. `current` is written last, so that a kill leaves the version that was there. The
launcher (deploy/linux/launcher.sh) reads and writes the same files; it goes back where a new version has twice begun to
open the window and shown nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import msgspec

from app.record.files import write_whole
from app.repository.errors import RepositoryFailed
from content_packs.names import VERSION

VARIABLE = "STEPWELL_PROGRAM"
"""Set by the launcher: the folder of the version that it starts."""
MARKER = "package-managed"
"""Stands beside the program where the system's package manager put it."""
NO_FIRST_SCREEN = "no_first_screen"
"""Why the launcher has gone back from a version that was twice begun in vain."""
_STOOD = "stood"
_READABLE = 0o644


class Care(StrEnum):
    """Who looks after the program's files."""

    ITSELF = "itself"
    PACKAGE = "package"
    """The system's package manager: nothing is touched."""
    NOBODY = "nobody"
    """It was started from a folder that has no launcher: a build, or its sources."""
    READ_ONLY = "read_only"
    """This account may not write there."""


class Installation:
    """One such folder. Raises `StoreFailed` where it cannot be written."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.versions = root / "versions"
        self.downloads = root / "downloads"

    def current(self) -> str:
        """Return the version that is started next, "" where the file is damaged."""
        return _version(self._line("current"))

    def before(self) -> str:
        """Return the version to go back to: one that is there, and not the current one; "" where there is none."""
        found = _version(self._line("before"))
        return found if found != self.current() and self.has(found) else ""

    def has(self, version: str) -> bool:
        """Say whether a version lies here."""
        return bool(version) and os.access(self.versions / version / "stepwell", os.X_OK)

    def on_trial(self) -> str:
        """Return the current version if it has not shown its first screen yet, else ""."""
        tried = _version((self._line("trial").split() or [""])[0])
        return tried if tried == self.current() else ""

    def bad(self) -> dict[str, str]:
        """Return the versions that are not taken again, and why: a word of `ui.update_words.BAD`."""
        lines = (line.split() for line in self._text("bad").splitlines())
        return {words[0]: words[1] for words in lines if len(words) == 2 and _version(words[0])}

    def went_back(self) -> tuple[str, str] | None:
        """Return from which version it has gone back by itself, and why."""
        words = self._line("went_back").split()
        return (words[0], words[1]) if words[1:] and words[2:] in ([], [_STOOD]) and _version(words[0]) else None

    def just_went_back(self) -> bool:
        """Say whether it has gone back by itself, as nothing was seen of a version, and has not stood since."""
        return self.went_back() is not None and self._line("went_back").split()[1:] == [NO_FIRST_SCREEN]

    def set_bad(self, version: str, why: str) -> None:
        """Take a version never again."""
        known = {**self.bad(), version: why}
        self._write("bad", "\n".join(f"{each} {reason}" for each, reason in known.items()))

    def switch(self, version: str) -> None:
        """Start this version from now on; until it has shown its first screen it is on trial.

        Where the current one is on trial itself, the one to go back to stays the same: it is known to stand.
        """
        if not self.on_trial():
            self._write("before", self.current())
        self._write("trial", f"{version} 0 0")
        self._write("current", version)

    def stands(self, version: str) -> bool:
        """Hear that a version has shown its first screen; say whether it was on trial."""
        if self.on_trial() != version:
            back = self.went_back()
            if back is not None and back[0] != version and self.just_went_back():
                self._write("went_back", f"{back[0]} {back[1]} {_STOOD}")
            return False
        self._drop("trial")
        self._drop("went_back")
        return True

    def go_back(self, why: str = "person") -> str:
        """Start the version before from now on, and return it. Raises RepositoryFailed("no_program_before")."""
        before, now = self.before(), self.current()
        if not before:
            raise RepositoryFailed("no_program_before", version=now)
        self.set_bad(now, why)
        self._drop("went_back")
        self._write("current", before)
        self._drop("trial")
        return before

    def tidy(self, *keep: str) -> None:
        """Delete versions that are neither started, nor gone back to, nor named."""
        kept = {self.current(), self.before(), *keep}
        if not self.has(self.current()):
            return
        for folder in self.versions.iterdir() if self.versions.is_dir() else ():
            if folder.name not in kept:
                shutil.rmtree(folder, ignore_errors=True)

    def _line(self, name: str) -> str:
        return (self._text(name).splitlines() or [""])[0].strip()

    def _text(self, name: str) -> str:
        try:
            return (self.root / name).read_text("utf-8", errors="replace")
        except OSError:
            return ""

    def _write(self, name: str, text: str) -> None:
        write_whole(self.root / name, f"{text}\n".encode(), mode=_READABLE)

    def _drop(self, name: str) -> None:
        (self.root / name).unlink(missing_ok=True)


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """The program that runs: who looks after it, its version, and its installation where it looks after itself."""

    care: Care
    version: str
    installation: Installation | None = None

    @property
    def waiting(self) -> str:
        """The version that starts the next time, where it is another one; else ""."""
        found = self.installation.current() if self.installation is not None else ""
        return found if found != self.version else ""


def running(environ: Mapping[str, str], executable: Path, version: str) -> Running:
    """Return what runs. `version` is what the program says of itself; the launcher's folder knows better."""
    if (executable.parent / MARKER).exists():
        return Running(care=Care.PACKAGE, version=version)
    folder = Path(environ.get(VARIABLE, "") or os.devnull)
    found = Installation(folder.parent.parent)
    if folder.parent.name != "versions" or not _version(folder.name) or not found.current():
        return Running(care=Care.NOBODY, version=version)
    care = Care.ITSELF if os.access(found.root, os.W_OK) and os.access(found.versions, os.W_OK) else Care.READ_ONLY
    return Running(care=care, version=folder.name, installation=found)


def _version(text: str) -> str:
    return text if VERSION.fullmatch(text) else ""
