# SPDX-License-Identifier: Apache-2.0
"""What the window says of goals, suggestions and days away, and the numbers in its reasons."""

import msgspec
import pytest
from PySide6.QtCore import QLocale

from app.events import Mode, Purpose
from app.reasons import Reason, ReasonCode
from tests.ui.conftest import deliver
from tests.ui.fakes import MODULES, SUGGESTION, plan_of
from tests.ui.seen import said, sign_in
from ui.window import places
from ui.window.goal_places import GoalsSurvey
from ui.window.hand import Hand
from ui.window.intents import Declined, Go, StartAsked
from ui.window.locales import runs_right_to_left
from ui.window.pages.goal_survey import AreaChoice
from ui.window.reasons import sentence
from ui.window.times import about, day
from ui.window.widgets.basic import Button


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def button(window, words):
    return next(b for b in Hand(window).shown(Button, window.page) if b.words == words)


def words(window):
    return [b.words for b in Hand(window).shown(Button, window.page)]


# --- numbers as people say them


@pytest.mark.parametrize(("minutes", "shown"), [(0.2, 5), (7.4, 5), (7.6, 10), (43.0, 45), (98.0, 100)])
def test_minutes_are_rounded_to_five(minutes, shown):
    assert about(minutes) == shown


def test_a_day_is_a_date_with_a_word():
    assert day(20_790) == "3 December 2026"


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        (Reason(ReasonCode.GOAL, {"minutes": 31.0}), "This is one of your goals. About 30 min are left to it."),
        (Reason(ReasonCode.GOAL, {"minutes": 0.0}), "This is one of your goals."),
        (Reason(ReasonCode.ON_THE_WAY, {"goal": "food"}), "This comes before your goal: Safe food."),
        (Reason(ReasonCode.COLLEAGUES, {"people": 4.0}), "Colleagues here who have done this: 4."),
        (
            Reason(ReasonCode.RECOMMENDED, {"gap": 0.62}),
            "This would help you too: about 6 in 10 of it is still new to you.",
        ),
        (
            Reason(ReasonCode.RECOMMENDED, {"gap": 0.01}),
            "This would help you too: some of it is not sure yet.",
        ),
        (
            Reason(ReasonCode.RECOMMENDED, {"gap": 0.97}),
            "This would help you too: nearly all of it is still new to you.",
        ),
        (
            Reason(ReasonCode.BEFORE_EXAM, {"days": 12.4}),
            "Days to your test: 12. Without practice you may have forgotten this by then.",
        ),
        (
            Reason(ReasonCode.PINNED, {"because": "Our sinks are new."}),
            "Your organisation wants everybody to see this. Its reason: Our sinks are new.",
        ),
        (Reason(ReasonCode.PINNED, {"because": ""}), "Your organisation wants everybody to see this."),
        (
            Reason(ReasonCode.REPLACED, {"because": "{days}"}),
            "Your organisation has chosen this in place of another lesson. Its reason: {days}",
        ),
    ],
)
def test_reasons_carry_their_numbers(reason, shown):
    assert sentence(reason, "Wash your hands", "Clean hands", goal="Safe food") == shown


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_a_whole_sentence_without_any_numbers(code):
    text = sentence(Reason(code), "Wash your hands", "Clean hands")
    assert text[-1] in ".?"
    assert "{" not in text


# --- today


def test_the_minutes_to_the_goal_stand_in_one_line(window, program):
    sign_in(window, program, places.Today())
    assert "About 45 min to Safe food" in said(window)


def test_the_next_goal_counts_when_the_first_is_reached(window, program):
    program.learning.plan = plan_of(("ppe", 0.0), ("food", 18.0))
    sign_in(window, program, places.Today())
    assert "About 20 min to Safe food" in said(window)
    assert not any("reached" in text for text in said(window))


@pytest.mark.parametrize(
    ("plan", "line"), [(plan_of(("food", 0.0)), "You have reached your goal: Safe food"), (plan_of(), "")]
)
def test_a_reached_goal_is_said_and_none_says_nothing(window, program, plan, line):
    program.learning.plan = plan
    sign_in(window, program, places.Today())
    about_goal = [text for text in said(window) if "goal" in text or text.startswith("About")]
    assert about_goal == ([line] if line else [])


def test_before_the_start_is_found_no_minutes_are_shown(window, program):
    program.learning.needs_diagnostic = True
    sign_in(window, program, places.Today())
    assert not any(text.startswith("About") for text in said(window))


def test_the_way_to_a_goal_names_the_goal(window, program):
    now = msgspec.structs.replace(MODULES[1], reason=Reason(ReasonCode.ON_THE_WAY, {"goal": "fire"}))
    real = program.learning.today
    program.learning.today = lambda learner: msgspec.structs.replace(real(learner), next_module=now)
    sign_in(window, program, places.Today())
    assert "This comes before your goal: When there is a fire." in said(window)


def test_one_more_thing_says_why_and_can_be_begun(window, program):
    page = sign_in(window, program, places.Today())
    assert "One more thing" in said(window)
    assert "Colleagues here who have done this: 4." in said(window)
    starts = [b.value for b in Hand(window).shown(Button, page) if isinstance(b.value, StartAsked)]
    assert StartAsked(Purpose.MODULE, SUGGESTION.id) in starts


def test_without_a_suggestion_there_is_no_card(window, program):
    program.learning.suggestion = None
    sign_in(window, program, places.Today())
    assert "One more thing" not in said(window)
    assert "Not for me" not in words(window)


