# SPDX-License-Identifier: Apache-2.0
"""What a person does inside a lesson, as the page tells it to its presenter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from content_packs.answers import Answer


@dataclass(frozen=True, slots=True)
class MediaPlaced:
    """A film or sound stands here, in ms from its start."""

    path: str
    position_ms: int


@dataclass(frozen=True, slots=True)
class MediaPlayed:
    """A film or sound was begun, or came to its end."""

    path: str
    finished: bool


@dataclass(frozen=True, slots=True)
class FilmWaits:
    """A film came to a place where it waits for a question."""

    path: str
    item: str


@dataclass(frozen=True, slots=True)
class FilmAnswered:
    """That question was answered."""

    item: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class TaskChosen:
    """I will try this at work, or (`done`) I did."""

    done: bool


@dataclass(frozen=True, slots=True)
class TaskLeft:
    """On Today: I did the task of this lesson or, without `done`, I will not do it."""

    lesson: str
    done: bool


@dataclass(frozen=True, slots=True)
class ReadingChosen:
    """Lessons in these words from now on: "easy", "" or "detail"."""

    level: str


@dataclass(frozen=True, slots=True)
class OriginalChosen:
    """Show the words in the pack's own language beside those of the translation, or do not."""

    shown: bool


@dataclass(frozen=True, slots=True)
class LearningLanguageChosen:
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
