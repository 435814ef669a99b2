# SPDX-License-Identifier: Apache-2.0
"""An XML file as a small tree that knows its lines; no document type, so no entity is ever defined or expanded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from content_packs.importing.report import CannotImport

MAX_DEPTH = 64
MAX_ELEMENTS = 500_000


@dataclass(slots=True)
class Node:
    """An element: its name, attributes, the line it begins on, its own text and what is inside it."""

    name: str
    attributes: dict[str, str]
    line: int
    parts: list[str] = field(default_factory=list)
    inside: list[Node] = field(default_factory=list)

    @property
    def own_text(self) -> str:
        """The text directly in it."""
        return "".join(self.parts)

    def all(self, name: str) -> Iterator[Node]:
        """The elements of a name directly in it."""
        return (node for node in self.inside if node.name == name)

    def first(self, name: str) -> Node | None:
        """The first element of a name directly in it."""
        return next(self.all(name), None)

    def text(self, name: str) -> str:
        """The text of an element directly in it, or of the <text> in that; empty when there is none."""
        node = self.first(name)
        if node is None:
            return ""
        return (node.text("text") if node.first("text") else node.own_text).strip()


def parse(data: bytes) -> Node:
    """The root of the tree. CannotImport("xml-broken", "xml-doctype", "xml-too-large")."""
    builder = _Builder()
    try:
        builder.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise CannotImport("xml-broken", line=error.lineno, reason=expat.ErrorString(error.code)) from error
    except (ValueError, LookupError) as error:
        # An encoding that expat asks Python about and that is no text encoding ends here.
        raise CannotImport("xml-broken", line=1, reason="unknown encoding") from error
    return builder.root.inside[0]


class _Builder:
    def __init__(self) -> None:
        self.root = Node("", {}, 1)
        self._open = [self.root]
        self._count = 0
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _doctype(self, *_declared: object) -> None:
        raise CannotImport("xml-doctype", line=self.parser.CurrentLineNumber)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS or len(self._open) > MAX_DEPTH:
            raise CannotImport("xml-too-large", most=MAX_ELEMENTS)
        node = Node(name, attributes, self.parser.CurrentLineNumber)
        self._open[-1].inside.append(node)
        self._open.append(node)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _characters(self, text: str) -> None:
        self._open[-1].parts.append(text)
