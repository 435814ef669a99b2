# SPDX-License-Identifier: Apache-2.0
"""Telling devices one thing and publishing it in one go: all of it, or the repository is what it was.

1. It is refused while something else waits to be published or signed: nobody publishes by the way what they have not
   seen. A draft of the same one thing, left by a program that was killed, is written anew.
2. The keys at hand have to be enough. What others have to sign as well goes through the commands of `stepwell repo`.
3. Where anything fails, drafts and metadata are put back as they were. Devices see nothing before the timestamp, which
   is written last; a kill leaves at most a draft (rule 1).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from securesystemslib.signer import Signer
from tuf.api.metadata import Targets

from app.record.files import write_whole
from app.repository.errors import RepositoryFailed
from app.repository.sealed import unseal
from sync.publishing import editing
from sync.publishing.releasing import Published, publish
from sync.publishing.signing import sign_drafts
from sync.publishing.workshop import PUBLIC_FILE, TARGETS, Workshop, stored_name


def told(workshop: Workshop, path: str) -> bytes | None:
    """Return what devices are told under this name (one of `names.ORGANISATION`), None: nothing that can be read."""
    published = workshop.published(TARGETS)
    target = cast("Targets", published.signed).targets.get(path) if published is not None else None
    if target is None:
        return None
    try:
        sealed = (workshop.targets / stored_name(target)).read_bytes()
    except OSError:
        return None
    return unseal(bytes.fromhex(workshop.settings().reading_key), path, sealed)


def tell_at_once(workshop: Workshop, signers: Sequence[Signer], path: str, content: bytes) -> Published:
    """Tell devices this, signed and published, or change nothing.

    Raises RepositoryFailed: "something_waits", "no_reading_key", "needs_signatures", "needs_day_key", "self_check";
    `StoreFailed` when the disk fails.
    """
    if not _free(workshop, path):
        raise RepositoryFailed("something_waits")
    with as_it_was(workshop, "organisation"):
        editing.add_organisation(workshop, path, content)
        lacking = sign_drafts(workshop, signers)
        for role, missing in lacking.items():
            if missing:
                raise RepositoryFailed("needs_signatures", role=role, missing=missing)
        return publish(workshop, signers)


def _free(workshop: Workshop, path: str) -> bool:
    """Rule 1."""
    drafted = workshop.drafted()
    if not drafted:
        return True
    draft, published = workshop.draft(TARGETS), workshop.published(TARGETS)
    if drafted != (TARGETS,) or draft is None or published is None:
        return False
    return _without(draft.signed, path) == _without(published.signed, path)


def _without(signed: Targets, path: str) -> tuple[dict[str, Any], dict[str, Any] | None]:
    files = {name: target.to_dict() for name, target in signed.targets.items() if name != path}
    return files, signed.delegations.to_dict() if signed.delegations is not None else None


@contextmanager
def as_it_was(workshop: Workshop, files: str) -> Iterator[None]:
    """Put back on a failure what was there; a file below the folder `files` that nothing names any more goes too."""
    folders = (workshop.drafts, workshop.metadata)
    before = {file: file.read_bytes() for folder in folders for file in folder.glob("*.json")}
    stored = _stored(workshop, files)
    try:
        yield
    except BaseException:
        for folder in folders:
            for file in set(folder.glob("*.json")) - set(before):
                file.unlink(missing_ok=True)
        for file, content in before.items():
            if not file.exists() or file.read_bytes() != content:
                write_whole(file, content, mode=PUBLIC_FILE)
        for file in _stored(workshop, files) - stored:
            file.unlink(missing_ok=True)
        raise


def _stored(workshop: Workshop, files: str) -> set[Path]:
    return {file for file in (workshop.targets / files).rglob("*") if file.is_file()}
