# SPDX-License-Identifier: Apache-2.0
"""A lesson as the pieces that a screen puts one below the other: words, call-outs, steps, films, sounds, pages.

A picture, film, sound or PDF that stands in a paragraph of its own, `![what it shows](media/x.webm)`, is a piece;
inside a sentence or a box a film, sound or PDF is only its description.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from content_packs import media as files
from content_packs.markdown import render, safe_tokens

if TYPE_CHECKING:
    from markdown_it.token import Token


class Prose(msgspec.Struct, frozen=True):
    """Safe HTML."""

    html: str


class CallOut(msgspec.Struct, frozen=True):
    """A box of one of the kinds "remember", "careful" and "own-words"."""

    kind: str
    html: str


class Steps(msgspec.Struct, frozen=True):
    """A how-to: each step as safe HTML, and what stands before the first one."""

    steps: tuple[str, ...]
    before: str = ""


class Played(msgspec.Struct, frozen=True):
    """A film or a sound (`is_film` false), with what it shows in a few words."""

    path: str
    alt: str
    is_film: bool


class Pages(msgspec.Struct, frozen=True):
    """A PDF, with its title."""

    path: str
    alt: str


class Shown(msgspec.Struct, frozen=True):
    """A picture, with what it shows."""

    path: str
    alt: str


Block: TypeAlias = Prose | CallOut | Steps | Played | Pages | Shown


def blocks(markdown: str, media: Collection[str] | None = None, terms: Collection[str] = ()) -> tuple[Block, ...]:
    r"""The pieces of a lesson in their order; `media` and `terms` as for `markdown.to_html`.

    >>> blocks(":::careful\nHot!\n:::")
    (CallOut(kind='careful', html='<p>Hot!</p>\n'),)
    """
    found: list[Block] = []
    words: list[Token] = []
    for piece in _pieces(safe_tokens(markdown, media, terms)):
        block = _block(piece)
        if block is None:
            words += piece
            continue
        if words:
            found.append(Prose(render(_worded(words))))
            words = []
        found.append(block)
    if words:
        found.append(Prose(render(_worded(words))))
    return tuple(found)


def _pieces(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens of each thing at the top."""
    found: list[list[Token]] = []
    depth = 0
    for token in tokens:
        if depth == 0:
            found.append([])
        found[-1].append(token)
        depth += token.nesting
    return found


def _block(piece: list[Token]) -> Block | None:
    head = piece[0].type
    if head.startswith("container_") and head.endswith("_open"):
        kind, inside = head.removeprefix("container_").removesuffix("_open"), _worded(piece[1:-1])
        return (_steps(inside) or Prose(render(inside))) if kind == "steps" else CallOut(kind, render(inside))
    alone = piece[1].children if head == "paragraph_open" and len(piece) == 3 else None
    if not alone or len(alone) != 1 or alone[0].type != "image":
        return None
    path = str(alone[0].attrGet("src") or "")
    ending, alt = files.ending(path), alone[0].content
    if ending in files.FILMS or ending in files.SOUNDS:
        return Played(path, alt, ending in files.FILMS)
    return Pages(path, alt) if ending in files.PAGES else Shown(path, alt) if ending in files.PICTURES else None


def _steps(inside: list[Token]) -> Steps | None:
    """The entries of the one numbered list in a box; None where there is no such list."""
    before: list[Token] = []
    for piece in _pieces(inside):
        if piece[0].type == "ordered_list_open":
            entries = [entry[1:-1] for entry in _pieces(piece[1:-1])]
            for entry in entries:
                for token in entry:
                    token.hidden = False  # a tight list hides its paragraphs
            return Steps(tuple(render(entry) for entry in entries), render(before))
        before += piece
    return None


def _worded(tokens: list[Token]) -> list[Token]:
    """The tokens with the description in place of a film, sound or PDF in the middle of words."""
    for token in tokens:
        for number, child in enumerate(token.children or []):
            if child.type == "image" and files.ending(str(child.attrGet("src") or "")) not in files.PICTURES:
                token.children[number] = type(child)("text", "", 0, content=child.content)  # type: ignore[index]
    return tokens
