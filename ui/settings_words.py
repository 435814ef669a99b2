# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a settings file, in English: one sentence for each flaw, with file and line. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ui.wording import fill

if TYPE_CHECKING:
    from app.settings.reading import Flaw

FLAWS: Mapping[str, str] = {
    "unreadable": "The file cannot be read: {reason}. What it said before stands.",
    "not_toml": "This is no TOML, so nothing of the file counts; what it said before stands. Correct the line.",
    "unknown_key": "The key {key} means nothing here.",
    "no_table": "{key} is a table; begin it with a line [{key}].",
    "bad_value": "{key} is {allowed}. Give one like that.",
    "bad_locks": 'locked is a list of keys: locked = ["retention.*"]. Write it like that.',
    "unknown_lock": "There is no setting {key} to lock. See which there are with: stepwell settings list",
    "lock_here": "Only the organisation locks settings, in its own file. Take the line out.",
    "is_locked": "{key} is locked ({by}), so this line does nothing. Take it out.",
    "unfinished": "The set-up at the first start did not come to its end; the next start goes on. See: stepwell logs",
    "refused": "{key} could not be set to that on this device. Give another value.",
}
"""By `Flaw.code`."""


def told(flaw: Flaw) -> str:
    """Return the flaw as one line."""
    return told_with(FLAWS, flaw)


def told_with(words: Mapping[str, str], flaw: Flaw) -> str:
    """Return the flaw as one line, in these words."""
    where = flaw.file if not flaw.line else f"{flaw.file}, line {flaw.line}"
    said = fill(words[flaw.code], flaw.params)
    near = flaw.params.get("near", "")
    return f"{where}: {said}" + (f" Is {near} meant?" if near else "")
