# SPDX-License-Identifier: Apache-2.0
"""Practice as a guest: the real engine and the real questions, on a record in memory that nobody keeps.

1. Nothing of a guest reaches the disk: no event, no draft, no statement, no row, no name. Closing forgets it all.
2. A guest is a learner to everything above (`Learning` and its steps), and nobody to this device's roster and audit.

Example: a visitor answers a diagnostic of the shop-floor pack as a guest. Their progress stands on the screen; when
they stop, or the window closes, nothing says that they were there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.accounts import Accounts
from app.audit import Audit
from app.clock import Clock, NewId
from app.events import Event
from app.learning import Learning
from app.projections import LearnerProjections
from app.record.memory import memory_database
from app.record.record import Record
from app.rights import Actor, ActorKind, Gate

if TYPE_CHECKING:
    from app.shelf import Shelf

GUEST = "guest"
"""The id that a guest goes by; there is one at a time, and it means nothing outside the memory of one."""


class Guest:
    """One guest's session, on the thread that made it. `learning` is what `ui.ports.LearningPort` describes.

    Call it with `learner`. Close it when the guest stops; then everything is forgotten.
    """

    def __init__(
        self,
        shelf: Shelf,
        *,
        clock: Clock,
        new_id: NewId,
        language: str = "en",
        pack: str = "",
        default_pack: Callable[[], str] = lambda: "",
    ) -> None:
        """Begin a session on what the shelf has; without `pack` the guest practises from the default one."""
        self.learner = GUEST
        self._database = memory_database()
        gate = Gate(Actor(kind=ActorKind.PERSON, id=GUEST))
        fold = LearnerProjections(shelf.curriculum, packs=shelf.fingerprint())
        record = Record(
            self._database, device=GUEST, clock=clock, new_id=new_id, projector=fold, seal=_never, boot=GUEST
        )
        self.accounts = Accounts(
            self._database,
            record,
            gate=gate,
            audit=Audit(self._database, clock),
            clock=clock,
            new_id=new_id,
            default_pack=default_pack,
        )
        self.accounts.add(id=GUEST, name=GUEST, language=language, pack=pack)
        self.learning = Learning(
            record=record, fold=fold, shelf=shelf, accounts=self.accounts, gate=gate, new_id=new_id
        )

    def close(self) -> None:
        """Forget everything."""
        self._database.close()


def _never(_event: Event) -> None:
    """No statement is made of what a guest does."""
