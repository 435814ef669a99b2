# SPDX-License-Identifier: Apache-2.0
"""Lessons in Markdown: as the part of HTML that Qt's text browser shows, as plain text, and judged for safety.

Raw HTML is never passed on, and a link or picture survives only when it leads to a file of the pack, a link also when
it leads to a term of the glossary (`[word](term:id)`). Boxes stand between `:::careful` and `:::`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from content_packs.media import is_media_name

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_ENDS = frozenset({"heading_close", "paragraph_close", "tr_close", "list_item_close", "blockquote_close"})
BOXES = ("remember", "careful", "own-words", "steps")
"""What may stand after `:::`: three kinds of call-out, and a how-to whose steps are shown one at a time."""
TERM = "term:"
"""How a link to the glossary begins."""
_BOX = re.compile("^:::.*", re.MULTILINE)
_SIGN = re.compile("[^\\w\\s,;'\"()]|_|\n")
_MOST_SIGNS = 20_000
"""Of what may mean something in Markdown, line ends among it; the longest lesson that ships has 1,100."""
_ESCAPED = re.compile("%([0-9A-Fa-f]{2})")


class Flaw(msgspec.Struct, frozen=True):
    """Something a lesson must not hold: a finding's code, the line in the text (from 0), and what it is."""

    code: str
    line: int
    what: str


class _Read(NamedTuple):
    """What a text says and where it leads."""

    words: str
    media: frozenset[str]
    terms: frozenset[str]
    flaws: tuple[Flaw, ...]


def to_html(markdown: str, media: Collection[str] | None = None, terms: Collection[str] = ()) -> str:
    r"""Markdown as HTML. With `media` (the paths of the pack's files) a picture of another path shows its description.

    `terms` are the ids of the glossary; a word that leads to another one is a plain word.

    >>> to_html("**Wash** your hands")
    '<p><strong>Wash</strong> your hands</p>\\n'
    """
    return render(safe_tokens(markdown, media, terms))


def safe_tokens(markdown: str, media: Collection[str] | None = None, terms: Collection[str] = ()) -> list[Token]:
    """The syntax tree without anything that `to_html` would not show."""
    tokens = _parse(markdown, html=False)
    for token in tokens:
        if token.children:
            token.children = list(_safe_inline(token.children, media, terms))
    return tokens


def syntax(markdown: str) -> list[Token]:
    """The syntax tree with everything in it, also what is never shown; for whoever writes the text."""
    return _parse(markdown, html=True)


def render(tokens: Sequence[Token]) -> str:
    """A part of what `safe_tokens` gives as HTML."""
    parser = _parser(html=False)
    rendered: str = parser.renderer.render(tokens, parser.options, {})
    return rendered


def plain_text(markdown: str) -> str:
    r"""The words of a Markdown text, one line for each paragraph, heading, list entry or table row.

    >>> plain_text("# Hands\\n\\nWash **both**.\\n\\n![Soap](media/soap.svg)")
    'Hands\\nWash both.\\nSoap'
    """
    return _read(markdown).words


