# SPDX-License-Identifier: Apache-2.0
"""Why nothing could be brought in from a file, for whoever makes a microlearn; `ui.import_words` says more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

_LONG = frozenset({"file-too-large", "table-too-long", "text-too-long", "workbook-too-large", "xml-too-large"})
_GONE = frozenset({"file-missing", "file-unreadable"})


def failed_words(code: str, params: Mapping[str, str]) -> str:
    """Return why, in one or two sentences, by the code of a `CannotImport`."""
    translate = QCoreApplication.translate
    if code == "no-question-column" and not params.get("headings", "").strip():
        code = "nothing-in-it"
    if code in _LONG:
        return translate("ImportWords", "This file is too long. Bring in fewer questions at once.")
    if code in _GONE:
        return translate("ImportWords", "This file cannot be opened. Is the stick still plugged in?")
    words = {
        "nothing-in-it": translate("ImportWords", "There is no question in this file."),
        "no-question-column": translate(
            "ImportWords", "The table has no column for the question. Its headings are: {headings}."
        ),
        "table-broken": translate("ImportWords", "The table cannot be read from line {line} on."),
        "xml-broken": translate("ImportWords", "The file is broken in line {line}."),
        "workbook-broken": translate(
            "ImportWords", "The workbook cannot be read. Open it in a spreadsheet program and save it again as XLSX."
        ),
    }
    other = translate(
        "ImportWords", "This file cannot be read as questions. These can: CSV, XLSX, GIFT, Aiken, Moodle XML."
    )
    return words.get(code, other).format(**{"headings": "…", "line": "…", **params})
