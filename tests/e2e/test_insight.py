# SPDX-License-Identifier: Apache-2.0
"""A supervisor takes figures in, asks whether it is working, takes the report along, and looks at a need again.

The power goes while she writes the need: what she typed is there when she is back.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtPdf import QPdfDocument

from app.clock import DAY_MS
from app.events import AnswerGiven, LessonFinished, Purpose
from app.record.home import Home
from app.reports.views import Reading, Working
from app.simulation import SimulatedClock
from content_packs.answers import Chosen
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.e2e import small_pack
from tests.e2e.conftest import Person
from tests.e2e.two_devices import Somebody, come_in, enrol_in, texts
from ui.compose import assemble, open_program

SitDown = Callable[..., Person]
PEOPLE = tuple(f"p{number:02}" for number in range(12))
PACK = {"pack": small_pack.PACK, "version": "1.0.0"}
SAID = "They say that the mop is always in the other house."
MEASURE, OUTCOME = "Fewer falls on wet floors.", "Two falls less, and the mop has a place now."


def answered(*, right: bool) -> AnswerGiven:
    return AnswerGiven(
        **PACK,
        attempt="a",
        purpose=Purpose.MODULE,
        item="dry-0",
        competency="dry",
        answer=Chosen((0 if right else 1,)),
        right=right,
        score=float(right),
        seconds=9.0,
        module="floors",
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A device on which twelve people learned one thing twenty days ago, and knew it two days later."""
    home = Home(tmp_path / "home").make()
    file = tmp_path / "floors.stepwell"
    build(small_pack.write(tmp_path / "floors"), file)
    PackLibrary(home.packs).install(file)
    people = [Somebody(name, pack=small_pack.PACK) for name in PEOPLE]
    clock = SimulatedClock(int(time.time() * 1000) - 20 * DAY_MS)
    program = assemble(home, clock=clock)
    enrol_in(program, Somebody("Sue", role="supervisor", pack=small_pack.PACK), *people)
    lesson = LessonFinished(**PACK, lesson="dry", competency="dry", seconds=60.0, attempt="a", module="floors")
    for who in PEOPLE:
        program.record.append(who, answered(right=False), lesson)
    clock.forward(2 * 86_400)
    for who in PEOPLE:
        program.record.append(who, answered(right=True))
    program.close()
    return tmp_path / "home"


def cells(file: Path) -> list[list[str]]:
    """The table of a workbook or a plain one, as texts."""
    if file.suffix == ".xlsx":
        sheet = load_workbook(BytesIO(file.read_bytes())).active
        assert sheet is not None
        return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    return list(csv.reader(file.read_text("utf-8-sig").splitlines()))


def numbers(rows: list[list[str]]) -> list[str]:
    """The figures of the row of the one topic, however a file writes them."""
    row = next(row for row in rows if row and any("Dry a wet floor" in cell for cell in row))
    return [f"{float(cell):.6f}" for cell in row if cell.replace(".", "", 1).lstrip("-").isdigit()]


@pytest.mark.usefixtures("qapp")
def test_figures_report_and_need_by_hand(home: Path, tmp_path: Path, sit_down: SitDown) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    where = {"HOME": str(mine), "XDG_CONFIG_HOME": str(mine)}
    sue = come_in(sit_down(home, where=where), "Sue")
    take_in(sue, tmp_path / "falls.csv")
    same_in_all(sue, home, mine)
    sue.press("Back", "Back")

    # She writes a need, one question a screen; the power goes in the middle.
    sue.press("What should change", "Write one down")
    sue.do("fill", name="What should change?", text=MEASURE)
    sue.press("Falls")
    sue.do("fill", name="What do the people on the floor say?", text=SAID)
    sue = after_the_power(sue, lambda: sit_down(home, where=where))
    assert sue.screen["page"] == "NeedPartPage"
    sue.press("Next")  # with what stands in the box
    sue.do("fill", name="Why is it so?", text="Nobody knows when to dry.")
    sue.press("Next", "Knowledge", "Yes", small_pack.MODULE, "Next")
    sue.do("fill", name="How will you see that it is better?", text="Half as many falls.")
    sue.press("Next", "In 4 weeks", "It is finished")
    (need,) = needs(home)
    assert (need.sheet.figure, need.sheet.said, need.sheet.measure) == ("Falls", SAID, MEASURE)
    assert sue.close() == 0

    # Its day has come: the figure stands beside it, and what is typed at the end outlives the power, too.
    with open_program(Home(home)) as program:
        program.needs.write(need.id, need.sheet, program.needs.today())
    sue = come_in(sit_down(home, where=where), "Sue")
    assert sue.screen["page"] == "NeedPage", "where she was"
    assert "What came of it so far" in texts(sue)
    assert "Week from" in texts(sue)
    sue.press("Show before and after")
    assert "Dry a wet floor" in texts(sue)
    sue.press("Close it")
    sue.do("fill", name="What is different now, and what you keep doing", text=OUTCOME)
    sue = after_the_power(sue, lambda: sit_down(home, where=where))
    sue.press("Close it")
    assert OUTCOME in texts(sue)
    assert sue.close() == 0
    (need,) = needs(home)
    assert need.closed_ms
    assert need.sheet.outcome == OUTCOME


def take_in(sue: Person, file: Path) -> None:
    """Two lines of the file cannot be used, and she reads why before anything changes."""
    file.write_text("week;Falls\n2026-W44;5\n2026-W45;many\nsoon;3\n2026-W46;2\n", encoding="utf-8")
    sue.press("My team", "Is it working?", "Key figures", "Take some in", "Choose a file")
    sue.do("choose", path=str(file))
    shown = texts(sue)
    assert "Figures that can be taken in: 2" in shown
    assert "Line 3: " in shown
    assert "Line 4: " in shown
    sue.press("Take them in", "Back", "Falls")
    assert "Falls: 2" in texts(sue)
    sue.press("Back", "Back")


def same_in_all(sue: Person, home: Path, mine: Path) -> None:
    """The chart and the table say what is so, and so do the three files."""
    sue.press("Before and after learning")
    assert "Dry a wet floor" in texts(sue)
    sue.press("Show it as a table")
    assert sue.can_press("Show it as bars")
    sue.press("Save it as a file")
    for way in ("PDF, to print", "Workbook (XLSX)", "Plain table (CSV)"):
        sue.press(way)
        assert "It is written." in texts(sue)
    files = {file.suffix: file for file in mine.rglob("*") if file.suffix in {".pdf", ".xlsx", ".csv"}}
    plain, book = numbers(cells(files[".csv"])), numbers(cells(files[".xlsx"]))
    with open_program(Home(home), write=False) as program:
        *_far, found = program.reports.steps(Reading.WORKING)
    assert isinstance(found, Working)
    (learned,) = found.learned
    assert f"{learned.change.people:.6f}" in plain
    assert plain == book
    assert len(plain) >= 3
    read = QPdfDocument()
    read.load(str(files[".pdf"]))
    assert "Dry a wet floor" in " ".join(read.getAllText(0).text().split())


def after_the_power(sue: Person, sit_down: Callable[[], Person]) -> Person:
    """Pull the plug after a moment, and come in again."""
    sue.do("wait", ms=1_500)
    sue.kill()
    return come_in(sit_down(), "Sue")


def needs(home: Path):
    with open_program(Home(home), write=False) as program:
        return program.needs.listed()
