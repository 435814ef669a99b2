# SPDX-License-Identifier: Apache-2.0
"""About Stepwell: every part is listed, found by name and read to its end; the command line tells the same."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.long_work import Standing
from app.repository.errors import SourceProblem
from app.updates.by_hand import Came, Updating
from app.updates.offer import Why
from tests.program_kit import installed
from tests.ui.conftest import deliver
from tests.ui.test_care import care, offered, press, said
from ui.cli.commands import licences
from ui.cli.main import run
from ui.licences import reading
from ui.licences.reading import parts, text_of
from ui.window import care_places
from ui.window.pages.about import AboutPage, LicencePage, portions
from ui.window.pages.device import DevicePage
from ui.window.places import Back
from ui.window.widgets.basic import Button, Text
from ui.window.work_intents import WorkLooked
from ui.window.work_words import update_outcome


def rows(page):
    return [each for each in page.findChildren(Button) if each.isVisibleTo(page) and type(each._value).__name__ == "Go"]


def names(page):
    return [each._value.place.name for each in rows(page) if isinstance(each._value.place, care_places.LicenceOf)]


def test_from_the_device_to_a_licence_by_keyboard(new_window):
    window = new_window
    window.navigator.to(care_places.Device())
    deliver()
    assert isinstance(window.page, DevicePage)
    about = next(each for each in rows(window.page) if each._value.place == care_places.AboutProgram())
    about.setFocus()
    QTest.keyClick(about, Qt.Key.Key_Space)
    deliver()
    page = window.page
    assert isinstance(page, AboutPage)
    assert names(page)[0] == "stepwell"
    line = page.findChild(QLineEdit)
    QTest.keyClicks(line, "qt")
    assert set(names(page)) == {"Qt"}
    QTest.keyClicks(line, "nosuch")
    assert not names(page)
    assert [each for each in page.findChildren(Text) if "Nothing with this name" in each.text()]
    for _letter in "nosuch":
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    [row] = [each for each in rows(page) if each._value.place == care_places.LicenceOf("Qt")]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    deliver()
    assert isinstance(window.page, LicencePage)
    window.page.rest.finish()
    said = "\n".join(each.text() for each in window.page.findChildren(Text))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in said
    assert "END OF TERMS AND CONDITIONS" in said
    for below in (AboutPage, DevicePage):
        [back] = [each for each in rows(window.page) if each._value.place == Back()]
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)
        deliver()
        assert isinstance(window.page, below)


@pytest.mark.parametrize("current", ["0.1.0", "0.2.0"])
def test_a_version_that_waits_for_the_next_start_is_named(new_window, tmp_path, monkeypatch, current):
    made = installed(tmp_path / "stepwell", "0.1.0", "0.2.0", current=current)
    monkeypatch.setenv("STEPWELL_PROGRAM", str(made.versions / "0.1.0"))
    new_window.navigator.to(care_places.AboutProgram())
    deliver()
    said = [each.text() for each in new_window.page.findChildren(Text) if each.isVisibleTo(new_window.page)]
    waits = "Version 0.2.0 is here and starts the next time."
    assert (waits in said) is (current == "0.2.0")


def test_nothing_of_a_long_text_is_lost_in_its_portions():
    text = text_of(next(part for part in parts() if part.name == "numpy"))
    pieces = list(portions(text))
    assert len(pieces) > 10
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_whatever_is_needed_is_listed_with_a_licence():
    listed = {part.name.casefold() for part in parts()}
    assert {"stepwell", "pyside6", "numpy", "tuf", "qt", "ffmpeg", "icu", "openssl", "sqlcipher", "python"} <= listed
    assert not listed & {"pytest", "ruff", "mypy", "hypothesis", "pip"}
    assert all(part.licence for part in parts())
    without = {part.name for part in parts() if not text_of(part)}
    assert without == {"SQLite", "XZ Utils (liblzma)"}, "these are in the public domain"


@pytest.mark.parametrize("name", ["LGPL-3.0", "GPL-3.0", "LGPL-2.1", "PSF-2.0", "Unicode-DFS-2016"])
def test_texts_come_with_the_program(name):
    assert len(reading._text(name)) > 1000


def test_the_command_line_tells_the_same(capsys):
    from ui.cli.world import this_world

    assert run(["licences", "--json"], this_world()) == 0
    assert [row["name"] for row in json.loads(capsys.readouterr().out)] == [part.name for part in parts()]
    assert run(["licences", "sqlcipher"], this_world()) == 0
    assert "ZETETIC LLC" in capsys.readouterr().out
    assert run(["licences", "nobody"], this_world()) == 1
    assert "There is no nobody" in capsys.readouterr().err
    assert licences.register


NOW = "Look for a new version now"


def test_nobody_else_has_a_version_looked_for(window, program):
    program.updating.can = True
    window.navigator.to(care_places.AboutProgram())
    deliver()
    assert NOW not in offered(window)


def test_an_operator_has_a_version_looked_for_from_their_own_page(window, program):
    care(window, program, care_places.Care())
    press(window, "About Stepwell")
    assert isinstance(window.page, AboutPage)
    assert NOW not in offered(window), "where the program does not look after itself"
    press(window, "Back")
    program.updating.can = True
    press(window, "About Stepwell")
    far = [Standing(), Standing(1, 4), Standing(2, 4)]
    program.updating.states = [*(Updating(standing=each) for each in far), Updating(came=Came("newest"))]
    press(window, NOW)
    assert program.updating.begun == 1
    assert "A new version is looked for." in said(window)
    assert NOW not in offered(window)
    for _ in far[1:]:
        window.page.intent.emit(WorkLooked())
        deliver()
        assert "Stop" in offered(window)
    window.page.intent.emit(WorkLooked())
    deliver()
    assert "This is the newest version." in said(window)
    assert NOW in offered(window)
    program.updating.states = [Updating(standing=Standing())]
    press(window, NOW)
    assert "This is the newest version." not in said(window)
    press(window, "Stop")
    assert program.updating.stopped == 1
    assert "The look was stopped." in said(window)


@pytest.mark.parametrize("code", [*Why, *SourceProblem, "program_self_test", "program_damaged", "disk_failed", "bug"])
def test_whatever_comes_of_it_is_one_sentence(code):
    assert update_outcome(code).endswith(".")
