# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what encourages people: as it is at first, and with as much of it as there can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.encouraging.views import Badge, BadgeKind, Encouragement, Nudge, NudgeKind, TeamGoalCard
from app.own.facts import Measure
from app.preferences import Preferences, Wishes
from app.views import Level
from content_packs.model import Pack
from ui.window.album import Album
from ui.window.encourage_places import Encouraged, SetGoal, WishesOf
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.encouragement import EncouragedPage, PutOffPage, WishesPage
from ui.window.pages.page import Page
from ui.window.pages.team_goals import EndGoalPage, SetGoalPage, SiteGoalsPage
from ui.window.staged import first_pack, shoot_staged
from ui.window.widgets.nudge_card import NudgeCard

DAY: Final = 20_770
GOALS: Final = (
    TeamGoalCard(
        goal="1", measure=Measure.QUIZZES, target=60, from_day=DAY - 9, until_day=DAY + 18, stage="running", people=7,
        together=30, joined=True,
    ),
    TeamGoalCard(
        goal="2", measure=Measure.LESSONS, target=40, from_day=DAY - 1, until_day=DAY + 12, stage="running"
    ),
)  # fmt: skip


def shoot_encouraging(hand: Hand, camera: Camera) -> None:
    """From the list of what is one's own to what encourages, what one can want of it, and back."""
    hand.go(Go(Encouraged()))
    camera.shoot("encouraged-at-first")
    hand.go(Go(WishesOf()))
    camera.shoot("wishes-at-first")
    hand.window.navigator.to(Mine())
    hand.settle()


def shoot_encouraged(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each kind of screen. They stand outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        shoot_staged(_pages(pack), album, look, size)


def _pages(pack: Pack) -> Iterator[tuple[str, Page]]:
    whole = Encouragement(
        wishes=Wishes(badges=True, team_goals=True, reminders=True),
        levels={Level.SECURE: 5, Level.PRACTISE: 3, Level.START: 2, Level.NOT_SURE: 14},
        shifts=4,
        badges=tuple(_badges(pack)),
        goals=GOALS,
        alone=True,
        resting=(NudgeKind.GOAL_STEP,),
    )
    encouraged = EncouragedPage()
    encouraged.show_encouragement(whole)
    yield "encouraged", encouraged
    wishes = WishesPage()
    wishes.show_encouragement(whole)
    yield "wishes", wishes
    reminded = Page()
    reminded.title(pack.manifest.title, "display")
    reminded.add(NudgeCard(Nudge(kind=NudgeKind.GOAL_STEP, topic=pack.modules[0].title, module=pack.modules[0].id)))
    yield "reminded", reminded
    yield "put-off", PutOffPage(NudgeKind.GOAL_STEP)
    goals = SiteGoalsPage()
    goals.show_goals(GOALS)
    yield "team-goals", goals
    yield "set-team-goal", SetGoalPage(SetGoal())
    yield "set-team-goal-many", SetGoalPage(SetGoal(Measure.QUIZZES))
    until = SetGoalPage(SetGoal(Measure.QUIZZES, 60))
    until.show_today(DAY)
    yield "set-team-goal-until", until
    yield "end-team-goal", EndGoalPage(GOALS[0])


def _badges(pack: Pack) -> Iterator[Badge]:
    module, competency = pack.modules[0], pack.competencies[3]
    yield Badge(kind=BadgeKind.MODULE, pack=pack.manifest.id, about=module.id, title=module.title, at_work=True)
    yield Badge(kind=BadgeKind.SET_RIGHT, pack=pack.manifest.id, about=competency.id, title=competency.title)
    yield Badge(kind=BadgeKind.CAME_BACK, pack=pack.manifest.id, about="c", title=pack.competencies[7].title)
