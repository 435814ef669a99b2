# SPDX-License-Identifier: Apache-2.0
"""A huddle sheet as one page to print: what to say, five questions, what to listen for, room for notes."""

from __future__ import annotations

import html
from collections.abc import Mapping
from itertools import count
from pathlib import Path

from app.livery import NO_LIVERY, Livery
from app.record.files import write_whole
from content_packs.model import Huddle
from ui.isolates import apart
from ui.letterhead import small_letterhead

FILE = "stepwell-huddle"
WORDS = ("about", "say", "ask", "listen", "notes", "sources")
"""What the sheet has to be told in the language of its reader."""
_MOST = 1000
_LINE = (
    "<p>&nbsp;</p><table width='100%' bgcolor='#888888' cellspacing='0' cellpadding='0'><tr><td>"
    "<span style='font-size:1px'>&nbsp;</span></td></tr></table>"
)
"""A line to write on; that of HTML has the colour of the window's theme."""


def sheet_html(huddle: Huddle, topics: tuple[str, ...], said: Mapping[str, str], livery: Livery = NO_LIVERY) -> str:
    """Return the page, under the organisation's logo and name. `said` has `WORDS`; text of the pack is escaped."""
    escaped = {key: html.escape(value) for key, value in said.items()}
    paragraphs = [" ".join(part.split()) for part in huddle.talk.split("\n\n")]
    talk = "".join(f"<p>{_text(part)}</p>" for part in paragraphs if part)
    questions = "".join(
        f"<p><b>{number}. {_text(question.text)}</b><br/><i>{escaped['listen']}</i> {_text(question.listen_for)}</p>"
        for number, question in zip(count(1), huddle.questions, strict=False)
    )
    sources = f"<p><small>{escaped['sources']} {_text('; '.join(huddle.sources))}</small></p>"
    return (
        f"{small_letterhead(livery)}<h1>{_text(huddle.title)}</h1>"
        f"<p>{escaped['about']} {_text('; '.join(topics))}</p>"
        f"<h2>{escaped['say']}</h2>{talk}<h2>{escaped['ask']}</h2>{questions}"
        f"<h2>{escaped['notes']}</h2>{_LINE * 3}{sources if huddle.sources else ''}"
    )


def _text(words: str) -> str:
    """Words of the pack, which run in their own direction on a page that may run in the other one."""
    return apart(html.escape(words))


def write_sheet(
    huddle: Huddle,
    topics: tuple[str, ...],
    said: Mapping[str, str],
    inside: Path,
    livery: Livery = NO_LIVERY,
    *,
    right_to_left: bool,
) -> Path:
    """Write the sheet as a PDF of a free name; nothing that lies there is replaced. Raises OSError, `StoreFailed`."""
    from ui.copy_pdf import pdf  # noqa: PLC0415 - Qt's drawing is slow to load, and few print a sheet

    data = pdf(sheet_html(huddle, topics, said, livery), huddle.title, right_to_left=right_to_left)
    for number in range(1, _MOST):
        file = inside / (f"{FILE}-{huddle.id}.pdf" if number == 1 else f"{FILE}-{huddle.id}-{number}.pdf")
        if not file.exists():
            write_whole(file, data)
            return file
    raise FileExistsError(str(inside))
