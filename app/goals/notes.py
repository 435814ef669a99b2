# SPDX-License-Identifier: Apache-2.0
"""Goals in a person's own words, and what they mean to do about a goal: JSON in sealed texts (`app.private.as_json`).

A goal is {"text": …}; an intention {"if": …, "then": …, "goal": …}, where the goal is a module of the pack or the id of
the sealed text of a goal in own words.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from app.goals.views import Intention, OwnWords
from app.private.as_json import among
from app.private.sealed import Note, NoteKind

MOST = 400
"""Characters of one text."""


class GoalText(msgspec.Struct, frozen=True):
    """What is sealed of a goal in own words."""

    text: str


class IntentionText(msgspec.Struct, frozen=True):
    """What is sealed of an intention."""

    cue: str = msgspec.field(name="if")
    action: str = msgspec.field(name="then")
    goal: str


def tidy(text: str) -> str:
    """Return a text in one line, without what is too long."""
    return " ".join(text.split())[:MOST]


def own_words(notes: Iterable[Note]) -> tuple[OwnWords, ...]:
    """Return the goals in own words among some texts, oldest first."""
    found = among(notes, (NoteKind.GOAL,), GoalText)
    return tuple(OwnWords(id=note.id, text=said.text, at_ms=note.at_ms) for note, said in found)


def intentions(notes: Iterable[Note], goal: str = "") -> tuple[Intention, ...]:
    """Return the intentions among some texts, oldest first; with `goal` those about it."""
    return tuple(
        Intention(id=note.id, cue=said.cue, action=said.action, goal=said.goal)
        for note, said in among(notes, (NoteKind.INTENTION,), IntentionText)
        if not goal or said.goal == goal
    )


def in_plain_words(note: object) -> object:
    """Return a text as somebody reads it in their copy: a goal, and both halves of an intention, without the JSON."""
    if not isinstance(note, Note):
        return note
    for goal in own_words([note]):
        return replace(note, text=goal.text)
    for plan in intentions([note]):
        return replace(note, text=f"{plan.cue} … {plan.action}")
    return note
