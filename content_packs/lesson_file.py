# SPDX-License-Identifier: Apache-2.0
"""Reads a lesson file: a TOML header between two lines of +++, then Markdown that must be safe."""

from __future__ import annotations

from content_packs import markdown
from content_packs.fields import Place, Table
from content_packs.findings import Report
from content_packs.folder import Folder, parse_toml
from content_packs.model import Lesson
from content_packs.names import ID

_FENCE = "+++"


def read_lesson(folder: Folder, name: str, report: Report) -> tuple[Lesson | None, str, Place] | None:
    """The lesson of a file with its id and the place of its header; None when there is no header at all."""
    read = read_lesson_table(folder, name, report)
    if read is None:
        return None
    table, body, lesson_id = read
    title, competency = table.text("title"), table.identifier("competency")
    minutes, alternative = table.integer("minutes", 3, 1, 120), table.boolean("alternative", False)
    misconception = table.identifier("misconception", "")
    if not body.strip():
        table.complain("text-empty", field="body")
    lesson = None
    if table.close():
        lesson = Lesson(
            id=lesson_id,
            title=title,
            competency=competency,
            body=body,
            minutes=minutes,
            alternative=alternative or bool(misconception),
            misconception=misconception,
        )
    return lesson, lesson_id, table.place


def read_lesson_table(folder: Folder, name: str, report: Report) -> tuple[Table, str, str] | None:
    """The header, the judged Markdown and the id of a lesson file, or None after a complaint."""
    text = folder.text(name)
    if text is None:
        return None
    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE][:2]
    if len(fences) < 2 or any(line.strip() for line in lines[: fences[0]]):
        report.add("lesson-header", f"{name}:1", file=name)
        return None
    start, end = fences
    table = parse_toml(name, "\n".join(lines[start + 1 : end]) + "\n", report, start + 2)
    if table is None:
        return None
    lesson_id = name.rpartition("/")[2].removesuffix(".md")
    if not ID.fullmatch(lesson_id):
        table.complain("id-bad", id=lesson_id[:80])
    body = "\n".join(lines[end + 1 :]).strip("\n") + "\n"
    blank = next((number for number, line in enumerate(lines[end + 1 :]) if line), 0)
    table.place.lines.put(("body",), end + 2 + blank)
    _judge(table, name, lines, end + 1, report)
    return table, body, lesson_id


def _judge(table: Table, name: str, lines: list[str], first: int, report: Report) -> None:
    for flaw in markdown.flaws("\n".join(lines[first:])):
        report.add(flaw.code, f"{name}:{first + flaw.line + 1}", what=flaw.what)
        table.failed = table.failed or flaw.code != "link-dropped"
