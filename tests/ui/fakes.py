# SPDX-License-Identifier: Apache-2.0
"""A whole program in memory that implements the real ports; a test bends it by setting attributes."""

from __future__ import annotations

import tempfile
import zlib
from concurrent.futures import Future
from pathlib import Path

import msgspec

from app.aids.views import LookUp
from app.badges import new_code
from app.clock import DAY_MS
from app.errors import Refusal
from app.events import Mode, Outcome, Purpose
from app.library.house_checks import media_of
from app.library.views import HouseMedia, HouseThing, LibraryFound, LibraryView
from app.long_work import Standing
from app.pins import is_weak
from app.preferences import Preferences
from app.privacy.erasing import Erasure
from app.privacy.retention import Retention
from app.privacy.topics import Topic
from app.privacy.views import Contents, Copy, Entries, Kept, Left, Look, MyData
from app.reasons import Reason, ReasonCode
from app.record.leaving import Leaving
from app.search.views import Found
from app.sending_state import SendingCode, SendingState
from app.signin import MyAccess, SecretKind, SignIn, WayIn
from app.views import (
    CarriedProgramme,
    DeviceFacts,
    DeviceView,
    Feedback,
    Finished,
    GoalRow,
    LearnerCard,
    LessonView,
    Level,
    ModuleCard,
    PackRow,
    PlanView,
    PortionEnd,
    Progress,
    QuestionView,
    SkillRow,
    SuggestPerson,
    Today,
    WelcomeArea,
)
from content_packs.container import Member
from content_packs.grading import grade
from content_packs.model import (
    KnownWrong,
    Lesson,
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from content_packs.proof import MediaFile, digest_of
from content_packs.starter import starter_folders
from tests.ui.fake_care import (
    FakeCaretakers,
    FakeCheckup,
    FakeKiosk,
    FakeLivery,
    FakeLrs,
    FakeRosters,
    FakeUpdating,
)
from tests.ui.fake_carrying import FakeEnrolling, FakeSticks
from tests.ui.fake_coaching import FakeCoaching, FakeEarlyHelp, FakeFollowUps, FakeTalks
from tests.ui.fake_curating import FakeAnswers, FakeCurated, FakeCurating, FakeMissed, FakeSigned
from tests.ui.fake_duties import FakeDuties, FakeMyDuties, FakeTraining
from tests.ui.fake_emergency import FakeEmergency
from tests.ui.fake_encouraging import FakeEncouraging, FakeTeamGoals
from tests.ui.fake_evidence import FakeAssessing, FakeCamera, FakePortfolio, FakeSharing
from tests.ui.fake_goals import FakeGoals
from tests.ui.fake_insight import FakeFigures, FakeNeeds, FakeReports
from tests.ui.fake_jobs import FakeJobs
from tests.ui.fake_overview import FakeOverview
from tests.ui.fake_packs import FakePacks
from tests.ui.fake_passport import FakeAccepting, FakeBadges, FakePassports
from tests.ui.fake_playlists import FakePlaylists
from tests.ui.fake_sessions import FakeAttendance, FakeGrouping, FakeHuddles, FakeSessions
from tests.ui.fake_team import FakeTeam
from tests.ui.fake_tips import FakeModerating, FakeTips, FakeTopics
from tests.ui.fake_watching import FakePhotos, FakeToWatch, FakeWatching
from ui.ports import Ports


def option(text, why, *, right=False):
    return Option(text=text, why=why, right=right)


ITEMS = (
    SingleChoice(
        id="hands-1",
        competency="hands-when",
        stem="You helped Mr Ali to the toilet. Now Mrs Brown asks for her glasses. What do you do first?",
        rationale="Hands are cleaned between one person and the next.",
        hint="Think of what your hands touched last.",
        lesson="hands",
        options=(
            option("Wash my hands", "Yes. Clean hands between two people keep germs from travelling.", right=True),
            option("Wipe my hands on my apron", "Not yet. The apron carries germs too."),
            option("Get the glasses, then wash", "Not yet. By then the germs are on her glasses."),
            option("Put gloves on", "Not yet. Gloves over dirty hands do not make them clean."),
        ),
    ),
    MultipleChoice(
        id="ppe-1",
        competency="ppe",
        stem="Which of these do you wear when you change a bed with body fluids on it?",
        rationale="Gloves and an apron keep the fluids off your skin and your clothes.",
        options=(
            option("Gloves", "Yes. They keep fluids off your hands.", right=True),
            option("Apron", "It keeps your clothes clean.", right=True),
            option("A hat", "Not needed here: nothing splashes upwards."),
        ),
    ),
    TrueFalse(
        id="hands-2",
        competency="hands-when",
        stem="Hand gel is enough when your hands look dirty.",
        rationale="Dirt has to be washed off.",
        answer=False,
        why_true="Not yet. Gel does not take dirt off.",
        why_false="Right. Dirt has to be washed off with soap and water.",
    ),
    Ordering(
        id="hands-3",
        competency="hands-how",
        stem="Put the steps of washing your hands in order.",
        rationale="Wet, soap, rub, rinse, dry.",
        lesson="hands",
        steps=("Wet the hands", "Take soap", "Rub all parts for 20 seconds", "Rinse well", "Dry with a clean towel"),
    ),
    Matching(
        id="food-1",
        competency="food",
        stem="Which temperature belongs to which place?",
        rationale="Cold food stays at 5 °C or colder, frozen food at −18 °C or colder, hot food above 63 °C.",
        pairs=(
            Pair(left="Fridge", right="5 °C or colder"),
            Pair(left="Freezer", right="−18 °C or colder"),
            Pair(left="Hot counter", right="63 °C or hotter"),
        ),
    ),
    Numeric(
        id="hands-4",
        competency="hands-how",
        stem="For about how many seconds do you wash your hands?",
        rationale="Twenty seconds are enough to loosen the germs.",
        answer=20,
        tolerance=5,
        unit="seconds",
        wrong=(KnownWrong(text="5", why="Not yet. Five seconds leave most germs on the skin."),),
    ),
    ShortText(
        id="fire-2",
        competency="fire",
        stem="Which number do you call for an ambulance in the UK?",
        rationale="999 and 112 both reach the ambulance.",
        accept=("999", "112"),
        wrong=(KnownWrong(text="111", why="Not yet. 111 is for help that can wait."),),
    ),
)
LESSON = Lesson(
    id="hands",
    title="When to clean your hands",
    competency="hands-when",
    body="Germs travel on **hands**.\n\n## Five moments\n\n- before you touch a person\n- before a clean task\n"
    "- after body fluids\n"
    "- after you touch a person\n- after you touch things\n\n![A bed with five numbered arrows](media/five.svg)\n\n"
    "| where | how |\n|---|---|\n| sink | soap and water |\n| bedside | gel |\n",
)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><rect width="320" height="120" fill="#eee"/>'
    b'<circle cx="60" cy="60" r="40" fill="#0b6655"/></svg>'
)
ORDERS = {"hands-1": (2, 0, 3, 1), "ppe-1": (1, 2, 0), "hands-3": (1, 0, 2, 4, 3), "food-1": (2, 0, 1)}


