# SPDX-License-Identifier: Apache-2.0
"""docs/authoring.md is true: its files and its commands, in its order, from an empty folder to an installed pack."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
from io import StringIO
from pathlib import Path

import pytest

from content_packs.check import check_path
from content_packs.library import PackLibrary
from ui.cli.main import run
from ui.cli.world import World
from ui.preflight import Machine

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tool():
    spec = importlib.util.spec_from_file_location("authoring_pictures", ROOT / "tools" / "authoring_pictures.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def commands(tool) -> list[list[str]]:
    """The command lines of the page in their order, those that open a window left out."""
    text = tool.DOC.read_text("utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    assert all(line.startswith("stepwell pack ") for line in lines)
    return [shlex.split(line)[1:] for line in lines if " preview " not in line]


def test_from_an_empty_folder_to_a_device(tool, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
    said = []
    for argv in commands(tool):
        world = World(out=StringIO(), err=StringIO(), stdin=StringIO(), environ={}, machine=machine)
        code = run([*argv, "--home", str(tmp_path / "home")], world)
        assert code == 0, (argv, world.err.getvalue())
        said.append(world.out.getvalue())
        if argv[1] == "new":
            for name in ("stories", "examples", "surveys", "lessons", "items"):
                shutil.rmtree(tmp_path / tool.PACK / name)
            for name, text in tool.texts().items():
                (tmp_path / name).parent.mkdir(exist_ok=True)
                (tmp_path / name).write_text(text, "utf-8")
    done = [argv[1] for argv in commands(tool)]
    assert done == ["new", "check", "build", "install", "diff", "translate", "translate", "translate"]
    assert said[1].startswith("0 errors, 0 warnings; it can be built.")
    (installed,) = PackLibrary(tmp_path / "home" / "packs").load_all().packs
    assert (installed.id, installed.version) == ("lift-safely", "1.0.0")
    assert check_path(tmp_path / tool.PACK).findings == ()


def test_every_picture_of_the_page_is_there_and_made_by_the_tool(tool) -> None:
    shown = set(re.findall(r"\(pictures/(authoring-[a-z]+)\.png\)", tool.DOC.read_text("utf-8")))
    assert shown == set(tool._SHOWN)
    assert all((ROOT / "docs" / "pictures" / f"{name}.png").is_file() for name in shown)
