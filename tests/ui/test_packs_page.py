# SPDX-License-Identifier: Apache-2.0
"""Where new packs come from, on the page of whoever looks after the device."""

from __future__ import annotations

import msgspec
import pytest

from app.repository.state import PacksState
from tests.ui.conftest import deliver
from tests.ui.test_facts import said, sign_in
from ui.window.care_places import CareFor, CarePart
from ui.window.hand import Hand
from ui.window.widgets.basic import Button

FROM = PacksState(name="Six Homes", place="https://packs.example.org/", contact_ms=1_790_000_000_000)


@pytest.fixture
def packs_from(program):
    def put(state: PacksState) -> None:
        real = type(program.device).device
        program.device.device = lambda: msgspec.structs.replace(real(program.device), packs_from=state)

    return put


def test_where_nothing_is_set_packs_come_by_hand_and_nothing_is_offered(window, program):
    page = sign_in(window, program, CareFor(CarePart.PACKS))
    assert "New packs are installed by hand." in said(window)
    assert [button.words for button in Hand(window).shown(Button, page)] == ["Back"]


def test_a_repository_is_named_and_looked_at_when_asked(window, program, packs_from):
    packs_from(FROM)
    page = sign_in(window, program, CareFor(CarePart.PACKS))
    assert any(words.startswith("New packs come from Six Homes. Last looked:") for words in said(window))
    (look,) = (b for b in Hand(window).shown(Button, page) if b.words == "Look for new packs now")
    look.click()
    deliver()
    assert program.device.asked == 1
    assert not look.isEnabled()
    assert any(words.startswith("It looks now.") for words in said(window))


def test_what_is_in_the_way_is_said(window, program, packs_from):
    packs_from(msgspec.structs.replace(FROM, problem="expired", params={"what": "timestamp", "on": "2027-10-26"}))
    sign_in(window, program, CareFor(CarePart.PACKS))
    assert any("has ended, so nothing new is taken" in words for words in said(window))
    assert "expired" not in " ".join(said(window))
