# SPDX-License-Identifier: Apache-2.0
"""What presenters need of the rest of the program: they are tested with fakes and never import storage or delivery."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from ui.ports.authoring import AuthoringPort
from ui.ports.background import Background
from ui.ports.coaching import CoachingPort, EarlyHelpPort, FollowUpsPort, TalksPort
from ui.ports.curating import CuratedPort, CuratingPort, MissedPort, SignedPort
from ui.ports.device import (
    CheckupPort,
    DevicePort,
    EmergencyPort,
    KioskPort,
    LiveryPort,
    LrsPort,
    PacksPort,
    SticksPort,
    UpdatingPort,
)
from ui.ports.duties import DutiesPort, MyDutiesPort, TrainingRecordsPort
from ui.ports.encouraging import EncouragingPort, TeamGoalsPort
from ui.ports.evidence import AssessingPort, CameraPort, PortfolioPort, SharingPort
from ui.ports.goals import GoalsPort
from ui.ports.help import AidsPort, AnswersPort, LibraryPort, ReportingPort, SearchPort, SurveysPort
from ui.ports.helping import BesidePort, HelpingPort
from ui.ports.insight import FiguresPort, NeedsPort, ReportsPort
from ui.ports.jobs import JobsPort
from ui.ports.learning import (
    CertifyingPort,
    CyclesPort,
    GuestPort,
    LearningPort,
    ObservingPort,
    PlanningPort,
    PracticePort,
)
from ui.ports.overview import OverviewPort
from ui.ports.passport import AcceptingPort, BadgesPort, PassportPort
from ui.ports.people import (
    AccountsPort,
    CaretakersPort,
    EnrollingPort,
    OversightPort,
    PeoplePort,
    ResumingPort,
    RostersPort,
    SavedPort,
    TeamPort,
)
from ui.ports.playlists import PlaylistsPort
from ui.ports.privacy import PrivacyPort
from ui.ports.sessions import AttendancePort, GroupingPort, HuddlesPort, SessionsPort
from ui.ports.tips import ModeratingPort, TipsPort, TopicsPort
from ui.ports.watching import PhotosPort, ToWatchPort, WatchingPort

__all__ = [
    "AcceptingPort",
    "AccountsPort",
    "AidsPort",
    "AnswersPort",
    "AssessingPort",
    "AttendancePort",
    "AuthoringPort",
    "Background",
    "BadgesPort",
    "BesidePort",
    "CameraPort",
    "CaretakersPort",
    "CertifyingPort",
    "CheckupPort",
    "CoachingPort",
    "CuratedPort",
    "CuratingPort",
    "CyclesPort",
    "DevicePort",
    "DutiesPort",
    "EarlyHelpPort",
    "EmergencyPort",
    "EncouragingPort",
    "EnrollingPort",
    "FiguresPort",
    "FollowUpsPort",
    "GoalsPort",
    "GroupingPort",
    "GuestPort",
    "HelpingPort",
    "HuddlesPort",
    "JobsPort",
    "KioskPort",
    "LearningPort",
    "LibraryPort",
    "LiveryPort",
    "LrsPort",
    "MissedPort",
    "ModeratingPort",
    "MyDutiesPort",
    "NeedsPort",
    "ObservingPort",
    "OversightPort",
    "OverviewPort",
    "PacksPort",
    "PassportPort",
    "PeoplePort",
    "PhotosPort",
    "PlanningPort",
    "PlaylistsPort",
    "PortfolioPort",
    "Ports",
    "PracticePort",
    "PrivacyPort",
    "ReportingPort",
    "ReportsPort",
    "ResumingPort",
    "RostersPort",
    "SavedPort",
    "SearchPort",
    "SessionsPort",
    "SharingPort",
    "SignedPort",
    "SticksPort",
    "SurveysPort",
    "TalksPort",
    "TeamGoalsPort",
    "TeamPort",
    "TipsPort",
    "ToWatchPort",
    "TopicsPort",
    "TrainingRecordsPort",
    "UpdatingPort",
    "WatchingPort",
]


class Ports(msgspec.Struct, frozen=True, kw_only=True):
    """All that a window is built on. `steady` returns seconds of a clock that never goes back (time on a question).

    `copies` says into which folder the copies go that people take of what is kept about them. `guest` begins the
    practice of a guest, given language and pack.
    """

    accounts: AccountsPort
    learning: LearningPort
    planning: PlanningPort
    goals: GoalsPort
    practice: PracticePort
    observing: ObservingPort
    certifying: CertifyingPort
    badges: BadgesPort
    passports: PassportPort
    accepting: AcceptingPort
    cycles: CyclesPort
    sharing: SharingPort
    portfolio: PortfolioPort
    assessing: AssessingPort
    camera: CameraPort
    helping: HelpingPort
    beside: BesidePort
    encouraging: EncouragingPort
    team_goals: TeamGoalsPort
    coaching: CoachingPort
    follow_ups: FollowUpsPort
    talks: TalksPort
    early_help: EarlyHelpPort
    duties: DutiesPort
    my_duties: MyDutiesPort
    jobs: JobsPort
    training: TrainingRecordsPort
    sessions: SessionsPort
    grouping: GroupingPort
    huddles: HuddlesPort
    attendance: AttendancePort
    to_watch: ToWatchPort
    watching: WatchingPort
    photos: PhotosPort
    tips: TipsPort
    moderating: ModeratingPort
    topics: TopicsPort
    overview: OverviewPort
    reports: ReportsPort
    figures: FiguresPort
    needs: NeedsPort
    surveys: SurveysPort
    reporting: ReportingPort
    answers: AnswersPort
    curating: CuratingPort
    curated: CuratedPort
    missed: MissedPort
    signed: SignedPort
    resuming: ResumingPort
    saved: SavedPort
    device: DevicePort
    background: Background
    steady: Callable[[], float]
    privacy: PrivacyPort
    copies: Callable[[], Path]
    people: PeoplePort
    team: TeamPort
    oversight: OversightPort
    guest: Callable[[str, str], GuestPort]
    caretakers: CaretakersPort
    checkup: CheckupPort
    updating: UpdatingPort
    kiosk: KioskPort
    emergency: EmergencyPort
    livery: LiveryPort
    rosters: RostersPort
    enrolling: EnrollingPort
    sticks: SticksPort
    packs: PacksPort
    lrs: LrsPort
    search: SearchPort
    library: LibraryPort
    playlists: PlaylistsPort
    aids: AidsPort
    authoring: AuthoringPort
