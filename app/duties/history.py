# SPDX-License-Identifier: Apache-2.0
"""Who did what with a duty, out of the audit of this device."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.duties.common import ACTIONS
from app.duties.views import Act

if TYPE_CHECKING:
    from sqlite_utils import Database

_ACTS = """SELECT at_ms, action, learner, reason, detail FROM audit
    WHERE action IN (SELECT value FROM json_each(?1)) AND json_extract(detail, '$.duty') = ?2
    ORDER BY number DESC LIMIT ?3"""
MOST = 500


def history(database: Database, duty: str, name_of: Callable[[str], str]) -> tuple[Act, ...]:
    """Return the acts, the latest first; `name_of` gives the name of a learner id."""
    names = msgspec.json.encode(ACTIONS).decode()
    found = []
    for at_ms, action, learner, reason, text in database.execute(_ACTS, [names, duty, MOST]):
        details = msgspec.json.decode(text, type=dict[str, str | int])
        by = str(details.pop("by", ""))
        details.pop("duty", None)
        about = name_of(learner) if learner else ""
        found.append(Act(at_ms=at_ms, action=action, by=name_of(by), about=about, reason=reason, details=details))
    return tuple(found)
