# SPDX-License-Identifier: Apache-2.0
"""The pages on which something is carried by hand: a file for a second device, and a stick."""

from __future__ import annotations

from pathlib import Path

import pytest
import segno

from app.carrying.enrolling import Offer
from app.carrying.letter import MOST_QR
from app.errors import Refusal
from app.people.team import Deed
from app.record.home import Home
from app.record.meta import set_organisation
from tests.ui.fake_carrying import CODE
from tests.ui.team_pages import open_deed
from tests.ui.test_care import care
from tests.ui.test_team import buttons, come_in, press, said
from ui.compose import assemble
from ui.letter_picture import letter_picture
from ui.moving_in import taken_in
from ui.window.care_intents import StickChosen, StickStopped
from ui.window.care_places import CareFor, CarePart
from ui.window.pages.enrol import HIGHEST
from ui.window.widgets.picture_view import PictureView
from ui.window.widgets.pictures import picture as drawn


@pytest.fixture
def team(window, program):
    """Somebody who looks after people is signed in."""
    come_in(window, program)
    return program.team


@pytest.mark.usefixtures("team")
def test_the_code_is_shown_once_and_the_file_named(window, program, tmp_path):
    program.copies = tmp_path
    open_deed(window, program, Deed.ENROL)
    assert CODE[:4] not in said(window)
    press(window, "Make the file")
    assert program.enrolling.made == [("p1", False)]
    for part in CODE.split("-"):
        assert part in said(window)
    file = tmp_path / "stepwell-enrolment.txt"
    assert file.name in said(window)
    assert file.read_text("utf-8") == "STEPWELL-1:X\n"
    assert CODE not in file.read_text("utf-8")
    (picture,) = window.page.findChildren(PictureView)
    assert picture._data == letter_picture("STEPWELL-1:X")
    assert picture.shown
    open_deed(window, program, Deed.ENROL)
    assert CODE[:4] not in said(window)
    press(window, "Make the file")
    assert (tmp_path / "stepwell-enrolment-2.txt").exists(), "nothing is replaced"


@pytest.mark.usefixtures("team")
def test_a_file_too_long_for_a_camera_is_a_file_alone(window, program, tmp_path):
    program.copies = tmp_path
    program.enrolling.text = "STEPWELL-1:" + "A" * MOST_QR
    open_deed(window, program, Deed.ENROL)
    press(window, "Make the file")
    assert CODE[:4] in said(window)
    assert window.page.findChildren(PictureView) == []
    assert "phone" not in said(window)


@pytest.mark.usefixtures("team")
def test_the_devices_own_key_goes_along_only_where_somebody_says_so(window, program, tmp_path):
    program.copies = tmp_path
    program.enrolling.offered = Offer(sends=True, home_key=False, packs_from="")
    open_deed(window, program, Deed.ENROL)
    assert "in the name of this device" in said(window)
    make = window.page._act
    assert not make.isEnabled()
    press(window, "Let the key of this device go along")
    assert make.isEnabled()
    press(window, "Make the file")
    assert program.enrolling.made == [("p1", True)]


@pytest.mark.usefixtures("team")
def test_who_may_not_have_the_devices_own_key_makes_no_file_with_it(window, program):
    program.enrolling.offered = Offer(sends=True, home_key=False, packs_from="", may_same=False)
    open_deed(window, program, Deed.ENROL)
    assert "Your role does not allow this here." in said(window)
    assert "Let the key of this device go along" not in said(window)
    assert not window.page._act.isEnabled()


@pytest.mark.usefixtures("team")
def test_a_file_that_cannot_be_written_shows_no_code(window, program, tmp_path):
    program.copies = tmp_path / "not there"
    open_deed(window, program, Deed.ENROL)
    press(window, "Make the file")
    assert "could not be written" in said(window)
    assert CODE[:4] not in said(window)


def test_a_stick_says_what_came_what_is_there_and_what_was_left(window, program):
    page = care(window, program, CareFor(CarePart.SENDING))
    press(window, "By stick")
    page = window.page
    page.intent.emit(StickChosen(Path("/media/stick")))
    assert program.sticks.folders == [Path("/media/stick")]
    words = said(window)
    for line in (
        "New here, of people here: 1,700",
        "Taken along for sending: 1,800",
        "On the stick from this device: 42",
        "Still on its way, from other devices: 3",
        "stepwell-b.jsonl: line 3 is damaged. All the rest was taken in.",
        "stepwell-c.box is locked with a code. Type the code below",
    ):
        assert line in words
    assert "Choose the stick" in buttons(window)


