# SPDX-License-Identifier: Apache-2.0
"""`stepwell report` and `stepwell need`, as an operator types them; the files they write are read by others."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from python_calamine import load_workbook

from tests.e2e.conftest import stepwell

WEEKS = "week;=falls;Audit %\n2026-W44;3;91,5\n2026-W45;;92\nsoon;1;1\n2026-W46;2;n/a\n"


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    stepwell(home, "learner", "add", "--id", "ana", "--name", "Ana")
    (tmp_path / "f.csv").write_text(WEEKS, encoding="utf-8-sig")
    dry = stepwell(home, "report", "bring", str(tmp_path / "f.csv"), "--dry-run", "--json")
    assert json.loads(dry.stdout) == {
        "figures": 4,
        "measures": "=falls, Audit %",
        "lines_not_used": 2,
        "new": None,
        "replaced": None,
    }
    assert "line 4: 'soon' is no week." in dry.stderr
    assert "line 5: 'n/a' of Audit % is no number." in dry.stderr
    assert json.loads(stepwell(home, "report", "figures", "--json").stdout) == []
    stepwell(home, "report", "bring", str(tmp_path / "f.csv"))
    return home


def test_figures_are_brought_and_told_beside_learning(brought: Path) -> None:
    listed = json.loads(stepwell(brought, "report", "figures", "--json").stdout)
    assert [(row["name"], row["weeks"], row["last"]) for row in listed] == [
        ("=falls", 2, "2026-W46"),
        ("Audit %", 2, "2026-W45"),
    ]
    told = stepwell(brought, "report", "figures", "=falls").stdout
    assert "2026-W45       -" in told
    assert "together is not because" in told
    gone = stepwell(brought, "report", "figures", "nothing", check=False)
    assert (gone.returncode, gone.stderr.count("\n")) == (1, 1)


def test_files_are_read_back_by_others_and_hold_no_formula(brought: Path, tmp_path: Path) -> None:
    files = {ending: tmp_path / f"falls.{ending}" for ending in ("csv", "xlsx", "pdf")}
    options = [part for ending, file in files.items() for part in (f"--{ending}", str(file))]
    stepwell(brought, "report", "figures", "=falls", *options)
    rows = list(csv.reader(files["csv"].read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["week", "'=falls", "people", "answers", "lessons"]
    assert rows[1][:2] == ["2026-W44", "3.0"]
    sheet = load_workbook(files["xlsx"]).get_sheet_by_index(0).to_python()
    assert sheet[0][1] == "'=falls"
    assert [row[1] for row in sheet[1:4]] == [3.0, "", 2.0]
    document = QPdfDocument()
    document.load(str(files["pdf"]))
    words = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    assert "2026-W46" in words
    assert "together is not" in words
    document.close()


def test_dates_that_can_be_read_both_ways_are_asked_about(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "f.csv"
    stepwell(home, "learner", "add", "--id", "ana", "--name", "Ana")
    file.write_text("week,falls\n3/4/2026,1\n", encoding="utf-8")
    asked = stepwell(home, "report", "bring", str(file), check=False)
    assert (asked.returncode, asked.stderr.count("\n")) == (1, 1)
    assert "--dates" in asked.stderr
    assert stepwell(home, "report", "bring", str(file), "--dates", "dmy").returncode == 0
    assert "2026-W14" in stepwell(home, "report", "figures", "falls").stdout


def test_reports_of_a_place_with_few_people_name_nobody(demo: Path) -> None:
    """A demo home has people with a past, and too few of them for anything."""
    assert json.loads(stepwell(demo, "report", "learned", "--json").stdout) == []
    effects = json.loads(stepwell(demo, "report", "effects", "--json").stdout)
    assert all(row["times"] is None and row["difference"] is None for row in effects)
    engagement = json.loads(stepwell(demo, "report", "engagement", "--json").stdout)
    assert len(engagement["cells_title"]) == 21
    fairness = json.loads(stepwell(demo, "report", "fairness", "--json").stdout)
    assert all(row["right"] is None for row in fairness["outcomes_title"])
    assert json.loads(stepwell(demo, "report", "questions", "--json").stdout) == []
    assert "reports_seen" in stepwell(demo, "audit", "list").stdout
    assert "There is no need yet." in stepwell(demo, "need", "list").stdout
    gone = stepwell(demo, "need", "show", "nothing", check=False)
    assert (gone.returncode, gone.stderr.count("\n")) == (1, 1)


def test_a_report_of_a_simulated_site_is_the_same_in_all_three_files(demo: Path, tmp_path: Path) -> None:
    stepwell(demo, "simulate", "--learners", "4", "--days", "1", "--seed", "1")
    files = {ending: tmp_path / f"when.{ending}" for ending in ("csv", "xlsx", "pdf")}
    options = [part for ending, file in files.items() for part in (f"--{ending}", str(file))]
    told = json.loads(stepwell(demo, "report", "engagement", "--json", *options).stdout)["cells_title"]
    counted = [row for row in told if row["people"] != "too_few"]
    assert counted
    assert all(row["people"] >= 3 for row in counted)
    lines = [row for row in csv.reader(files["csv"].read_text("utf-8-sig").splitlines()) if len(row) == 7]
    assert lines[0] == list(told[0])
    assert [[str(cell) if cell is not None else "" for cell in row.values()] for row in told] == lines[1:22]
    book = load_workbook(files["xlsx"])
    sheet = book.get_sheet_by_index(0).to_python()
    assert len(book.sheet_names) == 2
    numbers = [[cell for cell in row if isinstance(cell, float)] for row in sheet[1:22]]
    assert numbers == [[float(cell) for cell in row.values() if isinstance(cell, int)] for row in told]
    document = QPdfDocument()
    document.load(str(files["pdf"]))
    words = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    assert all(f"{row['people']} {row['attempts']} {row['ended']} {row['answers']}" in words for row in counted)
    assert "Person" not in words
