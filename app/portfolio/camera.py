# SPDX-License-Identifier: Apache-2.0
"""Whether pictures for evidence may be taken with the camera of this device: not, until the operator lets it.

A workplace where people live is no place for a camera that is simply there. The setting is that of the device's site;
each change is in the audit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.audit import Audit
from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.rights import Gate, Right
from app.settings.locks import refuse_locked
from app.sites import device_site

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTE = "camera"


class _Sites(msgspec.Struct, frozen=True):
    on: tuple[str, ...] = ()
    """The sites for which it is let; "" is that of a device without one."""


class Camera:
    """The setting of one device; on the writer's thread. Everybody may ask, who looks after the device may change."""

    def __init__(self, database: Database, *, gate: Gate, audit: Audit) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit

    def on(self) -> bool:
        """Say whether pictures may be taken at the site of this device."""
        return device_site(self._db) in self._sites().on

    def put(self, *, on: bool) -> None:
        """Let it, or not. Raises Refusal("not_signed_in"), Refusal("not_allowed"), `StoreFailed`."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        refuse_locked(self._db, actor, "evidence.camera")
        site = device_site(self._db)
        others = tuple(each for each in self._sites().on if each != site)
        with transaction(self._db):
            kept = _Sites((*others, site) if on else others)
            set_note(self._db, _NOTE, msgspec.json.encode(kept).decode())
            self._audit.note(actor, "camera_set", database=self._db, on=int(on))

    def _sites(self) -> _Sites:
        text = read_note(self._db, _NOTE)
        try:
            return msgspec.json.decode(text, type=_Sites) if text else _Sites()
        except msgspec.DecodeError:
            return _Sites()
