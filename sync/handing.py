# SPDX-License-Identifier: Apache-2.0
"""Says to the others how far this device has sent, and notices when the LRS has lost what it had acknowledged.

1. After statements were sent, a manifest for each device and learner among them goes out in the same run, stamped with
   the server's time. One that could not be sent is made anew in the next run; one that the LRS refuses is dropped,
   since it would refuse the next one too. The ids of those that may have come there are kept as long as the person is
   here, since they would have to be voided (docs/adr/0013); those that the LRS said it did not take are forgotten.
2. Each run first asks for the last manifest that was acknowledged, or for the last statement where none was. If it is
   there, so is what was sent before it, and the outbox may let go of that one day (`Outbox.confirm`). If it is gone,
   the LRS was put back to an older backup, or is another one: what it lost is everything sent since the last statement
   it still has, and waits again. What it took a few seconds ago it may not show yet: nothing is asked then.
   One that takes it again and still shows nothing of it gets it anew after an hour, then two, up to a day.
3. An LRS that does not even show the touchstone after it took it lets this device write only: nothing can be said of
   what it has, and what it acknowledged counts.

Example: the server was restored to last night. Its manifests of today are gone; of 200 statements sent it has the
first 160. They are found by 8 looks; 40 are sent again, with the same characters, and handed over again.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from http import HTTPStatus

from app.clock import Clock
from app.roaming.handover import Handover
from sync.lrs import Problem, all_stored
from sync.port import OnRoaming, OutboxPort
from sync.same import found
from sync.talk import PATIENCE, Stop, Talk

FRESH_MS = 10_000
"""An LRS that searches through Elasticsearch shows what it took a second or more later."""
AGAIN_S, LONGEST_S = 3_600.0, 86_400.0
"""How long what was sent again is waited for, the first time and at most."""


class Handing:
    """The rules, over the outbox and what is known about roaming. `touchstone` is one that every LRS takes."""

    def __init__(
        self, outbox: OutboxPort, roaming: OnRoaming, *, touchstone: str, clock: Clock, stopping: Callable[[], bool]
    ) -> None:
        self._outbox = outbox
        self._touchstone = touchstone
        self._roaming = roaming
        self._clock = clock
        self._stopping = stopping
        self._wait_s, self._until = AGAIN_S, -math.inf

    def confirm(self, talk: Talk) -> int:
        """Rules 2 and 3; return how many statements wait again. Raises Stop."""
        last = self._roaming(lambda roaming: roaming.handovers.last())
        newest = self._outbox.sent_from_end(0) if last is None else None
        wanted = last[0] if last is not None else (None if newest is None else newest[1])
        now_ms = self._clock.now_ms()
        if wanted is None or (last is not None and 0 <= now_ms - last[1] < FRESH_MS):
            return 0
        try:
            there = self._is_there(talk, wanted)
            if there:
                self._wait_s, self._until = AGAIN_S, -math.inf
            elif self._clock.steady() < self._until:
                return 0
            if there or not self._shows(talk):
                self._outbox.confirm(now_ms)
                return 0
            lost = self._first_lost(talk)
        except Stop as stop:
            if stop.problem is Problem.CREDENTIALS:  # sending finds out itself whether it may write
                self._outbox.confirm(now_ms)
                return 0
            raise
        again = 0 if lost is None else self._outbox.resend(lost)
        self._until, self._wait_s = self._clock.steady() + self._wait_s, min(2 * self._wait_s, LONGEST_S)
        self._roaming(lambda roaming: roaming.handovers.lost())
        return again

    def hand_over(self, talk: Talk) -> None:
        """Rule 1. Raises Stop."""
        while not self._stopping():
            now_ms = self._clock.now_ms() + (talk.offset_ms or 0)
            owed = self._roaming(lambda roaming, at_ms=now_ms: roaming.handovers.owed(at_ms))  # type: ignore[misc]
            if not owed:
                return
            alone = len(owed) == 1
            if not self._offer(talk, owed, drop=alone) and not alone:
                for one in owed:
                    self._offer(talk, (one,), drop=True, again=True)

    def _offer(self, talk: Talk, owed: tuple[Handover, ...], *, drop: bool, again: bool = False) -> bool:
        """Say whether they are there; `drop` those that are refused. `again`: some of them may be there already."""
        answer = talk.post(("[" + ",".join(one.text for one in owed) + "]").encode())
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            if not again:
                self._roaming(lambda roaming: roaming.handovers.refused(owed))
            raise Stop(Problem.CREDENTIALS, answer.words)
        if answer.status in PATIENCE or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise Stop(Problem.BUSY, answer.words, answer.retry_after_s)
        stored = all_stored(answer)
        if stored or drop:
            at_ms = self._clock.now_ms()
            self._roaming(lambda roaming: roaming.handovers.handed(owed, at_ms, stored=stored))
        if drop and not stored and answer.status != HTTPStatus.CONFLICT:  # which says that something is there
            self._roaming(lambda roaming: roaming.handovers.refused(owed))
        return stored

    def _first_lost(self, talk: Talk) -> int | None:
        """Return the number of the first statement sent that the LRS lacks, None: none. It has all before that."""
        if not self._lacks(talk, 0):
            return None
        low, high = 0, 1  # lacks `low` from the end; `high` is to be looked at
        while self._lacks(talk, high):
            low, high = high, high * 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._lacks(talk, middle) else (low, middle)
        lost = self._outbox.sent_from_end(low)
        return None if lost is None else lost[0]

    def _lacks(self, talk: Talk, offset: int) -> bool:
        row = self._outbox.sent_from_end(offset)
        return row is not None and not self._is_there(talk, row[1])

    def _shows(self, talk: Talk) -> bool:
        """Rule 3."""
        answer = talk.post(self._touchstone.encode())
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            raise Stop(Problem.CREDENTIALS, answer.words)
        return self._is_there(talk, str(json.loads(self._touchstone)["id"]))

    @staticmethod
    def _is_there(talk: Talk, statement_id: str) -> bool:
        for parameter in ("statementId", "voidedStatementId"):
            answer = talk.get("statements", {parameter: statement_id})
            if found(answer.document, statement_id) is not None:
                return True
        return False
