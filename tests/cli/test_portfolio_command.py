# SPDX-License-Identifier: Apache-2.0
"""`stepwell portfolio`: how far somebody is, a look that they see, and the camera."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.record.home import Home
from content_packs.library import PackLibrary
from tests.e2e.conftest import stepwell
from ui.compose import open_program
from ui.setting_up import install_starter_packs


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    made = Home(tmp_path / "home").make()
    install_starter_packs(PackLibrary(made.packs), ["shop-floor"])
    with open_program(made) as program:
        program.accounts.add(id="ana", name="Ana", pack="shop-floor")
    return made.path


def test_it_lists_how_far_somebody_is_and_the_look_is_noted(home: Path) -> None:
    listed = json.loads(stepwell(home, "portfolio", "list", "ana", "--json").stdout)
    assert listed
    assert {each["stage"] for each in listed} == {"new"}
    with open_program(Home(home)) as program:
        assert [look.page for look in program.privacy.who_looked("ana")] == ["evidence"]
    done = stepwell(home, "portfolio", "list", "nobody", check=False)
    assert done.returncode
    assert "nobody" in done.stderr


def test_the_camera_is_off_until_it_is_turned_on_and_the_audit_says_who_did(home: Path) -> None:
    assert json.loads(stepwell(home, "portfolio", "camera", "--json").stdout) == {"camera": "off"}
    assert json.loads(stepwell(home, "portfolio", "camera", "on", "--json").stdout) == {"camera": "on"}
    assert "on" in stepwell(home, "portfolio", "camera").stdout
    assert "camera_set" in stepwell(home, "audit", "list", "--json").stdout
    stepwell(home, "portfolio", "camera", "off")
    assert json.loads(stepwell(home, "portfolio", "camera", "--json").stdout) == {"camera": "off"}
