# SPDX-License-Identifier: Apache-2.0
"""What the checks say about a draft, with the field of the form that each of it is about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.authoring.document import LESSON, read_texts, story_id
from app.authoring.fields import Field
from app.authoring.tables import Json
from app.authoring.views import LEAST_QUESTIONS, Part
from content_packs.check import CheckReport, check_path
from content_packs.findings import Finding
from content_packs.proof import Tell, untold
from content_packs.toml_lines import Path as Keys
from content_packs.toml_lines import TomlLines

QUIET = frozenset(
    {
        *("licence-file-missing", "competency-orphan", "reading-not-measured", "wrong-none", "translation-part"),
        *("difficulty-one", "licence-share-alike"),
    }
)
"""What says nothing to somebody who makes one short microlearn."""
_STORY = {"text": "moment", "name": "name", "about": "about", "debrief": "debrief", "title": "title"}


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One thing. `stops`: it cannot be published like this. `part` and `field` are where it is mended."""

    code: str
    stops: bool
    part: Part
    field: Field
    params: dict[str, str]


def look(folder: Path, document: Json, tell: Tell = untold) -> tuple[Told, ...]:
    """Return what the checks say of a draft as it lies on the disk, what stops it first."""
    report: CheckReport = check_path(folder, tell)
    texts = read_texts(folder)
    found = [*_missing(document)]
    for finding in report.findings:
        if finding.code not in QUIET:
            part, field = _place(finding, document, texts)
            stops = finding.severity in ("error", "refused")
            params = {name: str(value) for name, value in finding.params.items()}
            found.append(Told(code=finding.code, stops=stops, part=part, field=field, params=params))
    unique = {(told.code, told.field, tuple(sorted(told.params.items()))): told for told in found}
    return tuple(sorted(unique.values(), key=lambda told: not told.stops))


def _missing(document: Json) -> Iterator[Told]:
    """What a pack may lack and a microlearn may not."""
    if 0 < len(document["items"]) < LEAST_QUESTIONS:
        yield Told(code="questions-few", stops=True, part=Part.CHECK, field=(), params={"least": str(LEAST_QUESTIONS)})


def _place(finding: Finding, document: Json, texts: dict[str, str]) -> tuple[Part, Field]:
    file, _, line = finding.where.rpartition(":")
    if not file or not line.isdigit():
        file, line = finding.where, "1"
    room = file.partition("/")[0]
    if room == "items":
        return Part.CHECK, _question_field(finding, document, texts.get(file, ""), file, int(line))
    if room == "lessons":
        return _lesson_place(finding, texts.get(file, ""), int(line), file)
    if room == "stories":
        name = _STORY.get(str(finding.params.get("field", "")), "moment")
        return Part.STORY, ("story", name) if file == f"stories/{story_id(document)}.toml" else ()
    if room in {"assets.toml", "media"}:
        return Part.LESSON, ()
    name = str(finding.params.get("field", ""))
    return Part.GOAL, {"title": ("title",), "objective": ("goal",), "summary": ("goal",), "minutes": ("minutes",)}.get(
        name, ("goal",) if room == "competencies.toml" else ()
    )


def _lesson_place(finding: Finding, text: str, line: int, file: str) -> tuple[Part, Field]:
    if file != f"lessons/{LESSON}.md":
        return Part.LESSON, ()
    fences = [n for n, row in enumerate(text.split("\n"), start=1) if row.rstrip() == "+++"][:2]
    field = str(finding.params.get("field", ""))
    if (len(fences) == 2 and line > fences[1]) or field == "body":
        return Part.LESSON, ("body",)
    row = text.split("\n")[line - 1 : line]
    name = field if field in ("title", "why", "can", "minutes") else (row[0].partition("=")[0].strip() if row else "")
    return Part.GOAL, {"title": ("title",), "why": ("why",), "can": ("goal",), "minutes": ("minutes",)}.get(name, ())


def _question_field(finding: Finding, document: Json, text: str, file: str, line: int) -> Field:
    """The field of a question that a line of its file is about."""
    lines = TomlLines(text)
    tables = [item["table"] for item in document["items"] if item["file"] == file]
    best: tuple[int, Field] = (0, ())
    for number, table in enumerate(tables):
        for keys in _keys(table):
            at = lines.line(("item", number, *keys))
            if best[0] < at <= line:
                best = at, ("question", str(table.get("id", "")), *keys)
    field = best[1]
    said = str(finding.params.get("field", ""))
    if len(field) == 4 and isinstance(field[3], int) and field[2] in ("options", "pairs"):
        names = ("text", "why") if field[2] == "options" else ("left", "right")
        return (*field, said if said in names else names[0])
    return field if len(field) != 2 else (*field, "stem")


def _keys(table: Json) -> Iterator[Keys]:
    yield ()
    for name, value in table.items():
        if isinstance(value, list):
            yield from ((name, place) for place in range(len(value)))
        elif name not in ("id", "competency", "kind"):
            yield (name,)
