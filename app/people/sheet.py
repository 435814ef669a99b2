# SPDX-License-Identifier: Apache-2.0
"""A list of people in an XLSX file, as rows of texts (`content_packs.workbook` is what reads it)."""

from __future__ import annotations

from collections.abc import Iterator

from app.errors import Refusal
from content_packs.workbook import Bounds, WorkbookBroken, WorkbookTooLarge, first_sheet

MOST_LINE = 20_000
_MOST = Bounds(rows=MOST_LINE, columns=100, unpacked=50_000_000)
"""More is no list of people."""
_ZIP = b"PK\x03\x04"


def is_zip(content: bytes) -> bool:
    """Say whether this can be an XLSX file at all: those are ZIP files."""
    return content.startswith(_ZIP)


def sheet_rows(content: bytes, file: str) -> Iterator[tuple[int, list[str]]]:
    """Yield line number, from 1, and cells of each row of the first sheet.

    Raises Refusal("roster_unreadable"), Refusal("roster_too_long").
    """
    try:
        rows, _ = first_sheet(content, _MOST)
    except WorkbookBroken as error:
        raise Refusal("roster_unreadable", file=file) from error
    except WorkbookTooLarge as error:
        raise Refusal("roster_too_long", file=file, most=MOST_LINE // 2) from error
    yield from enumerate(rows, start=1)
