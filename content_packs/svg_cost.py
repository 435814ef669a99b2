# SPDX-License-Identifier: Apache-2.0
"""What a drawing in SVG costs who draws it: a few hundred bytes can ask for a billion shapes, or for gigabytes.

What `use` repeats is counted as often as it is drawn, markers as often as the line has corners, and each mask, pattern
and filter, for which a picture of its own is made, as thousands of shapes. Pictures inside a drawing are counted by
what their heads say of their size, before anybody decodes them.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, XMLParser, fromstring

MOST_SHAPES = 200_000
"""Drawn in a third of a second."""
MOST_PIXELS = 24_000_000
"""Of all pictures in a drawing: what a camera makes, and 96 MB while they are decoded."""
_DEEPEST = 100
"""So many things inside or behind each other; whoever draws them goes as deep."""
_PAINTED, _MOST_PAINTED = 4_000, 60
_SVG = "{http://www.w3.org/2000/svg}"
_HREF = ("href", "{http://www.w3.org/1999/xlink}href")
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')]{1,200})")
_NUMBER = re.compile(r"[0-9]+")
_EMBEDDED = re.compile(r"data:image/[a-z]+;base64,")
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of JPEG that the size stands behind."""


class _Cost(NamedTuple):
    shapes: int
    depth: int
    corners: int


class _TooMuch(Exception):  # noqa: N818 - what was found
    """Names the kind of element."""


def too_much(data: bytes) -> str:
    """Return what makes a drawing too costly, "" for one that is not. It has no document type (`svg` looked)."""
    try:
        root = fromstring(data, XMLParser())  # noqa: S314 - no document type, so nothing is expanded
    except (ParseError, ValueError, LookupError):
        return ""  # said by others
    try:
        _Counting(root).run()
        _check_pictures(root)
    except _TooMuch as found:
        return str(found)
    return ""


class _Counting:
    def __init__(self, root: Element) -> None:
        self._root = root
        self._by_id = {name: each for each in root.iter() if (name := each.get("id"))}
        self._styled = dict[str, dict[str, Element]]()
        """What style sheets have painted, by ".class", name of an element, or "" for what may be anybody's."""
        for sheet in root.iter(f"{_SVG}style"):
            self._read(sheet.text or "")
        self._known: dict[Element, _Cost] = {}

    def run(self) -> None:
        """Count everything; what is counted before what refers to it, without going deep ourselves."""
        waiting = [self._root]
        begun = set[Element]()
        while waiting:
            node = waiting[-1]
            if node in self._known:
                waiting.pop()
                continue
            needed = [each for each in (*node, *self._targets(node)) if each not in self._known]
            if not needed:
                self._known[node] = self._cost(node)
                waiting.pop()
            elif node in begun:
                raise _TooMuch(_local(node))  # it is needed for itself
            else:
                begun.add(node)
                waiting += needed
                continue

    def _cost(self, node: Element) -> _Cost:
        inside = [self._known[each] for each in node]
        used = self._used(node)
        inside += [self._known[used]] if used is not None else []
        shapes = 1 + sum(each.shapes for each in inside)
        depth = 1 + max((each.depth for each in inside), default=0)
        corners = _corners(node) + sum(each.corners for each in inside)
        for target in self._painted(node):
            cost = self._known[target]
            depth = max(depth, 1 + cost.depth)
            shapes += self._repeated(target, cost, shapes, corners)
        if shapes > MOST_SHAPES or depth > _DEEPEST:
            raise _TooMuch(_local(node))
        return _Cost(shapes, depth, corners)

    @staticmethod
    def _repeated(target: Element, cost: _Cost, shapes: int, corners: int) -> int:
        kind = _local(target)
        if kind == "marker":
            return cost.shapes * (1 + corners)
        if kind == "filter":
            return 3 * _PAINTED * max(1, len(target))
        return (_PAINTED + cost.shapes) * (shapes if kind == "pattern" else 1)

    def _targets(self, node: Element) -> Iterator[Element]:
        used = self._used(node)
        if used is not None:
            yield used
        yield from self._painted(node)

    def _used(self, node: Element) -> Element | None:
        if node.tag != f"{_SVG}use":
            return None
        return self._by_id.get(next((name[1:] for key in _HREF if (name := node.get(key))), ""))

    def _painted(self, node: Element) -> Iterator[Element]:
        """Masks, patterns, filters and markers that an element asks for; colours that run cost nothing."""
        found = {name: each for value in node.attrib.values() for name, each in self._referred(value)}
        for key in ("", _local(node), *(f".{each}" for each in node.get("class", "").split())):
            found |= self._styled.get(key, {})
            if len(found) > _MOST_PAINTED:
                raise _TooMuch(_local(node))
        yield from found.values()

    def _referred(self, text: str) -> Iterator[tuple[str, Element]]:
        for name in _REFERENCE.findall(text):
            target = self._by_id.get(name)
            if target is not None and _local(target) in {"mask", "pattern", "filter", "marker"}:
                yield name, target

    def _read(self, sheet: str) -> None:
        for rule in sheet.split("}"):
            who, _, what = rule.rpartition("{")
            targets = dict(self._referred(what))
            for one in who.rpartition("{")[2].split(",") if targets else ():
                plain = one.strip()
                key = plain if re.fullmatch(r"\.?[\w-]+", plain) else ""
                self._styled.setdefault(key, {}).update(targets)


def _corners(node: Element) -> int:
    return sum(len(_NUMBER.findall(node.get(name, ""))) for name in ("d", "points"))


def _local(node: Element) -> str:
    return str(node.tag).rpartition("}")[2]


# --- pictures inside


def _check_pictures(root: Element) -> None:
    pixels = 0
    for node in root.iter(f"{_SVG}image"):
        for value in filter(None, map(node.get, _HREF)):
            if _EMBEDDED.match(value):
                pixels += _pixels(value.partition(",")[2])
    if pixels > MOST_PIXELS:
        raise _TooMuch("image")


def _pixels(encoded: str) -> int:
    """Return how many pixels a PNG or JPEG says it has; nobody knows: too many."""
    try:
        data = base64.b64decode("".join(encoded.split()))
    except (binascii.Error, ValueError):
        return 0  # it cannot be decoded by anybody
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return int.from_bytes(data[16:20]) * int.from_bytes(data[20:24])
    at = 2
    while data[:2] == b"\xff\xd8" and at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _FRAMES:
            return int.from_bytes(data[at + 5 : at + 7]) * int.from_bytes(data[at + 7 : at + 9])
        at += 1 if data[at + 1] == 0xFF else 2 + int.from_bytes(data[at + 2 : at + 4])
    return MOST_PIXELS + 1
