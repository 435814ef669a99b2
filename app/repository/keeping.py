# SPDX-License-Identifier: Apache-2.0
"""What the program does to the record while it looks at the pack repository; what matters is noted in the audit.

Nobody has to be signed in, and who is does not matter: the program acts, on the word of the organisation's signature.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.record.database import transaction
from app.repository.applying import Applied, Applier
from app.repository.ledger import Choice, Ledger, Offer, SourceState, Trusted
from app.rights import PROGRAM, Gate
from content_packs.archive import file_name

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.audit import Audit


class Keeper:
    """Remembers what came of a look, and does what the organisation says. On the thread of the connection."""

    def __init__(self, database: Database, *, audit: Audit, gate: Gate, applier: Callable[[], Applier]) -> None:
        self._db = database
        self._audit = audit
        self._acting = gate.acting
        self._applier = applier
        self._ledger = Ledger(database)

    def trusted(self) -> dict[str, Trusted]:
        """Return what each pack file that came from a repository has to be, by file name."""
        return self._ledger.trusted()

    def held(self) -> dict[str, tuple[str, ...]]:
        """Return the versions that were rolled back from, by pack id."""
        return self._ledger.held()

    def choice(self) -> Choice:
        """Return which of the packs that are offered this device takes."""
        return self._ledger.choice()

    def offered(self, offers: tuple[Offer, ...]) -> None:
        """Remember what is offered."""
        self._ledger.keep_offers(offers)

    def told(self) -> dict[str, str]:
        """Return the digests of what the organisation told, by name of the file."""
        return self._ledger.told()

    def installed(self, pack: str, version: str, trusted: Trusted, *, new: bool) -> None:
        """Remember a pack that was installed (`new`), or that was here and is what was signed."""
        with transaction(self._db):
            self._ledger.trust(file_name(pack, version), trusted)
            if new:
                self._audit.note(PROGRAM, "pack_installed", database=self._db, pack=pack, version=version)

    def set_aside(self, pack: str, version: str) -> None:
        """Note that a file was not what was signed, and is out of use."""
        self._audit.note(PROGRAM, "pack_set_aside", pack=pack, version=version)

    def apply(self, path: str, sha256: str, content: bytes) -> Applied:
        """Do what a file of the organisation says, and remember it. What it changes has entries of its own."""
        with self._acting(PROGRAM):
            applied = self._applier().apply(path, content)
        self._ledger.keep_told(path, sha256)
        return applied

    def ended(self, problem: str, params: dict[str, str | int], now_ms: int, expires_ms: int) -> SourceState:
        """Remember how a look ended, and return that. `expires_ms` is 0 where the repository's word was not had."""
        before = self._ledger.state()
        state = msgspec.structs.replace(
            before,
            tried_ms=now_ms,
            contact_ms=now_ms if expires_ms else before.contact_ms,
            problem=problem,
            params=params,
            expires_ms=expires_ms or before.expires_ms,
            fails=before.fails + 1 if problem else 0,
        )
        self._ledger.keep_state(state)
        return state
