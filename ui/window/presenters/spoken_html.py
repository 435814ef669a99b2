# SPDX-License-Identifier: Apache-2.0
"""The words of a lesson in HTML, one text for each place where a voice pauses."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final


class _Chunks(HTMLParser):
    """Paragraphs, entries of lists, headings and cells of HTML, as texts; a picture is its description."""

    _ENDS: Final = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "pre", "blockquote", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.pictures: dict[int, list[str]] = {}
        self._now = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A new paragraph ends the one before; a picture is remembered where it stands."""
        if tag in self._ENDS:
            self._end()
        elif tag == "img":
            alt = dict(attrs).get("alt") or ""
            if alt:
                self.pictures.setdefault(len(self.found), []).append(alt)

    def handle_endtag(self, tag: str) -> None:
        """A paragraph ends."""
        if tag in self._ENDS:
            self._end()

    def handle_data(self, data: str) -> None:
        """More words."""
        self._now += data

    def chunks(self) -> Iterator[tuple[str, bool]]:
        """The texts in their order, and whether each is the description of a picture."""
        self._end()
        for number, text in enumerate([*self.found, ""]):
            if text:
                yield text, False
            for alt in self.pictures.get(number, ()):
                yield alt, True

    def _end(self) -> None:
        words = " ".join(self._now.split())
        if words:
            self.found.append(words)
        self._now = ""


def html_chunks(html: str) -> tuple[tuple[str, bool], ...]:
    """The paragraphs of HTML as they are read, with True for the description of a picture.

    >>> html_chunks("<p><strong>Wash</strong> hands</p>")
    (('Wash hands', False),)
    """
    parser = _Chunks()
    parser.feed(html)
    parser.close()
    return tuple(parser.chunks())
