# SPDX-License-Identifier: Apache-2.0
"""Puts together the copy that a person takes of what is kept about them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.privacy.views import Contents, Copy

if TYPE_CHECKING:
    from app.privacy.reading import Row
    from app.privacy.retention import Retention
    from app.views import LearnerCard


def copy_of(
    card: LearnerCard,
    now_ms: int,
    tables: Mapping[str, list[Row]],
    private: Sequence[Row] | None,
    retention: Retention,
) -> Copy:
    """Return the copy. `private`: the notes as they read, None where their key is not at hand."""
    notes = []
    if private is None and tables["sealed"]:
        notes.append(
            f"{len(tables['sealed'])} private notes are sealed and not in this copy: only the person can open them."
        )
    notes.append("What was sent is also with whoever runs the LRS of the organisation; ask them for theirs.")
    document = {
        "made_ms": now_ms,
        "learner": card.id,
        "name": card.name,
        "tables": tables,
        "private_notes": private,
        "said": notes,
    }
    shown: dict[str, Sequence[Row]] = {table: rows for table, rows in tables.items() if table != "sealed"}
    if private is not None:
        shown["sealed"] = private
    return Copy(
        json=json.dumps(document, ensure_ascii=False, indent=1) + "\n",
        contents=Contents(
            name=card.name,
            at_ms=now_ms,
            retention=retention,
            tables=shown,
            sealed=len(tables["sealed"]) if private is None else 0,
        ),
    )
