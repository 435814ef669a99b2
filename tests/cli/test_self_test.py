# SPDX-License-Identifier: Apache-2.0
"""`stepwell --self-test`: what is whole is said to be, what is missing is named, and nobody's folder is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QMediaPlayer

from ui.cli.main import window_parser
from ui.self_test import parts, screens
from ui.self_test.record import MainJob
from ui.self_test.trying import Check, Wanting, found

ROOT = Path(__file__).parents[2]


def test_a_program_from_source_is_whole(tmp_path: Path) -> None:
    home = tmp_path / "home"
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("STEPWELL", "QT_QPA"))}
    done = subprocess.run(
        [sys.executable, "-m", "ui.cli.main", "--home", str(home), "--self-test", "--json"],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=ROOT,
        env=environ,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    answer = json.loads(done.stdout)
    assert answer["good"] is True
    names = [each["name"] for each in answer["checks"]]
    assert {"encrypted store", "a person learns", "backup put back", "tables", "a sound", "the window"} <= set(names)
    assert not home.exists(), "the folder of the people here is not its business"


def test_the_option_stands_in_the_help() -> None:
    assert "--self-test" in window_parser().format_help()


def test_what_is_missing_is_one_sentence() -> None:
    def wanting() -> str:
        raise Wanting("The pictures are missing.")

    def broken() -> str:
        raise ImportError("libQt6Quick.so.6: cannot open shared object file")

    def mistaken() -> str:
        raise KeyError("secret words")

    came = list(found([Check("a", wanting), Check("b", broken), Check("c", mistaken), Check("d", lambda: "fine")]))
    assert [each.good for each in came] == [False, False, False, True]
    assert came[0].said == "The pictures are missing."
    assert "libQt6Quick" in came[1].said
    assert "secret" not in came[2].said
    assert "KeyError" in came[2].said


def test_missing_files_of_packs_are_found(qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(screens, "starter_folders", tuple)
    checks = [each for each in screens.checks(qapp, tmp_path, "linux") if each.name in {"a sound", "SVG pictures"}]
    assert [each.good for each in found(checks)] == [False, False]


def test_missing_packs_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("ui.self_test.record.offers", tuple)
    packs = next(each for each in MainJob.__new__(MainJob).checks() if each.name == "packs that ship")
    assert [each.good for each in found([packs])] == [False]


def test_missing_catalogues_and_plugins_are_found(qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(screens, "available", lambda: ("en", "es"))
    monkeypatch.setattr(screens, "PLUGINS", {"linux": ("multimedia/libnosuchplugin.so",)})
    checks = [each for each in screens.checks(qapp, tmp_path, "linux") if each.name in {"languages", "Qt plugins"}]
    came = {each.name: each for each in found(checks)}
    assert "ar, pl" in came["languages"].said
    assert "libnosuchplugin.so is missing" in came["Qt plugins"].said


def test_a_player_that_was_not_loaded_is_found(qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QMediaPlayer, "isAvailable", lambda _player: False)
    sound = next(each for each in screens.checks(qapp, tmp_path, "linux") if each.name == "a sound")
    came = next(found([sound]))
    assert not came.good
    assert "cannot be played" in came.said


def test_a_module_that_is_missing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_ANY", ("stepwell_no_such_package",))
    monkeypatch.setattr(parts, "_names", lambda: ["json"] * 400)
    came = next(found([check for check in parts.checks() if check.name == "modules"]))
    assert "stepwell_no_such_package" in came.said
