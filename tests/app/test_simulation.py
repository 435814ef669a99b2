# SPDX-License-Identifier: Apache-2.0
"""Synthetic people: the same seed, the same life; and a few days on the packs that ship."""

from __future__ import annotations

import random
import uuid
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.engine.curriculum import Curriculum
from app.errors import Refusal
from app.events import AnswerGiven, AttemptFinished, AttemptStarted, Purpose
from app.learning import Learning
from app.simulation import SimulatedClock, Simulation, Tally, enrol, make_person, seeded_ids, wrong_answer
from app.views import Step
from content_packs.answers import Answer
from content_packs.grading import grade, right_answer
from content_packs.localise import in_language
from content_packs.starter import starter_folders, starter_source
from tests.app.kit import DAY, KIT, Device, questions
from tests.app.record.record_kit import NOON, HandClock


@pytest.fixture(scope="module")
def starters() -> tuple:
    packs = [starter_source(folder).pack for folder in starter_folders()]
    assert all(packs)
    return tuple(packs)


class Turned(HandClock):
    """The clock of the device, turned by the simulation."""

    def forward(self, seconds: float) -> None:
        self.pass_ms(max(0, round(seconds * 1000)))


def lived(folder: Path, seed: int, *packs, people: int = 2, days: int = 3) -> tuple[Device, Tally]:
    clock = Turned()
    device = Device(folder, *packs, clock=clock, new_id=seeded_ids(seed))
    crowd = enrol(device.accounts, device.shelf, learners=people, learner="", seed=seed)
    return device, Simulation(device.learning, clock).run(crowd, days)  # type: ignore[arg-type]


@pytest.mark.parametrize("item", questions("when"), ids=lambda item: type(item).__name__)
def test_wrong_answers_fit_and_are_wrong(item) -> None:
    for seed in range(10):
        assert not grade(item, wrong_answer(item, random.Random(seed))).right
    assert grade(item, right_answer(item)).right


def test_wrong_answers_to_the_packs_that_ship(starters: tuple) -> None:
    for pack in starters:
        for language in ("en", "es"):
            for item in in_language(pack, language).items:
                assert not grade(item, wrong_answer(item, random.Random(1))).right, item.id
                assert grade(item, right_answer(item)).right, item.id


def test_where_every_option_is_right_choosing_one_is_wrong() -> None:
    import msgspec

    item = next(item for item in questions("when") if item.id == "when-multiple")
    options = tuple(msgspec.structs.replace(option, right=True) for option in item.options)
    every = msgspec.structs.replace(item, options=options)
    assert not grade(every, wrong_answer(every, random.Random(1))).right


def test_seeded_ids_are_uuids_and_repeat() -> None:
    make, again = seeded_ids(7), seeded_ids(7)
    ids = [make() for _ in range(500)]
    assert ids == [again() for _ in range(500)]
    assert len(set(ids)) == 500
    assert all(str(uuid.UUID(each)) == each and uuid.UUID(each).version == 4 for each in ids)
    assert all(uuid.UUID(each).variant == uuid.RFC_4122 for each in ids)
    assert seeded_ids(8)() != seeded_ids(7)()


def test_a_simulated_clock_never_goes_back() -> None:
    clock = SimulatedClock(NOON)
    clock.forward(1.5)
    clock.forward(-60)
    assert (clock.now_ms(), clock.steady()) == (NOON + 1500, (NOON + 1500) / 1000)


def test_the_same_seed_is_the_same_life(tmp_path: Path) -> None:
    lives = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        folder = tmp_path / name
        folder.mkdir()
        device, tally = lived(folder, seed, KIT)
        lives.append(([device.events(learner) for learner in device.record.learners()], tally))
        device.close()
    assert lives[0] == lives[1]
    assert lives[0][0] != lives[2][0]


def test_acknowledged_is_on_the_disk(tmp_path: Path) -> None:
    clock = Turned()
    device = Device(tmp_path, KIT, clock=clock)
    crowd = enrol(device.accounts, device.shelf, learners=1, learner="", seed=1)
    simulation = Simulation(device.learning, clock)  # type: ignore[arg-type]
    seen = []

    def look(learner: str, _feedback) -> None:
        reader = Device(tmp_path, KIT, clock=clock)
        on_disk = sum(isinstance(event.fact, AnswerGiven) for event in reader.events(learner))
        seen.append((on_disk, simulation.tally.by_learner[learner]))
        reader.close()

    simulation.acknowledge = look
    simulation.run(crowd, 1)
    assert len(seen) >= 5
    assert seen == [(n, n) for n in range(1, len(seen) + 1)]
    device.close()