def skill(title, module, level, p, low, high, *, asked=3, right=2, fresh=0.95):  # noqa: PLR0917 - reads like a table
    return SkillRow(
        competency=title.lower(),
        title=title,
        module=module,
        level=level,
        p=p,
        low=low,
        high=high,
        asked=asked,
        right=right,
        fresh=fresh,
        safety_critical=False,
    )


SKILLS = (
    skill("Know when to clean your hands", "clean-hands", Level.SECURE, 0.93, 0.85, 0.97),
    skill("Wash your hands well", "clean-hands", Level.PRACTISE, 0.6, 0.4, 0.8, fresh=0.7),
    skill("Choose gloves and apron", "ppe", Level.START, 0.15, 0.05, 0.3, right=0),
    skill("Keep food cold", "food", Level.NOT_SURE, 0.5, 0.15, 0.85, asked=0, right=0, fresh=None),
)
MODULES = tuple(
    ModuleCard(
        id=module,
        title=title,
        objective=objective,
        minutes=8,
        state=state,
        settled=settled,
        total=2,
        reason=Reason(ReasonCode.READY_TO_LEARN) if state == "now" else None,
    )
    for module, title, objective, state, settled in (
        ("clean-hands", "Clean hands", "Clean your hands at the right moments, in the right way.", "done", 2),
        ("ppe", "Gloves and aprons", "Choose and use protective clothing.", "now", 0),
        ("food", "Safe food", "Keep food at the right temperature.", "ready", 1),
        ("fire", "When there is a fire", "Do the right thing when the alarm rings.", "later", 0),
    )
)


def plan_of(*goals, **changes):
    """A plan with these goals, each (module id, minutes of work left)."""
    titles = {module.id: module.title for module in MODULES}
    rows = tuple(GoalRow(module=m, title=titles[m], minutes=n, low=n / 2, high=2 * n) for m, n in goals)
    total = sum(row.minutes for row in rows)
    plan = PlanView(
        goals=rows,
        minutes=total,
        low=total / 2,
        high=2 * total,
        mode=Mode.LEARN,
        exam_day=0,
        away_from=0,
        away_until=0,
        away=False,
    )
    return msgspec.structs.replace(plan, **changes)


SUGGESTION = msgspec.structs.replace(
    MODULES[2], reason=Reason(ReasonCode.COLLEAGUES, {"module": "food", "people": 4.0})
)


TALK = (
    *(
        Reason(ReasonCode.STAYED_HARD, {"competency": SKILLS[n].competency, "failed": failed})
        for n, failed in ((1, 5.0), (2, 3.0))
    ),
    Reason(ReasonCode.MUCH_IS_NEW, {"value": -0.9, "usual": 0.2}),
)


CODE = "7Q2M-A9XK-4T0P-WZ35-RB8C-NVE6"
TEMPORARY = "680257"
BADGE = new_code(lambda size: bytes(range(size)))


