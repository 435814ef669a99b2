# SPDX-License-Identifier: Apache-2.0
"""What is put together and not handed in yet: one row among the drafts of a learner for each micro-credential.

The row holds the id that it is handed in under, and the text that is being typed, sealed. A pulled plug costs neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.portfolio.checks import MOST_TEXT
from app.record_ports import DraftPort

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.private.sealed import Sealed

_NOTHING = '""'


class Drafts:
    """The drafts of evidence of this device. Asks nobody but where a text is sealed and opened."""

    def __init__(self, record: DraftPort, sealed: Sealed) -> None:
        self._record = record
        self._sealed = sealed

    def of(self, learner: str, pack: str, credential: str) -> str:
        """Return the id of what is put together, "" where nothing is."""
        found = self._record.draft(learner, _name(pack, credential))
        return found[0] if found is not None else ""

    def begin(self, learner: str, pack: str, credential: str, submission: str) -> None:
        """Put something together under this id from now on; in a transaction of the caller or in one of its own."""
        self._record.save_draft(learner, _name(pack, credential), submission, _NOTHING)

    def keep(self, learner: str, pack: str, credential: str, *, key: bytes, text: str, submission: str) -> None:
        """Keep the text that is being typed."""
        name = _name(pack, credential)
        box = self._sealed.close_draft(learner, key, name, text[:MOST_TEXT])
        self._record.save_draft(learner, name, submission, msgspec.json.encode(box).decode())

    def text(self, learner: str, pack: str, credential: str, key: bytes) -> str:
        """Return the text that was being typed; "" where there is none, or the key does not open it."""
        name = _name(pack, credential)
        found = self._record.draft(learner, name)
        box = msgspec.json.decode(found[1], type=str) if found is not None else ""
        return (self._sealed.open_draft(learner, key, name, box) or "") if box else ""


def drop(database: Database, learner: str, pack: str, credential: str) -> None:
    """Take a draft away; in a transaction of the caller."""
    database.execute("DELETE FROM draft WHERE learner = ? AND attempt = ?", [learner, _name(pack, credential)])


def _name(pack: str, credential: str) -> str:
    return f"evidence:{pack}:{credential}"
