# SPDX-License-Identifier: Apache-2.0
"""What of the library comes first for somebody, and why: a pure function, the same for the same input.

The worth of a thing is

    4 · goal + 3 · must + 2.5 · missed + 2 · near what was opened + 1.5 · gap · ready + crowd
    + 1.5 · (rating − 1/2) − 3 · recent

* goal: its module is one of their goals. must: it has to be learned. Both times the gap of it.
* gap: how much of what it is about they do not know, the mean of 1 − P(known). What is about nothing of the graph (a
  document, a word) has 0.1 in place of gap and ready, the organisation's own 0.8.
* ready: 0.3 + 0.7 · P(known) of what it needs first and is known least: somebody new begins at the beginning.
* missed: 1 where a question about it was not right when it was asked last.
* near what was opened: the greatest, over the last `OPENED` things that they opened, of nearness · 0.85^(how many they
  opened since). Nearness of two things is 1 for what the opened one leads on to in the graph of competencies, 0.8 for
  the same competency, 0.5 for the same module, else 0.9 times the share of words that both are about (Jaccard).
* crowd: of k colleagues who found it useful log₂(k / 3) / 4 + 0.75, at most 1.5; where three did
  (`LEAST_COLLEAGUES`), and not otherwise. k is that of the same role where three of them did, else of everybody at the
  site. Of people who opened something that they opened too, the same with half the worth. Of a
  word that is explained it counts 0.4: it is looked up where it is met.
* rating: a Bayesian average. Everybody's (their own counts `OWN` times) useful and true marks, as 0 to 1, together with
  `PRIOR` marks of 1/2, so that one mark moves little. Marks of others count where three people gave them.
* recent: e^(−days since they opened it / 7).

What they declined is out, and what is not near (another pack's) as well. Of one competency the second thing counts 1
less, of one module each further one 0.3 less, so that a list is not all of one kind. The reason that is told is the
part of the worth that counts most, where it counts `TELLS` at least; what is true of nearly everything (it is not known
yet, it is here) is told only where nothing else is. So a site of few people loses the crowd and keeps all else.
Equals stand in the order of the packs.

Example: somebody with the goal "Hand hygiene" who missed a question about gloves sees the lesson about gloves first,
"For your goal: Hand hygiene"; at a site where two found it useful nothing is said of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from typing import Final

import msgspec

from app.clock import DAY_MS
from app.engine.recommend import LEAST_COLLEAGUES
from app.library.views import Because, Row, Thing, Why
from app.own.facts import Ref, ThingKind
from app.own.state import Known

OPENED: Final = 20
PRIOR: Final = 6.0
OWN: Final = 2.0
FADES: Final = 0.85
WEEK_MS: Final = 7 * DAY_MS
LOOKED_UP, HOUSE_WORTH, OF_WORDS = 0.1, 0.8, 0.4
GOAL, MUST, MISSED, OPENED_WORTH, GAP, RATED, RECENT = 4.0, 3.0, 2.5, 2.0, 1.5, 1.5, 3.0
SAME, SAME_MODULE = 1.0, 0.3
_LEADS_ON, _SAME_TOPIC, _SAME_MODULE_NEAR, _WORDS = 1.0, 0.8, 0.5, 0.9

TELLS: Final = 0.35
_GENERAL: Final = frozenset({Because.OPEN, Because.HERE, Because.HOUSE})
VARIED: Final = 12
"""So many places are filled one by one."""


class Crowd(msgspec.Struct, frozen=True, kw_only=True):
    """What the others here say of a thing. Counts of people are 0 or at least three; who is in `role` is in `site`.

    `marks` is the sum of `marked` marks from 0 to 1; `also` is how many of those who opened `beside` opened this.
    """

    role: int = 0
    site: int = 0
    marks: float = 0.0
    marked: int = 0
    also: int = 0
    beside: Ref | None = None


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of whom it is for. Keys of modules and competencies are (pack, id)."""

    now_ms: int
    known: Mapping[Ref, Known] = {}
    goals: frozenset[tuple[str, str]] = frozenset()
    p: Mapping[tuple[str, str], float] = {}
    """Competency to how likely it is known, 0 to 1."""
    missed: frozenset[tuple[str, str]] = frozenset()
    topics: Mapping[tuple[str, str], str] = {}
    """Competency to its title."""
    requires: Mapping[tuple[str, str], tuple[str, ...]] = {}
    """Competency to what it needs first, in its pack."""
    crowd: Mapping[Ref, Crowd] = {}