class FakeAccounts:
    """People in a dictionary. Set `wait` to make a wrong PIN cost time; whose PIN is `temporary` has to change it."""

    def __init__(self):
        names = ("Amina Diallo", "Ben Okafor", "Carla Ruiz", "Derya Şahin", "Élodie Martin")
        self.people = {
            f"p{n}": LearnerCard(
                id=f"p{n}", name=name, role="learner", language="en", colour=n % 8, pack="care-essentials"
            )
            for n, name in enumerate(names)
        }
        self.pins = {"p1": "1234"}
        self.temporary = set()
        self.codes = {}
        """The recovery codes that were written down."""
        self.shut = {}
        """Notes by person that wait for CODE, or with `lost` for nothing."""
        self.lost = False
        self.loses = 0
        self.badges = {BADGE: "p1"}
        self.chosen = {}
        self.wait = 0
        self.acting = None

    def cards(self):
        return tuple(self.people.values())

    def add(self, *, name, role="learner", pin=None, language="en", pack="", id=""):
        new = id or f"p{len(self.people)}"
        if pin and is_weak(pin):
            raise Refusal("weak_pin")
        card = LearnerCard(id=new, name=name, role=role, language=language, colour=len(self.people) % 8, pack=pack)
        self.people[new] = card
        if pin:
            self.pins[new] = pin
        return card

    def has_pin(self, learner):
        return learner in self.pins

    def sign_in(self, learner, pin):
        ok = self.pins.get(learner, "") == pin
        if ok and learner in self.temporary:
            return SignIn(ok=True, must_change=True)
        self.acting = learner if ok else self.acting
        return SignIn(ok=ok, wait_seconds=0 if ok else self.wait)

    def way_in(self, learner):
        if learner not in self.pins:
            return WayIn(kind=SecretKind.NONE)
        kind = SecretKind.PICTURE if self.pins[learner].startswith("p:") else SecretKind.PIN
        return WayIn(kind=kind, must_change=learner in self.temporary)

    def change_secret(self, learner, old, new, *, kind="pin"):
        if learner not in self.pins:
            if self.people[learner].role != "learner":
                raise Refusal("first_pin_given")
        elif old != self.pins[learner]:
            return SignIn(ok=False)
        if is_weak(new) or new == old:
            raise Refusal("same_pin" if new == old else "weak_pin")
        assert new.startswith("p:") == (kind == "picture")
        self.pins[learner] = new
        self.temporary.discard(learner)
        self.acting = learner
        return SignIn(ok=True)

    def private_key(self, learner):
        return None if self.shut.get(learner) and not self.lost else b"key"

    def notes_shut(self, learner):
        return self.shut.get(learner, 0)

    def new_recovery_code(self, learner):
        return CODE

    def keep_recovery_code(self, learner, code):
        self.codes[learner] = code

    def my_access(self, learner):
        kind = self.way_in(learner).kind
        has = kind is not SecretKind.NONE
        return MyAccess(
            kind=kind,
            may_choose=has or self.people[learner].role == "learner",
            key_open=has and self.private_key(learner) is not None,
            has_code=learner in self.codes,
        )

    def recover_key(self, learner, code, secret):
        if code != CODE:
            raise Refusal("bad_recovery_code")
        self.shut.pop(learner, None)
        return SignIn(ok=secret == self.pins[learner])

    def start_key_again(self, learner, secret):
        self.shut.pop(learner, None)
        return SignIn(ok=secret == self.pins[learner])

    def loses_on_reset(self, learner):
        return self.loses

    def reset_pin(self, learner, *, reason=""):
        self.pins[learner] = TEMPORARY
        self.temporary.add(learner)
        return TEMPORARY

    def issue_badge(self, learner):
        self.badges[BADGE] = learner
        return BADGE

    def revoke_badges(self, learner):
        ended = [code for code, owner in self.badges.items() if owner == learner]
        for code in ended:
            del self.badges[code]
        return len(ended)

    def badge_owner(self, code):
        return self.people.get(self.badges.get(code, ""))

    def sign_out(self):
        self.acting = None

    def set_pin(self, learner, pin):
        self.pins[learner] = pin

    def preferences(self, learner):
        return self.chosen.get(learner, Preferences())

    def set_preferences(self, learner, preferences):
        self.chosen[learner] = preferences

    def speak_for_now(self, learner, language):
        self.spoken = learner, language


