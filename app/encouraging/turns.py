# SPDX-License-Identifier: Apache-2.0
"""Two turns in somebody's learning that later answers hide: a wrong idea set right, and knowing it after a long pause.

Rules, for each competency:

1. A wrong idea is one that the author named as a misconception. It is set right by `SET_RIGHT` right answers in a row
   after it, without help.
2. Somebody still knows something when they answer right, without help, `PAUSE_MS` or more after it was practised last,
   and had answered right before.
"""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from app.clock import DAY_MS
from app.events import AnswerGiven
from app.frozen_map import FrozenMap

SET_RIGHT = 2
PAUSE_MS = 30 * DAY_MS


class Turns(msgspec.Struct, frozen=True):
    """All maps are by competency."""

    astray: FrozenMap[str, int] = msgspec.field(default_factory=FrozenMap)
    """A wrong idea was chosen, and nothing has set it right: how many right answers came since, in a row."""
    set_right: FrozenMap[str, int] = msgspec.field(default_factory=FrozenMap)
    """When a wrong idea was first set right (ms since 1970 UTC)."""
    came_back: FrozenMap[str, int] = msgspec.field(default_factory=FrozenMap)
    """When it was first still known after a long pause."""


def answered(turns: Turns, fact: AnswerGiven, at_ms: int, *, practised_ms: int, knew: bool) -> Turns:
    """Return the turns after an answer. `practised_ms`: when the competency was practised before, 0 for never."""
    competency, clean = fact.competency, fact.right and not fact.assisted
    if fact.misconception:
        return replace(turns, astray=turns.astray.put(competency, 0))
    since = turns.astray.get(competency)
    if since is not None:
        turns = _after_wrong_idea(turns, competency, since + 1 if clean else 0, at_ms)
    long = practised_ms > 0 and at_ms - practised_ms >= PAUSE_MS
    if clean and knew and long and competency not in turns.came_back:
        turns = replace(turns, came_back=turns.came_back.put(competency, at_ms))
    return turns


def _after_wrong_idea(turns: Turns, competency: str, right: int, at_ms: int) -> Turns:
    if right < SET_RIGHT:
        return replace(turns, astray=turns.astray.put(competency, right))
    first = turns.set_right.get(competency) or at_ms
    return replace(turns, astray=turns.astray.without(competency), set_right=turns.set_right.put(competency, first))
