# SPDX-License-Identifier: Apache-2.0
"""The plug is pulled while it is kept where somebody is: they come to the place before it, or to the one after."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from app.record.home import Home
from app.resuming.left import Left, Spot
from ui.compose import open_program

PLACES = 12
CUTS, MANY = 8, 200
ATTEMPT = "an-attempt"


def place(number: int) -> Left:
    """Each is of another length: what is cut off is not made up for by what stood there before."""
    state: dict[str, object] = {"scroll": [number, 400], "words": f"{number} " * (1 + 700 * (number % 3))}
    return Left(
        stack=(Spot(kind="today"), Spot(kind="found", ids={"lesson": f"l{number}"}, state=state)), number=number
    )


def plug(home: Home, folder: Path, cuts: int) -> None:
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        program.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(1, PLACES + 1):
            program.resuming.keep("ana", place(number))
            program.record.save_draft("ana", ATTEMPT, "item", f"{number}")
        frozen = folder / "frozen"
        shutil.copytree(home.path, frozen)
    log = (frozen / "stepwell.db-wal").read_bytes()
    chance = random.Random(cuts)
    found: list[tuple[int, int]] = []
    for cut in sorted([0, 32, len(log) - 1, len(log), *(chance.randrange(len(log)) for _ in range(cuts))]):
        there = Home(folder / f"cut{cut}")
        shutil.copytree(frozen, there.path, dirs_exist_ok=True)
        (there.path / "stepwell.db-shm").unlink()  # memory that processes share; a power cut loses it
        (there.path / "stepwell.db-wal").write_bytes(log[:cut])
        with open_program(there) as program:
            left, draft = program.resuming.left("ana"), program.record.draft("ana", ATTEMPT)
        shutil.rmtree(there.path)
        number = left.number if left is not None else 0
        assert left is None or left.stack == place(number).stack
        found.append((number, int(draft[1]) if draft is not None else 0))
    assert found == sorted(found)
    assert found[0] == (0, 0)
    assert found[-1] == (PLACES, PLACES)
    assert {number - answer for number, answer in found} <= {0, 1}, "an answer is never newer than its question's place"
    assert len(set(found)) > min(cuts, PLACES) / 2


def test_a_place_is_the_one_before_or_the_one_after(home: Home, tmp_path: Path) -> None:
    plug(home, tmp_path, CUTS)


@pytest.mark.soak
def test_a_place_is_the_one_before_or_the_one_after_wherever_the_log_is_cut(home: Home, tmp_path: Path) -> None:
    plug(home, tmp_path, MANY)
