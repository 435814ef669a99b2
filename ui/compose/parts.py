# SPDX-License-Identifier: Apache-2.0
"""What stands on one connection and needs no network: the record, the people, what is kept about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from app.accounts import Accounts
from app.audit import Audit
from app.clock import Clock, NewId, new_id
from app.events import NoteSealed, NoteTaken
from app.kiosk import Kiosk
from app.livery import LiveryKeeping
from app.lrs_setting import read_lrs
from app.privacy.erasing import void_for
from app.projections import LearnerProjections
from app.record.database import transaction
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.leaving import Switches, held_back
from app.record.meta import Meta
from app.record.outbox import Outbox
from app.record.record import Record
from app.repository.installed import installed_versions
from app.repository.renewal import Renewal
from app.rights import Gate, Right
from app.shelf import Shelf
from app.state import LearnerState
from app.statements import Profile
from app.trusted_time import read_trusted_now
from content_packs.library import PackLibrary

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.caretakers import Caretakers
    from app.digest import Digest
    from app.emergency import Emergency
    from app.guest import Guest
    from app.jobs.jobs import Jobs
    from app.library.house import House
    from app.oversight import Oversight
    from app.people.people import People
    from app.people.roster import RosterImport
    from app.people.team import Team
    from app.privacy.privacy import Privacy
    from app.private.sealed import Sealed
    from app.repository.source import PackSource
    from app.repository.tending import Tending
    from app.search.search import Search
    from sync.http_lrs import HttpLrs

VERSION = "0.1.0"
UNSET_ORGANISATION = "https://organisation-not-set.stepwell.example"
"""Home page of the accounts while no organisation was chosen: its statements can be told from everybody else's."""