class FakeLearning:
    """Asks ITEMS one after another.

    Set `error` to make the next call fail; `ask_confidence`, `can_retry` to change questions.
    """

    def __init__(self, items=ITEMS):
        self.items = items
        self.at = 0
        self.purpose = Purpose.SHIFT_QUIZ
        self.drafts = {}
        self.given = []
        self.rated = None
        self.started = []
        self.ask_confidence = False
        self.can_retry = False
        self.resumable = None
        self.needs_diagnostic = False
        self.needs_welcome = False
        self.portion = None
        self.quiz_done = False
        self.about_me = False
        self.about_me_said = []
        self.take_along = False
        self.language = "en"
        self.error = None
        self.suggest_after = None
        self.plan = plan_of(("food", 43.0))
        self.site_cards = ()
        self.path = MODULES
        self.partly_in = ""
        self.suggestion = SUGGESTION
        self.talk = ()
        self.tasks = ()
        self.inside = []
        """What was done inside a lesson."""

    def _maybe_fail(self):
        error, self.error = self.error, None
        if error:
            raise error

    def of_site(self, learner):
        return self.site_cards

    def today(self, learner):
        self._maybe_fail()
        card = LearnerCard(
            id=learner, name="Amina Diallo", role="learner", language="en", colour=0, pack="care-essentials"
        )
        return Today(
            learner=card,
            pack_title="Care essentials",
            needs_welcome=self.needs_welcome,
            needs_diagnostic=self.needs_diagnostic,
            resume=self.resumable,
            resume_module="",
            quiz_ready=True,
            quiz_questions=5,
            quiz_minutes=4,
            quiz_done_today=self.quiz_done,
            next_module=MODULES[1],
            path=self.path,
            due_count=3,
            streak_shifts=4,
            plan=self.plan,
            suggestion=self.suggestion,
            tasks=self.tasks,
            portion=self.portion,
            about_me=self.about_me,
            partly_in=self.partly_in,
        )

    def welcome_areas(self, learner):
        return tuple(WelcomeArea(module=m.id, title=m.title, objective=m.objective) for m in MODULES)

    def about_me_offered(self, learner, *, never=False):
        self.about_me_said.append(never)

    def rate_areas(self, learner, ratings, wants):
        self.rated = (dict(ratings), wants)

    def start(self, learner, purpose, module="", pack=""):
        self._maybe_fail()
        self.started.append((purpose, module, pack) if pack else (purpose, module))
        self.purpose, self.at = purpose, 0
        self.resumable = purpose
        return self.lesson_step() if purpose is Purpose.MODULE else self.question()

    def resume(self, learner, attempt=""):
        return self.question() if self.resumable else None

    def answered(self, learner, attempt):
        return None

    def save_draft(self, learner, draft):
        self.drafts[self.items[self.at].id] = draft

    def hint(self, learner):
        return self.items[self.at].hint

    def answer(self, learner, answer, *, confidence, seconds):
        self._maybe_fail()
        item = self.items[self.at]
        self.given.append((item.id, answer, confidence, seconds))
        self.drafts.pop(item.id, None)
        graded = grade(item, answer)
        return Feedback(
            item=item,
            answer=answer,
            grade=graded,
            order=ORDERS.get(item.id, ()),
            lesson=item.lesson,
            purpose=self.purpose,
            can_retry=self.can_retry and not graded.right,
            language=self.language,
        )

    def next(self, learner):
        self.at += 1
        if self.suggest_after == self.at:
            reason = Reason(ReasonCode.ASK_A_PERSON, {"tries": 3.0})
            return SuggestPerson(attempt="a1", reason=reason, competency_title="Wash your hands well")
        return self.question() if self.at < len(self.items) else self.finished(Outcome.COMPLETED)

    def finish_lesson(self, learner, *, seconds):
        return self.question()

    def pass_lesson(self, learner):
        return self.portion_end()

    def end_talk(self, learner):
        self.purpose = Purpose.DIAGNOSTIC
        return self.finished(Outcome.STOPPED)

    def portion_end(self):
        return PortionEnd(
            attempt="a1",
            asked=6,
            questions=6,
            known=SKILLS[:1],
            open=SKILLS[1:2],
            unsure=3,
            next_modules=MODULES[1:3],
            lesson_title=LESSON.title,
        )

    def stop(self, learner):
        return self.finished(Outcome.STOPPED)

    def lesson(self, learner, lesson):
        return msgspec.structs.replace(self.lesson_step(), attempt="")

    def keep_place(self, learner, lesson, path, position_ms):
        self.inside.append(("keep_place", lesson, path, position_ms))

    def played(self, learner, lesson, path, *, finished):
        self.inside.append(("played", lesson, path, finished))

    def film_question(self, learner, lesson, item):
        self.at = min(self.at, len(self.items) - 1)  # the quiz may have asked them all
        return self.question()

    def answer_film(self, learner, lesson, item, answer, *, seconds):
        return self.answer(learner, answer, confidence=None, seconds=seconds)

    def take_task(self, learner, lesson, *, done):
        self.inside.append(("take_task", lesson, done))

    def leave_task(self, learner, lesson, *, done):
        self.inside.append(("leave_task", lesson, done))

    def choose_original(self, learner, *, shown):
        self.inside.append(("choose_original", shown))

    def content_languages(self, learner):
        return ("en", "es")

    def partly_translated(self, learner):
        return ("es",)

    def choose_content_language(self, learner, language):
        self.inside.append(("choose_content_language", language))

    def choose_reading(self, learner, level):
        self.inside.append(("choose_reading", level))

    def media(self, learner, path):
        return SVG

    def media_file(self, learner, path):
        """A film of the packs that ship, from where it lies in its source."""
        file = next((folder / path for folder in starter_folders() if (folder / path).is_file()), None)
        if file is None:
            raise Refusal("no_such_media", file=path)
        data = file.read_bytes()
        return MediaFile(file, Member(path, len(data), zlib.crc32(data), 0), digest_of(data))

    def progress(self, learner):
        card = self.today(learner).learner
        return Progress(
            learner=card,
            pack_title="Care essentials",
            skills=SKILLS,
            modules=MODULES,
            answers=42,
            lessons=5,
            shifts=9,
            streak_shifts=4,
            minutes=37,
            plan=self.plan,
            talk=self.talk,
        )

    def question(self):
        item = self.items[self.at]
        return QuestionView(
            attempt="a1",
            purpose=self.purpose,
            number=self.at + 1,
            at_most=len(self.items),
            item=item,
            order=ORDERS.get(item.id, ()),
            reason=Reason(ReasonCode.DUE, {"days": 3.0, "competency": item.competency}),
            competency_title="Know when to clean your hands",
            module_title="Clean hands",
            safety_critical=self.at == 0,
            hint_shown=False,
            ask_confidence=self.ask_confidence,
            draft=self.drafts.get(item.id),
            language=self.language,
        )

    def lesson_step(self):
        return LessonView(
            attempt="a1",
            lesson=LESSON,
            reason=Reason(ReasonCode.READY_TO_LEARN),
            competency_title="Know when to clean your hands",
            module_title="Clean hands",
            pack="care-essentials",
            version="1.0.0",
            language=self.language,
            take_along=self.take_along,
        )

    def finished(self, outcome):
        self.resumable = None
        return Finished(
            attempt="a1",
            purpose=self.purpose,
            outcome=outcome,
            asked=7,
            right=5,
            seconds=200.0,
            module="Clean hands",
            settled=SKILLS[:1],
            practise=SKILLS[1:2],
            next_modules=MODULES[1:3],
        )


