# SPDX-License-Identifier: Apache-2.0
"""Goals in the window, on a real record: chosen, moved, at rest, round something, in own words, and said to nobody."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtTest import QTest

from app.events import PlanMade, Purpose
from app.own.state import GoalKey
from app.preferences import Preferences, Theme
from tests.app.goals.test_goals import PACK
from tests.app.kit import Device
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.goal_intents import (
    GoalDropped,
    GoalMoved,
    GoalRests,
    GoalsAdded,
    NoteTakenAway,
    PartSkipped,
    WeeklyChosen,
    WordsGiven,
    WordsTyped,
)
from ui.window.goal_places import AtGoal, AtWords, GoalsSurvey, HowSure, Intend, SurveyPart, WeeklyGoal
from ui.window.hand import Hand
from ui.window.helping_places import BesideGoal
from ui.window.intents import Go
from ui.window.pages.goal import GoalPage
from ui.window.pages.goal_one import GoalOnePage
from ui.window.pages.goal_survey import AreaChoice, SurveyEndPage
from ui.window.spots import spot_of
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.writing import Writing

WORDS, CUE, ACTION = "Talk with Mrs Lang about gardens", "the kettle is on", "ask one question more"


@pytest.fixture
def device(tmp_path, program):
    device = Device(tmp_path, PACK)
    device.accounts.add(id="p0", name="Ana", pack="kit", pin="2580")
    device.accounts.sign_in("p0", "2580")
    program.goals = device.goals
    yield device
    device.close()


@pytest.fixture
def hand(device, window, program):
    person = program.accounts.people["p0"]
    window.navigator.to(places.SignedIn(person, Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def plan(device):
    return next(event.fact for event in reversed(device.events("p0")) if isinstance(event.fact, PlanMade))


def to(hand, place):
    hand.window.navigator.to(place)
    hand.settle()


def tick(hand, module):
    hand.press(next(choice for choice in hand.shown(AreaChoice, hand.page) if choice.value == module))


def write(hand, *texts):
    for box, text in zip(hand.shown(Writing, hand.page), texts, strict=True):
        QTest.keyClicks(box, text)
    hand.settle()


def test_the_four_questions_make_goals_a_sealed_text_and_a_playlist(hand, device):
    to(hand, places.Goal())
    hand.main()
    tick(hand, "speak")
    tick(hand, "safe")
    hand.main()
    assert hand.shown(Writing, hand.page), "a pack without roles has no question about them"
    write(hand, WORDS)
    hand.main()
    tick(hand, "clean")
    hand.main()
    assert isinstance(hand.page, SurveyEndPage)
    assert "A round" in said(hand)
    assert "Goals that are set: 3. Your path leads there first." in said(hand)
    own = device.record.state("p0").own
    assert own.teaches.get("kit") == ("clean",)
    (playlist,) = dict(own.playlists.items()).values()
    assert (playlist.title, [ref.thing for ref in playlist.things]) == ("My learning cycles", ["a-round"])
    hand.main()
    assert isinstance(hand.page, GoalPage)
    shown = said(hand)
    assert shown.index("Module safe") < shown.index("Module speak"), "in the order of the list"
    assert WORDS in shown


def test_every_question_may_be_passed_over(hand, device):
    to(hand, GoalsSurvey())
    for _ in range(3):
        hand.go(PartSkipped())
    assert isinstance(hand.page, SurveyEndPage)
    assert "There is no learning cycle for your goals here yet." in said(hand)
    assert "Goals that are set" not in said(hand)
    assert not [event for event in device.events("p0") if isinstance(event.fact, PlanMade)]


def test_a_goal_is_moved_rests_and_goes(hand, device):
    device.goals.choose("p0", ("safe", "speak"))
    to(hand, places.Goal())
    hand.go(Go(AtGoal("speak")))
    assert "Goal 2 of 2" in said(hand)
    assert hand.find(Go(BesideGoal(GoalKey(pack="kit", module="speak"))))
    hand.go(GoalMoved(later=False))
    assert isinstance(hand.page, GoalOnePage)
    assert plan(device).goals == ("speak", "safe")
    hand.go(GoalRests(rests=True))
    assert plan(device).paused == ("speak",)
    assert "It rests." in said(hand)
    hand.go(GoalRests(rests=False))
    hand.go(GoalDropped())
    assert isinstance(hand.page, GoalPage)
    assert plan(device).goals == ("safe",)


def test_what_can_do_harm_cannot_be_left_out(hand, device):
    device.goals.choose("p0", ("speak",))
    to(hand, AtGoal("speak"))
    assert "Step 1: Module clean" in said(hand)
    assert "Leave it out" not in [button.words for button in hand.shown(Button, hand.page)]
    assert "somebody may come to harm" in said(hand)


def test_a_small_plan_is_kept_while_it_is_typed_and_taken_away(hand, device):
    device.goals.choose("p0", ("safe",))
    to(hand, AtGoal("safe"))
    hand.go(Go(Intend("safe")))
    assert "Module safe" in said(hand)
    write(hand, CUE, ACTION)
    to(hand, Intend("safe"))  # as after a kill
    assert [box.words for box in hand.shown(Writing, hand.page)] == [CUE, ACTION]
    hand.main()
    assert f"If {CUE}, then I will {ACTION}." in said(hand)
    hand.go(NoteTakenAway)
    assert ACTION not in said(hand)
    assert device.sealed.read("p0", device.accounts.private_key("p0")) == ()


def test_own_words_are_shown_to_the_person_and_taken_away(hand, device):
    device.goals.write("p0", WORDS)
    to(hand, places.Goal())
    (words,) = device.goals.own_words("p0")
    hand.go(Go(AtWords(words.id)))
    assert WORDS in said(hand)
    hand.go(NoteTakenAway(words.id))
    assert isinstance(hand.page, GoalPage)
    assert WORDS not in said(hand)


def test_without_a_pin_it_is_said_kindly(hand, device):
    device.accounts.private_key = lambda _learner: None
    device.goals.choose("p0", ("safe",))
    to(hand, GoalsSurvey(SurveyPart.WORDS))
    assert not hand.shown(Writing, hand.page)
    assert "you need a PIN" in said(hand)
    to(hand, AtGoal("safe"))
    assert "you need a PIN" in said(hand)


def test_said_and_found_stand_side_by_side_and_become_a_goal_with_one_tap(hand, device):
    device.learning.rate_areas("p0", {"clean": 0.85}, ())
    device.finish(device.learning.start("p0", Purpose.DIAGNOSTIC), right=False, learner="p0")
    to(hand, HowSure())
    shown = said(hand)
    assert "You said: I feel sure | Found at first: nothing was sure yet | Found now: nothing is sure yet" in shown
    hand.go(GoalsAdded(("clean",)))
    assert plan(device).goals == ("clean",)
    assert "This is one of your goals." in said(hand)


def test_the_number_for_the_week_is_one_tap(hand, device):
    to(hand, WeeklyGoal())
    hand.go(WeeklyChosen(3))
    assert isinstance(hand.page, GoalPage)
    assert "This week: 0 of 3 shifts with something learned" in said(hand)
    assert plan(device).weekly == 3


def test_what_is_written_is_in_no_representation_and_in_no_spot(hand, device):
    assert WORDS not in repr((WordsTyped((WORDS,)), WordsGiven((WORDS,))))
    to(hand, GoalsSurvey(SurveyPart.WORDS, alone=True))
    write(hand, WORDS)
    assert WORDS not in repr(hand.page.left())
    assert WORDS not in msgspec.json.encode(spot_of(GoalsSurvey(SurveyPart.WORDS))).decode()