@dataclass
class Parts:
    """Everything on one connection, for the thread that opened it. Close it on that thread.

    What a start needs is made with it, the rest, with its modules, when somebody first asks for it.
    """

    home: Home
    database: Database
    keys: KeyStore
    meta: Meta
    library: PackLibrary
    shelf: Shelf
    record: Record[LearnerState]
    fold: LearnerProjections
    outbox: Outbox
    profile: Profile
    accounts: Accounts
    gate: Gate
    audit: Audit
    switches: Switches
    renewal: Renewal
    clock: Clock
    attempt_id: NewId
    poke: Callable[[bool], None]
    """Called when something was recorded that may be sent, with True when it should be sent at once."""
    beside: bool = False
    """Opened beside the process that holds the folder: only for what no process keeps in memory."""
    transports: list[HttpLrs] = field(default_factory=list)
    """Connections to the LRS that were opened; closed with everything else."""

    def recorded(self) -> None:
        """Tell that something was recorded that may be sent."""
        self.poke(False)

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

    @cached_property
    def house(self) -> House:
        """The organisation's own documents and links."""
        from app.library.house import House

        return House(self.database, self.home, gate=self.gate, audit=self.audit, clock=self.clock, new_id=new_id)

    @cached_property
    def search(self) -> Search:
        """Finding help."""
        from app.search.search import Search

        return Search(self.home, self.shelf, self.accounts, self.gate, self.house)

    @cached_property
    def people(self) -> People:
        """The roster: who belongs here, and as what."""
        from app.people.people import People

        return People(
            self.database, self.record, audit=self.audit, gate=self.gate, clock=self.clock, accounts=self.accounts
        )

    @cached_property
    def team(self) -> Team:
        """What whoever looks after people sees of them."""
        from app.people.team import Team

        return Team(self.database, gate=self.gate, audit=self.audit, accounts=self.accounts, people=self.people)

    @cached_property
    def oversight(self) -> Oversight:
        """Breaking the glass, and reading the audit."""
        from app.oversight import Oversight

        return Oversight(gate=self.gate, audit=self.audit, accounts=self.accounts)

    @cached_property
    def sealed(self) -> Sealed:
        """Private notes, on this device and, where sealed notes may leave, on the other devices of who wrote them."""
        from app.private.sealed import Sealed

        def record(learner: str, fact: NoteSealed | NoteTaken, also: Callable[[Database], None]) -> None:
            self.record.append(learner, fact, also=also)
            self.recorded()

        return Sealed(self.database, self.clock, new_id, gate=self.gate, record=record, roams=self.switches.notes_roam)

    @cached_property
    def privacy(self) -> Privacy:
        """What is kept about people, and having it erased."""
        from app.privacy.privacy import Privacy
        from app.privacy.titles import titles_on

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
            endpoint=lambda: found.endpoint if (found := read_lrs(self.database)) else "",
            private=lambda who: sealed.read(who, key) if (key := accounts.private_key(who)) is not None else None,
            title=titles_on(self.shelf),
            recorded=self.recorded,
        )

    @cached_property
    def caretakers(self) -> Caretakers:
        """Who looks after the device."""
        from app.caretakers import Caretakers

        return Caretakers(self.database, gate=self.gate, audit=self.audit, accounts=self.accounts)

    @cached_property
    def kiosk(self) -> Kiosk:
        """The device as many share it."""
        return Kiosk(self.database, gate=self.gate, audit=self.audit, shelf=self.shelf, clock=self.clock)

    @cached_property
    def emergency(self) -> Emergency:
        """What may be read without signing in."""
        from app.emergency import Emergency

        return Emergency(self.database, gate=self.gate, audit=self.audit, shelf=self.shelf)

    @cached_property
    def livery(self) -> LiveryKeeping:
        """How the organisation looks on the device."""
        return LiveryKeeping(self.database, gate=self.gate, audit=self.audit)

    @cached_property
    def rosters(self) -> RosterImport:
        """Lists of people from files."""
        from app.people.roster import RosterImport

        return RosterImport(self.database, self.people, self.gate, lambda: self.jobs)

    @cached_property
    def jobs(self) -> Jobs:
        """Which jobs people have at their site. Its modules are imported when somebody first asks."""
        from ui.compose.jobs_side import jobs_of

        return jobs_of(self)

    @cached_property
    def pack_source(self) -> PackSource:
        """Where packs come from, as its settings and the installed packs tell."""
        from app.repository.source import PackSource

        return PackSource(
            self.database,
            keys=self.keys,
            gate=self.gate,
            audit=self.audit,
            now_ms=lambda: read_trusted_now(self.database, self.clock.now_ms()).ms,
            installed=lambda: installed_versions(self.library),
            loaded=self.shelf.versions,
            news=lambda: self.renewal.news(self.clock.now_ms()),
            set_aside=self.library.damaged,
        )

    @cached_property
    def tending(self) -> Tending:
        """The packs of the device, for whoever looks after it."""
        from app.repository.tending import Tending

        return Tending(
            self.database,
            gate=self.gate,
            audit=self.audit,
            library=self.library,
            source=self.pack_source,
            renewal=self.renewal,
        )

    def guest(self, language: str = "en", pack: str = "") -> Guest:
        """Begin a session of which nothing is kept, for whoever is at the device. Close it."""
        from app.guest import Guest

        return Guest(
            self.shelf,
            clock=self.clock,
            new_id=new_id,
            language=language,
            pack=pack,
            default_pack=self.shelf.main,
        )

    def digest(self, learner: str) -> Digest:
        """Return the fingerprint of a learner's record and model. Raises Refusal("no_such_learner")."""
        from app.digest import learner_digest

        self.accounts.card(learner)
        kept = held_back(self.database, learner)
        events = [event for event in self.record.events(learner, leaving_only=True) if event.id not in kept]
        state = self.record.folded(learner, events) if kept else self.record.state(learner)
        return learner_digest(events, state, len(kept))

    def seal(self) -> None:
        """Take provisional times as they are and freeze every statement, where no server is met (`outbox export`)."""
        self.record.settle(None)
