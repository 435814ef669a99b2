# SPDX-License-Identifier: Apache-2.0
"""A certificate as one A4 page with a frame: who, what, when, what it rests on, and how to look it up in the record."""

from __future__ import annotations

import html
from pathlib import Path
from typing import NamedTuple

from app.livery import NO_LIVERY, Livery
from app.record.files import write_whole
from ui.letterhead import ink, letterhead

FILE = "stepwell-certificate"
"""Without a name: whoever sees the file on a shared computer must not learn whose it is."""
_MOST = 1000


class Paper(NamedTuple):
    """The words of a certificate, each a finished sentence or title in one language. Empty ones are left out."""

    id: str
    title: str
    place: str
    given: str
    name: str
    did: str
    what: str
    when: str
    topics_title: str
    topics: tuple[str, ...]
    rests_title: str
    rests: tuple[str, ...]
    note: str
    look_up: tuple[str, ...]


def certificate_html(paper: Paper, livery: Livery = NO_LIVERY) -> str:
    """Return the page with the organisation's look; names and titles are escaped and run in their own direction."""
    colour = ink(livery)
    topics = "".join(f"<li>{_text(topic)}</li>" for topic in paper.topics)
    rests = "".join(f"<li>{_text(line)}</li>" for line in paper.rests)
    look_up = "<br/>".join(_text(line) for line in paper.look_up)
    return (
        f"{letterhead(livery)}<p align='center' style='color:{colour}'><b>{_text(paper.place)}</b></p>"
        f"<h1 align='center' style='color:{colour}; font-size:xx-large'>{_text(paper.title)}</h1>"
        f"<p align='center'>{_text(paper.given)}</p>"
        f"<p align='center' style='font-size:xx-large'><b>{_text(paper.name)}</b></p>"
        f"<p align='center'>{_text(paper.did)}</p>"
        f"<p align='center' style='font-size:x-large'><b>{_text(paper.what)}</b></p>"
        f"<p align='center'>{_text(paper.when)}</p>"
        f"<h3>{_text(paper.topics_title)}</h3><ul>{topics}</ul>"
        f"<h3>{_text(paper.rests_title)}</h3><ul>{rests}</ul>"
        f"<p>{_text(paper.note)}</p>"
        f"<p><small>{look_up}</small></p>"
    )


def write_certificate(paper: Paper, inside: Path, livery: Livery = NO_LIVERY, *, right_to_left: bool) -> Path:
    """Write it under a free name for this account of the computer alone; nothing that lies there is replaced.

    Raises OSError, `StoreFailed`.
    """
    from ui.certificate_pdf import framed  # noqa: PLC0415 - Qt's drawing is slow to load, and few make a certificate

    data = framed(certificate_html(paper, livery), paper.title, ink(livery), right_to_left=right_to_left)
    for number in range(1, _MOST):
        file = inside / (f"{FILE}-{paper.id}.pdf" if number == 1 else f"{FILE}-{paper.id}-{number}.pdf")
        if not file.exists():
            write_whole(file, data, mode=0o600)
            return file
    raise FileExistsError(str(inside))


def _text(words: str) -> str:
    return f"\u2068{html.escape(words)}\u2069" if words else ""
