# SPDX-License-Identifier: Apache-2.0
"""What each kind of adaptive decision comes to: how often the next day's answer is right, with it and without it.

Rules:

1. The outcome of a decision about a competency is the person's next answer to it that counts (`digest`, rule 1), from
   `SOONEST` after it on and within `LATEST`. Where there is none, nothing is said.
2. *Chosen questions* (due, not settled, yesterday's error, …) are compared with questions about a competency that were
   drawn: one pick in eight is, whatever the program thinks, so they are its control group and have no bias.
3. *Help after an error* (another question, a lesson, another explanation, …) is the next step about that competency in
   the attempt. It is compared with errors after which nothing more came about it on that day. Nobody drew lots there
   (`Control.LIKE`): the comparison rests on the strata, and the report says so.
4. Like with like (`difference`): the same last answer before, the same tenth of what was foreseen at the question, the
   same pause up to the outcome. For chosen questions also the same kind of attempt; for help the same answer ("not yet"
   is not a wrong one) and as many errors about it on that day. What was foreseen hangs on all answers before, and the
   decision hangs on nothing else that is known.
5. A decision with no control at all is named with none: sure and wrong about what can do harm comes before any draw.

Example: 30 errors with a chance of .4 to .5 foreseen got a lesson, 22 of them are right the next day; of 40 with none,
17 are. Both rose from 0, which says nothing; .73 less .43 does.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from app.clock import DAY_MS
from app.engine.arrays import np
from app.engine.evidence import Response
from app.engine.probit import Ints
from app.reasons import ReasonCode
from app.reports.difference import LEAST_PEOPLE, Difference, claimed, difference
from app.reports.digest import Digest, Step

SOONEST, LATEST = DAY_MS * 3 // 4, 14 * DAY_MS
_SAME_DAY = DAY_MS // 2
_PAUSES = (1.5, 4.5)
"""Days at which a pause is another one."""


class Kind(StrEnum):
    """The decisions that are looked at; in the order in which they are told."""

    LESSON = "lesson"
    ANOTHER_EXPLANATION = "another_explanation"
    MISCONCEPTION = "misconception"
    EASIER_SIBLING = "easier_sibling"
    TRY_AGAIN = "try_again"
    PREREQUISITE = "prerequisite"
    YESTERDAYS_ERROR = "yesterdays_error"
    DUE = "due"
    KEEP_FRESH = "keep_fresh"
    UNSETTLED = "unsettled"
    RECHECK = "recheck"
    BEFORE_EXAM = "before_exam"
    PRACTISE = "practise"
    TELLS_MOST = "tells_most"
    SURE_BUT_WRONG = "sure_but_wrong"


class Control(StrEnum):
    """What a decision is compared with."""

    DRAWN = "drawn"
    """Picks by chance."""
    LIKE = "like"
    """People in the same situation, without it."""
    NONE = "none"


_LESSONS = {
    ReasonCode.READY_TO_LEARN,
    ReasonCode.NEXT_IN_MODULE,
    ReasonCode.JUST_MISSED,
    ReasonCode.NEW_TO_YOU,
    ReasonCode.PINNED,
    ReasonCode.REPLACED,
}
_HELP = {
    **dict.fromkeys((code.value for code in _LESSONS), Kind.LESSON),
    ReasonCode.ANOTHER_EXPLANATION.value: Kind.ANOTHER_EXPLANATION,
    ReasonCode.MISCONCEPTION.value: Kind.MISCONCEPTION,
    ReasonCode.EASIER_SIBLING.value: Kind.EASIER_SIBLING,
    ReasonCode.TRY_AGAIN.value: Kind.TRY_AGAIN,
    ReasonCode.PREREQUISITE.value: Kind.PREREQUISITE,
}
_CHOSEN = {
    kind.value: kind
    for kind in (
        Kind.YESTERDAYS_ERROR,
        Kind.DUE,
        Kind.KEEP_FRESH,
        Kind.UNSETTLED,
        Kind.RECHECK,
        Kind.BEFORE_EXAM,
        Kind.PRACTISE,
        Kind.TELLS_MOST,
        Kind.SURE_BUT_WRONG,
    )
}
CONTROLS: Mapping[Kind, Control] = {
    **dict.fromkeys(_HELP.values(), Control.LIKE),
    **dict.fromkeys(_CHOSEN.values(), Control.DRAWN),
    Kind.SURE_BUT_WRONG: Control.NONE,
}
_NOTHING, _OTHER, _DRAWN = "nothing", "other", ReasonCode.BY_CHANCE.value


class Occasion(msgspec.Struct, frozen=True):
    """A decision, or the same situation without one, and what came of it."""

    what: str
    """A `Kind`, "nothing" after an error, or "by_chance"."""
    stratum: tuple[str, ...]
    right: bool


class Effect(msgspec.Struct, frozen=True):
    """One kind of decision. `times` it was taken and had an outcome; None: with fewer than `LEAST_PEOPLE` people.

    `found` None: not enough to compare.
    """

    kind: Kind
    control: Control
    times: int | None
    found: Difference | None = None
    claimed: bool = False
    """Whether the difference is more than luck, all kinds looked at together."""


def occasions(one: Digest) -> tuple[Occasion, ...]:
    """Return what one person's steps say of decisions."""
    following = _following(one)
    return tuple(found for steps in one.steps.values() for found in _of_competency(steps, following))


