# SPDX-License-Identifier: Apache-2.0
"""What can be a programme: its size, its competencies and their order, and the day it begins.

A programme has 1 to `MOST_MICROLEARNS` different competencies of one pack, each after those of them that it needs.
"""

from __future__ import annotations

import re

from app.errors import Refusal
from app.events import ProgrammeJoined
from app.shelf import PackIndex
from content_packs.aid_checks import MOST_MICROLEARNS
from content_packs.model import Start

_MONDAY = 4
"""Day of the first Monday after the first day of 1970, which was a Thursday."""
MOST_CHARACTERS = 200
"""Of a programme's title."""
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def first_day(start: Start, today: int) -> int:
    """Return the UTC day (since 1970) on which a programme begins that is launched today.

    >>> first_day(Start.MONDAY, 4), first_day(Start.MONDAY, 5), first_day(Start.JOINING, 5)  # 4: 5 January 1970
    (4, 11, 5)
    """
    return today + (_MONDAY - today) % 7 if start is Start.MONDAY else today


def check_module(index: PackIndex, module: str) -> None:
    """Raise Refusal("no_such_module") unless the pack has the module."""
    if module not in index.modules:
        raise Refusal("no_such_module", module=module)


def check_taught(index: PackIndex, module: str) -> None:
    """Raise the Refusal of a module that nobody can work towards: unknown, or forbidden by the organisation."""
    check_module(index, module)
    if not index.teaches(module):
        raise Refusal("module_forbidden", module=module)


def check_launch(programme: str, title: str, per_week: int, start_day: int) -> None:
    """Raise the Refusal of a launch: "bad_programme_id", "title_missing", "bad_per_week", "bad_start"."""
    if not _ID.fullmatch(programme):
        raise Refusal("bad_programme_id", programme=programme)
    if not title:
        raise Refusal("title_missing")
    if not 1 <= per_week <= MOST_MICROLEARNS:
        raise Refusal("bad_per_week", per_week=per_week, most=MOST_MICROLEARNS)
    if start_day <= 0:
        raise Refusal("bad_start")


def check_microlearns(index: PackIndex, competencies: tuple[str, ...]) -> None:
    """Raise the Refusal of a list that cannot be a programme: of its size, of a competency, or of the order."""
    if not 1 <= len(competencies) <= MOST_MICROLEARNS:
        raise Refusal("programme_size", size=len(competencies), most=MOST_MICROLEARNS)
    for competency in competencies:
        if competency not in index.competencies:
            raise Refusal("no_such_competency", competency=competency, pack=index.id)
    places = {competency: number for number, competency in enumerate(competencies)}
    if len(places) < len(competencies):
        raise Refusal("competency_twice", competency=next(c for c in places if competencies.count(c) > 1))
    for competency, number in places.items():
        for needed in _all_before(index, competency):
            if places.get(needed, -1) > number:
                raise Refusal("wrong_order", competency=competency, needed=needed)


def _all_before(index: PackIndex, competency: str) -> tuple[str, ...]:
    """Everything that comes before a competency in the graph, nearest first."""
    found: dict[str, None] = {}
    waiting = list(index.competencies[competency].requires)
    while waiting:
        needed = waiting.pop(0)
        if needed not in found:
            found[needed] = None
            waiting += index.competencies[needed].requires
    return tuple(found)


def same_programme(one: ProgrammeJoined, other: ProgrammeJoined) -> bool:
    """Whether two launches differ in the version of the pack and in the first day at most."""
    return (one.title, one.competencies, one.per_week) == (other.title, other.competencies, other.per_week)
