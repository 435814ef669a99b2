# SPDX-License-Identifier: Apache-2.0
"""Builds a `Program` on a database that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.accounts import Accounts
from app.aids.aids import Aids
from app.audit import Audit
from app.certifying import Certifying
from app.clock import Clock, NewId
from app.device import DevicePage, pack_rows
from app.learning import Learning
from app.long_work import Tell, untold
from app.lrs_setting import read_lrs
from app.observing.observing import Observing
from app.organisation_file import kept_rules
from app.planning import Colleagues, Planning
from app.practice.practice import Practising
from app.private.sealed import notes_arrived
from app.projections import LearnerProjections
from app.record.backup import back_up, backups
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.leaving import Switches
from app.record.meta import Meta
from app.record.outbox import Outbox
from app.record.record import Record
from app.repository.installed import as_signed, installed_versions
from app.repository.ledger import Ledger
from app.repository.renewal import Renewal, load_packs
from app.repository.source import PackSource
from app.rights import Gate
from app.search.search import Search
from app.shelf import Shelf
from app.sites import site_of
from app.statements import Profile
from app.trusted_time import read_believed_until, read_trusted_now
from content_packs.library import PackLibrary
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
    loaded = load_packs(library)
    shelf = Shelf(as_signed(loaded.installed, ledger.trusted()).packs, kept_rules(database), ledger.held())
    profile = Profile(
        organisation=meta.organisation or UNSET_ORGANISATION, packs=shelf.either, platform=f"Stepwell {VERSION}"
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
        believed_until=lambda: read_believed_until(database),
        leaves=switches.leaves,
        arrived=notes_arrived,
        tell=tell,
    )
    renewal = Renewal(database, library=library, shelf=shelf, loaded=loaded, record=record, projections=projections)
    outbox = Outbox(database, clock)
    accounts = Accounts(
        database,
        record,
        gate=gate,
        audit=audit,
        clock=clock,
        new_id=make_id,
        default_pack=shelf.main,
    )
    pack_source = PackSource(
        database,
        keys=keys,
        gate=gate,
        audit=audit,
        now_ms=lambda: read_trusted_now(database, clock.now_ms()).ms,
        installed=lambda: installed_versions(library),
        loaded=shelf.versions,
        news=lambda: renewal.news(clock.now_ms()),
        set_aside=library.damaged,
    )
    device = DevicePage(
        database,
        outbox,
        gate=gate,
        audit=audit,
        device=meta.device,
        version=VERSION,
        packs=lambda: pack_rows((each.pack for each in renewal.installed.packs), renewal.installed.disabled),
        endpoint=lambda: found.endpoint if (found := read_lrs(database)) else "",
        last_backup_ms=lambda: next((copy.taken_ms for copy in backups(home, keys.key())), None),
        key_place=keys.place.value,
        poke=lambda: poke(True),
        make_copy=lambda tell: back_up(home, KeyStore(home).key(), now_ms=clock.now_ms(), tell=tell),
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
        site_of=partial(site_of, database),
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
    practice = Practising(
        record=record,
        fold=projections,
        shelf=shelf,
        accounts=accounts,
        gate=gate,
        new_id=attempt_id,
        recorded=lambda: poke(False),
    )
    observing = Observing(
        record=record,
        fold=projections,
        shelf=shelf,
        accounts=accounts,
        gate=gate,
        audit=audit,
        new_id=attempt_id,
        recorded=lambda: poke(False),
    )
    certifying = Certifying(
        record=record,
        fold=projections,
        shelf=shelf,
        accounts=accounts,
        gate=gate,
        audit=audit,
        site_of=partial(site_of, database),
        organisation=meta.organisation,
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
        practice=practice,
        search=Search(home, shelf, accounts, gate),
        aids=Aids(record=record, fold=projections, shelf=shelf, accounts=accounts, gate=gate),
        observing=observing,
        certifying=certifying,
        device=device,
        gate=gate,
        audit=audit,
        switches=switches,
        pack_source=pack_source,
        renewal=renewal,
        clock=clock,
        recorded=lambda: poke(False),
    )
