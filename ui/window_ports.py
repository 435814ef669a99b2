# SPDX-License-Identifier: Apache-2.0
"""What the window calls, of a program that is open. The one place that says which part stands behind which port."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from app.clock import SystemClock
from app.rights import Right
from ui.compose import Program
from ui.later import Later
from ui.ports import (
    AcceptingPort,
    AnswersPort,
    AssessingPort,
    AttendancePort,
    AuthoringPort,
    Background,
    BadgesPort,
    CameraPort,
    CheckupPort,
    CoachingPort,
    CuratedPort,
    CuratingPort,
    DutiesPort,
    EarlyHelpPort,
    EmergencyPort,
    EncouragingPort,
    FiguresPort,
    FollowUpsPort,
    GroupingPort,
    HuddlesPort,
    JobsPort,
    LibraryPort,
    MissedPort,
    ModeratingPort,
    MyDutiesPort,
    NeedsPort,
    OverviewPort,
    PassportPort,
    PhotosPort,
    PlaylistsPort,
    PortfolioPort,
    Ports,
    ReportsPort,
    SessionsPort,
    SharingPort,
    SignedPort,
    TalksPort,
    TeamGoalsPort,
    TipsPort,
    TopicsPort,
    ToWatchPort,
    TrainingRecordsPort,
    UpdatingPort,
    WatchingPort,
)


def window_ports(
    program: Program,
    background: Background,
    *,
    copies: Callable[[], Path],
    steady: Callable[[], float] | None = None,
) -> Ports:
    """Return the ports; `copies` gives the folder for files that people save, `steady` seconds that only grow."""
    return Ports(
        accounts=program.accounts,
        learning=program.learning,
        planning=program.planning,
        goals=program.goals,
        practice=program.practice,
        observing=program.observing,
        certifying=program.certifying,
        badges=cast("BadgesPort", Later(lambda: program.open_badges)),
        passports=cast("PassportPort", Later(lambda: program.passports)),
        accepting=cast("AcceptingPort", Later(lambda: program.accepting)),
        cycles=program.cycles,
        sharing=cast("SharingPort", Later(lambda: program.sharing)),
        portfolio=cast("PortfolioPort", Later(lambda: program.portfolio)),
        assessing=cast("AssessingPort", Later(lambda: program.assessing)),
        camera=cast("CameraPort", Later(lambda: program.camera)),
        helping=program.helping,
        beside=program.alongside,
        encouraging=cast("EncouragingPort", Later(lambda: program.encouraging)),
        team_goals=cast("TeamGoalsPort", _team_goals(program)),
        coaching=cast("CoachingPort", Later(lambda: program.coaching)),
        follow_ups=cast("FollowUpsPort", Later(lambda: program.follow_ups)),
        talks=cast("TalksPort", Later(lambda: program.talks)),
        early_help=cast("EarlyHelpPort", Later(lambda: program.early_help)),
        sessions=cast("SessionsPort", Later(lambda: program.sessions)),
        grouping=cast("GroupingPort", Later(lambda: program.grouping)),
        huddles=cast("HuddlesPort", Later(lambda: program.huddles)),
        attendance=cast("AttendancePort", Later(lambda: program.attendance)),
        duties=cast("DutiesPort", _duties(program)),
        jobs=cast("JobsPort", Later(lambda: program.jobs)),
        my_duties=cast("MyDutiesPort", Later(lambda: program.my_duties, first=program.first_duty)),
        training=cast("TrainingRecordsPort", Later(lambda: program.training_records)),
        tips=cast("TipsPort", Later(lambda: program.tips)),
        moderating=cast("ModeratingPort", Later(lambda: program.moderating)),
        topics=cast("TopicsPort", Later(lambda: program.topics, now=program.topic_now)),
        to_watch=cast("ToWatchPort", Later(lambda: program.to_watch)),
        watching=cast("WatchingPort", Later(lambda: program.watching)),
        photos=cast("PhotosPort", Later(lambda: program.photos)),
        overview=cast("OverviewPort", Later(lambda: program.overview)),
        reports=cast("ReportsPort", Later(lambda: program.reports)),
        figures=cast("FiguresPort", Later(lambda: program.figures)),
        needs=cast("NeedsPort", Later(lambda: program.needs)),
        surveys=program.surveys,
        reporting=program.reporting,
        answers=cast("AnswersPort", Later(lambda: program.answers)),
        curating=cast("CuratingPort", Later(lambda: program.curating)),
        curated=cast("CuratedPort", Later(lambda: program.curated)),
        missed=cast("MissedPort", Later(lambda: program.missed)),
        signed=cast("SignedPort", Later(lambda: program.signed)),
        resuming=program.resuming,
        saved=program.saved_files,
        device=program.device,
        background=background,
        steady=SystemClock().steady if steady is None else steady,
        privacy=program.privacy,
        copies=copies,
        people=program.people,
        team=program.team,
        oversight=program.oversight,
        guest=program.guest,
        caretakers=program.caretakers,
        checkup=cast("CheckupPort", Later(lambda: program.checkup)),
        updating=cast("UpdatingPort", Later(lambda: program.update_now)),
        kiosk=program.kiosk,
        emergency=cast("EmergencyPort", Later(lambda: program.emergency)),
        livery=program.livery,
        rosters=program.rosters,
        enrolling=program.enrolling,
        sticks=program.sticks,
        packs=program.tending,
        lrs=program,
        search=program.search,
        library=cast("LibraryPort", Later(lambda: program.things)),
        playlists=cast("PlaylistsPort", Later(lambda: program.playlists)),
        aids=program.aids,
        authoring=cast("AuthoringPort", _authoring(program)),
    )


def _authoring(program: Program) -> Later:
    """Modules that few need; each learner's *Today* asks whether they may."""
    return Later(lambda: program.authoring, here=lambda: program.gate.may(Right.AUTHOR))


def _team_goals(program: Program) -> Later:
    """The same: *People here* asks whether they may."""
    return Later(lambda: program.team_goals, here=lambda: program.gate.may(Right.SET_TEAM_GOAL))


def _duties(program: Program) -> Later:
    """The same: *My team* asks whether they may."""
    return Later(lambda: program.duties, here=lambda: program.gate.may(Right.ASSIGN))
