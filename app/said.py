# SPDX-License-Identifier: Apache-2.0
"""What a person is told of one thing to know: one rule for every screen of theirs, so that no two disagree. Pure.

The levels (`app.engine.levels`) say what is shown; a level alone says "practise" of what was answered right once and is
believed with .95, and of what nobody asked about. To a person that is not the same:

* *Sure*, *watch*: the levels secure, and secure but for somebody who watches.
* *Probably*: believed with .85 after right answers and no wrong one, and fresh; or with .95 and never asked, from what
  the answers to other questions say.
* *Practise*: a wrong answer, or less belief than that, or it may have faded.
* *Start*: the level of that name.
* *Open*: never asked, or too few answers to say.

Worked example: one right answer, p .93: probably. One wrong answer, p .5: practise. Never asked, p .84: open.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from app.engine.levels import KNOWN_CRITICAL, SECURE_RETRIEVABILITY
from app.views import Level, SkillRow


class Said(StrEnum):
    """What is told."""

    SURE = "sure"
    WATCH = "watch"
    PROBABLY = "probably"
    PRACTISE = "practise"
    START = "start"
    OPEN = "open"


PROBABLY: Final = 0.85
"""What is believed of something answered right; as `app.steps.KNOWN`, from which on the first talk skips it."""
KNOWN_BY_NOW: Final = frozenset({Said.SURE, Said.WATCH, Said.PROBABLY})
TO_PRACTISE: Final = frozenset({Said.PRACTISE, Said.START})
_FIRM: Final = {Level.SECURE: Said.SURE, Level.WAITING: Said.WATCH}


def said_of(row: SkillRow) -> Said:
    """Return what the person is told of it."""
    return said(row.level, row.p, asked=row.asked, right=row.right, fresh=row.fresh)


def said(level: Level, p: float, *, asked: int, right: int, fresh: float | None) -> Said:
    """Return what is told of these figures: `p` and `fresh` 0 to 1 (None: never practised), answers without help."""
    if level in _FIRM:
        return _FIRM[level]
    missed = right < asked
    if (
        not missed
        and p >= (PROBABLY if asked else KNOWN_CRITICAL)
        and (fresh is None or fresh >= SECURE_RETRIEVABILITY)
    ):
        return Said.PROBABLY
    if level is Level.START:
        return Said.START
    return Said.PRACTISE if asked and (missed or level is Level.PRACTISE) else Said.OPEN
