# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack preview --pictures` as a process without a display; nothing is written anywhere else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from content_packs.new_pack import NewPack, new_pack

ROOT = Path(__file__).resolve().parents[2]


def run(*argv: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    shown = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    shown.pop("QT_QPA_PLATFORM", None)
    shown["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "ui.cli.main", "pack", "preview", *map(str, argv)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=shown, check=False, timeout=120)


def test_pictures_of_everything_and_of_what_is_broken(tmp_path: Path) -> None:
    new_pack(tmp_path / "spills", NewPack())
    home = tmp_path / "home"
    argv = ("spills", "--pictures", "out", "--size", "800x600", "--home", home, "--json")
    done = run(*argv, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    files = [Path(row["file"]) for row in json.loads(done.stdout)]
    assert {file.stem.split("-")[1] for file in files} == {"lesson", "question", "story", "example"}
    assert all((tmp_path / file).read_bytes().startswith(b"\x89PNG") for file in files)
    assert sum("not-right" in file.stem for file in files) == 5
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "spills"]
    (tmp_path / "spills" / "pack.toml").write_text("id = [")
    done = run("spills", "--pictures", "out2", "--home", home, "--json", cwd=tmp_path)
    assert [row["screen"] for row in json.loads(done.stdout)] == ["findings"]
    assert "Traceback" not in done.stderr
    assert not home.exists()


def test_no_folder(tmp_path: Path) -> None:
    done = run("gone", "--pictures", "out", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no folder gone" in done.stderr
