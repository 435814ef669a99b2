# SPDX-License-Identifier: Apache-2.0
"""What explaining reads: a learner's events folded one by one, the pack they are about, and what would follow a deed.

Nothing is recorded: a deed that did not happen is folded onto a state, which is a value, and forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from app.events import AttemptFinished, Event, Fact, LessonOffered, QuestionAsked
from app.fold import Fold
from app.shelf import PackIndex, Shelf
from app.state import Attempt, LearnerState
from app.steps import Situation, next_fact
from app.talk_facts import PortionEnded


class Ground(msgspec.Struct, frozen=True):
    """One learner in one pack at a time (ms since 1970 UTC)."""

    learner: str
    pack: str
    fold: Fold
    shelf: Shelf
    events: tuple[Event, ...]
    """All of the learner's, in the order of the fold."""
    at_ms: int

    @property
    def index(self) -> PackIndex:
        """The newest version of the pack. Raises Refusal("no_such_pack")."""
        return self.shelf.index(self.pack)

    def index_of(self, attempt: Attempt) -> PackIndex:
        """Return the version of the pack that an attempt is about, or the newest where that is gone."""
        return self.shelf.index(attempt.pack, attempt.version)

    def walk(self) -> Iterator[tuple[LearnerState, Event, LearnerState]]:
        """Yield each event with the state before and after it."""
        state = self.fold.start(self.learner)
        for recorded in self.events:
            event = msgspec.structs.replace(recorded, fact=self.fold.named(recorded.fact, state))
            before, state = state, self.fold.fold(state, event)
            yield before, event, state

    def facts(self) -> Iterator[Fact]:
        """Yield what happened, under the ids that things have now."""
        return (self.fold.named(event.fact) for event in self.events)

    def after(self, state: LearnerState, facts: Iterable[Fact]) -> LearnerState:
        """Return what the state would be had these facts happened now."""
        for fact in facts:
            imagined = Event(
                id="",
                learner=self.learner,
                device="",
                sequence=0,
                roam_sequence=0,
                at_ms=self.at_ms,
                offset_ms=0,
                boot="",
                fact=fact,
            )
            state = self.fold.fold(state, imagined)
        return state

    def next_fact(self, state: LearnerState, attempt: Attempt) -> QuestionAsked | LessonOffered | AttemptFinished:
        """Return what the real policies would do next in an attempt; a pause in the first talk is passed over."""
        situation = Situation(
            attempt=attempt,
            pack=self.fold.pack_state(state, attempt.pack),
            index=self.index_of(attempt),
            curriculum=self.shelf.taught(attempt.pack, attempt.version),
            at_ms=self.at_ms,
        )
        fact = next_fact(situation)
        if isinstance(fact, PortionEnded):
            again = replace(situation, attempt=replace(attempt, portion_from=len(attempt.steps)))
            fact = next_fact(again)
        if isinstance(fact, PortionEnded):
            raise AssertionError("two pauses with nothing in between")  # noqa: TRY004 - a rule of `app.steps.talk`
        return fact