class FakePlanning:
    """Keeps the goals of `FakeLearning`, and what was declined. Set `error` to make the next call fail."""

    def __init__(self, learning):
        self.learning = learning
        self.declined = []
        self.started = []
        long = "Two small things a week, for the first twelve weeks here."
        more = {"summary": long, "weeks": 12, "start_day": 20_790}
        self.carried = (
            CarriedProgramme(id="weeks", title="Your first weeks", joined=False, **more),
            CarriedProgramme(id="shop", title="The shop by heart", joined=True, **more),
        )
        self.error = None

    def plan(self, learner):
        return self.learning.plan

    def choose_goals(self, learner, goals):
        error, self.error = self.error, None
        if error:
            raise error
        self.learning.plan = plan_of(*((goal, 20.0) for goal in goals))
        return self.learning.plan

    def add_goals(self, learner, goals):
        known = tuple(goal.module for goal in self.learning.plan.goals)
        return self.choose_goals(learner, tuple(dict.fromkeys((*known, *goals))))

    def decline(self, learner, module, *, back=False):
        error, self.error = self.error, None
        if error:
            raise error
        self.declined.append((module, back))

    def start_own(self, learner, programme):
        self.started.append(programme)

    def carried_for(self, learner):
        return self.carried

    def start_for(self, learner, programme):
        self.started.append((learner, programme))


class FakeDevice:
    """One pack, three things waiting."""

    def __init__(self):
        self.asked = 0
        self.stopped = 0
        self.copies = 0
        self.to_come, self.standings = [Standing(ended="done")], []
        self.sending = SendingState(code=SendingCode.NOT_YET)
        self.progress = None
        self.lrs = "https://lrs.example/xapi/"
        self.probed = None
        self.clashes = 0
        self.keys = True
        self.locked = frozenset()
        self.packs = (
            PackRow(id="care-essentials", version="1.0.0", title="Care essentials", items=80, lessons=20, problem=""),
        )

    def decided(self):
        return self.locked

    def touch_keys(self):
        return self.keys

    def keep_touch_keys(self, comes):
        self.keys = comes

    def facts(self):
        return DeviceFacts(device="d-1", version="0.1.0", packs=self.packs, last_contact_ms=None)

    def device(self):
        return DeviceView(
            device="d-1",
            packs=self.packs,
            lrs=self.lrs,
            waiting=3,
            sent=120,
            quarantined=0,
            last_contact_ms=None,
            last_problem="",
            learners=5,
            events=431,
            last_backup_ms=1_790_000_000_000,
            key_place="keyring",
            sending=self.sending,
            progress=self.progress,
            probed=self.probed,
            clashes=self.clashes,
        )

    def sync_now(self):
        self.asked += 1

    def stop_sending(self):
        self.stopped += 1

    def back_up(self):
        self.copies += 1
        self.standings = list(self.to_come)

    def copying(self):
        return self.standings.pop(0) if self.standings else None

    def stop_copying(self):
        self.standings = [Standing(1, 2), Standing(ended="stopped")]


