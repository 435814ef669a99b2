# SPDX-License-Identifier: Apache-2.0
"""What every call about somebody's goals stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from app.private.sealed import Note
from app.record_ports import AppendPort, DraftPort, StatePort

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.aids.aids import Aids
    from app.events import Event, Fact
    from app.fold import Fold
    from app.planning import Planning
    from app.private.sealed import Sealed
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from app.state import LearnerState, PackState


class RecordPort(AppendPort, StatePort, DraftPort, Protocol):
    """The part of the record that goals use."""

    def events(self, learner: str) -> Iterable[Event]: ...
    def folded(self, learner: str, events: Iterable[Event]) -> LearnerState: ...


class GoalsStand:
    """The parts, and where a learner stands."""

    def __init__(
        self,
        *,
        record: RecordPort,
        fold: Fold,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        sealed: Sealed,
        planning: Planning,
        aids: Aids,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._sealed = sealed
        self._planning = planning
        self._aids = aids
        self._recorded = recorded

    def _stand(self, learner: str) -> tuple[PackIndex, PackState]:
        index = self._shelf.of(self._accounts.card(learner))
        return index, self._fold.pack_state(self._record.state(learner), index.id)

    def _append(self, learner: str, fact: Fact) -> None:
        self._record.append(learner, fact)
        self._recorded()

    def _key(self, learner: str) -> bytes | None:
        return self._accounts.private_key(learner)

    def _notes(self, learner: str) -> tuple[Note, ...]:
        self._gate.own(learner)
        key = self._key(learner)
        return self._sealed.read(learner, key) if key is not None else ()

    def _goals(self, learner: str) -> tuple[str, ...]:
        self._gate.own(learner)
        return tuple(goal.module for goal in self._planning.plan(learner).goals)
