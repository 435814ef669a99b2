# SPDX-License-Identifier: Apache-2.0
"""The names of all places among what is kept for coming back; docs/resume.md has a row for each kind of place.

It knows every kind of place, so it is loaded with the first person who comes in: `spots` is what others ask.
"""

from __future__ import annotations

from app.aids.views import (
    AidKind,
    AidView,
    ChecklistOutline,
    CoachView,
    CredentialView,
    DocumentView,
    GlossaryView,
    HuddleView,
    ProgrammeOutline,
    RoleView,
)
from app.people.team import Deed
from app.practice.facts import PracticeKind
from app.practice.views import ExampleAt, ExampleEnd, PracticeStep, StoryDebrief, StoryScene
from app.resuming.left import Spot
from app.views import LessonView, QuestionView, Step, SuggestPerson
from ui.window import places
from ui.window.aid_places import AtAid, ToLookUp
from ui.window.author_places import AuthorAt, Drafts
from ui.window.coach_places import Agreed, AskTalk, FollowUpList, MayLikeList
from ui.window.curate_places import BringRules, NotFound, ToCurate
from ui.window.cycle_places import AtCycle
from ui.window.duty_places import MyDuties, MyRecord, SiteRecords, ToDuties
from ui.window.encourage_places import Encouraged, WishesOf
from ui.window.evidence_places import EvidenceList, EvidenceWaits, SharedTexts
from ui.window.goal_places import HowSure, WeeklyGoal
from ui.window.helping_places import ToHelpers, ToTeach
from ui.window.insight_places import ToFigures, ToInsight, ToNeeds
from ui.window.job_places import JobsHere
from ui.window.lead_places import Lead, LeadPlace
from ui.window.lead_spots import NAMING, lead_spot
from ui.window.library_places import AtHouse, ToLibrary
from ui.window.observing_places import AtChecklist
from ui.window.overview_places import WhatIsMissing, WhereAllStand
from ui.window.own_places import Mine, OwnPlace
from ui.window.own_spots import own_spot
from ui.window.passport_places import MyPassport
from ui.window.playlist_places import ToPlaylists
from ui.window.practice_places import AtPractice
from ui.window.report_places import ReportProblem
from ui.window.search_places import FindHelp, FoundLesson
from ui.window.session_places import RollCall, Sessions
from ui.window.survey_places import AtSurvey
from ui.window.tip_places import ChooseTopic, MyTips, TipsHistory, TipsWaiting, ToTips
from ui.window.watch_places import WatchNow

PLAIN: dict[type[places.Place], str] = {
    places.Today: "today",
    places.Welcome: "welcome",
    places.FindStart: "find_start",
    places.Progress: "progress",
    places.Goal: "goal",
    places.MyData: "my_data",
    places.Look: "look",
    ToLookUp: "to_look_up",
    Mine: "mine",
    Agreed: "agreed",
    AskTalk: "ask_talk",
    MyDuties: "my_duties",
    MyRecord: "my_record",
    Encouraged: "encouraged",
    WishesOf: "wishes",
    ToPlaylists: "playlists",
    HowSure: "how_sure",
    WeeklyGoal: "weekly_goal",
    EvidenceList: "evidence_list",
    EvidenceWaits: "evidence_waits",
    SharedTexts: "shared_texts",
    ToHelpers: "helpers",
    ToTeach: "teach",
    MyPassport: "passport",
    FindHelp: "find_help",
    ToLibrary: "library",
    places.Team: "team",
    Lead: "lead",
    ToInsight: "insight",
    ToFigures: "figures",
    ToNeeds: "needs",
    ToDuties: "duties",
    JobsHere: "jobs",
    SiteRecords: "site_records",
    FollowUpList: "follow_up_list",
    MayLikeList: "may_like_list",
    ToCurate: "curate",
    NotFound: "not_found",
    BringRules: "bring_rules",
    WatchNow: "watch_now",
    ToTips: "tips",
    MyTips: "my_tips",
    TipsWaiting: "tips_waiting",
    TipsHistory: "tips_history",
    ChooseTopic: "choose_topic",
    Sessions: "sessions",
    RollCall: "roll_call",
    WhereAllStand: "where_all_stand",
    WhatIsMissing: "what_is_missing",
    Drafts: "drafts",
}
"""Places that are the same for everybody."""
HERE = frozenset({"finished", "person", "watch", "checklist", *NAMING})
"""Kept in the memory of the window alone: they name somebody else, or say what nothing else does."""


