# SPDX-License-Identifier: Apache-2.0
"""The packs of a device, on the pages of whoever looks after it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.repository.tending import Looking, OnStick
from tests.ui.conftest import deliver
from tests.ui.fake_packs import FROM
from tests.ui.test_facts import said, sign_in
from ui.window.care_places import CareFor, CarePart, PackCare, PackChoice
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.pack_intents import GoneForward, LookStopped, PackRemoved, PacksLooked, PackStickChosen, RolledBack
from ui.window.pages.packs import PacksPage
from ui.window.widgets.basic import Button

PACKS = CareFor(CarePart.PACKS)
STICK = Path("/media/stick")


def open_packs(window, program):
    page = sign_in(window, program, PACKS)
    assert isinstance(page, PacksPage)
    return page


def words(window):
    return " | ".join(said(window))


def foot(page):
    return [button.words for button in page.foot_buttons()]


def test_where_nothing_is_set_packs_come_by_hand_or_by_stick(window, program):
    page = open_packs(window, program)
    assert "New packs are installed by hand." in said(window)
    assert foot(page) == ["Back", "From a stick"]


def test_each_pack_has_its_version_and_leads_to_its_own_page(window, program):
    page = open_packs(window, program)
    assert "Version 1.2.0: 60 questions, 20 lessons" in words(window)
    page.intent.emit(Go(PackCare("care")))
    deliver()
    assert "People here who learn with it: 3" in words(window)
    assert "It cannot be removed while somebody learns with it." in words(window)
    assert Hand(window).find(PackRemoved) is None


def test_a_look_shows_how_far_it_is_and_then_what_came(window, program):
    program.packs.with_repository()
    page = open_packs(window, program)
    assert foot(page) == ["Back", "From a stick", "Choose packs", "Look for new packs now"]
    program.packs.steps = [Looking(), Looking("1.3.0.stepwell", 1_000_000, 4_000_000)]
    Hand(window).press(page.foot_buttons()[-1])
    assert program.packs.asked == [""]
    assert "Looking for new packs …" in words(window)
    assert foot(page) == ["Back", "Stop"]
    page._look_again()
    deliver()
    assert "Being fetched: 1.0 MB of 4.0 MB" in words(window)
    program.packs.source = msgspec.structs.replace(FROM, news=("Care essentials 1.3.0",))
    page._look_again()
    deliver()
    assert "It came: Care essentials 1.3.0" in words(window)
    assert "New: Care essentials 1.3.0" in words(window)
    assert foot(page)[-1] == "Look for new packs now"
    assert not page._again.isActive()


def test_a_look_can_be_stopped_and_that_there_is_nothing_new_is_said(window, program):
    program.packs.with_repository()
    page = open_packs(window, program)
    program.packs.steps = [Looking()]
    Hand(window).press(page.foot_buttons()[-1])
    program.packs.steps = [Looking()]
    Hand(window).go(LookStopped())
    assert program.packs.stopped == 1
    assert "What came until then stays" in words(window)
    program.packs.source = FROM
    program.packs.steps = [Looking()]
    Hand(window).press(page.foot_buttons()[-1])
    page._look_again()
    deliver()
    assert "There is nothing new. Last looked:" in words(window)


def test_what_did_not_change_keeps_its_widgets_while_it_looks(window, program):
    program.packs.with_repository()
    page = open_packs(window, program)
    before = Hand(window).shown(Button, page)[0]
    page._look_again()
    deliver()
    assert Hand(window).shown(Button, page)[0] is before, "the focus would be lost each second"


def test_what_is_in_the_way_is_said_in_words(window, program):
    program.packs.with_repository()
    program.packs.source = msgspec.structs.replace(
        FROM, problem="expired", params={"what": "timestamp", "on": "2027-10-26"}
    )
    open_packs(window, program)
    assert "has ended, so nothing new is taken" in words(window)
    assert "expired" not in words(window)


def test_files_of_a_stick_are_installed_one_by_one_and_a_bad_one_is_named(window, program):
    program.packs.stick = OnStick(files=tuple(STICK / name for name in ("a.stepwell", "b.stepwell", "c.stepwell")))
    program.packs.bad = {"b.stepwell": "format-newer"}
    page = open_packs(window, program)
    page.intent.emit(PackStickChosen(STICK))
    deliver()
    assert "From the stick: A, C" in words(window)
    assert "b.stepwell was not taken. It needs a newer Stepwell. Update the program." in words(window)


def test_how_far_a_large_file_is_is_said_and_it_can_be_stopped_in_the_middle(window, program):
    program.packs.stick = OnStick(files=tuple(STICK / name for name in ("a.stepwell", "b.stepwell")))
    page = open_packs(window, program)
    told = []

    def halfway(file):
        page.intent.emit(PacksLooked())
        told.append(next(line for line in said(window) if line.startswith("From the stick:")))
        if len(told) == 5:
            page.intent.emit(LookStopped())

    program.packs.telling = halfway
    page.intent.emit(PackStickChosen(STICK))
    deliver()
    assert told[:3] == [
        "From the stick: 0 of 2 …",
        "From the stick: 0 of 2 …",
        "From the stick: 0 of 2 …",
    ]
    assert len(told) == 5, "b was not copied to its end"
    assert "From the stick: A" in words(window)
    assert not page._again.isActive()
    assert foot(page) == ["Back", "From a stick"]


def test_a_repository_on_a_stick_is_looked_at(window, program):
    program.packs.with_repository().stick = OnStick(place="/media/stick/packs")
    page = open_packs(window, program)
    page.intent.emit(PackStickChosen(STICK))
    deliver()
    assert program.packs.asked == ["/media/stick/packs"]


def test_a_folder_without_packs_is_said(window, program):
    page = open_packs(window, program)
    page.intent.emit(PackStickChosen(STICK))
    deliver()
    assert "There is no pack in this folder." in words(window)


def test_one_button_goes_back_a_version_and_one_forward_again(window, program):
    sign_in(window, program, PackCare("care"))
    hand = Hand(window)
    detail = hand.find(RolledBack).accessibleDescription()
    assert "no answer is lost" in detail
    assert "Version 1.2.0 is not fetched again" in detail
    hand.go(RolledBack("care"))
    assert "Version 1.1.0 is used from now on" in words(window)
    window.navigator.to(PackCare("care"))
    deliver()
    hand.go(GoneForward("care"))
    assert "Version 1.2.0 is used from now on" in words(window)


def test_a_pack_that_is_nobodys_is_removed(window, program):
    sign_in(window, program, PackCare("shop"))
    Hand(window).go(PackRemoved("shop"))
    deliver()
    assert isinstance(window.page, PacksPage)
    assert "On the shop floor" not in words(window)


def test_a_pack_that_became_somebodys_meanwhile_stays(window, program):
    page = sign_in(window, program, PackCare("shop"))
    program.packs.here[1] = msgspec.structs.replace(program.packs.here[1], people=1)
    page.intent.emit(PackRemoved("shop"))
    deliver()
    assert "Somebody learns with this pack, so it stays." in words(window)


def test_what_comes_is_chosen_pack_by_pack(window, program):
    program.packs.with_repository()
    sign_in(window, program, PackChoice())
    hand = Hand(window)
    ticks = {button.words: button for button in hand.shown(Button) if button.isCheckable()}
    assert [button.isChecked() for button in ticks.values()] == [True, True, True]
    hand.press(ticks["night"])
    assert (program.packs.all, [one.taken for one in program.packs.offered]) == (False, [True, False])
    assert [button.isChecked() for button in ticks.values()] == [False, True, False]
    hand.press(ticks["Everything that is offered"])
    assert (program.packs.all, [one.taken for one in program.packs.offered]) == (True, [True, True])
    assert [button.isChecked() for button in ticks.values()] == [True, True, True]
