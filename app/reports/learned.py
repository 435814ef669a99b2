# SPDX-License-Identifier: Apache-2.0
"""Before and after learning, competency by competency: which answers of one person are compared, and what all say.

1. Of one person and competency: the first answer that counts before the first lesson about it was finished, and the
   first one that counts a day or more after that lesson (`LATER`).
2. Who answered twice with a day or more in between, and had no lesson until then, is one of the *others*. Of those the
   ones count whose pause was between half and twice the usual one of the people who learned.
3. Fewer than `LEAST_PEOPLE` are not told of. Without as many others there is no `beyond`: `knowing` has taken out what
   would have come by itself after a wrong answer, and not what comes with time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from statistics import median

import msgspec

from app.clock import DAY_MS
from app.engine.evidence import Pair, Response
from app.reports.difference import LEAST_PEOPLE
from app.reports.digest import Digest, Step
from app.reports.knowing import Change, Share, beyond, change

LATER = DAY_MS
Topic = tuple[str, str]
"""Pack and competency."""


class Twice(msgspec.Struct, frozen=True):
    """Two answers of one person, and the ms between them."""

    before: Step
    after: Step

    @property
    def pause(self) -> int:
        return self.after.at_ms - self.before.at_ms


class OnePerson(msgspec.Struct, frozen=True):
    """What one person's answers say of one competency."""

    first: Pair
    learned: Twice | None = None
    other: Twice | None = None


class Learned(msgspec.Struct, frozen=True):
    """What learning came to in one competency; `right` are the plain shares of right answers before and after."""

    pack: str
    competency: str
    right: tuple[float, float]
    change: Change
    others: Change | None = None
    beyond: Share | None = None
    """How much more than the others."""
    title: str = ""

    @property
    def clear(self) -> bool:
        """Whether more know it than would have come by itself, where that can be told."""
        told = self.beyond or self.change.gain
        return told.low > 0.0


def of_person(one: Digest) -> dict[Topic, OnePerson]:
    """Return what one person's steps say, by pack and competency."""
    found = ((topic, _of_topic(steps)) for topic, steps in one.steps.items())
    return {topic: each for topic, each in found if each is not None}


class Tally:
    """Adds people up."""

    def __init__(self) -> None:
        self._found: dict[Topic, list[OnePerson]] = defaultdict(list)

    def add(self, found: Mapping[Topic, OnePerson]) -> None:
        """Add one more person."""
        for topic, each in found.items():
            self._found[topic].append(each)

    def learned(self) -> Iterator[Learned]:
        """Yield what there is to tell, by pack and competency: of a large site each takes a moment."""
        told = (_told(topic, people) for topic, people in sorted(self._found.items()))
        return (each for each in told if each is not None)

    def few(self) -> int:
        """Return how many competencies somebody learned of whom there are too few to tell."""
        counts = (sum(each.learned is not None for each in people) for people in self._found.values())
        return sum(0 < count < LEAST_PEOPLE for count in counts)


def _of_topic(steps: Sequence[Step]) -> OnePerson | None:
    counted = [(place, step) for place, step in enumerate(steps) if step.counts and step.pair is not None]
    if not counted:
        return None
    read = next((place for place, step in enumerate(steps) if step.response is None), len(steps))
    begun, first = counted[0]
    learned = None
    if read < len(steps) and begun < read:
        after = next((step for _, step in counted if step.at_ms - steps[read].at_ms >= LATER), None)
        learned = Twice(first, after) if after else None
    again = next((step for place, step in counted if step.at_ms - first.at_ms >= LATER and place < read), None)
    return OnePerson(first.pair, learned, Twice(first, again) if again else None) if first.pair else None


def _told(topic: Topic, people: Sequence[OnePerson]) -> Learned | None:
    learned = [each.learned for each in people if each.learned is not None]
    if len(learned) < LEAST_PEOPLE:
        return None
    usual = median(each.pause for each in learned)
    others = [each.other for each in people if each.other and usual / 2 <= each.other.pause <= usual * 2]
    everybody = [each.first for each in people]
    theirs = _change(everybody, learned)
    compared = _change(everybody, others) if len(others) >= LEAST_PEOPLE else None
    right = (_right([each.before for each in learned]), _right([each.after for each in learned]))
    more = beyond(theirs, compared) if compared else None
    return Learned(*topic, right=right, change=theirs, others=compared, beyond=more)


def _change(everybody: Sequence[Pair], twice: Sequence[Twice]) -> Change:
    before = [each.before.pair for each in twice if each.before.pair is not None]
    after = [each.after.pair for each in twice if each.after.pair is not None]
    return change(everybody, before, after)


def _right(steps: Sequence[Step]) -> float:
    return sum(step.response is Response.RIGHT for step in steps) / len(steps)