SENT_MS = 1_790_000_000_000
LOOKS = (
    Look(at_ms=SENT_MS, kind="person", name="Sam Supervisor", role="supervisor", page="plan", reason=""),
    Look(at_ms=SENT_MS, kind="person", name="", role="", page="break_glass", reason="Amina asked me to look"),
    Look(at_ms=SENT_MS, kind="command_line", name="", role="", page="copy", reason=""),
)


class FakePrivacy:
    """Three entries of every kind but of private notes. Set `looks`, `endpoint`; `erased` fills."""

    def __init__(self):
        self.looks = LOOKS
        self.endpoint = "https://lrs.example/xapi/"
        self.sent = 12
        self.erased = []
        self.waits_days = 0
        self.planned = {}
        self.erasure = Erasure(events=41, statements=30, others=12, voids=28, copies=3, log_emptied=True)
        self.on = dict.fromkeys(Leaving, True)
        self.keeping = Retention(left_days=500)

    def my_data(self, learner):
        none = {Topic.DEVICE, Topic.ERASED}
        return MyData(
            learner=learner,
            name="Amina Diallo",
            kept=tuple(Kept(topic=t, rows=0 if t is Topic.PRIVATE else 3) for t in Topic if t not in none),
            left=tuple(
                Left(
                    what=what,
                    on=what is not Leaving.RATINGS,
                    sent=self.sent if what is Leaving.ANSWERS else 0,
                    first_ms=SENT_MS,
                    last_ms=SENT_MS if what is Leaving.ANSWERS else None,
                    waiting=2,
                    set_aside=1,
                    held_back=4 if what is Leaving.RATINGS else 0,
                )
                for what in Leaving
            ),
            endpoint=self.endpoint,
            retention=Retention(left_days=730),
            waits_days=self.waits_days,
            erase_at_ms=self.planned.get(learner),
        )

    def who_looked(self, learner):
        return self.looks

    def entries(self, _learner, _topic):
        rows = [{"at_ms": SENT_MS - day * DAY_MS, "kind": "AnswerGiven", "fact": {}} for day in range(100)]
        return Entries(tables={"event": rows}, counts={"event": 123})

    def copy(self, learner):
        contents = Contents(name="Amina Diallo", at_ms=SENT_MS, retention=Retention(), tables={})
        return Copy(json=f'{{"learner": "{learner}"}}', contents=contents)

    def erase(self, learner):
        if self.waits_days:
            raise Refusal("erasure_waits", days=self.waits_days)
        self.erased.append(learner)
        return self.erasure

    def plan_erasure(self, learner):
        self.planned[learner] = SENT_MS + self.waits_days * DAY_MS
        return self.planned[learner]

    def planned_erasure(self, learner):
        return self.planned.get(learner)

    def keep_person(self, learner):
        return self.planned.pop(learner, None) is not None

    def switches(self):
        return dict(self.on)

    def set_switch(self, what, *, on):
        self.on[what] = on
        return self.switches()

    def retention(self):
        return self.keeping

    def set_retention(self, setting):
        self.keeping = setting

    def last_retention_ms(self):
        return SENT_MS


class Immediate:
    """A background that runs at once."""

    def run(self, work, *, done, failed):
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - that is what a background does
            failed(error.with_traceback(None))  # its frames would hold pages, as those of a writer thread do not
        else:
            done(result)


class FakeAuthoring:
    """Nobody here makes microlearns, until a test puts the real part there."""

    def __init__(self):
        self.real = None

    def here(self):
        return self.real is not None

    def __getattr__(self, name):
        return getattr(self.real, name)


class FakeGuest:
    """A guest who gets the questions of `FakeLearning`."""

    learner = "guest"

    def __init__(self, language, pack):
        self.asked_for = (language, pack)
        self.learning = FakeLearning()
        self.closed = False

    def close(self):
        self.closed = True


class FakePractice:
    """Stories and worked examples: answers with what a test puts there, and remembers what it was asked."""

    def __init__(self):
        self.calls = []
        self.cards = ()
        self.waiting = None
        self.answers = {}

    def offered(self, learner):
        return self.cards

    def resume(self, learner):
        return self.waiting

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def call(learner, *args, **named):
            self.calls.append((name, *args))
            return self.answers.get(name)

        return call


class FakeHelping(FakePractice):
    """People who help people: answers with what a test puts there, and remembers what it was asked."""

    def to_answer(self, learner):
        return self.answers.get("to_answer", ())


class FakeObserving(FakePractice):
    """Checklists at work: answers with what a test puts there, and remembers what it was asked."""

    def mine(self, learner):
        return self.answers.get("mine", ())


class FakeCertifying:
    """Certificates: those that a test puts there; remembers which were made."""

    def __init__(self):
        self.made = {}
        self.asked = []

    def reached(self, learner):
        return tuple(one.reached for one in self.made.values())

    def certificate(self, learner, kind, id):
        self.asked.append((learner, kind, id))
        return self.made[kind, id]


