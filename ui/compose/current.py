# SPDX-License-Identifier: Apache-2.0
"""Delivery to whichever LRS is set when a run begins: one that was just set is used without a new start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.lrs_setting import lrs_turn
from sync.delivery import SyncReport

if TYPE_CHECKING:
    from app.record.writer import Writer
    from sync.delivery import Delivery
    from ui.compose.program import Program


class CurrentDelivery:
    """Drives the delivery that `make` makes, on the writer's thread, of what is set; nothing where nothing is."""

    def __init__(self, writer: Writer[Program], make: Callable[[Program], Delivery]) -> None:
        self._writer = writer
        self._make = make
        self._turn = ""
        self._delivery: Delivery | None = None

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Send what can be sent to the LRS that is set. An LRS that cannot be used raises once, not at every run."""
        self._writer.call(self._renew)
        return SyncReport() if self._delivery is None else self._delivery.run_once(now=now)

    def _renew(self, program: Program) -> None:
        turn = lrs_turn(program.database)
        if turn == self._turn:
            return
        self._turn, self._delivery = turn, None
        while program.transports:  # of the LRS before; no run is under way
            program.transports.pop().close()
        if turn:
            self._delivery = self._make(program)
