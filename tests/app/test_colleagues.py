# SPDX-License-Identifier: Apache-2.0
"""Who is whose colleague: one rule, wherever the program shows somebody something of others."""

from __future__ import annotations

import pytest

from app.colleagues import Colleagues as Passed
from app.encouraging.team import goals_of
from app.events import AttemptFinished, Outcome, Purpose
from app.helping.colleagues import Colleagues
from app.library.crowd import crowd
from app.own.facts import (
    Measure,
    PlaylistKept,
    Ref,
    SharingKeyMade,
    TeamGoalJoined,
    TeamGoalSet,
    ThingKind,
    ThingRated,
)
from app.playlists.shared import shared_with
from app.private.near import nearby
from app.sites import sites_of
from tests.app.kit import DAY, KIT, Device

PACK = {"pack": "kit", "version": "1.0.0"}
OURS = ("ben", "cleo", "dana")
"""Who belongs to Ana's site: by their own one, by none of their own, and by a membership."""
OTHERS = ("far", "gone", "twin")
LESSON = Ref(pack="kit", kind=ThingKind.LESSON, thing="say-0")


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, KIT)
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    for who in ("ana", *OURS, *OTHERS):
        device.enrol(who)
    run = device.database.execute
    run("UPDATE meta SET site = 'north'")
    run("UPDATE learner SET site = 'north' WHERE id IN ('ana', 'ben')")
    run("UPDATE learner SET site = 'south' WHERE id IN ('dana', 'far')")
    run("INSERT INTO membership (learner, site, role) VALUES ('dana', 'north', 'learner')")
    for who in (*OURS, *OTHERS):
        device.record.append(who, SharingKeyMade(public=f"key of {who}"))
        device.record.append(who, PlaylistKept(playlist=who, title=who, things=(LESSON,), shared=True))
        device.record.append(who, ThingRated(**PACK, kind=LESSON.kind, thing=LESSON.thing, useful=3))
        device.record.append(who, _passed(who))
    run("UPDATE learner SET left_ms = 1 WHERE id IN ('gone', 'twin')")
    run("UPDATE learner SET merged_into = 'ben' WHERE id = 'twin'")
    yield device
    device.close()


def _passed(who: str) -> AttemptFinished:
    done = {"outcome": Outcome.PASSED, "asked": 3, "right": 3, "seconds": 60.0, "progress": 1.0}
    return AttemptFinished(attempt=who, purpose=Purpose.MODULE, module="talk", **PACK, **done)


def test_each_place_that_shows_something_of_others_means_the_same_people(device) -> None:
    known, expected = device.database, {*OURS, "sue"}
    assert {one.id for one in nearby(known, "ana")} == expected
    helping = Colleagues(known, device="here")
    assert {who for who, _, _ in helping.of_my_sites("ana")} == expected
    assert [bool(helping.name_of("ana", who)) for who in (*OURS, *OTHERS)] == [True] * 3 + [False] * 3
    assert {one.maker for one in shared_with(known, "ana")} == set(OURS)
    assert crowd(known, "ana", role="learner", pack="kit")[LESSON].site == len(OURS)
    assert Passed(known)("ana", "kit") == {"talk": len(OURS)}


def test_who_belongs_to_two_sites_has_the_colleagues_of_both(device) -> None:
    assert sites_of(device.database, "dana") == {"north", "south"}
    assert {one.id for one in nearby(device.database, "dana")} == {"ana", "ben", "cleo", "far", "sue"}


def test_a_goal_of_a_site_counts_whoever_belongs_to_it(device) -> None:
    today = device.clock.now_ms() // DAY
    days = {"from_day": today, "until_day": today + 7}
    device.record.append("sue", TeamGoalSet(goal="g", site="north", **PACK, measure=Measure.MODULES, target=50, **days))
    for who in (*OURS, *OTHERS):
        device.record.append(who, TeamGoalJoined(goal="g"))
    (goal,) = goals_of(device.database, "north", today)
    assert goal.people == len(OURS)
