# SPDX-License-Identifier: Apache-2.0
"""Random taps and keys in the real window: no traceback, no dead end, no lost answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.events import AnswerGiven
from app.record.home import Home
from content_packs.library import PackLibrary
from tests.ui.conftest import items_left
from tests.ui.monkey import Monkey
from tests.ui.shop import Shop
from ui.compose import open_program
from ui.setting_up import install_starter_packs
from ui.window import places
from ui.window.intents import PersonChosen, StartAsked
from ui.window.languages import Languages
from ui.window.pages.today import TodayPage
from ui.window.widgets.basic import Button

SEEDS = [(1, "en"), (4, "es")]
"""200 deeds in all, of walks that see much; the long form does 20,000 in each of three languages."""


@pytest.fixture
def shop(qapp, tmp_path: Path, monkeypatch) -> Iterator[Shop]:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.open", lambda _dialog: None)  # the system's own window
    home = Home(tmp_path / "home").make()
    install_starter_packs(PackLibrary(home.packs))
    with open_program(home) as program:
        for who in ("ana", "ben"):
            program.accounts.add(id=who, name=who.title(), pack="care-essentials")
    shop = Shop(home)
    shop.window.resize(1024, 600)
    shop.window.show()
    yield shop
    shop.close()
    assert not items_left()


def play(shop: Shop, seed: int, language: str, deeds: int) -> Monkey:
    """Ana sits down; what the device shows is in the language; every so often she is sat down again."""
    monkey = Monkey(shop, seed)
    ana = next(card for card in shop.on_writer(shop.program.accounts.cards).result() if card.id == "ana")
    application = QCoreApplication.instance()
    assert application is not None
    Languages(application).speak(language)
    for sitting in range(0, deeds, 100):
        shop.go(places.People())
        shop.do(PersonChosen(ana))
        if sitting % 200 == 0:
            _begin(shop)
        monkey.play(100)
    return monkey


def _begin(shop: Shop) -> None:
    """Press what begins questions, if it is offered: there is so much else that few would be answered by chance."""
    begins = (each for each in shop.window.page.findChildren(Button) if isinstance(each.value, StartAsked))
    button = next(begins, None) if isinstance(shop.window.page, TodayPage) else None
    if button is not None:
        button.click()
        shop.settle()


def lost(shop: Shop, monkey: Monkey) -> set[tuple[str, str]]:
    """Answers whose feedback somebody saw and that are not in the record of somebody who is still there."""

    def kept() -> tuple[set[str], set[tuple[str, str]]]:
        record = shop.program.record
        known = set(record.learners())
        given = {(event.learner, event.fact.item) for event in record.events() if isinstance(event.fact, AnswerGiven)}
        return known, given

    known, given = shop.on_writer(kept).result()
    return {answer for answer in monkey.answered if answer[0] in known} - given


@pytest.mark.parametrize(("seed", "language"), SEEDS)
def test_whatever_is_pressed_it_goes_on(shop: Shop, seed: int, language: str) -> None:
    monkey = play(shop, seed, language, 100)
    assert not monkey.faults, "\n\n".join(monkey.faults[:3])
    assert len(monkey.pages) > 10, "it saw little of the program"
    assert monkey.answered
    assert not lost(shop, monkey)
    report = shop.on_writer(lambda: shop.program.record.rebuild(verify=True)).result()
    assert not report.differences


@pytest.mark.soak
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_20_000_deeds(shop: Shop, language: str) -> None:
    for seed in range(10, 210):
        print(f"seed {seed}, {language}")  # the last one told is the one that failed
        monkey = play(shop, seed, language, 100)
        assert not monkey.faults, "\n\n".join(monkey.faults[:3])
        assert not lost(shop, monkey)
