# SPDX-License-Identifier: Apache-2.0
"""The composition root: puts storage, engine, statements and delivery together. The only module that imports `sync`."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.accounts import Accounts
from app.audit import Audit
from app.caretakers import Caretakers
from app.carrying.enrolling import Enrolling
from app.carrying.folder import Sticks
from app.carrying.moving_in import MovingIn
from app.clock import Clock, NewId, SystemClock, new_id
from app.connecting import Connecting, LrsSecrets, LrsSetting
from app.device import DevicePage, pack_rows
from app.digest import Digest, learner_digest
from app.errors import Refusal
from app.events import NoteSealed, NoteTaken
from app.guest import Guest
from app.learning import Learning
from app.lrs_probed import Capabilities, keep_probed, read_probed
from app.lrs_setting import drop_certificates, read_lrs, read_secrets, set_lrs
from app.machine import machine_fingerprint
from app.organisation_file import keep_rules, kept_rules, kept_text, read_rules
from app.oversight import Oversight
from app.people.people import People
from app.people.roster import RosterImport
from app.people.team import Team
from app.planning import Colleagues, Planning
from app.privacy import Privacy
from app.privacy.erasing import erase_again, void_for
from app.private.sealed import Sealed, notes_arrived
from app.projections import LearnerProjections
from app.record.backup import back_up, backups
from app.record.beside import write_beside
from app.record.database import transaction
from app.record.errors import OlderStore
from app.record.files import file_errors
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.leaving import Switches, held_back
from app.record.lock import FolderLock
from app.record.meta import Meta, identify, read_meta, set_organisation
from app.record.outbox import Outbox
from app.record.record import Record
from app.record.store import open_store, read_store
from app.record.writer import Writer
from app.repository.applying import Applier
from app.repository.errors import RepositoryFailed
from app.repository.installed import as_signed, installed_versions
from app.repository.keeping import Keeper
from app.repository.ledger import Ledger, SourceSetting
from app.repository.source import READING_KEY, PackSource
from app.repository.source_file import SourceFile, checked_place
from app.rights import COMMAND_LINE, Actor, Gate, Right
from app.roaming import Roaming
from app.roaming.fetching import Fetching
from app.roaming.handover import Handovers
from app.shelf import Shelf
from app.sites import role_here, site_of
from app.state import LearnerState
from app.statements import Profile
from app.trusted_time import learn_server_time, read_trusted_now
from content_packs.library import PackLibrary
from ui.second_device import enrolling_of, moving_in_of, sticks_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from sync.delivery import Delivery, SyncReport
    from sync.http_lrs import HttpLrs
    from sync.publishing.office import Office as Office  # noqa: PLC0414 - passed on to the command line
    from sync.repository.looking import Look, OnKeeper
    from sync.repository.report import UpdateReport
    from sync.service import SyncService

T = TypeVar("T")

VERSION = "0.1.0"


class OnProgram(Protocol):
    """Runs a function with the program on the thread that it belongs to, and returns what it returned."""

    def __call__(self, work: Callable[[Program], T], /) -> T: ...


UNSET_ORGANISATION = "https://organisation-not-set.stepwell.example"
"""Home page of the accounts while no organisation was chosen: its statements can be told from everybody else's."""