class FakeReporting:
    """Reported problems: those that a test puts there; remembers what was reported and seen to."""

    def __init__(self):
        self.found = ()
        self.said = []

    def question(self, learner, attempt, item, problem, *, text=""):
        self.said.append((learner, item, problem, text))

    def lesson(self, learner, pack, version, lesson, problem, *, text=""):
        self.said.append((learner, lesson, problem, text))

    def listed(self, language=""):
        return self.found

    def settle(self, pack, item, lesson):
        self.said.append(("settled", pack, item, lesson))
        gone = [each for each in self.found if (each.pack, each.item, each.lesson) == (pack, item, lesson)]
        self.found = tuple(each for each in self.found if each not in gone)
        return len(gone)


class FakeSurveys:
    """Pulse surveys: those that a test puts there; remembers what was given."""

    def __init__(self):
        self.card = None
        self.door = ()
        self.view = None
        self.found = ()
        self.given = []
        self.looked = 0

    def offered(self, learner):
        return self.card

    def open(self, learner, pack, survey):
        return self.view

    def give(self, learner, pack, survey, answers):
        self.given.append((learner, survey, dict(answers)))
        self.card = None

    def at_door(self, language, *, kiosk=False):
        return self.door

    def open_at_door(self, pack, survey, language):
        return self.view

    def give_at_door(self, pack, survey, answers):
        self.given.append(("", survey, dict(answers)))

    def results(self, language=""):
        self.looked += 1
        return self.found


class FakeAids:
    """Things to look up: what a test puts there."""

    def __init__(self):
        self.cards = ()
        self.role_cards = ()
        self.views = {}
        self.files = {}
        self.calls = []

    def look_up(self, learner):
        return LookUp(cards=self.cards)

    def roles(self, learner):
        return self.role_cards

    def open(self, learner, kind, pack, id):
        self.calls.append(("open", kind, pack, id))
        return self.views[kind, id]

    def media(self, learner, pack, path):
        return self.files[path]


class FakeSearch:
    """Finds what a test puts there."""

    def __init__(self, learning):
        self.learning = learning
        self.found = {}
        self.asked = []

    def find(self, learner, text, kinds=()):
        self.asked.append((text, kinds) if kinds else text)
        return self.found.get((text, kinds) if kinds else text, Found())

    def open(self, learner, pack, lesson):
        self.asked.append((pack, lesson))
        return self.learning.lesson(learner, lesson)

    def media(self, learner, pack, version, path):
        return self.learning.media(learner, path)


class FakeLibrary:
    """The library: what a test puts there, and what was noted."""

    def __init__(self):
        self.shown = LibraryView(first=(), rest=())
        self.zone = ()
        self.found = {}
        self.examples = ()
        self.noted = []
        self.doors = {}
        self.codes = {}
        self.houses = {}
        self.asked = []

    def view(self, learner, filters=None):
        self.asked.append(filters)
        return self.shown

    def to_read(self, learner):
        return self.zone

    def find(self, learner, text, filters=None):
        return self.found.get(text.strip(), LibraryFound(rows=(), found=Found()))

    def topics(self, learner):
        return self.examples

    def used(self, learner, ref, way):
        self.noted.append(("used", ref, way))

    def rate(self, learner, ref, useful, fits):
        self.noted.append(("rated", ref, useful, fits))

    def decline(self, learner, ref, *, back=False):
        self.noted.append(("declined", ref, back))

    def read_house(self, id):
        return self.houses[id]

    def by_code(self, learner, code):
        if code not in self.codes:
            raise Refusal("no_such_code")
        return self.codes[code]

    def at_door(self, code, language):
        if code not in self.doors:
            raise Refusal("no_such_code")
        return self.doors[code]

    def code(self, ref, language):
        return "SLABCDEFGHIJX", "A title"

    def own_things(self):
        return tuple(view.thing for view in self.houses.values())

    def add_own(self, title, *, data=b"", address="", language="en"):
        self.noted.append(("added", title, data, address, language))
        return HouseThing(id="new", title=title, media=media_of(data) if data else HouseMedia.LINK, address=address)

    def remove_own(self, id):
        self.noted.append(("removed", id))
        return self.houses.pop(id).thing


class FakeResuming:
    """Where people were; gives back what was kept."""

    def __init__(self):
        self.kept = {}

    def keep(self, learner, left):
        self.kept[learner] = left

    def left(self, learner):
        return self.kept.get(learner)


class FakeSaved:
    """Files that were saved; deletes nothing."""

    def __init__(self):
        self.noted = []
        self.deleted = []
        self.gone = True

    def note(self, path):
        self.noted.append(path)

    def files(self):
        return tuple(self.noted)

    def delete(self, path):
        self.deleted.append(path)
        return self.gone


