# SPDX-License-Identifier: Apache-2.0
"""One look at the repository for a version of the program: verify what is offered, choose, and fetch it.

It is a look of its own, with metadata of its own: a device may take packs and leave the program alone. What was fetched
lies in the installation's `downloads/` under its version; a cut goes on from the byte it had.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
from tuf.api.metadata import TargetFile

from app.clock import Clock
from app.record.files import make_folder
from app.repository.errors import SourceProblem
from app.repository.ledger import SourceSetting
from app.trusted_time import TrustedNow
from app.updates.installation import Installation
from app.updates.offer import Here, Offer, choose, read_offer
from content_packs.library import SPARE_BYTES
from sync.repository.fetching import ResumingFetcher
from sync.repository.offers import is_sane, places_of
from sync.repository.places import Place
from sync.repository.verified import NotTrusted, Verified

UNPACKED = 5
"""A folder of the program is so many times as large as its tarball, at most."""


class ProgramReport(msgspec.Struct, frozen=True, kw_only=True):
    """How a look ended. `problem` is "" or a SourceProblem; `file` is the tarball once it was fetched.

    `version` is the one to take, or the highest that is not taken: then `why` says why (`app.updates.offer.Why`).
    """

    problem: str = ""
    params: dict[str, str | int] = {}
    version: str = ""
    why: str = ""
    file: str = ""
    received: int = 0

    @property
    def offered(self) -> bool:
        """Say whether there is a version to take."""
        return bool(self.version) and not self.why


class ProgramLook:
    """A look. `folder` is this device's own, for metadata; it has one user at a time, as `installation` has."""

    def __init__(
        self,
        setting: SourceSetting,
        place: Place,
        *,
        folder: Path,
        installation: Installation,
        here: Here,
        now: TrustedNow,
        clock: Clock,
        stopping: Callable[[], bool] = lambda: False,
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        self._setting = setting
        self._place = place
        self._folder = folder
        self._installation = installation
        self._here = here
        self._now = now
        self._free = free
        downloads = installation.downloads
        self._fetcher = ResumingFetcher(place, downloads / "parts", steady=clock.steady, stopping=stopping)

    def run(self, *, fetch: bool) -> ProgramReport:
        """Look, and fetch what is to be taken. Whatever fails is in the report."""
        report = ProgramReport()
        with closing(self._place):
            try:
                make_folder(self._folder, parents=True)
                report, target, verified = self._look()
                if fetch and target is not None:
                    report = msgspec.structs.replace(report, file=str(self._fetched(target, report.version, verified)))
            except NotTrusted as doubt:
                report = msgspec.structs.replace(report, problem=doubt.problem.value, params=doubt.params)
        return msgspec.structs.replace(report, received=self._fetcher.received)

    def _look(self) -> tuple[ProgramReport, TargetFile | None, Verified]:
        now = dt.datetime.fromtimestamp(self._now.ms / 1000, tz=dt.UTC)
        verified = Verified(self._folder / "metadata", self._setting.root.encode(), self._fetcher, now)
        verified.refresh()
        offers: dict[str, tuple[Offer, TargetFile]] = {}
        for path, target in verified.programs().items():
            offer = read_offer(path, target.custom)
            if offer is not None and is_sane(target):
                offers[path] = (offer, target)
        chosen = choose((offer for offer, _ in offers.values()), self._here)
        report = ProgramReport(version=chosen.version, why=chosen.why or "")
        taken = next((target for offer, target in offers.values() if offer == chosen.offer), None)
        return report, taken, verified

    def _fetched(self, target: TargetFile, version: str, verified: Verified) -> Path:
        """Return the tarball, whole and as it was signed. Raises NotTrusted."""
        downloads = self._installation.downloads
        file = downloads / f"{version}.tar"
        try:
            self._sweep(target, file)
            if _fingerprint(file) == (target.hashes["sha256"], target.length):
                return file
        except OSError as error:
            raise NotTrusted(SourceProblem.DISK_FAILED) from error
        need = (2 + UNPACKED) * target.length + SPARE_BYTES
        free = self._free(self._installation.root)
        if free < need:
            raise NotTrusted(SourceProblem.DISK_FULL, free=free, need=need)
        verified.fetch(target, file)
        return file

    def _sweep(self, target: TargetFile, file: Path) -> None:
        """Delete what is of other versions, but not the beginning of this one."""
        downloads = self._installation.downloads
        make_folder(downloads, parents=True)
        keep = {file, *(self._fetcher.part(url) for url in places_of(target))}
        for each in (*downloads.glob("*.tar"), *(downloads / "parts").glob("*")):
            if each not in keep:
                each.unlink(missing_ok=True)


def _fingerprint(file: Path) -> tuple[str, int]:
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest(), content.tell()
    except FileNotFoundError:
        return "", 0
