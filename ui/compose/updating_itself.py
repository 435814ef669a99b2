# SPDX-License-Identifier: Apache-2.0
"""The program updates itself: what runs here, a look for a version, and putting it in."""

from __future__ import annotations

import logging
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from app.clock import Clock
from app.long_work import STOPPED, Stopped, Tell, untold
from app.record.backup import back_up
from app.record.errors import StoreFailed
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.schema import SCHEMA_VERSION
from app.repository.errors import RepositoryFailed
from app.trusted_time import read_trusted_now
from app.updates.by_hand import CAME, NO_MORE, AskedFor, Came
from app.updates.installation import Care, Installation, Running, running
from app.updates.offer import Here, this_platform
from sync.repository.program_rounds import EVERY_S, Ended, ProgramRounds
from ui.compose.parts import VERSION

if TYPE_CHECKING:
    from app.record.writer import Writer
    from sync.repository.program import ProgramLook, ProgramReport
    from sync.service import SyncService
    from ui.compose.program import Program

log = logging.getLogger(__name__)
Report: TypeAlias = "ProgramReport"


def this_program() -> Running:
    """Return what runs in this process."""
    return running(os.environ, Path(sys.executable), VERSION)


def look_for_program(
    program: Program, installation: Installation, stopping: Callable[[], bool] = lambda: False, *, place: str = ""
) -> ProgramLook:
    """Return a look, to be run; `place` is looked at instead of the one that is set.

    Raises RepositoryFailed("no_source").
    """
    setting = program.pack_source.setting()
    if setting is None:
        raise RepositoryFailed("no_source")
    from sync.repository.places import place_for
    from sync.repository.program import ProgramLook

    return ProgramLook(
        setting,
        place_for(place or setting.place),
        folder=program.home.repository / "program",
        installation=installation,
        here=Here(
            version=installation.current(),
            platform=this_platform(),
            data=SCHEMA_VERSION,
            device=program.meta.device,
            bad=frozenset(installation.bad()),
        ),
        now=read_trusted_now(program.database, program.clock.now_ms()),
        clock=program.clock,
        stopping=stopping,
    )


def put_in(here: Running, report: ProgramReport, home: Home, clock: Clock, tell: Tell = untold) -> None:
    """Put in what a look has fetched, with a copy of the data first. Raises as `app.updates.installing.install`."""
    from app.updates.installing import install

    if here.installation is None or not report.file:
        return
    with FolderLock(here.installation.root / "update.lock").acquire():
        install(
            here.installation,
            report.version,
            Path(report.file),
            back_up=lambda: back_up(home, KeyStore(home).key(), now_ms=clock.now_ms(), tell=tell),
            runs=here.version,
            environ=os.environ,
            tell=tell,
        )
    log.info("a version of the program was put in", extra={"numbers": _numbers(report.version)})


def updating_service(
    home: Home,
    clock: Clock,
    writer: Writer[Program],
    quiet: Callable[[], bool],
    failed: Callable[[Exception], None],
) -> tuple[SyncService, AskedFor] | None:
    """Begin to look for versions of the program on a thread of its own; None where its folder is not its own.

    `quiet`: nobody works just now; asked on that thread. `failed` hears of bugs. What comes back besides is how
    somebody at the window asks for a look: that one goes on under their hands.
    """
    here = this_program()
    if here.care is not Care.ITSELF:
        return None
    from sync.service import SyncService

    asked = AskedFor(lambda: service.poke(now=True))

    def tell(done: int, of: int) -> None:
        course = asked.under_way()
        if service.stopping() or (course is None and not quiet()):
            raise Stopped
        if course is not None:
            course.tell(done, of)

    def update() -> Ended:
        ended, came = Ended.FAILED, Came("bug")
        try:
            ended, came = round_of(here, home, clock, writer, tell)
        finally:
            asked.ended(came)
        return ended

    rounds = ProgramRounds(update, quiet=quiet, clock=clock, rng=random.SystemRandom())
    service = SyncService(rounds, clock=clock, report=lambda _report: None, failed=failed, every_s=2 * EVERY_S)
    service.start()
    return service, asked


def round_of(here: Running, home: Home, clock: Clock, writer: Writer[Program], tell: Tell) -> tuple[Ended, Came]:
    """Look, fetch and put in, beside a window; `tell` raises Stopped where that is to end.

    What goes wrong is in the log, and comes back: what is installed works on.
    """

    def disturbed() -> bool:
        try:
            tell(0, 0)
        except Stopped:
            return True
        return False

    def begin(program: Program) -> ProgramLook | None:
        if here.installation is None or not program.updates.on() or program.pack_source.setting() is None:
            return None
        return look_for_program(program, here.installation, disturbed)

    look = writer.call(begin)
    if look is None:
        return Ended.DONE, Came(NO_MORE)
    report = look.run(fetch=True)
    if report.problem:
        return (Ended.DISTURBED, Came(STOPPED)) if disturbed() else (Ended.FAILED, Came(report.problem))
    try:
        put_in(here, report, home, clock, tell)
    except Stopped:
        return Ended.DISTURBED, Came(STOPPED)
    except (RepositoryFailed, StoreFailed, OSError) as failed:
        why = "disk_failed" if isinstance(failed, OSError) else failed.code
        log.warning("a version of the program was not put in: %s", why, extra={"numbers": _numbers(report.version)})
        return Ended.FAILED, Came(why, report.version)
    return Ended.DONE, Came(report.why or CAME, report.version)


def stands(here: Running) -> None:
    """Hear that the window shows its first screen: this version is on trial no more. Say what went wrong before."""
    if here.installation is None:
        return
    if (back := here.installation.went_back()) is not None and back[0] != here.version:
        log.warning("the program went back from a version: %s", back[1], extra={"numbers": _numbers(back[0])})
    try:
        if here.installation.stands(here.version):
            log.info("a new version of the program stands", extra={"numbers": _numbers(here.version)})
    except (StoreFailed, OSError):
        log.warning("the folder of the program cannot be written")


def came_back(here: Running) -> bool:
    """Say whether the launcher has just gone back to this version: what the other one began to write was nobody's.

    Where another account's starts were the failures, this one may have worked with the other version: so it is said of
    the account alone that looks after the program. Once this version has stood, what is too new came from elsewhere.
    """
    if here.installation is None or here.care is not Care.ITSELF:
        return False
    back = here.installation.went_back()
    return here.installation.just_went_back() and back is not None and back[0] != here.version


def _numbers(version: str) -> dict[str, int]:
    return dict(zip(("major", "minor", "patch"), map(int, version.split(".")), strict=True))
