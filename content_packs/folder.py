# SPDX-License-Identifier: Apache-2.0
"""Reads the files of a source folder without following links, without surprises in size and encoding."""

from __future__ import annotations

import os
import re
from pathlib import Path

from content_packs import media
from content_packs.fields import Place, Table
from content_packs.findings import Report
from content_packs.names import LANGUAGE
from content_packs.proof import Tell, untold
from content_packs.toml_lines import TomlLines
from content_packs.toml_read import NotToml, loads

_ERROR_LINE = re.compile(r"\(at line (\d+), column \d+\)$")
_TOP = frozenset(
    {"pack.toml", "competencies.toml", "modules.toml", "assets.toml", "calibration.toml", "glossary.toml", "LICENSE"}
    | {"synonyms.toml"}
)
_VARIANT_TOP = frozenset(
    {"pack.toml", "competencies.toml", "modules.toml", "translated.toml", "glossary.toml", "synonyms.toml"}
)
_IGNORED = re.compile(r"(?i)(?:^|/)(?:\.[^/]*|__pycache__|__init__\.py|thumbs\.db|desktop\.ini|[^/]*~)(?:/|$)")
"""What editors and desktops leave lying about; it is not part of the pack and not worth a word."""
_README = re.compile(r"(?i)(?:readme|changelog|notes|quality|sources|credits|report)[^/]*\.(?:md|txt)")
MAX_FILES = 40_000
_FOLDERS = frozenset(
    {("items", "toml"), ("lessons", "md"), ("stories", "toml"), ("examples", "toml"), ("checklists", "toml")}
)
_FOLDERS |= {("cycles", "toml")}
_FOLDERS |= {("roles", "toml"), ("programmes", "toml"), ("credentials", "toml"), ("coaching", "toml")}
_FOLDERS |= {("huddles", "toml"), ("documents", "md"), ("surveys", "toml")}
"""The folders of a pack, in its own language and in others, with the ending of what stands in them."""


class Folder:
    """The files under a source folder by their path in it ("items/hands.toml"). Complaints go to `report`.

    `tell` hears how many of them were read.
    """

    def __init__(self, root: Path, report: Report, tell: Tell = untold) -> None:
        self.root = root
        self._report = report
        self.tell = tell
        self._opened = 0
        self.files: dict[str, Path] = {}
        self._walk()

    def names(self, under: str, suffix: str) -> list[str]:
        """Files directly in a folder with a suffix, sorted, so that the author's numbering decides the order."""
        depth = under.count("/") + 1
        here = (name for name in self.files if name.startswith(f"{under}/") and name.count("/") == depth)
        return sorted(name for name in here if name.endswith(suffix))

    def languages(self) -> list[str]:
        """The languages that have a folder under locale/, sorted; a name that is no language tag is reported."""
        inside = (name.split("/") for name in self.files if name.startswith("locale/"))
        found = sorted({parts[1] for parts in inside if len(parts) > 2})
        for language in found:
            if not LANGUAGE.fullmatch(language):
                self._report.add("language-bad", f"locale/{language}", language=language[:80])
        return [language for language in found if LANGUAGE.fullmatch(language)]

    def read(self, name: str, limit: int) -> bytes | None:
        """The bytes of a file, or None after a complaint."""
        self._opened += 1
        self.tell(self._opened, len(self.files))
        try:
            with self.files[name].open("rb") as file:
                data = file.read(limit + 1)
        except OSError as error:
            self._report.add("file-unreadable", name, file=name, reason=error.strerror or type(error).__name__)
            return None
        if len(data) > limit:
            self._report.add("file-too-large", name, file=name, limit=limit)
            return None
        return data

    def head(self, name: str, limit: int) -> tuple[bytes, int] | None:
        """The first bytes of a file and its size, or None after a complaint."""
        try:
            with self.files[name].open("rb") as file:
                start, size = file.read(64), file.seek(0, 2)
        except OSError as error:
            self._report.add("file-unreadable", name, file=name, reason=error.strerror or type(error).__name__)
            return None
        if size > limit:
            self._report.add("file-too-large", name, file=name, limit=limit)
            return None
        return start, size

    def text(self, name: str) -> str | None:
        """The text of a UTF-8 file with line feeds, or None after a complaint that names the line."""
        data = self.read(name, media.MAX_TEXT_BYTES)
        if data is None:
            return None
        try:
            return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self._report.add("file-encoding", f"{name}:{line}", file=name)
            return None

    def toml(self, name: str) -> Table | None:
        """A whole TOML file as a table, or None after a complaint."""
        text = self.text(name)
        return None if text is None else parse_toml(name, text, self._report)

    def _walk(self) -> None:
        if not self.root.is_dir():
            self._report.add("folder-missing", self.root.name, file=self.root.name)
            return
        if not (self.root / "pack.toml").is_file():
            # Somebody named the wrong folder; it may be the root of a disk, so do not go through all of it.
            self._report.add("file-missing", "pack.toml", file="pack.toml")
            return
        for here, folders, names in os.walk(self.root, onerror=self._unreadable):
            folders[:] = [name for name in sorted(folders) if self._is_plain(Path(here) / name)]
            for name in sorted(names):
                path = Path(here) / name
                if self._is_plain(path) and len(self.files) < MAX_FILES:
                    self._take(path)
        self._check_case()

    def _unreadable(self, error: OSError) -> None:
        name = Path(str(error.filename)).name
        self._report.add("file-unreadable", name, file=name, reason=error.strerror or type(error).__name__)

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix().encode("utf-8", "replace").decode("utf-8")

    def _is_plain(self, path: Path) -> bool:
        name = self._name(path)
        if _IGNORED.search(name):
            return False
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            self._report.add("file-symlink", name, file=name)
            return False
        return True

    def _take(self, path: Path) -> None:
        name = self._name(path)
        if is_source_name(name):
            self.files[name] = path
        elif not _README.fullmatch(name):
            self._report.add("file-unknown", name, file=name)

    def _check_case(self) -> None:
        seen: dict[str, str] = {}
        for name in sorted(self.files):
            other = seen.setdefault(name.casefold(), name)
            if other != name:
                self._report.add("file-case", name, file=name, other=other)


