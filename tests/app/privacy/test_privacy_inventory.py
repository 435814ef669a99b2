# SPDX-License-Identifier: Apache-2.0
"""The inventory names every table, column, verb and extension there is, and the document says the same."""

from __future__ import annotations

import os
from pathlib import Path

from app.events import LEAVES
from app.privacy import inventory
from app.privacy.topics import Topic
from app.record.leaving import KINDS
from app.statements import terms
from tests.app.kit import Device

DOC = Path(__file__).parents[3] / "docs" / "privacy.md"
BEGIN, END = "<!-- inventory: begin -->\n", "\n<!-- inventory: end -->"


def test_every_table_and_column_of_a_fresh_database_is_in_the_inventory_and_nothing_else(device: Device) -> None:
    names = [
        row[0]
        for row in device.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if not row[0].startswith(("sqlite_", "_sqlite_"))
    ]
    there = {
        name: {row[1] for row in device.database.execute(f"PRAGMA table_info({name})").fetchall()} for name in names
    }
    assert len(there) > 15
    assert {table: set(columns) for table, (_, columns) in inventory.TABLES.items()} == there


def test_every_topic_is_explained_and_used() -> None:
    assert set(inventory.TOPICS) == set(Topic) == {topic for topic, _ in inventory.TABLES.values()}


def test_every_verb_and_extension_of_the_profile_is_in_the_inventory() -> None:
    verbs = {value.iri for value in vars(terms).values() if isinstance(value, terms.Verb)}
    extensions = {
        value
        for name, value in vars(terms).items()
        if name.isupper() and not name.startswith("_") and isinstance(value, str) and "/extensions/" in value
    }
    assert len(extensions) >= 9
    assert {word.iri for word in inventory.VERBS} == verbs
    assert {word.iri for word in inventory.EXTENSIONS} == extensions


def test_every_fact_that_leaves_has_exactly_one_switch() -> None:
    switched = [kind for kinds in KINDS.values() for kind in kinds]
    assert sorted(kind.__name__ for kind in switched) == sorted(kind.__name__ for kind in LEAVES)


def test_the_document_holds_the_inventory() -> None:
    """Write it anew with STEPWELL_WRITE_DOCS=1."""
    text = DOC.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN)
    held, tail = rest.split(END)
    if os.environ.get("STEPWELL_WRITE_DOCS"):
        DOC.write_text(head + BEGIN + inventory.as_markdown() + END + tail, encoding="utf-8", newline="\n")
        held = inventory.as_markdown()
    assert held == inventory.as_markdown()
