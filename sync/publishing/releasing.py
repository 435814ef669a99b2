# SPDX-License-Identifier: Apache-2.0
"""Publishing: drafts that are signed become the repository, and the repository is put where devices find it.

1. What would run out within half of its time is renewed with the keys at hand; so whoever publishes now and then never
   meets an expiry of anything but the root, which the backup key renews. What others sign is drafted 60 days before.
2. Root and targets have to be signed in full. An author's draft that is not, waits, and holds nobody up; nor does an
   author whose word has run out. An author who got another key has to sign with it first.
3. Then come a new snapshot and a new timestamp, and the whole is looked at as a device would look at it.
4. Copying out goes files first, timestamp last: whoever fetches in between sees the old repository or the new one.
   Nothing is deleted there, as devices may be on their way to it.
"""

from __future__ import annotations

import datetime as dt
import filecmp
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from securesystemslib.signer import Signer
from tuf.api.metadata import Snapshot, Targets, Timestamp

from app.record.files import file_errors, flush_folder
from app.repository.errors import RepositoryFailed, SourceProblem
from app.repository.state import WARN_DAYS
from content_packs import files
from content_packs.files import copy_file
from content_packs.proof import Tell, part, untold
from sync.publishing.signing import may_sign, missing, missing_of, sign_drafts
from sync.publishing.workshop import PUBLIC_FILE, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, AnyMetadata, Workshop
from sync.repository.fetching import ResumingFetcher
from sync.repository.places import FolderPlace
from sync.repository.verified import NotTrusted, Verified


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """What was published: the version of each role that changed, drafts that wait, files copied, and until when."""

    versions: dict[str, int]
    waiting: dict[str, int]
    copied: int
    expires_ms: int


def publish(workshop: Workshop, signers: Sequence[Signer], to: Path | None = None, tell: Tell = untold) -> Published:
    """Publish what is drafted, and copy the repository to a folder; `tell` hears of the bytes that are copied.

    Raises RepositoryFailed: "needs_signatures", "needs_day_key", "self_check"; `StoreFailed` when the disk fails.
    """
    _renew(workshop, signers)
    lacking = sign_drafts(workshop, signers)
    for role in (ROOT, TARGETS):
        if lacking.get(role):
            raise RepositoryFailed("needs_signatures", role=role, missing=lacking[role])
    _check_authors(workshop, lacking)
    _check_day_key(workshop, signers)
    versions: dict[str, int] = {}
    for role in lacking:
        draft = workshop.draft(role)
        if draft is not None and not lacking[role]:
            workshop.publish(role, draft)
            versions[role] = draft.signed.version
    versions |= _stamp(workshop, signers)
    for role in versions:
        workshop.drop_draft(role)
    expires = _looked_at(workshop)
    copied = copy_out(workshop, to, tell) if to is not None else 0
    return Published(
        versions=versions, waiting=missing(workshop), copied=copied, expires_ms=int(expires.timestamp() * 1000)
    )


def copy_out(workshop: Workshop, to: Path, tell: Tell = untold) -> int:
    """Copy the repository to a folder, and return how many files were not there yet.

    Where `tell` raises, no file is there in part, and what devices see is the repository from before or the new one.
    """
    copied = 0
    with file_errors(to):
        known = [path for path in workshop.public.rglob("*") if path.is_file()]
        before, most = 0, sum(path.stat().st_size for path in known)
        for path in sorted(known, key=lambda path: _order(path.relative_to(workshop.public))):
            target = to / path.relative_to(workshop.public)
            size = path.stat().st_size
            told = part(tell, before / max(1, most), (before + size) / max(1, most))
            told(0, size)
            if not (target.exists() and filecmp.cmp(path, target, shallow=False)):
                target.parent.mkdir(parents=True, exist_ok=True)
                _put(path, target, told)
                copied += 1
            before += size
        flush_folder(to)
    return copied


