# SPDX-License-Identifier: Apache-2.0
"""A text that is shared with one person is on that person's other device too, sealed all the way, until it is ended."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.private.pair import publishing
from app.private.shared import Sharing
from app.record.leaving import Leaving, Switches
from app.rights import COMMAND_LINE
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site

TEXT = "I was afraid when Mr Okoye fell"
PINS = {"ana": "2580", "bo": "3691"}


@pytest.fixture
def lrs() -> BendableLrs:
    made = BendableLrs()
    made.offset_ms = 0
    return made


@pytest.fixture
def sites(tmp_path: Path, lrs: BendableLrs) -> Iterator[tuple[Site, Site]]:
    """Two devices of Ana and Bo, whose keys enrolment brought to both."""
    clock = HandClock()
    lrs.clock = clock
    made = Site(tmp_path, lrs, "here", clock), Site(tmp_path, lrs, "there", clock)
    for site in made:
        for who, pin in PINS.items():
            site.device.accounts.add(id=who, name=who.title(), pin=pin)
    here, there = (site.device.database for site in made)
    for row in here.execute("SELECT * FROM learner_key").fetchall():
        there.execute("INSERT OR REPLACE INTO learner_key VALUES (?, ?, ?, ?)", row)
    yield made
    for site in made:
        site.device.close()


def sign_in(site: Site, who: str) -> Sharing:
    device = site.device
    assert device.accounts.sign_in(who, PINS[who]).ok
    key = device.accounts.private_key(who)
    assert key is not None
    publishing(device.record)(who, key)
    return Sharing(
        device.database,
        record=device.record,
        accounts=device.accounts,
        gate=device.gate,
        sealed=device.sealed,
        new_id=device.new_id,
        roams=Switches(device.database).notes_roam,
    )


def let(site: Site, *, on: bool) -> None:
    site.device.gate.enter(COMMAND_LINE)
    site.device.privacy.set_switch(Leaving.NOTES, on=on)


@pytest.mark.parametrize("roams", [True, False])
def test_it_is_read_there_only_where_sealed_texts_may_leave_and_until_it_is_ended(
    sites: tuple[Site, Site], lrs: BendableLrs, roams: bool
) -> None:
    here, there = sites
    sign_in(here, "bo")
    if roams:
        let(here, on=True)
    sharing = sign_in(here, "ana")
    key = here.device.accounts.private_key("ana")
    assert key is not None
    note = here.device.sealed.write("ana", key, "reflection", TEXT)
    share = sharing.share("ana", note, "bo")
    for site in (here, there):
        site.sync()
    assert [each.text for each in sign_in(there, "bo").with_me("bo")] == ([TEXT] if roams else [])
    assert [each.text for each in sign_in(here, "bo").with_me("bo")] == [TEXT]
    assert TEXT not in json.dumps(list(lrs.stored.values()))
    assert [one.name for one in sign_in(there, "ana").people("ana") if one.may_read] == ["Bo"]
    sign_in(here, "ana").end("ana", share)
    for site in (here, there, here):
        site.sync()
    for site in sites:
        assert sign_in(site, "bo").with_me("bo") == ()