@dataclass
class Program:
    """Everything on one connection, for the thread that opened it. Close it on that thread."""

    home: Home
    database: Database
    keys: KeyStore
    meta: Meta
    library: PackLibrary
    shelf: Shelf
    record: Record[LearnerState]
    outbox: Outbox
    profile: Profile
    accounts: Accounts
    learning: Learning
    planning: Planning
    device: DevicePage
    gate: Gate
    audit: Audit
    switches: Switches
    pack_source: PackSource
    clock: Clock
    recorded: Callable[[], None]
    """Called when something was recorded that may be sent."""
    transports: list[HttpLrs] = field(default_factory=list)
    """Connections to the LRS that were opened; closed with everything else."""

    def lrs(self) -> LrsSetting | None:
        """Return the LRS that is set, or None."""
        return read_lrs(self.database)

    @contextmanager
    def managing(self, action: str, **detail: str | int) -> Iterator[None]:
        """Do something to the device that needs Right.MANAGE_DEVICE, in one transaction with the note of it.

        Raises Refusal("not_signed_in"), Refusal("not_allowed").
        """
        actor = self.gate.need(Right.MANAGE_DEVICE)
        with transaction(self.database):
            self.audit.note(actor, action, "", reason="", database=self.database, **detail)
            yield

    def managed(self, action: str, **detail: str | int) -> None:
        """Note what was done to files of the device, which no transaction takes back. Raises as `managing` does."""
        with self.managing(action, **detail):
            pass

    def set_lrs(self, endpoint: str, key: str, secret: str | LrsSecrets, how: Connecting | None = None) -> None:
        """Send to this LRS from now on, and at once: a pause or a wait was about the one that was set before.

        The certificates that `how` names are in `home.lrs` already. Raises Refusal("bad_certificate").
        """
        from sync.tls import unusable

        how = how or Connecting()
        secrets = LrsSecrets(secret) if isinstance(secret, str) else secret
        bad = unusable(self.home.lrs, how.ca_file, how.client_file, secrets.client_key)
        if bad:
            raise Refusal("bad_certificate", which=bad)
        with self.managing("lrs_set", endpoint=endpoint):
            self.outbox.forget_failures()  # first, since the secret, which is no part of the transaction, comes last
            keep_probed(self.database, None)
            set_lrs(self.database, self.keys, LrsSetting(endpoint, key, how), secrets)
        drop_certificates(self.home.lrs, how)

    @cached_property
    def people(self) -> People:
        """The roster: who belongs here, and as what."""
        return People(
            self.database, self.record, audit=self.audit, gate=self.gate, clock=self.clock, accounts=self.accounts
        )

    @cached_property
    def team(self) -> Team:
        """What whoever looks after people sees of them."""
        return Team(self.database, gate=self.gate, audit=self.audit, accounts=self.accounts, people=self.people)

    @cached_property
    def oversight(self) -> Oversight:
        """Breaking the glass, and reading the audit."""
        return Oversight(gate=self.gate, audit=self.audit, accounts=self.accounts)

    @cached_property
    def sealed(self) -> Sealed:
        """Private notes, on this device and, where sealed notes may leave, on the other devices of who wrote them."""

        def record(learner: str, fact: NoteSealed | NoteTaken, also: Callable[[Database], None]) -> None:
            self.record.append(learner, fact, also=also)
            self.recorded()

        return Sealed(self.database, self.clock, new_id, gate=self.gate, record=record, roams=self.switches.notes_roam)

    @cached_property
    def privacy(self) -> Privacy:
        """What is kept about people, and having it erased."""
        sealed, accounts = self.sealed, self.accounts
        return Privacy(
            self.database,
            home=self.home,
            record=self.record,
            audit=self.audit,
            gate=self.gate,
            accounts=accounts,
            clock=self.clock,
            switches=self.switches,
            void=void_for(self.meta.organisation or UNSET_ORGANISATION),
            endpoint=lambda: found.endpoint if (found := self.lrs()) else "",
            private=lambda who: sealed.read(who, key) if (key := accounts.private_key(who)) is not None else None,
            recorded=self.recorded,
        )

    @cached_property
    def caretakers(self) -> Caretakers:
        """Who looks after the device."""
        return Caretakers(self.database, gate=self.gate, audit=self.audit, accounts=self.accounts)

    @cached_property
    def roaming(self) -> Roaming:
        """What was handed over to other devices, and what is to be fetched of theirs."""
        return Roaming(
            self.record,
            Handovers(self.database, device=self.meta.device, profile=self.profile, new_id=new_id),
            Fetching(
                self.database,
                device=self.meta.device,
                at_device=lambda: self.gate.actor.id if self.gate.actor is not None else "",
            ),
        )

    @cached_property
    def enrolling(self) -> Enrolling:
        """Files with which a person goes on learning on a second device."""
        return enrolling_of(self)

    @cached_property
    def moving_in(self) -> MovingIn:
        """Taking such a file in."""
        return moving_in_of(self)

    @cached_property
    def sticks(self) -> Sticks:
        """What leaves, as a file or in a folder, for devices that no network reaches."""
        return sticks_of(self)

    @cached_property
    def rosters(self) -> RosterImport:
        """Lists of people from files."""
        return RosterImport(self.database, self.people, self.gate)

    def guest(self, language: str = "en", pack: str = "") -> Guest:
        """Begin a session of which nothing is kept, for whoever is at the device. Close it."""
        return Guest(
            self.shelf,
            clock=self.clock,
            new_id=new_id,
            language=language,
            pack=pack,
            default_pack=lambda: next(iter(self.shelf.ids()), ""),
        )

    def digest(self, learner: str) -> Digest:
        """Return the fingerprint of a learner's record and model. Raises Refusal("no_such_learner")."""
        self.accounts.card(learner)
        kept = held_back(self.database, learner)
        events = [event for event in self.record.events(learner, leaving_only=True) if event.id not in kept]
        state = self.record.folded(learner, events) if kept else self.record.state(learner)
        return learner_digest(events, state, len(kept))

    def seal(self) -> None:
        """Take provisional times as they are and freeze every statement, where no server is met (`outbox export`)."""
        self.record.settle(None)

    def delivery(self, on_writer: OnProgram | None = None, stopping: Callable[[], bool] | None = None) -> Delivery:
        """Return the delivery to the LRS that is set; `on_writer` routes it to the writer's thread.

        Raises LookupError when no LRS is set, and `sync.http_lrs.InsecureEndpoint`.
        """
        from sync.delivery import Delivery, never
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
            handing=Handing(outbox, roaming, touchstone=self.profile.touchstone(), clock=clock, stopping=stops),
            pull=Pull(roaming, profile=self.profile, clock=clock, stopping=stops),
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

    def settle(self, offset_ms: int) -> None:
        """Take the time from a server: `offset_ms`, added to the device's clock, gives the server's."""
        self.record.settle(offset_ms)
        learn_server_time(self.database, self.clock.now_ms(), offset_ms)

    def set_pack_source(self, told: SourceFile, place: str) -> SourceSetting:
        """Take packs from an organisation's repository from now on. Raises RepositoryFailed, Refusal."""
        from sync.repository.looking import checked_root

        where = checked_place(place or told.place)
        if not where:
            raise RepositoryFailed("no_place")
        setting = SourceSetting(name=told.name, place=where, root=checked_root(bytes(told.root)))
        self.pack_source.set_up(setting, told.reading_key)
        return setting

    def keeper(self) -> Keeper:
        """Return what remembers how looks at the repository end, and does what the organisation says."""
        return Keeper(self.database, audit=self.audit, gate=self.gate, applier=self._applier)

    def look(
        self,
        on_keeper: OnKeeper | None = None,
        stopping: Callable[[], bool] = lambda: False,
        *,
        place: str = "",
        vouched_ms: int = 0,
    ) -> Look:
        """Return a look at the pack repository, to be run; `on_keeper` routes it to the writer's thread.

        `place` is looked at instead of the one that is set. `vouched_ms` is the time, on an operator's word.
        Raises RepositoryFailed("no_source").
        """
        from sync.repository.looking import Look

        setting = self.pack_source.setting()
        if setting is None:
            raise RepositoryFailed("no_source")
        return Look(
            setting,
            on_keeper or (lambda work: work(self.keeper())),
            folder=self.home.repository,
            library=self.library,
            now=read_trusted_now(self.database, self.clock.now_ms(), vouched_ms),
            clock=self.clock,
            reading_key=self.keys.secret(READING_KEY) or "",
            place=checked_place(place),
            stopping=stopping,
        )

    def _applier(self) -> Applier:
        return Applier(
            rosters=self.rosters, planning=self.planning, privacy=self.privacy, keep_rules=self._keep_told_rules
        )

    def _keep_told_rules(self, text: str) -> bool:
        rules = read_rules(text)
        if text == kept_text(self.database):
            return False
        with self.managing("rules_set", rules=len(rules.rules)):
            keep_rules(self.database, text)
        return True

    def close(self) -> None:
        """Close the connections to the LRS and the database."""
        while self.transports:
            self.transports.pop().close()
        self.database.close()


