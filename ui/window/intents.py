# SPDX-License-Identifier: Apache-2.0
"""What a person wants, as pages tell it to presenters: one frozen fact for each thing that can be pressed or typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from app.events import Confidence, Purpose
from app.preferences import TextSize, Theme
from app.views import LearnerCard
from content_packs.answers import Answer

if TYPE_CHECKING:
    from ui.window.aid_intents import AidIntent
    from ui.window.author_intents import AuthorIntent
    from ui.window.care_intents import (
        BackupAsked,
        CaretakerFilled,
        CodeAsked,
        CountTurned,
        KeepingChosen,
        LookOver,
        LrsFilled,
        ReportSaved,
        RosterAgreed,
        RosterChosen,
        RosterStopped,
        SendingLooked,
        SendingStopped,
        StickChosen,
        StickStopped,
        SwitchTurned,
        UpdateAsked,
        WaitChosen,
    )
    from ui.window.certificate_intents import CertificateAsked
    from ui.window.coach_intents import CoachIntent
    from ui.window.curate_intents import CurateIntent
    from ui.window.cycle_intents import CycleIntent
    from ui.window.duty_intents import DutyIntent
    from ui.window.emergency_places import EmergencyIntent
    from ui.window.encourage_intents import EncourageIntent
    from ui.window.evidence_intents import EvidenceIntent
    from ui.window.goal_intents import GoalIntent
    from ui.window.help_places import ShowHowIntent
    from ui.window.helping_intents import HelpingIntent
    from ui.window.insight_intents import InsightIntent
    from ui.window.job_intents import JobIntent
    from ui.window.kiosk_intents import KioskIntent
    from ui.window.lesson_intents import LessonIntent
    from ui.window.library_intents import LibraryIntent
    from ui.window.livery_intents import LiveryIntent
    from ui.window.observing_intents import ObservingIntent
    from ui.window.overview_intents import OverviewIntent
    from ui.window.pack_intents import PackIntent
    from ui.window.passport_intents import PassportIntent
    from ui.window.places import Place
    from ui.window.playlist_intents import PlaylistIntent
    from ui.window.portion_intents import PortionIntent
    from ui.window.practice_intents import PracticeIntent
    from ui.window.report_intents import ReportIntent
    from ui.window.search_places import SearchIntent
    from ui.window.session_intents import SessionIntent
    from ui.window.survey_intents import SurveyIntent
    from ui.window.tip_intents import TipIntent
    from ui.window.watch_intents import WatchIntent
    from ui.window.work_intents import WorkIntent


class Go(msgspec.Struct, frozen=True):
    """Go to another screen."""

    place: Place


class Retry(msgspec.Struct, frozen=True):
    """Do again what has just failed."""


class PersonChosen(msgspec.Struct, frozen=True):
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


class NotesGivenUp(msgspec.Struct, frozen=True):
    """The private notes that cannot be opened are given up, for good."""


class PutOff(msgspec.Struct, frozen=True):
    """Not now."""


@dataclass(frozen=True, slots=True)
class PersonFilled:
    """A new person said who they are; `pin` is empty for none."""

    name: str
    pack: str
    language: str
    text_size: TextSize
    pin: str = field(repr=False)


class AreasFilled(msgspec.Struct, frozen=True):
    """How sure a person feels, 0 to 1 by module, and the modules they want to get better at."""

    ratings: tuple[tuple[str, float], ...]
    wants: tuple[str, ...]


class StartAsked(msgspec.Struct, frozen=True):
    """Begin an attempt. `pack`: with something that was made at this site."""

    purpose: Purpose
    module: str = ""
    pack: str = ""


class Declined(msgspec.Struct, frozen=True):
    """A suggested module is not for me, or (`back`) it is after all."""

    module: str
    back: bool = False


class TalkPutAside(msgspec.Struct, frozen=True):
    """No talk now; do not say it again while I am here."""


class ResumeAsked(msgspec.Struct, frozen=True):
    """Go on where I was interrupted."""


class DraftChanged(msgspec.Struct, frozen=True):
    """Something was chosen or typed; None when it was all taken back."""

    draft: Answer | None


class Submitted(msgspec.Struct, frozen=True):
    """The answer is handed in."""

    answer: Answer
    confidence: Confidence | None = None


class HintAsked(msgspec.Struct, frozen=True):
    """Show the hint."""


class TryAgain(msgspec.Struct, frozen=True):
    """Let me answer the same question once more."""


class LessonAsked(msgspec.Struct, frozen=True):
    """Show the lesson that explains it."""


class NextAsked(msgspec.Struct, frozen=True):
    """Go on."""


class Ended(msgspec.Struct, frozen=True):
    """End this attempt now."""


class LessonRead(msgspec.Struct, frozen=True):
    """The lesson was read to its end."""


class LookKept(msgspec.Struct, frozen=True):
    """The colours, size and language of this visit are to be those of every visit."""


class LookChosen(msgspec.Struct, frozen=True):
    """Show everything like this from now on."""

    theme: Theme
    text_size: TextSize
    language: str
    keyboard: bool = False
    """Show a keyboard on the screen when there is something to type."""


class CopyAsked(msgspec.Struct, frozen=True):
    """Write a copy of all that is kept about me."""


class KeepAsked(msgspec.Struct, frozen=True):
    """Do not erase me after all."""


@dataclass(frozen=True, slots=True)
class EraseAsked:
    """Erase all that is kept about me; `secret` is empty where there is none."""

    secret: str = field(repr=False)


class PersonSought(msgspec.Struct, frozen=True):
    """Part of a name was typed; with `left` people who left are wanted too."""

    text: str
    left: bool = False


class Confirmed(msgspec.Struct, frozen=True):
    """Yes, do it."""


class ReasonGiven(msgspec.Struct, frozen=True):
    """Why something is opened that is usually closed."""

    reason: str


class EnrolAsked(msgspec.Struct, frozen=True):
    """Make an enrolment file. `same_key`: the LRS key of this device may go along."""

    same_key: bool


class SiteNamed(msgspec.Struct, frozen=True):
    """Let them belong to this site."""

    site: str


class RoleChosen(msgspec.Struct, frozen=True):
    """Let them be this here."""

    role: str


class GuestAsked(msgspec.Struct, frozen=True):
    """Let me try it without a name, with this pack in this language."""

    pack: str
    language: str


class SyncAsked(msgspec.Struct, frozen=True):
    """Try to send what is waiting."""


Intent: TypeAlias = (
    "Go | Retry | PersonChosen | PinTyped | BadgeScanned | SecretChosen | CodeTyped | NotesGivenUp | PutOff | "
    "PersonFilled | AreasFilled | StartAsked | AuthorIntent | Declined | GoalIntent | TalkPutAside | ResumeAsked | "
    "DraftChanged | Submitted | HintAsked | TryAgain | LessonAsked | NextAsked | Ended | LessonRead | LessonIntent | "
    "PortionIntent | PracticeIntent | ObservingIntent | CycleIntent | CoachIntent | DutyIntent | JobIntent | "
    "EncourageIntent | InsightIntent | CurateIntent | WatchIntent | TipIntent | OverviewIntent | EvidenceIntent | "
    "HelpingIntent | PlaylistIntent | EmergencyIntent | SurveyIntent | ReportIntent | SessionIntent | AidIntent | "
    "CertificateAsked | PassportIntent | SearchIntent | LibraryIntent | ShowHowIntent | LookChosen | CopyAsked | "
    "KeepAsked | EraseAsked | PersonSought | Confirmed | ReasonGiven | SiteNamed | RoleChosen | SyncAsked | "
    "LookKept | GuestAsked | BackupAsked | LookOver | UpdateAsked | ReportSaved | SendingStopped | SendingLooked | "
    "CaretakerFilled | RosterChosen | RosterAgreed | RosterStopped | StickChosen | StickStopped | EnrolAsked | "
    "SwitchTurned | KeepingChosen | CountTurned | WaitChosen | CodeAsked | LrsFilled | PackIntent | WorkIntent | "
    "KioskIntent | LiveryIntent"
)
"""In quotation marks: a start loads no intents of pages that are not there yet."""
