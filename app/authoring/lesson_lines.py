# SPDX-License-Identifier: Apache-2.0
"""Lines of a lesson as an editor shows them (`app.authoring.lesson_text`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace

if TYPE_CHECKING:
    from markdown_it.token import Token

PLAIN, HEADING, BULLET, NUMBER, PICTURE, KEPT = "plain", "heading", "bullet", "number", "picture", "kept"
QUOTE: Final = "quote"
"""What somebody says."""
BREAK: Final = "\u2028"
"""A new line within a paragraph."""
NEW_LEVEL: Final = 2
"""Of a heading that is made in the editor: the title of the lesson stands above it."""
BLANKS = re.compile(r"[ \t\n\r\f\v]+")


class Run(msgspec.Struct, frozen=True):
    """Some letters that look alike. `link`: where they lead, as in the source."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


class Line(msgspec.Struct, frozen=True):
    """One block of the editor. `text` is what a picture shows, or the source of what is kept; `path` the picture's.

    `level` is that of a heading; of an entry in a numbered list it is the number that the list begins with (0: 1).
    `box` is the kind of the box that it stands in. Lines of one list, or of one box, have the same `group`.
    """

    kind: str
    runs: tuple[Run, ...] = ()
    level: int = 0
    box: str = ""
    group: int = 0
    text: str = ""
    path: str = ""


class CannotBeShown(Exception):  # noqa: N818 - it is no error: the piece is kept
    """The editor has nothing that would show this."""


def joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Runs that look alike as one, blanks as one, none at the ends."""
    found: list[Run] = []
    for run in runs:
        alike = bool(found) and replace(found[-1], text="") == replace(run, text="")
        before = found[-1].text if found else " "
        text = BLANKS.sub(" ", before + run.text if alike else run.text)
        if alike:
            found[-1] = replace(run, text=text)
        elif text := text.removeprefix(" ") if before[-1:] == " " else text:
            found.append(replace(run, text=text))
    return tuple(_trimmed(found))


def _trimmed(runs: list[Run]) -> list[Run]:
    while runs and not runs[0].text.strip():
        runs = runs[1:]
    while runs and not runs[-1].text.strip():
        runs = runs[:-1]
    if runs:
        runs = [replace(runs[0], text=runs[0].text.lstrip()), *runs[1:]]
        runs = [*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip())]
    return runs


def runs_of(inline: Token) -> tuple[Run, ...]:
    """Return the letters of an inline token. Raises CannotBeShown."""
    runs: list[Run] = []
    look = Run("")
    for token in inline.children or []:
        match token.type:
            case "text" | "text_special":
                runs.append(replace(look, text=token.content))
            case "softbreak":
                runs.append(replace(look, text=" "))
            case "hardbreak":
                runs.append(replace(look, text=BREAK))
            case "strong_open" | "strong_close":
                look = replace(look, bold=token.nesting > 0)
            case "em_open" | "em_close":
                look = replace(look, italic=token.nesting > 0)
            case "link_open" if not token.attrGet("title") and token.markup != "autolink":
                look = replace(look, link=str(token.attrGet("href") or ""))
            case "link_close":
                look = replace(look, link="")
            case _:
                raise CannotBeShown
    return joined(runs)


def letters(runs: Sequence[Run]) -> list[tuple[str, Run | None]]:
    """Each letter with its look; that of a blank is nobody's business."""
    return [(letter, replace(run, text="") if letter.strip() else None) for run in runs for letter in run.text]
