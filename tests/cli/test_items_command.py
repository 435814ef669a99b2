# SPDX-License-Identifier: Apache-2.0
"""`stepwell items` on the real program: a record with planted faults, files between devices, a pack's source folder."""

from __future__ import annotations

import json
import random
import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from app.events import AnswerGiven, Purpose
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.reporting.facts import Problem
from content_packs.answers import Answer, Chosen, NotYet
from content_packs.grading import right_answer
from content_packs.model import Item, SingleChoice
from ui.cli.main import run
from ui.cli.world import World
from ui.compose import open_program
from ui.preflight import Machine

STARTER = Path(__file__).resolve().parents[2] / "content_packs" / "starter"
PEOPLE = 48


class Stepwell:
    """The command line on one data folder, in this process."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(self, *argv: str, status: int = 0) -> tuple[str, str]:
        machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
        out, err = StringIO(), StringIO()
        world = World(out=out, err=err, stdin=StringIO(), environ={}, machine=machine)
        assert run([*argv, "--home", str(self.home)], world) == status, err.getvalue()
        assert "Traceback" not in err.getvalue()
        return out.getvalue(), err.getvalue()

    def json(self, *argv: str) -> Any:
        return json.loads(self(*argv, "--json")[0])


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> tuple[Stepwell, str]:
    """A data folder in which 48 people have answered, and the id of a question with the wrong key."""
    folder = tmp_path_factory.mktemp("items")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        stepwell = Stepwell(folder / "home")
        built = stepwell.json("pack", "build", str(STARTER / "shop-floor"), "--out", str(folder))["file"]
        stepwell("pack", "install", built)
        with open_program(Home(stepwell.home), write=True) as program:
            index = program.shelf.index("shop-floor")
            items = [i for i in index.items.values() if isinstance(i, SingleChoice) and len(i.options) > 2][:14]
            rng = random.Random(4)
            for number in range(PEOPLE):
                who = f"p{number:02d}"
                program.accounts.add(id=who, name=who, pack="shop-floor", language="es" if number % 3 else "en")
                able = number % 2 == 0
                given = {item.id: said(item, able, rng, wrong_key=item is items[0]) for item in items}
                program.record.append(who, *(fact(item, given[item.id], index.version, number) for item in items))
    return stepwell, items[0].id


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


def said(item: SingleChoice, able: bool, rng: random.Random, *, wrong_key: bool) -> Answer:
    """What somebody answers; with the wrong key able people choose the first wrong option."""
    key = next(n for n, option in enumerate(item.options) if option.right)
    others = [n for n in range(len(item.options)) if n != key]
    if not able and rng.random() < 0.2:
        return NotYet()
    if rng.random() < (0.9 if able else 0.3):
        return Chosen((others[0],)) if wrong_key else right_answer(item)
    return Chosen((rng.choice(others),))


def fact(item: Item, answer: Answer, version: str, number: int) -> AnswerGiven:
    right = answer == right_answer(item)
    return AnswerGiven(
        attempt=f"00000000-0000-4000-8000-{number:012d}",
        purpose=Purpose.DIAGNOSTIC,
        pack="shop-floor",
        version=version,
        item=item.id,
        competency=item.competency,
        answer=answer,
        right=right,
        score=float(right),
        seconds=8.0,
    )


def test_the_report_says_what_to_look_at_first_and_why(answered):
    stepwell, bad = answered
    out, _ = stepwell("items", "report", "--pack", "shop-floor", "--by", "language")
    head, first, *_ = out.split("\n\n")
    assert f"{14 * PEOPLE} first answers of {PEOPLE} people" in head
    assert first.startswith(f"{bad}: ")
    assert "Check which answer is marked as right." in first
    assert "Those who do well elsewhere tend to choose" in first
    assert "Fairness, en against es: not enough data" in out
    assert "Prerequisites: " in out


def test_the_report_as_json_and_only_what_is_flagged(answered):
    stepwell, bad = answered
    (whole,) = stepwell.json("items", "report")
    (flagged,) = stepwell.json("items", "report", "--flagged")
    assert len(whole["items"]) > 100
    assert bad in {item["item"] for item in flagged["items"]}
    assert all(item["remarks"] for item in flagged["items"])
    row = next(item for item in whole["items"] if item["item"] == bad)
    assert row["answers"] == PEOPLE
    assert "mis_keyed" in row["remarks"]


def test_a_report_changes_nothing_and_is_the_same_each_time(answered):
    stepwell, _ = answered
    before = Path(Home(stepwell.home).database).read_bytes()
    assert stepwell("items", "report") == stepwell("items", "report")
    assert Path(Home(stepwell.home).database).read_bytes() == before


def test_export_and_merge_count_nothing_twice(answered, tmp_path):
    stepwell, _ = answered
    file, out = tmp_path / "kiosk.json", tmp_path / "all.json"
    exported = stepwell.json("items", "export", str(file))
    assert (exported["devices"], exported["answers"], exported["questions"]) == (1, 14 * PEOPLE, 14)
    assert "p01" not in file.read_text(encoding="utf-8")
    nowhere = Stepwell(tmp_path / "no-home")
    merged = nowhere.json("items", "merge", str(file), str(file), "--out", str(out))
    assert merged["answers"] == 14 * PEOPLE
    assert json.loads(out.read_bytes()) == json.loads(file.read_bytes())
    assert not (tmp_path / "no-home").exists()


def test_a_calibration_goes_into_the_next_build_of_the_pack(answered, tmp_path):
    stepwell, _ = answered
    source, file = tmp_path / "shop-floor", tmp_path / "kiosk.json"
    shutil.copytree(STARTER / "shop-floor", source)
    assert stepwell.json("items", "export", "--pack-source", str(source))["calibrated"] == 14
    written = (source / "calibration.toml").read_text(encoding="utf-8")
    assert f"answers = {PEOPLE}" in written
    findings = stepwell.json("pack", "check", str(source))["findings"]
    assert [finding for finding in findings if finding["severity"] == "error"] == []
    stepwell("items", "export", str(file))
    again = stepwell.json("items", "merge", str(file), "--pack-source", str(source))
    assert again["calibrated"] == 14
    assert (source / "calibration.toml").read_text(encoding="utf-8") == written


def test_what_cannot_be_done_is_said_in_a_sentence(answered, tmp_path):
    stepwell, _ = answered
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    _, said_so = stepwell("items", "merge", str(other), "--out", str(tmp_path / "x.json"), status=1)
    assert "is not a file that `items export` wrote" in said_so
    assert not (tmp_path / "x.json").exists()
    assert "--out FILE" in stepwell("items", "merge", str(other), status=2)[1]
    assert "FILE" in stepwell("items", "export", status=2)[1]
    assert "is not installed" in stepwell("items", "report", "--pack", "nothing", status=1)[1]
    assert "no pack that can be built" in stepwell("items", "export", "--pack-source", str(tmp_path), status=1)[1]
    assert "Nothing has been kept" in Stepwell(tmp_path / "unused")("items", "report", status=1)[1]


def test_what_people_reported_is_listed_without_who_it_was(answered: tuple[Stepwell, str]) -> None:
    stepwell, _ = answered
    assert stepwell("items", "reported")[0] == "Nobody has reported a problem that is open.\n"
    with open_program(Home(stepwell.home), write=True) as program:
        index = program.shelf.index("shop-floor")
        lesson = next(iter(index.lessons.values()))
        for who, problem in (("p00", Problem.WRONG), ("p01", Problem.UNCLEAR)):
            program.reporting.lesson(who, index.id, index.version, lesson.id, problem, text=f"{problem.value}, I think")
    (told,) = stepwell.json("items", "reported", "--pack", "shop-floor")
    assert (told["lesson"], told["words"], told["counts"]) == (lesson.id, lesson.title, {"wrong": 1, "unclear": 1})
    assert told["notes"] == ["wrong, I think", "unclear, I think"]
    assert "p00" not in json.dumps(told)
    assert stepwell.json("items", "reported", "--pack", "another") == []
    table = stepwell("items", "reported")[0]
    assert lesson.id in table
    assert "wrong 1, not understood 1" in table
