# SPDX-License-Identifier: Apache-2.0
"""What is kept of one kind, one by one, for a screen: without what only programs use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from app.privacy.readable import SHOWN, CopyWords, Row, cell_text, head_text
from app.privacy.tables import TABLES
from app.privacy.views import Entries

_IN_THE_COPY = frozenset({"fact", "statement", "detail", "json", "public", "id", "device", "digest"})
"""Columns that are for programs, or too long for a screen: the copy has them."""

_ON_SCREEN = {"outbox": ("at_ms", "kind", "state", "sent_ms", "problem")}
"""Where it is not what the copy shows."""


class Listed(NamedTuple):
    """One table: what it is called, how many entries it has (`whole`), the newest of them by head."""

    title: str
    whole: int
    entries: tuple[tuple[tuple[str, str], ...], ...]


def listed(entries: Entries, words: CopyWords, told: Callable[[int], str]) -> Iterator[Listed]:
    """Yield the tables that have anything to show. `told` says a time (ms since 1970 UTC)."""
    for table, rows in entries.tables.items():
        wanted = _ON_SCREEN.get(table) or SHOWN.get(table) or TABLES[table][1]
        columns = [column for column in wanted if column not in _IN_THE_COPY]
        shown = tuple(_entry(table, columns, row, words, told) for row in rows)
        if any(shown):
            yield Listed(words.said.get(table, table), entries.counts[table], tuple(filter(None, shown)))


def _entry(
    table: str, columns: list[str], row: Row, words: CopyWords, told: Callable[[int], str]
) -> tuple[tuple[str, str], ...]:
    cells = ((head_text(words, table, column), cell_text(words, column, row.get(column), told)) for column in columns)
    return tuple((head, said) for head, said in cells if said)
