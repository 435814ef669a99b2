# SPDX-License-Identifier: Apache-2.0
"""Watching somebody on the spot: topic, person, checklist; and back to the list."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from app.observing.watching import WatchTopics
from app.preferences import Preferences, Theme
from tests.ui.at_work_pages import VIEW
from tests.ui.conftest import deliver
from tests.ui.fake_watching import NAMES, TOPICS
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.checklist import ChecklistPage
from ui.window.pages.some_rows import AT_ONCE
from ui.window.pages.watch_now import WatchForPage, WatchNowPage
from ui.window.watch_intents import WatchOne
from ui.window.watch_places import WatchFor, WatchNow
from ui.window.widgets.basic import Button, Text


@pytest.fixture
def hand(window, program):
    program.observing.answers["open"] = VIEW
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    window.navigator.to(Lead())
    deliver()
    return Hand(window)


def rows(hand) -> list[Button]:
    return [each for each in hand.shown(Button, hand.page) if isinstance(each.value, WatchOne)]


def said(hand) -> str:
    return " ".join(each.text() for each in hand.shown(Text, hand.page))


def test_three_presses_from_my_team_to_the_checklist_and_back_to_the_list(hand, program):
    hand.go(Go(WatchNow()))
    assert isinstance(hand.page, WatchNowPage)
    first, second = (b for b in hand.shown(Button, hand.page) if isinstance(b.value, Go) and b.words != "Back")
    assert first.accessibleDescription() == "They know it and wait to be watched: 3"
    assert second.accessibleDescription() == "Nobody waits for it just now"
    hand.press(first)
    assert isinstance(hand.page, WatchForPage)
    hand.page.rest.finish()
    deliver()
    assert len(rows(hand)) == AT_ONCE
    assert rows(hand)[0].accessibleDescription() == "Knows it, waits to be watched"
    assert rows(hand)[3].accessibleDescription() == "Still learns it"
    hand.press(rows(hand)[0])
    assert isinstance(hand.page, ChecklistPage)
    assert program.watching.begun == ["w0"]
    hand.press(next(each for each in hand.page.foot_buttons() if each.words == "Back"))
    assert isinstance(hand.page, WatchForPage)


def test_a_name_finds_somebody_and_the_other_checklist_can_be_chosen(hand):
    hand.go(Go(WatchNow()))
    hand.go(Go(WatchFor("hands", "care")))
    hand.page.line.setText("zoe 17")
    hand.page.rest.finish()
    deliver()
    (found,) = rows(hand)
    assert (found.words, found.value.checklist) == (NAMES[-2], "hands-at-work")
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == "Gloves, on and off"))
    hand.page.rest.finish()
    deliver()
    assert [each.value.checklist for each in rows(hand)] == ["gloves"]
    hand.page.line.setText("nobody at all")
    deliver()
    assert rows(hand) == []
    assert "Nobody with this name." in said(hand)


def test_a_pack_without_checklists_says_so(hand, program):
    program.watching.found = msgspec.structs.replace(TOPICS, topics=())
    hand.go(Go(WatchNow()))
    assert "There are no checklists here, so nothing can be watched." in said(hand)


def test_packs_of_others_are_named_and_their_topics_open_too(hand, program):
    topic = replace(program.watching.found.topics[1], module="hoist", title="The new hoist")
    program.watching.others = (WatchTopics(pack="site-lift", title="Made here", topics=(topic,)),)
    hand.go(Go(WatchNow()))
    assert {"Care essentials", "Made here"} <= {each.text() for each in hand.shown(Text, hand.page)}
    hand.press(next(b for b in hand.shown(Button, hand.page) if b.words == "The new hoist"))
    assert isinstance(hand.page, WatchForPage)
    assert hand.page._found.topic.title == "The new hoist"
