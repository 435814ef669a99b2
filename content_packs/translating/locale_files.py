# SPDX-License-Identifier: Apache-2.0
"""The files of locale/LANG as tables of words, and back. What a translator's file knows nothing of stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from content_packs import files
from content_packs.findings import Where
from content_packs.localise_aids import FOLDERS
from content_packs.model import Pack
from content_packs.toml_dump import Rows, Value, dump
from content_packs.toml_read import loads
from content_packs.translating.shapes import LEVELS

Key = tuple[str, str]
"""Part and id of an object."""
_TABLES = {"competency": "competencies.toml", "module": "modules.toml", "term": "glossary.toml"}
_FOLDERS = {"story": "stories", "example": "examples", "checklist": "checklists", "cycle": "cycles"}
_FOLDERS |= {part: folder for part, folder in FOLDERS.values() if part != "document"}
_MARKDOWN = {"lesson": "lessons", "document": "documents"}
_BY = {"scene": "id", "film": "path", "point": "id"}
"""Lists of tables whose rows are known by one of their keys."""
_FENCE = "+++"


class BrokenLocale(Exception):  # noqa: N818 - says what it is
    """A file of locale/LANG cannot be understood; `file` is its path in the source folder."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


@dataclass
class Locale:
    """The words of one language: each object as a table, and the file that it stands in (by its path in the folder)."""

    root: Path
    language: str
    rows: dict[Key, Rows] = field(default_factory=dict)
    places: dict[Key, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    """By file the lines of notes that it begins with."""
    lost_notes: set[str] = field(default_factory=set)
    """Files with notes further down, which are lost when the file is written."""

    @property
    def folder(self) -> str:
        """Where the files are: "locale/es"."""
        return f"locale/{self.language}"


def read_locale(root: Path, language: str, pack: Pack) -> Locale:
    """Read locale/LANG as it stands; an empty one where there is none. BrokenLocale for a file that is not TOML."""
    found = Locale(root, language)
    ratings = {rating.id for rating in pack.ratings}
    manifest = _toml(found, f"{found.folder}/pack.toml")
    if manifest:
        _keep(found, ("pack", pack.manifest.id), manifest, f"{found.folder}/pack.toml")
    for part, name in _TABLES.items():
        for row in _rows(_toml(found, f"{found.folder}/{name}"), part):
            _keep(found, (part, str(row.get("id"))), row, f"{found.folder}/{name}")
    for path in sorted((root / found.folder / "items").glob("*.toml")):
        name = f"{found.folder}/items/{path.name}"
        for row in _rows(_toml(found, name), "item"):
            item = str(row.get("id"))
            _keep(found, ("rating" if item in ratings else "item", item), row, name)
    for part, folder in _FOLDERS.items():
        for path in sorted((root / found.folder / folder).glob("*.toml")):
            name = f"{found.folder}/{folder}/{path.name}"
            _keep(found, (part, path.stem), _toml(found, name), name)
    for part, folder in _MARKDOWN.items():
        for path in sorted((root / found.folder / folder).glob("*.md")):
            _read_lesson(found, path, part)
    return found


def changed_files(locale: Locale, rows: Mapping[Key, Rows], where: Where, pack: Pack) -> dict[str, str]:
    """The files that are to be written so that locale/LANG holds `rows`, by path, with their text.

    Only files in which a word changed. New objects go where the originals stand (`where`).
    """
    numbers = {("item", each.id): ("item", n) for n, each in enumerate(pack.items)}
    numbers |= {("rating", each.id): ("rating", n) for n, each in enumerate(pack.ratings)}
    changed = {key for key, row in rows.items() if locale.rows.get(key) != row}
    places = {key: locale.places.get(key) or _place(locale, key, where, numbers) for key in rows}
    found: dict[str, str] = {}
    for name in sorted({places[key] for key in changed}):
        inside = [key for key in rows if places[key] == name]
        if inside[0][0] in _MARKDOWN:
            found |= _lesson_files(name, rows[inside[0]], locale.rows.get(inside[0], {}))
        else:
            found[name] = locale.notes.get(name, "") + _text(inside, rows)
    return found


def write(root: Path, texts: Mapping[str, str]) -> None:
    """Put the files in place, one by one; OSError where that cannot be done."""
    for name, text in texts.items():
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with files.part_of(target) as (out, part):
            out.write(text.encode())
            files.flush(out)
            out.close()
            files.put_in_place(part, target)


def _keep(locale: Locale, key: Key, row: Rows, name: str) -> None:
    locale.rows[key] = _known_by(row, named=True)
    locale.places[key] = name


def _toml(locale: Locale, name: str) -> Rows:
    path = locale.root / name
    if not path.is_file():
        return {}
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        data: Rows = loads(text)
    except (OSError, ValueError) as error:
        raise BrokenLocale(name) from error
    _remember_notes(locale, name, text)
    return data


def _remember_notes(locale: Locale, name: str, text: str) -> None:
    lines = text.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip() and not line.startswith("#")), len(lines))
    head = "\n".join(lines[:first]).strip()
    locale.notes[name] = f"{head}\n\n" if head else ""
    if any(line.lstrip().startswith("#") for line in lines[first:]):
        locale.lost_notes.add(name)


