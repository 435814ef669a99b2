# SPDX-License-Identifier: Apache-2.0
"""Says on which line of a TOML file a value stands, which `tomllib` does not tell.

The text has been parsed by `tomllib` before, so that this only has to follow it, never to judge it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|\n|[\[\]{},=]"
    r"|[^\s\[\]{},=\"'#]+",
    re.DOTALL,
)
_KEY_PART = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|[^.\s"\']+')


class TomlLines:
    r"""Lines (from 1) of the tables, keys and array elements of one TOML text.

    >>> TomlLines('[[item]]\nid = "a"\n[[item]]\nid = "b"\n').line(("item", 1, "id"))
    4
    """

    def __init__(self, text: str) -> None:
        self._text: str | None = text
        self._put: dict[Path, int] = {}
        self._lines: dict[Path, int] = {(): 1}
        self._counts: dict[Path, int] = {}
        self._table: Path = ()

    def line(self, path: Path) -> int:
        """The line of the value at `path`, or of the nearest thing around it that has one."""
        if self._text is not None:
            # Only now: nobody asks for the lines of a file without a fault, and there are thousands of them.
            text, self._text = self._text, None
            self._read(text)
            self._lines |= self._put
        while path not in self._lines:
            if path[:-1] in self._put and isinstance(path[-1], int):
                return self._put[path[:-1]] + path[-1]
            path = path[:-1]
        return self._lines[path]

    def put(self, path: Path, line: int) -> None:
        """Say where something stands that the TOML itself does not hold, such as the text under a header.

        A number behind such a path is a line of it, from 0.
        """
        self._put[path] = self._lines[path] = line

    def _read(self, text: str) -> None:
        statement: list[tuple[str, int]] = []
        depth = 0
        for part, line in _tokens(text):
            depth += (part in "[{") - (part in "]}") if len(part) == 1 else 0
            if part == "\n" and depth <= 0:
                self._note(statement)
                statement, depth = [], 0
            elif part != "\n":
                statement.append((part, line))
        self._note(statement)

    def _note(self, statement: list[tuple[str, int]]) -> None:
        if not statement:
            return
        tokens = [part for part, _ in statement]
        line = statement[0][1]
        if tokens[0] == "[":
            name = "".join(part for part in tokens if part not in "[]")
            self._header(name, len(tokens) > 1 and tokens[1] == "[", line)
        elif "=" in tokens:
            split = tokens.index("=")
            path = (*self._table, *_parts(" ".join(tokens[:split])))
            self._lines.setdefault(path, line)
            self._elements(path, statement[split + 1 :])

    def _header(self, name: str, array: bool, line: int) -> None:
        path: Path = ()
        parts = _parts(name)
        for number, part in enumerate(parts):
            path = (*path, part)
            last = number == len(parts) - 1
            if array and last:
                self._counts[path] = self._counts.get(path, -1) + 1
                self._lines.setdefault(path, line)
            if path in self._counts:
                path = (*path, self._counts[path])
        self._lines.setdefault(path, line)
        self._table = path

    def _elements(self, path: Path, value: list[tuple[str, int]]) -> None:
        if not value or value[0][0] != "[":
            return
        depth, number, fresh = 0, 0, True
        for part, line in value:
            if depth == 1 and fresh and part not in (",", "]"):
                self._lines.setdefault((*path, number), line)
                number, fresh = number + 1, False
            if part in ("[", "{"):
                depth += 1
            elif part in ("]", "}"):
                depth -= 1
            elif part == "," and depth == 1:
                fresh = True


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _KEY_PART.findall(name))


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    line, done = 1, 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", done, match.start())
        done = match.start()
        if not match[0].startswith("#"):
            yield match[0], line
