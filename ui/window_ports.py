# SPDX-License-Identifier: Apache-2.0
"""What the window calls, of a program that is open. The one place that says which part stands behind which port."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

from app.clock import SystemClock
from app.rights import Right
from ui.compose import Program
from ui.later import Later
from ui.ports import Background, Ports

T = TypeVar("T")


def _later(make: Callable[[], T], **without: Callable[..., object]) -> T:
    """Give what stands for a part until something is asked of it; see `Later`."""
    return cast("T", Later(make, **without))


def window_ports(
    program: Program,
    background: Background,
    *,
    copies: Callable[[], Path],
    steady: Callable[[], float] | None = None,
) -> Ports:
    """Return the ports; `copies` gives the folder for files that people save, `steady` seconds that only grow.

    What the first screen asks nothing of is made later. Whether somebody may do a thing is asked of everybody: of the
    gate, so that nothing is loaded for those who may not.
    """
    may = program.gate.may
    return Ports(
        accounts=program.accounts,
        learning=_later(lambda: program.learning),
        planning=_later(lambda: program.planning),
        goals=_later(lambda: program.goals),
        practice=_later(lambda: program.practice),
        observing=_later(lambda: program.observing),
        certifying=_later(lambda: program.certifying),
        badges=_later(lambda: program.open_badges),
        passports=_later(lambda: program.passports),
        accepting=_later(lambda: program.accepting),
        cycles=_later(lambda: program.cycles),
        sharing=_later(lambda: program.sharing),
        portfolio=_later(lambda: program.portfolio),
        assessing=_later(lambda: program.assessing),
        camera=_later(lambda: program.camera),
        helping=_later(lambda: program.helping),
        beside=_later(lambda: program.alongside),
        encouraging=_later(lambda: program.encouraging),
        team_goals=_later(lambda: program.team_goals, here=lambda: may(Right.SET_TEAM_GOAL)),
        coaching=_later(lambda: program.coaching),
        follow_ups=_later(lambda: program.follow_ups),
        talks=_later(lambda: program.talks),
        early_help=_later(lambda: program.early_help),
        sessions=_later(lambda: program.sessions),
        grouping=_later(lambda: program.grouping),
        huddles=_later(lambda: program.huddles),
        attendance=_later(lambda: program.attendance),
        duties=_later(lambda: program.duties, here=lambda: may(Right.ASSIGN)),
        jobs=_later(lambda: program.jobs),
        my_duties=_later(lambda: program.my_duties, first=program.first_duty),
        training=_later(lambda: program.training_records),
        tips=_later(lambda: program.tips),
        moderating=_later(lambda: program.moderating),
        topics=_later(lambda: program.topics, now=program.topic_now),
        to_watch=_later(lambda: program.to_watch),
        watching=_later(lambda: program.watching),
        photos=_later(lambda: program.photos),
        overview=_later(lambda: program.overview),
        reports=_later(lambda: program.reports),
        figures=_later(lambda: program.figures),
        needs=_later(lambda: program.needs),
        surveys=_later(lambda: program.surveys),
        reporting=_later(lambda: program.reporting),
        answers=_later(lambda: program.answers),
        curating=_later(lambda: program.curating),
        curated=_later(lambda: program.curated),
        missed=_later(lambda: program.missed),
        signed=_later(lambda: program.signed),
        resuming=_later(lambda: program.resuming),
        saved=_later(lambda: program.saved_files),
        device=_later(lambda: program.device),
        background=background,
        steady=SystemClock().steady if steady is None else steady,
        privacy=_later(lambda: program.privacy),
        copies=copies,
        people=_later(lambda: program.people),
        team=_later(lambda: program.team),
        oversight=_later(lambda: program.oversight),
        guest=program.guest,
        caretakers=_later(lambda: program.caretakers),
        checkup=_later(lambda: program.checkup),
        updating=_later(lambda: program.update_now),
        kiosk=program.kiosk,
        emergency=_later(lambda: program.emergency),
        livery=program.livery,
        rosters=_later(lambda: program.rosters),
        enrolling=_later(lambda: program.enrolling),
        sticks=_later(lambda: program.sticks),
        packs=_later(lambda: program.tending),
        lrs=program,
        search=_later(lambda: program.search),
        library=_later(lambda: program.things),
        playlists=_later(lambda: program.playlists),
        aids=_later(lambda: program.aids),
        authoring=_later(lambda: program.authoring, here=lambda: may(Right.AUTHOR)),
    )
