# SPDX-License-Identifier: Apache-2.0
"""Opens the window on a data folder, and ends everything in one place when it is closed.

Before the first screen there may be something to settle: the folder cannot be opened (say so, offer the newest copy),
or nothing was set up in it yet (ask for the organisation and the packs). Then everything is opened anew.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.clock import SystemClock
from app.errors import Refusal
from app.livery import Livery
from app.logbook.keeping import correct
from app.long_work import Course, Stopped, Work, untold
from app.putting_back import put_back
from app.record.errors import DamagedStore, EmptyStore, MissingStore, NewerStore, StoreBusy, StoreFailed
from app.record.home import Home
from app.rights import PROGRAM
from app.settings.places import PROVISION, is_there, system_folder
from app.trusted_time import read_trusted_now
from ui.binding import spare_sources
from ui.compose import Program, Running, locked
from ui.crash import bones, debugging, kept_elsewhere, write_bug
from ui.window_ports import window_ports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.window.care_intents import CaretakerFilled
    from ui.window.main_window import MainWindow
    from ui.window.watchdog import Watchdog

log = logging.getLogger(__name__)
RESTORABLE = (MissingStore, EmptyStore, DamagedStore, NewerStore)


class _Start(msgspec.Struct, frozen=True):
    """What every start of the window is given."""

    home: Home
    clock: SystemClock
    kiosk: bool
    safe_mode: bool
    shown: Callable[[MainWindow], None]


def run_window(
    home: Home,
    *,
    kiosk: bool = False,
    safe_mode: bool = False,
    shown: Callable[[MainWindow], None] = lambda _window: None,
) -> int:
    """Show the window until it is closed and return the exit status. `shown` is called once the first screen stands."""
    start = _Start(home, SystemClock(), kiosk, safe_mode, shown)
    collects = gc.isenabled()
    gc.disable()  # on the thread that opens packs or puts a copy back it would free a window: `collecting` says more
    try:
        _provisioned(home)
        with locked(home, wait_s=0.0):
            status = None
            while status is None:
                status = _once(start)
            if status == 0:  # somebody closed it, at whichever screen
                from ui.compose.updating_itself import stands, this_program

                stands(this_program())
            return status
    except StoreFailed as error:  # the folder is in use, or may not be written
        log.warning("the data folder was not opened: %s", error)
        _tell(start, error, can_restore=False)  # the lock is not held any more
        raise
    finally:
        if collects:
            gc.enable()


def _once(start: _Start) -> int | None:
    """Open everything and show the window; None when something was settled and all is to be opened anew."""
    running = Running(start.home, start.clock)  # opens the database while the window is being loaded
    try:
        application = _application()
        from ui.waiting import wait_for

        try:
            program = wait_for(application, Work.OPEN, running.opened(), running.opening, start.clock.steady)
        except Stopped:
            return 0
        except StoreFailed as error:
            failed = error
        else:
            if running.writer.call(_unused):
                from ui.first_start import set_up_by_hand

                return set_up_by_hand(start.home, start.clock, application)
            if not start.safe_mode and running.writer.call(_starts_as_kiosk):
                start = replace(start, kiosk=True)
            if start.kiosk and not running.writer.call(lambda program: program.caretakers.cards()):
                return _ask_who(running, application)
            return _show(start, running, program, application)
    finally:
        running.close()
    if isinstance(failed, NewerStore) and _came_back():
        with suppress(StoreFailed):
            put_back(start.home, start.clock, PROGRAM, untold)
            return None  # nobody has worked with what the other version began to write
    return _tell(start, failed, can_restore=isinstance(failed, RESTORABLE))


def _came_back() -> bool:
    """Say whether another version of the program, which is gone again, began to write this."""
    from ui.compose.updating_itself import came_back, this_program

    return came_back(this_program())


def _provisioned(home: Home) -> None:
    """Set up an unused device from the file that an administrator put into the system-wide folder, if there is one."""
    if is_there(system_folder() / PROVISION):
        from ui.provision.running import at_first_start

        at_first_start(home)


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    spare_sources()
    import ui.window.main_window  # noqa: F401 - while the writer's thread opens the database
    from ui.window.application import create_application

    found = QApplication.instance()
    return found if isinstance(found, QApplication) else create_application(sys.argv[:1])


def _unused(program: Program) -> bool:
    return not program.shelf.ids() and not program.accounts.cards() and not program.library.list()


def _starts_as_kiosk(program: Program) -> bool:
    return program.kiosk.starts()


def _clock_error_ms(program: Program) -> int:
    now_ms = program.clock.now_ms()
    return read_trusted_now(program.database, now_ms).ms - now_ms


def _livery(program: Program) -> Livery:
    return program.livery.livery()


def _show(start: _Start, running: Running, program: Program, application: QApplication) -> int:
    from PySide6.QtCore import QTimer

    from ui.compose.chores import rounds_of
    from ui.standing import note_soon
    from ui.window.ahead import AFTER_MS, Ahead
    from ui.window.application import TopHandler
    from ui.window.background import QtBackground
    from ui.window.collecting import Collecting
    from ui.window.copied import leave_copied
    from ui.window.folders import documents
    from ui.window.main_window import build_window
    from ui.window.renewing import PackRenewal
    from ui.window.second_copy import Front
    from ui.window.speech import surely_none
    from ui.window.upkeep import Upkeep

    collecting = Collecting()
    background = QtBackground(running.submit)
    ports = window_ports(program, background, copies=documents, steady=start.clock.steady)
    livery = running.writer.call(_livery)
    window = build_window(ports, plain=start.safe_mode, kiosk=start.kiosk, livery=livery)
    handler = TopHandler(
        lambda: None, keep=partial(write_bug, folder=start.home.logs), recover=window.navigator.begin_anew
    )
    handler.install()
    if surely_none():
        window.reading.expect_no_voice()
    window.appear(kiosk=start.kiosk)
    correct(running.writer.call(_clock_error_ms))
    log.info("the window stands", extra={"numbers": {"kiosk": start.kiosk, "safe_mode": start.safe_mode}})
    start.shown(window)
    note_soon()
    collecting.settle()
    window.navigator.arrived.connect(Ahead(window).somebody_came)
    front = Front(window, start.home.path)
    watchdog = _watchdog()
    rounds = rounds_of(start.home, start.clock, running.writer)
    upkeep = Upkeep(rounds, partial(_bug, start.home))
    running.quiet = rounds.quiet
    window.navigator.person_changed.connect(upkeep.person_changed)
    window.idle.touched.connect(upkeep.touched)
    renewal = PackRenewal(window.navigator, background, partial(running.use_packs, program))
    begin = partial(running.start_sending, partial(_bug, start.home), window.navigator.came.emit, renewal.came.emit)
    QTimer.singleShot(AFTER_MS, window, begin)  # the first picture comes first
    try:
        return application.exec()
    finally:
        front.close()
        background.forget()
        upkeep.close()
        collecting.close()
        leave_copied()
        if watchdog is not None:
            watchdog.close()


def _watchdog() -> Watchdog | None:
    """Look for what keeps the window waiting, where somebody wants to know."""
    from ui.window.watchdog import Watchdog

    return Watchdog() if debugging() else None


def _ask_who(running: Running, application: QApplication) -> int | None:
    """Ask who looks after a device that is to be a kiosk: a lock without a key is none. 0: nobody does now."""
    from ui.window.care_intents import CaretakerFilled
    from ui.window.first_window import FirstWindow, speak_the_systems_language
    from ui.window.languages import of_device
    from ui.window.pages.caretaker import CaretakerPage
    from ui.window.pages.first import Close
    from ui.window.secret_step import SecretStep

    speak_the_systems_language(application)
    page = CaretakerPage(Close())
    window = FirstWindow(application, page, kiosk=True)
    try:
        while isinstance(who := window.ask(), CaretakerFilled):
            try:
                running.writer.call(partial(_becomes_first, who, of_device()))
            except Refusal as refused:
                if refused.code != "weak_pin":
                    raise
                page.show_refused(SecretStep.WEAK)
            else:
                return None
        return 0
    finally:
        window.close()


def _becomes_first(who: CaretakerFilled, language: str, program: Program) -> None:
    program.caretakers.first(name=who.name, pin=who.secret, language=language)


def _tell(start: _Start, error: StoreFailed, *, can_restore: bool) -> int | None:
    """Say what is wrong with the data folder; None when a copy was put in place, else the exit status 1.

    With `can_restore`, for which the lock is held, the newest copy is offered. Where another copy of the program has
    the folder, that one comes to the front, and holds the screen of a kiosk alone.
    """
    from ui.waiting import wait_for
    from ui.window.first_window import FirstWindow, speak_the_systems_language
    from ui.window.pages.first import Restore, TroublePage

    application = _application()
    speak_the_systems_language(application)
    page = TroublePage(error.code, str(error), can_restore=can_restore)
    busy = isinstance(error, StoreBusy)
    window = FirstWindow(application, page, kiosk=start.kiosk and not busy)
    if busy:
        from ui.window.second_copy import front_after

        front_after(window, start.home.path)
    while isinstance(window.ask(), Restore):
        window.hide()
        course = Course()
        try:
            with ThreadPoolExecutor(1) as beside:
                restored = beside.submit(put_back, start.home, start.clock, PROGRAM, course.tell)
                wait_for(application, Work.RESTORE, restored, course, start.clock.steady, silent_s=0.0)
        except Stopped:
            continue  # nothing was changed, and the same can be chosen again
        except StoreFailed as failed:
            log.warning("nothing was restored: %s", failed)
            page.show_failed(failed.code)
            window.ask()
        else:
            window.close()
            return None
    window.close()
    return 1


def _bug(home: Home, error: Exception) -> None:
    log.critical("work beside the window ended with a bug: %s", bones(error), extra=kept_elsewhere(error))
    write_bug(error, home.logs)
