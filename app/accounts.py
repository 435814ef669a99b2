# SPDX-License-Identifier: Apache-2.0
"""The people of this device: who they are, how they prove it, and how they like the program to look.

Names stay in the roster of this device; the record and everything that leaves knows a person by an opaque id alone. A
PIN is kept as an argon2id hash. Wrong PINs slow down that learner's next try, by a wait that grows to `LONGEST_WAIT_S`
and never becomes a lock-out, so that no colleague can keep a person out. A clock that is set back begins the wait anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.audit import Audit
from app.clock import Clock, NewId
from app.errors import Refusal
from app.events import Event, Fact, LearnerAdded
from app.preferences import Preferences
from app.record.database import transaction
from app.rights import Actor, ActorKind, Gate, Right, Role
from app.signin import SignIn
from app.sites import device_site, role_here
from app.text import fold_digits, search_text, storable
from app.views import LearnerCard

if TYPE_CHECKING:
    from sqlite_utils import Database

COLOURS = 8
FREE_TRIES = 3
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 300
ROLES = ("learner", "supervisor", "operator")
_CARD = "SELECT id, name, role, language, colour, pack FROM learner"
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_PIN = re.compile(r"[0-9]{4,12}")


class Recorder(Protocol):
    """The part of the record that accounts write to."""

    def append(
        self, learner: str, *facts: Fact, also: Callable[[Database], None] | None = None
    ) -> tuple[Event, ...]: ...


class Hasher(Protocol):
    """A password hash: argon2id in the program, something quick in tests."""

    def hash(self, pin: str) -> str: ...
    def verify(self, hashed: str, pin: str) -> bool: ...


class Argon2Hasher:
    """argon2id with the library's defaults (RFC 9106, low-memory profile): about 50 ms here."""

    def hash(self, pin: str) -> str:
        from argon2 import PasswordHasher  # noqa: PLC0415 - not needed for the first screen

        return PasswordHasher().hash(pin)

    def verify(self, hashed: str, pin: str) -> bool:
        from argon2 import PasswordHasher  # noqa: PLC0415
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

        try:
            return PasswordHasher().verify(hashed, pin)
        except (VerificationError, InvalidHashError):  # another PIN, or a damaged hash, which no PIN opens
            return False


def wait_after(fails: int) -> int:
    """Return the seconds before the next try is looked at, after `fails` wrong PINs in a row."""
    if fails < FREE_TRIES:
        return 0
    return int(min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(fails - FREE_TRIES, 10)))