class FakeProgram:
    """All fakes together."""

    def __init__(self, background=None):  # noqa: PLR0915 - one for each port
        self.accounts = FakeAccounts()
        self.learning = FakeLearning()
        self.planning = FakePlanning(self.learning)
        self.goals = FakeGoals(self.learning, self.planning)
        self.practice = FakePractice()
        self.observing = FakeObserving()
        self.certifying = FakeCertifying()
        self.cycles = FakePractice()
        self.sharing = FakeSharing()
        self.portfolio = FakePortfolio()
        self.assessing = FakeAssessing()
        self.camera = FakeCamera()
        self.helping = FakeHelping()
        self.beside = FakePractice()
        self.badges = FakeBadges()
        self.passports = FakePassports()
        self.accepting = FakeAccepting()
        self.encouraging = FakeEncouraging()
        self.team_goals = FakeTeamGoals()
        self.coaching, self.follow_ups = FakeCoaching(), FakeFollowUps()
        self.talks, self.early_help = FakeTalks(), FakeEarlyHelp()
        self.duties, self.my_duties, self.training = FakeDuties(), FakeMyDuties(), FakeTraining()
        self.jobs = FakeJobs()
        self.sessions, self.grouping = FakeSessions(), FakeGrouping()
        self.huddles, self.attendance = FakeHuddles(), FakeAttendance()
        self.overview = FakeOverview()
        self.to_watch, self.watching, self.photos = FakeToWatch(), FakeWatching(), FakePhotos()
        self.tips, self.moderating, self.topics = FakeTips(), FakeModerating(), FakeTopics()
        self.reports = FakeReports()
        self.figures = FakeFigures()
        self.needs = FakeNeeds()
        self.surveys = FakeSurveys()
        self.reporting = FakeReporting()
        self.answers = FakeAnswers()
        self.curating, self.curated, self.missed = FakeCurating(), FakeCurated(self.learning), FakeMissed()
        self.signed = FakeSigned(self.curated)
        self.resuming = FakeResuming()
        self.saved = FakeSaved()
        self.device = FakeDevice()
        self.privacy = FakePrivacy()
        self.team = FakeTeam(self.accounts)
        self.caretakers = FakeCaretakers(self.accounts)
        self.kiosk = FakeKiosk(self.caretakers)
        self.checkup = FakeCheckup(self.caretakers)
        self.updating = FakeUpdating(self.caretakers)
        self.emergency = FakeEmergency(self.caretakers)
        self.livery = FakeLivery(self.caretakers)
        self.rosters = FakeRosters(self.accounts)
        self.enrolling = FakeEnrolling()
        self.sticks = FakeSticks()
        self.packs = FakePacks()
        self.lrs = FakeLrs()
        self.search = FakeSearch(self.learning)
        self.library = FakeLibrary()
        self.playlists = FakePlaylists()
        self.authoring = FakeAuthoring()
        self.aids = FakeAids()
        self.copies = Path(tempfile.gettempdir()) / "none"
        self.background = background or Immediate()
        self.seconds = 0.0
        self.guests = []

    def steady(self):
        self.seconds += 1.0
        return self.seconds

    def begin_guest(self, language, pack):
        self.guests.append(FakeGuest(language, pack))
        return self.guests[-1]

    def ports(self):
        return Ports(
            accounts=self.accounts,
            learning=self.learning,
            planning=self.planning,
            goals=self.goals,
            practice=self.practice,
            observing=self.observing,
            certifying=self.certifying,
            cycles=self.cycles,
            sharing=self.sharing,
            portfolio=self.portfolio,
            assessing=self.assessing,
            camera=self.camera,
            helping=self.helping,
            beside=self.beside,
            badges=self.badges,
            passports=self.passports,
            accepting=self.accepting,
            encouraging=self.encouraging,
            team_goals=self.team_goals,
            coaching=self.coaching,
            follow_ups=self.follow_ups,
            talks=self.talks,
            early_help=self.early_help,
            sessions=self.sessions,
            grouping=self.grouping,
            huddles=self.huddles,
            attendance=self.attendance,
            duties=self.duties,
            my_duties=self.my_duties,
            jobs=self.jobs,
            training=self.training,
            overview=self.overview,
            to_watch=self.to_watch,
            watching=self.watching,
            photos=self.photos,
            tips=self.tips,
            moderating=self.moderating,
            topics=self.topics,
            reports=self.reports,
            figures=self.figures,
            needs=self.needs,
            surveys=self.surveys,
            reporting=self.reporting,
            resuming=self.resuming,
            saved=self.saved,
            device=self.device,
            background=self.background,
            steady=self.steady,
            search=self.search,
            library=self.library,
            playlists=self.playlists,
            privacy=self.privacy,
            copies=lambda: self.copies,
            people=self.team,
            team=self.team,
            oversight=self.team,
            caretakers=self.caretakers,
            checkup=self.checkup,
            updating=self.updating,
            kiosk=self.kiosk,
            emergency=self.emergency,
            livery=self.livery,
            answers=self.answers,
            curating=self.curating,
            curated=self.curated,
            missed=self.missed,
            signed=self.signed,
            rosters=self.rosters,
            enrolling=self.enrolling,
            sticks=self.sticks,
            packs=self.packs,
            lrs=self.lrs,
            aids=self.aids,
            guest=self.begin_guest,
            authoring=self.authoring,
        )


def submit_at_once(work):
    """Submit for QtBackground that works on this thread."""
    future = Future()
    try:
        future.set_result(work())
    except Exception as error:  # noqa: BLE001 - that is what a background does
        future.set_exception(error)
    return future
