# SPDX-License-Identifier: Apache-2.0
"""Where a person can be: one frozen name for each screen, with what the screen needs to know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from app.preferences import Preferences
from app.views import LearnerCard, LessonView, Step


@dataclass(frozen=True, slots=True)
class People:
    """Who are you; nobody is signed in from here on."""


@dataclass(frozen=True, slots=True)
class Pin:
    """The PIN of one person. `away`: they were here and left the screen alone for too long."""

    card: LearnerCard
    away: bool = False
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class ChoosePin:
    """A PIN of one's own instead of the temporary one (`old`) that somebody else has seen; nobody is signed in yet."""

    card: LearnerCard
    preferences: Preferences
    old: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewPerson:
    """New here."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person proved who they are; leads to Welcome for a new one, to Today for the others.

    `back`: to what they were at when they left the screen alone, if that was something. `first`: to this before that.
    """

    card: LearnerCard
    preferences: Preferences
    new: bool = False
    back: bool = False
    first: RecoveryCode | ShutNotes | None = None


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code with which private notes can be read again; then Welcome (`new`) or Today."""

    new: bool = False


@dataclass(frozen=True, slots=True)
class ShutNotes:
    """Private notes that were sealed under a PIN that is lost.

    `code_helps`: the recovery code opens them; otherwise nothing does. `secret` is the PIN of now.
    """

    notes: int
    code_helps: bool
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Welcome:
    """How sure do you feel."""


@dataclass(frozen=True, slots=True)
class FindStart:
    """What the diagnostic is, before it begins."""


@dataclass(frozen=True, slots=True)
class Today:
    """The home screen; with `resume` what is under way, if anything is."""

    resume: bool = False


@dataclass(frozen=True, slots=True)
class AtStep:
    """A step of an attempt: question, lesson, suggestion or end."""

    step: Step


@dataclass(frozen=True, slots=True)
class Explanation:
    """A lesson on top of the screen that asked for it; Back returns there."""

    lesson: LessonView


@dataclass(frozen=True, slots=True)
class Progress:
    """What I know so far."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What I want to work towards."""


@dataclass(frozen=True, slots=True)
class MyData:
    """What is kept about me."""


@dataclass(frozen=True, slots=True)
class EraseMe:
    """What it means to have all of it erased."""


@dataclass(frozen=True, slots=True)
class Device:
    """The device, for whoever looks after it."""


@dataclass(frozen=True, slots=True)
class Look:
    """Text size, colours and language."""


@dataclass(frozen=True, slots=True)
class Back:
    """The screen below this one."""


Place: TypeAlias = (
    People
    | Pin
    | ChoosePin
    | NewPerson
    | SignedIn
    | RecoveryCode
    | ShutNotes
    | Welcome
    | FindStart
    | Today
    | AtStep
    | Explanation
    | Progress
    | Goal
    | MyData
    | EraseMe
    | Device
    | Look
    | Back
)


@dataclass(slots=True)
class Visit:
    """What a person said for as long as they stay signed in; nothing of it is recorded."""

    talk_put_aside: bool = False


class Guide(Protocol):
    """Takes the person somewhere."""

    @property
    def visit(self) -> Visit:
        """What the person said since they signed in."""

    def to(self, place: Place) -> None:
        """Show this place instead of the one on the screen."""

    def dress(self, preferences: Preferences) -> None:
        """Show everything in this language, theme and text size."""

    def dress_device(self, preferences: Preferences) -> None:
        """Look like this from now on, and whenever nobody is signed in, until the program is closed."""
