# SPDX-License-Identifier: Apache-2.0
"""Which jobs there are: the role profiles of packs that are here. Pure, but for the shelf."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.errors import Refusal
from app.jobs.views import Job
from app.text import search_text

if TYPE_CHECKING:
    from app.shelf import Shelf

NONE = "–"
"""What a refusal names where there is no job to choose."""
_BETWEEN = ",;|\n"


def jobs_of(shelf: Shelf, packs: Iterable[str], language: str = "") -> tuple[Job, ...]:
    """Return the jobs of some packs in their order, each id once; a pack that is not here has none."""
    here = frozenset(shelf.ids())
    found: dict[str, Job] = {}
    for pack in packs:
        index = shelf.index(pack, language=language) if pack in here else None
        for profile in index.pack.role_profiles if index is not None else ():
            found.setdefault(profile.id, Job(id=profile.id, title=profile.title))
    return tuple(found.values())


def named(jobs: Iterable[str], known: Iterable[Job]) -> tuple[Job, ...]:
    """Return jobs by id, in the order of those that are `known`; behind them what is not, called by its id."""
    wanted = tuple(dict.fromkeys(jobs))
    there = {each.id: each for each in known}
    others = (Job(id=each, title=each) for each in wanted if each not in there)
    return (*(each for name, each in there.items() if name in wanted), *others)


def held(jobs: Iterable[str], shelf: Shelf, pack: str, language: str) -> tuple[Job, ...]:
    """Return jobs by id as they are called in a pack that somebody learns from."""
    return named(jobs, jobs_of(shelf, [pack], language))


def read(text: str, shelf: Shelf, pack: str) -> tuple[str, ...]:
    """Return the ids of jobs of a pack that stand in a cell: ids or titles, with commas between. Empty: none.

    Upper case and accents do not count. Raises Refusal("no_such_job", job, jobs).
    """
    known = jobs_of(shelf, [pack])
    places = {search_text(name): each.id for each in known for name in (each.title, each.id)}
    return tuple(dict.fromkeys(_each(text, places, ", ".join(each.id for each in known) or NONE)))


def _each(text: str, places: dict[str, str], there: str) -> Iterator[str]:
    for mark in _BETWEEN:
        text = text.replace(mark, ",")
    for name in filter(None, map(str.strip, text.split(","))):
        if search_text(name) not in places:
            raise Refusal("no_such_job", job=name, jobs=there)
        yield places[search_text(name)]