def _words(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in tokens:
        if token.type in ("td_close", "th_close"):
            parts.append("; ")
        elif token.type in _ENDS:
            parts.append("\n")
        elif token.type == "inline":
            parts.append(_inline_text(token.children or []))
        elif token.type in ("fence", "code_block"):
            parts.append(token.content + "\n")
    lines = (" ".join(line.split()).rstrip("; ") for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def media_paths(markdown: str) -> frozenset[str]:
    """The files of the pack that a Markdown text shows or links to."""
    return frozenset() if _leads_nowhere(markdown) else _read(markdown).media


def term_ids(markdown: str) -> frozenset[str]:
    """The entries of the glossary that a Markdown text leads to."""
    return frozenset() if _leads_nowhere(markdown) else _read(markdown).terms


def flaws(markdown: str) -> Iterator[Flaw]:
    """Raw HTML, remote pictures, links that run something or open a file, and links that will not be shown."""
    if not _leads_nowhere(markdown) or ":::" in markdown:
        yield from _read(markdown).flaws


def _flaws(tokens: list[Token], markdown: str) -> Iterator[Flaw]:
    boxes = tuple(_box_flaws(tokens, markdown.split("\n")))
    yield from boxes
    is_open = any(flaw.code == "box-open" for flaw in boxes)
    for token in tokens:
        line = token.map[0] if token.map else 0
        if token.type == "html_block":
            yield Flaw("html-raw", line, token.content.strip()[:80])
        # One complaint for a paragraph: its closing tags are no second mistake.
        inline = next((child for child in token.children or [] if child.type == "html_inline"), None)
        if inline:
            yield Flaw("html-raw", _line_of(token, inline.content), inline.content[:80])
        box = _BOX.search(token.content) if token.type == "inline" else None
        if box and not (is_open and not box[0].strip(" :")):
            yield Flaw("box-unknown", _line_of(token, box[0]), box[0][:80])
    for line, url, is_picture in _targets(tokens):
        code = _judge(url, is_picture)
        if code:
            yield Flaw(code, line, url[:120])


def _box_flaws(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Flaw]:
    """Boxes without an end or with another box in them, empty ones, and steps without a numbered list."""
    inside: list[Token] = []
    for token in tokens:
        if inside or (token.type.startswith("container_") and token.nesting > 0):
            inside.append(token)
        if not inside or token.nesting >= 0 or (token.type, token.level) != (_end_of(inside[0]), inside[0].level):
            continue
        start, end = inside[0].map or (0, 0)
        types = [each.type for each in inside[1:-1]]
        what = lines[start].strip()[:80]
        if end >= len(lines) or ":::" not in lines[end] or any(each.startswith("container_") for each in types):
            yield Flaw("box-open", start, what)
        elif not types:
            yield Flaw("box-empty", start, what)
        elif inside[0].type == "container_steps_open" and "ordered_list_open" not in types:
            yield Flaw("steps-none", start, what)
        inside = []


def _end_of(token: Token) -> str:
    return f"{token.type.removesuffix('_open')}_close"


def _leads_nowhere(markdown: str) -> bool:
    """True for a text that can hold no link, picture or HTML, told without parsing it: a pack has thousands."""
    return "[" not in markdown and "<" not in markdown


def _judge(url: str, is_picture: bool) -> str | None:
    if is_media_name(url) or (url.startswith(TERM) and not is_picture):
        return None
    plain = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), url)
    scheme = "".join(c for c in plain.partition(":")[0] if c.isalnum()).lower() if ":" in plain else ""
    if is_picture:
        remote = scheme in ("http", "https", "ftp") or url.startswith(("//", "\\\\"))
        return "image-remote" if remote else "link-unsafe"
    harmless = scheme in ("", "http", "https", "mailto", "tel") and not url.startswith("\\")
    return "link-dropped" if harmless else "link-unsafe"


@lru_cache(maxsize=512)
def _read(markdown: str) -> _Read:
    """Parse a text once for all who ask after it: the checks of a pack do one after the other, for each lesson."""
    tokens = _parse(markdown, html=False)
    judged = _parse(markdown, html=True) if "<" in markdown else tokens  # else it holds no HTML
    found = [(url, picture) for _, url, picture in _targets(tokens)]
    return _Read(
        _words(tokens),
        frozenset(url for url, _ in found if is_media_name(url)),
        frozenset(url.removeprefix(TERM) for url, picture in found if url.startswith(TERM) and not picture),
        tuple(_flaws(judged, markdown)),
    )


def _parse(markdown: str, *, html: bool) -> list[Token]:
    """Read a text; one with more signs than any lesson has is not searched for what they mean, which takes minutes."""
    if len(markdown) > _MOST_SIGNS and len(_SIGN.findall(markdown)) > _MOST_SIGNS:
        return _plain_parser().parse(markdown)
    return _parser(html=html).parse(markdown)


@cache
def _plain_parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - as below

    return MarkdownIt("zero")


@cache
def _parser(html: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 25 ms that the first screen need not wait for
    from mdit_py_plugins.container import container_plugin  # noqa: PLC0415

    parser = MarkdownIt("commonmark", {"html": html}).enable("table")
    for name in BOXES:
        parser.use(container_plugin, name)
    # Every link is parsed and judged here: the parser's own list of bad schemes would leave them as text, unreported.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005 - its name is the parser's
    return parser


def _safe_inline(children: list[Token], media: Collection[str] | None, terms: Collection[str]) -> Iterator[Token]:
    keep: list[bool] = []
    for child in children:
        if child.type == "link_open":
            url = str(child.attrGet("href") or "")
            keep.append(_is_ours(url, media) or (url.startswith(TERM) and url.removeprefix(TERM) in terms))
            if keep[-1]:
                yield child
        elif child.type == "link_close":
            if keep.pop():
                yield child
        elif child.type == "image" and not _is_ours(str(child.attrGet("src") or ""), media):
            yield type(child)("text", "", 0, content=_inline_text(child.children or []))
        else:
            yield child


def _is_ours(url: str, media: Collection[str] | None) -> bool:
    return is_media_name(url) and (media is None or url in media)


def _targets(tokens: list[Token]) -> Iterator[tuple[int, str, bool]]:
    for token in tokens:
        for child in token.children or []:
            name = {"link_open": "href", "image": "src"}.get(child.type)
            if name:
                url = str(child.attrGet(name) or "")
                yield _line_of(token, url), url, child.type == "image"


def _line_of(block: Token, text: str) -> int:
    start = block.map[0] if block.map else 0
    before, found, _ = block.content.partition(text)
    return start + (before.count("\n") if found else 0)


def _inline_text(children: list[Token]) -> str:
    parts = []
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type == "image":
            parts.append(_inline_text(child.children or []))
        else:
            parts.append(child.content)
    return "".join(parts)
