# SPDX-License-Identifier: Apache-2.0
"""The packs of the library, seen with what was signed: one that is whole but another one is not used."""

from __future__ import annotations

from collections.abc import Mapping

from app.repository.ledger import Trusted
from content_packs.archive import SUFFIX
from content_packs.findings import PackRejected
from content_packs.library import Installed, PackLibrary, Shelf, split_name


def as_signed(shelf: Shelf, trusted: Mapping[str, Trusted]) -> Shelf:
    """Return the shelf without packs whose seal is not the one that was signed; those are disabled, with that reason.

    It takes no time: every byte is looked at later, in the background.
    """
    good, bad = [], list(shelf.disabled)
    for pack in shelf.packs:
        known = trusted.get(pack.path.name)
        if known is None or known.seal == pack.seal:
            good.append(pack)
        else:
            rejected = PackRejected("member-altered", {"file": pack.path.name, "member": "seal.json"})
            bad.append(Installed(pack.id, pack.version, pack.path, rejected))
    return Shelf(tuple(good), tuple(bad))


def installed_versions(library: PackLibrary) -> dict[str, tuple[str, ...]]:
    """Return the versions of each pack whose files are in the library, the newest first. No file is opened."""
    packs = {split_name(path)[0] for path in library.folder.glob(f"*{SUFFIX}") if split_name(path)[1]}
    return {pack: library.versions(pack) for pack in sorted(packs)}
