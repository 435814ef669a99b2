# SPDX-License-Identifier: Apache-2.0
"""What is put into a data folder for people who try the program: the packs that ship and eight sample people."""

from __future__ import annotations

import shutil

from app.clock import DAY_MS, SystemClock
from app.duties.views import Order
from app.leading.facts import Proof, Terms
from app.record.home import Home
from app.simulation import SimulatedClock, Simulation, make_person
from content_packs.library import PackLibrary
from ui.compose import Program, assemble, locked
from ui.setting_up import install_starter_packs

DEMO_PIN = "1234"
DEMO_ORGANISATION = "https://demo.stepwell.example"
DEMO_DAYS = 6
LEADING = "leading-learning"
"""What whoever leads others learns from."""
SAMPLES = (
    ("Amina Yusuf", "care-essentials", "en", 0),
    ("Tom Reilly", "care-essentials", "en", DEMO_DAYS),
    ("Lucía Ferrer", "shop-floor", "es", 2),
    ("Beata Nowak", "care-essentials", "pl", 3),
    ("Grace Okafor", "care-essentials", "en", 1),
    ("Kofi Mensah", "care-essentials", "en", 3),
)
"""Name, pack, language, and how many days of learning they already have."""
ASKED = ("Beata Nowak", "Kofi Mensah")
"""Of whom the supervisor asks something."""
ASKED_MODULE = 6
"""Which module of their pack: one that they have not come to."""
ASKED_WITHIN = 4
"""Days: it is overdue by now where it was not done."""
OPERATOR = "Rosa Meier"
"""Looks after the device."""
SUPERVISOR = "Ines Weber"
"""Looks after the team."""


def prepare_demo(home: Home) -> None:
    """Make a data folder with the packs that ship and the sample people; a folder that is there stays as it is.

    It is made beside its place and renamed, so that a half-made one is never opened. Raises `StoreFailed`.
    """
    if home.path.exists():
        return
    beside = Home(home.path.with_name(home.path.name + ".part"))
    shutil.rmtree(beside.path, ignore_errors=True)
    install_starter_packs(PackLibrary(beside.make().packs))
    clock = SimulatedClock(demo_start_ms(SystemClock().now_ms()))
    with locked(beside, wait_s=0.0):
        program = assemble(beside, clock=clock, organisation=DEMO_ORGANISATION)
        try:
            add_samples(program, clock)
        finally:
            program.close()
    beside.path.rename(home.path)


def add_samples(program: Program, clock: SimulatedClock, days: int = DEMO_DAYS) -> None:
    """Add the sample people and live the learners' days, up to the time that `clock` reaches then."""
    program.accounts.add(name=OPERATOR, role="operator", pin=DEMO_PIN, allow_weak=True)
    leader = program.accounts.add(name=SUPERVISOR, role="supervisor", pin=DEMO_PIN, pack=LEADING, allow_weak=True).id
    people = {}
    for name, pack, language, history in SAMPLES:
        card = program.accounts.add(name=name, pin=DEMO_PIN, pack=pack, language=language, allow_weak=True)
        people[card.id] = history, make_person(program.shelf.index(pack), f"demo {name}")
    asked = tuple(card.id for card in program.accounts.cards() if card.name in ASKED)
    care = SAMPLES[0][1]
    module = tuple(program.shelf.index(care).modules)[ASKED_MODULE]
    terms = Terms(proof=Proof.MODULE)
    order = Order(module=module, pack=care, terms=terms, people=asked, within_days=ASKED_WITHIN)
    program.duties.spread(program.duties.put(order, by=leader).duty, by=leader)
    simulation = Simulation(program.learning, clock)
    for left in range(days, 0, -1):
        simulation.run({who: person for who, (history, person) in people.items() if history >= left}, 1)


def demo_start_ms(now_ms: int, days: int = DEMO_DAYS) -> int:
    """Return when the samples' history begins, so that its last shift was yesterday."""
    return now_ms - days * DAY_MS
