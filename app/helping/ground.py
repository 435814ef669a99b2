# SPDX-License-Identifier: Apache-2.0
"""What both halves of `Beside` stand on: whose goals there are, and what of theirs is sealed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from app.errors import Refusal
from app.helping.goals import goal_cards, module_card
from app.helping.helping import Helping
from app.helping.helping import RecordPort as HelpingRecord
from app.helping.notes import Found, found
from app.helping.views import GoalCard
from app.own.state import GoalKey, Link
from app.record_ports import DraftPort

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.clock import NewId
    from app.helping.colleagues import Colleagues
    from app.private.sealed import Sealed
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf


class RecordPort(HelpingRecord, DraftPort, Protocol):
    """The part of the record that goals with what stands beside them use."""

    def clear_draft(self, learner: str, attempt: str) -> None: ...


class Ground:
    """The parts, and what is asked of them at every turn."""

    def __init__(
        self,
        *,
        helping: Helping,
        colleagues: Colleagues,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        sealed: Sealed,
        new_id: NewId,
        own_goals: Callable[[str], tuple[GoalCard, ...]] = lambda _learner: (),
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `own_goals` gives goals in a person's own words, `recorded` is called after each commit."""
        self._helping = helping
        self._colleagues = colleagues
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._sealed = sealed
        self._new_id = new_id
        self._own_goals = own_goals
        self._recorded = recorded

    def _index(self, learner: str) -> PackIndex:
        return self._shelf.of(self._accounts.card(learner))

    def _goals(self, learner: str) -> tuple[GoalCard, ...]:
        index = self._index(learner)
        return goal_cards(index, self._record.state(learner).pack(index.id), self._own_goals(learner))

    def _goal(self, learner: str, key: GoalKey) -> GoalCard:
        """The goal of a key: any module of the pack may be one. Raises Refusal("no_such_goal")."""
        there = next((each for each in self._goals(learner) if each.key == key), None)
        if there is not None:
            return there
        index = self._index(learner)
        if key.goal or key.pack != index.id or not index.teaches(key.module):
            raise Refusal("no_such_goal")
        return module_card(index, key.module)

    def _links(self, learner: str, key: GoalKey) -> tuple[Link, ...]:
        return self._record.state(learner).own.links.get(key) or ()

    def _notes(self, learner: str) -> tuple[Found, ...]:
        key = self._accounts.private_key(learner)
        return found(self._sealed.read(learner, key)) if key is not None else ()

    def _others(self, learner: str, goal: GoalCard) -> tuple[GoalCard, ...]:
        return tuple(each for each in self._goals(learner) if each.key != goal.key)

    def _tell(self) -> None:
        self._recorded()
