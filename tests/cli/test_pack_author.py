# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack new` and `diff` as somebody types them: no data folder, no traceback."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest

from content_packs.archive import build
from content_packs.check import check_path
from content_packs.model import Pack
from content_packs.source import read_source
from ui.change_words import _WORDS, sentence
from ui.cli.main import run
from ui.cli.world import World
from ui.preflight import Machine


def stepwell(*argv: object, status: int = 0) -> str:
    machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
    world = World(out=StringIO(), err=StringIO(), stdin=StringIO(), environ={}, machine=machine)
    code = run([*map(str, argv)], world)
    out, err = world.out.getvalue(), world.err.getvalue()  # type: ignore[attr-defined]
    assert code == status, (out, err)
    return out if status == 0 else err


def pack_of(folder: Path) -> Pack:
    pack = read_source(folder).pack
    assert pack is not None
    return pack


def test_a_new_pack_is_faultless_and_has_one_of_everything(tmp_path: Path) -> None:
    folder = tmp_path / "Fire Safety"
    out = stepwell("pack", "new", folder, "--title", 'Fire "first"', "--author", "Sea View", "--language", "es")
    assert "stepwell pack preview" in out
    report = check_path(folder)
    assert report.findings == ()
    pack = pack_of(folder)
    manifest = pack.manifest
    assert (manifest.id, manifest.title, manifest.authors) == ("fire-safety", 'Fire "first"', ("Sea View",))
    assert (manifest.language, manifest.base) == ("es", "https://packs.stepwell.example/fire-safety")
    assert all([pack.lessons, pack.stories, pack.examples, pack.surveys, pack.ratings])
    assert len({type(item) for item in pack.items}) == 4
    notes = [path for path in folder.rglob("*.*") if "\n#" in path.read_text("utf-8")]
    assert len(notes) == 7
    assert build(folder, tmp_path).name == "fire-safety-0.1.0.stepwell"


def test_new_writes_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a.txt").write_text("mine")
    assert "Choose another name" in stepwell("pack", "new", tmp_path / "there", status=1)
    assert [path.name for path in tmp_path.rglob("*")] == ["there", "a.txt"]
    (tmp_path / "empty").mkdir()
    assert json.loads(stepwell("pack", "new", tmp_path / "empty", "--json"))["id"] == "empty"


@pytest.mark.parametrize(("option", "value"), [("--id", "Not An Id"), ("--language", "english")])
def test_new_says_what_cannot_be(tmp_path: Path, option: str, value: str) -> None:
    assert value in stepwell("pack", "new", tmp_path / "x", option, value, status=2)
    assert not (tmp_path / "x").exists()


def test_build_makes_the_folder_that_it_is_told_of(tmp_path: Path) -> None:
    """A fresh author typed `--out stick` and got a file called stick that nothing could install."""
    stepwell("pack", "new", tmp_path / "spills")
    stepwell("pack", "build", tmp_path / "spills", "--out", tmp_path / "stick" / "packs")
    assert (tmp_path / "stick" / "packs" / "spills-0.1.0.stepwell").is_file()
    stepwell("pack", "build", tmp_path / "spills", "--out", tmp_path / "mine.stepwell")
    assert (tmp_path / "mine.stepwell").is_file()


def test_diff_in_words_and_as_json(tmp_path: Path) -> None:
    folder = tmp_path / "spills"
    stepwell("pack", "new", folder)
    old = build(folder, tmp_path)
    assert "Nothing changed" in stepwell("pack", "diff", old, folder)
    items = folder / "items" / "spill-first.toml"
    text = items.read_text("utf-8").replace("answer = false", "answer = true").replace("spill-first-4", "damp-floor")
    items.write_text(text.replace('"I run for the mop"', '"I run to get the mop"'), "utf-8")
    manifest = folder / "pack.toml"
    manifest.write_text(manifest.read_text("utf-8").replace('version = "0.1.0"', 'version = "0.2.0"'), "utf-8")
    out = stepwell("pack", "diff", old, folder)
    assert "spills: 0.1.0 → 0.2.0" in out
    assert "Questions: 1 new, 1 withdrawn, 1 whose right answer changed, 1 in other words." in out
    assert 'give it its id back: "spill-first-4"' in out
    assert "ends it on 0.1.0" in out
    told = json.loads(stepwell("pack", "diff", old, folder, "--json"))
    assert told["parts"]["item"]["withdrawn"] == ["spill-first-4"]
    assert told["renamed"] == [{"part": "item", "old": "spill-first-4", "new": "damp-floor", "kept": False}]
    warned = {each["code"] for each in told["people"] if each["warning"]}
    assert warned == {"renamed-item", "item-answer"}


def test_diff_refuses_what_it_cannot_compare(tmp_path: Path) -> None:
    stepwell("pack", "new", tmp_path / "one")
    stepwell("pack", "new", tmp_path / "two")
    assert "two packs" in stepwell("pack", "diff", tmp_path / "one", tmp_path / "two", status=1)
    assert "There is no" in stepwell("pack", "diff", tmp_path / "one", tmp_path / "three", status=1)
    (tmp_path / "two" / "pack.toml").write_text("format = ")
    assert "pack check" in stepwell("pack", "diff", tmp_path / "one", tmp_path / "two", status=1)
    (tmp_path / "x.stepwell").write_bytes(b"PK")
    stepwell("pack", "diff", tmp_path / "one", tmp_path / "x.stepwell", status=1)


def test_every_code_has_its_words() -> None:
    import ast
    import inspect

    from content_packs import changes_told
    from content_packs.changes import changes
    from content_packs.changes_told import Told

    calls = [node for node in ast.walk(ast.parse(inspect.getsource(changes_told))) if isinstance(node, ast.Call)]
    first = [call.args[0] for call in calls if getattr(call.func, "id", "") == "Told"]
    codes = {arg.value for arg in first if isinstance(arg, ast.Constant)} | {"version-same", "version-earlier"}
    assert codes == set(_WORDS)
    pack = pack_of(Path(changes_told.__file__).parent / "first_pack")
    found = changes(pack, pack)
    for code in codes:
        words = sentence(Told(code, 2, ("a", "b")), found)
        assert "{" not in words
        assert words.endswith(".")


def test_a_folder_cannot_be_installed_and_is_told_from_a_file_that_is_not_there(tmp_path: Path) -> None:
    stepwell("pack", "new", tmp_path / "spills")
    home = ("--home", tmp_path / "home")
    said = stepwell(*home, "pack", "install", tmp_path / "spills", status=1)
    assert f"stepwell pack build {tmp_path / 'spills'}" in said
