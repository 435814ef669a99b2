# SPDX-License-Identifier: Apache-2.0
"""Offering versions of the program itself, to all devices or to some in a hundred. Published at once, or nothing is.

They are signed by keys of their own (`program_office`), and snapshot and timestamp by the key for every day: both have
to be at hand. It is refused while something else waits to be published or signed, as in `telling`: a version of the
program reaches every device, so nobody publishes one by the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from securesystemslib.signer import Signer
from tuf.api.metadata import TargetFile, Targets

from app.repository.errors import RepositoryFailed
from app.repository.names import program_target, read_program_target
from app.updates.offer import Offer, read_offer
from app.updates.unpacking import check, named
from content_packs.library import version_key
from content_packs.proof import Tell, part, untold
from sync.publishing.releasing import Published, publish
from sync.publishing.signing import sign_drafts
from sync.publishing.telling import as_it_was
from sync.publishing.workshop import Workshop
from sync.repository import program_keys
from sync.repository.program_keys import ROLE


def publish_program(
    workshop: Workshop,
    signers: Sequence[Signer],
    file: Path,
    *,
    percent: int,
    least_version: str = "",
    least_data: int = 0,
    tell: Tell = untold,
) -> Published:
    """Offer a tarball of tools/installer to `percent` of the devices.

    Raises RepositoryFailed: "no_program_file", "program_damaged", "program_taken", and as `set_percent`.
    """
    version, platform = named(file)
    if not file.is_file():
        raise RepositoryFailed("no_program_file", file=file.name)
    check(file, version)
    path = program_target(platform, version)
    target = workshop.describe(path, file)
    known = next((each for each in _programs(workshop) if each.path == path), None)
    if known is not None and known.hashes != target.hashes:
        raise RepositoryFailed("program_taken", version=version)
    offer = Offer(
        version=version, platform=platform, percent=percent, least_version=least_version, least_data=least_data
    )
    target.unrecognized_fields["custom"] = msgspec.to_builtins(offer)
    return _at_once(workshop, signers, [target], file, tell)


def set_percent(workshop: Workshop, signers: Sequence[Signer], version: str, percent: int) -> Published:
    """Offer a version, of each platform, to so many of the devices from now on. 0 stops it where it is not yet.

    Raises RepositoryFailed: "no_such_program", "no_program_key", "something_waits", "needs_signatures",
    "needs_day_key", "self_check"; `StoreFailed` when the disk fails.
    """
    changed = []
    for target in _programs(workshop):
        offer = read_offer(target.path, target.custom)
        if offer is not None and offer.version == version:
            custom = msgspec.to_builtins(msgspec.structs.replace(offer, percent=percent))
            fields = {**target.unrecognized_fields, "custom": custom}
            changed.append(TargetFile(target.length, target.hashes, target.path, fields))
    if not changed:
        raise RepositoryFailed("no_such_program", version=version)
    return _at_once(workshop, signers, changed)


def may_be(workshop: Workshop) -> bool:
    """Say whether a key for programs is named. Raises RepositoryFailed("nothing_published")."""
    return program_keys.named(workshop.root()) is not None


def offered(workshop: Workshop) -> list[Offer]:
    """Return the versions that are offered, the highest first."""
    found = (read_offer(target.path, target.custom) for target in _programs(workshop))
    return sorted((each for each in found if each), key=lambda each: version_key(each.version), reverse=True)


def _programs(workshop: Workshop) -> Iterator[TargetFile]:
    """What devices would look at: what another role has under such a name, they do not."""
    return (target for role, target in workshop.files() if role == ROLE and read_program_target(target.path))


def _waits(workshop: Workshop) -> bool:
    """Say whether there is a draft of anything but the same versions with a later day."""
    draft, published = workshop.draft(ROLE), workshop.published(ROLE)
    same = draft is not None and published is not None and draft.signed.targets == published.signed.targets
    return workshop.drafted() not in ((), (ROLE,) if same else ())


def _at_once(
    workshop: Workshop,
    signers: Sequence[Signer],
    targets: Sequence[TargetFile],
    file: Path | None = None,
    tell: Tell = untold,
) -> Published:
    if not may_be(workshop):
        raise RepositoryFailed("no_program_key")
    if _waits(workshop):
        raise RepositoryFailed("something_waits")
    with as_it_was(workshop, "program"):
        if file is not None:
            workshop.put_file(targets[0].path, file, part(tell, 0, 1))
        metadata = workshop.to_change(ROLE, Targets)
        metadata.signed.targets.update({target.path: target for target in targets})
        workshop.keep_draft(ROLE, metadata)
        for role, missing in sign_drafts(workshop, signers).items():
            if missing:
                raise RepositoryFailed("needs_signatures", role=role, missing=missing)
        return publish(workshop, signers)
