# SPDX-License-Identifier: Apache-2.0
"""Presenters with fake views, without Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.engine import arrays
from app.errors import Refusal
from app.events import Confidence, Purpose
from app.preferences import Preferences, TextSize, Theme
from app.private import wrap
from app.views import PackRow
from content_packs.answers import Chosen, NotYet, Words
from tests.ui.fakes import ITEMS, FakeProgram
from ui.window import places
from ui.window.goal_intents import GoalDropped, GoalMoved, GoalRests
from ui.window.goal_places import AtGoal
from ui.window.intents import (
    AreasFilled,
    Declined,
    DraftChanged,
    Ended,
    HintAsked,
    LessonAsked,
    LessonRead,
    LookChosen,
    NextAsked,
    PersonChosen,
    PersonFilled,
    PinTyped,
    ResumeAsked,
    Retry,
    StartAsked,
    Submitted,
    TryAgain,
)
from ui.window.presenters.about_me import WelcomePresenter
from ui.window.presenters.attempt import LessonPresenter, QuestionPresenter
from ui.window.presenters.device import LookPresenter
from ui.window.presenters.goals import GoalPresenter
from ui.window.presenters.home import TodayPresenter
from ui.window.presenters.people import NewPersonPresenter, PeoplePresenter, PinPresenter
from ui.window.problems import RIGHTS


class FakeView:
    """Remembers every call."""

    def __init__(self):
        self.calls = []

    def __getattr__(self, name):
        def called(*args, **named):
            self.calls.append((name, *args, *([named] if named else [])))

        return called

    def named(self, name):
        return [call[1:] for call in self.calls if call[0] == name]


class FakeGuide:
    in_kiosk = False

    def __init__(self):
        self.places = []
        self.looks = []
        self.visit = places.Visit()

    def to(self, place):
        self.places.append(place)

    def dress(self, preferences):
        self.looks.append(preferences)

    def greet(self, preferences):
        self.dress(preferences)

    def dress_device(self, preferences):
        self.device_look = preferences


class Later:
    """A background that runs what was asked when it is told to."""

    def __init__(self):
        self.asked = []

    def run(self, work, *, done, failed):
        self.asked.append((work, done, failed))

    def step(self):
        work, done, _failed = self.asked.pop(0)
        done(work())


@pytest.fixture
def parts():
    return FakeProgram(), FakeGuide(), FakeView()


def question(parts, **changes):
    program, guide, view = parts
    return QuestionPresenter(program.ports(), guide, view, "p0", program.learning.question())


def test_no_presenter_imports_qt():
    folder = Path(__file__).parents[2]
    code = (
        "import sys, ui.window.presenters.attempt, ui.window.presenters.home, ui.window.presenters.people,"
        " ui.window.presenters.device, ui.window.presenters.deeds, ui.window.presenters.care,"
        " ui.window.presenters.roster;"
        " sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=folder, check=False).returncode == 0


def test_person_without_pin_comes_in_at_once(parts):
    program, guide, view = parts
    presenter = PeoplePresenter(program.ports(), guide, view)
    presenter.open()
    card = view.named("show_people")[0][0][0]
    presenter.handle(PersonChosen(card))
    assert guide.places == [places.SignedIn(card, Preferences())]


def test_person_with_pin_is_asked_for_it_in_their_own_look(parts):
    program, guide, view = parts
    look = Preferences(language="es", text_size=TextSize.L)
    program.accounts.chosen["p1"] = look
    card = program.accounts.people["p1"]
    PeoplePresenter(program.ports(), guide, view).handle(PersonChosen(card))
    assert guide.places == [places.Pin(card)]
    assert guide.looks == [look]


def test_wrong_pin_says_how_long_to_wait(parts):
    program, guide, view = parts
    program.accounts.wait = 30
    presenter = PinPresenter(program.ports(), guide, view, program.accounts.people["p1"])
    presenter.handle(PinTyped("0000"))
    assert view.named("show_wrong") == [(30,)]
    presenter.handle(PinTyped("1234"))
    assert isinstance(guide.places[-1], places.SignedIn)


def test_what_the_first_to_sign_in_would_wait_for_is_loaded_while_they_type(parts, monkeypatch):
    program, guide, view = parts
    loaded = []
    monkeypatch.setattr(wrap, "load", lambda: loaded.append("boxes"))
    monkeypatch.setattr(arrays, "load", lambda: loaded.append("arrays"))
    PinPresenter(program.ports(), guide, view, program.accounts.people["p1"]).open()
    assert loaded == ["boxes", "arrays"]


def test_new_person_is_added_with_their_look_and_welcomed(parts):
    program, guide, view = parts
    on_screen = Preferences(theme=Theme.HIGH_CONTRAST, keyboard=True)
    leading = PackRow(id="l", version="1.0.0", title="L", items=9, lessons=9, problem="", own=False)
    program.device.packs = (*program.device.packs, leading)
    presenter = NewPersonPresenter(program.ports(), guide, view, on_screen)
    presenter.open()
    assert view.named("show_packs") == [((("care-essentials", "Care essentials"),),)]
    presenter.handle(PersonFilled("Zoe", "care-essentials", "es", TextSize.XL, "4711"))
    signed = guide.places[-1]
    assert signed.new
    wanted = Preferences(language="es", text_size=TextSize.XL, theme=Theme.HIGH_CONTRAST, keyboard=True)
    assert signed.preferences == program.accounts.preferences(signed.card.id) == wanted
    assert program.accounts.has_pin(signed.card.id)
    assert signed.first == places.RecoveryCode(new=True)


def test_a_name_that_is_taken_meanwhile_leads_back_to_the_name(parts, monkeypatch):
    program, guide, view = parts

    def taken(**_said):
        raise Refusal("name_taken")

    monkeypatch.setattr(program.accounts, "add", taken)
    presenter = NewPersonPresenter(program.ports(), guide, view, Preferences())
    presenter.open()
    assert "amina diallo" in view.named("show_names")[0][0]
    presenter.handle(PersonFilled("Amina", "care-essentials", "en", TextSize.S, "4711"))
    assert view.named("show_name_taken") == [()]
    assert guide.places == []


def test_welcome_is_kept_and_leads_to_the_first_question(parts):
    program, guide, view = parts
    program.learning.needs_diagnostic = True
    WelcomePresenter(program.ports(), guide, view, "p0").handle(AreasFilled((("ppe", 0.5),), ("food",)))
    assert program.learning.rated == ({"ppe": 0.5}, ("food",))
    assert [place.step.number for place in guide.places] == [1]
    assert program.learning.started == [(Purpose.DIAGNOSTIC, "")]


def test_welcome_in_a_later_shift_leads_back_to_the_day(parts):
    program, guide, view = parts
    WelcomePresenter(program.ports(), guide, view, "p0").handle(AreasFilled((), ()))
    assert guide.places == [places.Today()]
    assert program.learning.started == []


def test_start_and_resume_lead_to_a_step(parts):
    program, guide, view = parts
    presenter = TodayPresenter(program.ports(), guide, view, "p0")
    presenter.handle(ResumeAsked())
    assert guide.places == [places.Today()]
    presenter.handle(StartAsked(Purpose.SHIFT_QUIZ))
    assert isinstance(guide.places[-1], places.AtStep)


def test_not_for_me_is_recorded_and_taken_back(parts):
    program, guide, view = parts
    presenter = TodayPresenter(program.ports(), guide, view, "p0")
    presenter.handle(Declined("food"))
    presenter.handle(Declined("food", back=True))
    assert program.planning.declined == [("food", False), ("food", True)]
    assert [call[1:] for call in view.calls] == [("food", {"declined": True}), ("food", {"declined": False})]
    assert not guide.places


def test_not_for_me_that_was_not_saved_is_not_shown(parts):
    program, guide, view = parts
    presenter = TodayPresenter(program.ports(), guide, view, "p0")
    program.planning.error = OSError("disk full")
    presenter.handle(Declined("food"))
    assert [call[0] for call in view.calls] == ["show_problem"]
    presenter.handle(Retry())
    assert [call[0] for call in view.calls] == ["show_problem", "hide_problem", "show_declined"]
    assert program.planning.declined == [("food", False)]


def test_a_change_of_a_goal_is_kept_and_shown(parts):
    program, guide, view = parts
    presenter = GoalPresenter(program.ports(), guide, view, "p0", "food")
    presenter.open()
    assert view.named("show_goal")[0][0].card.module == "food"
    presenter.handle(GoalMoved(later=True))
    presenter.handle(GoalRests(rests=True))
    presenter.handle(GoalDropped())
    assert program.goals.done == [("move", "food", True), ("rest", "food", True), ("drop", "food")]
    assert guide.places == [AtGoal("food"), AtGoal("food"), places.Goal()]


def test_answer_goes_in_with_confidence_and_time_and_only_once(parts):
    program, _guide, view = parts
    presenter = question(parts)
    presenter.handle(Submitted(Chosen((0,)), Confidence.SURE))
    presenter.handle(Submitted(Chosen((1,)), None))
    assert [given[:3] for given in program.learning.given] == [("hands-1", Chosen((0,)), Confidence.SURE)]
    assert program.learning.given[0][3] == pytest.approx(1.0)
    assert view.named("show_feedback")[0][0].grade.right


def test_double_tap_counts_once(parts):
    program, _guide, _view = parts
    program.background = Later()
    presenter = question(parts)
    presenter.handle(Submitted(NotYet()))
    presenter.handle(Submitted(NotYet()))
    presenter.handle(HintAsked())
    assert len(program.background.asked) == 1


def test_only_the_newest_draft_waits(parts):
    program, _guide, _view = parts
    program.background = later = Later()
    presenter = question(parts)
    for text in ("1", "12", "123"):
        presenter.handle(DraftChanged(Words(text)))
    assert len(later.asked) == 1
    later.step()
    later.step()
    assert not later.asked
    assert program.learning.drafts == {"hands-1": Words("123")}


def test_a_draft_that_waits_for_another_is_saved_when_the_screen_goes(parts):
    """Somebody types, and leaves or is locked out at that moment: the last letter is kept, and before they are out."""
    program, _guide, _view = parts
    program.background = later = Later()
    presenter = question(parts)
    for text in ("1", "12", "123"):
        presenter.handle(DraftChanged(Words(text)))
    presenter.close()
    program.background.run(lambda: program.learning.drafts.update(out=True), done=lambda _none: None, failed=None)
    while later.asked:
        later.step()
    assert list(program.learning.drafts.items()) == [("hands-1", Words("123")), ("out", True)]


def test_no_draft_is_saved_after_the_answer_or_the_end(parts):
    program, _guide, _view = parts
    for last in (Submitted(Words("12")), Ended()):
        program.background = later = Later()
        presenter = question(parts)
        presenter.handle(DraftChanged(Words("1")))
        presenter.handle(DraftChanged(Words("12")))
        presenter.handle(last)
        presenter.close()
        assert len(later.asked) == 2, last


def test_a_draft_being_saved_does_not_open_the_way_for_a_second_answer(parts):
    program, _guide, _view = parts
    program.background = later = Later()
    presenter = question(parts)
    presenter.handle(DraftChanged(Chosen((0,))))
    presenter.handle(Submitted(Chosen((0,))))
    later.step()
    assert presenter.busy
    presenter.handle(Submitted(Chosen((0,))))
    assert len(later.asked) == 1


def test_what_comes_back_after_the_screen_is_gone_is_dropped(parts):
    program, _guide, view = parts
    program.background = later = Later()
    presenter = question(parts)
    presenter.handle(Submitted(NotYet()))
    presenter.close()
    later.step()
    assert not view.calls


def test_trouble_of_the_world_is_said_and_tried_again(parts):
    program, _guide, view = parts
    program.learning.error = OSError("disk full")
    presenter = question(parts)
    presenter.handle(Submitted(Chosen((0,))))
    assert view.calls == [("show_problem", "")]
    assert not presenter.busy
    presenter.handle(Retry())
    assert [call[0] for call in view.calls] == ["show_problem", "hide_problem", "show_feedback"]


@pytest.mark.parametrize("code", sorted(RIGHTS))
def test_what_is_refused_to_who_is_acting_is_said(parts, code):
    program, _guide, view = parts
    program.learning.error = Refusal(code)
    question(parts).handle(Submitted(Chosen((0,))))
    assert view.calls == [("show_problem", code)]


def test_a_bug_is_not_hidden(parts):
    program, _guide, _view = parts
    program.learning.error = KeyError("bug")
    with pytest.raises(KeyError):
        question(parts).handle(Submitted(NotYet()))


def test_try_again_lesson_next_and_end(parts):
    program, guide, view = parts
    program.learning.can_retry = True
    presenter = question(parts)
    presenter.handle(Submitted(Chosen((1,))))
    presenter.handle(LessonAsked())
    assert isinstance(guide.places[-1], places.Explanation)
    presenter.handle(TryAgain())
    assert view.named("ask_again") == [()]
    presenter.handle(Submitted(Chosen((0,))))
    presenter.handle(TryAgain())
    assert len(view.named("ask_again")) == 1
    presenter.handle(NextAsked())
    assert guide.places[-1].step.item == ITEMS[1]
    presenter.handle(Ended())
    assert guide.places[-1].step.outcome == "stopped"


def test_lesson_of_a_question_leads_back_and_one_of_the_path_leads_on(parts):
    program, guide, view = parts
    ports = program.ports()
    LessonPresenter(ports, guide, view, "p0", program.learning.lesson("p0", "hands")).handle(LessonRead())
    LessonPresenter(ports, guide, view, "p0", program.learning.lesson_step()).handle(LessonRead())
    assert guide.places[0] == places.Back()
    assert isinstance(guide.places[1], places.AtStep)


def test_look_is_shown_at_once_and_kept_for_a_person_only(parts):
    program, guide, view = parts
    wanted = Preferences(theme=Theme.DARK, text_size=TextSize.XXL, language="en")
    LookPresenter(program.ports(), guide, view, "").handle(LookChosen(Theme.DARK, TextSize.XXL, "en"))
    assert program.accounts.chosen == {}
    LookPresenter(program.ports(), guide, view, "p0").handle(LookChosen(Theme.DARK, TextSize.XXL, "en"))
    assert program.accounts.chosen == {"p0": wanted}
    assert (guide.device_look, guide.looks) == (wanted, [wanted])


@pytest.mark.parametrize("where", ["program", "view"])
def test_whoever_waits_for_an_outcome_goes_on_when_it_is_a_bug(parts, where):
    program, guide, view = parts
    if where == "program":
        program.learning.error = KeyError("a bug")
    else:
        view.show_today = lambda today: {}["a bug"]
    presenter = TodayPresenter(program.ports(), guide, view, "p0")
    told = []
    presenter.settled = lambda: told.append(presenter.pending)
    with pytest.raises(KeyError):
        presenter.open()
    assert told[-1] == 0
