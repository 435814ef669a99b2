# SPDX-License-Identifier: Apache-2.0
"""The program behind a window."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from app.clock import Clock
from app.record.home import Home
from app.record.writer import Writer
from app.repository.errors import RepositoryFailed
from app.repository.keeping import Keeper
from app.sending_state import Progress
from ui.compose.opening import assemble
from ui.compose.program import Program

if TYPE_CHECKING:
    from sync.delivery import SyncReport
    from sync.repository.report import UpdateReport
    from sync.service import SyncService

T = TypeVar("T")


class Running:
    """The program behind a window: the writer's thread with everything on it, and the thread that sends.

    Opening begins at once, on the writer's thread, while the caller loads the window; `close` ends both.
    """

    def __init__(self, home: Home, clock: Clock) -> None:
        self._clock = clock
        self._service: SyncService | None = None
        self._progress: Progress | None = None
        self._looking: SyncService | None = None
        self._begun: Future[None] | None = None
        begin = partial(assemble, home, clock=clock, poke=self._poke, came=self._somebody_came, actor=None)
        self.writer: Writer[Program] = Writer(begin, Program.close)

    def program(self) -> Program:
        """Wait until all is open and return it. Its parts belong to the writer's thread. Raises `StoreFailed`."""
        return self.writer.call(lambda program: program)

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue work on the writer's thread."""
        return self.writer.submit(lambda _program: work())

    def start_sending(
        self,
        failed: Callable[[Exception], None],
        came: Callable[[tuple[str, ...]], None] = lambda _learners: None,
    ) -> None:
        """Ask for the thread that sends, where an LRS is set, and return at once.

        On another thread, `failed` hears of what went wrong, and `came` of whom something came from other devices.
        """
        self._begun = self.writer.submit(partial(self._begin_sending, failed, came))
        self._begun.add_done_callback(partial(_pass_on, failed))

    def close(self) -> None:
        """Stop sending, finish what is queued, close the database."""
        if self._begun is not None:
            wait([self._begun])
        for service in (self._service, self._looking):
            if service is not None:
                service.stop()
        self.writer.close()

    def _begin_sending(
        self, failed: Callable[[Exception], None], came: Callable[[tuple[str, ...]], None], program: Program
    ) -> None:
        from sync.service import FIRST_WITHIN_S, GATHER_S, SyncService

        self._begin_looking(failed, program)
        if program.lrs() is None:
            return
        delivery = program.delivery(self.writer.call, self._stopping, self._note_progress)

        def report(done: SyncReport) -> None:
            self._progress = None
            if done.learners:
                came(done.learners)

        self._service = SyncService(
            delivery,
            clock=self._clock,
            report=report,
            failed=failed,
            first_within_s=FIRST_WITHIN_S,
            gather_s=GATHER_S,
        )
        program.device.progress, program.device.stop_run = self._how_far, self._service.cancel
        self._service.start()

    def _begin_looking(self, failed: Callable[[Exception], None], program: Program) -> None:
        """Look for packs on a thread of its own, where a repository is set."""
        from sync.repository.looking import EVERY_S, PackRounds
        from sync.service import SyncService

        if program.pack_source.setting() is None:
            return
        rounds = PackRounds(self._look, clock=self._clock, rng=random.SystemRandom())
        self._looking = SyncService(
            rounds, clock=self._clock, report=lambda _report: None, failed=failed, every_s=2 * EVERY_S
        )
        self._looking.start()

    def _look(self) -> UpdateReport | None:
        try:
            look = self.writer.call(lambda program: program.look(self._on_keeper, self._looked_enough))
        except RepositoryFailed:
            return None  # none is set any more
        return look.run()

    def _on_keeper(self, work: Callable[[Keeper], T]) -> T:
        return self.writer.call(lambda program: work(program.keeper()))

    def _looked_enough(self) -> bool:
        return self._looking is not None and self._looking.stopping()

    def _note_progress(self, progress: Progress) -> None:
        self._progress = progress

    def _how_far(self) -> Progress | None:
        """Return how far the run is that is under way; None: none is."""
        return (self._progress or Progress()) if self._service is not None and self._service.running else None

    def _stopping(self) -> bool:
        return self._service is not None and self._service.stopping()

    def _somebody_came(self) -> None:
        if self._service is not None:
            self._service.poke(soon=True)

    def _poke(self, now: bool) -> None:
        if self._service is not None:
            self._service.poke(now=now)
        if self._looking is not None and now:  # "sync now" means the packs, too
            self._looking.poke(now=True)


def _pass_on(failed: Callable[[Exception], None], done: Future[None]) -> None:
    error = done.exception()
    if isinstance(error, Exception):
        failed(error)
