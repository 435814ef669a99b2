# SPDX-License-Identifier: Apache-2.0
"""Reads locale/LANG/roles and so on: the words of another language, checked against their originals."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

import msgspec

from content_packs.fields import Table
from content_packs.findings import Report
from content_packs.folder import Folder
from content_packs.localise_aids import FOLDERS, FREE, WORDS
from content_packs.model import Aid, Aids, Pack
from content_packs.pack_checks import Dropped
from content_packs.source_aids import aid_table, ending

_S = TypeVar("_S", bound=msgspec.Struct)


class Keep(Protocol):
    """Remembers where the words of a part stand."""

    def __call__(self, part: str, row: Table) -> None: ...


def read_aid_words(folder: Folder, pack: Pack, report: Report, dropped: Dropped, *, root: str, keep: Keep) -> Aids:
    """What is translated of them in `root` ("locale/es")."""
    found: dict[str, Any] = {}
    for field, (part, under) in FOLDERS.items():
        originals: dict[str, Aid] = {entry.id: entry for entry in getattr(pack, field)}
        entries = []
        for name in folder.names(f"{root}/{under}", ending(under)):
            stem = name.rpartition("/")[2].rpartition(".")[0]
            read = aid_table(folder, name, report)
            if read is None or (stem not in originals and dropped.covers(part, stem)):
                continue
            table, body = read
            if stem not in originals:
                table.complain("variant-unknown", part=part, id=stem[:80])
                continue
            entry = _told(table, originals[stem], body)
            if table.close():
                entries.append(entry)
                keep(part, table)
        found[field] = tuple(entries)
    return Aids(**found)


def _told(row: Table, original: _S, body: str = "") -> _S:
    """The words of a table on top of the original; fields that hold no words may be repeated and do not count."""
    changes: dict[str, object] = {}
    for name in original.__struct_fields__:
        old = getattr(original, name)
        if name not in WORDS[type(original)]:
            row.has(name)
        elif name == "body":
            changes[name] = body if body.strip() else old
        elif name == "emergency" and not old:
            if row.text(name, ""):
                row.warn("emergency-not-open", name)  # a translator does not say what everybody may read
        elif isinstance(old, str):
            changes[name] = row.text(name, old) or old
        elif row.has(name):
            changes[name] = _list(row, name, old)
    return msgspec.structs.replace(original, **changes)


def _list(row: Table, name: str, old: tuple[object, ...]) -> tuple[object, ...]:
    """A list of texts, or of tables with words in them; as long as the original where places count."""
    tables = bool(old) and isinstance(old[0], msgspec.Struct)
    rows = row.tables(name) if tables else []
    new: tuple[object, ...] = tuple(rows) if tables else row.texts(name)
    if name not in FREE and len(new) != len(old):
        row.complain("variant-count", name, field=name, count=len(new), wanted=len(old))
        return old
    if not tables:
        return new
    told = tuple(_told(words, each) for words, each in zip(rows, old, strict=True) if isinstance(each, msgspec.Struct))
    for inner in rows:
        row.failed = not inner.close() or row.failed
    return told
