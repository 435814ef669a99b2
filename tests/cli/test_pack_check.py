# SPDX-License-Identifier: Apache-2.0
"""`pack check` and `pack translated` as somebody types them: what is printed, and the exit status."""

from __future__ import annotations

import json
import re
import shutil
from io import StringIO
from pathlib import Path
from urllib.parse import unquote

import pytest

from content_packs.findings import SEVERITIES
from content_packs.starter import starter_folders
from ui.cli.main import run
from ui.cli.world import World
from ui.findings import SENTENCES
from ui.preflight import Machine

SHOP = next(folder for folder in starter_folders() if folder.name == "shop-floor")


def stepwell(*argv: str) -> tuple[int, str, str]:
    machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
    world = World(out=StringIO(), err=StringIO(), stdin=StringIO(), environ={}, machine=machine)
    code = run(list(argv), world)
    return code, world.out.getvalue(), world.err.getvalue()  # type: ignore[attr-defined]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack with two errors, warnings, notes, and a warning that its author lets stand."""
    copy = tmp_path / "shop"
    shutil.copytree(SHOP, copy)
    items = copy / "items" / "hard-moments.toml"
    text = items.read_text("utf-8").replace("right = true, ", "", 1)
    items.write_text(text + '\n[[item]]\nid = "x"\nkind = "hologram"\n', "utf-8")
    (copy / "junk here.doc").write_text("x")
    return copy


def test_a_line_for_each_and_a_sum(folder: Path) -> None:
    code, out, err = stepwell("pack", "check", str(folder))
    *lines, last = out.splitlines()
    assert (code, err) == (1, "")
    assert all(re.fullmatch(r"\S.*: (error|refused|warning|note): .+[.?] .+[.?] \[[a-z-]+\]", line) for line in lines)
    counts = [sum(f": {word}: " in line for line in lines) for word in ("error", "warning")]
    errors, warnings = counts
    assert errors == 2
    assert last.startswith(f"2 errors, {warnings} warning; it cannot be built. 1 excused in pack.toml.")


def test_a_pack_without_errors_can_be_built() -> None:
    code, out, _ = stepwell("pack", "check", str(SHOP), "--only", "translation-part")
    assert code == 0
    assert out.splitlines()[-1].startswith("0 errors, 0 warnings, 1 note. ")
    assert "it can be built." in stepwell("pack", "check", str(SHOP))[1].splitlines()[-1]


def test_json_is_what_the_contract_says(folder: Path) -> None:
    code, out, _ = stepwell("pack", "check", str(folder), "--json")
    report = json.loads(out)
    assert code == 1
    assert set(report) == {"id", "version", "competencies", "items", "lessons", "also", "findings"}
    assert all(set(f) == {"code", "severity", "where", "why", "mend"} for f in report["findings"])
    assert {f["severity"] for f in report["findings"]} == {"error", "warning"}


def test_only_and_ignore(folder: Path) -> None:
    assert stepwell("pack", "check", str(folder), "--only", "translation-part")[0] == 0
    code, out, _ = stepwell("pack", "check", str(folder), "--only", "right-none", "--json")
    assert code == 1
    assert [f["code"] for f in json.loads(out)["findings"]] == ["right-none"]
    _, out, _ = stepwell("pack", "check", str(folder), "--ignore", "why-same", "--ignore", "file-unknown", "--json")
    found = {f["code"] for f in json.loads(out)["findings"]}
    assert {"why-same", "file-unknown"}.isdisjoint(found)
    assert "right-none" in found


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--ignore", "right-none"], "never left out"),
        (["--only", "right-non"], "Did you mean right-none?"),
        (["--only", "qqqqq"], "docs/pack-checks.md"),
        (["--json", "--sarif"], "Choose"),
    ],
)
def test_wrong_usage(folder: Path, options: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = stepwell("pack", "check", str(folder), *options)
    assert (code, out) == (2, "")
    assert said in err + capsys.readouterr().err


LEVELS = {"error": "error", "refused": "warning", "warning": "warning", "note": "note"}


def test_sarif(folder: Path) -> None:
    """The parts of SARIF 2.1.0 that are required or that refer to each other (schema: OASIS, errata 01)."""
    code, out, _ = stepwell("pack", "check", str(folder), "--sarif")
    plain = json.loads(stepwell("pack", "check", str(folder), "--json")[1])["findings"]
    log = json.loads(out)
    assert code == 1
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run_,) = log["runs"]
    driver = run_["tool"]["driver"]
    assert driver["name"] == "Stepwell"
    assert re.fullmatch(r"\d+\.\d+\.\d+", driver["semanticVersion"])
    rules = driver["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["id"] in SEVERITIES
        assert not re.search(r"[{}]", rule["shortDescription"]["text"] + rule["help"]["text"])
        assert rule["defaultConfiguration"]["level"] == LEVELS[SEVERITIES[rule["id"]]]
    results = [result for result in run_["results"] if "suppressions" not in result]
    assert [(r["ruleId"], r["level"], r["message"]["text"]) for r in results] == [
        (f["code"], LEVELS[f["severity"]], f"{f['why']} {f['mend']}") for f in plain
    ]
    for result, finding in zip(results, plain, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        (place,) = (location["physicalLocation"] for location in result["locations"])
        assert place["artifactLocation"]["uriBaseId"] in run_["originalUriBaseIds"]
        uri, region = place["artifactLocation"]["uri"], place.get("region", {})
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri)
        line = f":{region['startLine']}" if region else ""
        assert f"{unquote(uri)}{line}" == finding["where"]
    (excused,) = (result for result in run_["results"] if "suppressions" in result)
    assert excused["ruleId"] == "personal-birth"
    assert excused["suppressions"] == [
        {"kind": "inSource", "justification": "A made-up ID: the question is about working out an age."}
    ]


def test_a_translation_that_was_looked_at(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    shutil.copytree(SHOP, folder)
    code, out, _ = stepwell("pack", "translated", str(folder), "es", "--json")
    assert code == 0
    assert json.loads(out)["looked_at"] > 10
    lesson = folder / "lessons" / "safe-lifting.md"
    lesson.write_text(lesson.read_text("utf-8") + "\nAsk for help.\n", "utf-8")
    stale = ["pack", "check", str(folder), "--only", "translation-stale", "--json"]
    found = json.loads(stepwell(*stale)[1])["findings"]
    assert [f["where"].partition(":")[0] for f in found] == ["locale/es/lessons/safe-lifting.md"]
    assert stepwell("pack", "translated", str(folder), "es", "lesson/safe-lifting")[0] == 0
    assert json.loads(stepwell(*stale)[1])["findings"] == []


@pytest.mark.parametrize("argv", [("fr",), ("es", "lesson/none"), ("es", "none")])
def test_what_is_not_translated(tmp_path: Path, argv: tuple[str, ...]) -> None:
    folder = tmp_path / "shop"
    shutil.copytree(SHOP, folder)
    code, _, err = stepwell("pack", "translated", str(folder), *argv)
    assert code == 1
    assert "There " in err


def test_every_code_says_why_and_how_to_mend_it() -> None:
    assert set(SENTENCES) == set(SEVERITIES)
    assert all(why.strip() and mend.strip() for why, mend in SENTENCES.values())