def test_not_for_me_can_be_taken_back_with_the_keyboard(window, program):
    window.activateWindow()
    sign_in(window, program, places.Today())
    hand = Hand(window)
    hand.press(button(window, "Not for me"))
    assert program.planning.declined == [("food", False)]
    assert any("Safe food will not be suggested again" in text for text in said(window))
    assert "Not for me" not in words(window)
    undo = window.focusWidget()
    assert (undo.words, undo.value) == ("Undo", Declined("food", back=True))
    hand.press(undo)
    assert program.planning.declined[-1] == ("food", True)
    assert "One more thing" in said(window)
    assert window.focusWidget().words.startswith("Start")
    hand.press(button(window, "Not for me"))
    assert len(program.planning.declined) == 3


def test_not_for_me_stays_said_on_the_path_and_can_be_taken_back_on_another_day(window, program):
    window.activateWindow()
    path = tuple(msgspec.structs.replace(card, declined=card.id == "food") for card in MODULES)
    program.learning.path, program.learning.suggestion = path, None
    sign_in(window, program, places.Today())
    hand = Hand(window)
    assert "You said: not for me." in said(window)
    assert said(window).count("You said: not for me.") == 1
    again = button(window, "Suggest it again")
    assert again.value == Declined("food", back=True)
    hand.press(again)
    assert program.planning.declined == [("food", True)]
    assert "You said: not for me." not in said(window)


def test_what_was_just_refused_is_said_on_the_path_at_once(window, program):
    window.activateWindow()
    sign_in(window, program, places.Today())
    hand = Hand(window)
    hand.press(button(window, "Not for me"))
    assert "You said: not for me." in said(window)
    hand.press(button(window, "Suggest it again"))
    assert "You said: not for me." not in said(window)
    assert "One more thing" in said(window)


def test_lessons_that_are_not_translated_are_said_to_be_so(window, program):
    sign_in(window, program, places.Today())
    assert not any("in your language yet" in text for text in said(window))
    program.learning.partly_in = "en"
    sign_in(window, program, places.Today())
    words = [text.replace("\u2068", "").replace("\u2069", "") for text in said(window)]
    told = words.index("Not all lessons and questions are in your language yet. The others are in English.")
    assert told < words.index("Next step")  # beside the first thing to do
    assert told < words.index("Your path")
    sign_in(window, program, places.Look())
    window.page.rest.finish()
    deliver()
    assert "\u2068Español\u2069: only a part of the lessons so far. The rest stays in \u2068English\u2069." in said(
        window
    )
    assert not runs_right_to_left("\u2068العربية\u2069: only a part of the lessons so far.")


def test_away_nothing_is_due_and_a_quiz_can_still_be_had(window, program):
    program.learning.plan = plan_of(away_from=20_780, away_until=20_790, away=True)
    sign_in(window, program, places.Today())
    text = " ".join(said(window))
    assert "You are away until" in text
    assert "2026" in text
    assert "Nothing is due, and nothing piles up." in text
    assert "Start the quiz" not in words(window)
    Hand(window).press(button(window, "Start a quiz anyway"))
    assert program.learning.started == [(Purpose.SHIFT_QUIZ, "")]


# --- progress and the choice of a goal


def test_progress_shows_the_goals_and_how_sure_their_minutes_are(window, program):
    sign_in(window, program, places.Progress())
    shown = said(window)
    assert "My goal" in shown
    assert "About 45 min to Safe food" in shown
    assert "Probably between 20 and 85 min." in shown
    program.learning.plan = plan_of(("food", 43.0), ("ppe", 0.0), ("fire", 20.0), mode=Mode.EXAM, exam_day=20_790)
    sign_in(window, program, places.Progress())
    shown = said(window)
    assert "You have reached your goal: Gloves and aprons" in shown
    assert "In all about 65 min, probably between 30 and 125." in shown
    assert any(text.startswith("Your test is on ") and "2026" in text for text in shown)


def test_a_goal_is_chosen_with_one_tap(window, program):
    program.learning.plan = plan_of()
    sign_in(window, program, places.Progress())
    assert "You have not chosen a goal." in said(window)
    program.goals.empty = True
    hand = Hand(window)
    hand.go(Go(places.Goal()))
    assert any(text.startswith("You have not chosen a goal.") for text in said(window))
    program.goals.empty = False
    hand.main()
    assert "Question 1 of 4" in said(window)
    hand.press(next(choice for choice in hand.shown(AreaChoice) if choice.value == "fire"))
    hand.main()
    assert program.goals.done == [("choose", ("food", "fire"))]


def test_where_everything_is_done_there_is_nothing_to_choose(window, program):
    program.goals.empty = True
    sign_in(window, program, GoalsSurvey(alone=True))
    assert any("Everything here is done" in text for text in said(window))


def test_a_goal_that_rests_is_said_to_rest_and_is_not_the_line_of_the_day(window, program):
    plan = plan_of(("food", 43.0), ("fire", 20.0))
    resting = msgspec.structs.replace(plan.goals[0], paused=True)
    program.learning.plan = msgspec.structs.replace(plan, goals=(resting, plan.goals[1]))
    sign_in(window, program, places.Today())
    assert "About 20 min to When there is a fire" in said(window)
    sign_in(window, program, places.Progress())
    assert "It rests: Safe food" in said(window)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_the_end_of_the_diagnostic_leads_to_the_choice_of_a_goal(window, program, purpose):
    program.learning.purpose = purpose
    sign_in(window, program, places.AtStep(program.learning.finished("completed")))
    assert ("Choose a goal of your own" in words(window)) is (purpose is Purpose.DIAGNOSTIC)
