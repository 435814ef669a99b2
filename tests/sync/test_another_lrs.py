# SPDX-License-Identifier: Apache-2.0
"""Another LRS is set: what the one before has goes there too, with the same characters, or stays where it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.record.home import Home
from app.record.outgoing import State
from app.statements import Profile
from content_packs.answers import Chosen
from sync.lrs import Answer
from tests.bendable_lrs import BendableLrs
from tests.cli.test_commands import Done, Stepwell
from tests.lrs_server import LrsServer
from tests.statement_samples import ORGANISATION, answered, event, find_pack
from ui.compose import open_program

PROFILE = Profile(organisation=ORGANISATION, packs=find_pack)


@pytest.fixture
def stepwell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stepwell:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    return Stepwell(tmp_path / "home")


class Place:
    """An LRS behind a web server. `no_reading`: it takes statements and shows nothing."""

    def __init__(self, *, no_reading: bool = False) -> None:
        self.lrs = BendableLrs()
        if no_reading:
            self.lrs.refuse_reads_with = Answer(status=403, document={}, words="no", version="1.0.3")
        self.server = LrsServer(self.lrs)

    def texts(self) -> set[str]:
        """The ids of what was recorded; manifests and the touchstone are not counted."""
        return {key for key, one in self.lrs.stored.items() if one["verb"]["id"].endswith("/answered")}


@pytest.fixture
def places() -> Iterator[tuple[Place, Place]]:
    old, new = Place(), Place(no_reading=True)
    with old.server, new.server:
        yield old, new


def record(stepwell: Stepwell, *numbers: int) -> list[str]:
    happened = [event(answered("single", Chosen((number % 2,))), number) for number in numbers]
    with open_program(Home(stepwell.home)) as program:
        texts = [(one.id, PROFILE.statement(one) or "") for one in happened]
        assert program.outbox.carry(texts) == len(numbers)
    return [one.id for one in happened]


def move(stepwell: Stepwell, to: Place, *more: str) -> Done:
    return stepwell("lrs", "set", f"{to.server.endpoint}/", "--key", "k", "--secret-stdin", *more, stdin="s\n")


def sync(stepwell: Stepwell, *more: str) -> dict[str, object]:
    found: dict[str, object] = stepwell("sync", "--once", "--now", "--json", *more).json
    return found


def sent(stepwell: Stepwell) -> int:
    with open_program(Home(stepwell.home), write=False) as program:
        return len(list(program.outbox.rows(State.SENT)))


def test_one_that_may_not_be_read_gets_only_what_is_new_and_all_of_it_when_somebody_says_so(
    stepwell: Stepwell, places: tuple[Place, Place]
) -> None:
    old, new = places
    move(stepwell, old)
    before = record(stepwell, 1, 2, 3)
    assert sync(stepwell)["sent"] == 3
    assert "stepwell sync --once --resend" in move(stepwell, new).err
    later = record(stepwell, 4)
    assert sync(stepwell)["sent"] == 1
    assert new.texts() == set(later)
    assert sync(stepwell, "--resend")["sent"] == 4
    assert new.texts() == {*before, *later}
    for one in before:
        assert new.lrs.stored[one] == old.lrs.stored[one]
    assert sync(stepwell, "--resend")["sent"] == 4, "there already: kept once, and marked as sent"
    assert sent(stepwell) == 4


def test_it_can_be_said_when_the_address_is_set(stepwell: Stepwell, places: tuple[Place, Place]) -> None:
    old, new = places
    move(stepwell, old)
    before = record(stepwell, 1, 2, 3)
    sync(stepwell)
    move(stepwell, new, "--before", "again")
    assert sync(stepwell)["sent"] == 3
    assert new.texts() == set(before)


def test_what_is_left_at_the_old_one_stays_there_and_what_is_new_is_still_looked_after(
    stepwell: Stepwell, places: tuple[Place, Place]
) -> None:
    old, new = places
    new.lrs.refuse_reads_with = None
    move(stepwell, old)
    before = record(stepwell, 1, 2, 3)
    sync(stepwell)
    move(stepwell, new, "--before", "left")
    assert sync(stepwell)["sent"] == 0
    later = record(stepwell, 4, 5)
    assert sync(stepwell)["sent"] == 2
    assert (sync(stepwell)["again"], new.texts()) == (0, set(later))
    new.lrs.stored.clear()  # put back to an older backup
    with open_program(Home(stepwell.home)) as program:
        program.roaming.handovers.left()  # and long ago: its manifest is looked for no more
    report = sync(stepwell)
    assert (report["again"], report["sent"]) == (2, 2)
    assert new.texts() == set(later)
    assert not new.texts() & set(before)


def test_without_a_word_it_gets_what_it_shows_that_it_lacks(stepwell: Stepwell, places: tuple[Place, Place]) -> None:
    old, new = places
    new.lrs.refuse_reads_with = None
    move(stepwell, old)
    before = record(stepwell, 1, 2, 3)
    sync(stepwell)
    with open_program(Home(stepwell.home)) as program:
        program.roaming.handovers.left()  # it was handed over more than ten seconds ago
    move(stepwell, new)
    report = sync(stepwell)
    assert (report["again"], report["sent"]) == (3, 3)
    assert new.texts() == set(before)


def test_only_another_address_is_spoken_of(stepwell: Stepwell, places: tuple[Place, Place]) -> None:
    old, _new = places
    assert "before" not in move(stepwell, old).err
    record(stepwell, 1)
    sync(stepwell)
    assert "before" not in move(stepwell, old).err
