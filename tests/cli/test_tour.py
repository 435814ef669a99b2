# SPDX-License-Identifier: Apache-2.0
"""`stepwell tour` as a process without a display: every screen of the real window becomes a picture.

It is taken in the language for looking only, so that words which no translation can reach are found on the way.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

import pytest

from tests.forked import begin
from tests.untranslated import ROOT, Content

SCREENS = {
    "people", "new-person", "pin", "welcome", "find-my-start", "today", "lesson", "finished-module",
    "finished-shift-quiz", "progress", "my-data", "erase", "erase-noted", "today-erasing", "erased",
    "progress-talk", "look", "device", "device-set-up-who", "care", "care-roster-report",
    "my-pin", "my-pin-none", "change-pin-pictures", "choose-pin", "notes-locked", "try-it", "guest-end",
    "goals-week", "goal-write", "library-found", "library-house-link", "playlist", "playlist-share",
    "evidence-list", "evidence-waiting", "passport-lines", "passport-brought", "helpers-asked",
    "in-person-two-languages", "encouraged", "share-choose",
}  # fmt: skip
FIRST = {"people", "look", "new-person", "find-my-start", "welcome", "finished-find-my-start", "today"}
PNG = b"\x89PNG\r\n\x1a\n"


def size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG, as its header says."""
    assert picture.startswith(PNG)
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def tour(out: Path, *only: str, afresh: bool = False) -> dict[str, Path]:
    """Take it in the language for looking only, without a display, and return the picture of each screen."""
    shown = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    shown.pop("QT_QPA_PLATFORM", None)
    words = ["tour", "--out", str(out), "--lang", "en-XA", "--size", "800x600", "--json"]
    words += [word for name in only for word in ("--only", name)]
    with begin("ui.cli.main", *words, environment=shown, afresh=afresh) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        told, wrong = process.stdout.read(), process.stderr.read()
        assert process.wait() == 0, wrong
    return {row["screen"]: Path(row["file"]) for row in json.loads(told)}


@cache
def content() -> Content:
    """What the packs and the tour say now."""
    window = ROOT / "ui" / "window"
    return Content(*window.glob("*tour.py"), *window.glob("*_staged.py"))


AS_STORED = {"care-support"}
"""Screens that show a file for whoever helps, as it is."""


def wrong_with(out: Path, pictures: dict[str, Path]) -> dict[str, str]:
    """Lines of these screens that are neither a pack's nor in brackets, which no translation reached."""
    assert {size(file.read_bytes()) for file in pictures.values()} == {(800, 600)}
    assert all(file.stem == name and file.parent == out for name, file in pictures.items())
    bare = {
        line: name
        for name in pictures.keys() - AS_STORED
        for line in (out / f"{name}.txt").read_text("utf-8").splitlines()
    }
    assert len(bare) > 10
    return {line: screen for line, screen in bare.items() if not content().says(line)}


def test_what_is_no_words_of_a_pack_is_told() -> None:
    says = content().says
    assert not says("Nobody with this name.")
    assert says("\u2068Town library\u2069 · \u2068September 4, 2026\u2069")
    assert not says("\u2068Town library\u2069 · \u2068Nobody with this name.\u2069")


def test_the_first_screens_become_pictures(tmp_path: Path) -> None:
    """As far as the first *Today*; `tests/ui/test_every_page.py` looks for words in every page."""
    pictures = tour(tmp_path / "out", *FIRST)
    assert set(pictures) == FIRST
    assert not wrong_with(tmp_path / "out", pictures)


@pytest.mark.soak
def test_every_screen_becomes_a_picture(tmp_path: Path) -> None:
    pictures = tour(tmp_path / "out", afresh=True)
    assert set(pictures) >= SCREENS
    assert len({name.split("-")[1] for name in pictures if name.startswith("question-")}) > 3  # kinds, drawn by chance
    assert not wrong_with(tmp_path / "out", pictures)
