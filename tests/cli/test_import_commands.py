# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack import`, `export` and `template`, as an author uses them: no data folder, no traceback."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest

from content_packs.unfinished import read_unfinished
from ui.cli.main import run
from ui.cli.world import World
from ui.preflight import Machine

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "tests" / "content_packs" / "importing" / "files"
STARTER = ROOT / "content_packs" / "starter"


@pytest.fixture
def stepwell(tmp_path):
    """Run a command line; its home is a folder that must never come to be."""
    home = tmp_path / "home"

    def call(*argv, status=0):
        machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
        world = World(out=StringIO(), err=StringIO(), stdin=StringIO(), environ={}, machine=machine)
        code = run([*map(str, argv), "--home", str(home)], world)
        out, err = world.out.getvalue(), world.err.getvalue()
        assert code == status, (out, err)
        assert "Traceback" not in err
        assert not home.exists()
        return out, err

    return call


def items(folder):
    return {item.id: item for item in read_unfinished(folder).items}


@pytest.mark.parametrize("name", ["hygiene.gift", "fire.aiken", "care.xml", "kueche-cp1252.csv"])
def test_import_says_what_became_of_each_question(stepwell, tmp_path, name):
    out, _ = stepwell("pack", "import", FILES / name, "--out", tmp_path / "new", "--json")
    told = json.loads(out)
    assert told["kept"] + told["changed"] + told["dropped"] == len(told["questions"])
    assert {entry["outcome"] for entry in told["questions"]} <= {"kept", "changed", "dropped"}
    assert all(entry["where"].startswith(f"{name}:") for entry in told["questions"])
    ids = {entry["id"] for entry in told["questions"] if entry["outcome"] != "dropped"}
    assert ids == set(items(tmp_path / "new"))
    report = (tmp_path / "new" / "REPORT.txt").read_text(encoding="utf-8")
    for entry in told["questions"]:
        assert entry["where"] in report
        assert all(remark["text"] in report for remark in entry["remarks"])


def test_import_for_people(stepwell, tmp_path):
    out, _ = stepwell("pack", "import", FILES / "hygiene.gift", "--out", tmp_path / "new")
    assert "dropped: hygiene.gift:39: Tell us about your first day." in out
    assert "11 questions: 2 kept, 6 changed, 3 dropped" in out
    assert "Read REPORT.txt" in out


@pytest.mark.parametrize("kind", ["gift", "csv"])
@pytest.mark.parametrize("name", ["hygiene.gift", "fire.aiken", "care.xml", "kueche-cp1252.csv"])
def test_import_export_import_is_equal(stepwell, tmp_path, name, kind):
    stepwell("pack", "import", FILES / name, "--out", tmp_path / "one")
    exported = tmp_path / f"out.{kind}"
    said, _ = stepwell("pack", "export", tmp_path / "one", "--format", kind, "--out", exported, "--json")
    stepwell("pack", "import", exported, "--out", tmp_path / "two")
    lost = {loss["id"] for loss in json.loads(said)["losses"]}
    one, two = items(tmp_path / "one"), items(tmp_path / "two")
    whole = {name: item for name, item in one.items() if name not in lost and not item.media}
    assert whole
    assert {name: two[name] for name in whole} == whole
    again = tmp_path / f"again.{kind}"
    stepwell("pack", "export", tmp_path / "two", "--format", kind, "--out", again)
    if not any(item.media for item in one.values()):
        assert again.read_bytes() == exported.read_bytes()


def test_the_starter_packs_come_back_from_csv(stepwell, tmp_path):
    for folder in (STARTER / "care-essentials", STARTER / "shop-floor"):
        table = tmp_path / f"{folder.name}.csv"
        said, _ = stepwell("pack", "export", folder, "--format", "csv", "--out", table, "--json")
        stepwell("pack", "import", table, "--out", tmp_path / folder.name)
        lost = {loss["id"] for loss in json.loads(said)["losses"]}
        there, back = items(folder), items(tmp_path / folder.name)
        assert back.keys() == there.keys() - lost
        same = [name for name in back if back[name] == there[name] or there[name].lesson or there[name].media]
        assert len(same) == len(back)


def test_a_built_pack_is_exported_to_standard_output(stepwell, tmp_path):
    stepwell("pack", "build", STARTER / "shop-floor", "--out", tmp_path)
    (built,) = tmp_path.glob("*.stepwell")
    out, err = stepwell("pack", "export", built, "--format", "gift")
    assert out.startswith("$CATEGORY: $course$/top/")
    assert "GIFT has no place for it" in err


def test_a_dry_run_writes_nothing(stepwell, tmp_path):
    out, _ = stepwell("pack", "import", FILES / "care.xml", "--dry-run")
    assert "Nothing was written" in out
    stepwell("pack", "import", FILES / "care.xml", "--dry-run", "--out", tmp_path / "x")
    assert not list(tmp_path.iterdir())


def test_the_template_is_written_once(stepwell, tmp_path):
    file = tmp_path / "questions.xlsx"
    stepwell("pack", "template", file)
    before = file.read_bytes()
    _, err = stepwell("pack", "template", file, status=1)
    assert "already" in err
    assert file.read_bytes() == before
    stepwell("pack", "template", tmp_path / "questions.csv")
    stepwell("pack", "template", tmp_path / "questions.odt", status=2)


def test_wrong_use_and_refusals(stepwell, tmp_path):
    stepwell("pack", "import", FILES / "care.xml", status=2)
    stepwell("pack", "import", FILES / "care.xml", "--out", tmp_path / "a", "--into", tmp_path / "b", status=2)
    stepwell("pack", "import", FILES / "care.xml", "--into", STARTER / "shop-floor", "--licence", "x", status=2)
    _, err = stepwell("pack", "import", tmp_path / "none.gift", "--out", tmp_path / "a", status=1)
    assert "There is no file none.gift" in err
    _, err = stepwell("pack", "import", FILES / "care.xml", "--into", tmp_path, status=1)
    assert "no source folder" in err
    stepwell("pack", "import", FILES / "care.xml", "--out", tmp_path / "a")
    _, err = stepwell("pack", "import", FILES / "care.xml", "--out", tmp_path / "a", status=1)
    assert "--into" in err
    stepwell("pack", "export", tmp_path / "none", "--format", "csv", status=1)
    stepwell("pack", "export", FILES / "care.xml", "--format", "csv", status=1)
    stepwell("pack", "export", FILES, "--format", "csv", status=1)
