# SPDX-License-Identifier: Apache-2.0
"""`stepwell tour` as a process without a display: every screen of the real window becomes a picture.

It is taken in the language for looking only, so that words which no translation can reach are found on the way.
"""

from __future__ import annotations

import ast
import calendar
import json
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCREENS = {
    "people", "new-person", "pin", "welcome", "find-my-start", "today", "lesson", "finished-module",
    "finished-shift-quiz", "progress", "my-data", "erase", "erase-noted", "today-erasing", "erased",
    "progress-talk", "look", "device", "device-set-up-who", "care", "care-roster-report",
    "my-pin", "my-pin-none", "change-pin-pictures", "choose-pin", "notes-locked", "try-it", "guest-end",
    "goals-week", "goal-write", "library-found", "library-house-link", "playlist", "playlist-share",
    "evidence-list", "evidence-waiting", "passport-lines", "passport-brought", "helpers-asked",
    "in-person-two-languages", "encouraged", "share-choose",
}  # fmt: skip
STEPWELL = (sys.executable, "-m", "ui.cli.main")
PNG = b"\x89PNG\r\n\x1a\n"


LANGUAGES = {"English", "Español", "Polski", "العربية"}
ENDS = re.compile(r"[.:;!?(),…|\"]|\n")
GAPS = re.compile(r"__\([0-9]\)__|\[[0-9]\]|\[\[.*?\]\]|\{\{.*?\}\}")
SIGNS = re.compile(
    r"[0-9A-Z]( ?[0-9A-Z]){,4}|[0-9A-ZX]{4}(-[0-9A-ZX]{4}){2}|\u2066/.*|[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}"
    r"|[0-9]{1,2}:[0-9]{2}.[AP]M|stepwell-[a-z0-9-]+\.([a-z]{3,4}|stepwell-[a-z]+)"
    r"|SL…|\u2066https://[!-~]+\u2069"
)
"""Initials, recovery codes, also letter by letter; codes of sticks; folders; dates and times; our files; how the code
of a card begins; the first line of an address."""
EDGES = " ·:,\u2068\u2069"
"""What is left at the ends of a line whose other words were the program's."""
DATED = re.compile(r", [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}$")
ISOLATED = re.compile(r"\u2068([^\u2068\u2069]*)\u2069")
CARD = "AskCard"
"""The one context that is said in a colleague's language too, beside the language of the window."""


def plain(text: str) -> str:
    """The words alone."""
    return " ".join(re.findall(r"\w+", GAPS.sub(" ", text).casefold()))


def texts(value: object) -> Iterator[str]:
    """Every text in what a TOML file says."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


class Content:
    """What packs say and what the tour types: no words of the program, so nothing for a translator of it."""

    def __init__(self) -> None:
        starter, window = ROOT / "content_packs" / "starter", ROOT / "ui" / "window"
        found = [text for file in starter.rglob("*.toml") for text in texts(tomllib.loads(file.read_text("utf-8")))]
        found += [file.read_text("utf-8") for kind in ("*.md", "*.vtt") for file in starter.rglob(kind)]
        for file in (*window.glob("*tour.py"), *window.glob("*_staged.py")):
            nodes = ast.walk(ast.parse(file.read_text("utf-8")))
            found += [one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        for file in (window / "i18n").glob("*.ts"):
            contexts = [one for one in ET.parse(file).getroot().iter("context") if one.findtext("name") == CARD]
            found += [one.text for context in contexts for one in context.iter("translation") if one.text]
        self._units = {plain(part) for text in found for part in (text, *ENDS.split(text))}
        self._whole = "|".join(plain(text) for text in found)
        self._threes = {three for text in found for three in self._by_three(text)}

    def says(self, line: str) -> bool:
        """Whether these are such words. Long ones may be torn out, with gaps: it is enough that most are there."""
        if line in LANGUAGES or SIGNS.fullmatch(line) or line.rstrip(".") in calendar.day_name:
            return True
        pieces = [DATED.sub("", piece).strip(EDGES) for piece in line.split(" · ")]
        if len(pieces) > 1 or pieces != [line]:
            return all(self.says(piece) for piece in pieces if piece)  # words of the program went from between them
        isolated = ISOLATED.findall(line)
        if isolated and not ISOLATED.sub("", line).strip(" ·"):
            return all(self.says(part) for part in isolated if part.strip())  # a row of things, each for itself
        threes = self._by_three(line)
        if len(threes) > 5:
            return sum(three in self._threes for three in threes) > 0.6 * len(threes)
        parts = [part for part in map(plain, ENDS.split(line)) if re.search(r"[^\W\d_]", part)]
        return all(part in self._units or (len(part.split()) > 2 and part in self._whole) for part in parts)

    @staticmethod
    def _by_three(text: str) -> list[tuple[str, ...]]:
        words = plain(text).split()
        return list(zip(words, words[1:], words[2:], strict=False))


def size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG, as its header says."""
    assert picture.startswith(PNG)
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def test_every_screen_becomes_a_picture(tmp_path: Path) -> None:
    shown = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    shown.pop("QT_QPA_PLATFORM", None)
    out = tmp_path / "out"
    done = subprocess.run(
        [
            *STEPWELL,
            "tour",
            "--out",
            str(tmp_path / "out"),
            "--lang",
            "en-XA",
            "--size",
            "800x600",
            "--json",
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=shown,
        check=False,
        timeout=600,  # it ends by itself; a busy machine takes several minutes
    )
    assert done.returncode == 0, done.stderr
    pictures = {row["screen"]: Path(row["file"]) for row in json.loads(done.stdout)}
    assert set(pictures) >= SCREENS
    assert len({name.split("-")[1] for name in pictures if name.startswith("question-")}) > 3  # kinds, drawn by chance
    assert {size(file.read_bytes()) for file in pictures.values()} == {(800, 600)}
    assert all(file.stem == name and file.parent == out for name, file in pictures.items())
    content = Content()
    assert not content.says("Nobody with this name.")
    assert content.says("\u2068Town library\u2069 · \u2068September 4, 2026\u2069")
    assert not content.says("\u2068Town library\u2069 · \u2068Nobody with this name.\u2069")
    bare = {line: name for name in pictures for line in (out / f"{name}.txt").read_text("utf-8").splitlines()}
    assert len(bare) > 100
    assert not {line: screen for line, screen in bare.items() if not content.says(line)}
