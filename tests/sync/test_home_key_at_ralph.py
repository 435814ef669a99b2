# SPDX-License-Identifier: Apache-2.0
"""Which LRS key a home computer can do with, tried at a real Ralph that looks at scopes and authorities."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.events import Purpose
from sync.http_lrs import HttpLrs
from tests.app.record.record_kit import HandClock
from tests.ralph import Ralph, running
from tests.sync.roam_kit import Site

pytestmark = pytest.mark.lrs

NARROW = ["statements/write", "statements/read/mine"]


@pytest.fixture(scope="module")
def scoped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ralph]:
    """Ralph with keys for homes: narrow ones of its own authority and of the ward's, a wide one, one for writing."""
    others = [
        ("apart", NARROW, False),
        ("together", NARROW, True),
        ("reads", ["statements/write", "statements/read"], False),
        ("writes", ["statements/write"], False),
    ]
    try:
        with running(tmp_path_factory.mktemp("ralph"), others=others) as lrs:
            yield lrs
    except FileNotFoundError as missing:
        pytest.fail(str(missing), pytrace=False)


@pytest.mark.parametrize(
    ("name", "fetches", "problem"),
    [("apart", False, None), ("together", True, None), ("reads", True, None), ("writes", False, "credentials")],
)
def test_what_a_home_sends_and_fetches(
    tmp_path: Path, scoped: Ralph, name: str, fetches: bool, problem: str | None
) -> None:
    clock = HandClock()
    who = f"ana-{name}"
    ward = Site(tmp_path, HttpLrs(scoped.endpoint, scoped.key, scoped.secret), f"ward-{name}", clock)
    home = Site(tmp_path, HttpLrs(scoped.endpoint, f"{scoped.key}-{name}", scoped.secret), f"home-{name}", clock)
    for site in (ward, home):
        site.device.enrol(who)
        site.device.finish(site.device.learning.start(who, Purpose.SHIFT_QUIZ), learner=who)
    assert ward.sync().problem is None
    at_home = home.sync()
    assert at_home.sent > 0, "each of them may send"
    assert (at_home.came_back > 0) is fetches
    later = home.sync()
    assert (later.problem, later.pull_problem) == (None, problem), "a home that may not read sends all the same"
    ward.sync()
    assert ward.digest(who).events == len(ward.device.roamed(who)), "the ward sees what home sent"
    assert len({event.device for event in ward.device.roamed(who)}) == 2
    assert (home.digest(who) == ward.digest(who)) is fetches
    for site in (ward, home):
        site.lrs.close()
        site.device.close()


def test_a_home_whose_key_may_read_more_one_day_fetches_what_was_done_before(tmp_path: Path, scoped: Ralph) -> None:
    clock, who = HandClock(), "ana-later"
    keys = {name: HttpLrs(scoped.endpoint, f"{scoped.key}-{name}", scoped.secret) for name in ("apart", "reads")}
    ward = Site(tmp_path, HttpLrs(scoped.endpoint, scoped.key, scoped.secret), "ward-later", clock)
    home = Site(tmp_path, keys["apart"], "home-later", clock)
    for site in (ward, home):
        site.device.enrol(who)
        site.device.finish(site.device.learning.start(who, Purpose.SHIFT_QUIZ), learner=who)
    for site in (ward, home, home):
        site.sync()
    assert {event.device for event in home.device.roamed(who)} == {"home-later"}
    home.lrs = keys["reads"]
    ward.roaming.handovers.lost()  # anything that the ward says from now on
    ward.sync()
    home.sync()
    ward.sync()
    assert {event.device for event in home.device.roamed(who)} == {"home-later", "ward-later"}
    assert home.digest(who) == ward.digest(who)
    for lrs in (*keys.values(), ward.lrs):
        lrs.close()
    for site in (ward, home):
        site.device.close()
