# SPDX-License-Identifier: Apache-2.0
"""Figures and remarks of items, and prerequisites that answers contradict: worked examples and planted faults."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine.answer_table import AnswerTable
from app.engine.calibration import Difficulty, Encounter, ItemEvidence
from app.engine.evidence import Pair
from app.engine.item_quality import ItemFacts, ItemQuality, ItemRemark, drift, item_quality, limit, point_biserial
from app.engine.prerequisite_check import ALLOWED, Person, check_edges, fit

PRIOR = Difficulty(0.0, 0.7)
RIGHT, WRONG = Pair(0.9, 0.25), Pair(0.1, 0.75)


def table(rows, stranger=0.6, expected=0.6, items=None) -> AnswerTable:
    """An answer table of (item, learner, chosen) rows; option 0 is right."""
    item, learner, chosen = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
    count = items or int(item.max()) + 1
    right = (chosen == 0).astype(float)
    return AnswerTable(
        items=tuple(f"i{n}" for n in range(count)),
        item=item,
        learner=learner,
        at_ms=np.arange(item.size, dtype=np.int64),
        right=right,
        expected=np.full(item.size, expected),
        stranger=np.full(item.size, stranger),
        by_chance=np.arange(item.size) % 8 == 0,
        fresh=np.ones(item.size, dtype=bool),
        chosen=chosen,
        encounters=tuple(Encounter(0.0, 1.0, RIGHT if r else WRONG) for r in right),
    )


def facts(count: int, **more) -> list[ItemFacts]:
    return [ItemFacts(f"i{n}", PRIOR, options=4, key=0, met=60, **more) for n in range(count)]


def classroom(people=60, items=12, seed=3, special=None) -> AnswerTable:
    """People of two kinds answer all items; `special` answers item 0 for (able, rng)."""
    rng = np.random.default_rng(seed)
    rows = []
    for item in range(items):
        for who in range(people):
            able = who % 2 == 0
            if item == 0 and special is not None:
                rows.append((item, who, special(able, rng)))
            else:
                right = rng.random() < (0.9 if able else 0.35)
                rows.append((item, who, 0 if right else int(rng.integers(1, 4))))
    return table(rows)


def first(made: AnswerTable, **more) -> ItemQuality:
    return item_quality(made, facts(len(made.items), **more), 60)[0]


def test_the_worked_example_of_scores():
    scores = table([(0, 0, 0), (1, 0, 0), (2, 0, 1), *((n, 0, 0) for n in range(3, 6))], stranger=0.5).others()
    # five others: four right and one wrong beside the first, five right beside the third
    assert scores[0] == pytest.approx((4 * 0.5 - 0.5) / np.sqrt(5 * 0.25))
    assert scores[2] == pytest.approx(5 * 0.5 / np.sqrt(5 * 0.25))


def test_fewer_than_five_other_answers_give_no_score():
    assert np.isnan(table([(n, 0, 0) for n in range(5)]).others()).all()


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(0, 3)), min_size=1, max_size=60, unique=True)
)
def test_an_item_never_helps_to_judge_itself(rows):
    made = table(rows, items=4)
    flipped = replace(made, right=np.where(np.arange(made.right.size) == 0, 1.0 - made.right, made.right))
    assert made.others()[0] == pytest.approx(flipped.others()[0], nan_ok=True)


def test_point_biserial_is_the_correlation_and_none_without_spread():
    right, score = np.array([1.0, 1.0, 0.0, 0.0]), np.array([2.0, 1.0, 1.0, 0.0])
    assert point_biserial(right, score) == pytest.approx(1.0 / np.sqrt(2.0))
    assert point_biserial(np.ones(4), score) is None
    assert point_biserial(right, np.array([np.nan, np.nan, 1.0, 0.0])) is None


def test_limits_of_a_correlation():
    assert limit(0.0, 39, 1.645) == pytest.approx(np.tanh(1.645 / 6.0))
    assert limit(0.5, 10_000, 1.645) == pytest.approx(0.5, abs=0.02)
    assert np.isfinite(limit(1.0, 5, -1.645))


def test_a_good_item_has_no_remark_and_figures_that_are_counted():
    good = first(classroom())
    assert good.remarks == ()
    assert good.answers == 60
    assert good.discrimination is not None
    assert good.discrimination > 0.3
    assert good.exposure == 1.0
    assert good.rapid == 0.0
    assert good.by_chance == 8
    assert 0.4 < (good.right or 0.0) < 0.9


def test_a_mis_keyed_item_is_found_with_the_option_that_able_people_choose():
    found = first(classroom(special=lambda able, rng: 2 if able else int(rng.integers(0, 4))))
    assert ItemRemark.MIS_KEYED in found.remarks
    assert found.suspect == 2
    assert ItemRemark.HARDER not in found.remarks  # the key explains it


def test_an_item_that_nobody_gets_right_is_mis_keyed_all_the_same():
    found = first(classroom(special=lambda able, rng: 2 if able else int(rng.integers(1, 4))))
    assert found.discrimination is None
    assert found.remarks[0] is ItemRemark.MIS_KEYED


def test_with_the_key_set_right_the_same_answers_make_a_good_item():
    made = classroom(special=lambda able, rng: 2 if able else int(rng.integers(0, 4)))
    keyed = replace(made, right=np.where(made.item == 0, made.chosen == 2, made.chosen == 0).astype(float))
    right_key = [replace(fact, key=2) if fact.item == "i0" else fact for fact in facts(12)]
    assert ItemRemark.MIS_KEYED not in item_quality(keyed, right_key, 60)[0].remarks


def test_an_item_that_everybody_guesses_is_weak():
    found = first(classroom(people=300, special=lambda _able, rng: int(rng.random() < 0.5)))
    assert found.remarks[0] is ItemRemark.WEAK


def test_an_item_that_few_get_right_is_harder_than_foreseen_and_its_difficulty_rises():
    found = first(classroom(special=lambda able, rng: 0 if rng.random() < 0.35 * able else int(rng.integers(1, 4))))
    assert ItemRemark.HARDER in found.remarks
    assert found.difficulty.mean > 0.5
    assert found.difficulty.answers == 60


def test_answers_that_the_pack_knows_of_do_not_count_twice():
    made = classroom()
    known = replace(made, fresh=np.zeros(made.item.size, dtype=bool))
    found = first(known)
    assert found.difficulty.mean == pytest.approx(PRIOR.mean, abs=1e-6)
    assert found.answers == 60


def test_wrong_options_that_nobody_chooses_are_named_but_not_those_of_a_statement():
    made = classroom(special=lambda able, rng: 0 if rng.random() < 0.3 + 0.5 * able else int(rng.integers(1, 3)))
    found = first(made)
    assert found.unused == (3,)
    assert ItemRemark.UNUSED in found.remarks
    statement = classroom(special=lambda able, rng: 0 if rng.random() < 0.3 + 0.5 * able else -1)  # -1: not yet
    assert item_quality(statement, [replace(fact, options=2) for fact in facts(12)], 60)[0].unused == ()
    assert item_quality(statement, facts(12), 60)[0].unused == (1, 2, 3)


def test_hurried_items_are_named():
    assert ItemRemark.HURRIED in first(classroom(), rapid=20).remarks
    assert ItemRemark.HURRIED not in first(classroom(), rapid=2).remarks


def test_drift_is_seen_in_the_order_of_time_only():
    def by_time(_able, rng):
        by_time.asked += 1
        return 0 if rng.random() < (0.9 if by_time.asked <= 60 else 0.3) else int(rng.integers(1, 4))

    by_time.asked = 0
    made = classroom(people=120, special=by_time)
    assert ItemRemark.DRIFT_HARDER in first(made).remarks
    backwards = replace(made, at_ms=made.at_ms[::-1].copy())
    assert ItemRemark.DRIFT_EASIER in first(backwards).remarks


def test_equal_halves_have_no_drift():
    half = ItemEvidence.none().with_answer(Encounter(0.0, 1.0, RIGHT))
    assert drift((half, half), PRIOR) == 0.0


def test_too_few_answers_give_figures_but_no_remark():
    made = classroom(people=20, special=lambda able, _rng: 2 if able else 0)
    found = first(made)
    assert found.answers == 20
    assert found.remarks == ()
    assert found.discrimination is None


def test_an_item_that_nobody_met():
    found = item_quality(table([(0, 0, 0)], items=2), facts(2), 0)[1]
    assert (found.answers, found.right, found.exposure) == (0, None, 0.0)
    assert found.difficulty.mean == pytest.approx(0.0, abs=1e-9)


# -- prerequisites --------------------------------------------------------------------------------------------------


def person(parent: bool, child: bool, answers: int = 2) -> Person:
    def shown(has: bool):
        return tuple((n, RIGHT if has else WRONG) for n in range(answers))

    return Person({"p": shown(parent), "c": shown(child)})


def test_the_worked_example_of_an_edge():
    (edge,) = check_edges([("p", "c")], [person(True, True)] * 20 + [person(False, True)] * 20)
    assert edge.people == 40
    assert edge.against == 20
    assert edge.contradicted
    assert edge.share == pytest.approx(1.0, abs=0.05)


def test_an_edge_that_holds_is_not_contradicted():
    people = (
        [person(True, True)] * 15 + [person(False, False)] * 15 + [person(True, False)] * 10 + [person(False, True)]
    )
    (edge,) = check_edges([("p", "c")], people)
    assert not edge.contradicted
    assert edge.p > 0.01


def test_guessing_alone_contradicts_nothing():
    rng = np.random.default_rng(1)
    flagged = 0
    for _ in range(20):
        people = []
        for _ in range(60):
            has_parent = rng.random() < 0.5
            has_child = has_parent and rng.random() < 0.7
            sides = {
                name: tuple((n, RIGHT if rng.random() < (0.9 if has else 0.25) else WRONG) for n in range(2))
                for name, has in (("p", has_parent), ("c", has_child))
            }
            people.append(Person(sides))
        flagged += check_edges([("p", "c")], people)[0].contradicted
    assert flagged == 0


def test_fewer_than_thirty_people_are_not_enough():
    (edge,) = check_edges([("p", "c")], [person(False, True)] * 29)
    assert (edge.enough, edge.contradicted, edge.share) == (False, False, None)


def test_what_was_taught_in_between_does_not_count():
    taught = Person(person(False, True).answers, {"p": 0})
    assert check_edges([("p", "c")], [taught] * 40)[0].people == 0
    later = Person(person(False, True).answers, {"p": 10})
    assert check_edges([("p", "c")], [later] * 40)[0].people == 40


def test_the_fit_finds_shares_and_keeps_its_bound():
    certain = np.eye(4)[[0] * 10 + [1] * 20 + [2] * 30 + [3] * 40] * 0.999 + 1e-6
    shares, free = fit(certain, bounded=False)
    assert shares == pytest.approx([0.1, 0.2, 0.3, 0.4], abs=1e-3)
    bounded, less = fit(certain, bounded=True)
    assert bounded[2] / (bounded[0] + bounded[2]) <= ALLOWED + 1e-6
    assert less < free
