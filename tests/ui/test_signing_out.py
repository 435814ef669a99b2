# SPDX-License-Identifier: Apache-2.0
"""The real window on a real data folder: after somebody left, nothing of theirs can be called any more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refusal
from app.preferences import TextSize
from app.record.home import Home
from content_packs.grading import right_answer
from content_packs.library import PackLibrary
from tests.ui.shop import Shop
from ui.compose import open_program
from ui.setting_up import install_starter_packs
from ui.window import places
from ui.window.intents import DraftChanged, GuestAsked, NextAsked, PersonChosen, PersonFilled, Submitted
from ui.window.pages.guest import GuestEndPage
from ui.window.pages.question import QuestionPage
from ui.window.problems import RIGHTS
from ui.window.troubles import right_trouble
from ui.window.widgets.basic import Button, Text


class Till(Shop):
    """A shop whose rights can be asked for."""

    def acting(self) -> str:
        actor = self.on_writer(lambda: self.program.gate.actor).result()
        return actor.id if actor else ""

    def refused(self, learner: str) -> str:
        """The code with which the day of somebody is refused, "" where it is shown."""
        try:
            self.on_writer(lambda: self.program.learning.today(learner)).result()
        except Refusal as refusal:
            return refusal.code
        return ""


@pytest.fixture
def shop(qapp, tmp_path: Path, monkeypatch) -> Iterator[Till]:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home").make()
    install_starter_packs(PackLibrary(home.packs))
    with open_program(home) as program:
        for who in ("ana", "ben"):
            program.accounts.add(id=who, name=who.title(), pack="shop-floor")
    shop = Till(home)
    yield shop
    shop.close()


def test_nobody_acts_behind_a_window_until_somebody_comes_in(shop: Till) -> None:
    assert shop.acting() == ""
    assert shop.refused("ana") == "not_signed_in"


def test_who_leaves_takes_every_right_along(shop: Till) -> None:
    ana, ben = shop.on_writer(shop.program.accounts.cards).result()
    shop.do(PersonChosen(ana))
    assert (shop.acting(), shop.window.navigator.card) == ("ana", ana)
    assert (shop.refused("ana"), shop.refused("ben")) == ("", "not_yours")
    shop.go(places.People())
    assert (shop.acting(), shop.refused("ana")) == ("", "not_signed_in")
    shop.do(PersonChosen(ben))
    assert (shop.refused("ben"), shop.refused("ana")) == ("", "not_yours")


@pytest.mark.parametrize("goes", [places.People(), places.TryIt(), places.NewPerson()])
def test_who_comes_in_while_their_screen_is_being_left_does_not_stay(shop: Till, goes: places.Place) -> None:
    ana, _ = shop.on_writer(shop.program.accounts.cards).result()
    shop.window.page.intent.emit(PersonChosen(ana))
    shop.window.navigator.to(goes)
    shop.settle()
    assert (shop.acting(), shop.window.navigator.card) == ("", None)


def test_who_is_new_acts_at_once(shop: Till) -> None:
    shop.go(places.NewPerson())
    shop.do(PersonFilled("Cleo", "shop-floor", "en", TextSize.M, "7391"))
    card = shop.window.navigator.card
    assert card is not None
    assert (shop.acting(), shop.refused(card.id)) == (card.id, "")
    shop.go(places.People())
    assert shop.refused(card.id) == "not_signed_in"


@pytest.mark.parametrize("code", sorted(RIGHTS))
def test_what_is_refused_is_said_and_not_tried_again(shop: Till, code: str) -> None:
    page = shop.window.page
    page.show_problem(code)
    said = [text.text() for text in page.findChildren(Text) if text.text() == right_trouble(code)]
    assert len(said) == 1
    assert said[0]
    assert "Try again" not in {button.text() for button in page.findChildren(Button)}


def everything(shop: Till) -> dict[str, object]:
    """All rows of all tables, and the bytes of the database and of its log."""
    database = shop.program.database
    tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    rows = {table: database.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    files = [path for path in shop.program.home.path.rglob("*.db*") if not path.name.endswith("-shm")]
    return {**rows, **{str(path): path.read_bytes() for path in files}}


@pytest.mark.parametrize("leave", ["at the end", "in the middle"])
def test_a_guest_leaves_all_as_it_was(shop: Till, leave: str) -> None:
    before = shop.on_writer(lambda: everything(shop)).result()
    assert len(before["event"]) == 2
    assert any(name.endswith(".db") for name in before)
    shop.go(places.TryIt())
    shop.do(GuestAsked("shop-floor", "en"))
    assert shop.acting() == ""
    asked = 0
    while isinstance(page := shop.window.page, QuestionPage) and not (asked and leave == "in the middle"):
        shop.do(DraftChanged(right_answer(page.question.item)))
        shop.do(Submitted(right_answer(page.question.item)))
        shop.do(NextAsked())
        asked += 1
    assert isinstance(shop.window.page, GuestEndPage) is (leave == "at the end")
    assert asked
    shop.go(places.People())
    assert shop.on_writer(lambda: everything(shop)).result() == before
