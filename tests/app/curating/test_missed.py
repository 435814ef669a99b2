# SPDX-License-Identifier: Apache-2.0
"""What people look for in vain is counted from three people on, and nothing says who looked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.curating.missed import Missed, worth_keeping
from app.curating.missed_rows import DAYS, let_go
from app.errors import Refusal
from app.rights import Role
from tests.app.kit import DAY


@pytest.fixture
def people(desk):
    return [desk.accounts.add(name=name, pack="kit").id for name in ("Ana Rosenberg", "Ben", "Cem", "Dan")]


def look(desk, people, text):
    for person in people:
        with desk.by(Role.LEARNER, id=person):
            desk.missed.note(person, text)


def rows(desk):
    return desk.database.execute("SELECT words, person FROM missed_search").fetchall()


def test_words_are_shown_from_three_people_on(desk, people):
    look(desk, people[:1], "Where is the Wound-vac?")
    look(desk, people[:2], "wound vac")
    assert desk.missed.listed() == ()
    look(desk, people[2:3], "WOUND VAC ")
    today = desk.clock.now_ms() // DAY
    assert desk.missed.listed() == (Missed("wound vac", 3, today),)


def test_nothing_kept_says_who_looked_or_that_one_looked_twice(desk, people):
    look(desk, people[:1], "wound vac")
    look(desk, people[:1], "bladder scan")
    kept = rows(desk)
    assert people[0] not in str(kept)
    assert len({person for _, person in kept}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "room 12",
        "غرفة ١٢",
        "ann@example.org",
        "www.example.org/x",
        "example.org",
        "https://example",
        "ab",
        "the and of",
        "why does Rosenberg shout",
        "x" * 61,
        "word " * 20,
    ],
)
def test_what_may_name_somebody_or_something_is_never_kept(desk, people, text):
    look(desk, people, text)
    assert rows(desk) == []


@given(st.text(max_size=80))
def test_no_digit_no_sign_and_no_long_text_is_ever_worth_keeping(text):
    kept = worth_keeping(text, "en")
    assert len(kept) <= 60
    assert not any(letter.isdigit() or letter in "@:/." for letter in kept)


def test_who_is_not_of_this_device_is_not_counted(desk, people):
    with desk.by(Role.LEARNER, id="guest"):
        assert not desk.missed.note("guest", "wound vac")
    assert not desk.missed.note(people[0], "wound vac")  # the command line is nobody
    with desk.by(None), pytest.raises(Refusal):
        desk.missed.note(people[0], "wound vac")
    assert rows(desk) == []


def test_after_ninety_days_it_is_neither_shown_nor_kept(desk, people):
    look(desk, people, "wound vac")
    desk.clock.pass_ms((DAYS + 1) * DAY)
    assert desk.missed.listed() == ()
    assert rows(desk)
    desk.privacy.run_retention(now=True)
    assert rows(desk) == []


def test_letting_go_keeps_what_is_new(desk, people):
    look(desk, people[:1], "wound vac")
    assert let_go(desk.database, desk.clock.now_ms() + DAYS * DAY) == 0
    assert let_go(desk.database, desk.clock.now_ms() + (DAYS + 1) * DAY) == 1


def test_erasing_a_person_takes_their_searches_and_no_others(desk, people):
    look(desk, people[:3], "wound vac")
    desk.privacy.erase(people[0], reason="asked")
    assert len(rows(desk)) == 2
    assert desk.missed.listed() == ()


def test_what_is_done_comes_again_when_it_is_looked_for_anew(desk, people):
    look(desk, people[:3], "wound vac")
    with desk.by(Role.SUPERVISOR):
        desk.missed.done("wound vac")
        assert desk.missed.listed() == ()
    look(desk, people[:3], "wound vac")
    assert len(desk.missed.listed()) == 1


def test_few_peoples_words_cannot_be_taken_away_by_guessing(desk, people):
    look(desk, people[:1], "wound vac")
    desk.missed.done("wound vac")
    assert len(rows(desk)) == 1


def test_switched_off_nothing_is_kept_and_what_was_goes(desk, people):
    look(desk, people, "wound vac")
    desk.missed.count(on=False)
    assert not desk.missed.counted()
    assert rows(desk) == []
    look(desk, people, "wound vac")
    assert rows(desk) == []
    desk.missed.count(on=True)
    look(desk, people, "wound vac")
    assert len(rows(desk)) == 4
