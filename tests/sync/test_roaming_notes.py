# SPDX-License-Identifier: Apache-2.0
"""Private notes are on their writer's other devices only where that was let, and then only sealed."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refusal
from app.events import NoteTaken
from app.record.leaving import Leaving
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site

KEY = os.urandom(32)
TEXT = "I was afraid when Mr Okoye fell"


@pytest.fixture
def lrs() -> BendableLrs:
    made = BendableLrs()
    made.offset_ms = 0
    return made


@pytest.fixture
def sites(tmp_path: Path, lrs: BendableLrs) -> Iterator[tuple[Site, Site]]:
    clock = HandClock()
    lrs.clock = clock
    made = Site(tmp_path, lrs, "here", clock), Site(tmp_path, lrs, "there", clock)
    for site in made:
        site.device.enrol()
        site.device.gate.enter(COMMAND_LINE)
    yield made
    for site in made:
        site.device.close()


def texts(site: Site) -> list[str | None]:
    """What Ana reads with her key, which enrolment brought to both."""
    sit_down(site)
    return [note.text for note in site.device.sealed.read("ana", KEY)]


def sit_down(site: Site) -> None:
    site.device.gate.enter(Actor(kind=ActorKind.PERSON, id="ana", role=Role.LEARNER, site=""))


def write(site: Site, text: str = TEXT) -> str:
    sit_down(site)
    return site.device.sealed.write("ana", KEY, "reflection", text)


def let(site: Site, *, on: bool = True) -> None:
    site.device.gate.enter(COMMAND_LINE)
    site.device.privacy.set_switch(Leaving.NOTES, on=on)


def test_notes_stay_unless_they_are_let_leave(sites: tuple[Site, Site], lrs: BendableLrs) -> None:
    here, there = sites
    assert here.device.privacy.switches()[Leaving.NOTES] is False
    write(here)
    here.sync()
    there.sync()
    assert texts(here) == [TEXT]
    assert texts(there) == []
    assert lrs.stored == {}


def test_a_note_is_on_the_other_device_and_nobody_in_between_can_read_it(
    sites: tuple[Site, Site], lrs: BendableLrs
) -> None:
    here, there = sites
    write(here, "before")
    let(here)
    write(here)
    here.sync()
    there.sync()
    assert texts(there) == [TEXT]
    assert texts(here) == ["before", TEXT]
    assert TEXT not in json.dumps(list(lrs.stored.values()))
    assert [note.text for note in there.device.sealed.read("ana", os.urandom(32))] == [None]
    assert there.device.sealed.count("ana") == 1


@pytest.mark.parametrize("order", ["at once", "one by one", "backwards"])
def test_what_was_taken_away_is_taken_away_there_too_and_stays_so(sites: tuple[Site, Site], order: str) -> None:
    here, there = sites
    let(here)
    note = write(here)
    if order == "one by one":
        here.sync()
        there.sync()
        assert texts(there) == [TEXT]
    let(here, on=False)  # what was let leave can still be taken back
    sit_down(here)
    here.device.sealed.erase(note)
    if order == "backwards":
        for event in reversed(here.device.roamed()):
            there.device.record.absorb([event])
    here.sync()
    there.sync()
    assert texts(here) == texts(there) == []
    assert here.digest() == there.digest()


def test_only_the_person_writes_reads_and_takes_away(sites: tuple[Site, Site]) -> None:
    here, _ = sites
    let(here)
    note = write(here)
    here.device.enrol("bo")
    here.device.gate.enter(Actor(kind=ActorKind.PERSON, id="bo", role=Role.SUPERVISOR, site=""))
    for call in (lambda: here.device.sealed.read("ana", KEY), lambda: here.device.sealed.erase(note)):
        with pytest.raises(Refusal, match="not_yours"):
            call()
    assert here.device.sealed.count("ana") == 1


def test_nobody_takes_away_what_is_somebody_elses_even_if_they_know_its_id(sites: tuple[Site, Site]) -> None:
    here, there = sites
    for site in sites:
        site.device.gate.enter(COMMAND_LINE)
        site.device.enrol("bo")
    let(here)
    note = write(here)
    here.sync()
    there.sync()
    here.device.record.append("bo", NoteTaken(note=note))
    here.sync()
    there.sync()
    assert texts(there) == texts(here) == [TEXT]
