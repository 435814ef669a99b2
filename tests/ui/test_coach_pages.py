# SPDX-License-Identifier: Apache-2.0
"""Coaching in the window: what each press asks for, who reads what, and that people are looked for in portions."""

from __future__ import annotations

import re

import msgspec
import pytest
from PySide6.QtTest import QTest

from app.coaching.views import Agreement, CoachLine, LineKind
from app.encouraging.views import Nudge, NudgeKind
from app.errors import Refusal
from app.events import Purpose
from app.leading.facts import FollowUpSort, FollowUpStage, Weighed
from app.preferences import Preferences
from app.reasons import Reason, ReasonCode
from app.signin import SecretKind
from tests.ui.conftest import deliver
from tests.ui.fake_coaching import ANA, CARDS, FOLLOW_UPS, TODAY, FakeEarlyHelp
from ui.window import places
from ui.window.aid_intents import AidAsked
from ui.window.coach_places import (
    Agreed,
    AgreeMyTalk,
    AgreeNext,
    AgreeTalk,
    AskTalk,
    ChangeTalk,
    CoachOne,
    FollowUpAt,
    FollowUpList,
    MayLikeList,
    MayLikeWhy,
    MyTalk,
    NoteTalk,
    TalkAt,
)
from ui.window.coach_words import how_sure, why_words
from ui.window.hand import Hand
from ui.window.intents import Go, PinTyped
from ui.window.pages.coach import CoachOnePage
from ui.window.pages.coach_mine import AgreedPage
from ui.window.pages.follow_up import FollowUpPage
from ui.window.pages.talk import NoteTalkPage, TalkPage
from ui.window.pages.today import TodayPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.writing import Writing


@pytest.fixture
def hand(window, program):
    program.coaching.on()
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences()))
    deliver()
    return Hand(window)


def at(hand, place):
    hand.window.navigator.to(place)
    hand.settle()


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def press(hand, words):
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == words))
    hand.settle()


def written(hand, words):
    box = hand.shown(Writing, hand.page)[0]
    box.setPlainText(words)


def test_one_question_after_the_other_and_then_it_is_agreed(hand, program):
    at(hand, CoachOne(ANA))
    for words in ("Agree what is next", "Read a lesson", "Clean hands, gloves and aprons", "Gloves", "In one week"):
        press(hand, words)
    assert f"{ANA.name} reads what you write. It stays on this device." in said(hand)
    written(hand, "With Ben.")
    press(hand, "Agree on it")
    agreed = Agreement(sort=FollowUpSort.READ, module="hands", thing="m", until_day=TODAY + 7, words="With Ben.")
    assert program.follow_ups.calls[-1] == ("agree", "ana", agreed)
    assert isinstance(hand.page, CoachOnePage)


def test_each_question_leads_back_to_the_one_before(hand):
    at(hand, AgreeNext(ANA, FollowUpSort.READ, "hands", "l", 7))
    for asked in ("By when?", "Which lesson?", "About which topic?", "What is next?"):
        press(hand, "Back")
        assert asked in said(hand)


def test_only_what_there_is_can_be_agreed(hand):
    at(hand, AgreeNext(ANA, FollowUpSort.SHOW))
    assert "Clean hands, gloves and aprons" in said(hand)
    assert "Helping somebody to stand up" not in said(hand), "it has no checklist"


def test_the_person_page_leads_on_top_of_it_and_back(hand, program):
    at(hand, FollowUpList())
    hand.go(Go(FollowUpAt(ANA, "f1")))
    assert isinstance(hand.page, FollowUpPage)
    press(hand, "It is settled")
    assert program.follow_ups.calls[-1] == ("settle", "ana", "f1", FollowUpStage.CLOSED)
    press(hand, "Back")
    assert "What is due stands first" in said(hand)


def test_what_was_noticed_is_said_and_settles_nothing(hand, program):
    at(hand, FollowUpAt(ANA, "f2"))
    assert "You two say whether that settles it." in said(hand)
    assert not [call for call in program.follow_ups.calls if call[0] == "settle"]
    assert hand.find(AidAsked(CARDS[0].kind, CARDS[0].pack, CARDS[0].id)) is not None, "a coach card is at hand"


def test_a_follow_up_that_is_settled_can_be_opened_again_and_no_more(hand):
    at(hand, FollowUpAt(ANA, "f6"))
    words = {each.words for each in hand.shown(Button, hand.page)}
    assert "Open it again" in words
    assert not words & {"It is settled", "Not needed any more", "Write something about it"}


def test_where_notes_stay_is_said_before_they_are_written(hand, program):
    at(hand, NoteTalk(ANA, cards=CARDS))
    assert "nothing of them is ever sent" in said(hand)
    written(hand, "We spoke.")
    press(hand, "Yesterday")
    press(hand, "Save, and read it together")
    assert program.talks.calls[-2] == ("note", "ana", "We spoke.", TODAY - 1)
    assert isinstance(hand.page, TalkPage)


def test_the_person_agrees_with_their_pin_beside_the_supervisor(hand, program):
    at(hand, AgreeTalk(ANA, "t1", SecretKind.PIN))
    hand.page.intent.emit(PinTyped("1111"))
    hand.settle()
    assert "Nothing was signed" in said(hand)
    hand.page.intent.emit(PinTyped("2580"))
    hand.settle()
    assert isinstance(hand.page, TalkPage)


def test_a_change_that_is_asked_for_comes_before_agreeing(hand, program):
    program.talks.change = "It was on Monday."
    at(hand, TalkAt(ANA, "t1"))
    assert "It was on Monday." in said(hand)
    assert not any("agrees now" in each.words for each in hand.shown(Button, hand.page))
    press(hand, "Write it anew")
    assert isinstance(hand.page, NoteTalkPage)
    assert "It was on Monday." in said(hand)


