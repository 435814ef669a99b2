# SPDX-License-Identifier: Apache-2.0
"""The people of this device: who they are, how they prove it, and how they like the program to look.

Names stay in the roster of this device; the record and everything that leaves knows a person by an opaque id alone.
How they prove who they are is the work of `app.door`, and badges that of `app.badges`; both are reached through here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.audit import Audit
from app.badges import Badges
from app.clock import Clock, NewId
from app.credentials import Credentials
from app.door import Door
from app.errors import Refusal
from app.events import LearnerAdded
from app.hashing import Argon2Hasher, Hasher
from app.pins import checked
from app.preferences import Preferences
from app.private.keys import LearnerKeys
from app.private.sealed import Sealed
from app.record.database import transaction
from app.record.tombstones import is_erased
from app.record_ports import AppendPort
from app.rights import Actor, ActorKind, Gate, Right, Role
from app.signin import MyAccess, SecretKind, SignIn, WayIn
from app.text import is_id, looks_of, search_text, tidy_name
from app.views import LearnerCard
from app.vouching import Vouching

if TYPE_CHECKING:
    from sqlite_utils import Database

COLOURS = 8
ROLES = ("learner", "supervisor", "operator")
_CARD = "SELECT id, name, role, language, colour, pack FROM learner"


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
        record: AppendPort,
        *,
        gate: Gate,
        audit: Audit,
        clock: Clock,
        new_id: NewId,
        hasher: Hasher | None = None,
        keys: LearnerKeys | None = None,
        default_pack: Callable[[], str] = lambda: "",
        key_opened: Callable[[str, bytes], None] = lambda _learner, _key: None,
        came_in: Callable[[str], None] = lambda _learner: None,
    ) -> None:
        """Take the parts; `key_opened` and `came_in` as for `Door`."""
        self._db = database
        self._record = record
        self._gate = gate
        self._audit = audit
        self._clock = clock
        self._new_id = new_id
        argon2 = Argon2Hasher(database, clock)
        self._credentials = Credentials(database, clock, hasher or argon2)
        self._door = Door(
            database,
            gate=gate,
            audit=audit,
            credentials=self._credentials,
            keys=keys or LearnerKeys(database, clock, hash_cost=argon2.cost),
            key_opened=key_opened,
            came_in=came_in,
        )
        self._badges = Badges(database, gate=gate, audit=audit, clock=clock)
        self._default_pack = default_pack
        self._for_now = "", ""
        """Who has lessons and questions in another language until they sign out, and in which."""

    def cards(self) -> tuple[LearnerCard, ...]:
        """Return everyone who has not left, by name."""
        rows = self._db.execute(f"{_CARD} WHERE left_ms IS NULL ORDER BY natural_key(search), id").fetchall()
        return tuple(self._card(row) for row in rows)

    def card(self, learner: str) -> LearnerCard:
        """Return one person. Raises Refusal("no_such_learner")."""
        row = self._db.execute(f"{_CARD} WHERE id = ?", [learner]).fetchone()
        if row is None:
            raise Refusal("no_such_learner", learner=learner)
        return self._card(row)

    def leads(self, learner: str) -> bool:
        """Say whether somebody is a supervisor by the roster, at any site; also who has left. Nobody unknown is."""
        row = self._db.execute(
            "SELECT 1 FROM learner LEFT JOIN membership AS at ON at.learner = learner.id WHERE learner.id = ?1"
            " AND ?2 IN (learner.role, at.role) LIMIT 1",
            [learner, Role.SUPERVISOR.value],
        ).fetchone()
        return row is not None

    def vouching(self) -> Vouching:
        """Return a look at whose word counts here (`app.vouching`); for one call."""
        return Vouching(self._db)

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
        allow_weak: bool = False,
        namesake: bool = False,
    ) -> LearnerCard:
        """Add a person. Without `id` an opaque one is made; without `pack` they learn from the default one.

        Anybody may enrol as a learner, but not under a name that passes for somebody's who is here, unless `namesake`:
        who shares or asks chooses by name. Another role needs Right.MANAGE_PEOPLE, except on a device that has no
        operator yet: somebody has to be the first. `allow_weak` is for a demonstration, whose PIN everybody knows.

        Raises Refusal: "name_missing", "name_taken", "bad_id", "id_taken", "bad_role", "bad_pin", "weak_pin",
        "not_signed_in", "not_allowed".
        """
        name = tidy_name(name)
        learner = id or self._new_id()
        self.check(id=learner, name=name, role=role)
        if not (namesake or self._gate.may(Right.MANAGE_PEOPLE)) and self._passes_for_another(name):
            raise Refusal("name_taken")
        if role != Role.LEARNER and self._has_operator():
            self._gate.need(Right.MANAGE_PEOPLE)
        actor = self._gate.actor or Actor(kind=ActorKind.PERSON, id=learner)  # nobody: they enrol themselves
        secret = checked(pin, allow_weak=allow_weak) if pin is not None else ""
        hashed = self._credentials.hashed(secret) if secret else ""
        pack = pack or self._default_pack()

        def enrol(database: Database) -> None:
            colour = str(database.execute("SELECT count(*) FROM learner").fetchone()[0] % COLOURS)
            database.execute(
                "INSERT INTO learner (id, name, role, language, colour, pack, site, search, added_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [learner, name, role, language, colour, pack, site, search_text(name), self._clock.now_ms()],
            )
            if hashed:
                self._door.enrol(learner, secret, hashed)
            self._put_preferences(learner, Preferences(language=language))
            self._audit.note(actor, "person_added", learner, database=database, role=role)

        self._record.append(learner, LearnerAdded(role=role, pack=pack), also=enrol)
        return self.card(learner)

    def check(self, *, id: str, name: str, role: str) -> None:
        """Raise the Refusal that `add` would raise for such a person, and change nothing."""
        if not tidy_name(name):
            raise Refusal("name_missing")
        if not is_id(id):
            raise Refusal("bad_id", id=id)
        if role not in ROLES:
            raise Refusal("bad_role", role=role, roles=", ".join(ROLES))
        if self._db.execute("SELECT 1 FROM learner WHERE id = ?", [id]).fetchone():
            raise Refusal("id_taken", id=id)
        if is_erased(self._db, id):
            raise Refusal("was_erased", learner=id)

    def has_pin(self, learner: str) -> bool:
        """Say whether the person signs in with a PIN of any kind."""
        return self._credentials.of(learner) is not None

    def way_in(self, learner: str) -> WayIn:
        """Return what to ask a person for."""
        return self._door.way_in(learner)

    def sign_in(self, learner: str, secret: str) -> SignIn:
        """As `Door.sign_in`."""
        return self._door.sign_in(learner, secret)

    def proves(self, learner: str, secret: str) -> SignIn:
        """As `Door.proves`."""
        return self._door.proves(learner, secret)

    def sign_out(self) -> None:
        """Let nobody act any more, until the next one signs in."""
        self._for_now = "", ""
        self._door.sign_out()

    def set_pin(self, learner: str, pin: str) -> None:
        """As `Door.set_secret`."""
        self._door.set_secret(learner, pin)

    def change_secret(self, learner: str, old: str, new: str, *, kind: SecretKind | str = SecretKind.PIN) -> SignIn:
        """As `Door.change_secret`."""
        return self._door.change_secret(learner, old, new, kind=kind)

    def reset_pin(self, learner: str, *, reason: str = "") -> str:
        """As `Door.reset_pin`."""
        return self._door.reset_pin(learner, reason=reason)

    def begin_with(self, learner: str, hashed: str, *, temporary: str = "") -> None:
        """As `Door.begin_with`."""
        self._door.begin_with(learner, hashed, temporary=temporary)

    def loses_on_reset(self, learner: str) -> int:
        """As `Door.loses_on_reset`."""
        return self._door.loses_on_reset(learner)

    def private_key(self, learner: str) -> bytes | None:
        """As `Door.private_key`."""
        return self._door.private_key(learner)

    def notes_shut(self, learner: str) -> int:
        """Return how many private notes the person who is signed in cannot read: their key is shut, or was lost.

        Raises Refusal("not_yours").
        """
        key = self.private_key(learner)
        sealed = Sealed(self._db, self._clock, self._new_id, gate=self._gate)
        return sealed.count(learner) if key is None else sum(note.text is None for note in sealed.read(learner, key))

    def new_recovery_code(self, learner: str) -> str:
        """As `Door.new_recovery_code`."""
        return self._door.new_recovery_code(learner)

    def keep_recovery_code(self, learner: str, code: str) -> None:
        """As `Door.keep_recovery_code`."""
        self._door.keep_recovery_code(learner, code)

    def recover_key(self, learner: str, code: str, secret: str) -> SignIn:
        """As `Door.recover_key`."""
        return self._door.recover_key(learner, code, secret)

    def start_key_again(self, learner: str, secret: str) -> SignIn:
        """As `Door.start_key_again`."""
        return self._door.start_key_again(learner, secret)

    def my_access(self, learner: str) -> MyAccess:
        """As `Door.my_access`."""
        return self._door.my_access(learner)

    def issue_badge(self, learner: str) -> str:
        """As `Badges.issue`."""
        return self._badges.issue(learner)

    def revoke_badges(self, learner: str) -> int:
        """As `Badges.revoke`."""
        return self._badges.revoke(learner)

    def badge_owner(self, code: str) -> LearnerCard | None:
        """As `Badges.owner`, with the person's card."""
        owner = self._badges.owner(code)
        return self.card(owner) if owner is not None else None

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
        before = self.preferences(learner)
        if (preferences.language, preferences.content_language) != (before.language, before.content_language):
            self._for_now = "", ""
        with transaction(self._db):
            self._put_preferences(learner, preferences)
            self._db.execute("UPDATE learner SET language = ? WHERE id = ?", [preferences.learns_in, learner])

    def speak_for_now(self, learner: str, language: str) -> None:
        """Have what they learn in this language (BCP 47) until they sign out or choose one; nothing is written.

        Who has chosen a language of lessons apart from that of the program keeps it. Raises Refusal("not_yours").
        """
        self._gate.own(learner)
        if not self.preferences(learner).content_language:
            self._for_now = learner, language

    def _passes_for_another(self, name: str) -> bool:
        looks = looks_of(name)
        rows = self._db.execute("SELECT name FROM learner WHERE left_ms IS NULL")
        return any(looks_of(str(row[0])) == looks for row in rows)

    def _has_operator(self) -> bool:
        """Say whether anybody is an operator, at their own site or at another one."""
        found = self._db.execute(
            "SELECT 1 FROM learner WHERE left_ms IS NULL AND (role = :role OR id IN"
            " (SELECT learner FROM membership WHERE role = :role)) LIMIT 1",
            {"role": Role.OPERATOR.value},
        )
        return found.fetchone() is not None

    def _card(self, row: tuple[str, str, str, str, str, str]) -> LearnerCard:
        id, name, role, language, colour, pack = row  # noqa: A001 - as in `LearnerCard`
        shade = int(colour) if colour.isdecimal() else 0
        who, spoken = self._for_now
        language = spoken if id == who else language
        return LearnerCard(
            id=id, name=name, role=role, language=language, colour=shade, pack=pack or self._default_pack()
        )

    def _put_preferences(self, learner: str, preferences: Preferences) -> None:
        self._db.execute(
            "INSERT INTO preference (learner, json) VALUES (?, ?) "
            "ON CONFLICT (learner) DO UPDATE SET json = excluded.json",
            [learner, msgspec.json.encode(preferences).decode()],
        )
