# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place."""

from __future__ import annotations

from typing import TypeAlias

from app.preferences import Preferences
from app.views import Finished, LearnerCard, LessonView, QuestionView, Step, SuggestPerson
from ui.ports import Ports
from ui.window import places
from ui.window.pages.device import DevicePage
from ui.window.pages.erase import ErasePage
from ui.window.pages.goal import GoalPage
from ui.window.pages.keys import ChoosePinPage, RecoveryCodePage, ShutNotesPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.look import LookPage
from ui.window.pages.my_data import MyDataPage
from ui.window.pages.new_person import NewPersonPage
from ui.window.pages.page import Page
from ui.window.pages.people import PeoplePage, PinPage
from ui.window.pages.progress import ProgressPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FindStartPage, FinishedPage, SuggestPersonPage
from ui.window.pages.today import TodayPage
from ui.window.pages.welcome import WelcomePage
from ui.window.presenters.attempt import LessonPresenter, QuestionPresenter, StepPresenter
from ui.window.presenters.base import Presenter
from ui.window.presenters.device import DevicePresenter, LookPresenter
from ui.window.presenters.home import (
    GoalPresenter,
    ProgressPresenter,
    StartingPresenter,
    TodayPresenter,
    WelcomePresenter,
)
from ui.window.presenters.keys import ChoosePinPresenter, RecoveryCodePresenter, ShutNotesPresenter
from ui.window.presenters.my_data import ErasePresenter, MyDataPresenter
from ui.window.presenters.people import NewPersonPresenter, PeoplePresenter, PinPresenter

Made: TypeAlias = tuple[Page, Presenter]
_AtTheDoor: TypeAlias = places.Pin | places.ChoosePin | places.NewPerson
_AboutMe: TypeAlias = places.Progress | places.Goal | places.MyData | places.EraseMe


class NobodySignedIn(RuntimeError):  # noqa: N818 - says what happened
    """A screen of a person was asked for while nobody is signed in: a bug."""


def make_screen(
    place: places.Place, ports: Ports, guide: places.Guide, card: LearnerCard | None, preferences: Preferences
) -> Made:
    """Return page and presenter of a place."""
    match place:
        case places.People():
            people = PeoplePage(preferences)
            return people, PeoplePresenter(ports, guide, people)
        case places.Pin() | places.ChoosePin() | places.NewPerson():
            return _at_the_door(place, ports, guide, preferences)
        case places.Device():
            device = DevicePage()
            return device, DevicePresenter(ports, guide, device)
        case places.Look():
            look = LookPage(preferences)
            return look, LookPresenter(ports, guide, look, card.id if card else "")
        case _ if card is None:
            raise NobodySignedIn(place)
        case _:
            return _of_person(place, ports, guide, card.id)


def _of_person(place: places.Place, ports: Ports, guide: places.Guide, learner: str) -> Made:
    match place:
        case places.RecoveryCode() | places.ShutNotes():
            return _of_key(place, ports, guide, learner)
        case places.Welcome():
            welcome = WelcomePage()
            return welcome, WelcomePresenter(ports, guide, welcome, learner)
        case places.FindStart():
            start = FindStartPage()
            return start, StartingPresenter(ports, guide, start, learner)
        case places.Today(resume):
            today = TodayPage()
            return today, TodayPresenter(ports, guide, today, learner, resume=resume)
        case places.Progress() | places.Goal() | places.MyData() | places.EraseMe():
            return _about_me(place, ports, guide, learner)
        case places.Explanation(step) | places.AtStep(step):
            return _step(step, ports, guide, learner)
        case _:
            raise NotImplementedError(place)


def _at_the_door(place: _AtTheDoor, ports: Ports, guide: places.Guide, preferences: Preferences) -> Made:
    match place:
        case places.Pin(who, away, pictures):
            pin = PinPage(who, away=away, pictures=pictures)
            return pin, PinPresenter(ports, guide, pin, who, away=away)
        case places.ChoosePin():
            own = ChoosePinPage(place.card)
            return own, ChoosePinPresenter(ports, guide, own, place)
        case places.NewPerson():
            new = NewPersonPage(preferences)
            return new, NewPersonPresenter(ports, guide, new)


def _of_key(place: places.RecoveryCode | places.ShutNotes, ports: Ports, guide: places.Guide, learner: str) -> Made:
    if isinstance(place, places.RecoveryCode):
        code = RecoveryCodePage()
        return code, RecoveryCodePresenter(ports, guide, code, learner, new=place.new)
    shut = ShutNotesPage(place.notes, code_helps=place.code_helps)
    return shut, ShutNotesPresenter(ports, guide, shut, learner, place)


def _about_me(place: _AboutMe, ports: Ports, guide: places.Guide, learner: str) -> Made:
    match place:
        case places.Progress():
            progress = ProgressPage()
            return progress, ProgressPresenter(ports, guide, progress, learner)
        case places.Goal():
            goal = GoalPage()
            return goal, GoalPresenter(ports, guide, goal, learner)
        case places.MyData():
            mine = MyDataPage()
            return mine, MyDataPresenter(ports, guide, mine, learner)
        case places.EraseMe():
            erasing = ErasePage()
            return erasing, ErasePresenter(ports, guide, erasing, learner)


def _step(step: Step, ports: Ports, guide: places.Guide, learner: str) -> Made:
    match step:
        case QuestionView():
            question = QuestionPage(step)
            return question, QuestionPresenter(ports, guide, question, learner, step)
        case LessonView():
            lesson = LessonPage(step)
            return lesson, LessonPresenter(ports, guide, lesson, learner, step, media=lesson.media)
        case SuggestPerson():
            suggestion = SuggestPersonPage(step)
            return suggestion, StepPresenter(ports, guide, suggestion, learner)
        case Finished():
            finished = FinishedPage(step)
            return finished, StepPresenter(ports, guide, finished, learner)
