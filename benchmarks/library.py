# SPDX-License-Identifier: Apache-2.0
"""What the library recommends at sites of 12 and of 500 people: `python -m benchmarks.library [--quick] [--json]`.

Made-up people (seeded) use the packs that ship, on a real database. Each leans towards some modules of their pack and
opens things of those, more of them what is popular; two of three rate what they opened, and two of three have a goal.
Three of them are shown, with what is recommended to each and why:

* New: nothing is known of them but their work.
* Goal: has a goal, opened three things and found one useful.
* Missed: has been through the first talk, where nothing was right yet.

Figures, over the first six rows of everybody who is looked at: how much of the packs is recommended to anybody
(coverage), how many of the six are the same after somebody opened the first two (repeat), for how many of them
colleagues are the reason, and of how many things anything may be said at all (three people or more found them useful).
`--quick`: the small site alone.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from app.events import Mode, PlanMade, Purpose
from app.library.library import FIRST
from app.library.views import Because, Row, Thing
from app.own.facts import ThingRated, ThingUsed
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.views import Finished, LessonView, PortionEnd, QuestionView
from benchmarks.report import Row as Figure
from benchmarks.report import run
from content_packs.answers import NotYet
from content_packs.library import PackLibrary
from ui.compose import assemble
from ui.compose.program import Program
from ui.setting_up import install_starter_packs

PACK = "care-essentials"
_SEED = 20_261_123
SMALL, LARGE = 12, 500
LOOKED_AT = 40
"""Of the large site."""
_CROWD = frozenset({Because.ROLE, Because.SITE, Because.ALSO})
NAMES = ("New", "Goal", "Missed")


class Site(msgspec.Struct, frozen=True):
    """What came of a site: the lists of the three, and the figures, each from 0 to 1."""

    people: int
    lists: dict[str, tuple[str, ...]]
    coverage: float
    repeat: float
    crowd: float
    known: float


def site(people: int, folder: Path) -> Site:
    """Make a site of so many people, and look at what is recommended there."""
    home = Home(folder / f"site-{people}").make()
    install_starter_packs(PackLibrary(home.packs))
    program = assemble(home)
    try:
        draw = random.Random(_SEED)
        others = [program.accounts.add(name=f"Person {n}", pack=PACK).id for n in range(people - len(NAMES))]
        three = {name: program.accounts.add(name=name, pack=PACK).id for name in NAMES}
        things = [thing for thing in program.things.things(three["New"]) if thing.near]
        for person in others:
            _live(program, person, things, draw)
        _goal(program, three["Goal"], things)
        _missed(program, three["Missed"])
        lists = {name: tuple(told(row) for row in program.things.view(who).first) for name, who in three.items()}
        looked = [*three.values(), *draw.sample(others, min(LOOKED_AT, len(others)))]
        return _figures(program, people, looked, things, lists)
    finally:
        program.close()


def told(row: Row) -> str:
    """Return a row as it is printed."""
    why = row.why
    return f"{row.thing.title} ({row.thing.ref.kind.value}) - {_SAID[why.code](why.title, why.people)}"


_SAID: dict[Because, Callable[[str, int], str]] = {
    Because.GOAL: lambda title, _n: f"for your goal: {title}",
    Because.MUST: lambda title, _n: f"everybody in your work needs this: {title}",
    Because.MISSED: lambda title, _n: f"because a question was not right yet: {title}",
    Because.OPENED: lambda title, _n: f"because you opened: {title}",
    Because.NEXT: lambda title, _n: f"the next step after: {title}",
    Because.ROLE: lambda _title, n: f"{n} colleagues with your work found this useful",
    Because.SITE: lambda _title, n: f"{n} people here found this useful",
    Because.ALSO: lambda title, n: f"{n} people here who opened {title} opened this too",
    Because.USEFUL: lambda _title, _n: "you said that it is useful",
    Because.OPEN: lambda title, _n: f"because you may not know this yet: {title}",
    Because.BEFORE: lambda _title, _n: "you opened this before",
    Because.HOUSE: lambda _title, _n: "new from your organisation",
    Because.HERE: lambda _title, _n: "it is here",
}


def _live(program: Program, person: str, things: list[Thing], draw: random.Random) -> None:
    """Let somebody use the library for a while: all of it in one transaction."""
    modules = sorted({thing.module for thing in things if thing.module})
    liked = set(draw.sample(modules, 3))
    weights = [(6.0 if thing.module in liked else 1.0) / (1 + thing.place % 17) for thing in things]
    facts: list[ThingUsed | ThingRated] = []
    opened = draw.choices(things, weights, k=draw.randint(2, 14))
    for thing in dict.fromkeys(opened):
        ref = thing.ref
        facts.append(ThingUsed(pack=ref.pack, version=thing.version, kind=ref.kind, thing=ref.thing, way="list"))
        if draw.random() < 2 / 3:
            good = 3 if draw.random() < 0.7 else draw.choice((1, 2))
            facts.append(
                ThingRated(pack=ref.pack, version=thing.version, kind=ref.kind, thing=ref.thing, useful=good, fits=good)
            )
    program.record.append(person, *facts)
    if draw.random() < 2 / 3:
        _plan(program, person, draw.choice(modules))


def _plan(program: Program, person: str, module: str) -> None:
    version = program.shelf.index(PACK).version
    program.record.append(person, PlanMade(pack=PACK, version=version, goals=(module,), mode=Mode.LEARN))


def _goal(program: Program, person: str, things: list[Thing]) -> None:
    _plan(program, person, things[0].module)
    for thing in things[20:23]:
        program.things.used(person, thing.ref, "list")
    program.things.rate(person, things[20].ref, 3, 3)


def _missed(program: Program, person: str) -> None:
    program.learning.rate_areas(person, {}, ())
    step = program.learning.start(person, Purpose.DIAGNOSTIC)
    while not isinstance(step, Finished | PortionEnd):
        match step:
            case QuestionView():
                program.learning.answer(person, NotYet(), confidence=None, seconds=6.0)
                step = program.learning.next(person)
            case LessonView():
                step = program.learning.pass_lesson(person)
            case _:
                step = program.learning.next(person)


def _figures(
    program: Program, people: int, looked: list[str], things: list[Thing], lists: dict[str, tuple[str, ...]]
) -> Site:
    first = {person: program.things.view(person).first for person in looked}
    rows = [row for some in first.values() for row in some]
    known = program.database.execute(
        "SELECT count(*) FROM (SELECT 1 FROM library_use WHERE useful >= 2"
        " GROUP BY pack, kind, thing HAVING count(*) >= 3)"
    ).fetchone()[0]
    crowd = sum(row.why.code in _CROWD for row in rows) / len(rows)
    again = []
    for person, some in first.items():
        for row in some[:2]:
            program.things.used(person, row.thing.ref, "because")
        after = {row.thing.ref for row in program.things.view(person).first}
        again.append(len(after & {row.thing.ref for row in some}) / FIRST)
    return Site(
        people=people,
        lists=lists,
        coverage=len({row.thing.ref for row in rows}) / len(things),
        repeat=sum(again) / len(again),
        crowd=crowd,
        known=known / len(things),
    )


def sites(quick: bool) -> Iterator[Site]:
    """Yield the small site, and the large one."""
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as folder:
        for people in (SMALL,) if quick else (SMALL, LARGE):
            yield site(people, Path(folder))


def measure(quick: bool) -> list[Figure]:
    """Return the figures; the lists go to standard error."""
    found: list[Figure] = []
    for each in sites(quick):
        for name, rows in each.lists.items():
            sys.stderr.write(f"\n{each.people} people, {name}:\n" + "".join(f"  {row}\n" for row in rows))
        for name in ("coverage", "repeat", "crowd", "known"):
            value = round(getattr(each, name), 3)
            found.append(
                {"name": f"{each.people} people: {name}", "target": "-", "ours": value, "peer": "-", "pass": None}
            )
    return found


if __name__ == "__main__":
    import os

    os.environ[PLACE_VARIABLE] = "file"
    run(measure, __doc__ or "")
