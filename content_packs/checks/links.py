# SPDX-License-Identifier: Apache-2.0
"""Links inside a pack that lead nowhere, and pictures in lessons without a description."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from content_packs.checks.texts import Passage, moved
from content_packs.findings import Report, Where
from content_packs.media import is_media_name
from content_packs.model import Pack

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_INSIDE = re.compile(r"(?:lesson|term|item|story):(?P<id>.*)")


class Target(msgspec.Struct, frozen=True):
    """Where a link leads or which picture is shown, the words for it, and the line of the text (from 0)."""

    url: str
    text: str
    line: int
    picture: bool


def anchor(heading: str) -> str:
    """The name that a heading can be linked by, as is usual for Markdown.

    >>> anchor("When to wash, and why")
    'when-to-wash-and-why'
    """
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.strip().casefold()))


def check_links(passages: Iterable[Passage], pack: Pack, where: Where, report: Report) -> None:
    """Report dead links and pictures without a description in the texts of lessons."""
    lessons = {lesson.id: lesson.body for lesson in pack.lessons}
    known = {
        "lesson": set(lessons),
        "term": {term.id for term in pack.glossary},
        "story": {story.id for story in pack.stories},
        "item": {item.id for item in pack.items},
    }
    for passage in passages:
        if not passage.markdown or ("](" not in passage.text and "]:" not in passage.text):
            continue
        place = where(passage.part, passage.number, *passage.keys)
        for target in targets(passage.text):
            there = moved(place, target.line)
            if target.picture and is_media_name(target.url) and not target.text.strip():
                report.add("alt-empty", there, file=target.url)
            said = passage.part == "lesson" and passage.keys[:1] == ("body",) and target.url.startswith("term:")
            if not target.picture and not said and _is_dead(target.url, passage.text, lessons, known):
                report.add("link-dead", there, what=target.url[:120])


def _is_dead(url: str, here: str, lessons: dict[str, str], known: dict[str, set[str]]) -> bool:
    inside = _INSIDE.fullmatch(url)
    if inside:
        return inside["id"].partition("#")[0] not in known[url.partition(":")[0]]
    if _SCHEME.match(url) or is_media_name(url) or url.startswith("//"):
        return False  # a reference of its own, judged elsewhere
    file, _, name = url.partition("#")
    body = here
    if file:
        lesson = file.rpartition("/")[2].removesuffix(".md")
        if lesson not in lessons:
            return True
        body = lessons[lesson]
    return bool(name) and name not in {anchor(heading) for heading in headings(body)}


def targets(markdown: str) -> Iterator[Target]:
    """The links and pictures of a Markdown text."""
    for block in _parser().parse(markdown):
        start = block.map[0] if block.map else 0
        for child in block.children or []:
            name = {"link_open": "href", "image": "src"}.get(child.type)
            if name:
                url = str(child.attrGet(name) or "")
                before, found, _ = block.content.partition(url)
                line = start + (before.count("\n") if found else 0)
                yield Target(url, child.content, line, child.type == "image")


def headings(markdown: str) -> list[str]:
    """The plain words of the headings of a Markdown text."""
    tokens = _parser().parse(markdown)
    inner = [following.children or [] for token, following in pairwise(tokens) if token.type == "heading_open"]
    return ["".join(child.content for child in children) for children in inner]


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 25 ms that a pack without links need not wait for

    parser = MarkdownIt("commonmark").enable("table")
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005 - its name is the parser's
    return parser
