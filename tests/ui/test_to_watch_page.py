# SPDX-License-Identifier: Apache-2.0
"""What somebody has to have watched, as a supervisor chooses it."""

from __future__ import annotations

import msgspec
import pytest

from app.preferences import Preferences, Theme
from tests.ui.conftest import deliver
from tests.ui.fake_watching import CHOICES, SHOP
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.lead_spots import lead_place, lead_spot
from ui.window.pages.to_watch import ToWatchPage
from ui.window.watch_places import ToWatch
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.tick import Tick


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    window.navigator.to(Lead())
    deliver()
    return Hand(window)


def button(hand, words: str) -> Button:
    return next(each for each in hand.shown(Button, hand.page) if each.words == words)


def said(hand) -> str:
    return " ".join(each.text() for each in hand.shown(Text, hand.page))


def test_from_the_team_to_another_choice(hand, program):
    hand.go(Go(ToWatch()))
    assert isinstance(hand.page, ToWatchPage)
    assert "Nobody has chosen yet" in said(hand)
    assert CHOICES.pack_title in said(hand)
    first, second = hand.shown(Tick, hand.page)
    assert (first.on, second.on) == (True, False)
    assert "Can do harm. Checklists: Hands at work" in first.accessibleDescription()
    hand.press(first)
    hand.press(second)
    program.to_watch.left = [3, 13]
    hand.press(button(hand, "Keep it like this"))
    assert program.to_watch.chosen == [("lift",)]
    assert program.to_watch.left == [], "it is written to all records, a few at a time"
    assert "Your site has chosen this." in said(hand)


def test_a_pack_without_checklists_says_so(hand, program):
    program.to_watch.found = msgspec.structs.replace(CHOICES, topics=())
    hand.go(Go(ToWatch()))
    assert "Care essentials has no checklists, so nothing can be watched." in said(hand)
    assert not [each for each in hand.shown(Button, hand.page) if each.words == "Keep it like this"]


def test_a_topic_that_came_after_the_choice_says_so_until_it_is_chosen(hand, program):
    first, second = CHOICES.topics
    program.to_watch.found = msgspec.structs.replace(
        CHOICES, topics=(msgspec.structs.replace(first, new=True), second), usual=False
    )
    hand.go(Go(ToWatch()))
    told = [each.accessibleDescription() for each in hand.shown(Tick, hand.page)]
    assert ["New since your site chose." in each for each in told] == [True, False]
    hand.press(button(hand, "Keep it like this"))
    told = [each.accessibleDescription() for each in hand.shown(Tick, hand.page)]
    assert not any("New since" in each for each in told)


def test_where_people_learn_from_several_packs_each_is_chosen_apart(hand, program):
    program.to_watch.others = (SHOP,)
    hand.go(Go(ToWatch()))
    assert "From what do people here learn?" in said(hand)
    assert not hand.shown(Tick, hand.page)
    packs = [each for each in hand.shown(Button, hand.page) if each.words in {CHOICES.pack_title, SHOP.pack_title}]
    assert [each.words for each in packs] == [CHOICES.pack_title, SHOP.pack_title]
    assert ["Your site has chosen this." in each.accessibleDescription() for each in packs] == [False, True]
    hand.press(packs[1])
    assert SHOP.pack_title in said(hand)
    (till,) = hand.shown(Tick, hand.page)
    hand.press(till)
    hand.press(button(hand, "Keep it like this"))
    assert (program.to_watch.chosen, program.to_watch.chosen_in) == ([()], ["shop"])
    assert SHOP.pack_title in said(hand), "it stays with the pack"
    assert not hand.shown(Tick, hand.page)[0].on
    hand.press(button(hand, "Back"))
    hand.press(button(hand, CHOICES.pack_title))
    assert "Nobody has chosen yet" in said(hand)
    hand.press(button(hand, "Back"))
    hand.press(button(hand, "Back"))
    assert not isinstance(hand.page, ToWatchPage)


def test_with_one_pack_nothing_is_asked_and_it_is_that_one_that_is_kept(hand, program):
    hand.go(Go(ToWatch()))
    hand.press(button(hand, "Keep it like this"))
    assert program.to_watch.chosen_in == ["care"]


def test_who_comes_back_is_at_the_same_pack_or_chooses_where_nobody_learns_from_it_any_more(program):
    program.to_watch.others = (SHOP,)
    spot = lead_spot(ToWatch("shop"))
    assert lead_place(program, "p0", spot) == ToWatch("shop")
    assert lead_place(program, "p0", lead_spot(ToWatch())) == ToWatch()
    program.to_watch.others = ()
    assert lead_place(program, "p0", spot) == ToWatch()