_NOTHING: Final = Known()
_NOBODY: Final = Crowd()


class _Parts(msgspec.Struct, frozen=True):
    """The worth of a thing, and its parts with what each of them says."""

    worth: float
    whys: tuple[tuple[float, Why], ...]


def recommend(things: tuple[Thing, ...], person: Person) -> tuple[Row, ...]:
    """Return all that may be recommended, best first, each with its reason."""
    opened = _opened(things, person)
    judged = [
        (thing, _judge(thing, person, opened))
        for thing in things
        if thing.near and not (person.known.get(thing.ref) or _NOTHING).declined
    ]
    judged.sort(key=lambda each: (-each[1].worth, each[0].place))
    return tuple(Row(thing=thing, why=_told(parts)) for thing, parts in _varied(judged))


def shrunk(marks: float, marked: float) -> float:
    """Return the Bayesian average of `marked` marks (0 to 1) whose sum is `marks`.

    >>> shrunk(0.0, 0), round(shrunk(1.0, 1), 2), round(shrunk(30.0, 30), 2)
    (0.5, 0.57, 0.92)
    """
    return (marks + PRIOR / 2) / (marked + PRIOR)


def marks_of(known: Known) -> tuple[float, int]:
    """Return sum and number of what somebody said of a thing, each 1 to 3 as 0 to 1.

    >>> marks_of(Known(useful=3, fits=1))
    (1.0, 2)
    """
    said = [mark for mark in (known.useful, known.fits) if mark]
    return sum((mark - 1) / 2 for mark in said), len(said)


def nearness(opened: Thing, thing: Thing, requires: Mapping[tuple[str, str], tuple[str, ...]]) -> float:
    """Return how near a thing is to one that was opened, 0 to 1."""
    if opened.ref == thing.ref:
        return 0.0
    same_pack = opened.ref.pack == thing.ref.pack
    if same_pack and set(opened.competencies) & set(thing.competencies):
        return _SAME_TOPIC
    needed = {each for own in thing.competencies for each in requires.get((thing.ref.pack, own), ())}
    if same_pack and needed & set(opened.competencies):
        return _LEADS_ON
    if thing.module and thing.module == opened.module:
        return _SAME_MODULE_NEAR
    either = len(opened.keys | thing.keys)
    return _WORDS * len(opened.keys & thing.keys) / either if either else 0.0


def _opened(things: tuple[Thing, ...], person: Person) -> tuple[tuple[Thing, float], ...]:
    """Return what was opened last, with how much each still counts."""
    used = [
        (person.known[thing.ref].used_ms, thing)
        for thing in things
        if thing.ref in person.known and person.known[thing.ref].used_ms and not person.known[thing.ref].declined
    ]
    used.sort(key=lambda each: (-each[0], each[1].place))
    return tuple((thing, FADES**number) for number, (_, thing) in enumerate(used[:OPENED]))


def _judge(thing: Thing, person: Person, opened: tuple[tuple[Thing, float], ...]) -> _Parts:
    known = person.known.get(thing.ref) or _NOTHING
    pack = thing.ref.pack
    places = [(pack, each) for each in thing.competencies]
    gap = 1 - sum(person.p.get(each, 0.5) for each in places) / len(places) if places else 0.5
    whys: list[tuple[float, Why]] = []
    if (pack, thing.module) in person.goals or (not pack and any(m == thing.module for _, m in person.goals)):
        whys.append((GOAL * gap, Why(code=Because.GOAL, title=thing.module_title)))
    if thing.must:
        whys.append((MUST * gap, Why(code=Because.MUST, title=thing.module_title)))
    missed = next((each for each in places if each in person.missed), None)
    if missed is not None:
        whys.append((MISSED, Why(code=Because.MISSED, title=person.topics.get(missed, thing.title))))
    whys.append(_near(thing, person, opened))
    if places:
        topic = person.topics.get(places[0], thing.title)
        whys.append((GAP * gap * _ready(pack, thing, person), Why(code=Because.OPEN, title=topic)))
    else:
        whys.append((LOOKED_UP, Why(code=Because.HERE)) if pack else (HOUSE_WORTH, Why(code=Because.HOUSE)))
    crowd = person.crowd.get(thing.ref) or _NOBODY
    whys.extend(_crowd(crowd, thing, opened))
    mine, said = marks_of(known)
    rating = RATED * (shrunk(crowd.marks + OWN * mine, crowd.marked + OWN * said) - 0.5)
    if said:
        whys.append((max(rating, 0.0), Why(code=Because.USEFUL)))
    recent = RECENT * math.exp(-max(0, person.now_ms - known.used_ms) / WEEK_MS) if known.used_ms else 0.0
    worth = sum(part for part, why in whys if why.code is not Because.USEFUL) + rating - recent
    return _Parts(worth, tuple(whys))


