# SPDX-License-Identifier: Apache-2.0
"""Ideas and people outside of the program, as sealed texts: JSON, which nobody but who wrote them can open.

What an idea is about, and which goal it stands beside, is inside the sealed text as well: no fact tells of it. A
changed one is sealed anew and the text before it taken away; it is the same one by its `key`. Where both are there,
after a pulled plug or from another device, the later one counts.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.own.state import GoalKey, Link
from app.private.as_json import among
from app.private.sealed import Note, NoteKind

MOST = 1000
"""Characters of an idea."""
MOST_NAME = 80
KINDS = (NoteKind.IDEA, NoteKind.PERSON)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What is sealed. `who` names a person outside; `about` is what it is about: things, people, other notes by key."""

    key: str
    words: str = ""
    who: str = ""
    pack: str = ""
    module: str = ""
    goal: str = ""
    about: tuple[Link, ...] = ()

    @property
    def beside(self) -> GoalKey:
        """The goal that it stands beside."""
        return GoalKey(pack=self.pack, module=self.module, goal=self.goal)


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One that was opened, with the ids of all the sealed texts that hold it: the one that counts first."""

    kind: NoteKind
    kept: Kept
    notes: tuple[str, ...]


def found(notes: Iterable[Note]) -> tuple[Found, ...]:
    """Return the ideas and people among sealed texts, in the order in which they were written first."""
    known: dict[str, Found] = {}
    for note, kept in among(notes, KINDS, Kept):
        before = known.get(kept.key)
        older = before.notes if before is not None else ()
        known[kept.key] = Found(kind=note.kind, kept=kept, notes=(note.id, *older))
    return tuple(known.values())


def plain(note: object) -> object:
    """Return one of them as somebody reads it in their copy, without the JSON; anything else as it is."""
    if not isinstance(note, Note):
        return note
    for _, kept in among([note], KINDS, Kept):
        return msgspec.structs.replace(note, text="\n".join(part for part in (kept.who, kept.words) if part))
    return note
