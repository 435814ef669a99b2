# SPDX-License-Identifier: Apache-2.0
"""`stepwell organisation` on a real data folder."""

from __future__ import annotations

import ast
import shutil
import string
from pathlib import Path
from types import ModuleType

import pytest

import app.organisation
import app.organisation_file
from app.livery import NOTE
from app.organisation import Kind
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.record.meta import set_note
from tests.cli.test_commands import STARTER, Stepwell
from ui.cli.commands.organisation import BROKEN, DOUBTS
from ui.compose import open_program

RULES = """[[resource]]
pack = "shop-floor"
module = "{module}"
rule = "forbid"
because = "Another team does this."

[[resource]]
pack = "not-here"
item = "x"
rule = "forbid"
because = "Never."
"""


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a pack."""
    made = tmp_path_factory.mktemp("organisation")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        stepwell = Stepwell(made / "home")
        file = stepwell("pack", "build", str(STARTER / "shop-floor"), "--out", str(made), "--json").json["file"]
        stepwell("pack", "install", file)
        stepwell("learner", "add", "--id", "ana", "--name", "Ana")
    return made / "home"


@pytest.fixture
def stepwell(folder: Path, tmp_path: Path) -> Stepwell:
    shutil.copytree(folder, tmp_path / "home")
    return Stepwell(tmp_path / "home")


@pytest.fixture
def file(stepwell: Stepwell, tmp_path: Path) -> Path:
    """Rules about a module that the pack has, and about a pack that is not here."""
    found = (STARTER / "shop-floor" / "modules.toml").read_text("utf-8").split('id = "')[1].split('"')[0]
    made = tmp_path / "organisation.toml"
    made.write_text(RULES.format(module=found), "utf-8")
    return made


def test_rules_are_set_shown_and_taken_back(stepwell: Stepwell, file: Path) -> None:
    assert stepwell("organisation", "show", "--json").json == {"rules": [], "warnings": []}
    done = stepwell("organisation", "set", str(file))
    assert "Another team does this." in done.out
    assert "not-here is not installed" in done.err
    shown = stepwell("organisation", "show", "--json").json
    assert [rule["rule"] for rule in shown["rules"]] == ["forbid", "forbid"]
    assert [(w["code"], w["pack"]) for w in shown["warnings"]] == [("no_such_pack", "not-here")]
    assert stepwell("organisation", "clear", "--json").json["rules"] == []
    assert "There are no rules" in stepwell("organisation", "show").out


def test_a_wrong_file_changes_nothing(stepwell: Stepwell, file: Path) -> None:
    stepwell("organisation", "set", str(file))
    before = stepwell("organisation", "show", "--json").json
    file.write_text(file.read_text("utf-8").replace('"forbid"', '"hide"', 1), "utf-8")
    done = stepwell("organisation", "set", str(file), "--json", status=1)
    assert done.out == ""
    assert "organisation.toml, line 4: The rule hide is not known for module. Choose one of: pin, forbid." in done.err
    assert "Nothing was changed." in done.err
    assert stepwell("organisation", "show", "--json").json == before
    file.write_bytes(b"\xff\xfe")
    assert "UTF-8" in stepwell("organisation", "set", str(file), status=1).err
    assert "gone.toml" in stepwell("organisation", "set", str(file.parent / "gone.toml"), status=1).err


@pytest.mark.parametrize(
    ("module", "names", "words"),
    [(app.organisation_file, ("RulesBroken", "broken"), BROKEN), (app.organisation, ("Doubt",), DOUBTS)],
)
def test_every_code_has_its_sentence(module: ModuleType, names: tuple[str, ...], words: dict[str, str]) -> None:
    tree = ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))
    codes = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in names
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    kinds = {f"no_such_{kind.value}" for kind in Kind} if "Doubt" in names else set()
    assert codes | kinds == set(words)


def test_doctor_tells_of_a_look_that_cannot_be_shown(stepwell: Stepwell) -> None:
    with open_program(Home(stepwell.home)) as program:
        set_note(program.database, NOTE, '{"logo": "AAAA"}')
    told = stepwell("doctor", "--json", status=1).json["findings"]
    assert [each["sentence"] for each in told if each["code"] == "look.unreadable"] == [
        "The organisation's look is damaged, so none is shown. Set it again with: stepwell organisation look set"
    ]
    stepwell("organisation", "look", "clear")
    assert "look.unreadable" not in stepwell("doctor", "--json", status=None).out


HARBOUR = """
[look]
name = "Harbour Care"
accent = "#c8102e"
logo = "harbour.svg"
"""
DRAWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="#C8102E"/>'
    '<text x="30" y="20" font-size="12">H</text></svg>'
)


def test_the_look_comes_with_the_rules_and_both_or_nothing_is_kept(stepwell: Stepwell, file: Path) -> None:
    file.write_text(file.read_text("utf-8") + HARBOUR, "utf-8")
    logo = file.parent / "harbour.svg"
    assert "harbour.svg" in stepwell("organisation", "set", str(file), status=1).err
    logo.write_text(DRAWN.replace("<rect", '<image href="http://example.org/x.png"/><rect'), "utf-8")
    refused = stepwell("organisation", "set", str(file), status=1).err
    assert "harbour.svg: A logo may not have href=http://example.org/x.png in it (line 1)." in refused
    assert "Nothing was changed." in refused
    assert stepwell("organisation", "show", "--json").json == {"rules": [], "warnings": []}
    logo.write_text(DRAWN, "utf-8")
    done = stepwell("organisation", "set", str(file), "--json").json
    assert done["look"] == {"name": "Harbour Care", "accent": "#C8102E", "logo": "640 x 320", "logo_dark": ""}
    assert len(done["rules"]) == 2
    assert "Harbour Care" in stepwell("organisation", "show").out
    file.write_text('[look]\nname = "Harbour"\n', "utf-8")
    done = stepwell("organisation", "set", str(file), "--json").json
    assert len(done["rules"]) == 2  # it says nothing of rules
    assert done["look"]["name"] == "Harbour"


def test_the_look_alone_is_set_shown_undone_and_taken_back(stepwell: Stepwell, tmp_path: Path) -> None:
    assert "looks like the program" in stepwell("organisation", "look", "show").out
    assert "it stays" in stepwell("organisation", "look", "undo", status=1).err
    (tmp_path / "h.svg").write_text(DRAWN, "utf-8")
    look = ("organisation", "look", "set")
    assert stepwell(*look, "--name", "Harbour", "--logo", str(tmp_path / "h.svg"), "--json").json["logo"] == "640 x 320"
    one = stepwell("organisation", "look", "show", "--json").json
    assert "six of" in stepwell(*look, "--accent", "red", status=1).err
    assert stepwell("organisation", "look", "show", "--json").json == one
    assert stepwell(*look, "--logo", "", "--accent", "#0033a0", "--json").json == {
        "name": "Harbour",
        "accent": "#0033A0",
        "logo": "",
        "logo_dark": "",
    }
    assert stepwell("organisation", "look", "undo", "--json").json == one
    assert stepwell("organisation", "look", "clear", "--json").json["name"] == ""
    assert stepwell(*look, status=2).out == ""
    assert stepwell("audit", "list", "--json").out.count('"look_set"') == 4


def test_a_backup_has_the_look_and_gives_it_back(stepwell: Stepwell, tmp_path: Path) -> None:
    (tmp_path / "h.svg").write_text(DRAWN, "utf-8")
    stepwell("organisation", "look", "set", "--name", "Harbour", "--logo", str(tmp_path / "h.svg"))
    stepwell("backup")
    stepwell("organisation", "look", "clear")
    stepwell("restore", "--latest", "--yes")
    shown = stepwell("organisation", "look", "show", "--json").json
    assert (shown["name"], shown["logo"]) == ("Harbour", "640 x 320")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no whole PNG"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "no whole PNG"),
        (b"\xff" * 5_000_001, "larger than 5 MB"),
        (DRAWN.replace("0 0 60 30", "0 0 6000 30").encode(), "times as wide"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', "shows nothing"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="a"><use href="#a"/></g></svg>', "<g>"),
        (b"<!DOCTYPE x><svg/>", "may not have DOCTYPE in it"),
    ],
)
def test_a_logo_that_is_none_is_named_with_what_to_do(
    stepwell: Stepwell, tmp_path: Path, data: bytes, words: str
) -> None:
    (tmp_path / "bad.png").write_bytes(data)
    refused = stepwell("organisation", "look", "set", "--logo", str(tmp_path / "bad.png"), status=1)
    assert "bad.png" in refused.err
    assert words in refused.err
    assert "Traceback" not in refused.err


def test_every_sentence_is_one_with_what_it_is_given() -> None:
    for text in (*BROKEN.values(), *DOUBTS.values()):
        fields = {field for _, field, _, _ in string.Formatter().parse(text) if field}
        assert fields <= {"key", "id", "rule", "kind", "allowed", "pack", "most"}
        assert text.endswith(".")


def test_the_name_of_the_organisation_stays_once_something_is_under_it(stepwell: Stepwell) -> None:
    assert stepwell("organisation", "name", "https://one.example/care").out == "https://one.example/care\n"
    assert stepwell("organisation", "name", "Two", "--json").json == {
        "organisation": "https://organisation.stepwell.example/two"
    }
    stepwell("simulate", "--learners", "1", "--days", "1", "--seed", "7")
    refused = stepwell("organisation", "name", "https://three.example", status=1)
    assert "--leave-behind" in refused.err
    assert refused.err.count("\n") == 1
    assert stepwell("organisation", "name").out == "https://organisation.stepwell.example/two\n"
    stepwell("organisation", "name", "https://organisation.stepwell.example/two")  # it is that already
    assert "organisation.changed" not in stepwell("doctor", status=None).out
    stepwell("organisation", "name", "https://three.example", "--leave-behind")
    said = stepwell("doctor", status=1).out
    assert "organisation.changed" in said
    assert "The name that they are under: https://organisation.stepwell.example/two" in said