class Tally:
    """Adds the occasions of people up, person after person."""

    def __init__(self) -> None:
        self._people = 0
        self._whats: dict[str, int] = {}
        self._strata: dict[tuple[str, ...], int] = {}
        self._rows = (array("q"), array("q"), array("q"), array("q"))
        """What, stratum, person, right: one of each for each occasion."""

    def add(self, found: Sequence[Occasion]) -> None:
        """Add those of one more person."""
        what, stratum, person, right = self._rows
        for each in found:
            what.append(self._whats.setdefault(each.what, len(self._whats)))
            stratum.append(self._strata.setdefault(each.stratum, len(self._strata)))
            person.append(self._people)
            right.append(each.right)
        self._people += 1

    def effects(self) -> tuple[Effect, ...]:
        """Return one line for each kind that was ever taken."""
        return judged(tuple(self.each()))

    def each(self) -> Iterator[Effect]:
        """Yield them one by one, not judged yet: of a large site each takes a moment."""
        rows = [np.array(column, dtype=np.int64) for column in self._rows]
        return (self._effect(kind, *rows) for kind in Kind if kind.value in self._whats)

    def _effect(self, kind: Kind, what: Ints, stratum: Ints, person: Ints, right: Ints) -> Effect:
        control = CONTROLS[kind]
        treated = what == self._whats[kind.value]
        enough = np.count_nonzero(np.bincount(person[treated])) >= LEAST_PEOPLE
        times = int(treated.sum()) if enough else None
        if control is Control.NONE or not enough:
            return Effect(kind, control, times)
        without = self._whats.get(_DRAWN if control is Control.DRAWN else _NOTHING, -1)
        rows = treated | (what == without)
        found = difference(right[rows].astype(float), treated[rows], stratum[rows], person[rows])
        return Effect(kind, control, times, found)


def judged(effects: Sequence[Effect]) -> tuple[Effect, ...]:
    """Say of each whether it is more than luck, all of them looked at together."""
    sure = claimed([each.found.p if each.found else None for each in effects])
    return tuple(msgspec.structs.replace(each, claimed=yes) for each, yes in zip(effects, sure, strict=True))


def _following(one: Digest) -> dict[int, Step]:
    """The step after each in its attempt, by the identity of the step."""
    last: dict[str, Step] = {}
    found: dict[int, Step] = {}
    for step in sorted((step for steps in one.steps.values() for step in steps), key=lambda step: step.at_ms):
        if step.attempt in last:
            found[id(last[step.attempt])] = step
        last[step.attempt] = step
    return found


def _of_competency(steps: Sequence[Step], following: Mapping[int, Step]) -> Iterator[Occasion]:
    before, errors, day = "none", 0, -1
    for place, step in enumerate(steps):
        outcome = _outcome(steps, place)
        if step.at_ms // DAY_MS != day:
            errors, day = 0, step.at_ms // DAY_MS
        if step.response is None:
            continue
        if outcome is not None:
            figures = (before, _tenth(step.foreseen), _pause(outcome.at_ms - step.at_ms))
            right = outcome.response is Response.RIGHT
            if step.reason in _CHOSEN or step.reason == _DRAWN:
                what = _CHOSEN[step.reason].value if step.reason in _CHOSEN else _DRAWN
                yield Occasion(what, (*figures, step.purpose), right)
            if step.counts and step.response is not Response.RIGHT:
                what = _help(steps, place, following.get(id(step)))
                yield Occasion(what, (*figures, step.response.value, str(min(errors, 2))), right)
        if step.counts:
            before = step.response.value
            errors += step.response is not Response.RIGHT


def _help(steps: Sequence[Step], place: int, following: Step | None) -> str:
    """What came after an error: a `Kind`, nothing, or something that is neither."""
    error = steps[place]
    onward = steps[place + 1] if place + 1 < len(steps) else None
    if following is not None and following.reason == ReasonCode.PREREQUISITE.value and following is not onward:
        return Kind.PREREQUISITE.value if following.needed_for else _OTHER
    if onward is None or onward.at_ms - error.at_ms > _SAME_DAY:
        return _NOTHING
    kind = _HELP.get(onward.reason)
    return kind.value if kind is not None and onward.attempt == error.attempt else _OTHER


def _outcome(steps: Sequence[Step], place: int) -> Step | None:
    """Rule 1."""
    begun = steps[place].at_ms
    for step in steps[place + 1 :]:
        if step.at_ms - begun > LATEST:
            return None
        if step.at_ms - begun >= SOONEST and step.counts:
            return step
    return None


def _tenth(foreseen: float) -> str:
    return "unknown" if foreseen != foreseen else str(min(int(foreseen * 10), 9))  # noqa: PLR0124 - nan


def _pause(ms: int) -> str:
    return str(sum(ms / DAY_MS >= edge for edge in _PAUSES))