def assemble(
    home: Home,
    *,
    write: bool = True,
    clock: Clock | None = None,
    make_id: NewId = new_id,
    attempt_id: NewId | None = None,
    poke: Callable[[bool], None] = lambda _now: None,
    synchronous: str = "FULL",
    organisation: str = "",
    actor: Actor | None = COMMAND_LINE,
) -> Program:
    """Open the data folder on this thread and build the program on it. Raises `StoreFailed`.

    A folder that was never used is set up when `write`; then it is empty: no people, no packs. `organisation` is kept
    as the IRI of the organisation when it is given. `attempt_id` (otherwise `make_id`) names attempts. `poke` hears of
    everything recorded, with True when it should be sent at once, whatever the waiting times. `actor` is who acts,
    None: nobody, until somebody signs in.
    """
    clock = clock or SystemClock()
    keys = KeyStore(home)
    database = open_store(home, keys, clock, synchronous=synchronous) if write else read_store(home, keys)
    try:
        if write:
            identify(database, machine_fingerprint(), new_id=make_id, now_ms=clock.now_ms())
        if write and organisation:
            set_organisation(database, organisation)
        meta = read_meta(database) or Meta(device="", machine="", organisation="", created_ms=0)
        if write:
            erase_again(database, home, void_for(meta.organisation or UNSET_ORGANISATION))
        return _build(
            home,
            keys,
            database,
            meta,
            gate=Gate(
                actor,
                site_of=partial(site_of, database),
                role_of=partial(role_here, database),
                entered=lambda _actor: poke(False),
            ),
            audit=Audit(database, clock, beside=None if write else partial(write_beside, home, keys)),
            clock=clock,
            make_id=make_id,
            attempt_id=attempt_id or make_id,
            poke=poke,
        )
    except BaseException:
        database.close()
        raise


