# SPDX-License-Identifier: Apache-2.0
"""Folded states of learners, held beside the rows that stand in their tables, so that an append writes differences."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from sqlite_utils import Database

from app.events import Event
from app.record.event_rows import read_events
from app.record.projections import Projections, Projector, Rows

S = TypeVar("S")
Order: TypeAlias = "tuple[int, str, int]"
BEFORE_ALL: Order = (-(2**63), "", 0)
"""The place before every event."""
_MOST_HELD = 64
"""Learners held in memory; the one unused for longest goes first."""


@dataclass(frozen=True, slots=True)
class Held(Generic[S]):
    """The state, its rows in the tables, and the last roam sequence used on this device.

    `last` is the place of the last event that leaves: the model is a fold over those, so only they can come too late.
    `roamed` counts under the learner's own id alone; those who were merged into them had counts of their own.
    """

    state: S
    rows: Rows
    last: Order
    roamed: int


class States(Generic[S]):
    """Reads and folds; writes nothing."""

    def __init__(self, database: Database, device: str, projector: Projector[S], projections: Projections) -> None:
        self._database = database
        self._device = device
        self._projector = projector
        self._projections = projections
        self._held: OrderedDict[str, Held[S]] = OrderedDict()

    def hold(self, learner: str) -> Held[S]:
        """Return what is held of a learner, folding their events if nothing is."""
        held = self._held.get(learner) or self.load(learner)
        self.keep(learner, held)
        return held

    def peek(self, learner: str) -> Held[S] | None:
        """Return what is held of a learner, None where nothing is."""
        return self._held.get(learner)

    def keep(self, learner: str, held: Held[S]) -> None:
        """Hold this from now on: call it only once it is committed."""
        self._held[learner] = held
        self._held.move_to_end(learner)
        if len(self._held) > _MOST_HELD:
            self._held.popitem(last=False)

    def forget(self, learner: str | None = None) -> None:
        """Drop what is held of a learner, or of all."""
        if learner is None:
            self._held.clear()
        else:
            self._held.pop(learner, None)

    def load(self, learner: str) -> Held[S]:
        """Fold a learner's events from the start.

        The rows are those in the tables, whatever they say: the next write mends what is wrong there.
        """
        events = list(read_events(self._database, learner))
        roamed = max((e.roam_sequence for e in events if (e.device, e.learner) == (self._device, learner)), default=0)
        state = self.fold(learner, events)
        return Held(state, self._projections.read(learner), _last_leaving(events, BEFORE_ALL), roamed)

    def add(self, learner: str, held: Held[S], events: Sequence[Event]) -> Held[S]:
        """Return what will be held once `events`, which are not in the record yet, and their rows are written."""
        if not events:
            return held
        ordered = sorted(events, key=lambda event: event.order)
        if ordered[0].order > held.last:
            state = held.state
            for event in ordered:
                state = self._projector.fold(state, event)
        else:  # something happened, elsewhere or by a wrong clock, before what is folded already
            ordered = sorted([*read_events(self._database, learner), *ordered], key=lambda event: event.order)
            state = self.fold(learner, ordered)
        mine = (e.roam_sequence for e in events if (e.device, e.learner) == (self._device, learner))
        last = _last_leaving(ordered, held.last)
        return Held(state, self._projector.rows(state), last, max(held.roamed, *mine, 0))

    def fold(self, learner: str, events: Iterable[Event]) -> S:
        """Return the state after `events`, which are in their order."""
        state = self._projector.start(learner)
        for event in events:
            state = self._projector.fold(state, event)
        return state


def held_of(projector: Projector[S], state: S, last: Order, roamed: int) -> Held[S]:
    """Return what is held of a state, with the rows that it becomes."""
    return Held(state, projector.rows(state), last, roamed)


def _last_leaving(events: Sequence[Event], otherwise: Order) -> Order:
    """The place of the last of some ordered events that leaves, or `otherwise` if none does."""
    return next((event.order for event in reversed(events) if event.roam_sequence), otherwise)