def _ready(pack: str, thing: Thing, person: Person) -> float:
    needed = {(pack, need) for own in thing.competencies for need in person.requires.get((pack, own), ())}
    return 0.3 + 0.7 * min((person.p.get(each, 0.5) for each in needed), default=1.0)


def _near(thing: Thing, person: Person, opened: tuple[tuple[Thing, float], ...]) -> tuple[float, Why]:
    best, other, leads = 0.0, None, False
    for each, left in opened:
        near = nearness(each, thing, person.requires)
        if near * left > best:
            best, other, leads = near * left, each, near == _LEADS_ON
    if other is None:
        return 0.0, Why(code=Because.OPENED)
    return OPENED_WORTH * best, Why(code=Because.NEXT if leads else Because.OPENED, title=other.title)


def _crowd(crowd: Crowd, thing: Thing, opened: tuple[tuple[Thing, float], ...]) -> list[tuple[float, Why]]:
    found = []
    if crowd.role >= LEAST_COLLEAGUES:
        found.append((_of(crowd.role), Why(code=Because.ROLE, people=crowd.role)))
    elif crowd.site >= LEAST_COLLEAGUES:
        found.append((_of(crowd.site), Why(code=Because.SITE, people=crowd.site)))
    beside = next((each for each, _ in opened if each.ref == crowd.beside), None)
    if crowd.also >= LEAST_COLLEAGUES and beside is not None and beside.ref != thing.ref:
        found.append((_of(crowd.also) / 2, Why(code=Because.ALSO, title=beside.title, people=crowd.also)))
    return [(part * OF_WORDS, why) for part, why in found] if thing.ref.kind is ThingKind.GLOSSARY else found


def _of(people: int) -> float:
    return min(1.5, math.log2(people / LEAST_COLLEAGUES) / 4 + 0.75)


def _told(parts: _Parts) -> Why:
    special = [each for each in parts.whys if each[1].code not in _GENERAL and each[0] >= TELLS]
    return max(special or _general(parts), key=lambda each: each[0])[1]  # of equals the first


def _general(parts: _Parts) -> list[tuple[float, Why]]:
    return [each for each in parts.whys if each[1].code in _GENERAL]


def _varied(judged: list[tuple[Thing, _Parts]]) -> list[tuple[Thing, _Parts]]:
    """Put them into their order so that what stands beside each other is not all about one thing.

    Each thing counts less for what was chosen before it, so it is enough to look at each with its own loss, one round
    for each place among the first, and to leave all behind those in their order.
    """
    left, chosen = list(judged), []
    topics: Counter[tuple[str, str]] = Counter()
    modules: Counter[tuple[str, str]] = Counter()
    for _ in range(min(VARIED, len(left))):
        best = max(range(len(left)), key=lambda n: (left[n][1].worth - _loss(left[n][0], topics, modules), -n))
        thing, parts = left.pop(best)
        chosen.append((thing, parts))
        topics.update((thing.ref.pack, each) for each in thing.competencies)
        modules.update([(thing.ref.pack, thing.module)] if thing.module else [])
    return chosen + left


def _loss(thing: Thing, topics: Counter[tuple[str, str]], modules: Counter[tuple[str, str]]) -> float:
    pack = thing.ref.pack
    again = max((topics[pack, each] for each in thing.competencies), default=0)
    return SAME * again + SAME_MODULE * modules[pack, thing.module]
