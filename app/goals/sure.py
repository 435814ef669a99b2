# SPDX-License-Identifier: Apache-2.0
"""What a person said of themselves beside what was found, at first and now.

Rules:

1. Said is what they said last of each module.
2. The first look is what was believed when the first talk came to its first end: its first portion, or the whole of it,
   whichever was earlier. It does not move after that.
3. It is worked out anew from the events up to there, with the engine and the pack of today, so that both numbers are
   measured with one measure; what an older program would have said that day is not kept.
4. A topic counts as known from the probability on at which the program says so (`steps.KNOWN`). What one said weighs a
   little in both: it is a weak prior of the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import msgspec

from app import picture
from app.engine.model import LearnerModel
from app.events import AreasRated, AttemptFinished, Event, Purpose
from app.fold import Fold
from app.goals.aims import aims
from app.goals.views import SureRow
from app.shelf import PackIndex
from app.state import LearnerState, PackState
from app.steps import KNOWN
from app.talk_facts import PortionEnded


class FoldedPort(Protocol):
    """The part of the record that looks back."""

    def events(self, learner: str) -> Iterable[Event]: ...
    def folded(self, learner: str, events: Iterable[Event]) -> LearnerState: ...


class LookedBack(msgspec.Struct, frozen=True):
    """What was said of each module, and the learner as they were known at the first look; None: there was none."""

    said: Mapping[str, float]
    first: PackState | None
    first_ms: int = 0


def look_back(record: FoldedPort, fold: Fold, learner: str, pack: str) -> LookedBack:
    """Read the learner's events once."""
    said: dict[str, float] = {}
    before: list[Event] = []
    first_ms = 0
    for event in record.events(learner):
        fact = event.fact
        if isinstance(fact, AreasRated) and fact.pack == pack:
            named = fold.named(fact)
            said |= named.ratings if isinstance(named, AreasRated) else {}
        if not first_ms:
            before.append(event)
            if _is_end(fact, pack):
                first_ms = event.corrected_ms
    if not first_ms:
        return LookedBack(said, None)
    return LookedBack(said, fold.pack_state(record.folded(learner, before), pack), first_ms)


def _is_end(fact: object, pack: str) -> bool:
    match fact:
        case PortionEnded(pack=of):
            return of == pack
        case AttemptFinished(purpose=Purpose.DIAGNOSTIC, pack=of):
            return of == pack
        case _:
            return False


def sure_rows(index: PackIndex, state: PackState, looked: LookedBack, at_ms: int) -> tuple[SureRow, ...]:
    """Return one row for each module that is taught, in the order of the pack."""
    if state.model is None:
        return ()
    now = _shares(index, state.model, at_ms)
    first = _shares(index, looked.first.model, looked.first_ms) if looked.first and looked.first.model else {}
    goals = {*aims(index, state).goals, *(state.plan.paused if state.plan else ())}
    return tuple(
        SureRow(
            module=each.id,
            title=each.title,
            said=looked.said.get(each.id),
            first=first[each.id][0] if each.id in first else None,
            now=now[each.id][0],
            total=now[each.id][1],
            share=now[each.id][2],
            first_share=first[each.id][2] if each.id in first else None,
            goal=each.id in goals,
            reached=each.id in state.passed,
        )
        for each in index.pack.modules
        if index.teaches(each.id) and each.id in now
    )


def _shares(index: PackIndex, model: LearnerModel, at_ms: int) -> dict[str, tuple[int, int, float]]:
    """Module to how many of its topics are known, how many there are, and the mean probability."""
    found: dict[str, list[float]] = {}
    for row in picture.skill_rows(index, model, at_ms):
        found.setdefault(row.module, []).append(row.p)
    return {m: (sum(p >= KNOWN for p in ps), len(ps), round(sum(ps) / len(ps), 3)) for m, ps in found.items()}
