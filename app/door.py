# SPDX-License-Identifier: Apache-2.0
"""Signing in and out: who is at the device, what they prove it with, and the key to what only they can read.

1. A try costs the same whether it is right, wrong, badly formed or about nobody: argon2id runs once. Where a box with
   the person's key is there, the PIN is the one that opens it (docs/adr/0012); otherwise the hash says.
2. After a reset the temporary PIN opens nothing but the choice of a new one: rights begin when that is made.
3. The person's own key is opened by their secret, held here while they are signed in, and dropped when they leave.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app import pins
from app.audit import Audit
from app.credentials import Credential, Credentials
from app.errors import Refusal
from app.private.keys import KeyState, LearnerKeys
from app.private.recovery import new_code
from app.record.database import transaction
from app.rights import Actor, ActorKind, Gate, Right, Role
from app.signin import MyAccess, SecretKind, SignIn, WayIn
from app.sites import device_site, role_here
from app.temporary_pins import RESET, TemporaryPins

if TYPE_CHECKING:
    from sqlite_utils import Database


class Door:
    """The door of one device. Every call is one or two short transactions on the writer's thread.

    Calls about somebody unknown raise Refusal("no_such_learner"), those about somebody who left Refusal("has_left").
    """

    def __init__(
        self,
        database: Database,
        *,
        gate: Gate,
        audit: Audit,
        credentials: Credentials,
        keys: LearnerKeys,
        key_opened: Callable[[str, bytes], None] = lambda _learner, _key: None,
        came_in: Callable[[str], None] = lambda _learner: None,
    ) -> None:
        """Take the parts; both are called outside of any transaction.

        `key_opened` is called when a key is open from now on, `came_in` when somebody has signed in.
        """
        self._db = database
        self._gate = gate
        self._audit = audit
        self._credentials = credentials
        self._keys = keys
        self._temporary = TemporaryPins(database, audit, credentials)
        self._choosing = ""
        """Who has given a right temporary PIN and has to choose a new one."""
        self._open: tuple[str, bytes] | None = None
        self._key_opened = key_opened
        self._came_in = came_in

    def way_in(self, learner: str) -> WayIn:
        """Return what to ask a person for."""
        self._known(learner)
        found = self._credentials.of(learner)
        if found is None:
            return WayIn(kind=SecretKind.NONE)
        return WayIn(kind=found.kind, must_change=found.must_change)

    def sign_in(self, learner: str, secret: str) -> SignIn:
        """Check a secret; then that person acts. A try during a wait is not looked at.

        Raises Refusal("pin_expired") for a temporary PIN that is too old.
        Who has no secret yet is let in as a learner, whatever they are; a supervisor or an operator is given the first.
        """
        self._choosing = ""
        try:
            self._known(learner)
        except Refusal:
            self._credentials.pretend()
            raise
        found = self._credentials.of(learner)
        if found is None:
            self._enter(learner, None, proved=False)
            return SignIn(ok=True)
        outcome, key = self._tried(learner, found, secret)
        if not outcome.ok:
            return outcome
        if found.must_change:
            self._still_here(learner)
            self.sign_out()
            self._choosing = learner
            return SignIn(ok=True, must_change=True)
        self._enter(learner, key or self._made_key(learner, secret))
        return outcome

    def proves(self, learner: str, secret: str) -> SignIn:
        """Check the secret of somebody who stands beside whoever is signed in: nobody changes places.

        A try costs and counts as it does for `sign_in`. Who has no secret, or a temporary one that others have seen,
        proves nothing. Raises Refusal("pin_expired").
        """
        self._known(learner)
        found = self._credentials.of(learner)
        if found is None or found.must_change:
            self._credentials.pretend()
            return SignIn(ok=False, must_change=found is not None)
        return self._tried(learner, found, secret)[0]

    def sign_out(self) -> None:
        """Let nobody act any more, and forget their key."""
        self._choosing, self._open = "", None
        self._gate.leave()

    def change_secret(self, learner: str, old: str, new: str, *, kind: SecretKind | str = SecretKind.PIN) -> SignIn:
        """Choose a new secret, given the old one (any text where there is none yet). The outcome is that of `old`.

        Raises Refusal: "not_yours", "not_signed_in", "first_pin_given", "bad_pin", "weak_pin", "same_pin".
        """
        actor = self._actor(learner) if self._choosing == learner else self._gate.own(learner)
        text = pins.checked(new)
        if pins.kind_of(text) != kind:
            raise Refusal("bad_pin")
        found, key = self._credentials.of(learner), None
        if found is None:
            self._may_begin(actor)
        else:
            outcome, key = self._tried(learner, found, old)
            if not outcome.ok:
                return outcome
            if pins.canonical(old) == text:
                raise Refusal("same_pin")
        with transaction(self._db):
            self._credentials.put(learner, text, self._credentials.hashed(text))
            if key is not None:
                self._keys.rewrap(learner, key, text)
            else:
                key = self._made_key(learner, text)
            self._audit.note(actor, "pin_changed", learner, database=self._db)
        if actor.kind is ActorKind.PERSON:
            self._enter(learner, key)
        return SignIn(ok=True)

    def set_secret(self, learner: str, secret: str) -> None:
        """Give oneself the first secret, or anybody another one from the command line.

        Raises Refusal: "not_yours", "old_pin_missing", "first_pin_given", "bad_pin", "weak_pin".
        """
        actor = self._gate.own(learner)
        self._known(learner)
        known = self._credentials.of(learner) is not None
        if known and actor.kind is ActorKind.PERSON:
            raise Refusal("old_pin_missing")
        if not known:
            self._may_begin(actor)
        text = pins.checked(secret)
        with transaction(self._db):
            self._credentials.put(learner, text, self._credentials.hashed(text))
            if known:
                self._keys.lose(learner)
            key = self._made_key(learner, text)
            self._audit.note(actor, "pin_changed", learner, database=self._db)
        if actor.kind is ActorKind.PERSON:
            self._enter(learner, key)

    def reset_pin(self, learner: str, *, reason: str = "") -> str:
        """Return a temporary PIN for somebody who forgot theirs; it is shown nowhere again, and ends their wait.

        Nobody resets their own, for which there is `change_secret`, and a supervisor not an operator's, whose rights
        they would gain. Raises Refusal: "not_allowed", "reset_own".
        """
        actor = self._gate.need(Right.RESET_PIN, learner)
        self._known(learner)
        if actor.id == learner:
            raise Refusal("reset_own")
        if actor.role is Role.SUPERVISOR and role_here(self._db, learner) is Role.OPERATOR:
            raise Refusal("not_allowed", right=Right.RESET_PIN.value)
        text = pins.temporary()
        with transaction(self._db):
            self._credentials.put(learner, text, self._credentials.hashed(text), must_change=True)
            self._keys.lose(learner)
            self._audit.note(actor, RESET, learner, reason=reason, database=self._db)
        return text

    def begin_with(self, learner: str, hashed: str, *, temporary: str = "") -> None:
        """Give somebody who has none a secret that was made elsewhere: its hash, or a PIN that counts once.

        Needs Right.MANAGE_DEVICE. Raises Refusal: "bad_pin", "weak_pin", "old_pin_missing" (there is one).
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        self._known(learner)
        if self.has_secret(learner):
            raise Refusal("old_pin_missing")
        text = pins.checked(temporary) if temporary or not hashed else "0000"  # any PIN: of a hash, its kind is kept
        hashed = self._credentials.hashed(text) if temporary else hashed
        with transaction(self._db):
            self._credentials.put(learner, text, hashed, must_change=bool(temporary))
            self._audit.note(actor, RESET if temporary else "pin_changed", learner, database=self._db)

    def loses_on_reset(self, learner: str) -> int:
        """Return how many private notes nobody could read after a reset, except with the recovery code."""
        self._gate.need(Right.RESET_PIN, learner)
        self._known(learner)
        return int(self._db.execute("SELECT count(*) FROM sealed WHERE learner = ?", [learner]).fetchone()[0])

    def private_key(self, learner: str) -> bytes | None:
        """Return the key of the person who is signed in; None where only the recovery code opens it, or there is none.

        Raises Refusal("not_yours").
        """
        self._gate.own(learner)
        return self._open[1] if self._open is not None and self._open[0] == learner else None

    def new_recovery_code(self, learner: str) -> str:
        """Return a fresh recovery code, to be shown once. It opens nothing before `keep_recovery_code`.

        Raises Refusal("not_yours"), Refusal("no_private_key").
        """
        if self.private_key(learner) is None:
            raise Refusal("no_private_key")
        return new_code()

    def keep_recovery_code(self, learner: str, code: str) -> None:
        """Let a code that the person has written down open their key; the one before no longer does.

        Raises Refusal("not_yours"), Refusal("no_private_key"), Refusal("bad_recovery_code").
        """
        key = self.private_key(learner)
        if key is None:
            raise Refusal("no_private_key")
        with transaction(self._db):
            self._keys.keep_recovery(learner, key, code)
            self._audit.note(self._gate.own(learner), "recovery_code_made", learner, database=self._db)

    def recover_key(self, learner: str, code: str, secret: str) -> SignIn:
        """Open the key with the recovery code, and keep it under one's secret again. The outcome is that of `secret`.

        Raises Refusal("not_yours"), Refusal("bad_recovery_code").
        """
        actor = self._gate.own(learner)
        outcome, text = self._proved(learner, secret)
        if not outcome.ok:
            return outcome
        key = self._keys.unlock_with_recovery(learner, code)
        if key is None:
            raise Refusal("bad_recovery_code")
        with transaction(self._db):
            self._keys.rewrap(learner, key, text)
            self._audit.note(actor, "private_key_recovered", learner, database=self._db)
        self._holds(learner, key)
        return outcome

    def has_secret(self, learner: str) -> bool:
        """Say whether the person proves themselves with anything."""
        return self._credentials.of(learner) is not None

    def start_key_again(self, learner: str, secret: str) -> SignIn:
        """Give up what was sealed so far, for good, and begin with another key. The outcome is that of `secret`."""
        actor = self._gate.own(learner)
        outcome, text = self._proved(learner, secret)
        if not outcome.ok:
            return outcome
        with transaction(self._db):
            key = self._keys.start_again(learner, text)
            self._audit.note(actor, "private_key_given_up", learner, database=self._db)
        self._holds(learner, key)
        return outcome

    def my_access(self, learner: str) -> MyAccess:
        """Return how the person who is signed in gets in. Raises Refusal("not_yours")."""
        actor = self._gate.own(learner)
        found = self._credentials.of(learner)
        return MyAccess(
            kind=SecretKind.NONE if found is None else found.kind,
            may_choose=found is not None or self._begins(actor),
            key_open=self.private_key(learner) is not None,
            has_code=self._keys.state(learner) in {KeyState.PIN_AND_CODE, KeyState.CODE},
        )

    def enrol(self, learner: str, text: str, hashed: str) -> None:
        """Keep the first secret (canonical, and its hash) of somebody new, within the caller's transaction."""
        self._credentials.put(learner, text, hashed)
        self._made_key(learner, text)

    def _tried(self, learner: str, found: Credential, secret: str) -> tuple[SignIn, bytes | None]:
        """Return what comes of a try, and the person's key if the secret opens it. Raises Refusal("pin_expired")."""
        self._temporary.check(learner, found)
        wait = self._credentials.waits(learner, found)
        if wait:
            return SignIn(ok=False, wait_seconds=wait), None
        text, key = pins.canonical(secret) or "", None
        if self._keys.has_box(learner):
            key = self._keys.unlock(learner, text)
            right = key is not None
        else:
            right = self._credentials.fits(found, text)
        outcome = self._credentials.tried(learner, found, text, right=right)
        if outcome.ok and key is not None:
            self._keys.renew(learner, key, text)
        return outcome, key if outcome.ok else None

    def _proved(self, learner: str, secret: str) -> tuple[SignIn, str]:
        """Return what comes of a try of somebody who acts already, and the canonical secret."""
        self._known(learner)
        found = self._credentials.of(learner)
        if found is None:
            raise Refusal("bad_pin")
        return self._tried(learner, found, secret)[0], pins.canonical(secret) or ""

    def _made_key(self, learner: str, text: str) -> bytes | None:
        """Make a key where there is none that anything opens; None where the recovery code still does."""
        if self._keys.state(learner) not in {KeyState.NONE, KeyState.LOST}:
            return None
        return self._keys.create(learner, pins.canonical(text) or text)

    def _enter(self, learner: str, key: bytes | None, *, proved: bool = True) -> None:
        """Let a person act. Who proved nothing acts as a learner, whatever they are: anybody could tap their name."""
        self._still_here(learner)
        actor = self._actor(learner)
        self._gate.enter(actor if proved else msgspec.structs.replace(actor, role=Role.LEARNER))
        self._choosing = ""
        self._holds(learner, key)
        self._came_in(learner)

    def _holds(self, learner: str, key: bytes | None) -> None:
        self._open = None if key is None else (learner, key)
        if key is not None:
            self._key_opened(learner, key)

    def _actor(self, learner: str) -> Actor:
        return Actor(kind=ActorKind.PERSON, id=learner, role=role_here(self._db, learner), site=device_site(self._db))

    def _may_begin(self, actor: Actor) -> None:
        """Only a learner gives themselves their first secret: whoever taps a name could take its rights with it."""
        if not self._begins(actor):
            raise Refusal("first_pin_given", learner=actor.id)

    def _begins(self, actor: Actor) -> bool:
        return actor.kind is not ActorKind.PERSON or role_here(self._db, actor.id) is Role.LEARNER

    def _known(self, learner: str) -> None:
        if self._db.execute("SELECT 1 FROM learner WHERE id = ?", [learner]).fetchone() is None:
            raise Refusal("no_such_learner", learner=learner)

    def _still_here(self, learner: str) -> None:
        if self._db.execute("SELECT 1 FROM learner WHERE id = ? AND left_ms IS NOT NULL", [learner]).fetchone():
            raise Refusal("has_left", learner=learner)
