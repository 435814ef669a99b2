# SPDX-License-Identifier: Apache-2.0
"""What a person wants, as pages tell it to presenters: one frozen fact for each thing that can be pressed or typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.events import Confidence, Purpose
from app.preferences import TextSize, Theme
from app.views import LearnerCard
from content_packs.answers import Answer
from ui.window.aid_intents import AidIntent
from ui.window.author_intents import AuthorIntent
from ui.window.care_intents import (
    BackupAsked,
    CaretakerFilled,
    CodeAsked,
    KeepingChosen,
    LrsFilled,
    RosterAgreed,
    RosterChosen,
    RosterStopped,
    SendingLooked,
    SendingStopped,
    StickChosen,
    StickStopped,
    SwitchTurned,
)
from ui.window.certificate_intents import CertificateAsked
from ui.window.cycle_intents import CycleIntent
from ui.window.help_places import ShowHowIntent
from ui.window.kiosk_intents import KioskIntent
from ui.window.lesson_intents import LessonIntent
from ui.window.livery_intents import LiveryIntent
from ui.window.observing_intents import ObservingIntent
from ui.window.pack_intents import PackIntent
from ui.window.portion_intents import PortionIntent
from ui.window.practice_intents import PracticeIntent
from ui.window.report_intents import ReportIntent
from ui.window.search_places import SearchIntent
from ui.window.survey_intents import SurveyIntent
from ui.window.work_intents import WorkIntent

if TYPE_CHECKING:
    from ui.window.places import Place


@dataclass(frozen=True, slots=True)
class Go:
    """Go to another screen."""

    place: Place


@dataclass(frozen=True, slots=True)
class Retry:
    """Do again what has just failed."""


@dataclass(frozen=True, slots=True)
class PersonChosen:
    """A tile: that is me."""

    card: LearnerCard


@dataclass(frozen=True, slots=True)
class PinTyped:
    """The whole PIN was typed."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BadgeScanned:
    """A scanner typed the code of a badge. What it is on another keyboard comes second, where that is a code too."""

    codes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SecretChosen:
    """Somebody chose their own PIN, twice the same. `pictures`: a picture PIN."""

    secret: str = field(repr=False)
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class CodeTyped:
    """The recovery code was typed."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotesGivenUp:
    """The private notes that cannot be opened are given up, for good."""


@dataclass(frozen=True, slots=True)
class PutOff:
    """Not now."""


@dataclass(frozen=True, slots=True)
class PersonFilled:
    """A new person said who they are; `pin` is empty for none."""

    name: str
    pack: str
    language: str
    text_size: TextSize
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AreasFilled:
    """How sure a person feels, 0 to 1 by module, and the modules they want to get better at."""

    ratings: tuple[tuple[str, float], ...]
    wants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StartAsked:
    """Begin an attempt. `pack`: with something that was made at this site."""

    purpose: Purpose
    module: str = ""
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Declined:
    """A suggested module is not for me, or (`back`) it is after all."""

    module: str
    back: bool = False


@dataclass(frozen=True, slots=True)
class GoalChosen:
    """I work towards this module; an empty id: towards nothing for now."""

    module: str


@dataclass(frozen=True, slots=True)
class TalkPutAside:
    """No talk now; do not say it again while I am here."""


@dataclass(frozen=True, slots=True)
class ResumeAsked:
    """Go on where I was interrupted."""


@dataclass(frozen=True, slots=True)
class DraftChanged:
    """Something was chosen or typed; None when it was all taken back."""

    draft: Answer | None


@dataclass(frozen=True, slots=True)
class Submitted:
    """The answer is handed in."""

    answer: Answer
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True)
class HintAsked:
    """Show the hint."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Let me answer the same question once more."""


@dataclass(frozen=True, slots=True)
class LessonAsked:
    """Show the lesson that explains it."""


@dataclass(frozen=True, slots=True)
class NextAsked:
    """Go on."""


@dataclass(frozen=True, slots=True)
class Ended:
    """End this attempt now."""


@dataclass(frozen=True, slots=True)
class LessonRead:
    """The lesson was read to its end."""


@dataclass(frozen=True, slots=True)
class LookChosen:
    """Show everything like this from now on."""

    theme: Theme
    text_size: TextSize
    language: str
    keyboard: bool = False
    """Show a keyboard on the screen when there is something to type."""


@dataclass(frozen=True, slots=True)
class CopyAsked:
    """Write a copy of all that is kept about me."""


@dataclass(frozen=True, slots=True)
class KeepAsked:
    """Do not erase me after all."""


@dataclass(frozen=True, slots=True)
class EraseAsked:
    """Erase all that is kept about me; `secret` is empty where there is none."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PersonSought:
    """Part of a name was typed; with `left` people who left are wanted too."""

    text: str
    left: bool = False


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Yes, do it."""


@dataclass(frozen=True, slots=True)
class ReasonGiven:
    """Why something is opened that is usually closed."""

    reason: str


@dataclass(frozen=True, slots=True)
class EnrolAsked:
    """Make an enrolment file. `same_key`: the LRS key of this device may go along."""

    same_key: bool


@dataclass(frozen=True, slots=True)
class SiteNamed:
    """Let them belong to this site."""

    site: str


@dataclass(frozen=True, slots=True)
class RoleChosen:
    """Let them be this here."""

    role: str


@dataclass(frozen=True, slots=True)
class GuestAsked:
    """Let me try it without a name, with this pack in this language."""

    pack: str
    language: str


@dataclass(frozen=True, slots=True)
class SyncAsked:
    """Try to send what is waiting."""


Intent = (
    Go
    | Retry
    | PersonChosen
    | PinTyped
    | BadgeScanned
    | SecretChosen
    | CodeTyped
    | NotesGivenUp
    | PutOff
    | PersonFilled
    | AreasFilled
    | StartAsked
    | AuthorIntent
    | Declined
    | GoalChosen
    | TalkPutAside
    | ResumeAsked
    | DraftChanged
    | Submitted
    | HintAsked
    | TryAgain
    | LessonAsked
    | NextAsked
    | Ended
    | LessonRead
    | LessonIntent
    | PortionIntent
    | PracticeIntent
    | ObservingIntent
    | CycleIntent
    | SurveyIntent
    | ReportIntent
    | AidIntent
    | CertificateAsked
    | SearchIntent
    | ShowHowIntent
    | LookChosen
    | CopyAsked
    | KeepAsked
    | EraseAsked
    | PersonSought
    | Confirmed
    | ReasonGiven
    | SiteNamed
    | RoleChosen
    | SyncAsked
    | GuestAsked
    | BackupAsked
    | SendingStopped
    | SendingLooked
    | CaretakerFilled
    | RosterChosen
    | RosterAgreed
    | RosterStopped
    | StickChosen
    | StickStopped
    | EnrolAsked
    | SwitchTurned
    | KeepingChosen
    | CodeAsked
    | LrsFilled
    | PackIntent
    | WorkIntent
    | KioskIntent
    | LiveryIntent
)
