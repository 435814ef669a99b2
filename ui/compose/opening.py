# SPDX-License-Identifier: Apache-2.0
"""Opens a data folder as a `Program`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial

from app.audit import Audit
from app.clock import Clock, NewId, SystemClock, new_id
from app.long_work import Tell, untold
from app.machine import machine_fingerprint
from app.privacy.erasing import erase_again, void_for
from app.record.backup import WAIT_S
from app.record.beside import write_beside
from app.record.database import Mode, connect
from app.record.errors import OlderStore, StoreBusy, StoreFailed
from app.record.files import file_errors
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.meta import Meta, identify, read_meta, set_organisation
from app.record.store import open_store, read_store
from app.rights import COMMAND_LINE, Actor, Gate
from app.sites import role_here, site_of
from ui.compose.building import build
from ui.compose.parts import UNSET_ORGANISATION
from ui.compose.program import Program

log = logging.getLogger(__name__)
_BESIDE_S = 1.0
"""Another command line lets go of the folder in this time; a window does not."""


def assemble(
    home: Home,
    *,
    write: bool = True,
    beside: bool = False,
    still: bool = False,
    clock: Clock | None = None,
    make_id: NewId = new_id,
    attempt_id: NewId | None = None,
    poke: Callable[[bool], None] = lambda _now: None,
    came: Callable[[], None] = lambda: None,
    synchronous: str = "FULL",
    organisation: str = "",
    actor: Actor | None = COMMAND_LINE,
    tell: Tell = untold,
) -> Program:
    """Open the data folder on this thread and build the program on it. Raises `StoreFailed`.

    A folder that was never used is set up when `write`; then it is empty: no people, no packs. `organisation` is kept
    as the IRI of the organisation when it is given. `attempt_id` (otherwise `make_id`) names attempts. `poke` hears of
    everything recorded, with True when it should be sent at once, whatever the waiting times; `came`
    hears that somebody signed in. `actor` is who acts, None: nobody, until somebody signs in. `beside` (without
    `write`): for short writes beside the process that holds the folder; see `open_program`. `still` (without both)
    leaves no byte of the folder changed. `tell` is told how far it is where everything has to be folded anew, as after
    an update; what it raises closes all again, unchanged.
    """
    clock = clock or SystemClock()
    keys = KeyStore(home)
    database = open_store(home, keys, clock, synchronous=synchronous) if write else read_store(home, keys, still=still)
    if beside:
        database.close()  # it can be read, and is of this program's schema
        database = connect(home.database, keys.key(), Mode.WRITE, synchronous=synchronous)
        database.execute("PRAGMA query_only = 1")  # what is folded is not made anew under the other's hands
    try:
        if write:
            identify(database, machine_fingerprint(), new_id=make_id, now_ms=clock.now_ms(), folder=home.path)
        if write and organisation:
            set_organisation(database, organisation)
        meta = read_meta(database) or Meta(device="", machine="", organisation="", created_ms=0)
        if write:
            erase_again(database, home, void_for(meta.organisation or UNSET_ORGANISATION))
        program = build(
            home,
            keys,
            database,
            meta,
            gate=Gate(
                actor,
                site_of=partial(site_of, database),
                role_of=partial(role_here, database),
                entered=lambda _actor: came(),
            ),
            audit=Audit(database, clock, beside=None if write or beside else partial(write_beside, home, keys)),
            clock=clock,
            make_id=make_id,
            attempt_id=attempt_id or make_id,
            poke=poke,
            tell=tell,
        )
        if write:
            program.surveys.catch_up()
            _settle(program)
        if beside:
            database.execute("PRAGMA query_only = 0")
            program.beside = True
    except BaseException:
        database.close()
        raise
    return program


def _settle(program: Program) -> None:
    """Do what settings files say. Nothing of it stops a start; `stepwell doctor` names what cannot be used."""
    try:
        flaws = program.settings.settle()
    except StoreFailed as error:
        log.warning("settings files were not taken: %s", error.code)
        return
    if flaws:
        log.warning("in settings files %d things cannot be used", len(flaws))


@contextmanager
def locked(home: Home, *, wait_s: float) -> Iterator[None]:
    """Hold the data folder's write lock. Raises StoreBusy."""
    with file_errors(home.path):
        home.make()
    lock = FolderLock(home.lock).acquire(wait_s)
    try:
        yield
    finally:
        lock.release()


@contextmanager
def open_program(home: Home, *, write: bool = True, beside: bool = False) -> Iterator[Program]:
    """Open the program on this thread; with `write` the write lock is waited for, 5 s at most. Raises `StoreFailed`.

    Who only reads an older file has it brought up to date first, with a backup of it as it was. With `beside`, where a
    window holds the lock, the program is opened beside it (`Program.beside`): only for what no process keeps in memory,
    which is the LRS, the notes, the audit and the folder of packs. The window notices by itself (`noticing`).
    """
    with ExitStack() as held:
        program = _opened(home, held, beside=beside) if write else _reading(home)
        try:
            yield program
        finally:
            program.close()


def _opened(home: Home, held: ExitStack, *, beside: bool) -> Program:
    try:
        held.enter_context(locked(home, wait_s=_BESIDE_S if beside else 5.0))
    except StoreBusy:
        if not beside:
            raise
        held.enter_context(FolderLock(home.backup_lock).acquire(WAIT_S))  # nobody changes the key meanwhile
        return assemble(home, write=False, beside=True)
    return assemble(home)


def _reading(home: Home) -> Program:
    try:
        return assemble(home, write=False)
    except OlderStore:
        with locked(home, wait_s=5.0):
            assemble(home).close()
        return assemble(home, write=False)
