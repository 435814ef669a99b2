# SPDX-License-Identifier: Apache-2.0
"""Authors work in a folder of their own, made of what was published, and hand it back; no secret goes either way.

The organisation takes over an author's metadata only where it is signed by enough of the author's keys, follows the
version that is published, and names nothing but the author's own packs; and files only where they are what was signed.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import cast

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import TargetFile, Targets

from app.repository.errors import RepositoryFailed
from content_packs.check import check_path
from content_packs.proof import Tell, part, untold
from sync.publishing.signing import missing_of
from sync.publishing.workshop import TARGETS, Settings, Workshop, stored_name


def author_folder(workshop: Workshop, published: Path, *, name: str) -> None:
    """Make an author's folder. Raises RepositoryFailed: "no_repository", "workshop_exists"."""
    if not (published / "metadata" / "timestamp.json").is_file():
        raise RepositoryFailed("no_repository", folder=str(published))
    workshop.make(Settings(name=name, reading_key=""))
    shutil.copytree(published / "metadata", workshop.metadata, dirs_exist_ok=True)


def receive(workshop: Workshop, theirs: Workshop, tell: Tell = untold) -> list[str]:
    """Take over what authors have changed and signed; return the names of the files that are new.

    Raises RepositoryFailed: "no_workshop", "nothing_to_receive", "not_as_signed", "not_their_pack".
    """
    theirs.settings()
    new: list[str] = []
    taken = False
    for role in workshop.roles():
        draft = theirs.draft(role) if role != TARGETS else None
        if draft is None or missing_of(workshop, role, draft):
            continue
        published = workshop.published(role)
        if draft.signed.version != (published.signed.version if published else 0) + 1:
            continue  # made of an older state
        before = cast("Targets", published.signed).targets if published else {}
        theirs_now = cast("Targets", draft.signed).targets
        for number, (path, target) in enumerate(theirs_now.items()):
            if before.get(path) != target:
                told = part(tell, number / len(theirs_now), (number + 1) / len(theirs_now))
                _take(workshop, theirs, role, target, told)
                new.append(path)
        workshop.keep_draft(role, draft)
        taken = True
    if not taken:
        raise RepositoryFailed("nothing_to_receive", folder=theirs.folder.name)
    return new


def _take(workshop: Workshop, theirs: Workshop, role: str, target: TargetFile, tell: Tell) -> None:
    """Copy a file. It is theirs to publish, it is what was signed, and `pack check` passes it."""
    top = workshop.newest(TARGETS)
    delegations = top.signed.delegations if top else None
    if delegations is None or role not in {name for name, _ in delegations.get_roles_for_target(target.path)}:
        raise RepositoryFailed("not_their_pack", author=role, file=target.path)
    try:
        file = theirs.targets / stored_name(target)
        with file.open("rb") as content:
            target.verify_length_and_hashes(content)
    except (OSError, KeyError, LengthOrHashMismatchError) as error:
        raise RepositoryFailed("not_as_signed", file=target.path) from error
    if not check_path(file, part(tell, 0, 0.7)).passed:
        raise RepositoryFailed("not_as_signed", file=target.path)
    workshop.put_file(target.path, file, part(tell, 0.7, 1))
