# SPDX-License-Identifier: Apache-2.0
"""`stepwell tour` as a process without a display: every screen of the real window becomes a picture."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCREENS = {
    "people", "new-person", "pin", "welcome", "find-my-start", "today", "lesson", "finished-module",
    "finished-shift-quiz", "progress", "my-data", "erase", "erase-noted", "today-erasing", "erased",
    "progress-talk", "look", "device", "device-set-up-who", "care", "care-roster-report",
    "my-pin", "my-pin-none", "change-pin-pictures", "choose-pin", "notes-locked", "try-it", "guest-end",
}  # fmt: skip
STEPWELL = (sys.executable, "-m", "ui.cli.main")
PNG = b"\x89PNG\r\n\x1a\n"


def size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG, as its header says."""
    assert picture.startswith(PNG)
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def test_every_screen_becomes_a_picture(tmp_path: Path) -> None:
    shown = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    shown.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [*STEPWELL, "tour", "--out", str(tmp_path / "out"), "--size", "800x600", "--gallery", "--json"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=shown,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    pictures = {row["screen"]: Path(row["file"]) for row in json.loads(done.stdout)}
    assert set(pictures) >= SCREENS
    assert len({name.split("-")[1] for name in pictures if name.startswith("question-")}) > 3  # kinds, drawn by chance
    assert {size(file.read_bytes()) for file in pictures.values()} == {(800, 600)}
    assert all(file.stem == name and file.parent == tmp_path / "out" for name, file in pictures.items())
    assert (tmp_path / "out" / "index.html").exists()
