# SPDX-License-Identifier: Apache-2.0
"""Reads surveys/ID.toml: one pulse survey a file, named after its id. In other languages it is read as an aid is."""

from __future__ import annotations

from content_packs.fields import Table
from content_packs.lesson_parts import ROLES
from content_packs.model import Survey
from content_packs.survey_checks import MOST_MINUTES, MOST_WEEKS


def read_survey(table: Table, _body: str, name: str) -> Survey:
    """The survey in `table`; what is wrong has been complained about."""
    roles = table.texts("roles", ())
    for place, role in enumerate(roles):
        if role and role not in ROLES:
            table.complain("choice-bad", "roles", place, field="roles", value=role[:80], choices=", ".join(ROLES))
    return Survey(
        id=name,
        title=table.text("title"),
        why=table.text("why"),
        ratings=table.identifiers("ratings"),
        weeks=table.integer("weeks", 1, 1, MOST_WEEKS),
        minutes=table.integer("minutes", 1, 1, MOST_MINUTES),
        roles=roles,
    )
