# SPDX-License-Identifier: Apache-2.0
"""Key figures as they are kept: of whose site, each once, and no week that nobody will live to see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from app.errors import Refusal
from app.figures.figures import MOST_AHEAD, Brought, Figures
from app.figures.reading import Figure, Reading
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from tests.app.kit import DAY, Device

WEEK = 20_773
"""Of 16 November 2026."""


@pytest.fixture
def device(make_device) -> Iterator[Device]:
    made = make_device()
    site_is(made, "north")
    made.clock.jump((WEEK + 10) * DAY)
    act(made)
    return made


@pytest.fixture
def figures(device: Device) -> Figures:
    return Figures(device.database, gate=device.gate, audit=device.audit, now_ms=device.record.now_ms)


def site_is(device: Device, site: str) -> None:
    with device.database.conn:
        device.database.execute("UPDATE meta SET site = ?", [site])


def act(device: Device, role: Role = Role.SUPERVISOR, site: str = "north") -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=role, site=site))


def bring(figures: Figures, *lines: str) -> Brought:
    return figures.bring(figures.look("\n".join(lines).encode(), "f.csv"))


def test_nobody_asks_about_the_site_of_others(device: Device, figures: Figures) -> None:
    bring(figures, "week,falls", "2026-W47,3")
    for call in (
        lambda: figures.learned("south", WEEK),
        lambda: figures.measures("south"),
        lambda: figures.beside("falls", "south"),
    ):
        with pytest.raises(Refusal, match="not_allowed"):
            call()
    assert figures.learned("north", WEEK) == {}
    assert [each.name for each in figures.measures("north")] == ["falls"]
    device.gate.enter(COMMAND_LINE)
    assert figures.learned("south", WEEK) == {}
    assert figures.measures("south") == ()
    act(device, Role.LEARNER)
    with pytest.raises(Refusal, match="not_allowed"):
        figures.learned("north", WEEK)


def test_what_is_wrong_with_a_line_is_told_once_however_many_figures_it_has(figures: Figures) -> None:
    lines = ("week,site,falls,complaints", "2099-W01,north,4,1", "2099-W02,north,4,1", "2026-W47,south,1,2")
    read = figures.look("\n".join(lines).encode(), "f.csv")
    assert [(each.line, each.code) for each in read.bad] == [(2, "figure_far"), (3, "figure_far"), (4, "figure_site")]


def test_a_week_far_off_is_told_by_its_line_and_the_others_are_taken(figures: Figures) -> None:
    edge = (dt.date(1970, 1, 1) + dt.timedelta(days=WEEK + 10 + MOST_AHEAD)).isoformat()
    lines = ("week,falls", "9999-W52,3", "1.6.9999,1", "2026-W47,2", f"{edge},4", "2099-01-01,5")
    read = figures.look("\n".join(lines).encode(), "f.csv")
    assert [(each.line, each.code, each.params) for each in read.bad] == [
        (2, "figure_far", {"week": "9999-W52"}),
        (3, "figure_far", {"week": "9999-W22"}),
        (6, "figure_far", {"week": "2099-W01"}),
    ]
    assert figures.bring(read) == Brought(2, 0)
    (measure,) = figures.measures()
    beside = figures.beside("falls")
    assert beside is not None
    assert (measure.weeks, beside.weeks[-1].value) == (2, 4.0)


def test_a_week_far_off_that_is_there_already_is_not_shown(figures: Figures) -> None:
    figures.bring(Reading((Figure(1, WEEK, "falls", 3.0, "north"), Figure(2, 2_932_889, "falls", 9.0, "north"))))
    assert [(each.weeks, each.last) for each in figures.measures()] == [(1, WEEK)]
    beside = figures.beside("falls")
    assert beside is not None
    assert [each.value for each in beside.weeks] == [3.0]


def test_with_and_without_the_site_it_is_one_figure(device: Device, figures: Figures) -> None:
    lines = ("week,site,falls", "2026-W47,north,3", "2026-W47,,4", "2026-W48,,5")
    read = figures.look("\n".join(lines).encode(), "f.csv")
    assert [(each.line, each.code, each.params) for each in read.bad] == [
        (3, "figure_twice", {"measure": "falls", "line": 2})
    ]
    assert figures.bring(read) == Brought(2, 0)
    again = Reading((Figure(1, WEEK, "falls", 6.0, "north"), Figure(2, WEEK, "falls", 7.0, "north")))
    assert figures.bring(again) == Brought(0, 1), "told twice it is one"


def test_what_was_brought_before_the_site_had_a_name_is_of_it(device: Device, figures: Figures) -> None:
    site_is(device, "")
    act(device, site="")
    bring(figures, "week,falls", "2026-W46,1", "2026-W47,3")
    site_is(device, "north")
    act(device)
    assert [(each.site, each.weeks) for each in figures.measures()] == [("north", 2)]
    assert bring(figures, "week,falls", "2026-W47,8") == Brought(0, 1)
    beside = figures.beside("falls")
    assert beside is not None
    assert [each.value for each in beside.weeks] == [1.0, 8.0]
    figures.forget("falls")
    assert figures.measures() == ()
