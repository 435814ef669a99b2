# SPDX-License-Identifier: Apache-2.0
"""What is kept about people and what leaves the device: one table, from which docs/privacy.md and "My data" are made.

Every table and column of the database and every verb and extension of the statement profile stands here; a test fails
where one does not. The words are those of the document; the window has its own for each `Topic`.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.privacy.leaving_words import EXTENSIONS, VERBS
from app.privacy.tables import TABLES
from app.privacy.topics import TOPICS


def as_markdown() -> str:
    """Return the tables of docs/privacy.md."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "| kind | what | why | who sees it | leaves the device? | until when |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for topic, about in TOPICS.items():
        cells = (f"`{topic.value}`", about.what, about.why, about.who, about.leaves, about.until)
        yield f"| {' | '.join(cells)} |"
    yield ""
    yield "| table | kind | columns |"
    yield "| --- | --- | --- |"
    for table, (topic, columns) in TABLES.items():
        held = "; ".join(f"`{column}` {what}" for column, what in columns.items())
        yield f"| `{table}` | `{topic.value}` | {held} |"
    for title, words in (("verb", VERBS), ("extension", EXTENSIONS)):
        yield ""
        yield f"| {title} | says | switch |"
        yield "| --- | --- | --- |"
        for word in words:
            yield f"| <{word.iri}> | {word.says} | {f'`{word.switch.value}`' if word.switch else 'none'} |"
