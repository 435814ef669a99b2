# SPDX-License-Identifier: Apache-2.0
"""A passport on paper, and the files of one: what an organisation vouches for and what a person says stand apart."""

from __future__ import annotations

import html
from pathlib import Path
from typing import NamedTuple

from app.livery import NO_LIVERY, Livery
from app.passport.model import SUFFIX, Made
from app.record.files import write_whole
from ui.isolates import apart
from ui.letterhead import ink, letterhead

FILE = "stepwell-passport"
"""Without a name: whoever sees the file on a shared computer must not learn whose it is."""
_MOST = 1000


class Written(NamedTuple):
    """One thing on the paper: its title, and the lines below it."""

    title: str
    lines: tuple[str, ...]


class PassportPaper(NamedTuple):
    """The words of a passport, each a finished sentence or title in one language. Parts without lines are left out."""

    title: str
    name: str
    made: str
    vouched_title: str
    vouched_says: str
    vouched: tuple[Written, ...]
    own_title: str
    own_says: str
    own: tuple[Written, ...]
    proof_title: str
    proof: tuple[str, ...]
    code: str


class PassportFiles(NamedTuple):
    """Where both lie."""

    passport: Path
    paper: Path


def passport_html(paper: PassportPaper, livery: Livery = NO_LIVERY) -> str:
    """Return the page; names and titles are escaped and run in their own direction."""
    colour = ink(livery)
    parts = (
        _part(paper.vouched_title, paper.vouched_says, paper.vouched, colour),
        _part(paper.own_title, paper.own_says, paper.own, colour),
    )
    proof = "<br/>".join(_text(line) for line in paper.proof)
    return (
        f"{letterhead(livery)}<h1 style='color:{colour}'>{_text(paper.title)}</h1>"
        f"<p style='font-size:x-large'><b>{_text(paper.name)}</b></p><p>{_text(paper.made)}</p>{''.join(parts)}"
        f"<h2 style='color:{colour}'>{_text(paper.proof_title)}</h2>"
        f"<p><img src='{_code(paper.code)}' width='150' height='150'></p><p><small>{proof}</small></p>"
    )


def write_passport(
    made: Made, paper: PassportPaper, inside: Path, livery: Livery = NO_LIVERY, *, right_to_left: bool
) -> PassportFiles:
    """Write file and paper under free names, for this account of the computer alone; nothing there is replaced.

    Raises OSError, `StoreFailed`.
    """
    from ui.copy_pdf import pdf  # noqa: PLC0415 - Qt's drawing is slow to load, and few make a passport

    data = pdf(passport_html(paper, livery), paper.title, right_to_left=right_to_left)
    for number in range(1, _MOST):
        name = FILE if number == 1 else f"{FILE}-{number}"
        files = PassportFiles(inside / (name + SUFFIX), inside / f"{name}.pdf")
        if not (files.passport.exists() or files.paper.exists()):
            write_whole(files.passport, made.content + b"\n", mode=0o600)
            write_whole(files.paper, data, mode=0o600)
            return files
    raise FileExistsError(str(inside))


def _part(title: str, says: str, things: tuple[Written, ...], colour: str) -> str:
    if not things:
        return ""
    rows = "".join(
        f"<p><b>{_text(each.title)}</b><br/>{'<br/>'.join(_text(line) for line in each.lines)}</p>" for each in things
    )
    return f"<h2 style='color:{colour}'>{_text(title)}</h2><p><i>{_text(says)}</i></p>{rows}"


def _code(text: str) -> str:
    import segno  # noqa: PLC0415 - few make a passport

    uri: str = segno.make(text, error="m", micro=False).png_data_uri(scale=4, border=4)
    return uri


def _text(words: str) -> str:
    return apart(html.escape(words)) if words else ""
