# SPDX-License-Identifier: Apache-2.0
"""The empty table that a trainer fills with questions: a workbook with examples and explanations, or a CSV file."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from content_packs.importing.columns import NUMBERED, SINGLE

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

OPTIONS = 4
"""Options of the template; more columns may be added by hand."""
_EXAMPLES: tuple[dict[str, str], ...] = (
    {
        "objective": "Know when to clean your hands",
        "kind": "single",
        "difficulty": "easy",
        "question": "You helped somebody to the toilet. Somebody else asks for a drink. What do you do first?",
        "right": "1",
        "rationale": "Hands are cleaned between one person and the next.",
        "option_1": "Wash my hands",
        "why_1": "Yes. Clean hands keep germs from travelling.",
        "option_2": "Bring the drink",
        "why_2": "Not yet. By then the germs are on the glass.",
        "option_3": "Put gloves on",
        "why_3": "Not yet. Gloves over dirty hands do not make them clean.",
    },
    {
        "objective": "Know when to clean your hands",
        "kind": "truefalse",
        "question": "Hand gel is enough when your hands look dirty.",
        "right": "false",
        "rationale": "Dirt has to be washed off.",
        "why_1": "Not yet. Gel does not take dirt off. (Shown to those who say true.)",
        "why_2": "Right. Use soap and water. (Shown to those who say false.)",
    },
    {
        "objective": "Clean your hands well",
        "kind": "order",
        "question": "Put the steps in order.",
        "rationale": "Soap works on wet hands.",
        "option_1": "Wet the hands",
        "option_2": "Take soap",
        "option_3": "Rub all parts",
        "option_4": "Rinse and dry",
    },
    {
        "objective": "Clean your hands well",
        "kind": "numeric",
        "question": "For about how many seconds do you rub your hands?",
        "right": "20",
        "tolerance": "5",
        "unit": "seconds",
        "rationale": "Soap needs time.",
        "option_1": "5",
        "why_1": "Not yet. Five seconds leave most germs on the skin. (A wrong answer that many give.)",
    },
    {
        "objective": "Keep food cold",
        "kind": "match",
        "question": "What belongs together?",
        "rationale": "Cold keeps germs from growing.",
        "option_1": "Fridge",
        "match_1": "5 °C or colder",
        "option_2": "Freezer",
        "match_2": "-18 °C or colder",
    },
    {
        "objective": "Get help fast",
        "kind": "text",
        "question": "Which number do you call for an ambulance in the UK?",
        "right": "999 | 112",
        "rationale": "Both lead to the same people.",
        "option_1": "111",
        "why_1": "Not yet. 111 is for help that can wait.",
    },
)
_WIDTHS = {"question": 60, "rationale": 40, "objective": 30, "right": 16, "hint": 30}
_CHOICES = {
    "kind": "single,multiple,truefalse,order,match,categorise,numeric,text",
    "difficulty": "easy,medium,hard,nearly everyone,most,half,few",
}
_ROWS = 2000
"""Rows that get the list of choices."""


def columns() -> list[str]:
    """The headings of the template."""
    numbered = [
        f"{part}_{number}" for number in range(1, OPTIONS + 1) for part, _ in NUMBERED if part != "misconception"
    ]
    return [*(name for name, _ in SINGLE), *numbered]


def template(*, workbook: bool) -> bytes:
    """The bytes of an XLSX file (the sheet to fill in, examples, what each column means), or of a CSV with headings."""
    if workbook:
        return _workbook()
    out = io.StringIO(newline="")
    csv.writer(out).writerow(columns())
    return out.getvalue().encode("utf-8-sig")


def _workbook() -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 - 0.2 s that only this needs
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    book = Workbook()
    sheet = book.active
    sheet.title = "Questions"
    _headings(sheet, columns())
    for name, choices in _CHOICES.items():
        letter = sheet.cell(1, columns().index(name) + 1).column_letter
        rule = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True)
        rule.add(f"{letter}2:{letter}{_ROWS}")
        sheet.add_data_validation(rule)
    examples = book.create_sheet("Examples")
    _headings(examples, columns())
    for row in _EXAMPLES:
        examples.append([row.get(name, "") for name in columns()])
    _wrapped(examples)
    meaning = book.create_sheet("What to write")
    _headings(meaning, ["column", "meaning"])
    for name, words in (*SINGLE, *((f"{part}_1, {part}_2 …", words) for part, words in NUMBERED)):
        meaning.append([name, words])
    meaning.column_dimensions["A"].width, meaning.column_dimensions["B"].width = 32, 110
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _headings(sheet: Worksheet, names: list[str]) -> None:
    from openpyxl.styles import Font  # noqa: PLC0415 - as above

    sheet.append(names)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        part = str(cell.value).partition("_")[0]
        sheet.column_dimensions[cell.column_letter].width = _WIDTHS.get(str(cell.value), 30 if part == "why" else 18)
    sheet.freeze_panes = "A2"


def _wrapped(sheet: Worksheet) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415 - as above

    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.number_format = "@"