_PLAIN = {
    "Illegal character '\\n'": "a text begins with a quote and does not end with one",
    "Unterminated string": "a text begins with a quote and does not end with one",
    "Cannot overwrite a value": "the same name is there twice",
    "Cannot declare": "the same table is there twice; a list of them has [[two brackets]] each",
    "Unclosed array": "a comma or a ] is missing",
    "Unclosed inline table": "a comma or a } is missing",
    "Duplicate inline table key": "the same name is there twice",
    "Invalid value": "behind = stands no text in straight quotes, number, true, false or list",
    "Expected '=' after a key": "a name has no = behind it",
    "Invalid statement": "this line is neither a [table] nor a name with a value",
    "Expected newline or end of document": "something stands behind the value",
    "Unescaped '\\'": "a \\ in a text has to be written twice",
}
"""The parser's words for the slips that people make, and what has happened."""


def is_source_name(name: str) -> bool:
    """True for a path that the format knows.

    >>> is_source_name("items/a.toml"), is_source_name("locale/es/lessons/a.md"), is_source_name("notes.doc")
    (True, True, False)
    """
    if name in _TOP or name.startswith("media/"):
        return True
    parts = name.split("/")
    if parts[0] == "locale" and len(parts) > 2:
        parts = parts[2:]
        if len(parts) == 1 and parts[0] in _VARIANT_TOP:
            return True
    return len(parts) == 2 and (parts[0], parts[1].rpartition(".")[2]) in _FOLDERS


def parse_toml(name: str, text: str, report: Report, first_line: int = 1) -> Table | None:
    """A TOML text as a table; `first_line` is the line of the file that the text begins on."""
    try:
        data = loads(text)
        lines = TomlLines("\n" * (first_line - 1) + text)
    except NotToml as error:
        message = str(error)
        match = _ERROR_LINE.search(message)
        line = int(match[1]) if match else text.rstrip("\n").count("\n") + 1
        reason = message.partition(" (at ")[0][:200]
        reason = next((plain for begins, plain in _PLAIN.items() if reason.startswith(begins)), reason)
        report.add("toml-syntax", f"{name}:{line + first_line - 1}", file=name, reason=reason)
        return None
    return Table(data, Place(name, lines), report)
