# SPDX-License-Identifier: Apache-2.0
"""What people can see, take along, and have erased of what is kept about them; what may leave; how long things stay.

Rules:

1. What is one's own, one sees, copies and erases. Who else may see a person (Right.SEE_PERSON) may see and copy, and
   the look is written down for that person; who may erase (Right.ERASE_PERSON) erases, with a reason.
2. Who cannot prove for long who they are is erased some days later, and may say no: see `app.privacy.waiting`.
3. Erasing is one transaction, and then final: see `app.record.erasure` and `Erasure` for what it cannot do.
4. Switches and retention are the device's (Right.MANAGE_DEVICE). Retention runs by itself, at most daily.

Example: Ana asks what was sent of her: `my_data("ana")` says 41 answers since May, 2 waiting. `erase("ana")`: nothing
of her is left here, 41 statements will ask the LRS to void what it has, and 3 backups still hold her.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

import msgspec

from app.audit import BREAK_GLASS, LOOKED, LOOKED_TEAM, Audit, Entry
from app.clock import DAY_MS, Clock
from app.curating import missed_rows
from app.errors import Refusal
from app.goals.notes import in_plain_words
from app.helping.notes import plain
from app.privacy import reading, retention, waiting
from app.privacy.copying import copy_of
from app.privacy.erasing import Erasure, erase, everyone
from app.privacy.retention import Retention, RetentionReport
from app.privacy.team_looks import team_looks
from app.privacy.titles import Title, by_title
from app.privacy.topics import Topic
from app.privacy.views import Copy, Entries, Look, MyData
from app.record.database import transaction
from app.record.leaving import Leaving, Switches
from app.record.tombstones import mark_of
from app.rights import PROGRAM, Actor, ActorKind, Gate, Right
from app.settings.locks import refuse_locked

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.record.erasure import Erased, Void
    from app.record.home import Home
    from app.record.record import Record

MOST_ENTRIES = 100
"""Of each table: who wants to see more of it takes a copy."""
_MOST_LOOKS = 1000
_PAGES = {BREAK_GLASS: BREAK_GLASS, LOOKED_TEAM: "team"}
"""What a look that names no page of its own is told as."""


class Privacy:
    """One device's, on the writer's thread. Every call about somebody unknown raises Refusal("no_such_learner").

    Without the right: Refusal("not_signed_in"), "not_yours" or "not_allowed". Calls that write raise `StoreFailed`.
    `void` makes voiding statements; `endpoint` says where statements go; `private` gives the private notes of the
    person whose key is at hand, None where it is not. `title` says how packs call things.
    """

    def __init__(
        self,
        database: Database,
        *,
        home: Home,
        record: Record[Any],
        audit: Audit,
        gate: Gate,
        accounts: Accounts,
        clock: Clock,
        switches: Switches,
        void: Void,
        endpoint: Callable[[], str] = lambda: "",
        private: Callable[[str], Sequence[object] | None] = lambda _learner: None,
        title: Title = lambda _pack, _language, _part, own: own,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        self._db = database
        self._home = home
        self._record = record
        self._audit = audit
        self._gate = gate
        self._accounts = accounts
        self._clock = clock
        self._switches = switches
        self._void = void
        self._endpoint = endpoint
        self._private = private
        self._title = title
        self._recorded = recorded

    def my_data(self, learner: str) -> MyData:
        """Return what is kept about a person and what became of what may leave."""
        self._look(learner, "my_data")
        card = self._accounts.card(learner)
        ids = everyone(self._db, learner)
        return MyData(
            learner=learner,
            name=card.name,
            kept=reading.kept(self._db, ids),
            left=reading.left(self._db, ids, self._switches.all()),
            endpoint=self._endpoint(),
            retention=retention.read_retention(self._db),
            waits_days=waiting.WAIT_DAYS if waiting.must_wait(self._db, learner, self._clock.now_ms()) else 0,
            erase_at_ms=waiting.planned(self._db).get(learner),
        )

    def who_looked(self, learner: str) -> tuple[Look, ...]:
        """Return who looked at what is kept about a person, or at all of their site, or broke the glass, latest first.

        Own, or Right.SEE_AUDIT.
        """
        if self._is_own(learner):
            self._gate.own(learner, Right.OWN_DATA)
        else:
            self._gate.need(Right.SEE_AUDIT, learner)
        self._accounts.card(learner)
        entries = [
            entry
            for one in everyone(self._db, learner)
            for action in (LOOKED, BREAK_GLASS)
            for entry in self._audit.entries(one, action=action, most=_MOST_LOOKS)
        ]
        entries += team_looks(self._db, self._audit, learner, most=_MOST_LOOKS)
        return tuple(self._seen(entry) for entry in sorted(entries, key=lambda entry: entry.number, reverse=True))

    def entries(self, learner: str, topic: Topic) -> Entries:
        """Return what is kept of one kind about oneself, one by one, the newest `MOST_ENTRIES` of each table. Own."""
        self._gate.own(learner, Right.OWN_DATA)
        card = self._accounts.card(learner)
        tables, counts = reading.latest(self._db, topic, everyone(self._db, learner), MOST_ENTRIES)
        by_title(chain.from_iterable(tables.values()), card.language, self._title)
        sealed = 0
        if "sealed" in tables:
            notes = self._notes(learner)
            if notes is None:
                sealed = counts.pop("sealed")
                del tables["sealed"]
            else:
                tables["sealed"], counts["sealed"] = notes[::-1][:MOST_ENTRIES], len(notes)
        return Entries(tables=tables, counts=counts, sealed=sealed)

    def copy(self, learner: str) -> Copy:
        """Return a copy of everything about a person. Secrets (hashes, wrapped keys) are only said to be there."""
        self._look(learner, "copy")
        card = self._accounts.card(learner)
        tables = reading.everything(self._db, everyone(self._db, learner))
        if self._is_another(learner):
            tables = reading.for_others(tables)
        private = self._notes(learner)
        kept = retention.read_retention(self._db)
        return copy_of(card, self._clock.now_ms(), tables, private, kept)

    def _notes(self, learner: str) -> list[reading.Row] | None:
        """Their private notes as they read, None where their key is not at hand: nobody else's are."""
        from app.passport.plain import in_plain_words as learned  # noqa: PLC0415 - not needed to open the window

        notes = self._private(learner) if self._is_own(learner) else None
        if notes is None:
            return None
        return [msgspec.to_builtins(learned(in_plain_words(plain(note)))) for note in notes]

    def erase(self, learner: str, *, reason: str = "") -> Erasure:
        """Erase a person and all that is kept about them; say what that did and what it cannot do.

        Raises Refusal("erasure_waits", days) where a person has to ask for it with `plan_erasure`.
        """
        actor = self._who_erases(learner)
        if self._is_own(learner) and waiting.must_wait(self._db, learner, self._clock.now_ms()):
            raise Refusal("erasure_waits", days=waiting.WAIT_DAYS)
        done = self._erase(actor, learner, reason)
        if actor.kind is ActorKind.PERSON and actor.id == learner:
            self._accounts.sign_out()
        return done

    def plan_erasure(self, learner: str) -> int:
        """Have a person erased some days later, and return when (ms since 1970 UTC). Own, or Right.ERASE_PERSON."""
        actor = self._who_erases(learner)
        with transaction(self._db):
            at_ms = waiting.plan(self._db, learner, self._clock.now_ms())
            self._audit.note(actor, "erasure_asked", learner, database=self._db)
        return at_ms

    def planned_erasure(self, learner: str) -> int | None:
        """Return when a person is to be erased, None: not at all. Own, or Right.ERASE_PERSON."""
        self._who_erases(learner)
        return waiting.planned(self._db).get(learner)

    def keep_person(self, learner: str) -> bool:
        """Take back that a person is to be erased; False where that was not so. Own, or Right.ERASE_PERSON."""
        actor = self._who_erases(learner)
        with transaction(self._db):
            kept = waiting.drop(self._db, [learner])
            if kept:
                self._audit.note(actor, "erasure_taken_back", learner, database=self._db)
        return kept

    def switches(self) -> dict[Leaving, bool]:
        """Return which classes may leave this device. Everybody may know."""
        return self._switches.all()

    def set_switch(self, what: Leaving | str, *, on: bool) -> dict[Leaving, bool]:
        """Switch a class on or off from now on. Raises Refusal("no_such_switch")."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        if what not in set(Leaving):
            raise Refusal("no_such_switch", name=str(what), names=", ".join(Leaving))
        refuse_locked(self._db, actor, f"leaving.{Leaving(what)}")
        with transaction(self._db):
            if self._switches.put(Leaving(what), on=on):
                self._audit.note(actor, "leaving_switched", database=self._db, what=str(Leaving(what)), on=int(on))
        return self._switches.all()

    def retention(self) -> Retention:
        """Return how long things are kept. Everybody may know."""
        return retention.read_retention(self._db)

    def last_retention_ms(self) -> int | None:
        """Return when what is older than it is kept was last let go of, None: never. Everybody may know."""
        return retention.last_run_ms(self._db)

    def set_retention(self, setting: Retention) -> None:
        """Keep things so long from the next run on. Raises Refusal("bad_retention")."""
        actor, now = self._gate.need(Right.MANAGE_DEVICE), self.retention()
        changed = [name for name in setting.__struct_fields__ if getattr(setting, name) != getattr(now, name)]
        refuse_locked(self._db, actor, *(f"retention.{name}" for name in changed))
        with transaction(self._db):
            retention.keep_retention(self._db, setting)
            self._audit.note(
                actor,
                "retention_set",
                database=self._db,
                audit_years=setting.audit_years,
                sent_days=setting.sent_days,
                logs_days=setting.logs_days,
                left_days=setting.left_days,
            )

    def run_retention(self, *, now: bool = False) -> RetentionReport:
        """Let go of what is older than it is kept, unless that was done within a day (`now`: even then).

        The program does this by itself: nobody has to be signed in.
        """
        now_ms, last_ms = self._clock.now_ms(), retention.last_run_ms(self._db)
        if retention.leapt(last_ms, now_ms):
            retention.remember_run(self._db, now_ms)
            return RetentionReport(ran=False, leapt=True)
        if last_ms is not None and not now and now_ms - last_ms < DAY_MS:
            return RetentionReport(ran=False)
        kept = retention.read_retention(self._db)
        leaving = sorted({*retention.people_to_erase(self._db, now_ms, kept.left_days), *waiting.due(self._db, now_ms)})
        for learner in leaving:
            self._erase(PROGRAM, learner, "")
        with transaction(self._db):
            report = RetentionReport(
                audit=retention.let_audit_go(self._db, now_ms, kept.audit_years),
                sent=retention.let_sent_go(self._db, now_ms, kept.sent_days),
                logs=retention.let_logs_go(self._home.logs, now_ms, kept.logs_days),
                people=len(leaving),
            )
            missed_rows.let_go(self._db, now_ms)
            retention.remember_run(self._db, now_ms)
            if report != RetentionReport():
                self._audit.note(
                    PROGRAM,
                    "retention",
                    database=self._db,
                    audit=report.audit,
                    sent=report.sent,
                    logs=report.logs,
                    people=report.people,
                )
        return report

    def _erase(self, actor: Actor, learner: str, reason: str) -> Erasure:
        ids = everyone(self._db, learner)

        def note(erased: Erased) -> None:
            waiting.drop(self._db, ids)
            # By its hash, so that the entry about the erasure does not itself name who was erased.
            self._audit.note(
                actor if actor.id not in ids else Actor(kind=ActorKind.PERSON, role=actor.role, site=actor.site),
                "erased",
                reason=reason,
                database=self._db,
                person=mark_of(learner),
                events=erased.events,
                voids=erased.voided,
            )

        done = erase(self._db, self._home, ids, self._clock.now_ms(), self._void, note=note)
        for one in ids:
            self._record.forget(one)
        self._recorded()
        return done

    def _who_erases(self, learner: str) -> Actor:
        own = self._is_own(learner)
        actor = self._gate.own(learner, Right.OWN_DATA) if own else self._gate.need(Right.ERASE_PERSON, learner)
        self._accounts.card(learner)
        return actor

    def _is_own(self, learner: str) -> bool:
        actor = self._gate.actor
        return actor is not None and actor.kind is ActorKind.PERSON and actor.id == learner

    def _is_another(self, learner: str) -> bool:
        """Whether a person looks at somebody else; the command line makes copies in the name of who asks for one."""
        actor = self._gate.actor
        return actor is not None and actor.kind is ActorKind.PERSON and actor.id != learner

    def _look(self, learner: str, what: str) -> None:
        if self._is_own(learner):
            self._gate.own(learner, Right.OWN_DATA)
            return
        actor = self._gate.need(Right.SEE_PERSON, learner)
        self._accounts.card(learner)
        self._audit.looked(actor, learner, what)

    def _seen(self, entry: Entry) -> Look:
        name = role = ""
        if entry.actor:
            try:
                card = self._accounts.card(entry.actor)
            except Refusal:  # whoever looked is no longer here
                pass
            else:
                name, role = card.name, str(card.role)
        return Look(
            at_ms=entry.at_ms,
            kind=entry.kind.value,
            name=name,
            role=role,
            page=_PAGES.get(entry.action) or str(entry.detail.get("page", "")),
            reason=entry.reason,
        )
