# SPDX-License-Identifier: Apache-2.0
"""The LRS of a program: setting, asking and probing it, and what goes there and comes back."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.clock import new_id
from app.connecting import Connecting, LrsSecrets, LrsSetting
from app.errors import Refusal
from app.lrs_probed import Capabilities, keep_probed, read_probed
from app.lrs_setting import drop_certificates, new_turn, read_lrs, read_secrets, set_lrs
from app.record.outbox import PULL_QUEUE
from app.record.sent_before import SentBefore, treat
from app.sending_state import Progress, SendingState, sending_state
from app.trusted_time import learn_server_time
from ui.compose.parts import Parts

if TYPE_CHECKING:
    from app.roaming import Roaming
    from sync.delivery import Delivery
    from sync.http_lrs import HttpLrs

T = TypeVar("T")


class OnLrsSide(Protocol):
    """Runs a function with the program on the thread that it belongs to, and returns what it returned."""

    def __call__(self, work: Callable[[LrsSide], T], /) -> T: ...


class LrsSide(Parts):
    """A program with its LRS."""

    def lrs(self) -> LrsSetting | None:
        """Return the LRS that is set, or None."""
        return read_lrs(self.database)

    def set_lrs(
        self,
        endpoint: str,
        key: str,
        secret: str | LrsSecrets,
        how: Connecting | None = None,
        *,
        before: SentBefore = SentBefore.LOOKED_FOR,
    ) -> None:
        """Send to this LRS from now on, and at once: a pause or a wait was about the one that was set before.

        `before`: what becomes of what was sent until now. The certificates that `how` names are in `home.lrs` already.
        Raises Refusal("bad_certificate").
        """
        from sync.tls import unusable

        how = how or Connecting()
        secrets = LrsSecrets(secret) if isinstance(secret, str) else secret
        bad = unusable(self.home.lrs, how.ca_file, how.client_file, secrets.client_key)
        if bad:
            raise Refusal("bad_certificate", which=bad)
        with self.managing("lrs_set", endpoint=endpoint, sent_before=before.value):
            self._treat(before)
            self.outbox.forget_failures()  # first, since the secret, which is no part of the transaction, comes last
            keep_probed(self.database, None)
            set_lrs(self.database, self.keys, LrsSetting(endpoint, key, how), secrets)
        drop_certificates(self.home.lrs, how)

    def change_lrs(self, endpoint: str, key: str, secret: str, before: SentBefore = SentBefore.LOOKED_FOR) -> None:
        """Send to this LRS from now on, reached as the one before was. Otherwise as `set_lrs`."""
        found, kept = self.lrs(), read_secrets(self.keys)
        secrets = LrsSecrets(secret, client_key=kept.client_key, proxy=kept.proxy)
        self.set_lrs(endpoint, key, secrets, found.connecting if found else None, before=before)

    def sent_elsewhere(self, endpoint: str) -> int:
        """Return how many statements were sent to another address than this one, as far as they are still here."""
        found = self.lrs()
        return 0 if found is None or found.endpoint == endpoint else self.outbox.counts().sent

    def send_again(self) -> int:
        """Let all that was sent wait again, and an open window send it; return how many. Raises as `set_lrs`."""
        with self.managing("sent_again"):
            again = self._treat(SentBefore.AGAIN)
            self.outbox.forget_failures()
            new_turn(self.database)
        return again

    def _treat(self, before: SentBefore) -> int:
        again = treat(self.database, before, self.clock.now_ms())
        if before is SentBefore.AGAIN:
            self.roaming.handovers.lost()
        elif before is SentBefore.LEFT:
            self.roaming.handovers.left()
        return again

    @cached_property
    def roaming(self) -> Roaming:
        """What was handed over to other devices, and what is to be fetched of theirs."""
        from app.roaming import Roaming
        from app.roaming.fetching import Fetching
        from app.roaming.handover import Handovers

        return Roaming(
            self.record,
            Handovers(self.database, device=self.meta.device, profile=self.profile, new_id=new_id),
            Fetching(
                self.database,
                device=self.meta.device,
                at_device=lambda: self.gate.actor.id if self.gate.actor is not None else "",
            ),
        )

    def delivery(
        self,
        on_writer: OnLrsSide | None = None,
        stopping: Callable[[], bool] | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> Delivery:
        """Return the delivery to the LRS that is set; `on_writer` routes it to the writer's thread.

        `progress` is told, on the thread of the delivery, after each batch.

        Raises LookupError when no LRS is set, and `sync.http_lrs.InsecureEndpoint`.
        """
        from sync.delivery import Delivery, never, unseen
        from sync.handing import Handing
        from sync.port import WriterOutbox
        from sync.pull import Pull

        call = on_writer or (lambda work: work(self))
        outbox = WriterOutbox(lambda work: call(lambda program: work(program.outbox)))
        stops, clock = stopping or never, self.clock

        def roaming(work: Callable[[Roaming], T]) -> T:
            return call(lambda program: work(program.roaming))

        return Delivery(
            outbox,
            self._transport(),
            touchstone=self.profile.touchstone(),
            clock=clock,
            rng=random.SystemRandom(),
            contact=lambda offset_ms: call(lambda program: program.settle(offset_ms)),
            stopping=stops,
            progress=progress or unseen,
            largest_body=lambda: call(_largest_body),
            handing=Handing(outbox, roaming, touchstone=self.profile.touchstone(), clock=clock, stopping=stops),
            pull=Pull(roaming, profile=self.profile, clock=clock, stopping=stops, progress=progress or unseen),
        )

    def probe(self, *, keep: bool) -> Capabilities:
        """Ask the LRS that is set what it can do; `keep` the answer. Raises as `delivery` does."""
        from sync.probe import probe

        lrs, found = self._transport(), self.lrs()
        version = found.connecting.version if found else ""
        capabilities = probe(lrs, self.profile.touchstone(), version=version, clock=self.clock)
        if keep:
            with self.managing("lrs_probed", problem=capabilities.problem):
                keep_probed(self.database, capabilities)
                if capabilities.reads_others:
                    self.roaming.fetching.reads_others()
        return capabilities

    def probed(self) -> Capabilities | None:
        """Return what the LRS that is set was found to be able to do, or None when it was never asked."""
        return read_probed(self.database)

    def _transport(self) -> HttpLrs:
        from sync.http_lrs import lrs_of

        found = self.lrs()
        if found is None:
            raise LookupError("no LRS is set")
        lrs = lrs_of(found, read_secrets(self.keys), folder=self.home.lrs, clock=self.clock)
        self.transports.append(lrs)
        return lrs

    def sending(self) -> SendingState:
        """Return how sending goes."""
        return sending_state(
            lrs=self.lrs() is not None,
            counts=self.outbox.counts(),
            sending=self.outbox.retry(),
            pulling=self.outbox.retry(PULL_QUEUE),
        )

    def settle(self, offset_ms: int | None) -> None:
        """Take the time from a server: `offset_ms`, added to the device's clock, gives the server's.

        None: it says none, so that what waits for it takes the time that it has.
        """
        self.record.settle(offset_ms)
        if offset_ms is not None:
            learn_server_time(self.database, self.clock.now_ms(), offset_ms)


def _largest_body(program: LrsSide) -> int | None:
    found = program.probed()
    return None if found is None else found.largest_body
