# SPDX-License-Identifier: Apache-2.0
"""Goals in a person's own words, and what they mean to do about a goal: JSON in sealed texts (`app.private.sealed`).

A goal is {"text": …}; an intention {"if": …, "then": …, "goal": …}, where the goal is a module of the pack or the id of
the sealed text of a goal in own words. A text that cannot be read is passed over, never shown half.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from app.goals.views import Intention, OwnWords
from app.private.sealed import Note, NoteKind

MOST = 400
"""Characters of one text."""
T = TypeVar("T")


class GoalText(msgspec.Struct, frozen=True):
    """What is sealed of a goal in own words."""

    text: str


class IntentionText(msgspec.Struct, frozen=True):
    """What is sealed of an intention."""

    cue: str = msgspec.field(name="if")
    action: str = msgspec.field(name="then")
    goal: str


def sealed_text(value: GoalText | IntentionText) -> str:
    """Return what is sealed."""
    return msgspec.json.encode(value).decode()


def tidy(text: str) -> str:
    """Return a text in one line, without what is too long."""
    return " ".join(text.split())[:MOST]


def own_words(notes: Iterable[Note]) -> tuple[OwnWords, ...]:
    """Return the goals in own words among some texts, oldest first."""
    found = ((note, _read(note, NoteKind.GOAL, GoalText)) for note in notes)
    return tuple(OwnWords(id=note.id, text=read.text, at_ms=note.at_ms) for note, read in found if read is not None)


def intentions(notes: Iterable[Note], goal: str = "") -> tuple[Intention, ...]:
    """Return the intentions among some texts, oldest first; with `goal` those about it."""
    found = ((note, _read(note, NoteKind.INTENTION, IntentionText)) for note in notes)
    return tuple(
        Intention(id=note.id, cue=read.cue, action=read.action, goal=read.goal)
        for note, read in found
        if read is not None and (not goal or read.goal == goal)
    )


def _read(note: Note, kind: NoteKind, shape: type[T]) -> T | None:
    if note.kind is not kind or note.text is None:
        return None
    try:
        return msgspec.json.decode(note.text, type=shape)
    except msgspec.DecodeError:
        return None


def in_plain_words(note: object) -> object:
    """Return a text as somebody reads it in their copy: a goal, and both halves of an intention, without the JSON."""
    if not isinstance(note, Note):
        return note
    for goal in own_words([note]):
        return replace(note, text=goal.text)
    for plan in intentions([note]):
        return replace(note, text=f"{plan.cue} … {plan.action}")
    return note
