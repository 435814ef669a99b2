# SPDX-License-Identifier: Apache-2.0
"""`stepwell settings` on real files."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.home import Home
from app.settings.places import BEGUN, VARIABLE
from app.settings.schema import SETTINGS
from tests.cli.test_commands import ROOT, Stepwell, _key_in_a_file  # noqa: F401 - a fixture for every test
from ui.compose import open_program


@pytest.fixture
def stepwell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stepwell:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "etc"))
    (tmp_path / "etc").mkdir()
    stepwell = Stepwell(tmp_path / "home")
    stepwell("site", "set", "North")
    return stepwell


def listed(stepwell: Stepwell, key: str) -> tuple[object, str, str]:
    (row,) = [row for row in stepwell("settings", "list", "--json").json if row["key"] == key]
    return row["value"], row["source"], row["locked"]


def test_each_value_and_where_it_comes_from(stepwell: Stepwell, tmp_path: Path) -> None:
    assert [row["key"] for row in stepwell("settings", "list", "--json").json] == list(SETTINGS)
    (tmp_path / "etc" / "stepwell.toml").write_text('locked = ["kiosk.idle_s"]\n[kiosk]\nidle_s = 60\nstill = true\n')
    assert stepwell("settings", "set", "kiosk.countdown_s", "45", "--json").json["value"] == 45
    assert listed(stepwell, "kiosk.idle_s") == (60, "system file", "system file")
    assert listed(stepwell, "kiosk.still") == (True, "system file", "")
    assert listed(stepwell, "kiosk.countdown_s") == (45, "set here", "")
    assert "set here" in stepwell("settings", "list").out
    refused = stepwell("settings", "set", "kiosk.idle_s", "90", status=1)
    assert "locked kiosk.idle_s" in refused.err
    assert "locked kiosk.idle_s" in stepwell("kiosk", "set", "--idle", "90", status=1).err
    assert stepwell("settings", "unset", "kiosk.countdown_s", "--json").json["value"] == 30
    assert "whole number from 20 to 120" in stepwell("settings", "set", "kiosk.countdown_s", "5", status=1).err
    assert "no setting kiosk.sound" in stepwell("settings", "set", "kiosk.sound", "5", status=1).err


def test_what_cannot_be_used_is_said_with_file_and_line_and_stops_nothing(stepwell: Stepwell) -> None:
    assert stepwell("settings", "check").out == "Everything in the settings files can be used.\n"
    own = stepwell.home / "stepwell.toml"
    own.write_text("[kiosk]\nidle = 60\nstill = 3\n")
    found = stepwell("settings", "check", "--json", status=1).json
    assert [(row["code"], row["line"]) for row in found] == [("unknown_key", 2), ("bad_value", 3)]
    assert (
        f"{own}, line 2: The key kiosk.idle means nothing here. Is kiosk.idle_s meant?"
        in stepwell("settings", "check", status=1).out
    )
    codes = [each["code"] for each in stepwell("doctor", "--json", status=1).json["findings"]]
    assert {"settings.unknown_key", "settings.bad_value"} <= set(codes)
    assert stepwell("site", "show", "--json").json == {"site": "North"}


def test_a_file_is_checked_before_it_is_handed_out(stepwell: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "all.toml"
    file.write_text('locked = ["leaving.*"]\n[leaving]\nratings = false\n')
    stepwell("settings", "check", str(file))
    file.write_text("[leaving]\nrating = false\n")
    assert "leaving.ratings meant?" in stepwell("settings", "check", str(file), status=1).out
    file.chmod(0o666)  # as on a stick
    assert stepwell("settings", "check", str(file), "--json", status=1).json[0]["code"] == "unknown_key"
    assert "There is no file" in stepwell("settings", "check", str(tmp_path / "none.toml"), status=1).err
    assert "cannot be read" in stepwell("settings", "check", "/dev/zero", status=1).err


def test_what_the_repository_locks_and_a_set_up_that_did_not_end_are_said(stepwell: Stepwell) -> None:
    with open_program(Home(stepwell.home)) as program:
        program.settings.tell('locked = ["kiosk.*"]\n')
    own = stepwell.home / "stepwell.toml"
    own.write_text("[kiosk]\nidle_s = 60\n")
    (found,) = stepwell("settings", "check", "--json", status=1).json
    assert (found["code"], found["line"]) == ("is_locked", 2)
    own.unlink()
    (stepwell.home / BEGUN).touch()
    assert "did not come to its end" in stepwell("settings", "check", status=1).out
    assert "settings.unfinished" in [each["code"] for each in stepwell("doctor", "--json", status=1).json["findings"]]


def test_the_files_are_checked_without_a_database_that_opens(stepwell: Stepwell) -> None:
    (stepwell.home / "stepwell.db").write_bytes(b"damaged")
    (stepwell.home / "stepwell.toml").write_text("[kiosk]\nidle = 60\n")
    assert stepwell("settings", "check", "--json", status=1).json[0]["code"] == "unknown_key"


def test_the_page_of_settings_is_what_the_program_knows(stepwell: Stepwell) -> None:
    """Made with: stepwell settings reference > docs/settings.md."""
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == stepwell("settings", "reference").out
