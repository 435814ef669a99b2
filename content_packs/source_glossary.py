# SPDX-License-Identifier: Apache-2.0
"""Reads glossary.toml: the words of the work and what they mean, and the same in another language."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from content_packs.fields import Table
from content_packs.model import Term

FILE = "glossary.toml"
OriginalOf = Callable[[Table, str, dict[str, Term], dict[str, str]], Term | None]
"""Finds what a row of a part translates among the originals by id; the last one remembers where each stands."""


def read_term(table: Table) -> Term:
    """One entry."""
    return Term(
        id=table.identifier("id"),
        term=table.text("term"),
        meaning=table.text("meaning"),
        synonyms=table.texts("synonyms", ()),
    )


def translated_terms(rows: list[Table], glossary: tuple[Term, ...], original_of: OriginalOf) -> list[Term]:
    """The entries of a translation; synonyms are of a language, so those of the original do not stand in for them."""
    found, seen = [], dict[str, str]()
    originals = {term.id: term for term in glossary}
    for row in rows:
        original = original_of(row, "term", originals, seen)
        term, meaning, synonyms = row.text("term"), row.text("meaning"), row.texts("synonyms", ())
        if row.close() and original:
            found.append(msgspec.structs.replace(original, term=term, meaning=meaning, synonyms=synonyms))
    return found
