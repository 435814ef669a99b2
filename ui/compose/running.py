# SPDX-License-Identifier: Apache-2.0
"""The program behind a window."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import msgspec

from app.clock import Clock, NewId, new_id
from app.long_work import Course, Tell
from app.lrs_setting import lrs_turn
from app.record.finding import Finding
from app.record.home import Home
from app.record.writer import Writer
from app.repository.asked import NO_REPORT, Asked, answer
from app.repository.errors import RepositoryFailed
from app.sending_state import Progress
from ui.compose.copying import Copying
from ui.compose.indexing import Indexing
from ui.compose.noticing import Noticing
from ui.compose.opening import assemble
from ui.compose.program import Program

if TYPE_CHECKING:
    from app.repository.keeping import Keeper
    from app.repository.tending import Looking
    from sync.delivery import Delivery, SyncReport
    from sync.repository.looking import Look
    from sync.repository.report import UpdateReport
    from sync.service import SyncService

T = TypeVar("T")
log = logging.getLogger(__name__)


class Running:
    """The program behind a window: the writer's thread with everything on it, and those that send, look and notice.

    Opening begins at once, on the writer's thread, while the caller loads the window; `close` ends both.
    """

    def __init__(self, home: Home, clock: Clock, *, make_id: NewId = new_id, attempt_id: NewId | None = None) -> None:
        self._clock = clock
        self._service: SyncService | None = None
        self._wakes: list[dict[str, bool]] = []
        """What it was to be woken with before it was there."""
        self._progress: Progress | None = None
        self._looking: SyncService | None = None
        self._look_now: Look | None = None
        self._place = ""
        """Where the next look is, instead of where packs come from."""
        self._asked: Asked | None = None
        """The next look is one that a command line waits for."""
        self._noticing: Noticing | None = None
        self._indexing: Indexing | None = None
        self._copying: Copying | None = None
        self._looking_over: Copying | None = None
        self._home = home
        self._updating: SyncService | None = None
        self.quiet: Callable[[], bool] = lambda: False
        """Nobody works just now; set by whoever sees the window, before `start_sending`."""
        self._begun: Future[None] | None = None
        self.opening = Course()
        """How far the opening is; stopping it leaves all as it was."""
        begin = partial(
            assemble,
            home,
            clock=clock,
            poke=self._poke,
            came=self._somebody_came,
            actor=None,
            make_id=make_id,
            attempt_id=attempt_id,
            tell=self.opening.tell,
        )
        self.writer: Writer[Program] = Writer(begin, Program.close)

    def program(self) -> Program:
        """Wait until all is open and return it. Its parts belong to the writer's thread. Raises `StoreFailed`."""
        return self.writer.call(lambda program: program)

    def opened(self) -> Future[Program]:
        """Return the same as a future, which may raise `app.long_work.Stopped`, too."""
        return self.writer.submit(lambda program: program)

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Queue work on the writer's thread."""
        return self.writer.submit(lambda _program: work())

    def start_sending(
        self,
        failed: Callable[[Exception], None],
        came: Callable[[tuple[str, ...]], None] = lambda _learners: None,
        packs_came: Callable[[], None] = lambda: None,
    ) -> None:
        """Ask for the threads that send, look for packs and notice what is changed beside; return at once.

        On other threads, `failed` hears of what went wrong, `came` of whom something came from other devices, and
        `packs_came` that other packs can be used from now on: with `use_packs`.
        """
        self._begun = self.writer.submit(partial(self._begin, failed, came, packs_came))
        self._begun.add_done_callback(partial(_pass_on, failed))

    def use_packs(self, program: Program) -> bool:
        """Go over to the packs that came, on the writer's thread; say whether there were any. Raises StoreFailed."""
        used = self._noticing is not None and self._noticing.use_packs(program)
        if used and self._indexing is not None:
            self._indexing.hurry()
        return used

    def close(self) -> None:
        """Stop sending, finish what is queued, close the database."""
        if self._begun is not None:
            wait([self._begun])
        for thread in (self._noticing, self._service, self._looking, self._updating, self._indexing):
            if thread is not None:
                thread.stop()
        for beside in (self._copying, self._looking_over):
            if beside is not None:
                beside.close()
        self.writer.close()

    def _begin(
        self,
        failed: Callable[[Exception], None],
        came: Callable[[tuple[str, ...]], None],
        packs_came: Callable[[], None],
        program: Program,
    ) -> None:
        from ui.compose.updating_itself import updating_service

        self._copying = program.device.beside = Copying(lambda then: self.submit(then).result(), failed)
        self._looking_over = program.looks_over = Copying(lambda then: self.submit(then).result(), failed)
        program.looks_around = self._look_around
        self._begin_looking(failed, program)
        self._begin_sending(failed, came, program)
        updating = updating_service(self._home, self._clock, self.writer, self.quiet, failed)
        if updating is not None:
            self._updating, program.update_now.asked = updating
        program.renewal.note_good()
        program.renewal.note_seen(self._clock.now_ms())
        self._noticing = Noticing(
            self.writer,
            turn=lrs_turn(program.database),
            lrs=self._lrs_set,
            packs=packs_came,
            look=self._command_asks,
            failed=failed,
        )
        self._noticing.start()
        self._indexing = Indexing(self.writer, failed)
        self._indexing.start()

    def _begin_sending(
        self, failed: Callable[[Exception], None], came: Callable[[tuple[str, ...]], None], program: Program
    ) -> None:
        """Send on a thread of its own, where and as long as an LRS is set."""
        from sync.service import FIRST_WITHIN_S, GATHER_S, SyncService
        from ui.compose.current import CurrentDelivery

        def deliver(program: Program) -> Delivery:
            return program.delivery(self.writer.call, self._stopping, self._note_progress)

        def report(done: SyncReport) -> None:
            self._progress = None
            if done.sent or done.came_back or done.quarantined or done.problem:
                log.info("an exchange ended", extra={"numbers": _counts(done)})
            if done.learners:
                came(done.learners)

        self._service = SyncService(
            CurrentDelivery(self.writer, deliver),
            clock=self._clock,
            report=report,
            failed=failed,
            first_within_s=FIRST_WITHIN_S,
            gather_s=GATHER_S,
        )
        program.device.progress, program.device.stop_run = self._how_far, self._service.cancel
        for wake in self._wakes:
            self._service.poke(**wake)
        self._wakes.clear()
        self._service.start()

    def _begin_looking(self, failed: Callable[[Exception], None], program: Program) -> None:
        """Look for packs on a thread of its own, where and as long as a repository is set."""
        from sync.repository.rounds import EVERY_S, PackRounds
        from sync.service import SyncService

        rounds = PackRounds(self._look, clock=self._clock, rng=random.SystemRandom())
        self._looking = SyncService(
            rounds, clock=self._clock, report=lambda _report: None, failed=failed, every_s=2 * EVERY_S
        )
        tending = program.tending
        tending.ask, tending.stop, tending.looking = self._ask_look, self._looking.cancel, self._look_so_far
        self._looking.start()

    def _look_around(self, tell: Tell) -> Iterator[Finding]:
        from ui.doctor.around import around

        yield from around(self._home)(tell)

    def _ask_look(self, place: str) -> None:
        """Have a look begun now, at `place` this once if it is named."""
        self._place = place
        if self._looking is not None:
            self._looking.poke(now=True)

    def _command_asks(self, asked: Asked) -> None:
        self._asked = asked
        if self._looking is not None:
            self._looking.poke(now=True)

    def _look(self) -> UpdateReport | None:
        asked, self._asked = self._asked, None
        place, self._place = (asked.place, self._place) if asked else (self._place, "")
        vouched_ms = asked.vouched_ms if asked else 0
        report: UpdateReport | None = None
        try:
            self._look_now = self.writer.call(
                lambda program: program.look(self._on_keeper, self._looked_enough, place=place, vouched_ms=vouched_ms)
            )
            report = self._look_now.run()
        except RepositoryFailed:
            pass  # none is set any more
        finally:
            self._look_now = None
            if asked is not None:
                told = NO_REPORT if report is None else msgspec.json.encode(report).decode()
                self.writer.call(lambda program: answer(program.database, asked.id, told))
            if self._place and self._looking is not None:
                self._looking.poke(now=True)  # somebody at the window asked meanwhile, for another place
            if self._noticing is not None:
                self._noticing.hurry()
        return report

    def _look_so_far(self) -> Looking | None:
        """Return how far the look is that is under way; None: none is."""
        from app.repository.tending import Looking

        look = self._look_now
        if look is not None:
            return look.progress()
        return Looking() if self._looking is not None and self._looking.running else None

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
        self._wake(soon=True)

    def _lrs_set(self) -> None:
        self._wake(now=True)

    def _wake(self, **how: bool) -> None:
        """Have it send; what is recorded in the first moments of a window is not left to the first run of its own."""
        if self._service is not None:
            self._service.poke(**how)
        elif how not in self._wakes:
            self._wakes.append(how)

    def _poke(self, now: bool) -> None:
        self._wake(now=now)
        if self._looking is not None and now:  # "sync now" means the packs, too
            self._looking.poke(now=True)


def _counts(done: SyncReport) -> dict[str, int]:
    return {
        "sent": done.sent,
        "waiting": done.waiting,
        "quarantined": done.quarantined,
        "came_back": done.came_back,
        "offline": done.offline,
    }


def _pass_on(failed: Callable[[Exception], None], done: Future[None]) -> None:
    error = done.exception()
    if isinstance(error, Exception):
        failed(error)
