# SPDX-License-Identifier: Apache-2.0
"""Says in plain English what an import kept, changed and dropped, for the command line and the file REPORT.txt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from content_packs.findings import SEVERITIES, Finding
from ui.findings import word as word_finding

if TYPE_CHECKING:
    from content_packs.findings import Param
    from content_packs.importing.report import CannotImport, ImportReport, Line, Remark

_DROPPED: Mapping[str, str] = {
    "already-there": "The pack has this very question already.",
    "broken": "It cannot be understood ({reason}). Mend it in the file and import again.",
    "hidden": "Moodle keeps it as an old version that nobody sees.",
    "id-taken": 'The pack has another question with the id "{id}". Give this one another id, or none.',
    "kind-calculated": "A calculated question: its formulas and data sets are Moodle's own. Write it anew with `draw`.",
    "kind-cloze": "A text with gaps of a kind that there is none of here, or with more than six. Write it anew.",
    "kind-description": "A text without a question. Make it a part of a lesson.",
    "kind-essay": "An essay: nobody grades free text here. Make it a reflection or a question with options.",
    "kind-other": 'There are no questions of the kind "{kind}" here.',
    "no-answer": "It does not say what is right.",
    "no-question": "There is no text that asks anything.",
    "number-bad": '"{text}" is no number that can be reached.',
    "row-unclear": "The row cannot be understood ({reason}).",
    "too-long": "It is longer than {most} bytes, which is no question.",
}

_CHANGED: Mapping[str, str] = {
    "any-answer": 'Feedback for any other answer has no place here: "{text}". The rationale is shown instead.',
    "blank-dropped": "Options without any words are left out ({count}). A picture cannot be an option here.",
    "case-matters": "Capital letters mattered; here they do not.",
    "characters-removed": "Invisible characters were taken out.",
    "difficulty-unknown": '"{text}" is no difficulty here; it is medium now.',
    "extra-rights": "Right sides that belong to nothing are left out: {text}.",
    "feedback-dropped": 'This feedback has no place here: "{text}".',
    "feedback-moved": "The feedback of the right answer is the rationale now.",
    "formatting": "Only the words of the formatted text came along; look for what these did: {what}.",
    "hints-joined": "Its {count} hints are one now.",
    "id-changed": 'The id "{before}" is "{after}" here.',
    "lesson-unknown": 'There is no lesson "{id}" in the pack; the question names none now.',
    "link-lost": "Links came as plain words, without their addresses: {what}.",
    "media-lost": "This could not come along: {what}.",
    "media-unknown": "There is no {file} in the pack; the question shows no picture now.",
    "numbers-other": "One number counts as right here; this counts no more, or not how far off it may be: {text}.",
    "order-fixed": 'Its options had a fixed order; here they are mixed. Look for words such as "all of the above".',
    "partial-answer": '"{text}" had a part of the points; here it is wrong.',
    "picture-bad": "{file} is no sound picture that a pack may hold.",
    "picture-missing": "The picture {file} is not in the file. Put it into media/ and name it.",
    "picture-more": "A question shows one picture; {file} is in media/, but shown nowhere.",
    "points": "It had {points} points; here all questions count the same.",
    "right-unclear": '"{text}" does not say clearly which option is right; none is marked.',
    "several-right": "{count} options had all the points and one could be chosen; now all of them must be chosen.",
    "unit-other": "Other units are left out: {text}.",
    "weights": "Options had parts of the points, or took points away; here an option is right or wrong.",
    "wildcard": '"{text}" stood for many spellings; "{became}" alone is right now. Add the others to `accept`.',
    "wrong-dropped": "This wrong answer with its feedback is left out: {text}.",
}

_NOTES: Mapping[str, str] = {
    "columns-unknown": "Columns that say nothing to us were passed over: {columns}.",
    "encoding-guessed": "The file is not UTF-8; it was read as {encoding}. Look at letters with accents.",
    "formulas": "The workbook has {count} formulas; what the spreadsheet last showed for them was taken as text.",
    "kind-guessed": "No kind was given; it looks like {kind}.",
    "language-assumed": "Nobody said which language it is; pack.toml says English (en).",
    "objective-made": 'Questions without an objective ({count}) belong to "{title}" now.',
    "settings-left": "Points, penalties, tries and numbering of Moodle stay in Moodle.",
    "to-fill": "To fill in: {fields}.",
}

SENTENCES: Mapping[str, str] = {**_DROPPED, **_CHANGED, **_NOTES}
"""By code; "to-mend" is worded as the checker words it."""

FAILED: Mapping[str, str] = {
    "file-broken": "The pack's file {file} cannot be read, so nothing was added. Mend it first: stepwell pack check",
    "file-clash": "There is a file {file} in the folder already, or a link in its place. Move it away first.",
    "file-missing": "There is no file {file}. Check the path that you typed.",
    "file-too-large": "The file is larger than {limit} bytes. Export fewer questions at once.",
    "file-unreadable": "{file} cannot be read: {reason}.",
    "folder-exists": "There is a folder {folder} already. Choose another name, or add to a pack with --into.",
    "folder-no-pack": "{folder} is no source folder of a pack: there is no pack.toml in it that can be read.",
    "folder-unwritable": "Nothing can be written to {folder}: {reason}.",
    "format-unclear": "{file} looks like none of the formats that can be imported. Say which it is with --format: "
    "{formats}.",
    "format-unknown": "{file} can be imported as one of: {formats}.",
    "language-bad": '"{language}" is no language tag. Use one such as en, es or pt-BR.',
    "no-question-column": "The table has no column for the question. Its headings are: {headings}. Begin with: "
    "stepwell pack template questions.xlsx",
    "not-moodle": "This is no export of Moodle's question bank: it begins with <{found}> in place of <quiz>.",
    "nothing-in-it": "There is no question in {file} (read as {format}). Is it something else? Say so with --format.",
    "pack-id-bad": '"{id}" cannot be the id of a pack. Use lower-case letters, digits and hyphens, at most 64.',
    "table-broken": "The table cannot be read from line {line} on: {reason}.",
    "table-too-long": "The table has more than {most} rows. Import it in parts.",
    "text-too-long": "The file has more than {most} lines. Import it in parts.",
    "workbook-broken": "The workbook cannot be read. Open it in a spreadsheet program and save it again as XLSX.",
    "workbook-too-large": "The workbook is too large: at most {most} rows. Delete empty rows and sheets that are not "
    "needed.",
    "xml-broken": "The XML is broken in line {line}: {reason}.",
    "xml-doctype": "The XML declares a document type in line {line}, which no export of Moodle does. It was not read.",
    "xml-too-large": "The XML has more than {most} elements, or they are nested too deeply.",
}

_TITLES = {"dropped": "DROPPED", "changed": "CHANGED", "kept": "KEPT"}
_REASONS = {
    "brace": "its bracket is never closed",
    "answers": "what stands between the brackets is no answer",
    "options": "it has no options",
    "answer": "its answer is missing, or none of the options",
    "truth": "true or false was expected as the right answer",
    "long": "a cell is too long",
}
_FIELDS = {
    "options": "why of option",
    "things": "why of thing",
    "wrong": "why of the known wrong answer",
    "why_true": "why_true (for those who say true)",
    "why_false": "why_false (for those who say false)",
}


class _Params(dict[str, "Param"]):
    def __missing__(self, key: str) -> str:
        return "?"


def failed(error: CannotImport) -> str:
    """Why nothing was imported, and what to do. KeyError for a code that has no words (a bug)."""
    return FAILED[error.code].format_map(_Params(error.params))


def word(remark: Remark) -> str:
    """One remark as a sentence."""
    if remark.code == "to-mend":
        return _mend(remark)
    params = _Params(remark.params)
    if "reason" in params:
        params["reason"] = _REASONS.get(str(params["reason"]), params["reason"])
    if remark.code == "to-fill":
        params["fields"] = ", ".join(_field(part) for part in str(params["fields"]).split(", "))
    return SENTENCES[remark.code].format_map(params)


def _mend(remark: Remark) -> str:
    code = str(remark.params["finding"])
    params = {key.removeprefix("of_"): value for key, value in remark.params.items()}
    return "To mend: " + " ".join(word_finding(Finding(code, SEVERITIES[code], "", params)))


def _field(name: str) -> str:
    key, _, number = name.partition(" ")
    return f"{_FIELDS.get(key, key)} {number}".strip()


def summary(report: ImportReport) -> str:
    """How many questions were kept, changed and dropped."""
    counts = ", ".join(f"{report.count(outcome)} {outcome}" for outcome in ("kept", "changed", "dropped"))
    open_ends = f"; {report.unfinished} to fill in or mend" if report.unfinished else ""
    return f"{report.file} ({report.format}): {len(report.lines)} questions: {counts}{open_ends}"


def report_text(report: ImportReport) -> str:
    """The whole report as the file REPORT.txt: what is gone first, what is as it was last."""
    return "\n".join(_report_lines(report)) + "\n"


def _report_lines(report: ImportReport) -> Iterator[str]:
    yield f"IMPORT OF {summary(report)}"
    yield ""
    yield "Kept: all of it is there. Changed: it is there, and something of it is not, or is otherwise."
    yield "Dropped: it is not there. What is to be filled in stands as TODO in the files of items/."
    for remark in report.remarks:
        yield f"* {word(remark)}"
    for outcome, title in _TITLES.items():
        lines = [line for line in report.lines if line.outcome == outcome]
        if lines:
            yield ""
            yield f"{title} ({len(lines)})"
        for line in lines:
            yield from line_words(line)


def line_words(line: Line) -> Iterator[str]:
    """One question of the report: its place and first words, then a line for each remark."""
    became = f" -> {line.id}" if line.id else ""
    yield f"{line.where}{became}: {line.question or '(no text)'}"
    for remark in line.remarks:
        yield f"    {word(remark)}"


def report_data(report: ImportReport) -> dict[str, object]:
    """The report for programs."""
    return {
        "file": report.file,
        "format": report.format,
        "kept": report.count("kept"),
        "changed": report.count("changed"),
        "dropped": report.count("dropped"),
        "remarks": [_remark_data(remark) for remark in report.remarks],
        "questions": [
            {
                "where": line.where,
                "question": line.question,
                "id": line.id,
                "outcome": line.outcome,
                "remarks": [_remark_data(remark) for remark in line.remarks],
            }
            for line in report.lines
        ],
    }


def _remark_data(remark: Remark) -> dict[str, str]:
    return {"code": remark.code, "effect": remark.effect, "text": word(remark)}
