# SPDX-License-Identifier: Apache-2.0
"""The first sheet of an XLSX file with questions, as rows of texts, and how many formulas are to be told of."""

from __future__ import annotations

from content_packs.importing.report import CannotImport
from content_packs.importing.table import MOST_ROWS, Row
from content_packs.workbook import Bounds, WorkbookBroken, WorkbookTooLarge, first_sheet

_MOST = Bounds(rows=MOST_ROWS, columns=300, unpacked=64_000_000)


def rows(data: bytes) -> tuple[list[Row], int]:
    """The rows of the first sheet, and the number of formulas in the file. CannotImport("workbook-…")."""
    try:
        texts, formulas = first_sheet(data, _MOST)
    except WorkbookBroken as error:
        raise CannotImport("workbook-broken") from error
    except WorkbookTooLarge as error:
        raise CannotImport("workbook-too-large", most=MOST_ROWS) from error
    return list(enumerate(texts, start=1)), formulas
