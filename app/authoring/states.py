# SPDX-License-Identifier: Apache-2.0
"""The small file of a draft: whose it is, and what was done with it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.record.files import NO_JSON
from content_packs import files

STATE = ".draft.json"


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a draft besides its words. Counters tell at which change something was done; −1: never."""

    id: str
    owner: str
    site: str
    begun_ms: int
    changed_ms: int
    changes: int = 0
    looked: int = -1
    checked: int = -1
    published: int = -1
    versions: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    """Media that were added here: they come and go with the document, others are left alone."""


def states(root: Path) -> list[State]:
    """Return what is known of every draft in a folder, the one changed last first; one without its file is none."""
    found = []
    for path in root.glob(f"*/{STATE}"):
        try:
            state = msgspec.json.decode(path.read_bytes(), type=State)
        except (OSError, *NO_JSON):
            continue
        if state.id == path.parent.name and not path.parent.is_symlink():
            found.append(state)
    return sorted(found, key=lambda state: (-state.changed_ms, state.id))


def disown(root: Path, people: Iterable[str]) -> None:
    """Take the ids of people who are erased off their drafts, which belong to the site from then on. Raises OSError."""
    gone = frozenset(people)
    for state in states(root):
        if state.owner in gone:
            put(root / state.id / STATE, msgspec.json.encode(msgspec.structs.replace(state, owner="")))


def put(file: Path, data: bytes) -> None:
    """Write a file so that after a pulled plug the old or the new one is there."""
    with files.part_of(file) as (out, part):
        out.write(data)
        files.flush(out)
        out.close()
        files.put_in_place(part, file)
