# SPDX-License-Identifier: Apache-2.0
"""Sealed texts that are JSON: a struct as the text that is sealed, and a text that was opened as a struct again.

What cannot be read is passed over, never shown half: a text of another kind, one that this key does not open, and one
that a newer program made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

import msgspec

from app.private.sealed import Note, NoteKind

T = TypeVar("T", bound=msgspec.Struct)


def written(value: msgspec.Struct) -> str:
    """Return what is sealed."""
    return msgspec.json.encode(value).decode()


def read(text: str | None, shape: type[T]) -> T | None:
    """Return what a text says, None where it says nothing of this shape."""
    try:
        return msgspec.json.decode(text, type=shape) if text is not None else None
    except msgspec.DecodeError:
        return None


def among(notes: Iterable[Note], kinds: Collection[NoteKind], shape: type[T]) -> Iterator[tuple[Note, T]]:
    """Yield the texts of these kinds that can be read, in their order, each with what it says."""
    for note in notes:
        said = read(note.text, shape) if note.kind in kinds else None
        if said is not None:
            yield note, said
