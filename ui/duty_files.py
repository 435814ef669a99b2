# SPDX-License-Identifier: Apache-2.0
"""A training record as a page (PDF) and as a table (CSV): the words are given, the layout is here."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from app.duties.views import RecordLine, TrainingRecord
from app.livery import NO_LIVERY, Livery
from app.record.files import write_whole
from ui.letterhead import ink, letterhead
from ui.table_files import harmless

FILE = "stepwell-training-record"
"""Without a name: whoever sees the file on a shared computer must not learn whose it is."""
SITE_FILE = "stepwell-training-records"
COLUMNS = (
    *("person", "name", "pack", "module", "title", "asked", "met", "how", "by", "valid_until", "due", "status"),
    "doubt",
)
"""`doubt`: only somebody says that it was met who is not known here as a supervisor: "unknown" or "no_right"."""
_MOST = 1000


class RecordPaper(NamedTuple):
    """The words of a record on paper, each a finished sentence or title in one language.

    `rows` are of titles and the lines below each; `nothing` stands in place of no rows at all.
    """

    title: str
    name: str
    made: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    nothing: str
    says: tuple[str, ...]


def record_html(paper: RecordPaper, livery: Livery = NO_LIVERY) -> str:
    """Return the page; names and titles are escaped and run in their own direction."""
    rows = "".join(
        f"<p><b>{_text(title)}</b><br/>{'<br/>'.join(_text(line) for line in lines)}</p>" for title, lines in paper.rows
    )
    says = "<br/>".join(_text(line) for line in paper.says)
    return (
        f"{letterhead(livery)}<h1 style='color:{ink(livery)}'>{_text(paper.title)}</h1>"
        f"<p style='font-size:x-large'><b>{_text(paper.name)}</b></p><p>{_text(paper.made)}</p>"
        f"{rows or f'<p>{_text(paper.nothing)}</p>'}<p><small>{says}</small></p>"
    )


def record_csv(records: Iterable[TrainingRecord]) -> str:
    """Return a table with a row for each line; words are codes of the program, days are YYYY-MM-DD in UTC.

    What a spreadsheet would take for a formula is guarded.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records:
        writer.writerows([harmless(value) for value in row.values()] for row in record_rows(record))
    return out.getvalue()


def record_rows(record: TrainingRecord) -> Iterator[dict[str, str]]:
    """Yield the lines of a record as rows of `COLUMNS`."""
    for line in record.lines:
        yield {
            "person": record.learner,
            "name": record.name,
            "pack": line.pack,
            "module": line.module,
            "title": line.title,
            "asked": iso(line.asked_day),
            "met": iso(line.standing.met_day),
            "how": line.how,
            "by": line.by,
            "valid_until": iso(line.standing.expires_day),
            "due": iso(line.standing.due_day),
            "status": status_of(line),
            "doubt": line.doubt.value if line.doubt is not None else "",
        }


def status_of(line: RecordLine) -> str:
    """Return the code of how a line stands."""
    return "ended" if line.ended else line.standing.status.value


def iso(day: int) -> str:
    """Return a UTC day since 1970 as YYYY-MM-DD, empty for no day."""
    return (date(1970, 1, 1) + timedelta(days=day)).isoformat() if day > 0 else ""


def write_pdf(paper: RecordPaper, inside: Path, livery: Livery = NO_LIVERY, *, right_to_left: bool) -> Path:
    """Write the page under a free name, for this account of the computer alone. Raises OSError, `StoreFailed`."""
    from ui.copy_pdf import pdf  # noqa: PLC0415 - Qt's drawing is slow to load, and few save a record

    return _write(pdf(record_html(paper, livery), paper.title, right_to_left=right_to_left), inside, FILE, ".pdf")


def write_csv(records: Iterable[TrainingRecord], inside: Path, name: str = FILE) -> Path:
    """Write the table likewise, with the mark by which spreadsheets know UTF-8."""
    return _write(record_csv(records).encode("utf-8-sig"), inside, name, ".csv")


def _write(data: bytes, inside: Path, name: str, suffix: str) -> Path:
    for number in range(1, _MOST):
        file = inside / f"{name}{'' if number == 1 else f'-{number}'}{suffix}"
        if not file.exists():
            write_whole(file, data, mode=0o600)
            return file
    raise FileExistsError(str(inside))


def _text(words: str) -> str:
    return f"\u2068{html.escape(words)}\u2069" if words else ""
