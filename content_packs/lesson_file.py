# SPDX-License-Identifier: Apache-2.0
"""Reads a lesson file: a TOML header between two lines of +++, then Markdown that must be safe."""

from __future__ import annotations

from content_packs import markdown
from content_packs.fields import Place, Table, says_something
from content_packs.findings import SEVERITIES, Report
from content_packs.folder import Folder, parse_toml
from content_packs.lesson_parts import read_parts, warn_of_missing
from content_packs.model import READING_LEVELS, Lesson, LessonLevel
from content_packs.names import ID

_FENCE = "+++"
_LEVELS = tuple(name for name in READING_LEVELS if name)


def lesson_names(folder: Folder, under: str, report: Report) -> list[str]:
    """The lessons in a folder of lessons; complains about a reading level of a lesson that is not there."""
    names = folder.names(under, ".md")
    for name in names:
        level = _level_of(name)
        usual = f"{name.removesuffix(f'.{level}.md')}.md"
        if level and usual not in names:
            report.add("variant-unknown", name, part="lesson", id=usual.rpartition("/")[2].removesuffix(".md")[:80])
    return [name for name in names if not _level_of(name)]


def read_levels(folder: Folder, name: str, report: Report) -> tuple[LessonLevel, ...]:
    """The other reading levels of the lesson in file `name`: ID.easy.md and ID.detail.md beside ID.md."""
    found = []
    for level in _LEVELS:
        other = f"{name.removesuffix('.md')}.{level}.md"
        read = read_lesson_table(folder, other, report) if other in folder.files else None
        if read is None:
            continue
        table, body, _ = read
        minutes = table.integer("minutes", 0, 1, 120) if table.has("minutes") else 0
        narration = table.text("narration", "")
        if not says_something(body):
            table.complain("text-empty", field="body")
        if table.close():
            found.append(LessonLevel(name=level, body=body, minutes=minutes, narration=narration))
    return tuple(found)


def _level_of(name: str) -> str:
    return next((level for level in _LEVELS if name.endswith(f".{level}.md")), "")


def read_lesson(folder: Folder, name: str, report: Report) -> tuple[Lesson | None, str, Place] | None:
    """The lesson of a file with its id and the place of its header; None when there is no header at all."""
    read = read_lesson_table(folder, name, report)
    if read is None:
        return None
    table, body, lesson_id = read
    table.before()
    title, competency = table.text("title"), table.identifier("competency")
    minutes, alternative = table.integer("minutes", 3, 1, 120), table.boolean("alternative", False)
    misconception = table.identifier("misconception", "")
    if not says_something(body):
        table.complain("text-empty", field="body")
    warn_of_missing(table)
    lesson = Lesson(
        id=lesson_id,
        title=title,
        competency=competency,
        body=body,
        minutes=minutes,
        alternative=alternative or bool(misconception),
        misconception=misconception,
        levels=read_levels(folder, name, report),
    )
    lesson = read_parts(table, lesson)
    return lesson if table.close() else None, lesson_id, table.place


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
    lesson_id = name.rpartition("/")[2].removesuffix(".md").removesuffix(f".{_level_of(name)}")
    if not ID.fullmatch(lesson_id):
        table.complain("id-bad", id=lesson_id[:80])
    body = "\n".join(lines[end + 1 :]).strip("\n") + "\n"
    blank = next((number for number, line in enumerate(lines[end + 1 :]) if line), 0)
    table.place.lines.put(("body",), end + 2 + blank)
    _judge(table, name, body, end + 1 + blank, report)
    return table, body, lesson_id


def _judge(table: Table, name: str, body: str, first: int, report: Report) -> None:
    for flaw in markdown.flaws(body):
        report.add(flaw.code, f"{name}:{first + flaw.line + 1}", what=flaw.what)
        table.failed = table.failed or SEVERITIES[flaw.code] == "error"
