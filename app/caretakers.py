# SPDX-License-Identifier: Apache-2.0
"""Who looks after this device: its operators who prove themselves, and how the first of them comes to be.

Rules:

1. Who looks after the device is an operator at its site with a PIN. An operator without one can do nothing here:
   whoever taps their name acts as a learner.
2. While there is nobody like that, whoever sits at the device may become the first: trust on first use. It is written
   down. From then on only an operator makes another one.

Example: a new device. Rosa says that she looks after it and chooses a PIN; the next one who tries is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts import Accounts
from app.audit import Audit
from app.errors import Refusal
from app.people.standing import put_role
from app.record.database import transaction
from app.rights import Actor, ActorKind, Gate, Right, Role
from app.sites import device_site, role_here
from app.views import LearnerCard

if TYPE_CHECKING:
    from sqlite_utils import Database

FIRST = "first_operator"
"""What the audit calls it."""


class Caretakers:
    """The operators of one device, on the writer's thread."""

    def __init__(self, database: Database, *, gate: Gate, audit: Audit, accounts: Accounts) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._accounts = accounts

    def here(self) -> bool:
        """Say whether who acts may look after the device. Everybody may ask."""
        return self._gate.may(Right.MANAGE_DEVICE)

    def cards(self) -> tuple[LearnerCard, ...]:
        """Return who looks after the device, by name. Everybody may know: their names are on the first screen."""
        rows = self._db.execute(
            "SELECT learner.id FROM learner JOIN credential ON credential.learner = learner.id"
            " WHERE left_ms IS NULL AND merged_into = '' AND (role = 'operator' OR learner.id IN"
            " (SELECT learner FROM membership WHERE role = 'operator')) ORDER BY natural_key(search), id"
        ).fetchall()
        ids = [row[0] for row in rows if role_here(self._db, row[0]) is Role.OPERATOR]
        return tuple(self._accounts.card(learner) for learner in ids)

    def first(self, *, name: str, pin: str, language: str = "en") -> LearnerCard:
        """Add whoever sits at the device as the one who looks after it, where there is nobody yet.

        Raises Refusal: "operator_known", and what `Accounts.add` raises.
        """
        if self.cards():
            raise Refusal("operator_known")
        with transaction(self._db):
            card = self._accounts.add(name=name, pin=pin, language=language, namesake=True)
            put_role(self._db, card.id, device_site(self._db), Role.OPERATOR)
            actor = self._gate.actor or Actor(kind=ActorKind.PERSON, id=card.id)
            self._audit.note(actor, FIRST, card.id, database=self._db)
        return self._accounts.card(card.id)