def _put(path: Path, target: Path, tell: Tell) -> None:
    """Copy a file, whole or not at all. A stick's file system need not know what a mode is."""
    with path.open("rb") as original, files.part_of(target) as (file, beside):
        copy_file(original, file, path.stat().st_size, tell)
        files.flush(file)
        file.close()
        with suppress(OSError):
            beside.chmod(PUBLIC_FILE)
        beside.replace(target)


def _order(path: Path) -> tuple[bool, bool, str]:
    return (path.parts[0] == "metadata", path.name == "timestamp.json", path.as_posix())


def _renew(workshop: Workshop, signers: Sequence[Signer]) -> None:
    ours = {signer.public_key.keyid for signer in signers}
    for role in workshop.roles():
        published = workshop.published(role)
        if published is None or workshop.draft(role) is not None:
            continue
        ahead = workshop.settings().days / 2 if may_sign(workshop, role) & ours else WARN_DAYS
        if published.signed.expires < workshop.now + dt.timedelta(days=ahead):
            workshop.keep_draft(role, workshop.to_change(role, Targets))


def _check_authors(workshop: Workshop, lacking: Mapping[str, int]) -> None:
    """Where a role got other keys, what it has published is signed by the ones before: devices would refuse it."""
    for role in workshop.roles():
        published = workshop.published(role) if role != TARGETS and lacking.get(role, 1) else None
        if published is not None and (missing_now := missing_of(workshop, role, published)):
            raise RepositoryFailed("needs_signatures", role=role, missing=missing_now)


def _check_day_key(workshop: Workshop, signers: Sequence[Signer]) -> None:
    ours = {signer.public_key.keyid for signer in signers}
    for role in (SNAPSHOT, TIMESTAMP):
        if not may_sign(workshop, role) & ours:
            raise RepositoryFailed("needs_day_key")


def _stamp(workshop: Workshop, signers: Sequence[Signer]) -> dict[str, int]:
    """Publish a new snapshot and a new timestamp, and return their versions."""
    snapshot = workshop.to_change(SNAPSHOT, Snapshot)
    meta = dict(snapshot.signed.meta)  # what was ever in it stays: a device refuses a snapshot that forgets
    for role in workshop.roles():
        if workshop.published(role) is not None:
            meta[f"{role}.json"] = workshop.described(role)
    snapshot.signed.meta = meta
    _sign(workshop, SNAPSHOT, snapshot, signers)
    timestamp = workshop.to_change(TIMESTAMP, Timestamp)
    timestamp.signed.snapshot_meta = workshop.described(SNAPSHOT)
    _sign(workshop, TIMESTAMP, timestamp, signers)
    return {SNAPSHOT: snapshot.signed.version, TIMESTAMP: timestamp.signed.version}


def _sign(workshop: Workshop, role: str, metadata: AnyMetadata, signers: Sequence[Signer]) -> None:
    asked = may_sign(workshop, role)
    for signer in signers:
        if signer.public_key.keyid in asked:
            metadata.sign(signer, append=True)
    workshop.publish(role, metadata)


def _looked_at(workshop: Workshop) -> dt.datetime:
    """Look at what is published as a device would, and return until when it holds."""
    with tempfile.TemporaryDirectory(dir=workshop.folder, prefix=".look-") as folder:
        fetcher = ResumingFetcher(FolderPlace(workshop.public), Path(folder) / "parts", steady=workshop.clock.steady)
        try:
            look = Verified(Path(folder), workshop.first_root(), fetcher, workshop.now)
            look.refresh()
            _, doubtful = look.catalogue(lambda _path: True)
            _programs(look)
        except NotTrusted as doubt:
            raise RepositoryFailed("self_check", problem=doubt.problem.value, what="") from doubt
        for what, why in doubtful.items():
            if what in workshop.roles() and why.problem is SourceProblem.EXPIRED:
                continue
            raise RepositoryFailed("self_check", problem=why.problem.value, what=what)
        return look.expires


def _programs(look: Verified) -> None:
    """Versions of the program whose signatures have run out hold nobody up. Raises NotTrusted for all else."""
    try:
        look.programs()
    except NotTrusted as doubt:
        if doubt.problem is not SourceProblem.EXPIRED:
            raise
