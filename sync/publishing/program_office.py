# SPDX-License-Identifier: Apache-2.0
"""Saying whose keys sign versions of the program. The backup key says it, in the root; no other key can.

The list of versions is signed anew by the new keys in the same step, so they have to be at hand. What others have to
sign as well (a root or targets of several) waits as a draft, as with any change of keys.
"""

from __future__ import annotations

from collections.abc import Sequence

from securesystemslib.signer import Signer
from tuf.api.metadata import Delegations, Root, Targets

from app.repository.errors import RepositoryFailed
from sync.publishing import keys as key_files
from sync.publishing.editing import backup_of, tidy
from sync.publishing.signing import sign_drafts
from sync.publishing.telling import as_it_was
from sync.publishing.workshop import OFFERED, ROOT, TARGETS, Workshop
from sync.repository import program_keys
from sync.repository.program_keys import ROLE

KEY_FILE = "program.key"
"""In the workshop's folder, not among its keys for every day: it may well be kept on a stick."""


def let_new_key_sign(workshop: Workshop, code: str, day: Sequence[Signer], passphrase: str) -> None:
    """Make a key behind a passphrase of its own and let it alone sign programs; one from before is put aside.

    Raises as `let_sign`; then the key from before lies where it was.
    """
    file = workshop.folder / KEY_FILE
    key = key_files.new_key("program", passphrase, cost=workshop.cost)
    aside = None
    if file.exists():
        aside = file.with_name(f"replaced-program-{key_files.read_key(file).public[:8]}.old")
        file.replace(aside)
    key_files.write_key(file, key)
    try:
        let_sign(workshop, code, day, key_files.that_open([key], passphrase))
    except BaseException:
        file.unlink(missing_ok=True)
        if aside is not None:
            aside.replace(file)
        raise


def let_sign(
    workshop: Workshop, code: str, day: Sequence[Signer], holders: Sequence[Signer], threshold: int = 1
) -> None:
    """Let these keys sign programs, and no others; `day` are keys that sign what is offered.

    Raises RepositoryFailed: "something_waits", "bad_threshold", "key_of_another_role", "author_has_the_name",
    "bad_backup_code", "other_backup_code", "nothing_published", "needs_signatures".
    """
    new = {signer.public_key.keyid: signer.public_key for signer in holders}
    if not 1 <= threshold <= len(new):
        raise RepositoryFailed("bad_threshold", threshold=threshold, keys=len(new))
    root = workshop.root()
    if any(keyid in root.roles[role].keyids for role in OFFERED for keyid in new):
        raise RepositoryFailed("key_of_another_role")
    _write(workshop, code, [*day, *holders], program_keys.delegation(list(new.values()), threshold))


def let_nobody_sign(workshop: Workshop, code: str, day: Sequence[Signer]) -> None:
    """Let no key sign programs: devices that have looked take none. Raises as `let_sign`."""
    if program_keys.named(workshop.root()) is None:
        raise RepositoryFailed("no_program_key")
    _write(workshop, code, day, None)


def _write(workshop: Workshop, code: str, signers: Sequence[Signer], keys: Delegations | None) -> None:
    backup = backup_of(workshop, code)
    if workshop.drafted():
        raise RepositoryFailed("something_waits")
    with as_it_was(workshop, ROLE):
        root = workshop.to_change(ROOT, Root)
        ours = program_keys.named(root.signed) is not None
        program_keys.name(root.signed, keys)
        workshop.keep_draft(ROOT, root)
        _delegate(workshop, keys, ours=ours)
        if keys is not None:
            workshop.keep_draft(ROLE, workshop.to_change(ROLE, Targets))
        if missing := sign_drafts(workshop, [backup, *signers]).get(ROLE):
            raise RepositoryFailed("needs_signatures", role=ROLE, missing=missing)


def _delegate(workshop: Workshop, keys: Delegations | None, *, ours: bool) -> None:
    """Write into the targets what the root says. `ours`: a role of this name there is not an author's."""
    top = workshop.to_change(TARGETS, Targets)
    known = top.signed.delegations or Delegations({}, {})
    roles = dict(known.roles or {})
    if ROLE in roles and not ours:
        raise RepositoryFailed("author_has_the_name", author=ROLE)
    roles.pop(ROLE, None)
    if keys is not None:
        roles = {**(keys.roles or {}), **roles}
        known.keys.update(keys.keys)
    known.roles = roles
    top.signed.delegations = tidy(known)
    workshop.keep_draft(TARGETS, top)
