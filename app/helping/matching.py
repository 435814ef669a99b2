# SPDX-License-Identifier: Apache-2.0
"""Who could show somebody something. Pure: people in, people out, always in the same order.

Rule:

1. Somebody is offered who offers to show the module, is not the one who looks, belongs to a site that the one who looks
   belongs to, and shares a language with them: that of lessons, or that of the program. A dialect (es-MX) is its
   language (es).
2. Nobody is offered to whom `MOST_OPEN` askings are open: waiting for an answer, or answered with yes and not ended.
3. Those come first who learn in the language that the other one learns in; of these, those who are often here at the
   same hours; of these, those with fewer open askings; then by name, and by id where two have the same name.
4. Who offers a module of the way to the goal is offered after those who offer the goal itself, once.

How well somebody knows it changes nothing: whoever offers it may show it.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from content_packs.language_tags import base

MOST_OPEN = 3
NEAR_HOURS = 2
_DAY = 24


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who offers to show a module.

    `languages`: that of their lessons first, then that of the program, as tags. `hours`: of the day (0 to 23, UTC) in
    which they are often here. `open`: how many askings are open to them.
    """

    learner: str
    name: str
    colour: int = 0
    languages: tuple[str, ...] = ("en",)
    sites: frozenset[str] = frozenset({""})
    hours: frozenset[int] = frozenset()
    open: int = 0
    knows: bool = False


class Seeker(msgspec.Struct, frozen=True, kw_only=True):
    """Who looks for somebody; fields as in `Candidate`."""

    learner: str
    languages: tuple[str, ...] = ("en",)
    sites: frozenset[str] = frozenset({""})
    hours: frozenset[int] = frozenset()


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may be asked, and why they stand where they do."""

    candidate: Candidate
    same_language: bool
    same_time: bool


def matched(seeker: Seeker, candidates: Iterable[Candidate]) -> tuple[Match, ...]:
    """Return who may be asked, best first (rules 1 to 3)."""
    found = [_match(seeker, each) for each in candidates if _may_be_asked(seeker, each)]
    return tuple(sorted(found, key=_place))


def near(one: frozenset[int], other: frozenset[int]) -> bool:
    """Say whether two people are often here at hours that lie at most `NEAR_HOURS` apart, around midnight too."""
    return any(min((a - b) % _DAY, (b - a) % _DAY) <= NEAR_HOURS for a in one for b in other)


def _may_be_asked(seeker: Seeker, other: Candidate) -> bool:
    spoken = {base(tag) for tag in seeker.languages} & {base(tag) for tag in other.languages}
    together = bool(seeker.sites & other.sites)
    return other.learner != seeker.learner and together and bool(spoken) and other.open < MOST_OPEN


def _match(seeker: Seeker, other: Candidate) -> Match:
    same = bool(seeker.languages and other.languages) and base(seeker.languages[0]) == base(other.languages[0])
    return Match(candidate=other, same_language=same, same_time=near(seeker.hours, other.hours))


def _place(match: Match) -> tuple[bool, bool, int, str, str]:
    other = match.candidate
    return not match.same_language, not match.same_time, other.open, other.name.casefold(), other.learner
