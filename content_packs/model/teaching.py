# SPDX-License-Identifier: Apache-2.0
"""What can be learned, in which order it is taught, and the lessons."""

from __future__ import annotations

from typing import Annotated

import msgspec


class Alignment(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a published framework that a competency belongs to, by number and title."""

    framework: str
    code: str
    title: str


class Competency(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a person can do or knows, the unit that the learner engine estimates.

    `requires` names competencies of the same pack that are normally learned before it (no cycles).
    `importance` is 1 (useful) to 3 (someone may come to harm without it). `known_by` is the author's guess of how many
    of a hundred new colleagues can do it already, 5 to 95; 0: nobody has guessed.
    """

    id: str
    title: str
    requires: tuple[str, ...] = ()
    importance: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    safety_critical: bool = False
    known_by: Annotated[int, msgspec.Meta(ge=0, le=95)] = 0
    alignments: tuple[Alignment, ...] = ()
    tags: tuple[str, ...] = ()
    """Other words under which people look for it."""


class Module(msgspec.Struct, frozen=True, kw_only=True):
    """One objective and the competencies that make it up, in teaching order."""

    id: str
    title: str
    objective: str
    competencies: tuple[str, ...]
    minutes: int = 5
    parts_order: tuple[str, ...] = ()
    """In which order a competency is met: some of `PARTS`. Empty: as the engine finds best for each person."""


PARTS = ("preview", "explain", "example", "test")
"""What teaching is made of: what it is for, how it is, how it looks in real life, a question."""
READING_LEVELS = ("easy", "", "detail")
"""Easier words, the usual text, more detail."""


class LessonOpening(msgspec.Struct, frozen=True, kw_only=True):
    """The lines that a lesson opens with: why it helps on shift, and what one can do after it. `role` "": everybody."""

    role: str = ""
    why: str = ""
    can: str = ""


class Pause(msgspec.Struct, frozen=True, kw_only=True):
    """A place, in seconds from the start, at which a film or sound waits for the answer to a question of the pack."""

    at: int
    item: str


class Film(msgspec.Struct, frozen=True, kw_only=True):
    """What belongs to a film or sound of a lesson: captions (a WebVTT file), what is said in words, questions."""

    path: str
    captions: str = ""
    transcript: str = ""
    pauses: tuple[Pause, ...] = ()


class LessonLevel(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson in easier words ("easy") or with more detail ("detail")."""

    name: str
    body: str
    minutes: int = 0
    """0: as the lesson."""
    narration: str = ""


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the work and what it means. A lesson shows the meaning where it says `[word](term:id)`."""

    id: str
    term: str
    meaning: str
    synonyms: tuple[str, ...] = ()


class Lesson(msgspec.Struct, frozen=True, kw_only=True):
    """A reading of 2 to 4 minutes for one competency. `body` is Markdown without raw HTML."""

    id: str
    title: str
    competency: str
    body: str
    minutes: int = 3
    alternative: bool = False
    """True for another explanation of a competency that already has a lesson, and for one that sets a misconception
    right: a program that does not know misconceptions yet then uses it as just that."""
    misconception: str = ""
    """The misconception (of answers that name it) that this lesson sets right; it is shown for nothing else. Empty: it
    is a general lesson of its competency."""
    openings: tuple[LessonOpening, ...] = ()
    """The one for everybody first, then those of roles."""
    narration: str = ""
    """A sound of the pack in which the lesson is read out."""
    films: tuple[Film, ...] = ()
    levels: tuple[LessonLevel, ...] = ()
    try_at_work: str = ""
    """What to try on the next shift; empty: nothing."""
    tags: tuple[str, ...] = ()
    """Other words under which people look for it."""
    emergency: str = ""
    """The few words ("Choking") under which whoever stands before a device finds it and reads it without signing in.
    Empty: it is for those who signed in."""
    sources: tuple[str, ...] = ()
    """Where the facts come from: body, title, section or year."""

    def opening(self, role: str) -> LessonOpening:
        """The lines for a role, line by line those for everybody where the role has none of its own."""
        everybody = next((each for each in self.openings if not each.role), LessonOpening())
        mine = next((each for each in self.openings if each.role == role), everybody)
        return LessonOpening(role=role, why=mine.why or everybody.why, can=mine.can or everybody.can)

    def at_level(self, name: str) -> LessonLevel:
        """The lesson's text at a reading level; the usual text where it has none there."""
        usual = LessonLevel(name="", body=self.body, minutes=self.minutes, narration=self.narration)
        return next((each for each in self.levels if each.name == name), usual)

    def texts(self) -> tuple[str, ...]:
        """The lesson's Markdown at every level."""
        return (self.body, *(each.body for each in self.levels))

    def media(self) -> frozenset[str]:
        """The files that stand beside the text: sounds read out, captions, and what they belong to."""
        spoken = (self.narration, *(each.narration for each in self.levels))
        shown = (name for film in self.films for name in (film.path, film.captions))
        return frozenset(name for name in (*spoken, *shown) if name)
