# SPDX-License-Identifier: Apache-2.0
"""The notes of a talk: read by the two who had it, agreed to with one's own PIN, and never sent."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.rights import Role
from app.signin import SecretKind
from tests.app.coaching_kit import COACHED, Coached

WORDS = "Nights are hard.\nWe look at lifting together."


@pytest.fixture
def coached(make_device) -> Coached:
    made = Coached(make_device(COACHED))
    made.people()
    made.device.accounts.set_pin("ana", "2580")
    made.sue()
    return made


def test_the_person_agrees_beside_the_supervisor_and_then_it_stays(coached) -> None:
    view = coached.talks.note("ana", f"  {WORDS}  ")
    assert view.words == WORDS
    assert view.signs_with is SecretKind.PIN
    talk = view.card.id
    assert not coached.talks.agree("ana", talk, "1111").ok
    assert coached.talks.look("ana", talk).card.agreed_ms == 0
    assert coached.talks.agree("ana", talk, "2580").ok
    assert coached.device.gate.is_self("sue"), "a signature signs nobody in"
    assert coached.talks.look("ana", talk).card.agreed_ms
    for again in (lambda: coached.talks.agree("ana", talk, "2580"), lambda: coached.talks.reword("ana", talk, "x")):
        with pytest.raises(Refusal, match="talk_agreed"):
            again()
    coached.ana()
    with pytest.raises(Refusal, match="talk_agreed"):
        coached.talks.ask_change("ana", talk, "x")
    assert coached.talks.read("ana", talk).words == WORDS


def test_a_change_is_asked_for_made_and_agreed(coached) -> None:
    talk = coached.talks.note("ana", WORDS).card.id
    coached.ana()
    assert coached.talks.ask_change("ana", talk, "It was weekends.").change == "It was weekends."
    with pytest.raises(Refusal, match="change_asked"):
        coached.talks.agree("ana", talk, "2580")
    coached.sue()
    seen = coached.talks.look("ana", talk)
    assert (seen.words, seen.change, seen.card.change_asked) == (WORDS, "It was weekends.", True)
    assert coached.talks.reword("ana", talk, "Weekends are hard.").change == ""
    coached.ana()
    assert coached.talks.agree("ana", talk, "2580").ok


def test_the_supervisor_may_leave_the_words_as_they_are(coached) -> None:
    talk = coached.talks.note("ana", WORDS).card.id
    coached.ana()
    coached.talks.ask_change("ana", talk, "Leave out the nights.")
    coached.sue()
    assert coached.talks.reword("ana", talk, WORDS).change == ""


def test_that_there_was_a_talk_leaves_and_no_word_of_it(coached) -> None:
    talk = coached.talks.note("ana", WORDS, day=coached.follow_ups.today() - 2).card.id
    coached.ana()
    coached.talks.ask_change("ana", talk, "Leave out the nights.")
    left = "".join(str(event.fact) for event in coached.device.roamed("ana"))
    assert "TalkHeld" in left
    assert "ights" not in left


def test_other_supervisors_know_that_there_was_one_and_no_more(coached) -> None:
    talk = coached.talks.note("ana", WORDS).card.id
    coached.act("sam", Role.SUPERVISOR)
    (card,) = coached.talks.of("ana")
    assert (card.by, card.mine) == ("Sue", False)
    for call in (
        lambda: coached.talks.look("ana", talk),
        lambda: coached.talks.reword("ana", talk, "x"),
        lambda: coached.talks.agree("ana", talk, "2580"),
    ):
        with pytest.raises(Refusal, match="talk_of_another"):
            call()
    assert coached.talks.held() == ()
    coached.act()
    assert [each.learner.id for each in coached.talks.held("sue")] == ["ana"]


def test_notes_are_needed_and_a_day_that_is_remembered(coached) -> None:
    with pytest.raises(Refusal, match="no_notes"):
        coached.talks.note("ana", "  \n ")
    for days in (-1, 93):
        with pytest.raises(Refusal, match="talk_day"):
            coached.talks.note("ana", WORDS, day=coached.follow_ups.today() - days)


def test_who_has_no_pin_of_their_own_cannot_agree(coached) -> None:
    talk = coached.talks.note("ben", WORDS).card.id
    with pytest.raises(Refusal, match="signs_with_nothing"):
        coached.talks.agree("ben", talk, "")


def test_on_another_device_it_is_said_that_there_was_one(coached, make_device) -> None:
    talk = coached.talks.note("ana", WORDS).card.id
    home = Coached(make_device(COACHED, name="home"))
    home.people()
    home.device.record.absorb(coached.device.roamed("ana"))
    home.ana()
    (card,) = home.talks.of("ana")
    assert (card.id, card.here) == (talk, False)
    assert home.talks.read("ana", talk).words == ""
    for call in (lambda: home.talks.agree("ana", talk, "2580"), lambda: home.talks.ask_change("ana", talk, "x")):
        with pytest.raises(Refusal, match="notes_elsewhere"):
            call()