class Accounts:
    """Adds people, checks PINs and keeps preferences. Every call is one short transaction on the writer's thread.

    What only reads the roster, and signing in and out, is open to everybody; the rest asks `gate`. Whoever has no pack
    of their own learns from `default_pack`; whoever has no site belongs to that of the device. Every call about
    somebody unknown raises Refusal("no_such_learner"); every call that writes raises `StoreFailed`, and then nothing
    has changed.
    """

    def __init__(
        self,
        database: Database,
        record: Recorder,
        *,
        gate: Gate,
        audit: Audit,
        clock: Clock,
        new_id: NewId,
        hasher: Hasher | None = None,
        default_pack: Callable[[], str] = lambda: "",
    ) -> None:
        self._db = database
        self._record = record
        self._gate = gate
        self._audit = audit
        self._clock = clock
        self._new_id = new_id
        self._hasher = hasher or Argon2Hasher()
        self._default_pack = default_pack

    def cards(self) -> tuple[LearnerCard, ...]:
        """Return everyone who has not left, by name."""
        rows = self._db.execute(f"{_CARD} WHERE left_ms IS NULL ORDER BY name COLLATE NOCASE, id").fetchall()
        return tuple(self._card(row) for row in rows)

    def card(self, learner: str) -> LearnerCard:
        """Return one person. Raises Refusal("no_such_learner")."""
        row = self._db.execute(f"{_CARD} WHERE id = ?", [learner]).fetchone()
        if row is None:
            raise Refusal("no_such_learner", learner=learner)
        return self._card(row)

    def add(
        self,
        *,
        name: str,
        role: str = "learner",
        pin: str | None = None,
        language: str = "en",
        pack: str = "",
        id: str = "",
        site: str = "",
    ) -> LearnerCard:
        """Add a person. Without `id` an opaque one is made; without `pack` they learn from the default one.

        Anybody may enrol as a learner. Another role needs Right.MANAGE_PEOPLE, except on a device that has no operator
        yet: somebody has to be the first.

        Raises Refusal: "name_missing", "bad_id", "id_taken", "bad_role", "bad_pin", "not_signed_in", "not_allowed".
        """
        name = _tidy(name)
        learner = id or self._new_id()
        self.check(id=learner, name=name, role=role)
        if role != Role.LEARNER and self._has_operator():
            self._gate.need(Right.MANAGE_PEOPLE)
        actor = self._gate.actor or Actor(kind=ActorKind.PERSON, id=learner)  # nobody: they enrol themselves
        hashed = self._hashed(pin) if pin is not None else None
        pack = pack or self._default_pack()

        def enrol(database: Database) -> None:
            colour = str(database.execute("SELECT count(*) FROM learner").fetchone()[0] % COLOURS)
            database.execute(
                "INSERT INTO learner (id, name, role, language, colour, pack, site, search, added_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [learner, name, role, language, colour, pack, site, search_text(name), self._clock.now_ms()],
            )
            if hashed is not None:
                self._put_credential(learner, hashed)
            self._put_preferences(learner, Preferences(language=language))
            self._audit.note(actor, "person_added", learner, database=database, role=role)

        self._record.append(learner, LearnerAdded(role=role, pack=pack), also=enrol)
        return self.card(learner)

    def check(self, *, id: str, name: str, role: str) -> None:
        """Raise the Refusal that `add` would raise for such a person, and change nothing."""
        if not _tidy(name):
            raise Refusal("name_missing")
        if not _ID.fullmatch(id):
            raise Refusal("bad_id", id=id)
        if role not in ROLES:
            raise Refusal("bad_role", role=role, roles=", ".join(ROLES))
        if self._db.execute("SELECT 1 FROM learner WHERE id = ?", [id]).fetchone():
            raise Refusal("id_taken", id=id)

    def has_pin(self, learner: str) -> bool:
        """Say whether the person signs in with a PIN."""
        return self._credential(learner) is not None

    def sign_in(self, learner: str, pin: str) -> SignIn:
        """Check a PIN; then that person acts. One without a PIN is let in; a try during a wait is not looked at."""
        self.card(learner)
        credential = self._credential(learner)
        if credential is None:
            self._enter(learner)
            return SignIn(ok=True)
        hashed, fails, locked_until_ms = credential
        now = self._clock.now_ms()
        longest_ms = wait_after(fails) * 1000
        if locked_until_ms - now > longest_ms:  # the clock was set back
            locked_until_ms = now + longest_ms
            self._set_fails(learner, fails, locked_until_ms)
        if locked_until_ms > now:
            return SignIn(ok=False, wait_seconds=-(-(locked_until_ms - now) // 1000))
        digits = fold_digits(pin)
        if _PIN.fullmatch(digits) and self._hasher.verify(hashed, digits):
            self._set_fails(learner, 0, 0)
            self._enter(learner)
            return SignIn(ok=True)
        wait = wait_after(fails + 1)
        self._set_fails(learner, fails + 1, now + wait * 1000)
        return SignIn(ok=False, wait_seconds=wait)

    def sign_out(self) -> None:
        """Let nobody act any more, until the next one signs in."""
        self._gate.leave()

    def set_pin(self, learner: str, pin: str) -> None:
        """Give oneself a new PIN of 4 to 12 digits. Raises Refusal("bad_pin"), Refusal("not_yours")."""
        actor = self._gate.own(learner)
        self.card(learner)
        hashed = self._hashed(pin)
        with transaction(self._db):
            self._put_credential(learner, hashed)
            self._audit.note(actor, "pin_changed", learner, database=self._db)

    def preferences(self, learner: str) -> Preferences:
        """Return how the person likes it; the defaults when nothing, or nothing readable, is stored."""
        row = self._db.execute("SELECT json FROM preference WHERE learner = ?", [learner]).fetchone()
        try:
            return msgspec.json.decode(row[0], type=Preferences) if row else Preferences()
        except msgspec.DecodeError:
            return Preferences()

    def set_preferences(self, learner: str, preferences: Preferences) -> None:
        """Keep how the person likes it. Raises Refusal("not_yours")."""
        self._gate.own(learner)
        self.card(learner)
        with transaction(self._db):
            self._put_preferences(learner, preferences)
            self._db.execute("UPDATE learner SET language = ? WHERE id = ?", [preferences.language, learner])

    def _enter(self, learner: str) -> None:
        if self._db.execute("SELECT 1 FROM learner WHERE id = ? AND left_ms IS NOT NULL", [learner]).fetchone():
            raise Refusal("has_left", learner=learner)
        role, site = role_here(self._db, learner), device_site(self._db)
        self._gate.enter(Actor(kind=ActorKind.PERSON, id=learner, role=role, site=site))

    def _has_operator(self) -> bool:
        found = self._db.execute("SELECT 1 FROM learner WHERE role = ? AND left_ms IS NULL", [Role.OPERATOR.value])
        return found.fetchone() is not None

    def _card(self, row: tuple[str, str, str, str, str, str]) -> LearnerCard:
        id, name, role, language, colour, pack = row  # noqa: A001 - as in `LearnerCard`
        shade = int(colour) if colour.isdecimal() else 0
        return LearnerCard(
            id=id, name=name, role=role, language=language, colour=shade, pack=pack or self._default_pack()
        )

    def _hashed(self, pin: str) -> str:
        digits = fold_digits(pin)
        if not _PIN.fullmatch(digits):
            raise Refusal("bad_pin")
        return self._hasher.hash(digits)

    def _credential(self, learner: str) -> tuple[str, int, int] | None:
        row: tuple[str, int, int] | None = self._db.execute(
            "SELECT pin_hash, fails, locked_until_ms FROM credential WHERE learner = ?", [learner]
        ).fetchone()
        return row

    def _put_credential(self, learner: str, hashed: str) -> None:
        self._db.execute(
            "INSERT INTO credential (learner, pin_hash, fails, locked_until_ms, changed_ms) VALUES (?, ?, 0, 0, ?) "
            "ON CONFLICT (learner) DO UPDATE SET pin_hash = excluded.pin_hash, fails = 0, locked_until_ms = 0, "
            "changed_ms = excluded.changed_ms",
            [learner, hashed, self._clock.now_ms()],
        )

    def _set_fails(self, learner: str, fails: int, locked_until_ms: int) -> None:
        with transaction(self._db):
            self._db.execute(
                "UPDATE credential SET fails = ?, locked_until_ms = ? WHERE learner = ?",
                [fails, locked_until_ms, learner],
            )

    def _put_preferences(self, learner: str, preferences: Preferences) -> None:
        self._db.execute(
            "INSERT INTO preference (learner, json) VALUES (?, ?) "
            "ON CONFLICT (learner) DO UPDATE SET json = excluded.json",
            [learner, msgspec.json.encode(preferences).decode()],
        )


def _tidy(name: str) -> str:
    return " ".join(storable(name).split())
