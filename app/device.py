# SPDX-License-Identifier: Apache-2.0
"""What can be seen of this device: a few harmless facts by everybody, the rest by whoever looks after it.

Everybody: which packs are installed, when the LRS last answered, and which device this is, so that whoever finds it
offline can say so. Packs, delivery and storage, to send now and to make a copy now need Right.MANAGE_DEVICE.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.audit import Audit
from app.long_work import Standing, Tell, untold
from app.lrs_probed import read_probed
from app.record.meta import read_note, set_note
from app.record.outbox import PULL_QUEUE, Outbox
from app.repository.state import PacksState
from app.rights import Actor, ActorKind, Gate, Right, Role
from app.roaming.clashes import read_clashes
from app.sending_state import Progress, sending_state
from app.settings.locks import read_given, refuse_locked
from app.shelf import is_own
from app.views import DeviceFacts, DeviceView, PackRow
from content_packs.library import Installed
from content_packs.model import Pack

if TYPE_CHECKING:
    from sqlite_utils import Database

_TOUCH_KEYS = "touch_keys"
SHORT_ID = 8
"""Signs of the device's id that are shown to everybody: enough to tell two devices of an organisation apart."""


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
            own=is_own(pack.manifest, Role.LEARNER),
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


class Beside(Protocol):
    """Does one piece of long work at a time on a thread of its own."""

    def begin(self, work: Callable[[Tell], object], then: Callable[[], None]) -> None:
        """Begin, unless something is under way; `then` is called on the writer's thread when it is done."""

    def standing(self) -> Standing | None:
        """Return how it stands; how it ended once, then None."""

    def stop(self) -> None:
        """Have it end."""


class DevicePage:
    """Makes the views and passes on the wishes; implements `ui.ports.DevicePort`.

    What needs a right raises Refusal("not_signed_in") or Refusal("not_allowed") without it.
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        *,
        gate: Gate,
        audit: Audit,
        device: str,
        version: str,
        packs: Callable[[], tuple[PackRow, ...]],
        endpoint: Callable[[], str],
        last_backup_ms: Callable[[], int | None],
        key_place: str,
        poke: Callable[[], None],
        make_copy: Callable[[Tell], object],
        packs_from: Callable[[], PacksState] = PacksState,
    ) -> None:
        self._db = database
        self._outbox = outbox
        self._gate = gate
        self._audit = audit
        self._device = device
        self._version = version
        self._packs = packs
        self._endpoint = endpoint
        self._last_backup_ms = last_backup_ms
        self._key_place = key_place
        self._poke = poke
        self._make_copy = make_copy
        self._packs_from = packs_from
        self.progress: Callable[[], Progress | None] = lambda: None
        """Asked how far the run is that is under way; set by whoever has a thread that sends, as is the next."""
        self.stop_run: Callable[[], None] = lambda: None
        self.beside: Beside | None = None
        """Makes copies on a thread of its own, where there is one."""

    def facts(self) -> DeviceFacts:
        """Return what everybody may know: nothing about people, and not where anything is sent."""
        return DeviceFacts(
            device=self._device[:SHORT_ID],
            version=self._version,
            packs=self._packs(),
            last_contact_ms=self._outbox.retry().last_contact_ms,
        )

    def touch_keys(self) -> bool:
        """Return whether keys on the screen come by themselves to a finger on a line. Everybody may know, and say."""
        note = read_note(self._db, _TOUCH_KEYS)
        return note is None or msgspec.json.decode(note, type=bool)

    def decided(self) -> frozenset[str]:
        """Return the settings that the organisation locked (`app.settings.schema`). Everybody may know."""
        return frozenset(read_given(self._db).locked)

    def keep_touch_keys(self, comes: bool) -> None:
        """Remember what somebody wanted who hid the keys, or asked for them. Raises Refusal("setting_locked")."""
        refuse_locked(self._db, self._gate.actor or Actor(kind=ActorKind.PERSON), "screen.keys_come")
        set_note(self._db, _TOUCH_KEYS, msgspec.json.encode(comes).decode())

    def device(self) -> DeviceView:
        """Return what whoever looks after the device sees."""
        self._gate.need(Right.MANAGE_DEVICE)
        counts = self._outbox.counts()
        retry = self._outbox.retry()
        return DeviceView(
            device=self._device,
            packs=self._packs(),
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
            packs_from=self._packs_from(),
            sending=sending_state(
                lrs=bool(self._endpoint()), counts=counts, sending=retry, pulling=self._outbox.retry(PULL_QUEUE)
            ),
            progress=self.progress(),
            probed=read_probed(self._db),
            clashes=read_clashes(self._db).entries,
        )

    def sync_now(self) -> None:
        """Ask for a sync soon; returns at once."""
        self._gate.need(Right.MANAGE_DEVICE)
        self._poke()

    def stop_sending(self) -> None:
        """End the run under way after its batch; what waits goes on waiting. Returns at once."""
        self._gate.need(Right.MANAGE_DEVICE)
        self.stop_run()

    def back_up(self) -> None:
        """Have a verified copy of the database made: beside, where there is a thread for it, else here and now.

        Raises `StoreFailed` where it is made here; otherwise `copying` says so.
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        if self.beside is None:
            self._make_copy(untold)
            self._made(actor)
        else:
            self.beside.begin(self._make_copy, partial(self._made, actor))

    def copying(self) -> Standing | None:
        """Return how the copy stands that is made beside, the last time with how it ended; None: there is none."""
        self._gate.need(Right.MANAGE_DEVICE)
        return None if self.beside is None else self.beside.standing()

    def stop_copying(self) -> None:
        """End the copy that is made beside: no copy is added, none is lost. Returns at once."""
        self._gate.need(Right.MANAGE_DEVICE)
        if self.beside is not None:
            self.beside.stop()

    def _made(self, actor: Actor) -> None:
        self._audit.note(actor, "backup_made")

    def _count(self, table: str) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names
