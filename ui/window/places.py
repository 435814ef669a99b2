# SPDX-License-Identifier: Apache-2.0
"""Where a person can be: one frozen name for each screen, with what the screen needs to know."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

import msgspec

from ui.window.aid_places import AtAid, ToLookUp
from ui.window.author_places import AtAuthoring
from ui.window.care_places import (
    AboutProgram,
    Care,
    CareFor,
    Device,
    DeviceDoor,
    FirstCaretaker,
    LicenceOf,
    LrsCare,
    PackCare,
    PackChoice,
)
from ui.window.coming_places import CameBack, Memory
from ui.window.cycle_places import AtCycle
from ui.window.emergency_places import AtEmergency, Emergency
from ui.window.help_places import Help, ShowHow
from ui.window.kiosk_places import Attract
from ui.window.lead_places import LeadPlace
from ui.window.library_places import AtCode, AtHouse, JustLooking, OwnThings, ToLibrary
from ui.window.observing_places import AddPhoto, AtChecklist, SeenAtWork, SignSeen
from ui.window.own_places import OwnPlace
from ui.window.practice_places import AtPractice
from ui.window.report_places import ReportProblem, ToReported
from ui.window.search_places import FindHelp, FoundLesson
from ui.window.survey_places import AtSurvey, ToSurveys

if TYPE_CHECKING:
    from app.encouraging.views import Nudge
    from app.kiosk import KioskSetting
    from app.livery import Livery
    from app.people.team import Deed, PersonHere
    from app.preferences import Preferences
    from app.privacy.erasing import Erasure
    from app.privacy.topics import Topic
    from app.signin import SecretKind
    from app.views import Feedback, Finished, LearnerCard, LessonView, Step
    from ui.ports import GuestPort


class People(msgspec.Struct, frozen=True):
    """Who are you; nobody is signed in from here on."""


class Pin(msgspec.Struct, frozen=True):
    """The PIN of one person. `away`: they were here and left the screen alone for too long.

    `door`: they want to look after the device.
    """

    card: LearnerCard
    away: bool = False
    pictures: bool = False
    door: bool = False


@dataclass(frozen=True, slots=True)
class ChoosePin:
    """A PIN of one's own instead of the temporary one (`old`) that somebody else has seen; nobody is signed in yet."""

    card: LearnerCard
    preferences: Preferences
    old: str = field(repr=False)


class TryIt(msgspec.Struct, frozen=True):
    """Practice without a name, before it begins."""


class GuestIn(msgspec.Struct, frozen=True):
    """A guest is at their first step; nobody is signed in, and nothing is kept."""

    guest: GuestPort
    step: Step


class GuestEnd(msgspec.Struct, frozen=True):
    """The end of a guest's practice, with what came of it where they came to its end."""

    finished: Finished | None = None


class NewPerson(msgspec.Struct, frozen=True):
    """New here."""


class SignedIn(msgspec.Struct, frozen=True):
    """A person proved who they are; leads to Welcome for a new one, to Today for the others.

    `back`: to what they were at when they left the screen alone, if that was something. `first`: to this before that.
    """

    card: LearnerCard
    preferences: Preferences
    new: bool = False
    back: bool = False
    first: RecoveryCode | ShutNotes | Care | None = None


class RecoveryCode(msgspec.Struct, frozen=True):
    """The code with which private notes can be read again; then Welcome (`new`), My PIN (`mine`) or Today."""

    new: bool = False
    mine: bool = False


class PinNews(StrEnum):
    """What the person has just done about how they get in."""

    NOTHING = ""
    PIN = "pin"
    CODE = "code"


class MyPin(msgspec.Struct, frozen=True):
    """How the person who is signed in gets in. It lies on top of the screen it was opened from, as the next does."""

    news: PinNews = PinNews.NOTHING


class ChangePin(msgspec.Struct, frozen=True):
    """Another PIN instead of the one of now (its kind), or the first one."""

    old: SecretKind


@dataclass(frozen=True, slots=True)
class ShutNotes:
    """Private notes that were sealed under a PIN that is lost.

    `code_helps`: the recovery code opens them; otherwise nothing does. `secret` is the PIN of now.
    """

    notes: int
    code_helps: bool
    secret: str = field(repr=False)


class Welcome(msgspec.Struct, frozen=True):
    """How sure do you feel."""


class FindStart(msgspec.Struct, frozen=True):
    """What the diagnostic is, before it begins."""


@dataclass(frozen=True, slots=True)
class Today:
    """The home screen; with `resume` what is under way, if anything is.

    `comes`: somebody has just come in, and first it is looked where they were; `memory` is what the window knows of it.
    """

    resume: bool = False
    comes: bool = False
    memory: Memory | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class AtStep:
    """A step of an attempt: question, lesson, suggestion or end. `told`: what came of the question, once answered."""

    step: Step
    told: Feedback | None = field(default=None, repr=False)


