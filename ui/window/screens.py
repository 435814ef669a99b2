# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place; of those that a start may show see `first_screens`.

What whoever learns may never open is loaded when somebody does, or has come to the screen (`ahead.LATER`).
"""

from __future__ import annotations

from typing import TypeAlias

from app.practice.views import PracticeStep
from app.preferences import Preferences
from app.views import Feedback, Finished, LearnerCard, LessonView, PortionEnd, QuestionView, Step, SuggestPerson
from ui.ports import Ports
from ui.window import care_places, places
from ui.window.aid_places import AtAid, ToLookUp
from ui.window.aid_screens import make_aid
from ui.window.author_places import AuthorAt, AuthorReport, AuthorShow, AuthorSmall, Drafts
from ui.window.cycle_places import AtCycle
from ui.window.emergency_places import AtEmergency, Emergency
from ui.window.help_places import Help, ShowHow
from ui.window.lead_places import LeadPlace
from ui.window.library_places import AtCode, AtHouse, JustLooking, OwnThings, ToLibrary
from ui.window.observing_places import AddPhoto, AtChecklist, SeenAtWork, SignSeen
from ui.window.own_places import OwnPlace
from ui.window.pages.cycle import CyclePage
from ui.window.pages.erase import ErasePage
from ui.window.pages.erased import ErasedPage
from ui.window.pages.goal import GoalPage
from ui.window.pages.guest import TryItPage
from ui.window.pages.keys import ChoosePinPage, RecoveryCodePage, ShutNotesPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.look import LookPage
from ui.window.pages.my_data import MyDataPage
from ui.window.pages.my_entries import EntriesPage
from ui.window.pages.my_pin import ChangePinPage, MyPinPage
from ui.window.pages.new_person import STEPS, NewPersonPage
from ui.window.pages.page import Page
from ui.window.pages.portion import PortionEndPage
from ui.window.pages.progress import ProgressPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FindStartPage, FinishedPage, SuggestPersonPage
from ui.window.pages.today import TodayPage
from ui.window.pages.welcome import WelcomePage
from ui.window.practice_places import AtPractice
from ui.window.practice_screens import make_practice
from ui.window.presenters.about_me import ProgressPresenter, WelcomePresenter
from ui.window.presenters.attempt import LessonPresenter, QuestionPresenter, StepPresenter
from ui.window.presenters.base import Presenter
from ui.window.presenters.cycles import CyclePresenter
from ui.window.presenters.device import LookPresenter
from ui.window.presenters.goals import GoalsPresenter
from ui.window.presenters.guest import TryItPresenter
from ui.window.presenters.home import StartingPresenter, TodayPresenter, Where
from ui.window.presenters.keys import ChoosePinPresenter, RecoveryCodePresenter, ShutNotesPresenter
from ui.window.presenters.my_data import EntriesPresenter, ErasedPresenter, ErasePresenter, MyDataPresenter
from ui.window.presenters.my_pin import ChangePinPresenter, MyPinPresenter
from ui.window.presenters.people import NewPersonPresenter
from ui.window.presenters.practice import FinishedPresenter
from ui.window.report_places import ReportProblem, ToReported
from ui.window.search_places import FindHelp, FoundLesson
from ui.window.survey_places import AtSurvey, ToSurveys

Made: TypeAlias = tuple[Page, Presenter]
_AtTheDoor: TypeAlias = places.ChoosePin | places.TryIt | places.NewPerson
_OfDay: TypeAlias = places.Welcome | places.FindStart | places.Today | FindHelp | FoundLesson
_OfKey: TypeAlias = places.RecoveryCode | places.ShutNotes | places.MyPin | places.ChangePin
_AboutMe: TypeAlias = (
    places.Progress | places.Goal | places.MyData | places.EntriesOf | places.EraseMe | ToLookUp | AtAid
)


class NobodySignedIn(RuntimeError):  # noqa: N818 - says what happened
    """A screen of a person was asked for while nobody is signed in: a bug."""


def make_screen(  # noqa: PLR0911 - one for each group of places
    place: places.Place, ports: Ports, guide: places.Guide, card: LearnerCard | None, preferences: Preferences
) -> Made:
    """Return page and presenter of a place."""
    match place:
        case AtSurvey(door=True):
            from ui.window.survey_screens import make_survey  # noqa: PLC0415

            return make_survey(place, ports, guide, "", preferences.language)
        case places.ChoosePin() | places.TryIt() | places.NewPerson():
            return _at_the_door(place, ports, guide, preferences)
        case care_places.AboutProgram() | care_places.LicenceOf():
            from ui.window.about_screens import make_about  # noqa: PLC0415 - few ever ask, and it reads much

            return make_about(place, ports, guide)
        case care_places.Device() | care_places.DeviceDoor() | care_places.FirstCaretaker():
            from ui.window.care_screens import make_outside  # noqa: PLC0415

            return make_outside(place, ports, guide, preferences)
        case places.Erased(erasure, at_ms):
            erased = ErasedPage()
            return erased, ErasedPresenter(ports, guide, erased, erasure, at_ms)
        case Emergency() | AtEmergency():
            from ui.window.emergency_screens import make_emergency  # noqa: PLC0415 - the first picture needs none of it

            return make_emergency(place, ports, guide, preferences)
        case AtHouse() | AtCode():
            from ui.window.library_screens import make_library  # noqa: PLC0415

            return make_library(place, ports, guide, card.id if card else "", preferences)
        case places.Look() | Help() | ShowHow():
            return _on_top(place, ports, guide, card.id if card else "", preferences)
        case _ if card is None:
            raise NobodySignedIn(place)
        case _:
            return _of_person(place, ports, guide, card.id, preferences)


def _on_top(
    place: places.Look | Help | ShowHow, ports: Ports, guide: places.Guide, learner: str, preferences: Preferences
) -> Made:
    if isinstance(place, places.Look):
        look = LookPage(preferences, of_person=bool(learner), keyboard=not guide.in_kiosk)
        return look, LookPresenter(ports, guide, look, learner)
    from ui.window.help_screens import make_help  # noqa: PLC0415

    return make_help(place, ports, guide, learner, preferences)


def _of_person(  # noqa: C901, PLR0911, PLR0912 - one for each group of places
    place: places.Place, ports: Ports, guide: places.Guide, learner: str, preferences: Preferences
) -> Made:
    match place:
        case places.RecoveryCode() | places.ShutNotes() | places.MyPin() | places.ChangePin():
            return _of_key(place, ports, guide, learner)
        case ToLibrary() | JustLooking() | OwnThings():
            from ui.window.library_screens import make_library  # noqa: PLC0415

            return make_library(place, ports, guide, learner, preferences)
        case places.Welcome() | places.FindStart() | places.Today() | FindHelp() | FoundLesson():
            return _of_day(place, ports, guide, learner)
        case (
            places.Progress()
            | places.Goal()
            | places.MyData()
            | places.EntriesOf()
            | places.EraseMe()
            | ToLookUp()
            | AtAid()
        ):
            return _about_me(place, ports, guide, learner)
        case (
            care_places.Care()
            | care_places.CareFor()
            | care_places.PackCare()
            | care_places.PackChoice()
            | care_places.LrsCare()
        ):
            from ui.window.care_screens import make_care  # noqa: PLC0415

            return make_care(place, ports, guide)
        case places.Team() | places.Person() | places.ForPerson():
            from ui.window.team_screens import make_team_screen  # noqa: PLC0415

            return make_team_screen(place, ports, guide)
        case LeadPlace():
            from ui.window.lead_screens import make_lead  # noqa: PLC0415 - whoever learns needs none of it

            return make_lead(place, ports, guide, learner, preferences)
        case OwnPlace():
            from ui.window.own_screens import make_own  # noqa: PLC0415

            return make_own(place, ports, guide, learner, preferences)
        case AtCycle() | AtSurvey() | ToSurveys() | ReportProblem() | ToReported():
            return _in_turn(place, ports, guide, learner, preferences)
        case AddPhoto() | AtChecklist() | SeenAtWork() | SignSeen():
            from ui.window.observing_screens import make_observing  # noqa: PLC0415

            return make_observing(place, ports, guide)
        case Drafts() | AuthorAt() | AuthorSmall() | AuthorReport() | AuthorShow():
            from ui.window.author_screens import make_author  # noqa: PLC0415 - whoever learns needs none of it

            return make_author(place, ports, guide, preferences)
        case places.Explanation(step) | places.AtStep(step) | AtPractice(step):
            told = place.told if isinstance(place, places.AtStep) else None
            return _step(step, ports, guide, learner, told=told)
        case _:
            raise NotImplementedError(place)


def _in_turn(
    place: AtCycle | AtSurvey | ToSurveys | ReportProblem | ToReported,
    ports: Ports,
    guide: places.Guide,
    learner: str,
    preferences: Preferences,
) -> Made:
    if isinstance(place, ReportProblem | ToReported):
        from ui.window.report_screens import make_report  # noqa: PLC0415

        return make_report(place, ports, guide, learner, preferences.language)
    if isinstance(place, AtCycle):
        cycle = CyclePage(place.view)
        return cycle, CyclePresenter(ports, guide, cycle, learner, place.view)
    from ui.window.survey_screens import make_survey  # noqa: PLC0415

    return make_survey(place, ports, guide, learner, preferences.language)


def _of_day(place: _OfDay, ports: Ports, guide: places.Guide, learner: str) -> Made:
    match place:
        case places.Welcome():
            welcome = WelcomePage()
            return welcome, WelcomePresenter(ports, guide, welcome, learner)
        case places.FindStart():
            start = FindStartPage()
            return start, StartingPresenter(ports, guide, start, learner)
        case places.Today(resume, comes, memory):
            today = TodayPage()
            where = Where(comes=comes, memory=memory)
            return today, TodayPresenter(ports, guide, today, learner, resume=resume, where=where)
        case FindHelp() | FoundLesson():
            from ui.window.search_screens import make_search  # noqa: PLC0415

            return make_search(place, ports, guide, learner)


def _at_the_door(place: _AtTheDoor, ports: Ports, guide: places.Guide, preferences: Preferences) -> Made:
    match place:
        case places.ChoosePin():
            own = ChoosePinPage()
            return own, ChoosePinPresenter(ports, guide, own, place)
        case places.TryIt():
            trying = TryItPage(preferences)
            return trying, TryItPresenter(ports, guide, trying)
        case places.NewPerson():
            new = NewPersonPage(preferences)
            return new, NewPersonPresenter(ports, guide, new, preferences)


def _of_key(place: _OfKey, ports: Ports, guide: places.Guide, learner: str) -> Made:
    match place:
        case places.RecoveryCode(new, mine):
            code = RecoveryCodePage(replaces=mine, step=STEPS if new else 0)
            after = places.MyPin() if mine else places.FindStart() if new else places.Today()
            return code, RecoveryCodePresenter(ports, guide, code, learner, after=after)
        case places.ShutNotes(notes, code_helps):
            shut = ShutNotesPage(notes, code_helps=code_helps)
            return shut, ShutNotesPresenter(ports, guide, shut, learner, place)
        case places.MyPin(news):
            pin = MyPinPage(news)
            return pin, MyPinPresenter(ports, guide, pin, learner)
        case places.ChangePin(old):
            changing = ChangePinPage(old)
            return changing, ChangePinPresenter(ports, guide, changing, learner, place)


def _about_me(place: _AboutMe, ports: Ports, guide: places.Guide, learner: str) -> Made:
    match place:
        case ToLookUp() | AtAid():
            return make_aid(place, ports, guide, learner)
        case places.Progress():
            progress = ProgressPage()
            return progress, ProgressPresenter(ports, guide, progress, learner)
        case places.Goal():
            goal = GoalPage()
            return goal, GoalsPresenter(ports, guide, goal, learner)
        case places.MyData():
            mine = MyDataPage()
            return mine, MyDataPresenter(ports, guide, mine, learner)
        case places.EntriesOf(topic):
            entries = EntriesPage(topic)
            return entries, EntriesPresenter(ports, guide, entries, learner, topic)
        case places.EraseMe():
            erasing = ErasePage()
            return erasing, ErasePresenter(ports, guide, erasing, learner)


def _step(
    step: Step | PracticeStep, ports: Ports, guide: places.Guide, learner: str, *, told: Feedback | None = None
) -> Made:
    match step:
        case QuestionView():
            question = QuestionPage(step)
            return question, QuestionPresenter(ports, guide, question, learner, step, told=told)
        case LessonView():
            lesson = LessonPage(step, reports=True)
            return lesson, LessonPresenter(ports, guide, lesson, learner, step)
        case PortionEnd():
            portion = PortionEndPage(step)
            return portion, StartingPresenter(ports, guide, portion, learner)
        case SuggestPerson():
            suggestion = SuggestPersonPage(step)
            return suggestion, StepPresenter(ports, guide, suggestion, learner)
        case Finished():
            finished = FinishedPage(step)
            return finished, FinishedPresenter(ports, guide, finished, learner, step)
        case _:
            return make_practice(step, ports, guide, learner)
