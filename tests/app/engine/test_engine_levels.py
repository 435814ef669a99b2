# SPDX-License-Identifier: Apache-2.0
"""What may be said of one thing to know: each edge of the rule, and that model and table mean the same by it."""

from __future__ import annotations

import itertools

import pytest

from app.engine.curriculum import Curriculum
from app.engine.levels import known_at, level_of
from app.overview import cells
from app.views import Level
from tests.app.kit import KIT

S, P, B, N = Level.SECURE, Level.PRACTISE, Level.START, Level.NOT_SURE
BELOW = 1e-9


@pytest.mark.parametrize(
    ("p", "asked", "right", "fresh", "said"),
    [
        (0.90, 2, 2, True, S),
        (0.90, 2, 2, False, P),
        (0.90, 1, 1, True, P),
        (0.90 - BELOW, 2, 2, True, P),
        (0.75, 0, 0, True, P),
        (0.75 - BELOW, 0, 0, True, N),
        (0.60, 1, 1, True, P),
        (0.60 - BELOW, 1, 1, True, N),
        (0.60, 1, 0, True, N),
        (0.40, 1, 0, True, N),
        (0.40 - BELOW, 1, 0, True, B),
        (0.40 - BELOW, 0, 0, True, N),
        (0.25, 0, 0, True, N),
        (0.25 - BELOW, 0, 0, True, B),
    ],
)
def test_each_edge(p, asked, right, fresh, said) -> None:
    assert level_of(p, asked=asked, right=right, known=known_at(critical=False), fresh=fresh) is said


def test_where_somebody_may_come_to_harm_more_is_asked_for_and_the_curriculum_says_the_same() -> None:
    assert level_of(0.92, asked=2, right=2, known=known_at(critical=True), fresh=True) is P
    at = Curriculum.from_pack(KIT)
    said = {c.id: known_at(critical=c.safety_critical) for c in KIT.competencies}
    assert len(set(said.values())) == 2
    assert dict(zip(at.competencies, at.secure_at.tolist(), strict=True)) == said


def test_a_row_of_a_table_is_said_by_the_same_rule() -> None:
    now = 100 * 86_400_000
    edges = (0.2, 0.25, 0.39, 0.4, 0.6, 0.75, 0.9, 0.95)
    for p, (asked, right), critical in itertools.product(edges, ((0, 0), (1, 0), (1, 1), (2, 2)), (False, True)):
        said, fades = cells.level_of(p, asked, right, 0, critical=critical, now_ms=now)
        assert not fades
        assert said is level_of(p, asked=asked, right=right, known=known_at(critical=critical), fresh=True)
