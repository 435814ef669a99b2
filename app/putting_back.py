# SPDX-License-Identifier: Apache-2.0
"""Putting the newest good copy back, and writing down that it was done.

What the audit had after the copy was made is set aside with the rest; that it was is in the audit from then on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.audit import Audit
from app.clock import Clock, new_id
from app.long_work import Tell
from app.record.keys import KeyStore
from app.record.restoring import RestoreReport, restore_latest
from app.record.rotation import settle
from app.rights import Actor

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.record.home import Home

RESTORED = "restored"


def put_back(home: Home, clock: Clock, actor: Actor, tell: Tell) -> RestoreReport:
    """Put the newest good copy in the place of the database. The caller holds the folder's lock.

    Raises `StoreFailed`, and what `tell` does; see `restore_latest`.
    """
    settle(home, KeyStore(home))  # before a copy is looked for: a change of key may have been stopped among them

    def note(copy: Database) -> None:
        Audit(copy, clock).note(actor, RESTORED, database=copy)

    key = KeyStore(home).key()
    return restore_latest(home, key, new_id=new_id, now_ms=clock.now_ms(), tell=tell, also=note)
