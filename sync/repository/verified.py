# SPDX-License-Identifier: Apache-2.0
"""TUF's client with the time of our choice, and what it lets us believe: a catalogue of files, or why there is none."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Root, TargetFile, Targets
from tuf.api.serialization import DeserializationError
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from app.record.errors import DiskFull, StoreFailed
from app.record.files import file_errors, file_mode, flush_folder, make_folder
from app.repository.errors import SourceProblem
from sync.repository import program_keys
from sync.repository.places import Unreachable

METADATA, TARGETS = "metadata/", "targets/"
_MIXED = ("Expected snapshot version", "Snapshot does not contain", "New snapshot is missing")


class NotTrusted(Exception):  # noqa: N818 - what happened
    """Nothing new is believed. `problem` says why, `params` with what."""

    def __init__(self, problem: SourceProblem, **params: str | int) -> None:
        super().__init__(problem, params)
        self.problem = problem
        self.params = params


class Verified(Updater):
    """A look at the repository at a time that we believe: once made, `refresh` it, then ask.

    `now` (UTC, aware) takes the place of the device's clock. `folder` keeps the metadata that was believed before.
    Raises NotTrusted from every call.
    """

    def __init__(self, folder: Path, root: bytes, fetcher: FetcherInterface, now: dt.datetime) -> None:
        make_folder(folder, parents=True)
        make_folder(folder / "root_history")  # first, as TUF's client would make it for one account alone
        with explained(self):
            super().__init__(str(folder), METADATA, None, TARGETS, fetcher, UpdaterConfig(), bootstrap=root)
        self._trusted_set.reference_time = now  # before anything that can expire is looked at

    def refresh(self) -> None:
        """Bring the metadata up to date, and to the disk."""
        with explained(self):
            super().refresh()
        self._flush()

    @property
    def expires(self) -> dt.datetime:
        """When the first of what was believed expires."""
        return min(signed.expires for signed in self._trusted_set)

    def expired_on(self, what: str) -> str:
        """Return the day on which a role's metadata expired, "2026-11-22"; empty where it was not even looked at."""
        found = self._trusted_set.get(what)
        return found.expires.date().isoformat() if found is not None else ""

    def catalogue(self, wanted: Callable[[str], bool]) -> tuple[dict[str, TargetFile], dict[str, NotTrusted]]:
        """Return the files with a wanted name, and what is wrong with each delegation that cannot be believed.

        Metadata that TUF has believed is read for names only; each name is then looked up as TUF says, so that an
        author's word counts for their own paths alone.
        """
        found: dict[str, TargetFile] = {}
        doubtful: dict[str, NotTrusted] = {}
        top = self._believed(Targets.type)
        listed = set(top.targets)
        known = self._trusted_set.snapshot.meta
        for role, pattern in _delegations(top):
            if f"{role}.json" not in known or pattern == program_keys.PATHS:
                continue  # an author who has published nothing yet, or no author: see `programs`
            try:
                self._look_up(pattern.replace("*", "x"))  # has the delegation's metadata fetched and checked
                listed |= set(self._believed(role).targets)
            except NotTrusted as doubt:
                doubtful[role] = doubt
        for path in sorted(filter(wanted, listed)):
            try:
                target = self._look_up(path)
            except NotTrusted as doubt:
                doubtful[path] = doubt
                continue
            if target is not None:
                found[path] = target
        self._flush()
        return found, doubtful

    def programs(self) -> dict[str, TargetFile]:
        """Return what the role `program` names, by the keys that the root has for it; nothing where it has none.

        What targets or authors say of programs is not asked (`program_keys`).
        """
        root = self._trusted_set.root
        delegated = {role for role, _ in _delegations(self._believed(Targets.type))}
        listed = f"{program_keys.ROLE}.json" in self._trusted_set.snapshot.meta
        if program_keys.named(root) is None or program_keys.ROLE not in delegated or not listed:
            return {}
        self._look_up(program_keys.PATHS.replace("*", "x"))  # has its metadata fetched, and checked as TUF says
        now = self._trusted_set.get(program_keys.ROLE)
        metadata = self._read(program_keys.ROLE) if now is not None else None
        if metadata is None or metadata.signed != now:  # another name was found first; what lies here is of earlier
            raise NotTrusted(SourceProblem.BAD_SIGNATURE, file=program_keys.ROLE)
        with explained(self, program_keys.ROLE):
            program_keys.check_signed(root, metadata)
        self._flush()
        return dict(metadata.signed.targets)

    def fetch(self, target: TargetFile, to: Path) -> None:
        """Download a file and prove it to be what was signed."""
        with explained(self, target.path, content=True):
            self.download_target(target, str(to))

    def _look_up(self, path: str) -> TargetFile | None:
        with explained(self, path):
            return self.get_targetinfo(path)

    def _believed(self, role: str) -> Targets:
        return self._read(role).signed

    def _read(self, role: str) -> Metadata[Targets]:
        with explained(self, role):
            try:
                return Metadata[Targets].from_bytes(Path(self._dir, f"{quote(role, '')}.json").read_bytes())
            except OSError as error:
                raise NotTrusted(SourceProblem.DISK_FAILED) from error

    def _flush(self) -> None:
        """What protects against old metadata is the newer one that was seen: a power cut must not lose it."""
        folder = Path(self._dir)
        with explained(self), file_errors(folder):
            for file in (*folder.glob("root_history/*.json"), *folder.glob("*.json")):
                with suppress(PermissionError):  # another account's, which shares the folder, has its mode already
                    file.chmod(file_mode(folder))
                handle = os.open(file, os.O_RDWR)
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)
            flush_folder(folder)


