# SPDX-License-Identifier: Apache-2.0
"""What is said of one person and one topic: the rule, and that the engine and SQL say the same."""

from __future__ import annotations

import itertools

import msgspec
import pytest

from app.clock import DAY_MS
from app.events import Purpose
from app.leading.facts import ObservingChosen
from app.observing.facts import ChecklistObserved
from app.overview.cells import LATE_DAYS, Counts, cell_of, counted, level_of, topic_level
from app.overview.reading import counts_of
from app.overview.views import Cell
from app.views import Level
from content_packs.model import Checklist, Point
from tests.app.kit import KIT, Device
from tests.app.overview_kit import believe

NOW = 20_000 * DAY_MS
PACK = msgspec.structs.replace(
    KIT,
    checklists=(
        Checklist(
            id="hands",
            title="Hands, seen",
            module="clean",
            competencies=("when",),
            task="Wash.",
            why="It keeps people well.",
            can="Wash.",
            minutes=5,
            points=(Point(id="soap", text="Soap is taken."),),
        ),
    ),
)


@pytest.mark.parametrize(
    ("counts", "cell", "level"),
    [
        (Counts(of=4, secure=3, fading=1), Cell.EXPIRING, Level.PRACTISE),  # Ana of the docstring
        (Counts(of=4, secure=2), Cell.NOT_YET, Level.PRACTISE),  # Ben
        (Counts(of=4, secure=1), Cell.NOT_SURE, Level.NOT_SURE),  # Cleo
        (Counts(of=4, secure=4), Cell.CURRENT, Level.SECURE),
        (Counts(of=4, start=3, secure=1), Cell.NOT_YET, Level.START),
        (Counts(of=4, start=2, practise=2), Cell.NOT_YET, Level.PRACTISE),
        (Counts(of=4, waiting=4), Cell.NOT_YET, Level.WAITING),  # Eva
        (Counts(of=4, waiting=3, fading=1), Cell.EXPIRING, Level.PRACTISE),
        (Counts(of=4), Cell.NOT_SURE, Level.NOT_SURE),
        (Counts(of=0), Cell.NOT_SURE, Level.NOT_SURE),
    ],
)
def test_a_topic_is_said_by_what_is_believed_of_all_of_it(counts, cell, level) -> None:
    assert cell_of(counts) is cell
    assert topic_level(counts) is level


def test_it_fades_a_week_after_it_should_have_been_practised() -> None:
    on_time = level_of(0.97, 4, 4, NOW - (LATE_DAYS - 1) * DAY_MS, critical=False, now_ms=NOW)
    late = level_of(0.97, 4, 4, NOW - (LATE_DAYS + 1) * DAY_MS, critical=False, now_ms=NOW)
    assert on_time == (Level.SECURE, False)
    assert late == (Level.PRACTISE, True)


def test_the_query_says_of_everything_what_the_rule_says(tmp_path) -> None:
    """All kinds of row, for a thing where somebody may come to harm and for another one."""
    device = Device(tmp_path, KIT)
    try:
        rows = list(
            itertools.product(
                (0.1, 0.3, 0.5, 0.65, 0.8, 0.92, 0.97), ((0, 0), (1, 0), (2, 1), (3, 2)), (None, -9.0, -6.0, 5.0)
            )
        )
        for number, (p, (asked, right), days) in enumerate(rows):
            who = device.enrol(f"p{number}")
            believe(device, who, when=(p, asked, right, days), spot=(p, asked, right, days))
        now = device.clock.now_ms()
        found = counts_of(device.database, "", device.shelf.index("kit"), now)
        for number, (p, (asked, right), days) in enumerate(rows):
            due = 0 if days is None else now + round(days * DAY_MS)
            for module, critical in (("clean", True), ("safe", False)):
                one = level_of(p, asked, right, due, critical=critical, now_ms=now)
                rest = (Level.NOT_SURE, False)
                assert found[f"p{number}", module] == counted([one, rest]), (p, asked, right, days)
    finally:
        device.close()


def test_what_was_really_answered_is_told_as_on_the_persons_own_page(tmp_path) -> None:
    device = Device(tmp_path, KIT)
    try:
        device.enrol("ana")
        device.begun()
        device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
        found = counts_of(device.database, "", device.shelf.index("kit"), device.clock.now_ms())
        rows = device.learning.progress("ana").skills
        assert {row.level for row in rows} > {Level.SECURE}
        for module in KIT.modules:
            assert found["ana", module.id] == counted([(row.level, False) for row in rows if row.module == module.id])
    finally:
        device.close()


def test_what_needs_somebody_to_have_watched_waits_as_on_the_persons_own_page(tmp_path) -> None:
    device = Device(tmp_path, PACK)
    try:
        device.accounts.add(id="sue", name="Sue", pack="kit", role="supervisor")
        for who in ("ana", "ben", "cem", "dan"):
            device.enrol(who)
            device.begun(who)
            device.finish(device.learning.start(who, Purpose.MODULE, "clean"), learner=who)
        of = {"pack": "kit", "version": "1.0.0"}
        device.record.append("cem", ObservingChosen(**of, site="", modules=(), left_out=("clean",), by="sue"))
        seen = ChecklistObserved(
            **of, observation="o", checklist="hands", module="clean", observer="sue", marks={}, signed_off=True
        )
        device.record.append("ben", seen)
        device.record.append("dan", msgspec.structs.replace(seen, observation="p", observer="nobody known here"))
        found = counts_of(device.database, "", device.shelf.index("kit"), device.clock.now_ms())
        for who in ("ana", "ben", "cem", "dan"):
            rows = device.learning.progress(who).skills
            for module in PACK.modules:
                assert found[who, module.id] == counted([(r.level, False) for r in rows if r.module == module.id]), who
        told = {who: topic_level(found[who, "clean"]) for who in ("ana", "ben", "cem", "dan")}
        assert told == {"ana": Level.WAITING, "ben": Level.SECURE, "cem": Level.SECURE, "dan": Level.WAITING}
        assert cell_of(found["ana", "clean"]) is Cell.NOT_YET
    finally:
        device.close()
