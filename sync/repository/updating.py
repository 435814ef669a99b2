# SPDX-License-Identifier: Apache-2.0
"""One look at the pack repository: check what is installed, verify what is offered, install what is new and whole.

1. Installed packs that came from a repository are read byte by byte against what was signed. One that differs is set
   aside, and fetched anew where the repository still has it.
2. Then the repository is asked (`verified`). What stands in the way ends the look, and what is installed works on.
3. Of each pack that this device takes (`Choice`) the newest version is taken, unless it was rolled back from or is
   older than what is here. What is in a pack has to be what its name says: an author who may publish one pack cannot
   pass another one off.
4. A pack is downloaded beside the library on the same disk, proved against the signed digest, opened and checked in
   full, flushed, and renamed into the library. Until then nothing has changed; after it the pack is there.
5. What the organisation tells its devices comes last, so that its programmes find their packs.

A kill at any point leaves what was there before, or all of the new pack; the next look goes on from the byte it had.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

from tuf.api.metadata import TargetFile

from app.clock import Clock
from app.record.files import make_folder
from app.repository import names
from app.repository.applying import Applied
from app.repository.errors import SourceProblem
from app.repository.ledger import Offer, SourceSetting, Trusted
from app.repository.sealed import unseal
from app.repository.tending import Looking
from app.trusted_time import TrustedNow
from content_packs.archive import SUFFIX, file_name, open_pack
from content_packs.findings import PackRejected
from content_packs.library import SPARE_BYTES, PackLibrary, version_key
from sync.repository.fetching import ResumingFetcher
from sync.repository.memory import Memory
from sync.repository.offers import is_ours, is_sane, places_of
from sync.repository.places import Place
from sync.repository.report import PackNews, UpdateReport
from sync.repository.verified import NotTrusted, Verified

_OF_ONE_FILE = frozenset({SourceProblem.FILE_MISSING, SourceProblem.ALTERED})
"""What is wrong with one file does not keep the others away."""


class Updating:
    """A look at the repository. `folder` is this device's own, on the disk of the packs; it has one user at a time."""

    def __init__(
        self,
        setting: SourceSetting,
        place: Place,
        *,
        folder: Path,
        library: PackLibrary,
        memory: Memory,
        now: TrustedNow,
        clock: Clock,
        reading_key: bytes = b"",
        stopping: Callable[[], bool] = lambda: False,
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        self._setting = setting
        self._place = place
        self._folder = folder
        self._library = library
        self._memory = memory
        self._now = now
        self._reading_key = reading_key
        self._free = free
        self._fetcher = ResumingFetcher(place, folder / "parts", steady=clock.steady, stopping=stopping)
        self._packs: list[PackNews] = []
        self._told: list[Applied] = []
        self._expires_ms = 0
        self._fetching: tuple[str, int, int] | None = None
        """What is fetched, its length, and the bytes that had come before."""
        self._fetch: Callable[[TargetFile, Path], None]  # of the client that has verified the target

    def progress(self) -> Looking:
        """Return how far it is; may be asked on any thread."""
        now, received = self._fetching, self._fetcher.received
        return Looking() if now is None else Looking(now[0], max(0, received - now[2]), now[1])

    def run(self) -> UpdateReport:
        """Look once. Raises `StoreFailed` when the record fails; whatever else fails is in the report."""
        problem, params = "", {}
        make_folder(self._folder, parents=True)
        with closing(self._place):
            try:
                self._verify_installed()
                self._take(self._look())
            except NotTrusted as doubt:
                problem, params = doubt.problem.value, doubt.params
        return UpdateReport(
            problem=problem,
            params=params,
            packs=tuple(self._packs),
            told=tuple(self._told),
            now=self._now,
            expires_ms=self._expires_ms,
            received=self._fetcher.received,
        )

    # --- what is installed

    def _verify_installed(self) -> None:
        for name, trusted in self._memory.trusted().items():
            path = self._library.folder / name
            try:
                whole = fingerprint(path) == (trusted.sha256, trusted.length)
            except FileNotFoundError:
                continue  # removed by hand, or set aside before
            except OSError:
                whole = False
            if not whole:
                self._library.set_aside(path)
                pack, _, version = name.removesuffix(SUFFIX).rpartition("-")
                self._memory.set_aside(pack, version)
                self._packs.append(PackNews(id=pack, version=version, outcome="damaged"))

    # --- what is offered

    def _look(self) -> dict[str, TargetFile]:
        now = dt.datetime.fromtimestamp(self._now.ms / 1000, tz=dt.UTC)
        verified = Verified(self._folder / "metadata", self._setting.root.encode(), self._fetcher, now)
        verified.refresh()
        self._expires_ms = int(verified.expires.timestamp() * 1000)
        found, doubtful = verified.catalogue(is_ours)
        for what, doubt in doubtful.items():
            self._packs.append(_refused(what, "", doubt.problem.value, doubt.params))
        self._fetch = verified.fetch
        return found

    def _take(self, offered: dict[str, TargetFile]) -> None:
        self._sweep(offered)
        packs: dict[str, dict[str, TargetFile]] = {}
        for path, target in offered.items():
            named = names.read_pack_target(path)
            if named and is_sane(target):
                packs.setdefault(named[0], {})[named[1]] = target
            elif named:
                self._packs.append(_refused(*named, SourceProblem.ALTERED.value, {"file": path}))
        self._memory.offered(self._offers(packs))
        choice = self._memory.choice()
        for pack, versions in packs.items():
            for version in self._wanted(pack, versions) if choice.takes(pack) else ():
                try:
                    self._install(pack, version, versions[version])
                finally:
                    self._fetching = None  # it is being checked until then
        for path in names.ORGANISATION:
            if path in offered:
                self._hear(offered[path])
                self._fetching = None

    def _offers(self, packs: Mapping[str, Mapping[str, TargetFile]]) -> tuple[Offer, ...]:
        newest = ((pack, max(versions, key=version_key)) for pack, versions in sorted(packs.items()))
        return tuple(Offer(pack, version, packs[pack][version].length) for pack, version in newest)

    def _wanted(self, pack: str, versions: Mapping[str, TargetFile]) -> Iterator[str]:
        """Yield what to fetch: versions that were damaged here, and the newest if it is new."""
        here = self._library.versions(pack)
        held = self._memory.held().get(pack, ())
        gone = {name.removesuffix(SUFFIX).rpartition("-")[2] for name in self._library.damaged() if _of(name, pack)}
        yield from (version for version in versions if version in gone)
        for version in here:
            if version in versions:
                self._recognise(pack, version, versions[version])
        newest = max((v for v in versions if v not in held), key=version_key, default="")
        if not newest or newest in here or newest in gone:
            return
        if any(version_key(version) > version_key(newest) for version in here if version not in held):
            params: dict[str, str | int] = {"here": max(here, key=version_key)}
            self._packs.append(_refused(pack, newest, "older_than_here", params))
            return
        yield newest

    def _recognise(self, pack: str, version: str, target: TargetFile) -> None:
        """A file that was put here by hand and is what was signed is trusted from now on; another one is said."""
        file = file_name(pack, version)
        signed = (target.hashes["sha256"], target.length)
        known = self._memory.trusted().get(file)
        if known is not None and (known.sha256, known.length) == signed:
            return
        path = self._library.folder / file
        if fingerprint(path) != signed:
            self._packs.append(_refused(pack, version, "version_differs", {}))
            return
        try:
            seal = open_pack(path, check_media=False).seal
        except PackRejected:
            return  # signed, and of a newer format: the library says so itself
        self._memory.installed(pack, version, Trusted(sha256=signed[0], length=signed[1], seal=seal), new=False)

    # --- what is new

    def _install(self, pack: str, version: str, target: TargetFile) -> None:
        make_folder(self._folder / "staging")
        staged = self._folder / "staging" / file_name(pack, version)
        mended = file_name(pack, version) in self._library.damaged()
        try:
            self._bring(target, staged)
        except NotTrusted as doubt:
            if doubt.problem not in _OF_ONE_FILE:
                raise
            self._packs.append(_refused(pack, version, doubt.problem.value, doubt.params))
            return
        try:
            loaded = self._library.adopt(staged, pack, version)
        except PackRejected as rejected:
            staged.unlink(missing_ok=True)
            self._packs.append(_refused(pack, version, rejected.code, dict(rejected.params)))
            return
        self._memory.installed(
            pack,
            version,
            Trusted(sha256=target.hashes["sha256"], length=target.length, seal=loaded.seal),
            new=not mended,
        )
        self._packs.append(PackNews(id=pack, version=version, outcome="mended" if mended else "installed"))

    def _bring(self, target: TargetFile, staged: Path) -> None:
        """Download a file, if there is room: the part and the staged copy are on the disk at once."""
        need = 2 * target.length + SPARE_BYTES
        free = self._free(self._folder)
        if free < need:
            raise NotTrusted(SourceProblem.DISK_FULL, free=free, need=need)
        self._fetching = (target.path.rpartition("/")[2], target.length, self._fetcher.received)
        self._fetch(target, staged)

    def _sweep(self, offered: Mapping[str, TargetFile]) -> None:
        """Delete what a kill has left, but not the beginning of what may be fetched."""
        for staged in (self._folder / "staging").glob("*"):
            staged.unlink(missing_ok=True)
        keep = {self._fetcher.part(url) for target in offered.values() for url in places_of(target)}
        for part in (self._folder / "parts").glob("*"):
            if part not in keep:
                part.unlink(missing_ok=True)

    # --- what the organisation tells

    def _hear(self, target: TargetFile) -> None:
        path, digest = target.path, target.hashes.get("sha256", "")
        if path != names.PROGRAMMES and self._memory.told().get(path) == digest:
            return
        if target.length > names.MOST_ORGANISATION_BYTES or not is_sane(target):
            self._told.append(_unheard(path, "file_too_big"))
            return
        make_folder(self._folder / "staging")
        staged = self._folder / "staging" / "organisation"
        try:
            self._bring(target, staged)
        except NotTrusted as doubt:
            if doubt.problem not in _OF_ONE_FILE:
                raise
            self._told.append(_unheard(path, doubt.problem.value))
            return
        content = unseal(self._reading_key, path, staged.read_bytes())
        staged.unlink(missing_ok=True)
        if content is None:
            self._told.append(_unheard(path, "no_reading_key"))
        else:
            self._told.append(self._memory.apply(path, digest, content))


def fingerprint(path: Path) -> tuple[str, int]:
    """Return SHA-256 and length of a file. Raises OSError."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return digest, file.tell()


def _of(file: str, pack: str) -> bool:
    return file.removesuffix(SUFFIX).rpartition("-")[0] == pack


def _refused(pack: str, version: str, code: str, params: Mapping[str, str | int | float]) -> PackNews:
    return PackNews(id=pack, version=version, outcome="refused", code=code, params=dict(params))


def _unheard(path: str, code: str) -> Applied:
    return Applied(path=path, problems=((code, {"file": path}),))
