# SPDX-License-Identifier: Apache-2.0
"""Sealed texts that are JSON: what cannot be read is passed over and hides nothing else."""

from __future__ import annotations

import msgspec
import pytest

from app.private.as_json import among, read, written
from app.private.sealed import Note, NoteKind


class Said(msgspec.Struct, frozen=True):
    words: str


def note(text: str | None, kind: NoteKind = NoteKind.IDEA) -> Note:
    return Note(id="n", kind=kind, at_ms=0, text=text)


def test_what_is_written_is_read_again() -> None:
    assert read(written(Said("Grüße")), Said) == Said("Grüße")


@pytest.mark.parametrize("text", [None, "", "no JSON", "[]", "{}", '{"words": 7}', "null"])
def test_what_says_nothing_of_this_shape_is_none(text: str | None) -> None:
    assert read(text, Said) is None


def test_only_texts_of_these_kinds_that_can_be_read_are_among_them_in_their_order() -> None:
    first, other, broken, closed, last = (
        note(written(Said("first"))),
        note(written(Said("a goal")), NoteKind.GOAL),
        note("{"),
        note(None),
        note(written(Said("last")), NoteKind.PERSON),
    )
    found = among([first, other, broken, closed, last], (NoteKind.IDEA, NoteKind.PERSON), Said)
    assert list(found) == [(first, Said("first")), (last, Said("last"))]
