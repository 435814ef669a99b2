# SPDX-License-Identifier: Apache-2.0
"""Who goes round the program all day leaves nothing behind: no widget, no object, no memory."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.events import Purpose
from app.record.home import Home
from content_packs.library import PackLibrary
from tests.ui.shop import Shop
from ui.compose import open_program
from ui.setting_up import install_starter_packs
from ui.window import places
from ui.window.aid_places import ToLookUp
from ui.window.intents import Go, PersonChosen, StartAsked
from ui.window.search_places import FindHelp

ROUND = [
    Go(places.Progress()),
    Go(places.Goal()),
    Go(places.MyData()),
    Go(FindHelp()),
    Go(ToLookUp()),
    StartAsked(Purpose.SHIFT_QUIZ),
    Go(places.Look()),
]


@pytest.fixture
def shop(qapp, tmp_path: Path, monkeypatch) -> Iterator[Shop]:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home").make()
    install_starter_packs(PackLibrary(home.packs))
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana", pack="care-essentials")
    shop = Shop(home)
    shop.window.resize(1024, 600)
    shop.window.show()
    yield shop
    shop.close()


def go_round(shop: Shop) -> int:
    """Ana comes, sees her pages, begins her quiz and leaves; returns how many pages there were."""
    (ana,) = shop.on_writer(shop.program.accounts.cards).result()
    shop.do(PersonChosen(ana))
    for intent in ROUND:
        shop.go(places.Today())
        shop.do(intent)
    shop.go(places.People())
    return 2 + 2 * len(ROUND)


def left(shop: Shop) -> tuple[Counter[str], Counter[str]]:
    """What there is of each kind, in Qt and in Python."""
    gc.collect()
    widgets = Counter(type(widget).__name__ for widget in QApplication.allWidgets())
    ours = ("ui.", "app.", "PySide6", "enum")
    objects = Counter(
        type(each).__qualname__ for each in gc.get_objects() if str(type(each).__module__).startswith(ours)
    )
    return widgets, objects


def pages_until(shop: Shop, most: int) -> int:
    """Go round until there were so many pages, with the collector at work as it is in the program, every half second.

    Without it what the day leaves in circles lies there together, and the process keeps the room that it took.
    """
    done = 0
    while done < most:
        done += go_round(shop)
        gc.collect()
    return done


def test_going_round_leaves_no_widget_and_no_object(shop: Shop) -> None:
    pages_until(shop, 16)
    before = left(shop)
    assert pages_until(shop, 32) >= 32
    after = left(shop)
    assert after[0] - before[0] == Counter()
    assert after[1] - before[1] == Counter()


@pytest.mark.soak
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the memory of a process is read from /proc")
def test_a_thousand_pages_take_no_memory(shop: Shop) -> None:
    """The memory of the process after 300 pages and after 1,300: 1 MB is what the allocator may keep."""

    def kib() -> int:
        gc.collect()
        line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("RssAnon"))
        return int(line.split()[1])

    pages_until(shop, 300)
    before = kib()
    pages_until(shop, 1_000)
    assert kib() - before < 1_024
