# SPDX-License-Identifier: Apache-2.0
"""Folded states of learners, held beside the rows that stand in their tables, so that an append writes differences.

Something may stand in the future: a clock that was years ahead sealed it, and every device keeps that order. Whatever
happens now stands before it, and would mean folding everything anew each time. So the state before what is ahead is
kept as well (`Base`), and only what is ahead is folded again. The order, and with it the state, is the same as ever.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Generic, TypeAlias, TypeVar

import msgspec

from app.events import Event
from app.record.event_rows import read_events
from app.record.projections import Projections, Projector, Rows
from app.record.sqlite import Database

S = TypeVar("S")
Order: TypeAlias = "tuple[int, str, int]"
BEFORE_ALL: Order = (-(2**63), "", 0)
"""The place before every event."""
_MOST_HELD = 64
"""Learners held in memory; the one unused for longest goes first."""


_MOST_AHEAD = 200
"""Events in the future with which it is still worth while: about 50 ms of folding for each append."""


class Base(msgspec.Struct, Generic[S], frozen=True):
    """The state after everything up to the place `last`, and the events that come after it, in their order."""

    state: S
    last: Order
    ahead: tuple[Event, ...]


class Held(msgspec.Struct, Generic[S], frozen=True):
    """The state, its rows in the tables, and the last roam sequence used on this device.

    `last` is the place of the last event that leaves: the model is a fold over those, so only they can come too late.
    `roamed` counts under the learner's own id alone; those who were merged into them had counts of their own.
    """

    state: S
    rows: Rows
    last: Order
    roamed: int
    base: Base[S] | None = None
    """Where something stands after what was added last."""


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
        base: Base[S] | None = None
        ordered = sorted(events, key=lambda event: event.order)
        newest = ordered[-1].order
        if ordered[0].order > held.last:
            state = self._fold_on(held.state, ordered)
        elif self.is_cheap(held, ordered) and held.base is not None:
            ordered = sorted([*held.base.ahead, *ordered], key=lambda event: event.order)
            state, base = self._fold_apart(held.base.state, ordered, newest)
        else:  # something happened, elsewhere or by a wrong clock, before what is folded already
            ordered = sorted([*read_events(self._database, learner), *ordered], key=lambda event: event.order)
            state, base = self._fold_apart(self._projector.start(learner), ordered, newest)
        mine = (e.roam_sequence for e in events if (e.device, e.learner) == (self._device, learner))
        last = _last_leaving(ordered, held.last)
        return Held(state, self._projector.rows(state), last, max(held.roamed, *mine, 0), base)

    def is_cheap(self, held: Held[S], events: Iterable[Event]) -> bool:
        """Say whether `add` would not have to fold from the start."""
        first = min(event.order for event in events)
        return first > held.last or (held.base is not None and first > held.base.last)

    def fold(self, learner: str, events: Iterable[Event]) -> S:
        """Return the state after `events`, which are in their order."""
        return self._fold_on(self._projector.start(learner), events)

    def _fold_on(self, state: S, events: Iterable[Event]) -> S:
        for event in events:
            state = self._projector.fold(state, event)
        return state

    def _fold_apart(self, state: S, ordered: Sequence[Event], newest: Order) -> tuple[S, Base[S] | None]:
        """Return the state after `ordered`, and that after its place `newest`, with what comes later."""
        until = bisect_right(ordered, newest, key=lambda event: event.order)
        ahead = tuple(ordered[until:])
        before = self._fold_on(state, ordered[:until])
        base = Base(before, newest, ahead) if 0 < len(ahead) <= _MOST_AHEAD else None
        return self._fold_on(before, ahead), base


def held_of(projector: Projector[S], state: S, last: Order, roamed: int) -> Held[S]:
    """Return what is held of a state, with the rows that it becomes."""
    return Held(state, projector.rows(state), last, roamed)


def _last_leaving(events: Sequence[Event], otherwise: Order) -> Order:
    """The place of the last of some ordered events that leaves, or `otherwise` if none does."""
    return next((event.order for event in reversed(events) if event.roam_sequence), otherwise)