class Endless:
    """Learning whose attempts go on for ever."""

    def __init__(self, learning: Learning) -> None:
        self.today, self.rate_areas, self.start = learning.today, learning.rate_areas, learning.start
        self.welcome_areas = learning.welcome_areas

    def answer(self, learner: str, answer: Answer, **_: object) -> SimpleNamespace:
        return SimpleNamespace(grade=SimpleNamespace(right=True))

    def next(self, learner: str) -> Step:
        return self.start(learner, Purpose.DIAGNOSTIC)


def test_an_attempt_that_does_not_end_stops_the_simulation(device: Device) -> None:
    person = make_person(device.shelf.index("kit"), "1")
    with pytest.raises(RuntimeError, match="did not end"):
        Simulation(Endless(device.learning), SimulatedClock(NOON)).run({"ana": person}, 1)  # type: ignore[arg-type]


def test_people_are_added_once(device: Device) -> None:
    for _ in range(2):
        people = enrol(device.accounts, device.shelf, learners=3, learner="", seed=5)
        assert list(people) == ["sim-5-0001", "sim-5-0002", "sim-5-0003"]
    assert len(device.accounts.cards()) == 4
    assert list(enrol(device.accounts, device.shelf, learners=0, learner="ana", seed=5)) == ["ana"]


def test_nobody_can_be_simulated_without_packs_or_a_person(tmp_path: Path, device: Device) -> None:
    (tmp_path / "bare").mkdir()
    bare = Device(tmp_path / "bare")
    for shelf_of, learner, code in ((bare, "", "no_packs"), (device, "bob", "no_such_learner")):
        with pytest.raises(Refusal) as refusal:
            enrol(shelf_of.accounts, shelf_of.shelf, learners=1, learner=learner, seed=1)
        assert refusal.value.code == code
    bare.close()


def test_what_is_known_follows_the_prerequisites(starters: tuple) -> None:
    """Somebody without a prerequisite knows what builds on it less often."""
    from app.shelf import index_pack

    index = index_pack(starters[0])
    built = [c for c in index.pack.competencies if c.requires]
    people = [make_person(index, str(n)).knows for n in range(300)]
    whole = [person[c.id] for person in people for c in built if all(person[r] for r in c.requires)]
    broken = [person[c.id] for person in people for c in built if not all(person[r] for r in c.requires)]
    assert sum(whole) / len(whole) > sum(broken) / len(broken) + 0.2


def test_a_few_days_on_the_packs_that_ship(tmp_path: Path, starters: tuple) -> None:
    device, tally = lived(tmp_path, 3, *starters, people=2, days=3)
    learners = device.record.learners()
    assert (tally.learners, tally.days, len(learners)) == (2, 3, 2)
    facts = [event.fact for learner in learners for event in device.events(learner)]
    assert sum(isinstance(fact, AnswerGiven) for fact in facts) == tally.answers == sum(tally.by_learner.values())
    assert sum(isinstance(fact, AttemptStarted) for fact in facts) == tally.attempts
    resting = sum(len(device.record.state(learner).open) for learner in learners)
    assert sum(isinstance(fact, AttemptFinished) for fact in facts) + resting == tally.attempts
    assert all(talk.rests for learner in learners for talk in device.record.state(learner).open.values())
    own = {pack.manifest.id for pack in starters if not pack.manifest.for_roles}
    assert {device.accounts.card(learner).pack for learner in learners} == own
    for learner in learners:
        today = device.learning.today(learner)
        assert (today.resume, today.needs_diagnostic, today.streak_shifts) == (None, False, 3)
        assert len({event.corrected_ms // DAY for event in device.events(learner)}) == 3
        assert len(device.roamed(learner)) == sum(event.roam_sequence > 0 for event in device.events(learner))
    assert device.record.rebuild(verify=True).differences == ()
    device.close()


def test_every_competency_of_the_packs_that_ship_can_be_shown(starters: tuple) -> None:
    for pack in starters:
        curriculum = Curriculum.from_pack(pack)
        assert min(len(items) for items in curriculum.items_of) >= 2
