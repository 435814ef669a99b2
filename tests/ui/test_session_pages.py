# SPDX-License-Identifier: Apache-2.0
"""Sessions and huddles as people press them: by touch, by keyboard, by badge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.errors import Refusal
from app.leading.facts import SessionKind
from app.signin import SecretKind
from content_packs.answers import Chosen
from tests.ui.conftest import deliver
from tests.ui.fake_sessions import GROUPS, LED, NAMES, TOPICS, huddle_step, told
from tests.ui.fakes import ITEMS
from tests.ui.session_pages import CARD
from ui.window import places
from ui.window.from_afar import STAYS_MS
from ui.window.idle import MINUTES
from ui.window.pages.huddle_mode import HuddleQuestionPage, HuddleTalkPage
from ui.window.pages.session_groups import GroupsForAllPage, SessionGroupsPage
from ui.window.pages.session_roll import ProveHerePage, RollCallPage
from ui.window.pages.sessions import BeginSessionPage, EndSessionPage, SessionsPage
from ui.window.session_intents import BadgeShown
from ui.window.session_places import (
    AtHuddle,
    BeginSession,
    GroupsForAll,
    ProveHere,
    RollCall,
    SessionGroups,
    Sessions,
)
from ui.window.widgets.basic import Button


@pytest.fixture
def at(window, program):
    """Goes to a place, signed in, and returns the page."""
    sign_in(window, program)

    def go(place):
        window.navigator.to(place)
        deliver()
        return window.page

    return go


def sign_in(window, program):
    from ui.window.places import SignedIn

    card = program.accounts.cards()[0]
    window.navigator.to(SignedIn(card, program.accounts.preferences(card.id)))
    deliver()


def press(page, words: str) -> None:
    button = next(b for b in page.findChildren(Button) if b.isVisibleTo(page) and b.words == words)
    button.click()
    deliver()


def said(page) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_session_is_begun_in_three_questions(window, program, at) -> None:
    page = at(Sessions())
    press(page, "Begin a session")
    assert isinstance(window.page, BeginSessionPage)
    press(window.page, "Care essentials")
    page = window.page
    assert [b.words for b in page._topics] == [TOPICS[1], TOPICS[0]]  # the topic of the week first
    assert not page._next.isEnabled()
    press(page, TOPICS[0])
    press(page, TOPICS[1])
    press(page, "Next")
    press(window.page, "30 min")
    assert program.sessions.calls[-2][:2] == ("begin", SessionKind.SESSION) or (
        "begin", SessionKind.SESSION, "care", ("m1", "m0"), 30,
    ) in program.sessions.calls  # fmt: skip
    assert isinstance(window.page, RollCallPage)


def test_a_huddle_is_begun_with_its_topic(window, program, at) -> None:
    program.huddles.step = huddle_step(ITEMS[0])
    page = at(BeginSession(SessionKind.HUDDLE, "care"))
    press(page, TOPICS[1])
    assert isinstance(window.page, HuddleQuestionPage)


def test_why_it_cannot_begin_is_said_on_the_page(window, program, at) -> None:
    page = at(BeginSession(SessionKind.HUDDLE, "care"))
    program.sessions.error = Refusal("no_huddle_questions")
    press(page, TOPICS[0])
    assert window.page is page
    assert "There are no questions about this topic" in said(page)


def test_what_is_begun_is_gone_on_with_or_given_up(window, program, at) -> None:
    program.sessions.some_open()
    page = at(Sessions())
    assert not any(b.words.startswith("Begin") for b in page.findChildren(Button))
    press(page, "Give it up")
    assert isinstance(window.page, EndSessionPage)
    press(window.page, "Give it up")
    assert ("drop",) in program.sessions.calls
    program.sessions.some_open()
    press(at(Sessions()), "Go on with it")
    assert isinstance(window.page, RollCallPage)


def test_somebody_proves_being_here_with_their_pin_and_nobody_changes_places(window, program, at) -> None:
    page = at(RollCall())
    tile = next(b for b in page.findChildren(Button) if b.words == "Olaf")
    tile.click()
    deliver()
    assert isinstance(window.page, ProveHerePage)
    who = window.navigator.card
    for digits, ok in (("9999", False), ("2580", True)):
        for digit in digits:
            QTest.keyClick(window.page, getattr(Qt.Key, f"Key_{digit}"))
        QTest.keyClick(window.page, Qt.Key.Key_Return)
        deliver()
        assert isinstance(window.page, RollCallPage) is ok
        if not ok:
            assert "Nobody was noted" in said(window.page)
            window.page._wait.begin(0)
    assert "Olaf is noted." in said(window.page)
    assert window.navigator.card == who


def test_the_pin_of_who_walked_off_is_not_asked_for_any_more(window, program, at) -> None:
    page = at(ProveHere(CARD, SecretKind.PIN))
    QTest.keyClick(page, Qt.Key.Key_2)
    page.away.timeout.emit()
    deliver()
    assert isinstance(window.page, RollCallPage)
    assert not any(call[0] == "prove" for call in program.sessions.calls)


@pytest.mark.parametrize(
    ("way", "words"), [(SecretKind.PIN, "No PIN: note me"), (SecretKind.NONE, "Note that they are here")]
)
def test_who_leads_notes_somebody(window, program, at, way, words) -> None:
    press(at(ProveHere(CARD, way)), words)
    assert ("name", "p2") in program.sessions.calls
    assert f"{CARD.name} is noted." in said(window.page)


@pytest.mark.parametrize(
    ("name", "words"),
    [("Olaf", "Olaf is noted."), ("", "This badge is not known here"), ("me", "You lead it")],
)
def test_a_badge_is_heard_on_the_list(program, at, name, words) -> None:
    page = at(RollCall())
    program.sessions.badges["SW1"] = name
    page.intent.emit(BadgeShown(("SW1",)))
    deliver()
    assert words in said(page)


def test_somebody_is_taken_off_by_keyboard(program, at) -> None:
    page = at(RollCall())
    off = next(b for b in page.findChildren(Button) if b.accessibleName() == f"Take off: {NAMES[1]}")
    off.setFocus()
    QTest.keyClick(off, Qt.Key.Key_Space)
    deliver()
    assert ("undo", "p2") in program.sessions.calls
    assert "Noted so far: 5" in said(page)


def test_it_is_closed_with_its_sum(window, program, at) -> None:
    press(at(RollCall()), "Close")
    press(window.page, "Close it")
    assert ("close",) in program.sessions.calls
    assert isinstance(window.page, SessionsPage)
    assert f"People who were there: {LED[0].people}" in said(window.page)


def test_closing_for_many_people_goes_on_in_portions_and_says_how_far_it_is(window, program, at, monkeypatch) -> None:
    shown, show = [], SessionsPage.show_closing

    def showing(page, left):
        show(page, left)
        shown.append((" ".join(label.text() for label in page.findChildren(QLabel)), left))

    monkeypatch.setattr(SessionsPage, "show_closing", showing)
    program.sessions.left = (13, 3)
    press(at(RollCall()), "Close")
    press(window.page, "Close it")
    deliver()
    assert [left for _, left in shown] == [13, 3]
    for words, left in shown:
        assert f"Still to do: {left}" in words
        assert "Begin a session" not in words, "nothing new before that is done"
    assert program.sessions.calls.count(("close",)) == 3
    assert f"People who were there: {LED[0].people}" in said(window.page)


def test_a_list_of_nobody_is_not_closed_and_a_huddle_has_no_groups(program, at) -> None:
    program.sessions.begin(SessionKind.HUDDLE, "care", ("m0",), 15)
    page = at(RollCall())
    assert not page._close.isEnabled()
    assert not any(b.words == "Groups" and b.isVisibleTo(page) for b in page.findChildren(Button))


def test_a_person_is_moved_by_two_presses_and_by_keyboard(window, program, at) -> None:
    page = at(SessionGroups())
    assert isinstance(page, SessionGroupsPage)
    person = page._people["p1"]
    person.click()
    assert [b.words for _, b in page._targets] == ["To: Group 2", "To a new group"]
    target = next(b for number, b in page._targets if number == 1)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Space)
    deliver()
    assert program.grouping.calls[-1] == ("move", "p1", 1)
    assert not page._targets
    page.press("p1")
    page.press("p1")  # let go
    assert not page._targets


def test_the_screen_for_all_says_nothing_of_what_anybody_knows(window, at) -> None:
    leader = said(at(SessionGroups()))
    assert "sure of" in leader
    page = at(GroupsForAll())
    assert isinstance(page, GroupsForAllPage)
    assert all(name in said(page) for name in NAMES)
    assert "sure" not in said(page)
    assert GROUPS.groups[1].lacks


def test_a_huddle_goes_from_talk_to_answer_to_why_to_the_next(window, program, at) -> None:
    program.huddles.step = huddle_step(ITEMS[0])
    page = at(AtHuddle(program.huddles.step))
    assert "Talk first" in said(page)
    assert not page._check.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_2)
    press(page, "Our answer")
    assert ("answer", Chosen((1,))) in program.huddles.calls
    assert "Talk first" not in said(page)
    assert "The apron carries germs too." in said(page)
    press(page, "Go on")
    assert isinstance(window.page, HuddleTalkPage)
    assert "When is it hardest for you" in said(window.page)
    press(window.page, "Who is here?")
    assert isinstance(window.page, RollCallPage)


def test_a_long_talk_is_not_locked_and_what_comes_after_it_is_as_ever(window, at) -> None:
    at(AtHuddle(huddle_step(ITEMS[0])))
    assert window.idle._timer.interval() == STAYS_MS
    at(RollCall())
    assert window.idle._timer.interval() == MINUTES * 60_000


@pytest.mark.parametrize("place", ["huddle", "roll call"])
def test_after_the_lock_who_leads_is_where_they_were(window, program, at, place) -> None:
    program.huddles.step = told(huddle_step(ITEMS[0]), Chosen((1,)))
    page = at(AtHuddle(program.huddles.step) if place == "huddle" else RollCall())
    window.navigator.lock()
    deliver()
    assert window.navigator.card is None
    sign_in(window, program)
    deliver()
    assert type(window.page) is type(page)
    if place == "huddle":
        assert "The apron carries germs too." in said(window.page)  # with what the group answered


def test_the_words_of_a_huddle_are_the_biggest_there_are(window, at) -> None:
    small = at(RollCall()).heading.font().pointSizeF()
    page = at(AtHuddle(huddle_step(ITEMS[0])))
    assert page.heading.font().pointSizeF() >= 34
    assert page._editor.findChildren(Button)[0].label.font().pointSizeF() >= 26
    assert at(RollCall()).heading.font().pointSizeF() == small


def test_what_somebody_was_at_goes_into_their_passport_with_one_press(window, program, at) -> None:
    program.attendance.on()
    page = at(places.Progress())
    assert "Sessions you were at" in said(page)
    assert "led by Sue" in said(page)
    press(page, "Into my passport")
    entry = window.navigator._screens[-1].place.entry
    was_at = program.attendance.was_at[0]
    assert (entry.id, entry.title, entry.minutes) == (was_at.session, ", ".join(was_at.titles), was_at.minutes)


def test_a_list_that_was_closed_elsewhere_is_said(window, program, at) -> None:
    program.sessions.sheet_now = None
    page = at(RollCall())
    assert "It is closed already" in said(page)