def _rows(data: Rows, key: str) -> Iterator[Rows]:
    value = data.get(key)
    yield from (row for row in (value if isinstance(value, list) else []) if isinstance(row, dict))


def _known_by(row: Rows, *, named: bool) -> Rows:
    """Scenes and films under their names (`named`), or in a list again."""
    found = dict(row)
    for key, by in _BY.items():
        value = found.get(key)
        if named and isinstance(value, list):
            rows = [each for each in value if isinstance(each, dict)]
            found[key] = {str(each.get(by)): {k: v for k, v in each.items() if k != by} for each in rows}
        elif not named and isinstance(value, dict):
            found[key] = [{by: name, **(each if isinstance(each, dict) else {})} for name, each in value.items()]
    return found


def _read_lesson(locale: Locale, path: Path, part: str) -> None:
    name = f"{locale.folder}/{_MARKDOWN[part]}/{path.name}"
    stem, _, level = path.name.removesuffix(".md").partition(".")
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        _, head, body = (text if text.startswith(_FENCE) else f"{_FENCE}\n{text}").split(f"{_FENCE}\n", 2)
        row: Rows = loads(head)
    except (OSError, ValueError) as error:
        raise BrokenLocale(name) from error
    if any(line.lstrip().startswith("#") for line in head.split("\n")):
        locale.lost_notes.add(name)
    row["body"] = body.strip("\n") + "\n" if body.strip() else ""
    if level in LEVELS:
        usual = locale.rows.setdefault((part, stem), {})
        usual[level] = row
        locale.places.setdefault((part, stem), f"{locale.folder}/{_MARKDOWN[part]}/{stem}.md")
    else:
        levels = {key: value for key, value in locale.rows.get((part, stem), {}).items() if key in LEVELS}
        _keep(locale, (part, stem), row | levels, name)


def _lesson_files(name: str, row: Rows, before: Rows) -> dict[str, str]:
    found = {}
    for level in LEVELS:
        value = row.get(level)
        if isinstance(value, dict) and value != before.get(level):
            found[name.replace(".md", f".{level}.md")] = _lesson_text(value)
    usual = {key: value for key, value in row.items() if key not in LEVELS}
    if usual != {key: value for key, value in before.items() if key not in LEVELS}:
        found[name] = _lesson_text(_known_by(usual, named=False))
    return found


def _lesson_text(row: Rows) -> str:
    head = {key: value for key, value in row.items() if key != "body"}
    return f"{_FENCE}\n{dump(head)}{_FENCE}\n\n{str(row.get('body', '')).strip()}\n"


def _text(keys: list[Key], rows: Mapping[Key, Rows]) -> str:
    part = keys[0][0]
    if part in {"pack", *_FOLDERS}:
        return dump(_known_by(rows[keys[0]], named=False)).lstrip("\n")
    name = "item" if part == "rating" else part
    table: list[Value] = [{"id": key[1], **rows[key]} for key in keys]
    return dump({name: table}).lstrip("\n")


def _place(locale: Locale, key: Key, where: Where, numbers: Mapping[Key, tuple[str, int]]) -> str:
    part, name = key
    if part == "pack":
        return f"{locale.folder}/pack.toml"
    if part in _TABLES:
        return f"{locale.folder}/{_TABLES[part]}"
    if part in _FOLDERS:
        return f"{locale.folder}/{_FOLDERS[part]}/{name}.toml"
    if part in _MARKDOWN:
        return f"{locale.folder}/{_MARKDOWN[part]}/{name}.md"
    return f"{locale.folder}/{where(*numbers[key]).rpartition(':')[0]}"
