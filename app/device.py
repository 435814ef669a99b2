# SPDX-License-Identifier: Apache-2.0
"""What an operator sees of this device: packs, delivery, storage. Read from the database; nothing is changed here.

Open to everybody, signed in or not: there is nothing personal on the page, and to ask for a sync does no harm. Whoever
finds the device offline has to be able to say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from app.record.outbox import Outbox
from app.views import DeviceView, PackRow
from content_packs.library import Installed
from content_packs.model import Pack

if TYPE_CHECKING:
    from sqlite_utils import Database


def pack_rows(packs: Iterable[Pack], disabled: Iterable[Installed]) -> tuple[PackRow, ...]:
    """Return a row for each installed pack, those that disabled themselves last."""
    usable = [
        PackRow(
            id=pack.manifest.id,
            version=pack.manifest.version,
            title=pack.manifest.title,
            items=len(pack.items),
            lessons=len(pack.lessons),
            problem="",
        )
        for pack in packs
    ]
    broken = [
        PackRow(
            id=bad.id,
            version=bad.version,
            title=bad.id,
            items=0,
            lessons=0,
            problem=bad.rejected.code if bad.rejected else "",
        )
        for bad in disabled
    ]
    return (*usable, *broken)


class DevicePage:
    """Makes the device view and passes on the wish to sync; implements `ui.ports.DevicePort`."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        *,
        device: str,
        packs: tuple[PackRow, ...],
        endpoint: Callable[[], str],
        last_backup_ms: Callable[[], int | None],
        key_place: str,
        poke: Callable[[], None],
    ) -> None:
        self._db = database
        self._outbox = outbox
        self._device = device
        self._packs = packs
        self._endpoint = endpoint
        self._last_backup_ms = last_backup_ms
        self._key_place = key_place
        self._poke = poke

    def device(self) -> DeviceView:
        """Return the device page."""
        counts = self._outbox.counts()
        retry = self._outbox.retry()
        return DeviceView(
            device=self._device,
            packs=self._packs,
            lrs=self._endpoint(),
            waiting=counts.waiting,
            sent=counts.sent,
            quarantined=counts.quarantined,
            last_contact_ms=retry.last_contact_ms,
            last_problem=retry.last_problem,
            learners=self._count("learner"),
            events=self._count("event"),
            last_backup_ms=self._last_backup_ms(),
            key_place=self._key_place,
        )

    def sync_now(self) -> None:
        """Ask for a sync soon; returns at once."""
        self._poke()

    def _count(self, table: str) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names
