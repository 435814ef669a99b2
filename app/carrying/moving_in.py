# SPDX-License-Identifier: Apache-2.0
"""Taking an enrolment file in on the second device: the person, their PIN and key, where to send, what to trust.

An unused data folder becomes a device of the organisation. One that is in use takes another person in where it is of
the same organisation and sends to the same LRS; what was set there stays.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from app.carrying.letter import Letter
from app.clock import Clock
from app.connecting import VERSIONS, Connecting, LrsSecrets, LrsSetting, endpoint_flaw
from app.errors import Refusal
from app.events import LearnerAdded
from app.livery import Livery, keep_livery, read_livery
from app.lrs_setting import keep_certificate, read_lrs, set_lrs
from app.organisation_file import RulesBroken, keep_rules, kept_text
from app.people.standing import known
from app.record.keys import KeyStore
from app.record.meta import read_meta, read_note, set_note, set_organisation
from app.repository.errors import RepositoryFailed
from app.repository.source_file import SourceFile
from app.rights import Gate, Right
from app.signin import SecretKind
from app.sites import device_site
from app.text import search_text
from app.trusted_time import read_trusted_now, trusted_now

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.audit import Audit
    from app.record_ports import AppendPort

USED = "enrolments"
"""The note with the marks of the files that were taken in here."""


class MovedIn(msgspec.Struct, frozen=True, kw_only=True):
    """Who can sign in now, and what is still to be done. `packs`: ids of those that they learned from.

    `packs_from`: "" where no repository came along; `source_problem`: why it could not be set ("" for none).
    """

    learner: str
    name: str
    sends: bool
    packs_from: str
    source_problem: str
    packs: tuple[str, ...]


def still_good(letter: Letter, device_ms: int) -> None:
    """Raise Refusal("enrolment_expired") where that is certain before a data folder is touched."""
    _check_time(letter, trusted_now(device_ms).ms)


class MovingIn:
    """Takes files in. On the writer's thread; needs Right.MANAGE_DEVICE."""

    def __init__(
        self,
        database: Database,
        *,
        record: AppendPort,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        keys: KeyStore,
        clock: Clock,
        certificates: Path,
        trust: Callable[[SourceFile, str], object],
    ) -> None:
        self._db = database
        self._record = record
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._keys = keys
        self._clock = clock
        self._certificates = certificates
        self._trust = trust

    def take(self, letter: Letter) -> MovedIn:
        """Take a person in, all or nothing; the repository comes last, and may be refused by itself.

        Raises Refusal: "enrolment_expired", "enrolment_used", "enrolment_here_already", "was_erased", "bad_id",
        "enrolment_other_organisation", "enrolment_other_lrs", "enrolment_newer".
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        self._check(letter)
        mark = _mark(letter)

        def enrol(database: Database) -> None:
            self._settle_device(letter)
            self._add_person(database, letter)
            set_note(database, USED, msgspec.json.encode([*self._used(), mark]).decode())
            self._audit.note(actor, "enrolment_taken", letter.person, database=database)
            self._set_lrs(letter)  # last: a secret is no part of the transaction

        self._record.append(letter.person, LearnerAdded(role="learner", pack=letter.pack), also=enrol)
        problem = self._trust_source(letter)
        return MovedIn(
            learner=letter.person,
            name=letter.name,
            sends=letter.lrs is not None,
            packs_from=(letter.source.name or letter.source.place) if letter.source and not problem else "",
            source_problem=problem,
            packs=letter.packs,
        )

    def _check(self, letter: Letter) -> None:
        _check_time(letter, read_trusted_now(self._db, self._clock.now_ms()).ms)
        if _mark(letter) in self._used():
            raise Refusal("enrolment_used")
        if known(self._db, letter.person) is not None:
            raise Refusal("enrolment_here_already")
        self._accounts.check(id=letter.person, name=letter.name, role="learner")
        meta, lrs = read_meta(self._db), read_lrs(self._db)
        ours = meta.organisation if meta else ""
        if ours != letter.organisation and (ours or self._is_used()):
            raise Refusal("enrolment_other_organisation")
        if lrs is not None and letter.lrs is not None and lrs.endpoint != letter.lrs.endpoint:
            raise Refusal("enrolment_other_lrs")
        if letter.secret is not None and letter.secret.kind not in {SecretKind.PIN, SecretKind.PICTURE}:
            raise Refusal("enrolment_newer")
        if letter.lrs is not None and (letter.lrs.version not in VERSIONS or endpoint_flaw(letter.lrs.endpoint)):
            raise Refusal("enrolment_newer")

    def _settle_device(self, letter: Letter) -> None:
        if not self._is_used():
            set_organisation(self._db, letter.organisation)
            if not device_site(self._db):
                self._db.execute("UPDATE meta SET site = ?", [letter.site])
        if letter.rules and not kept_text(self._db):
            try:
                keep_rules(self._db, letter.rules)
            except RulesBroken as error:  # a newer program wrote them
                raise Refusal("enrolment_newer") from error
        if not read_livery(self._db):
            with suppress(Refusal):  # of a newer program; nobody is kept from learning by a name or a colour
                keep_livery(self._db, Livery(name=letter.look_name, accent=letter.look_accent))

    def _add_person(self, database: Database, letter: Letter) -> None:
        now_ms, person = self._clock.now_ms(), letter.person
        add = (
            "INSERT INTO learner (id, name, role, language, colour, pack, site, search, added_ms, left_ms, merged_into)"
            " VALUES (?, ?, 'learner', ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        about = (letter.name, letter.language, letter.colour, letter.pack, letter.person_site, search_text(letter.name))
        database.execute(add, (person, *about, now_ms, None, ""))
        for former in letter.merged:
            if known(database, former) is None:
                database.execute(add, (former, *about, now_ms, now_ms, person))
        database.execute("INSERT INTO preference (learner, json) VALUES (?, ?)", [person, letter.preferences])
        if letter.secret is not None:
            database.execute(
                "INSERT INTO credential (learner, pin_hash, kind, changed_ms) VALUES (?, ?, ?, ?)",
                [person, letter.secret.hashed, letter.secret.kind, letter.secret.changed_ms],
            )
        if letter.key is not None:
            database.execute(
                "INSERT INTO learner_key (learner, by_pin, by_recovery, created_ms) VALUES (?, ?, ?, ?)",
                [person, letter.key.by_pin, letter.key.by_recovery, letter.key.created_ms],
            )

    def _set_lrs(self, letter: Letter) -> None:
        lrs = letter.lrs
        if lrs is None or read_lrs(self._db) is not None:
            return
        authority = keep_certificate(self._certificates, lrs.authority) if lrs.authority else ""
        how = Connecting(version=lrs.version, ca_file=authority)
        set_lrs(self._db, self._keys, LrsSetting(lrs.endpoint, lrs.key, how), LrsSecrets(lrs.secret))

    def _trust_source(self, letter: Letter) -> str:
        if letter.source is None:
            return ""
        try:
            root = msgspec.Raw(letter.source.root.encode())
            self._trust(SourceFile(name=letter.source.name, root=root), letter.source.place)
        except RepositoryFailed as failed:
            return failed.code
        return ""

    def _is_used(self) -> bool:
        return self._db.execute("SELECT 1 FROM learner LIMIT 1").fetchone() is not None

    def _used(self) -> list[str]:
        note = read_note(self._db, USED)
        with_default: list[str] = msgspec.json.decode(note, type=list[str]) if note else []
        return with_default


def _check_time(letter: Letter, now_ms: int) -> None:
    if now_ms > letter.expires_ms:
        raise Refusal("enrolment_expired")


def _mark(letter: Letter) -> str:
    """Nothing of the file can be found by its mark."""
    return hashlib.sha256(letter.id.encode()).hexdigest()
