# SPDX-License-Identifier: Apache-2.0
"""Whether a line that no translation reached is rightly in no language: a pack says it, or somebody typed it,
or it is a licence of somebody else's work."""

from __future__ import annotations

import ast
import calendar
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from ui.licences.reading import parts, text_of

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = {"English", "Español", "Polski", "العربية"}
ENDS = re.compile(r"[.:;!?(),…|\"]|\n")
GAPS = re.compile(r"__\([0-9]\)__|\[[0-9a-z]+\]|\[\[.*?\]\]|\{\{.*?\}\}")
SIGNS = re.compile(
    r"[0-9A-ZÉŞ]( ?[0-9A-ZÉŞ]){,4}|[0-9A-ZX]{4}(-[0-9A-ZX]{4}){2}|\u2066/.*|[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}"
    r"|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}|[0-9]{4}-W[0-9]{2}|[0-9]{1,2}:[0-9]{2}.[AP]M"
    r"|(stepwell|organisation)-[a-z0-9-]+\.([a-z]{3,4}|stepwell-[a-z]+)"
    r"|SL…|\u2066https://[!-~]+\u2069"
)
"""Initials, recovery codes, also letter by letter; codes of sticks; folders; dates, weeks and times; our files; how
the code of a card begins; the first line of an address."""
NUMBERED = re.compile(r"^[0-9]+\. | [0-9]{1,3}$")
"""Steps of a list, and people whom a fake counts through."""
EDGES = " ·:,\u2068\u2069"
"""What is left at the ends of a line whose other words were the program's."""
DATED = re.compile(r", ([A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4})$")
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


def holed(node: ast.AST) -> str:
    """A pattern for a text with something put into it, if words enough stand around that; empty for all else."""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts = [plain(str(one.value)) if isinstance(one, ast.Constant) else "" for one in node.values]
    return " ?".join(map(re.escape, parts)).replace(" ? ?", " ?.* ?") if len(" ".join(parts).split()) > 2 else ""


class Content:
    """What packs say and what is typed in these files: no words of the program, so nothing for a translator of it."""

    def __init__(self, *typed: Path) -> None:
        starter, window = ROOT / "content_packs" / "starter", ROOT / "ui" / "window"
        found = [text for file in starter.rglob("*.toml") for text in texts(tomllib.loads(file.read_text("utf-8")))]
        found += [file.read_text("utf-8") for kind in ("*.md", "*.vtt") for file in starter.rglob(kind)]
        nodes = [node for file in typed for node in ast.walk(ast.parse(file.read_text("utf-8")))]
        found += [one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        found += [text for one in parts() for text in (one.name, one.licence, one.home, text_of(one))]
        self._with_holes = re.compile("|".join(filter(None, map(holed, nodes))) or "$")
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
        pieces = [NUMBERED.sub("", DATED.sub("", piece).strip(EDGES)) for piece in line.split(" · ")]
        if len(pieces) > 1 or pieces != [line]:
            return all(self.says(piece) for piece in pieces if piece)  # words of the program went from between them
        isolated = ISOLATED.findall(line)
        if isolated and not ISOLATED.sub("", line).strip(" ·"):
            return all(self.says(part) for part in isolated if part.strip())  # a row of things, each for itself
        threes = self._by_three(line)
        if len(threes) > 5:
            return sum(three in self._threes for three in threes) > 0.6 * len(threes)
        parts = [part for part in map(plain, ENDS.split(line)) if re.search(r"[^\W\d_]", part)]
        if self._with_holes.fullmatch(plain(line)):
            return True
        return all(part in self._units or (len(part.split()) > 2 and part in self._whole) for part in parts)

    @staticmethod
    def _by_three(text: str) -> list[tuple[str, ...]]:
        words = plain(text).split()
        return list(zip(words, words[1:], words[2:], strict=False))
