# SPDX-License-Identifier: Apache-2.0
"""A draft as one value: everything that its source folder says, unfinished texts and unknown fields too.

A document is a tree of dictionaries and lists that is never changed in place:

    {"pack": {…}, "competencies": [{…}], "modules": [{…}], "assets": [{…}],
     "items": [{"file": "items/x.toml", "table": {…}}],
     "lessons": [{"id": "lesson", "header": {…}, "body": "…"}],
     "stories": [{"id": "story", "table": {…}}]}

What stands in other files (translations, glossary, examples, other levels of a lesson) is not in it and is not touched.
Fields that the forms do not show stay where they are; a file that nothing was changed in keeps its bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from app.authoring import tables
from app.authoring.tables import Json
from app.errors import Refusal
from content_packs import media
from content_packs.model import READING_LEVELS

LESSON = "lesson"
QUESTIONS = "items/questions.toml"
LICENCE = "LicenseRef-own-use"
_LISTS = (
    ("competencies.toml", "competencies", "competency"),
    ("modules.toml", "modules", "module"),
    ("assets.toml", "assets", "asset"),
)
_LEVELS = tuple(f".{level}" for level in READING_LEVELS if level)


def new_document(pack: str, base: str, language: str, author: str) -> Json:
    """A draft in which nothing is said yet. Module and story have the name of the pack: they stand on Today alone."""
    return {
        "pack": {
            "format": 1,
            "id": pack,
            "version": "1.0.0",
            "title": "",
            "summary": "",
            "language": language,
            "base": base,
            "authors": [author],
            "licence": LICENCE,
        },
        "competencies": [{"id": "goal", "title": "", "importance": 2}],
        "modules": [{"id": pack, "title": "", "objective": "", "competencies": ["goal"], "minutes": 4}],
        "assets": [],
        "items": [],
        "lessons": [
            {
                "id": LESSON,
                "header": {"title": "", "competency": "goal", "minutes": 4, "why": "", "can": ""},
                "body": "",
            }
        ],
        "stories": [],
    }


def story_id(document: Json) -> str:
    """The name of the story that the form makes."""
    return str(document["pack"].get("id", ""))


def read_document(folder: Path) -> Json:
    """What a source folder says. Raises Refusal("draft_broken", file) for a file that cannot be understood."""
    texts = read_texts(folder)
    found: Json = {"pack": _parsed("pack.toml", texts), "items": [], "lessons": [], "stories": []}
    for file, part, name in _LISTS:
        found[part] = _rows(_parsed(file, texts) if file in texts else {}, name, file)
    for file in sorted(texts):
        room, _, stem = file.rpartition("/")
        if room == "items":
            found["items"] += [{"file": file, "table": row} for row in _rows(_parsed(file, texts), "item", file)]
        elif room == "lessons":
            header, body = _lesson(file, texts[file])
            found["lessons"].append({"id": stem.removesuffix(".md"), "header": header, "body": body})
        elif room == "stories":
            found["stories"].append({"id": stem.removesuffix(".toml"), "table": _parsed(file, texts)})
    return found


def read_texts(folder: Path) -> dict[str, str]:
    """The files of a folder that a document is made of, by their path in it."""
    found = {}
    names = ["pack.toml", *(file for file, _, _ in _LISTS)]
    for room, ending in (("items", ".toml"), ("lessons", ".md"), ("stories", ".toml")):
        names += [f"{room}/{path.name}" for path in (folder / room).glob(f"*{ending}") if _plain(path, ending)]
    for name in names:
        path = folder / name
        if not path.is_file() or path.is_symlink():
            continue
        try:
            data = path.read_bytes()
            if len(data) > media.MAX_TEXT_BYTES:
                raise Refusal("draft_broken", file=name)
            found[name] = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except ValueError as error:
            raise Refusal("draft_broken", file=name) from error
    return found


def texts_of(document: Json, before: Mapping[str, str]) -> dict[str, str]:
    """What the files say that a document is made of; `before` are their texts as they are."""
    found = {"pack.toml": tables.whole(before.get("pack.toml", ""), document["pack"])}
    for file, part, name in _LISTS:
        if document[part] or file in before:
            found[file] = tables.listed(before.get(file, ""), name, document[part])
    files = dict.fromkeys([*(name for name in before if name.startswith("items/")), *_files(document["items"])])
    for file in files:
        rows = [item["table"] for item in document["items"] if item["file"] == file]
        if rows:
            found[file] = tables.listed(before.get(file, ""), "item", rows)
    for lesson in document["lessons"]:
        file = f"lessons/{lesson['id']}.md"
        old = _lesson_or_none(file, before.get(file, ""))
        body = lesson["body"].strip("\n")  # as it is read back: line breaks around a text say nothing
        found[file] = before[file] if old == (lesson["header"], body) else _lesson_text(lesson["header"], body)
    for story in document["stories"]:
        file = f"stories/{story['id']}.toml"
        found[file] = tables.whole(before.get(file, ""), story["table"])
    return {name: text for name, text in found.items() if name != "assets.toml" or document["assets"]}


def _files(items: Iterable[Json]) -> list[str]:
    return [item["file"] for item in items]


def _plain(path: Path, ending: str) -> bool:
    stem = path.name.removesuffix(ending)
    return not path.name.startswith(".") and not (ending == ".md" and stem.endswith(_LEVELS))


def _parsed(file: str, texts: Mapping[str, str]) -> Json:
    found = tables.parsed(texts.get(file, ""))
    if found is None or file not in texts:
        raise Refusal("draft_broken", file=file)
    return found


def _rows(whole: Json, name: str, file: str) -> list[Json]:
    rows = whole.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Refusal("draft_broken", file=file)
    return rows


def _lesson(file: str, text: str) -> tuple[Json, str]:
    found = _lesson_or_none(file, text)
    if found is None:
        raise Refusal("draft_broken", file=file)
    return found


def _lesson_or_none(file: str, text: str) -> tuple[Json, str] | None:
    """Header and text of a lesson file; None where it has no header that can be read."""
    first, _, rest = text.partition("\n")
    header, fence, body = f"\n{rest}".partition("\n+++")
    table = tables.parsed(header) if file and first.strip() == "+++" and fence else None
    return None if table is None else (table, body.partition("\n")[2].strip("\n"))


def _lesson_text(header: Json, body: str) -> str:
    return f"+++\n{tables.table_text(header)}+++\n\n{body}\n"
