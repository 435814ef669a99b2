# SPDX-License-Identifier: Apache-2.0
"""Writes a report as a file for this account of the computer alone: CSV, a workbook, or a PDF with its bars."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.livery import NO_LIVERY, Livery
from app.record.files import write_whole
from ui.letterhead import letterhead
from ui.table_files import Table, as_csv, as_html, as_xlsx

ENDINGS = ("pdf", "xlsx", "csv")
FILE = "stepwell-report"
_MOST = 1000


def write_report(
    tables: Sequence[Table], ending: str, inside: Path, livery: Livery = NO_LIVERY, *, right_to_left: bool
) -> Path:
    """Write it under a free name and return where it lies; nothing that is there is replaced.

    Raises OSError, `StoreFailed`.
    """
    data = _data(tables, ending, livery, right_to_left=right_to_left)
    for number in range(1, _MOST):
        file = inside / (f"{FILE}.{ending}" if number == 1 else f"{FILE}-{number}.{ending}")
        if not file.exists():
            write_whole(file, data, mode=0o600)
            return file
    raise FileExistsError(str(inside))


def _data(tables: Sequence[Table], ending: str, livery: Livery, *, right_to_left: bool) -> bytes:
    if ending == "csv":
        return as_csv(tables)
    if ending == "xlsx":
        return as_xlsx(tables, right_to_left=right_to_left)
    from ui.copy_pdf import pdf  # noqa: PLC0415 - Qt's drawing is slow to load, and few save a report

    title = tables[0].title
    page = as_html(tables, title, letterhead(livery), right_to_left=right_to_left)
    return pdf(page, title, right_to_left=right_to_left)
