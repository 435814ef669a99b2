# SPDX-License-Identifier: Apache-2.0
"""Reports, key figures and needs in the window: reading and stopping, files that are looked at first, needs left."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel
from python_calamine import load_workbook

from app.needs.needs import Review
from app.needs.sheet import Cause, Part, Training
from app.reports.views import Reading
from tests.ui.fakes import FakeProgram
from tests.ui.test_window import deliver, show
from ui.window.insight_intents import FigureFileChosen, NeedAnswered, NeedTyped, OrderSaid, ReadAsked, ReportSaved
from ui.window.insight_places import About, BringFigures, FigureAt, InsightAt, NeedAt, NeedPart
from ui.window.pages.insight_report import ReadPage
from ui.window.widgets.basic import Button
from ui.window.widgets.grid import Grid
from ui.window.widgets.range_bar import RangeBar
from ui.window.widgets.writing import Writing


def words(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def press(page, text: str) -> None:
    button = next(each for each in page.findChildren(Button) if each.words == text and each.isVisibleTo(page))
    button.click()
    deliver()


def test_bars_say_in_words_what_they_show(window, program: FakeProgram) -> None:
    page = show(window, program, InsightAt(About.EFFECTS))
    assert program.reports.asked == [Reading.WORKING]
    said = words(page)
    assert "It helps." in said
    assert "Not clear yet: it could be chance." in said
    assert "Of 100 answers the next day, 74 are right with it and 43 without." in said
    bars = page.findChildren(RangeBar)
    assert len(bars) == 3
    assert all(bar.accessibleName() for bar in bars)


def test_the_same_facts_stand_in_a_table(window, program: FakeProgram) -> None:
    page = show(window, program, InsightAt(About.EFFECTS))
    press(page, "Show it as a table")
    (grid,) = [each for each in page.findChildren(Grid) if each.isVisibleTo(page)]
    assert grid.model().rowCount() == 5
    told = [grid.model().index(0, column).data() for column in range(grid.model().columnCount())]
    assert told[1] == "186"
    assert {"0.74", "0.43", "0.31"} <= set(told)
    press(page, "Show it as bars")
    assert page.findChildren(RangeBar)


def test_reading_can_be_stopped_and_begun_again(window, program: FakeProgram) -> None:
    page = show(window, program, InsightAt(About.LEARNED))
    assert isinstance(page, ReadPage)
    page.show_far(1, 3)
    assert any(button.words == "Stop" for button in page.foot_buttons())
    page.show_stopped()
    assert "Nothing was changed." in words(page)
    page.intent.emit(ReadAsked())
    deliver()
    assert len(program.reports.asked) == 2


@pytest.mark.parametrize("about", [About.QUESTIONS, About.FAIR])
def test_questions_and_fairness_are_read_through_the_model(window, program: FakeProgram, about: About) -> None:
    page = show(window, program, InsightAt(about))
    assert program.reports.asked == [Reading.QUESTIONS]
    assert ("Fewer than ten people" in words(page)) is (about is About.FAIR)
    assert ("Language: English" in words(page)) is (about is About.FAIR)  # by its name, not by its code


def test_a_report_is_written_as_a_file(window, program: FakeProgram, tmp_path: Path) -> None:
    program.copies = tmp_path
    page = show(window, program, FigureAt("Falls"))
    press(page, "Save it as a file")
    for ending in ("csv", "xlsx", "pdf"):
        page.intent.emit(ReportSaved(ending))
        deliver()
    assert "It is written." in words(page)
    rows = list(csv.reader((tmp_path / "stepwell-report.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["Week", "Falls", "People", "Answers", "Lessons read"]
    assert rows[-1][0].startswith("What happens in the same week")
    assert load_workbook(tmp_path / "stepwell-report.xlsx").get_sheet_by_index(0).to_python()[0] == rows[0]
    assert (tmp_path / "stepwell-report.pdf").read_bytes().startswith(b"%PDF")


# --- key figures


def test_a_file_is_looked_at_first_and_bad_lines_are_named(window, program: FakeProgram, tmp_path: Path) -> None:
    page = show(window, program, BringFigures())
    (tmp_path / "f.csv").write_bytes(b"some")
    page.intent.emit(FigureFileChosen(tmp_path / "f.csv"))
    deliver()
    said = words(page)
    assert "Figures that can be taken in: 8" in said
    assert "Line 10: “next week” is no week. Write 2026-W47, or a day of it." in said
    assert not [call for call in program.figures.calls if call[0] == "bring"]
    press(page, "Take them in")
    assert program.figures.calls[-1] == ("bring", 8)
    assert "New: 8" in words(page)


def test_dates_that_can_be_read_both_ways_are_asked_about(window, program: FakeProgram, tmp_path: Path) -> None:
    page = show(window, program, BringFigures())
    (tmp_path / "f.csv").write_bytes(b"both")
    page.intent.emit(FigureFileChosen(tmp_path / "f.csv"))
    deliver()
    press(page, "First the day, then the month")
    assert [call[2] for call in program.figures.calls] == [None, "dmy"]
    assert OrderSaid("dmy").order == "dmy"


def test_a_file_that_is_none_is_refused_in_one_sentence(window, program: FakeProgram, tmp_path: Path) -> None:
    page = show(window, program, BringFigures())
    (tmp_path / "f.csv").write_bytes(b"nothing")
    page.intent.emit(FigureFileChosen(tmp_path / "f.csv"))
    deliver()
    assert "The first line needs the heading “week”." in words(page)
    page.intent.emit(FigureFileChosen(tmp_path / "gone.csv"))
    deliver()
    assert "This file cannot be opened." in words(page)


def test_together_is_not_because(window, program: FakeProgram) -> None:
    page = show(window, program, FigureAt("Falls"))
    assert "Together is not because." in words(page)
    assert "orrelation" not in words(page)


def test_all_weeks_of_a_figure_go_only_after_a_second_look(window, program: FakeProgram) -> None:
    page = show(window, program, FigureAt("Falls"))
    press(page, "Take this figure away")
    assert "Weeks: 12." in words(page)
    assert window.focusWidget().words == "Keep it"
    press(page, "Keep it")
    assert "Weeks: 12." not in words(page)
    assert window.focusWidget().words == "Take this figure away"
    press(page, "Take this figure away")
    assert not program.figures.calls
    press(page, "Delete it")
    assert program.figures.calls == [("forget", "Falls")]


# --- needs


def test_a_question_is_kept_while_it_is_typed_and_leads_to_the_next(window, program: FakeProgram) -> None:
    page = show(window, program, NeedPart("n2", Part.SAID))
    page.findChild(Writing).setPlainText("Nobody has time.")
    page.intent.emit(NeedTyped("Nobody has time."))
    deliver()
    assert program.needs.kept["n2"].sheet.said == "Nobody has time."
    press(page, "Next")
    assert "Why is it so?" in words(window.page)


def test_what_is_typed_and_left_at_once_is_kept(window, program: FakeProgram) -> None:
    page = show(window, program, NeedPart("n2", Part.ROOT))
    page.findChild(Writing).setPlainText("The hoist is far away.")
    assert page.holds()
    deliver()
    assert program.needs.kept["n2"].sheet.root == "The hoist is far away."


def test_where_the_work_is_in_the_way_it_is_said_plainly(window, program: FakeProgram) -> None:
    page = show(window, program, NeedPart("n2", Part.CAUSE))
    page.intent.emit(NeedAnswered(Cause.ENVIRONMENT.value))
    deliver()
    assert program.needs.kept["n2"].sheet.training is Training.NO
    assert "Is training the answer?" in words(window.page)
    assert "Training is not the answer here." in words(window.page)
    window.navigator.to(NeedAt("n2"))
    deliver()
    assert "Training is not the answer here." in words(window.page)


def test_a_review_has_before_and_after_beside_it(window, program: FakeProgram) -> None:
    found = program.needs.kept["n1"]
    program.needs.kept["n1"] = replace(found, sheet=replace(found.sheet, topics=(("care", "hands"),)))
    page = show(window, program, NeedAt("n1"))
    assert "People who read a lesson of it since: 14" in words(page)
    press(page, "Show before and after")
    assert program.reports.asked == [Reading.WORKING]
    assert "Too few people have learned it" in words(page)


def test_where_neither_topics_nor_a_figure_were_chosen_no_heading_stands_alone(
    window, program: FakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program.needs, "review", lambda need: Review(program.needs.open(need), None, None, ()))
    found = program.needs.kept["n1"]
    for topics, figure, there in (((), "", False), ((), "falls", True), ((("care", "hands"),), "", True)):
        program.needs.kept["n1"] = replace(found, sheet=replace(found.sheet, topics=topics, figure=figure))
        assert ("What came of it so far" in words(show(window, program, NeedAt("n1")))) is there


def test_a_draft_can_be_thrown_away_and_a_need_closed(window, program: FakeProgram) -> None:
    page = show(window, program, NeedAt("n2"))
    press(page, "Throw it away")
    assert "n2" not in program.needs.kept
    page = show(window, program, NeedAt("n1"))
    press(page, "Close it")
    window.page.findChild(Writing).setPlainText("Fewer falls.")
    press(window.page, "Close it")
    assert program.needs.calls[-1] == ("close", "n1", "Fewer falls.")
