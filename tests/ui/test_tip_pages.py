# SPDX-License-Identifier: Apache-2.0
"""Tips, as people press: reading, rating, writing with a picture, one's own, looking first, the topic of the week."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage

from app.errors import Refusal
from app.events import Outcome, Purpose
from app.leading.facts import TipSort
from app.portfolio.checks import PieceSort
from app.preferences import Preferences, Theme
from app.views import Finished
from tests.evidence_samples import jpeg
from tests.ui.conftest import deliver
from tests.ui.fake_tips import TIP, TODAY, WAITING, WEEK
from ui.window import places
from ui.window.hand import Hand
from ui.window.lead_places import Lead
from ui.window.own_places import Mine
from ui.window.pages.steps import FinishedPage
from ui.window.pages.tip_judge import JudgeTipPage, TipsWaitingPage
from ui.window.pages.tip_mine import MyTipsPage
from ui.window.pages.tip_write import WriteTipPage
from ui.window.search_places import FoundLesson
from ui.window.tip_intents import TipIntent
from ui.window.tip_places import ChooseTopic, JudgeTip, MyTips, TipAt, TipsHistory, TipsWaiting, ToTips, WriteTip
from ui.window.tip_words import reasons, tip_trouble, told_reason
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.camera import CameraView
from ui.window.widgets.piece_shown import PieceShown
from ui.window.widgets.writing import Writing


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand) -> str:
    return " ".join(each.text() for each in hand.shown(Text, hand.page))


def to(hand, place) -> None:
    hand.window.navigator.to(place)
    deliver()


def press(hand, words: str) -> None:
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == words))


def names(hand) -> list[str]:
    return [each.words for each in hand.shown(Button, hand.page)]


def test_the_topic_of_the_week_stands_first_and_a_tip_opens(hand, program):
    to(hand, Mine())
    press(hand, "Tips from colleagues")
    text = said(hand)
    assert text.index("Topic of the week") < text.index("Moving people safely")
    press(hand, TIP.words)
    assert "Tip by Amina Yusuf" in said(hand)
    assert ("open", "p0", "t1") in program.tips.calls


def test_two_small_questions_and_not_for_me(hand, program):
    to(hand, TipAt("t1"))
    choices = [each for each in hand.shown(Button, hand.page) if each.words == "Very"]
    assert [each.isChecked() for each in choices] == [True, False]
    hand.press(choices[1])
    assert ("rate", "t1", 3, 3) in program.tips.calls
    press(hand, "Not for me")
    assert ("decline", "t1", False) in program.tips.calls
    assert "It is for me after all" in names(hand)


def test_a_picture_is_shown_when_it_is_asked_for(hand, program):
    to(hand, TipAt("t1"))
    (piece,) = hand.page.findChildren(PieceShown)
    assert piece.isHidden()
    press(hand, "See the picture")
    assert not piece.isHidden()
    assert ("piece", "p0", "p1") in program.tips.calls


@pytest.mark.dressed
def test_a_tip_is_written_with_a_picture_that_is_asked_about_twice(hand, program, tmp_path):
    to(hand, ToTips())
    press(hand, "Write a tip")
    press(hand, "Clean hands, gloves and aprons")
    page = hand.page
    assert isinstance(page, WriteTipPage)
    assert "A supervisor reads it first. Then all colleagues of your site can read it." in said(hand)
    (box,) = hand.shown(Writing, page)
    box.setPlainText("Keep it <b>by the door</b>.")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "door.png"))
    page.show_picture(tmp_path / "door.png")
    assert "No resident, no record, no screen in it?" in said(hand)
    press(hand, "Nothing of that")
    assert "Is really nobody on it?" in said(hand)
    press(hand, "Nobody is on it, use it")
    assert "A picture is with it" in said(hand)
    assert hand.shown(Writing, page)[0].words == "Keep it <b>by the door</b>."
    press(hand, "Next")
    press(hand, "Without my name")
    sent = ("offer", TipSort.TIP, "Keep it <b>by the door</b>.", "hands", "", False, (PieceSort.PICTURE,), True)
    assert sent in program.tips.calls
    assert isinstance(hand.page, MyTipsPage)
    assert "Thank you, it is sent" in hand.page.heading.text()


@pytest.mark.dressed
def test_a_picture_that_is_not_used_is_not_sent(hand, program, tmp_path):
    to(hand, WriteTip(TipSort.ANSWER, about="t2"))
    assert "How do you dry hands when the paper is out?" in said(hand)
    hand.shown(Writing, hand.page)[0].setPlainText("Under the sink.")
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "a.png"))
    hand.page.show_picture(tmp_path / "a.png")
    press(hand, "Do not use it")
    press(hand, "Next")
    press(hand, "With my name")
    assert ("offer", TipSort.ANSWER, "Under the sink.", "hands", "t2", True, (), False) in program.tips.calls


def test_the_camera_is_offered_only_where_the_operator_lets_it(hand, program):
    to(hand, WriteTip(TipSort.TIP, "hands"))
    assert "Take a picture" not in names(hand)
    program.camera.is_on = True
    to(hand, WriteTip(TipSort.TIP, "lift"))
    press(hand, "Take a picture")
    (camera,) = hand.page.findChildren(CameraView)
    camera.taken.emit(jpeg())
    assert "No resident, no record, no screen in it?" in said(hand)


def test_nothing_is_sent_without_words(hand):
    to(hand, WriteTip(TipSort.QUESTION, "hands"))
    (following,) = [each for each in hand.shown(Button, hand.page) if each.words == "Next"]
    assert not following.isEnabled()
    hand.shown(Writing, hand.page)[0].setPlainText("How?")
    assert following.isEnabled()


def test_one_agrees_to_other_words_reads_why_not_and_takes_back(hand, program):
    to(hand, MyTips())
    assert "Somebody could be known from it. Write it without the person." in said(hand)
    press(hand, "Yes, say it so")
    assert ("consent", "m1", True, "Keep the bottle by the door.") in program.tips.calls
    press(hand, "Take it back")
    assert program.tips.calls[-1][0] == "withdraw"


def test_why_something_was_not_done_is_said_and_nothing_is_lost(hand, program):
    to(hand, WriteTip(TipSort.TIP, "hands"))
    hand.shown(Writing, hand.page)[0].setPlainText("A tip.")
    press(hand, "Next")
    program.tips.error = Refusal("tips_enough", most=10)
    press(hand, "With my name")
    assert "So many of yours wait: 10." in said(hand)
    press(hand, "Back")
    assert hand.shown(Writing, hand.page)[0].words == "A tip."


def test_my_team_says_how_many_wait_and_each_way_on_leads_back(hand, program):
    to(hand, Lead())
    deliver()
    (way,) = [each for each in hand.shown(Button, hand.page) if each.words == "Tips and answers waiting"]
    assert way.detail == "Waiting: 2"
    hand.press(way)
    assert isinstance(hand.page, TipsWaitingPage)
    assert "Your own, somebody else looks at it: My own." in said(hand)
    press(hand, WAITING[0].words)
    assert "Several colleagues say that it is not true." in said(hand)
    press(hand, "Do not show it")
    assert "Bo gets a kind sentence about it" in said(hand)
    press(hand, "It could do harm")
    assert ("reject", "w1", "unsafe") in program.moderating.calls
    assert isinstance(hand.page, TipsWaitingPage)
    press(hand, WAITING[1].words)
    press(hand, "In other words")
    hand.shown(Writing, hand.page)[0].setPlainText("Look under the sink.")
    press(hand, "Send to the author")
    assert ("reword", "w2", "Look under the sink.") in program.moderating.calls


def test_what_was_looked_at_opens_again(hand, program):
    to(hand, TipsHistory())
    assert any("looked at by Sue" in each.detail for each in hand.shown(Button, hand.page))
    press(hand, "Warm water first.")
    assert isinstance(hand.page, JudgeTipPage)
    press(hand, "Show it to colleagues")
    assert ("approve", "j1") in program.moderating.calls


def test_ones_own_has_no_way_on(hand):
    to(hand, JudgeTip("w3"))
    assert "This is your own." in said(hand)
    assert "Show it to colleagues" not in names(hand)


def test_a_topic_is_chosen_in_two_presses_and_stands_on_today(hand, program):
    to(hand, TipsWaiting())
    press(hand, "Topic of the week")
    press(hand, "Moving people safely")
    two = [each for each in names(hand) if each.startswith("Until")]
    press(hand, two[1])
    assert ("choose", "care", "lift", TODAY, TODAY + 13) in program.topics.calls
    to(hand, places.Today())
    deliver()
    assert "Topic of the week: Moving people safely" in names(hand)
    to(hand, ChooseTopic())
    press(hand, "No topic any more")
    assert program.topics.week is None


def test_at_the_end_of_a_topic_one_can_leave_a_tip(qapp):
    ended = Finished(
        attempt="a", purpose=Purpose.MODULE, outcome=Outcome.PASSED, asked=4, right=4, seconds=60.0, module="hands",
        settled=(), practise=(), next_modules=(),
    )  # fmt: skip
    page, wanted = FinishedPage(ended), []
    page.intent.connect(wanted.append)
    way = next(each for each in page.findChildren(Button) if each.words.startswith("What helped you?"))
    way.click()
    assert [each.place for each in wanted] == [WriteTip(TipSort.TIP, "hands")]
    quiz = FinishedPage(replace(ended, purpose=Purpose.SHIFT_QUIZ, module=""))
    assert not [each for each in quiz.findChildren(Button) if each.words.startswith("What helped you?")]
    for each in (page, quiz):
        each.deleteLater()
    deliver()


def test_a_lesson_that_was_looked_for_ends_with_the_way_to_a_tip(hand, program):
    lesson = program.search.open("p0", "care", "why-hands")
    for place, ways in ((FoundLesson(lesson), 1), (FoundLesson(lesson, unnoted=True), 0)):
        to(hand, place)
        hand.settle()  # what is at its end comes in a later turn
        found = [each for each in hand.page.findChildren(Button) if each.words.startswith("What helped you?")]
        assert len(found) == ways


def test_today_has_no_line_without_a_topic(hand):
    to(hand, places.Today())
    deliver()
    assert not [each for each in names(hand) if each.startswith("Topic of the week")]


def test_every_reason_has_a_kind_sentence_and_every_intent_is_one():
    assert len({told_reason(code) for code, _ in reasons()}) == len(reasons())
    assert all(told_reason(code).startswith("Thank you.") for code, _ in reasons())
    assert told_reason("from elsewhere")
    assert tip_trouble("no_such_tip", {})
    assert TipIntent
    assert WEEK.huddles
