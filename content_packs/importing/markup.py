# SPDX-License-Identifier: Apache-2.0
"""Words out of HTML, as other programs keep their questions, with word of what does not come along.

A walk from one tag to the next; it follows no links, runs nothing, and takes time in proportion to the text.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from content_packs.importing.texts import tidy

_BLOCKS = frozenset(
    """
    address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section
    table tbody thead tr ul
    """.split()  # noqa: SIM905 - readable
)
_PLAIN = frozenset(
    {"html", "head", "body", "span", "font", "label", "a", "img", "td", "th", "caption", "colgroup", "col"}
)
_HIDDEN = frozenset({"script", "style", "title", "template", "noscript"})
_MEDIA = frozenset(
    {"audio", "video", "iframe", "object", "embed", "source", "canvas", "svg", "form", "input", "button"}
)
_ATTRIBUTE = re.compile(r"""\b(src|alt|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/]|$)")
_DATA = re.compile(r"data:image/[a-z+.-]{1,20};base64,[A-Za-z0-9+/=\s]*", re.IGNORECASE)
LOOKS = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|div|span|ul|ol|li|img|table|tr|td|sup|sub|a|h[1-6]|font|code|pre)(?:\s[^<>]{0,500})?/?>"
    r"|&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});",
    re.IGNORECASE,
)
"""What makes a text of no declared kind one in HTML."""
_SUP = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_SUB = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


@dataclass(slots=True)
class Words:
    """What an HTML text says: its words, pictures (address, description), and what was left out."""

    text: str = ""
    images: list[tuple[str, str]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    media: list[str] = field(default_factory=list)
    formatting: list[str] = field(default_factory=list)


def words(source: str) -> Words:
    r"""The words of an HTML text.

    >>> words("<p>10<sup>3</sup> &lt; <b>many</b></p><p>germs</p>").text
    '10³ < many\ngerms'
    """
    walk = _Walk()
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"data:#{len(kept) - 1}"

    short = _DATA.sub(keep, source)
    at = 0
    while True:
        start = short.find("<", at)
        if start < 0:
            break
        walk.characters(short[at:start])
        end = _end_of_tag(short, start)
        if end < 0:
            break
        walk.tag(short[start + 1 : end - 1], kept)
        at = end
    walk.characters(short[max(at, 0) :] if start < 0 else short[start:])
    found = walk.found
    found.text = tidy(_blanks("".join(walk.parts)))
    return found


def _end_of_tag(text: str, start: int) -> int:
    """Where the tag or comment ends that begins at `start`: behind its ">"; −1 when it never ends."""
    if text.startswith("<!--", start):
        end = text.find("-->", start + 4)
        return end + 3 if end >= 0 else len(text)
    return text.find(">", start) + 1 or -1


def _blanks(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{2,}", "\n", "\n".join(lines))


class _Walk:
    """Collects the words between the tags."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.found = Words()
        self._hidden = ""
        self._raised: dict[int, int] | None = None

    def characters(self, text: str) -> None:
        if self._hidden or not text:
            return
        plain = html.unescape(text).replace("\n", " ").replace("\xa0", " ")
        if self._raised is not None:
            raised = plain.translate(self._raised)
            if plain.strip() and any(c.isalnum() and ord(c) < 128 and c != "n" for c in raised):
                self._note(self.found.formatting, "sup/sub")
                raised = f"^({plain})" if self._raised is _SUP else f"_({plain})"
            plain = raised
        self.parts.append(plain)

    def tag(self, inside: str, data: list[str]) -> None:
        match = _NAME.match(inside)
        if match is None:
            if inside[:1] not in ("!", "?"):
                self.characters(f"<{inside}>")  # "5 < 7 > 3" is no tag
            return
        name, closing = match[1].lower(), inside.startswith("/")
        if self._hidden:
            self._hidden = "" if closing and name == self._hidden else self._hidden
        elif name in _HIDDEN and not closing:
            self._hidden = name
            self._note(self.found.media, name)
        elif name in ("sup", "sub"):
            self._raised = None if closing else (_SUP if name == "sup" else _SUB)
        else:
            self._visible(name, closing, inside, data)

    def _visible(self, name: str, closing: bool, inside: str, data: list[str]) -> None:
        if name in _BLOCKS:
            self.parts.append("\n")
            if name == "li" and not closing:
                self.parts.append("• ")
            if name == "table":
                self._note(self.found.formatting, name)
        elif name in ("td", "th"):
            self.parts.append("; " if closing else "")
        elif name == "img" and not closing:
            self._image(inside, data)
        elif name == "a":
            address = _attributes(inside).get("href", "")
            if address and not address.startswith("#"):
                self._note(self.found.links, address)
        elif name in _MEDIA:
            self._note(self.found.media, name)
        elif name not in _PLAIN:
            self._note(self.found.formatting, name)

    def _image(self, inside: str, data: list[str]) -> None:
        found = _attributes(inside)
        address = found.get("src", "")
        if (
            address.startswith("data:#")
            and address[6:].isascii()
            and address[6:].isdigit()
            and int(address[6:]) < len(data)
        ):
            address = data[int(address[6:])]
        self.found.images.append((address, tidy(html.unescape(found.get("alt", "")))))

    @staticmethod
    def _note(where: list[str], what: str) -> None:
        if what not in where:
            where.append(what)


def _attributes(inside: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(inside[:20_000])
    return {name.lower(): html.unescape(double or single or bare) for name, double, single, bare in found}