@pytest.mark.parametrize("error", [OSError("no stick"), Refusal("no_folder", folder="x")])
def test_a_stick_that_is_pulled_out_is_said(window, program, error):
    program.sticks.error = error
    page = care(window, program, CareFor(CarePart.STICK))
    page.intent.emit(StickChosen(Path("/media/stick")))
    assert "Is the stick plugged in" in said(window)
    page.intent.emit(StickChosen(Path("/media/stick")))
    assert "It is done" in said(window)


def test_a_stick_is_locked_with_a_code_that_is_made_here(window, program):
    page = care(window, program, CareFor(CarePart.STICK))
    lock = page._lock
    assert not lock._line.isVisibleTo(page)
    press(window, "Lock the files with a code")
    press(window, "Make a new code")
    code = lock.code
    assert len(code.replace("-", "")) == 12
    assert "Write it down now" in said(window)
    page._chosen("/media/stick")
    assert program.sticks.codes == [code.replace("-", "")]
    assert "stepwell-c.box is locked with another code." in said(window)
    assert lock.isVisibleTo(page), "the other code can be typed at once"
    press(window, "Lock the files with a code")
    page._chosen("/media/stick")
    assert program.sticks.codes[-1] == ""


def test_a_code_with_a_slip_is_said_before_anything_is_read(window, program):
    page = care(window, program, CareFor(CarePart.STICK))
    press(window, "Lock the files with a code")
    press(window, "Choose the stick")
    assert "there is a slip in it" in said(window)
    page._lock._line.setText("7Q2M-A9XK-4HJD")
    page._chosen("/media/stick")
    assert "there is a slip in it" in said(window)
    assert page._lock.code == "7Q2M-A9XK-4HJD"
    assert program.sticks.folders == []


def test_a_stick_can_be_stopped(window, program):
    page = care(window, program, CareFor(CarePart.STICK))
    steps, ended = program.sticks._exchange, []

    def stopping(files):
        try:
            for number, step in enumerate(steps(files)):
                if number == 4:
                    page.intent.emit(StickStopped())
                yield step
        finally:
            ended.append(True)

    program.sticks._exchange = stopping
    page.intent.emit(StickChosen(Path("/media/stick")))
    assert "What came until then stays" in said(window)
    assert ended == [True], "what is half done is let go of at once"
    assert "On the stick from this device" not in said(window)


@pytest.mark.dressed
def test_the_first_screen_takes_a_real_file_in(tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    work = assemble(Home(tmp_path / "work"))
    try:
        set_organisation(work.database, "https://home.example/")
        work.accounts.add(id="ana", name="Ana", pin="7391", pack="shop-floor")
        made = work.enrolling.make("ana")
    finally:
        work.close()
    file = tmp_path / "file.txt"
    file.write_text(made.text, "utf-8")
    home = Home(tmp_path / "home").make()
    assert taken_in(home, tmp_path / "none.txt", made.code) == "file"
    assert taken_in(home, file, "0000-0000-0000") == "wrong_code"
    assert not home.database.exists()
    assert taken_in(home, file, made.code) == ""
    program = assemble(home, actor=None)
    try:
        assert program.meta.organisation == "https://home.example/"
        assert program.accounts.sign_in("ana", "7391").ok
        assert program.shelf.ids() == ("shop-floor",)
        assert [entry.kind for entry in program.audit.entries(action="enrolment_taken")] == ["program"]
    finally:
        program.close()


@pytest.mark.dressed
@pytest.mark.parametrize("length", [1_000, MOST_QR])
def test_every_dot_of_the_picture_is_where_a_camera_looks_for_it(qapp, length):
    """Drawn as the page draws it, the middle of each dot is as dark or light as the code has it."""
    text = "STEPWELL-ENROLMENT-1:" + "A7" * ((length - 21) // 2)
    image = drawn(letter_picture(text), HIGHEST)
    rows = [list(row) for row in segno.make_qr(text, error="l", boost_error=False).matrix]
    dot = image.width() / (len(rows) + 8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            shade = image.pixelColor(int((x + 4.5) * dot), int((y + 4.5) * dot)).lightness()
            assert (shade < 128) == bool(dark), (x, y, shade)
