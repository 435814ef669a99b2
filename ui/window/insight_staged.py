# SPDX-License-Identifier: Apache-2.0
"""Reports as there might be, for pictures and tests: a home of thirty people after a year. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.engine.calibration import Difficulty
from app.engine.fairness import Comparison, DifClass, ItemDif, LogisticDif, MantelHaenszel
from app.engine.item_quality import ItemQuality, ItemRemark
from app.figures.figures import Beside, Measure, WeekBeside
from app.figures.reading import Bad, Figure, Reading
from app.needs.needs import Need, Review
from app.needs.sheet import Cause, Sheet, Training
from app.reports.active import Active, Cell, Week
from app.reports.decisions import Control, Effect, Kind
from app.reports.difference import Difference
from app.reports.digest import Done, Part
from app.reports.knowing import Change, Share
from app.reports.learned import Learned
from app.reports.views import Group, Misleading, Outcome, Questions, Unfair, Working

MONDAY: Final = 20_773
DAY_MS: Final = 86_400_000
_KNOWN: Final = ((0.31, 0.84, 0.36), (0.52, 0.79, 0.12), (0.22, 0.71, None), (0.64, 0.70, 0.03))


def working(titles: Sequence[str]) -> Working:
    """Return a report on the first of these competencies."""
    return Working(
        people=31,
        learned=tuple(
            _learned(title, *known) for title, known in zip(titles, _KNOWN * 2, strict=False) if known is not None
        ),
        few=4,
        effects=EFFECTS,
        active=ACTIVE,
    )


def _learned(title: str, before: float, after: float, more: float | None) -> Learned:
    gain = after - before
    change = Change(24, _about(before, 0.14), _about(after, 0.1), _about(gain, 0.17))
    others = (
        None if more is None else Change(13, _about(before, 0.2), _about(after - more, 0.2), _about(gain - more, 0.25))
    )
    return Learned(
        "care",
        title,
        right=(before / 3, after),
        change=change,
        others=others,
        beyond=None if more is None else _about(more, 0.2),
        title=title,
    )


def _about(value: float, reach: float) -> Share:
    return Share(value, max(value - reach, -1.0), min(value + reach, 1.0), reach / 1.96)


def _difference(with_it: float, without: float, reach: float, people: tuple[int, int]) -> Difference:
    found = with_it - without
    answers = (people[0] * 6, people[1] * 4)
    return Difference(people, answers, with_it, without, found, found - reach, found + reach, 0.001)


EFFECTS: Final = (
    Effect(Kind.LESSON, Control.LIKE, 186, _difference(0.74, 0.43, 0.12, (29, 24)), claimed=True),
    Effect(Kind.MISCONCEPTION, Control.LIKE, 64, _difference(0.52, 0.47, 0.19, (22, 24))),
    Effect(Kind.YESTERDAYS_ERROR, Control.DRAWN, 240, _difference(0.66, 0.58, 0.07, (30, 28)), claimed=True),
    Effect(Kind.RECHECK, Control.DRAWN, 11),
    Effect(Kind.SURE_BUT_WRONG, Control.NONE, 19),
)
_DONE: Final = Done(attempts=40, ended=36, answers=190, lessons=12)
ACTIVE: Final = Active(
    people=31,
    cells=tuple(
        Cell(day, part, *((None, None) if part is Part.NIGHT and day > 4 else (18 - 2 * day - 4 * place, _DONE)))
        for day in range(7)
        for place, part in enumerate(Part)
    ),
    weeks=tuple(Week(MONDAY - 7 * n, *((None, None) if n == 5 else (22 - n, _DONE))) for n in range(11, -1, -1)),
)


def questions(stems: Sequence[str]) -> Questions:
    """Return what is said of the first three of these questions."""
    quality = ItemQuality(
        item="a",
        answers=64,
        right=0.31,
        expected=0.68,
        surprise=-5.1,
        by_chance=9,
        right_by_chance=0.33,
        discrimination=-0.2,
        difficulty=Difficulty(0.4, 0.3),
        drift=0.2,
        exposure=0.6,
        rapid=0.02,
        unused=(),
        suspect=2,
        suspect_discrimination=0.4,
        remarks=(ItemRemark.MIS_KEYED, ItemRemark.HARDER),
    )
    dif = ItemDif(
        "b", 210, 130, MantelHaenszel(2.9, -2.5, 0.5, 9.1, 0.002, DifClass.C), LogisticDif(9, 0.002, 0.4, 0.5, 0.04)
    )
    return Questions(
        people=140,
        answers=5210,
        looked=48,
        misleading=(Misleading("care", stems[0], quality),),
        outcomes=(
            Outcome(Group.LANGUAGE, "en", 71, (0.74, 0.7, 0.78), 0.81),
            Outcome(Group.LANGUAGE, "es", 38, (0.69, 0.63, 0.75), 0.78),
            Outcome(Group.LANGUAGE, "ar"),
            Outcome(Group.SITE, "Elm House", 64, (0.73, 0.68, 0.78), 0.8),
            Outcome(Group.SITE, "Park View", 52, (0.7, 0.65, 0.75), 0.79),
        ),
        unfair=(
            Unfair("care", Group.LANGUAGE, (Comparison("en", "es", (dif,), 31), Comparison("en", "ar", (), 79))),
            Unfair("care", Group.SITE, (Comparison("Elm House", "Park View", (), 79),)),
        ),
        stems={"b": stems[1]},
    )


BESIDE: Final = Beside(
    Measure("", "Falls", 12, MONDAY),
    tuple(
        WeekBeside(
            MONDAY - 7 * n,
            None if n == 7 else float(3 + (n * 5) % 4),
            None if n == 10 else 20 - n,
            None if n == 10 else 160 - 6 * n,
            None if n == 10 else 14 - n,
        )
        for n in range(11, -1, -1)
    ),
)
READING: Final = Reading(
    figures=tuple(Figure(n + 2, MONDAY - 7 * n, "Falls", 3.0 + n) for n in range(8)),
    bad=(
        Bad(10, "figure_week", {"text": "next week"}),
        Bad(12, "figure_value", {"measure": "Falls", "text": "a few"}),
    ),
)
SHEET: Final = Sheet(
    measure="Falls in the early shift, from our falls book",
    figure="Falls",
    said="We lift alone because nobody is near.",
    root="New people have not learned to lift with the hoist.",
    cause=Cause.SKILL,
    training=Training.PARTLY,
    success="Fewer than two falls a week",
    draft=False,
)


def need(id: str = "n1", *, sheet: Sheet = SHEET, due: bool = False, closed: bool = False) -> Need:
    """Return a need of eight weeks ago."""
    made = (MONDAY - 56) * DAY_MS
    return Need(id, "", sheet, "sue", made, MONDAY, (MONDAY + 1) * DAY_MS if closed else 0, due)


def review(found: Need) -> Review:
    """Return it with what stands beside it."""
    return Review(found, BESIDE, 14, (("care", "a"),))
