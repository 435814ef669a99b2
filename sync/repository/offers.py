# SPDX-License-Identifier: Apache-2.0
"""What a repository may offer: known names, and files that can be. A signature says who, not that it makes sense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tuf.api.metadata import TargetFile

from app.repository import names
from content_packs.media import MAX_PACK_BYTES

_HEX = re.compile(r"[0-9a-f]{40,128}")


def is_ours(path: str) -> bool:
    """Say whether a name is one that this program fetches."""
    return names.read_pack_target(path) is not None or path in names.ORGANISATION


def is_sane(target: TargetFile) -> bool:
    """Say whether what was signed of a file can be true of one: even who may sign fills no disk and leads nowhere."""
    digests = target.hashes
    plain = "sha256" in digests and all(_HEX.fullmatch(digest) for digest in digests.values())
    return plain and 0 < target.length <= MAX_PACK_BYTES


def places_of(target: TargetFile) -> Iterator[str]:
    """The paths that the file may have in the repository: TUF puts one of its digests before the name."""
    folder, _, name = target.path.rpartition("/")
    for digest in target.hashes.values():
        yield f"targets/{folder}/{digest}.{name}"