class Explanation(msgspec.Struct, frozen=True):
    """A lesson on top of the screen that asked for it; Back returns there."""

    lesson: LessonView


class Progress(msgspec.Struct, frozen=True):
    """What I know so far."""


class Goal(msgspec.Struct, frozen=True):
    """What I want to work towards."""


class MyData(msgspec.Struct, frozen=True):
    """What is kept about me."""


class EntriesOf(msgspec.Struct, frozen=True):
    """What is kept of one kind, one by one, on top of what leads there."""

    topic: Topic


class EraseMe(msgspec.Struct, frozen=True):
    """What it means to have all of it erased."""


class Erased(msgspec.Struct, frozen=True):
    """What an erasure did, or when it will be done (ms since 1970 UTC); nobody is signed in from here on."""

    erasure: Erasure | None = None
    at_ms: int = 0


class Team(msgspec.Struct, frozen=True):
    """The people here, for whoever looks after them."""


class Person(msgspec.Struct, frozen=True):
    """The page of one of them; `done` is what has just been done. Opening it is a look that this person sees."""

    card: LearnerCard
    done: Deed | None = None


class ForPerson(msgspec.Struct, frozen=True):
    """A deed for one of them, on top of their page. `glass`: first a reason is asked for."""

    deed: Deed
    person: PersonHere
    glass: bool = False


class Look(msgspec.Struct, frozen=True):
    """Text size, colours and language."""


class Back(msgspec.Struct, frozen=True):
    """The screen below this one."""


Place: TypeAlias = (
    People
    | Attract
    | Pin
    | ChoosePin
    | TryIt
    | GuestIn
    | GuestEnd
    | NewPerson
    | SignedIn
    | RecoveryCode
    | MyPin
    | ChangePin
    | ShutNotes
    | Welcome
    | FindStart
    | Today
    | AtStep
    | AtPractice
    | AtCycle
    | AtSurvey
    | ToSurveys
    | ReportProblem
    | ToReported
    | AddPhoto
    | AtChecklist
    | SeenAtWork
    | SignSeen
    | OwnPlace
    | LeadPlace
    | ToLookUp
    | AtAid
    | AtAuthoring
    | Explanation
    | Progress
    | Goal
    | MyData
    | EntriesOf
    | EraseMe
    | Erased
    | Team
    | Person
    | ForPerson
    | Device
    | AboutProgram
    | LicenceOf
    | DeviceDoor
    | FirstCaretaker
    | Emergency
    | AtEmergency
    | Care
    | CareFor
    | PackCare
    | PackChoice
    | LrsCare
    | FindHelp
    | FoundLesson
    | ToLibrary
    | JustLooking
    | AtHouse
    | AtCode
    | OwnThings
    | Help
    | ShowHow
    | Look
    | CameBack
    | Back
)
MIDDLE = (
    *(FoundLesson, TryIt, GuestIn, NewPerson, Welcome, FindStart),
    *(AtStep, AtPractice, AtCycle, AtSurvey, Explanation, ReportProblem, Goal, AtAid, AtChecklist),
)
"""Where somebody is in the middle of something that a pack says."""


@dataclass(slots=True)
class Visit:
    """What a person said for as long as they stay signed in; nothing of it is recorded."""

    talk_put_aside: bool = False
    at_the_device: bool = False
    """They signed in to look after the device, and for nothing else."""
    reminded: bool = False
    """Whether it was looked what to remind them of."""
    nudge: Nudge | None = None
    """What they were reminded of, until they do it or put it off."""
    language: str = ""
    """In which language they see it this time, where it was chosen before the sign-in and is not their own."""
    look: bool = False
    """Whether they see it in colours or a size that were chosen before the sign-in and are not their own."""


class Guide(Protocol):
    """Takes the person somewhere."""

    @property
    def preferences(self) -> Preferences:
        """How what is shown looks now."""

    @property
    def visit(self) -> Visit:
        """What the person said since they signed in."""

    @property
    def in_kiosk(self) -> bool:
        """Whether this is a kiosk that is locked."""

    def to(self, place: Place) -> None:
        """Show this place instead of the one on the screen."""

    def opens_next(self, code: str) -> None:
        """Open the card of this code once somebody has signed in, if they do so soon."""

    def dress(self, preferences: Preferences) -> None:
        """Show everything in this language, theme and text size."""

    def greet(self, preferences: Preferences) -> None:
        """Show everything as somebody likes it who is about to sign in, in the language that was chosen on a kiosk."""

    def dress_device(self, preferences: Preferences) -> None:
        """Look like this from now on, and whenever nobody is signed in, until the program is closed."""

    def wait(self, waiting: KioskSetting) -> None:
        """Wait so long for somebody on a kiosk."""

    def wear(self, livery: Livery) -> None:
        """Have the organisation's look from now on, which was kept."""

    def leave_kiosk(self, *, close: bool) -> None:
        """Open the lock of a kiosk, which was written down; `close`: and end the program."""
