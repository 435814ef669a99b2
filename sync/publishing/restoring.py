# SPDX-License-Identifier: Apache-2.0
"""A workshop from a repository that was published and the paper with the backup key, where all else is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

from securesystemslib.exceptions import UnverifiedSignatureError, VerificationError

from app.repository.errors import RepositoryFailed
from sync.publishing import keys
from sync.publishing.workshop import ROOT, Settings, Workshop


def restore(workshop: Workshop, published: Path, *, name: str, place: str, code: str, reading_key: str = "") -> None:
    """Make a workshop of a published repository; `editing.replace_day_key` then gives a new key for every day.

    The newest root there has to be signed by the key that the code is: whoever held the web server cannot slip in
    one of their own. `reading_key` is that of a pack source file, where the backup key is not
    the organisation's first.
    Raises RepositoryFailed: "no_repository", "other_backup_code", "bad_backup_code", "workshop_exists".
    """
    there = Workshop(published, workshop.clock)
    there.metadata = published / "metadata"
    root = there.published(ROOT)
    if root is None or not (there.metadata / "timestamp.json").is_file():
        raise RepositoryFailed("no_repository", folder=str(published))
    backup = keys.backup_signer(code, cost=workshop.cost)
    signature = root.signatures.get(backup.public_key.keyid)
    try:
        if signature is None:
            raise RepositoryFailed("other_backup_code")
        backup.public_key.verify_signature(signature, root.signed_bytes)
    except (UnverifiedSignatureError, VerificationError) as error:
        raise RepositoryFailed("other_backup_code") from error
    reading = reading_key or keys.reading_key(code, cost=workshop.cost).hex()
    workshop.make(Settings(name=name, place=place, reading_key=reading))
    shutil.copytree(there.metadata, workshop.metadata, dirs_exist_ok=True)
    if (published / "targets").is_dir():
        shutil.copytree(published / "targets", workshop.targets, dirs_exist_ok=True)
