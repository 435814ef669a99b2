# SPDX-License-Identifier: Apache-2.0
"""Two thousand people on one device: taking them in from a file, finding one by name, and the way in without hashing.

People are made from lists of given and family names with a fixed seed, saved as CSV, and taken in by the program on its
encrypted database with `synchronous=FULL`, each in a transaction of their own. Looking types names letter by letter.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from app.people.roster_file import read_roster
from app.rights import ActorKind
from benchmarks.homes import demo_home
from benchmarks.report import Row, figure, percentile, run
from ui.compose import Program, assemble

PEOPLE = 2_000
GIVEN = [
    "Ana",
    "Björn",
    "Chloé",
    "Dvořák",
    "Éva",
    "Fatima",
    "Goran",
    "Hélène",
    "Ines",
    "João",
    "Kofi",
    "Léa",
    "Łukasz",
    "Mei",
    "Noor",
    "Òscar",
    "Priya",
    "Zoë",
]
FAMILY = [
    "Abara",
    "Ångström",
    "Brandt",
    "Çelik",
    "De-Vries",
    "Estévez",
    "Fåhraeus",
    "García",
    "Kowalski",
    "Müller",
    "N'Diaye",
    "O'Neill",
    "Sørensen",
]
FIND_MS = 50.0
SIGN_IN_MS = 500.0


def measure(quick: bool) -> list[Row]:
    """Return the rows of the people of a device."""
    with demo_home() as home:
        program = assemble(home)
        try:
            return _rows(program, PEOPLE, sign_ins=20 if quick else 200)
        finally:
            program.close()


def _rows(program: Program, count: int, *, sign_ins: int) -> list[Row]:
    rng = random.Random(20_261_122)
    names = [f"{rng.choice(GIVEN)} {rng.choice(FAMILY)} {number}" for number in range(count)]
    content = "\n".join(["id,name,role,site", *(f"p{n},{name},learner," for n, name in enumerate(names))]).encode()
    read = _seconds(lambda: read_roster(content, "people.csv"))
    roster = read_roster(content, "people.csv")
    dry = _seconds(lambda: program.rosters.import_roster(roster, dry_run=True))
    taken = _seconds(lambda: program.rosters.import_roster(roster, dry_run=False))
    again = _seconds(lambda: program.rosters.import_roster(roster, dry_run=False))
    typed = [name[:length] for name in rng.sample(names, 50) for length in range(1, len(name) + 1)]
    finds = [_seconds(lambda text=text: program.people.find(text)) for text in typed]  # type: ignore[misc]
    ways = [_sign_in(program, f"p{n}") for n in rng.sample(range(count), sign_ins)]
    return [
        figure(f"read a list of {count} people", read * 1e3, "ms"),
        figure(f"dry run of {count} new people", dry, "s"),
        figure(f"take in {count} new people, each committed on its own", taken, "s"),
        figure(f"take the same {count} in again", again, "s"),
        figure(f"find among {count}, p95 of {len(finds)} typings", percentile(finds, 0.95) * 1e3, "ms", most=FIND_MS),
        figure(f"find among {count}, slowest", max(finds) * 1e3, "ms", most=FIND_MS),
        figure(
            "sign in and the home screen behind it, without hashing, p95",
            percentile(ways, 0.95) * 1e3,
            "ms",
            most=SIGN_IN_MS,
        ),
    ]


def _sign_in(program: Program, learner: str) -> float:
    """Seconds from the name to what the first screen shows; who has no PIN has no hash to wait for."""
    program.accounts.sign_out()

    def way_in() -> None:
        program.accounts.sign_in(learner, "")
        program.learning.today(learner)

    seconds = _seconds(way_in)
    actor = program.gate.actor
    if actor is None or (actor.kind, actor.id) != (ActorKind.PERSON, learner):
        raise RuntimeError("nobody was signed in")
    return seconds


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    run(measure, "Measure two thousand people on one device.")
