# SPDX-License-Identifier: Apache-2.0
"""Reads a source folder that may not be finished: feedback that nobody has written yet keeps no question out.

`content_packs.source` judges a pack; this only looks what is there, to export it or to add to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from content_packs.archive import open_pack
from content_packs.fields import FEEDBACK_KEYS, Place, Table
from content_packs.findings import Report
from content_packs.folder import Folder
from content_packs.model import Item
from content_packs.source_items import KINDS, read_item
from content_packs.toml_lines import TomlLines
from content_packs.toml_read import NotToml, loads

_BLANK = "\U000ffffd"
"""Stands for a text that is not written yet while a question is read."""
_FEEDBACK_OF = {"options": ("why",), "things": ("why",), "wrong": ("why",), "regions": ("why",)}


@dataclass(slots=True)
class Unfinished:
    """What is in a pack. `skipped` are the questions that could not be read, each as its "file:line" and its kind."""

    title: str = ""
    language: str = ""
    competencies: dict[str, str] = field(default_factory=dict)
    modules: set[str] = field(default_factory=set)
    lessons: set[str] = field(default_factory=set)
    assets: set[str] = field(default_factory=set)
    items: list[Item] = field(default_factory=list)
    item_ids: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    skipped: list[tuple[str, str]] = field(default_factory=list)


def read_unfinished(path: Path) -> Unfinished | None:
    """What is in a source folder or a built file; None when it is no source folder. PackRejected for a bad file."""
    if path.is_dir():
        return _read_folder(path)
    pack = open_pack(path).pack
    return Unfinished(
        title=pack.manifest.title,
        language=pack.manifest.language,
        competencies={entry.id: entry.title for entry in pack.competencies},
        items=list(pack.items),
        item_ids={item.id for item in pack.items},
    )


def _read_folder(path: Path) -> Unfinished | None:
    folder = Folder(path, Report())
    manifest = _toml(folder, "pack.toml")
    if manifest is None:
        return None
    found = Unfinished(title=_text(manifest, "title"), language=_text(manifest, "language"), files=set(folder.files))
    competencies = _rows(_toml(folder, "competencies.toml"), "competency")
    found.competencies = {_text(row, "id"): _text(row, "title") for row in competencies}
    found.modules = {_text(row, "id") for row in _rows(_toml(folder, "modules.toml"), "module")}
    found.assets = {_text(row, "path") for row in _rows(_toml(folder, "assets.toml"), "asset")}
    found.lessons = {name.split("/")[-1].removesuffix(".md") for name in folder.names("lessons", ".md")}
    for name in folder.names("items", ".toml"):
        _read_items(folder, name, found)
    return found


def _read_items(folder: Folder, name: str, found: Unfinished) -> None:
    source = folder.text(name)
    data = _parsed(source)
    if source is None or data is None:
        found.skipped.append((name, ""))
        return
    lines = TomlLines(source)
    for number, row in enumerate(_rows(data, "item")):
        place = Place(name, lines, ("item", number))
        found.item_ids.add(_text(row, "id"))
        kind = _text(row, "kind")
        item = read_item(Table(_filled(row), place, Report()), kind) if kind in KINDS else None
        if item is None:
            found.skipped.append((place.at(), kind))
        else:
            found.items.append(_blanked(item))


def _filled(row: Mapping[str, object]) -> dict[str, object]:
    """The question with a mark where feedback is missing."""
    wanted = {"rationale"} | ({"why_true", "why_false"} if row.get("kind") == "truefalse" else set())
    filled = {key: _marked(key, value) for key, value in row.items()}
    return filled | {key: _BLANK for key in wanted if key not in row}


def _marked(key: str, value: object) -> object:
    if isinstance(value, str):
        return value if value.strip() or key not in FEEDBACK_KEYS else _BLANK
    if isinstance(value, list):
        return [_marked(key, entry) for entry in value]
    if isinstance(value, dict):
        marked = {name: _marked(name, entry) for name, entry in value.items()}
        return dict.fromkeys(_FEEDBACK_OF.get(key, ()), _BLANK) | marked
    return value


def _blanked(item: Item) -> Item:
    """The question without the marks."""
    raw = msgspec.json.encode(item)
    return msgspec.json.decode(raw.replace(_BLANK.encode(), b""), type=Item) if _BLANK.encode() in raw else item


def _toml(folder: Folder, name: str) -> Mapping[str, object] | None:
    return _parsed(folder.text(name)) if name in folder.files else None


def _parsed(source: str | None) -> Mapping[str, object] | None:
    if source is None:
        return None
    try:
        return loads(source)
    except NotToml:
        return None


def _rows(data: Mapping[str, object] | None, key: str) -> list[Mapping[str, object]]:
    rows = (data or {}).get(key)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _text(row: Mapping[str, object], key: str) -> str:
    value = row.get(key)
    return value.strip() if isinstance(value, str) else ""