def spot_of(place: places.Place) -> Spot | None:  # noqa: C901, PLR0911, PLR0912 - one for each kind
    """Return what a place is kept as; None for one that is not come back to, and then nothing above it is either."""
    if getattr(place, "unnoted", False):
        return None  # of what is opened from there nothing is kept
    match place:
        case OwnPlace() if type(place) not in PLAIN:
            return own_spot(place)
        case LeadPlace() if type(place) not in PLAIN:
            return lead_spot(place)
        case places.AtStep(step):
            return _step(step)
        case AtPractice(step):
            kind = PracticeKind.EXAMPLE if step.card.kind is PracticeKind.EXAMPLE else PracticeKind.STORY
            return Spot(kind="practice", ids={"practice": kind.value, kind.value: step.card.id, "at": _at(step)})
        case ToLookUp(leads=True):
            return Spot(kind="to_look_up", ids={"from": "team"})
        case AtCycle(view):
            return Spot(kind="cycle", ids={"cycle": view.card.id, "at": view.place.value, "step": str(view.card.done)})
        case AtAid(view):
            kept, pack, name = _aid(view)
            version = {"version": view.version} if isinstance(view, DocumentView) else {}
            return Spot(kind="aid", ids={"aid": kept.value, "pack": pack, "id": name, **version})
        case places.Explanation(lesson):
            return Spot(kind="explanation", ids=_lesson(lesson))
        case FoundLesson(lesson):
            return Spot(kind="found", ids=_lesson(lesson))
        case ReportProblem(QuestionView() as about):
            return Spot(kind="report", ids={"item": about.item.id})
        case ReportProblem(LessonView() as about):
            return Spot(kind="report", ids={"lesson": about.lesson.id})
        case AtSurvey(view, door=False):
            return Spot(kind="survey", ids={"pack": view.card.pack, "survey": view.card.id})
        case places.EntriesOf(topic):
            return Spot(kind="entries", ids={"topic": topic.value})
        case _:
            return _plain(place) or _of_others(place)


def _plain(place: places.Place) -> Spot | None:
    kind = PLAIN.get(type(place))
    return Spot(kind=kind) if kind is not None else None


def _of_others(place: places.Place) -> Spot | None:
    match place:
        case AtHouse(view, door=False):
            return Spot(kind="house", ids={"house": view.thing.id})
        case AuthorAt(draft, part, question):
            return Spot(kind="author", ids={"draft": draft, "part": part.value, "question": question})
        case places.Person(card):
            return Spot(kind="person", ids={"learner": card.id})
        case places.ForPerson(Deed.OBSERVE, person, glass=False):
            return Spot(kind="watch", ids={"learner": person.card.id})
        case AtChecklist(card, checklist):
            return Spot(kind="checklist", ids={"learner": card.id, "checklist": checklist})
        case _:
            return None


def _step(step: Step) -> Spot:
    match step:
        case QuestionView():
            return Spot(kind="step", ids={"attempt": step.attempt, "item": step.item.id, "number": str(step.number)})
        case LessonView():
            return Spot(kind="step", ids={"attempt": step.attempt, **_lesson(step)})
        case SuggestPerson():
            return Spot(kind="step", ids={"attempt": step.attempt})
        case _:
            return Spot(kind="finished", ids={"attempt": step.attempt})


def _lesson(view: LessonView) -> dict[str, str]:
    return {"pack": view.pack, "version": view.version, "lesson": view.lesson.id}


def _at(step: PracticeStep) -> str:
    """Where in a story or an example: an opening has no words for it."""
    match step:
        case StoryScene():
            return f"{step.number} {step.scene.id}"
        case ExampleAt():
            return str(step.number)
        case StoryDebrief() | ExampleEnd():
            return "end"
        case _:
            return ""


def _aid(view: AidView) -> tuple[AidKind, str, str]:  # noqa: PLR0911 - one for each kind
    match view:
        case RoleView():
            return AidKind.ROLE, view.pack, view.card.id
        case CredentialView():
            return AidKind.CREDENTIAL, view.pack, view.credential.id
        case CoachView():
            return AidKind.COACH, view.pack, view.coach.id
        case HuddleView():
            return AidKind.HUDDLE, view.pack, view.huddle.id
        case ChecklistOutline():
            return AidKind.CHECKLIST, view.pack, view.checklist.id
        case ProgrammeOutline():
            return AidKind.PROGRAMME, view.pack, view.programme.id
        case DocumentView():
            return AidKind.DOCUMENT, view.pack, view.document.id
        case GlossaryView():
            return AidKind.GLOSSARY, view.pack, view.at