def _build(
    home: Home,
    keys: KeyStore,
    database: Database,
    meta: Meta,
    *,
    gate: Gate,
    audit: Audit,
    clock: Clock,
    make_id: NewId,
    attempt_id: NewId,
    poke: Callable[[bool], None],
) -> Program:
    library = PackLibrary(home.packs)
    ledger = Ledger(database)
    installed = as_signed(library.load_all(), ledger.trusted())
    shelf = Shelf(installed.packs, kept_rules(database), ledger.held())
    profile = Profile(
        organisation=meta.organisation or UNSET_ORGANISATION, packs=shelf.get, platform=f"Stepwell {VERSION}"
    )
    projections = LearnerProjections(shelf.curriculum, packs=shelf.fingerprint())
    switches = Switches(database)
    record = Record(
        database,
        device=meta.device,
        clock=clock,
        new_id=make_id,
        projector=projections,
        seal=profile.statement,
        boot=make_id(),
        leaves=switches.leaves,
        arrived=notes_arrived,
    )
    outbox = Outbox(database, clock)
    accounts = Accounts(
        database,
        record,
        gate=gate,
        audit=audit,
        clock=clock,
        new_id=make_id,
        default_pack=lambda: next(iter(shelf.ids()), ""),
    )
    pack_source = PackSource(
        database,
        keys=keys,
        gate=gate,
        audit=audit,
        now_ms=lambda: read_trusted_now(database, clock.now_ms()).ms,
        installed=lambda: installed_versions(library),
        loaded={pack: shelf.versions(pack) for pack in shelf.ids()},
        set_aside=library.damaged,
    )
    device = DevicePage(
        database,
        outbox,
        gate=gate,
        audit=audit,
        device=meta.device,
        version=VERSION,
        packs=pack_rows((loaded.pack for loaded in installed.packs), installed.disabled),
        endpoint=lambda: found.endpoint if (found := read_lrs(database)) else "",
        last_backup_ms=lambda: next((copy.taken_ms for copy in backups(home, keys.key())), None),
        key_place=keys.place.value,
        poke=lambda: poke(True),
        make_copy=lambda: back_up(home, keys.key(), now_ms=clock.now_ms()),
        packs_from=pack_source.state,
    )
    learning = Learning(
        record=record,
        fold=projections,
        shelf=shelf,
        accounts=accounts,
        gate=gate,
        new_id=attempt_id,
        recorded=lambda: poke(False),
        colleagues=Colleagues(database),
    )
    planning = Planning(
        record=record,
        fold=projections,
        shelf=shelf,
        accounts=accounts,
        gate=gate,
        audit=audit,
        recorded=lambda: poke(False),
    )
    return Program(
        home=home,
        database=database,
        keys=keys,
        meta=meta,
        library=library,
        shelf=shelf,
        record=record,
        outbox=outbox,
        profile=profile,
        accounts=accounts,
        learning=learning,
        planning=planning,
        device=device,
        gate=gate,
        audit=audit,
        switches=switches,
        pack_source=pack_source,
        clock=clock,
        recorded=lambda: poke(False),
    )


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
def open_program(home: Home, *, write: bool = True) -> Iterator[Program]:
    """Open the program on this thread; with `write` the write lock is waited for, 5 s at most. Raises `StoreFailed`.

    Who only reads an older file has it brought up to date first, with a backup of it as it was.
    """
    with locked(home, wait_s=5.0) if write else nullcontext():
        program = assemble(home) if write else _reading(home)
        try:
            yield program
        finally:
            program.close()


