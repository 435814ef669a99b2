# SPDX-License-Identifier: Apache-2.0
"""Builds a `Program` on a database that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.accounts import Accounts
from app.audit import Audit
from app.clock import Clock, NewId
from app.long_work import Tell, untold
from app.organisation_file import kept_rules
from app.private.pair import publishing
from app.private.shared import private_arrived
from app.projections import LearnerProjections
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.leaving import Switches
from app.record.meta import Meta
from app.record.outbox import Outbox
from app.record.record import Record
from app.repository.installed import as_signed
from app.repository.ledger import Ledger
from app.repository.renewal import Renewal, load_packs
from app.rights import Gate
from app.shelf import Shelf
from app.state import LearnerState
from app.statements import Profile
from app.trusted_time import read_believed_until
from content_packs.library import PackLibrary
from ui.compose.coming_in import site_decided
from ui.compose.parts import UNSET_ORGANISATION, VERSION
from ui.compose.program import Program

if TYPE_CHECKING:
    from sqlite_utils import Database


def build(
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
    tell: Tell = untold,
) -> Program:
    """Build the program of `home` on its open `database`; the rest is as for `opening.assemble`."""
    library = PackLibrary(home.packs)
    ledger = Ledger(database)
    loaded = load_packs(library, ledger.good())
    shelf = Shelf(as_signed(loaded.installed, ledger.trusted()).packs, kept_rules(database), ledger.held())
    profile = Profile(
        organisation=meta.organisation or UNSET_ORGANISATION, packs=shelf.either, platform=f"Stepwell {VERSION}"
    )
    projections = LearnerProjections(shelf.curriculum, packs=shelf.fingerprint())
    switches = Switches(database)
    record = _record(database, meta, projections, profile, switches, clock=clock, make_id=make_id, tell=tell)
    renewal = Renewal(database, library=library, shelf=shelf, loaded=loaded, record=record, projections=projections)
    accounts = Accounts(
        database,
        record,
        gate=gate,
        audit=audit,
        clock=clock,
        new_id=make_id,
        default_pack=shelf.main,
        key_opened=publishing(record),
        came_in=lambda learner: site_decided(program, learner),
    )
    program = Program(
        home=home,
        database=database,
        keys=keys,
        meta=meta,
        library=library,
        shelf=shelf,
        record=record,
        fold=projections,
        outbox=Outbox(database, clock),
        profile=profile,
        accounts=accounts,
        gate=gate,
        audit=audit,
        switches=switches,
        renewal=renewal,
        clock=clock,
        attempt_id=attempt_id,
        poke=poke,
    )
    return program


def _record(
    database: Database,
    meta: Meta,
    projections: LearnerProjections,
    profile: Profile,
    switches: Switches,
    *,
    clock: Clock,
    make_id: NewId,
    tell: Tell,
) -> Record[LearnerState]:
    return Record(
        database,
        device=meta.device,
        clock=clock,
        new_id=make_id,
        projector=projections,
        seal=profile.statement,
        boot=make_id(),
        believed_until=lambda: read_believed_until(database),
        leaves=switches.leaves,
        arrived=private_arrived,
        tell=tell,
    )
