# SPDX-License-Identifier: Apache-2.0
"""Whether a device takes new versions of the program from its organisation's repository by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.rights import Gate, Right
from app.settings.locks import refuse_locked

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.audit import Audit

_NOTE = "updates_off"
_OFF = "true"


class UpdateSetting:
    """The switch. On where nobody says otherwise; where a package manager has the program, it changes nothing."""

    def __init__(self, database: Database, *, gate: Gate, audit: Audit) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit

    def on(self) -> bool:
        """Say whether they are taken. Everybody may know."""
        return read_note(self._db, _NOTE) != _OFF

    def put(self, *, on: bool) -> None:
        """Take them from now on, or not. Needs Right.MANAGE_DEVICE; raises Refusal("setting_locked")."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        refuse_locked(self._db, actor, "updates.take")
        with transaction(self._db):
            set_note(self._db, _NOTE, "false" if on else _OFF)
            self._audit.note(actor, "updates_set", database=self._db, on=int(on))