def test_what_is_typed_is_there_again(hand, program):
    at(hand, NoteTalk(ANA))
    written(hand, "Half a sentence")
    state = hand.page.left()
    at(hand, NoteTalk(ANA))
    hand.page.come_back(state)
    assert hand.shown(Writing, hand.page)[0].words == "Half a sentence"


def test_people_are_looked_for_in_portions_and_come_by_name(hand, program, monkeypatch):
    asked = []
    some = FakeEarlyHelp.some
    monkeypatch.setattr(FakeEarlyHelp, "some", lambda self, after="": asked.append(after) or some(self, after))
    at(hand, MayLikeList())
    assert asked == ["", "9"]
    assert ANA.name in said(hand)
    assert not re.search(r"\d", said(hand)), "no figure, no rank"


def test_why_is_in_words_and_a_decision_is_kept(hand, program):
    at(hand, MayLikeWhy(ANA))
    words = said(hand)
    assert "Still hard after several tries: Know when to clean your hands." in words
    assert "Of ten people with answers like these, 3 to 9 still found it hard later." in words
    assert "not when they work" in words
    press(hand, "I talk with them")
    assert program.early_help.calls[-1] == ("weigh", "ana", Weighed.TALK, 0)
    assert isinstance(hand.page, NoteTalkPage)


def test_later_takes_a_day(hand, program):
    at(hand, MayLikeList())
    hand.go(Go(MayLikeWhy(ANA)))
    press(hand, "Later")
    press(hand, "Ask me again in 7 days")
    assert program.early_help.calls[-1] == ("weigh", "ana", Weighed.LATER, TODAY + 7)


def test_what_is_not_called_for_any_more_is_said_to_be_gone(hand, program):
    program.early_help.error = Refusal("nothing_to_say")
    at(hand, MayLikeWhy(ANA))
    assert "There is nothing to say any more" in said(hand)


@pytest.mark.parametrize("code", [ReasonCode.MUCH_IS_NEW, ReasonCode.HARDER_LATELY, ReasonCode.OFTEN_HELPED])
def test_no_reason_speaks_to_the_supervisor_about_themselves(window, code):
    assert not re.search(r"\b[Yy]ou", why_words(Reason(code), ""))


def test_an_interval_is_said_as_people_of_ten(window):
    assert "4 to 9" in how_sure(0.48, 0.85)
    assert "3 to 4" in how_sure(0.31, 0.39)
    assert "9 to 10" in how_sure(0.95, 0.99)


def test_what_is_ones_own_can_be_done_said_and_taken_back(hand, program):
    at(hand, Agreed())
    assert isinstance(hand.page, AgreedPage)
    press(hand, "Not any more")
    assert program.follow_ups.calls[-1] == ("take_back", "p0", "f5")
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == "It is done"))
    hand.settle()
    assert program.follow_ups.calls[-1] == ("say_done", "p0", "f1", False)


def test_what_is_to_be_practised_is_begun_as_ones_own_or_as_what_was_made_at_the_site(hand, program):
    for pack, begun in (("care-essentials", ()), ("site-1", ("site-1",))):
        card = msgspec.structs.replace(FOLLOW_UPS[0], pack=pack)
        program.coaching.follow_ups = (card,)
        at(hand, Agreed())
        hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == "Do it now"))
        hand.settle()
        assert program.learning.started[-1] == (Purpose.MODULE, "hands", *begun)


def test_a_pin_that_did_not_fit_is_typed_once_more_without_touching_the_screen(hand, program):
    at(hand, AgreeMyTalk("t1", SecretKind.PIN))
    sign = next(each for each in hand.shown(Button, hand.page) if each.words == "Sign")
    for digit in "9999":
        QTest.keyClick(hand.page, digit)
    sign.setFocus()
    hand.page.show_wrong(0)
    assert hand.page.focusWidget() is hand.page.heading


def test_who_sees_it_is_said_before_one_asks(hand, program):
    program.coaching.follow_ups = FOLLOW_UPS[:1]
    at(hand, Agreed())
    press(hand, "I would like a talk")
    assert "your supervisor can then read why" in said(hand)
    press(hand, "Ask my supervisor")
    assert program.follow_ups.calls[-1] == ("ask_talk", "p0")
    assert isinstance(hand.page, AgreedPage)


def test_a_change_is_asked_for(hand, program):
    at(hand, MyTalk("t1"))
    press(hand, "Ask for a change")
    written(hand, "It was on Monday.")
    press(hand, "Ask for it")
    assert program.talks.calls[-2] == ("ask_change", "p0", "t1", "It was on Monday.")
    assert isinstance(hand.page, TalkPage)


def test_notes_of_another_device_are_not_agreed_here(hand):
    at(hand, MyTalk("t3"))
    words = {each.words for each in hand.shown(Button, hand.page)}
    assert not words & {"I agree", "Ask for a change"}
    assert "The notes are on the device where they were written" in said(hand)


def test_today_has_one_line_and_not_beside_a_reminder_of_the_same(hand, program):
    program.coaching.said = CoachLine(kind=LineKind.OVERDUE, follow_up=FOLLOW_UPS[0])
    at(hand, places.Today())
    assert "You agreed this by" in said(hand)
    page = hand.page
    assert isinstance(page, TodayPage)
    page.show_nudge(Nudge(kind=NudgeKind.FOLLOW_UP, topic="Clean hands", until_day=TODAY))
    hand.settle()
    assert "You agreed this by" not in said(hand)
    assert "You agreed to do this by" in said(hand)


def test_asking_is_offered_where_it_says_that_a_talk_may_help(hand):
    at(hand, ChangeTalk("t1"))
    at(hand, AskTalk())
    assert "Your answers they do not see here." in said(hand)
