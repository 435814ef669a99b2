# SPDX-License-Identifier: Apache-2.0
"""Whether a statement that an LRS has stored is the one that we hold (xAPI 1.0.3 Data, 2.3.1). Pure.

A server adds `stored`, `authority` and `version`, may write the timestamp another way, may keep other words for a verb
or an activity, and turns a single context activity into a list. None of that makes another statement of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

_ADDED_BY_SERVERS = frozenset({"stored", "authority", "version", "attachments"})


def same_statement(ours: Mapping[str, Any], stored: object) -> bool:
    """Say whether both tell the same."""
    return isinstance(stored, Mapping) and _core(ours) == _core(stored)


def found(document: object, statement_id: str) -> Mapping[str, Any] | None:
    """Return the statement from the answer to a GET by id: bare, as in the spec, or in a result of one (Ralph)."""
    if not isinstance(document, Mapping):
        return None
    candidates = document.get("statements", [document])
    for each in candidates if isinstance(candidates, list) else []:
        if isinstance(each, Mapping) and str(each.get("id", "")).lower() == statement_id:
            return each
    return None


def _core(statement: Mapping[str, Any]) -> dict[str, Any]:
    core = {key: value for key, value in statement.items() if key not in _ADDED_BY_SERVERS}
    core["id"] = str(core.get("id", "")).lower()
    core["actor"] = _agent(core.get("actor"))
    core["verb"] = _id(core.get("verb"))
    core["object"] = _id(core.get("object"))
    core["timestamp"] = _instant(core.get("timestamp"))
    core["context"] = _context(core.get("context"))
    return core


def _context(context: object) -> object:
    if not isinstance(context, Mapping):
        return context
    activities = context.get("contextActivities")
    if not isinstance(activities, Mapping):
        return dict(context)
    listed = {
        role: [_id(each) for each in (some if isinstance(some, list) else [some])] for role, some in activities.items()
    }
    return {**context, "contextActivities": listed}


def _agent(agent: object) -> object:
    return {"objectType": "Agent", **agent} if isinstance(agent, Mapping) else agent


def _id(thing: object) -> object:
    return thing.get("id") if isinstance(thing, Mapping) else thing


def _instant(text: object) -> object:
    try:
        return dt.datetime.fromisoformat(str(text)).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return text