def _delegations(top: Targets) -> Iterator[tuple[str, str]]:
    roles = top.delegations.roles if top.delegations and top.delegations.roles else {}
    for name, role in roles.items():
        for pattern in role.paths or ():
            yield name, pattern


@contextmanager
def explained(updater: Verified | None = None, file: str = "", *, content: bool = False) -> Iterator[None]:
    """Raise NotTrusted for what TUF, the network and the disk raise. `content`: of a file, not of metadata."""
    try:
        yield
    except Unreachable as error:
        raise NotTrusted(error.problem, words=error.words) from error
    except DownloadHTTPError as error:
        raise NotTrusted(SourceProblem.FILE_MISSING, file=file, status=error.status_code) from error
    except DownloadLengthMismatchError as error:
        raise NotTrusted(SourceProblem.ALTERED, file=file) from error
    except DownloadError as error:
        raise NotTrusted(SourceProblem.OFFLINE, words=type(error.__cause__ or error).__name__) from error
    except ExpiredMetadataError as error:
        raise _expired(updater, str(error)) from error
    except RepositoryError as error:
        raise NotTrusted(_why(error, content=content), file=file) from error
    except (StoreFailed, OSError) as error:
        raise NotTrusted(_disk(error)) from error


def _why(error: RepositoryError, *, content: bool) -> SourceProblem:
    """Name what TUF refuses. Its messages are the only difference between old and mixed; a test pins them."""
    if isinstance(error, DeserializationError):
        return SourceProblem.NOT_A_REPOSITORY
    if isinstance(error, UnsignedMetadataError):
        return SourceProblem.BAD_SIGNATURE
    if isinstance(error, LengthOrHashMismatchError):
        return SourceProblem.ALTERED if content else SourceProblem.MIXED
    if str(error).startswith(_MIXED) or not isinstance(error, BadVersionNumberError):
        return SourceProblem.MIXED
    return SourceProblem.ROLLED_BACK


def _expired(updater: Verified | None, words: str) -> NotTrusted:
    what = words.removeprefix("Final ").removeprefix("New ").split(" ")[0].removesuffix(".json")
    return NotTrusted(SourceProblem.EXPIRED, what=what, on=updater.expired_on(what) if updater else "")


def _disk(error: StoreFailed | OSError) -> SourceProblem:
    try:
        with file_errors(Path()):
            raise error
    except DiskFull:
        return SourceProblem.DISK_FULL
    except (StoreFailed, OSError):
        return SourceProblem.DISK_FAILED


def check_root(root: bytes) -> None:
    """Refuse what is no TUF root, or is not signed by itself. Raises NotTrusted."""
    with explained():
        metadata = Metadata[Root].from_bytes(root)
        if not isinstance(metadata.signed, Root):
            raise NotTrusted(SourceProblem.BAD_ROOT)
        metadata.signed.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
