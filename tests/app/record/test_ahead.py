# SPDX-License-Identifier: Apache-2.0
"""What was sealed by a clock that was years ahead stays in the future, and does not make the present slow."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.events import Event
from app.record.states import _MOST_AHEAD
from tests.app.record.record_kit import (
    HandClock,
    TallyProjector,
    add_learner,
    answered,
    asked,
    counting_ids,
    fresh_database,
    open_record,
)

YEARS_MS = 3 * 365 * 86_400_000


class Counting(TallyProjector):
    def __init__(self) -> None:
        self.folds = 0

    def fold(self, state: tuple[str, ...], event: Event) -> tuple[str, ...]:
        self.folds += 1
        return super().fold(state, event)


def made_ahead(folder: Path, count: int) -> list[Event]:
    """Events of Ana's on a device whose clock was years ahead."""
    clock = HandClock()
    clock.jump(clock.wall + YEARS_MS)
    with fresh_database(folder, "ahead.db") as database:
        add_learner(database, "ana")
        record = open_record(database, device="ahead", clock=clock, new_id=counting_ids(50_000))
        return [event for number in range(count) for event in record.append("ana", answered(f"future{number}"))]


@pytest.mark.parametrize("later", [True, False])
def test_the_present_costs_what_is_ahead_of_it_and_not_everything(database, clock, tmp_path, later) -> None:
    projector = Counting()
    record = open_record(database, clock=clock, projector=projector)
    for number in range(100):
        record.append("ana", answered(f"i{number}"))
    record.absorb(made_ahead(tmp_path, 5), later=later)
    clock.pass_ms(1000)
    record.append("ana", answered("first"), asked())  # everything is folded once more
    projector.folds = 0
    for number in range(20):
        clock.pass_ms(1000)
        record.append("ana", asked(), answered(f"i{number}"))
    assert projector.folds == 20 * (2 + 5)
    with fresh_database(tmp_path, "other.db") as other_database:
        add_learner(other_database, "ana")
        other = open_record(other_database, device="d2", clock=clock, new_id=counting_ids(90_000))
        clock.pass_ms(1000)
        news = other.append("ana", answered("news"))
    projector.folds = 0
    record.absorb(news, later=later)
    assert projector.folds == 1 + 5
    assert database.execute("SELECT count(*) FROM unfolded").fetchone() == (0,)
    trail = record.state("ana")
    assert trail[-5:] == tuple(f"future{number}+" for number in range(5))
    assert record.rebuild(verify=True).differences == ()


def test_so_much_ahead_is_folded_from_the_start(database, clock, tmp_path) -> None:
    record = open_record(database, clock=clock)
    record.absorb(made_ahead(tmp_path, _MOST_AHEAD + 1))
    record.append("ana", answered("i1"))
    record.append("ana", answered("i2"))
    assert record.state("ana")[:2] == ("i1+", "i2+")
    assert record.rebuild(verify=True).differences == ()


_step = st.tuples(st.sampled_from(["d1", "d2", "ahead"]), st.booleans(), st.integers(0, 90_000), st.booleans())


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(_step, min_size=2, max_size=25), later=st.booleans())
def test_devices_end_equal_with_one_among_them_that_is_years_ahead(steps, later) -> None:
    with TemporaryDirectory() as folder:
        clocks = {"d1": HandClock(), "d2": HandClock(), "ahead": HandClock()}
        clocks["ahead"].jump(clocks["ahead"].wall + YEARS_MS)
        databases = {name: fresh_database(Path(folder), f"{name}.db") for name in clocks}
        try:
            records = {}
            for number, (name, database) in enumerate(databases.items(), start=1):
                add_learner(database, "ana")
                ids = counting_ids(number * 10_000)
                records[name] = open_record(database, device=name, clock=clocks[name], new_id=ids)
            for name, right, passed, leaves in steps:
                for clock in clocks.values():
                    clock.pass_ms(passed)
                made = records[name].append("ana", answered(right=right) if leaves else asked())
                for other in records.values():
                    other.absorb([event for event in made if event.roam_sequence], later=later)
            for record in records.values():
                while record.fold_some():
                    pass
            assert len({record.state("ana") for record in records.values()}) == 1
            assert all(record.rebuild(verify=True).differences == () for record in records.values())
        finally:
            for database in databases.values():
                database.close()
