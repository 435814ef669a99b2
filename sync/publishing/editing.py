# SPDX-License-Identifier: Apache-2.0
"""What is changed about a repository: its files, its authors, its keys. Changes are drafts until they are published."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from securesystemslib.signer import Signer
from tuf.api.metadata import DelegatedRole, Delegations, Key, Metadata, Root, Targets

from app.repository import names
from app.repository.errors import RepositoryFailed
from app.repository.sealed import seal
from app.repository.source_file import checked_place
from content_packs.check import CheckReport, check_path
from content_packs.names import ID
from content_packs.proof import Tell, part, untold
from sync.publishing import keys
from sync.publishing.keys import KeyFile
from sync.publishing.signing import missing_of, newest_root, sign_drafts
from sync.publishing.workshop import OFFERED, ROLE_NAME, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Settings, Workshop
from sync.repository import program_keys
from sync.repository.program_keys import ROLE as PROGRAM

DAY_KEY = "day.key"


class Holders(msgspec.Struct, frozen=True, kw_only=True):
    """Who else holds keys, by their public halves. None: the backup key alone for root, the day key for the rest."""

    root: tuple[KeyFile, ...] = ()
    root_threshold: int = 1
    targets: tuple[KeyFile, ...] = ()
    targets_threshold: int = 1


def begin(
    workshop: Workshop, *, name: str, place: str, passphrase: str, code: str, holders: Holders | None = None
) -> None:
    """Make a repository: one key for every day behind the passphrase, one backup key that the code is.

    Raises RepositoryFailed: "short_passphrase", "bad_backup_code", "workshop_exists", "bad_threshold", "bad_place".
    """
    holders = holders or Holders()
    day = keys.new_key("day", passphrase, cost=workshop.cost)
    backup = keys.backup_signer(code, cost=workshop.cost)
    _check_thresholds(holders)
    reading = keys.reading_key(code, cost=workshop.cost).hex()
    workshop.make(Settings(name=name, place=checked_place(place), reading_key=reading))
    keys.write_key(workshop.keys / DAY_KEY, day)
    root = Root(expires=workshop.expiry(ROOT))
    for key in (backup.public_key, *map(keys.public_key, holders.root)):
        root.add_key(key, ROOT)
    for key in map(keys.public_key, holders.targets or (day,)):
        root.add_key(key, TARGETS)
    for role in (SNAPSHOT, TIMESTAMP):
        root.add_key(keys.public_key(day), role)
    root.roles[ROOT].threshold = holders.root_threshold
    root.roles[TARGETS].threshold = holders.targets_threshold
    workshop.keep_draft(ROOT, Metadata(root))
    workshop.keep_draft(TARGETS, workshop.to_change(TARGETS, Targets))
    sign_drafts(workshop, [backup])


def _check_thresholds(holders: Holders) -> None:
    for held, threshold in (
        (1 + len(holders.root), holders.root_threshold),
        (max(1, len(holders.targets)), holders.targets_threshold),
    ):
        if not 1 <= threshold <= held:
            raise RepositoryFailed("bad_threshold", threshold=threshold, keys=held)


# --- files


def add_pack(
    workshop: Workshop, file: Path, author: str = "", *, dry_run: bool = False, tell: Tell = untold
) -> CheckReport:
    """Offer a built pack, if `stepwell pack check` passes it; the report says what it found.

    Raises RepositoryFailed: "not_a_pack_file", "version_taken", "no_such_author", "not_their_pack".
    """
    if not file.is_file():
        raise RepositoryFailed("not_a_pack_file", file=file.name)
    report = check_path(file, part(tell, 0, 0.7))
    if not report.passed:
        return report
    path = names.pack_target(report.id, report.version)
    role = author or TARGETS
    _check_author(workshop, role, path)
    metadata = workshop.to_change(role, Targets)
    target = workshop.describe(path, file)
    for _, known in workshop.files():
        if known.path == path and known.hashes != target.hashes:
            raise RepositoryFailed("version_taken", pack=report.id, version=report.version)
    if not dry_run and metadata.signed.targets.get(path) != target:
        workshop.put_file(path, file, part(tell, 0.7, 1))
        metadata.signed.targets[path] = target
        workshop.keep_draft(role, metadata)
    return report


def add_organisation(workshop: Workshop, path: str, content: bytes) -> None:
    """Tell the devices something (one of `names.ORGANISATION`), closed with the reading key.

    Raises RepositoryFailed("no_reading_key").
    """
    key = bytes.fromhex(workshop.settings().reading_key)
    if not key:
        raise RepositoryFailed("no_reading_key")
    metadata = workshop.to_change(TARGETS, Targets)
    sealed = seal(key, path, content)
    metadata.signed.targets[path] = workshop.put_file(path, sealed)
    workshop.keep_draft(TARGETS, metadata)


def withdraw(workshop: Workshop, path: str) -> None:
    """Offer a file no longer. What devices have installed stays. Raises RepositoryFailed("not_offered")."""
    for role, target in workshop.files():
        if target.path == path:
            metadata = workshop.to_change(role, Targets)
            del metadata.signed.targets[path]
            workshop.keep_draft(role, metadata)
            return
    raise RepositoryFailed("not_offered", file=path)


def _check_author(workshop: Workshop, role: str, path: str) -> None:
    if role == TARGETS:
        return
    top = workshop.newest(TARGETS)
    delegations = top.signed.delegations if top is not None else None
    if role in OFFERED or delegations is None or role not in (delegations.roles or {}):
        raise RepositoryFailed("no_such_author", author=role)
    if role not in {name for name, _ in delegations.get_roles_for_target(path)}:
        raise RepositoryFailed("not_their_pack", author=role, file=path)


# --- authors


def delegate(workshop: Workshop, author: str, holders: Sequence[KeyFile], packs: Sequence[str], threshold: int) -> None:
    """Let an author publish these packs, and no other file. Raises RepositoryFailed: "bad_author", "bad_threshold"."""
    if (
        not ROLE_NAME.fullmatch(author)
        or author in (*OFFERED, PROGRAM)
        or not packs
        or not all(map(ID.fullmatch, packs))
    ):
        raise RepositoryFailed("bad_author", author=author)
    if not 1 <= threshold <= len({key.public for key in holders}):
        raise RepositoryFailed("bad_threshold", threshold=threshold, keys=len(holders))
    metadata = workshop.to_change(TARGETS, Targets)
    delegations = metadata.signed.delegations or Delegations({}, {})
    known = [keys.public_key(key) for key in holders]
    role = DelegatedRole(
        author, [key.keyid for key in known], threshold, terminating=True, paths=[*map(names.pack_pattern, packs)]
    )
    delegations.roles = {**(delegations.roles or {}), author: role}
    delegations.keys.update({key.keyid: key for key in known})
    metadata.signed.delegations = tidy(delegations)
    workshop.keep_draft(TARGETS, metadata)
    newest = workshop.newest(author)
    if newest is None or missing_of(workshop, author, newest):  # it is signed anew where the keys are others
        workshop.keep_draft(author, workshop.to_change(author, Targets))


def dismiss(workshop: Workshop, author: str) -> None:
    """Let an author publish nothing any more. Raises RepositoryFailed("no_such_author")."""
    metadata = workshop.to_change(TARGETS, Targets)
    delegations = metadata.signed.delegations
    if author == PROGRAM and program_keys.named(newest_root(workshop)) is not None:
        raise RepositoryFailed("no_such_author", author=author)  # it is none: see `program_office`
    if delegations is None or author not in (delegations.roles or {}):
        raise RepositoryFailed("no_such_author", author=author)
    delegations.roles = {name: role for name, role in (delegations.roles or {}).items() if name != author}
    metadata.signed.delegations = tidy(delegations)
    workshop.keep_draft(TARGETS, metadata)
    workshop.drop_draft(author)


def tidy(delegations: Delegations) -> Delegations:
    """Forget keys that no role has."""
    used = {keyid for role in (delegations.roles or {}).values() for keyid in role.keyids}
    delegations.keys = {keyid: key for keyid, key in delegations.keys.items() if keyid in used}
    return delegations


# --- keys


def replace_day_key(workshop: Workshop, passphrase: str, code: str) -> None:
    """Put another key in the place of the one for every day, which was lost or stolen. The backup key signs that.

    Raises RepositoryFailed: "short_passphrase", "bad_backup_code", "other_backup_code", "nothing_published".
    """
    day = keys.new_key("day", passphrase, cost=workshop.cost)
    backup = backup_of(workshop, code)
    metadata = workshop.to_change(ROOT, Root)
    root = metadata.signed
    for keyid in list(root.roles[TIMESTAMP].keyids):
        for role in (TARGETS, SNAPSHOT, TIMESTAMP):
            if keyid in root.roles[role].keyids:
                _swap(root, role, keyid, keys.public_key(day))
    old = workshop.keys / DAY_KEY
    if old.exists():
        old.replace(workshop.keys / f"replaced-{keys.read_key(old).public[:8]}.old")
    keys.write_key(old, day)
    workshop.keep_draft(ROOT, metadata)
    for role in workshop.roles():
        if day_signs(workshop, role):
            workshop.keep_draft(role, workshop.to_change(role, Targets))
    sign_drafts(workshop, [backup, *keys.that_open([day], passphrase)])


def day_signs(workshop: Workshop, role: str) -> bool:
    """Say whether the key for every day signs this role."""
    root = newest_root(workshop)
    return role == TARGETS and bool(set(root.roles[TARGETS].keyids) & set(root.roles[TIMESTAMP].keyids))


def replace_backup_key(workshop: Workshop, code: str, new_code: str) -> None:
    """Put another backup key in the place of the one that this code is. Raises as `replace_day_key`."""
    old, new = backup_of(workshop, code), keys.backup_signer(new_code, cost=workshop.cost)
    metadata = workshop.to_change(ROOT, Root)
    _swap(metadata.signed, ROOT, old.public_key.keyid, new.public_key)
    workshop.keep_draft(ROOT, metadata)
    sign_drafts(workshop, [old, new])


def renew_root(workshop: Workshop, code: str) -> None:
    """Let the root hold for its time again from today on. Raises as `replace_day_key`."""
    backup = backup_of(workshop, code)
    workshop.keep_draft(ROOT, workshop.to_change(ROOT, Root))
    sign_drafts(workshop, [backup])


def backup_of(workshop: Workshop, code: str) -> Signer:
    """Return what signs with the backup key. Raises RepositoryFailed: "bad_backup_code", "other_backup_code"."""
    signer = keys.backup_signer(code, cost=workshop.cost)
    if signer.public_key.keyid not in workshop.root().roles[ROOT].keyids:
        raise RepositoryFailed("other_backup_code")
    return signer


def _swap(root: Root, role: str, old: str, new: Key) -> None:
    """The new key first, so that a role is never without one."""
    root.add_key(new, role)
    root.revoke_key(old, role)
