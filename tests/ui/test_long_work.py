# SPDX-License-Identifier: Apache-2.0
"""Long work on the pages: how far, how long still, stopping, and what a failure says; one bar for all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QProgressBar

from app.long_work import Standing
from app.repository.tending import Looking, OnStick
from app.sending_state import Progress
from tests.ui.conftest import deliver
from tests.ui.test_facts import said, sign_in
from ui.window import places
from ui.window.care_intents import BackupAsked
from ui.window.care_places import CareFor, CarePart
from ui.window.intents import CopyAsked
from ui.window.pack_intents import PackStickChosen
from ui.window.pages.some_rows import AT_ONCE, SomeRows
from ui.window.widgets.basic import Button
from ui.window.widgets.work_bar import WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped

SAFETY = CareFor(CarePart.SAFETY)


@pytest.fixture
def bar(qapp):
    made = WorkBar("Stop", WorkStopped())
    made.resize(600, 200)
    yield made
    made.stop.deleteLater()
    made.deleteLater()


@pytest.fixture
def heard(monkeypatch):
    told = []
    monkeypatch.setattr("ui.window.widgets.work_bar.announce", lambda _widget, words: told.append(words))
    return told


def bar_of(window):
    return next(each for each in window.page.findChildren(WorkBar))


def foot(window):
    return [button.words for button in window.page.foot_buttons()]


def test_a_screen_reader_hears_the_beginning_and_the_quarters_only(bar, heard):
    for done in range(101):
        bar.show_far(f"{done} of 100", done, 100, 2)
    assert heard == [f"{done} of 100 About 2 minutes to go" for done in (0, 25, 50, 75, 100)]


def test_the_bar_has_its_words_as_its_name(bar):
    bar.show_far("25 of 50 lines", 25, 50)
    shown = QAccessible.queryAccessibleInterface(bar.findChild(QProgressBar))
    assert shown.role() is QAccessible.Role.ProgressBar
    assert shown.text(QAccessible.Text.Name) == "25 of 50 lines"
    assert (bar.share, bar.left) == (0.5, "")


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (None, ""),
        (0, "Less than a minute to go"),
        (1, "About a minute to go"),
        (7, "About 7 minutes to go"),
        (150, "About 2 hours to go"),
    ],
)
def test_how_long_is_said_in_words(bar, minutes, words):
    bar.show_far("words", 1, 100, minutes)
    assert bar.left == words


def test_after_stop_it_says_so_until_the_end(bar, heard):
    bar.show_far("25 of 100", 25, 100, 3)
    bar.stop.click()
    bar.show_far("26 of 100", 26, 100, 3)
    assert bar.words == "Stopping …"
    assert heard[-1] == "Stopping …"
    bar.end()
    bar.show_far("0 of 5", 0, 5)
    assert bar.words == "0 of 5"


def test_where_nobody_knows_of_how_much_there_is_no_bar(bar):
    bar.show_far("Asking the server …", 0, 0)
    assert bar.share is None


# --- a backup


def begun(window, program, *standings):
    program.device.to_come = list(standings)
    page = sign_in(window, program, SAFETY)
    page.intent.emit(BackupAsked())
    deliver()
    return page


def test_a_backup_shows_how_far_it_is_and_then_that_it_is_done(window, program):
    page = begun(window, program, Standing(3, 10), Standing(9, 10), Standing(ended="done"))
    assert bar_of(window).share == 0.3
    assert foot(window) == ["Back", "Stop"]
    page.intent.emit(WorkLooked())
    deliver()
    assert bar_of(window).share == 0.9
    page.intent.emit(WorkLooked())
    deliver()
    assert "A backup was made and checked." in " ".join(said(window))
    assert foot(window) == ["Back", "Make a backup now"]
    assert bar_of(window).isHidden()
    assert not page._again.isActive()


def test_a_backup_that_is_stopped_says_what_stands(window, program):
    page = begun(window, program, Standing(3, 10))
    page.intent.emit(WorkStopped())
    deliver()
    page.intent.emit(WorkLooked())
    deliver()
    assert "Stopped. No backup was made; those from before are still there." in said(window)
    assert program.device.copies == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("store.disk_full", "Make room, then press the button again."),
        ("store.busy", "Wait a minute, then press the button again."),
        ("store.damaged", "Ask for help: stepwell doctor"),
        ("store.read_only", "Ask for help."),
        ("store.disk_failed", "Ask for help: stepwell doctor"),
    ],
)
def test_a_backup_that_fails_says_one_sentence_and_what_to_do(window, program, code, words):
    begun(window, program, Standing(ended=code))
    assert [line for line in said(window) if words in line]
    assert code not in " ".join(said(window))
    assert foot(window)[-1] == "Make a backup now"


def test_a_backup_that_goes_on_is_shown_to_whoever_comes_back(window, program):
    begun(window, program, *[Standing(3, 10)] * 3)
    window.navigator.to(CareFor(CarePart.KEEPING))
    deliver()
    window.navigator.to(SAFETY)
    deliver()
    assert bar_of(window).share == 0.3


# --- sending, packs, a copy


def test_a_first_sync_counts_people_since_nobody_knows_how_much_comes(window, program):
    program.device.progress = Progress(0, 0, 1_234, 3, 12)
    sign_in(window, program, CareFor(CarePart.SENDING))
    assert bar_of(window).words == "Fetched from other devices: 1,234 entries. People: 3 of 12"
    assert bar_of(window).share == 0.25


def test_a_pack_that_came_is_being_checked(window, program):
    program.packs.with_repository()
    program.packs.steps = [Looking("1.3.0.stepwell", 4_000_000, 4_000_000)]
    sign_in(window, program, CareFor(CarePart.PACKS))
    assert bar_of(window).words == "It is there, and being checked …"


def test_a_stick_that_is_pulled_out_is_said_once(window, program, tmp_path):
    files = tuple(tmp_path / name for name in ("a.stepwell", "b.stepwell", "c.stepwell"))
    for file in files:
        file.write_bytes(b"x" * 100)
    program.packs.stick = OnStick(files=files)
    page = sign_in(window, program, CareFor(CarePart.PACKS))

    def pulled(file: Path) -> None:
        if file.name == "b.stepwell" and files[0].exists():
            for each in files:
                each.unlink()
            raise OSError(5, "gone")

    program.packs.telling = pulled
    page.intent.emit(PackStickChosen(tmp_path))
    deliver()
    text = " | ".join(said(window))
    assert "From the stick: A" in text
    assert "The stick was pulled out. What came until then stays; plug it in and choose it again." in text
    assert "was not taken" not in text
    assert "From a stick" in foot(window)


def test_a_copy_can_be_stopped_before_anything_is_written(window, program, tmp_path, monkeypatch):
    program.copies = tmp_path
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], program.accounts.preferences("p0")))
    window.navigator.to(places.MyData())
    deliver()
    page, seen = window.page, []
    pdf = program.privacy.copy

    def copy(learner):
        page.intent.emit(WorkLooked())
        seen.append(bar_of(window).words)
        page.intent.emit(WorkStopped())
        return pdf(learner)

    monkeypatch.setattr(program.privacy, "copy", copy)
    page.intent.emit(CopyAsked())
    deliver()
    assert seen == ["Your copy is being written: step 1 of 4"]
    assert "Stopped. No copy was written." in said(window)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(program.privacy, "copy", pdf)
    page.intent.emit(CopyAsked())
    deliver()
    assert [each.name for each in tmp_path.iterdir()] == ["stepwell-my-data"]


def test_a_long_list_is_made_some_rows_at_a_time(qapp):
    made = []

    def row(number):
        made.append(Button(f"{number}", number))
        return made[-1]

    rows = SomeRows(3 * AT_ONCE + 1, row)
    rows.show()
    deliver()
    assert len(made) == AT_ONCE
    more = next(each for each in rows.findChildren(Button) if each not in made)
    for shown in (2, 3):
        assert more.words == f"Show more. Not shown yet: {(4 - shown) * AT_ONCE + 1}"
        more.click()
        assert len(made) == shown * AT_ONCE
        assert rows.focusWidget() is made[(shown - 1) * AT_ONCE]
    more.click()
    assert [button.value for button in made] == list(range(3 * AT_ONCE + 1))
    assert more.isHidden()
    tops = [button.y() for button in made[:AT_ONCE]]
    assert tops == sorted(tops)
    rows.deleteLater()
    deliver()
