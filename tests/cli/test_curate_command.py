# SPDX-License-Identifier: Apache-2.0
"""`stepwell curate` on a real data folder: a draft is told, put in force or made a file of; nothing half decided is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.curating.sheet import Decision, Thing
from app.organisation import Kind
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from content_packs.library import PackLibrary
from tests.cli.test_commands import Stepwell
from ui.compose import open_program
from ui.setting_up import install_starter_packs


@pytest.fixture
def stepwell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stepwell:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    stepwell = Stepwell(tmp_path / "home")
    install_starter_packs(PackLibrary(Home(tmp_path / "home").make().packs), ["shop-floor"])
    return stepwell


def drafted(home: Path, because: str) -> tuple[str, str]:
    """A draft that puts the first module first; its id and that of the module."""
    with open_program(Home(home)) as program:
        index = program.shelf.index(program.shelf.ids()[0])
        module = index.pack.modules[-1]
        draft = program.curating.begin()
        program.curating.choose(draft, Thing(index.id, Kind.MODULE, module.id), Decision.FIRST, because)
    return draft, module.title


def test_a_draft_is_told_and_published(stepwell: Stepwell, tmp_path: Path) -> None:
    draft, title = drafted(tmp_path / "home", "It comes first here.")
    assert f"first: {title}" in stepwell("curate", "show", draft).out
    file = tmp_path / "organisation.toml"
    made = json.loads(stepwell("curate", "publish", draft, "--file", str(file), "--json").out)
    assert "It comes first here." in file.read_text("utf-8")
    assert json.loads(stepwell("organisation", "show", "--json").out)["rules"] == []
    done = json.loads(stepwell("curate", "publish", draft, "--json").out)
    assert (done["digest"], done["in_force"]) == (made["digest"], True)
    assert len(json.loads(stepwell("organisation", "show", "--json").out)["rules"]) == 1
    assert json.loads(stepwell("curate", "list", "--json").out)[0]["published"]


def test_without_its_sentence_nothing_is_published(stepwell: Stepwell, tmp_path: Path) -> None:
    draft, _ = drafted(tmp_path / "home", "")
    assert "see to first: because" in stepwell("curate", "show", draft).out
    error = stepwell("curate", "publish", draft, status=1).err
    assert "There is still something to see to (because)." in error
    stepwell("curate", "done", "wound vac")
    assert "Nothing yet that three people looked for in vain." in stepwell("curate", "missed").out