def _reading(home: Home) -> Program:
    try:
        return assemble(home, write=False)
    except OlderStore:
        with locked(home, wait_s=5.0):
            assemble(home).close()
        return assemble(home, write=False)


class Running:
    """The program behind a window: the writer's thread with everything on it, and the thread that sends.

    Opening begins at once, on the writer's thread, while the caller loads the window; `close` ends both.
    """

    def __init__(self, home: Home, clock: Clock) -> None:
        self._clock = clock
        self._service: SyncService | None = None
        self._looking: SyncService | None = None
        self._begun: Future[None] | None = None
        begin = partial(assemble, home, clock=clock, poke=self._poke, actor=None)
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
        from sync.service import SyncService

        self._begin_looking(failed, program)
        if program.lrs() is None:
            return
        delivery = program.delivery(self.writer.call, self._stopping)

        def report(done: SyncReport) -> None:
            if done.learners:
                came(done.learners)

        self._service = SyncService(delivery, clock=self._clock, report=report, failed=failed)
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

    def _stopping(self) -> bool:
        return self._service is not None and self._service.stopping()

    def _poke(self, now: bool) -> None:
        if self._service is not None:
            self._service.poke(now=now)
        if self._looking is not None and now:  # "sync now" means the packs, too
            self._looking.poke(now=True)


def _pass_on(failed: Callable[[Exception], None], done: Future[None]) -> None:
    error = done.exception()
    if isinstance(error, Exception):
        failed(error)


def repository_office(folder: Path, clock: Clock | None = None) -> Office:
    """Return the organisation's side of a pack repository, on its folder. It needs no data folder."""
    from sync.publishing.office import Office
    from sync.publishing.workshop import Workshop

    return Office(Workshop(folder.absolute(), clock or SystemClock()))
