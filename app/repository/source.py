# SPDX-License-Identifier: Apache-2.0
"""What a person decides about where packs come from: the repository, and going back to the version before.

A roll-back deletes nothing. The version that was rolled back from stays for attempts that began with it, is no longer
the newest for anybody else, and is not fetched again; a version after it is. An open window goes over to what is newest
then between two attempts (`app.repository.renewal`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.record.database import transaction
from app.record.keys import KeyStore
from app.repository.errors import RepositoryFailed
from app.repository.ledger import Ledger, SourceSetting
from app.repository.state import PacksState
from app.rights import Gate, Right
from content_packs.library import version_key

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.audit import Audit

READING_KEY = "repository"
"""The name under which the organisation's reading key is kept beside the database key."""


class PackSource:
    """The repository of this device, for who has Right.MANAGE_DEVICE; to look at it is open to everybody.

    `installed` gives the versions of each pack that can be used now on the disk; `loaded` those of a pack that the
    program has open; `news` says what is new of them.
    """

    def __init__(
        self,
        database: Database,
        *,
        keys: KeyStore,
        gate: Gate,
        audit: Audit,
        now_ms: Callable[[], int],
        installed: Callable[[], Mapping[str, tuple[str, ...]]],
        loaded: Callable[[str], tuple[str, ...]],
        news: Callable[[], tuple[str, ...]],
        set_aside: Callable[[], tuple[str, ...]],
    ) -> None:
        self._db = database
        self._keys = keys
        self._gate = gate
        self._audit = audit
        self._now_ms = now_ms
        self._installed = installed
        self._loaded = loaded
        self._news = news
        self._set_aside = set_aside
        self._ledger = Ledger(database)

    def setting(self) -> SourceSetting | None:
        """Return the repository that is set, or None."""
        return self._ledger.setting()

    def state(self) -> PacksState:
        """Return how it stands."""
        setting, state = self._ledger.setting(), self._ledger.state()
        days = (state.expires_ms - self._now_ms()) // DAY_MS if state.expires_ms else None
        new = [
            f"{pack} {version}"
            for pack, versions in self._installed().items()
            for version in versions
            if version not in self._loaded(pack)
        ]
        return PacksState(
            name=setting.name if setting else "",
            place=setting.place if setting else "",
            contact_ms=state.contact_ms,
            problem=state.problem,
            params=state.params,
            expires_ms=state.expires_ms,
            days_left=days,
            waiting=tuple(new),
            news=self._news(),
            set_aside=self._set_aside(),
            held=tuple(f"{pack} {v}" for pack, versions in sorted(self._ledger.held().items()) for v in versions),
        )

    def set_up(self, source: SourceSetting, reading_key: str) -> None:
        """Take packs from here from now on. `reading_key` is "" or 64 hexadecimal digits."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        with transaction(self._db):
            self._ledger.keep_setting(source)
            self._audit.note(actor, "pack_source_set", database=self._db, place=source.place)
            self._keys.set_secret(READING_KEY, reading_key)  # last: it is no part of the transaction

    def move_to(self, place: str) -> None:
        """Take packs from another place, signed by the same organisation. Raises RepositoryFailed("no_source")."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        setting = self._ledger.setting()
        if setting is None:
            raise RepositoryFailed("no_source")
        with transaction(self._db):
            self._ledger.keep_setting(msgspec.structs.replace(setting, place=place), same=True)
            self._audit.note(actor, "pack_source_set", database=self._db, place=place)

    def forget(self) -> None:
        """Take packs from nowhere; those that are installed stay."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        with transaction(self._db):
            self._ledger.forget_setting()
            self._audit.note(actor, "pack_source_forgotten", database=self._db)
            self._keys.set_secret(READING_KEY, "")

    def roll_back(self, pack: str) -> str:
        """Go back to the version of a pack before the one in use, and return it.

        Raises RepositoryFailed: "not_installed", "nothing_before".
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        held = self._ledger.held()
        usable = sorted(self._installed().get(pack, ()), key=version_key)
        in_use = [version for version in usable if version not in held.get(pack, ())]
        if not usable:
            raise RepositoryFailed("not_installed", pack=pack)
        if len(in_use) < 2:
            raise RepositoryFailed("nothing_before", pack=pack, version=(in_use or usable)[-1])
        *_, before, now = in_use
        with transaction(self._db):
            self._ledger.keep_held({**held, pack: (*held.get(pack, ()), now)})
            self._audit.note(actor, "pack_rolled_back", database=self._db, pack=pack, version=now, to=before)
        return before

    def go_forward(self, pack: str) -> str:
        """Take a roll-back back, and return the version used then. Raises RepositoryFailed("not_rolled_back")."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        held = self._ledger.held()
        usable = self._installed().get(pack, ())
        if pack not in held or not usable:
            raise RepositoryFailed("not_rolled_back", pack=pack)
        newest = max(usable, key=version_key)
        with transaction(self._db):
            self._ledger.keep_held({**held, pack: ()})
            self._audit.note(actor, "pack_rolled_forward", database=self._db, pack=pack, version=newest)
        return newest
