# SPDX-License-Identifier: Apache-2.0
"""A copy of everything about one person as one page to read: no scripts, nothing from elsewhere, every text escaped."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from html import escape

from app.privacy.inventory import TABLES, TOPICS, Topic

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}"
    "table{border-collapse:collapse;width:100%;font-size:.85rem}"
    "th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
    "th{background:#eee}dt{font-weight:bold}@media print{body{margin:0}}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(name: str, at_ms: int, tables: Mapping[str, Sequence[Mapping[str, object]]], notes: Sequence[str]) -> str:
    """Return the page. `notes` are sentences about what is not in it."""
    return "".join(_page(name, at_ms, tables, notes))


def _page(
    name: str, at_ms: int, tables: Mapping[str, Sequence[Mapping[str, object]]], notes: Sequence[str]
) -> Iterator[str]:
    title = f"What Stepwell keeps about {name}"
    yield '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
    yield f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
    yield f"<h1>{escape(title)}</h1><p>Made on {_when(at_ms)}. Times are UTC.</p>"
    for note in notes:
        yield f"<p>{escape(note)}</p>"
    for topic in Topic:
        there = [table for table, (of, _) in TABLES.items() if of is topic and table in tables]
        if there:
            yield from _topic(topic, {table: tables[table] for table in there})
    yield "</body></html>\n"


def _topic(topic: Topic, tables: Mapping[str, Sequence[Mapping[str, object]]]) -> Iterator[str]:
    about = TOPICS[topic]
    yield f"<h2>{escape(about.what[0].upper() + about.what[1:])}</h2><dl>"
    for term, text in (
        ("Why", about.why),
        ("Who sees it", about.who),
        ("Leaves the device", about.leaves),
        ("Until when", about.until),
    ):
        yield f"<dt>{term}</dt><dd>{escape(text)}</dd>"
    yield "</dl>"
    for table, rows in tables.items():
        if rows:
            yield f"<h3>{escape(table)}: {len(rows)}</h3>"
            yield from _table(table, rows)


def _table(table: str, rows: Sequence[Mapping[str, object]]) -> Iterator[str]:
    words = TABLES[table][1]
    columns = list(rows[0])
    heads = "".join(f"<th>{escape(words.get(column, column))}</th>" for column in columns)
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(f"<td>{_cell(column, row[column])}</td>" for column in columns) + "</tr>"
    yield "</tbody></table>"


def _cell(column: str, value: object) -> str:
    if value is None or value == "":
        return ""
    if column.endswith("_ms") and column != "offset_ms" and isinstance(value, int):
        return _when(value) if value else ""
    return escape(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _when(at_ms: int) -> str:
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S")
    except (OverflowError, ValueError, OSError):
        return str(at_ms)
