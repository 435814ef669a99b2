# SPDX-License-Identifier: Apache-2.0
"""What a person does inside a lesson, as the page tells it to its presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from content_packs.answers import Answer


class MediaPlaced(msgspec.Struct, frozen=True):
    """A film or sound stands here, in ms from its start."""

    path: str
    position_ms: int


class MediaPlayed(msgspec.Struct, frozen=True):
    """A film or sound was begun, or came to its end."""

    path: str
    finished: bool


class FilmWaits(msgspec.Struct, frozen=True):
    """A film came to a place where it waits for a question."""

    path: str
    item: str


class FilmAnswered(msgspec.Struct, frozen=True):
    """That question was answered."""

    item: str
    answer: Answer


class TaskChosen(msgspec.Struct, frozen=True):
    """I will try this at work, or (`done`) I did."""

    done: bool


class TaskLeft(msgspec.Struct, frozen=True):
    """On Today: I did the task of this lesson or, without `done`, I will not do it."""

    lesson: str
    done: bool


class ReadingChosen(msgspec.Struct, frozen=True):
    """Lessons in these words from now on: "easy", "" or "detail"."""

    level: str


class OriginalChosen(msgspec.Struct, frozen=True):
    """Show the words in the pack's own language beside those of the translation, or do not."""

    shown: bool


class LearningLanguageChosen(msgspec.Struct, frozen=True):
    """Lessons and questions in this language; empty: in that of the program."""

    language: str


LessonIntent: TypeAlias = (
    MediaPlaced
    | MediaPlayed
    | FilmWaits
    | FilmAnswered
    | TaskChosen
    | TaskLeft
    | ReadingChosen
    | OriginalChosen
    | LearningLanguageChosen
)
