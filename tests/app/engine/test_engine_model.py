# SPDX-License-Identifier: Apache-2.0
"""The learner model as a value: what moves it, what does not, and that it stays sane at the extremes."""

import json
import subprocess
import sys
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.curriculum import Curriculum
from app.engine.evidence import NOTHING, Chance, Response, evidence, openness
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.events import Confidence, Purpose
from app.views import Level

NOW = 1_760_000_000_000
RIGHT, WRONG, NOT_YET = Response.RIGHT, Response.WRONG, Response.NOT_YET


def answer(model, item, response, **how):
    return model.answered(item, response, **{"at_ms": NOW, "purpose": Purpose.DIAGNOSTIC, **how})


@pytest.fixture
def fresh(curriculum):
    return LearnerModel.start(curriculum)


def test_evidence_by_hand():
    """g = .25, s = .10, candour .20: right (.98·.90, .80·.25), wrong (.98·.10, .80·.75), not yet (.02, .20)."""
    right = Chance(0.25, 0.10)
    for response, pair in ((RIGHT, (0.882, 0.20)), (WRONG, (0.098, 0.60)), (NOT_YET, (0.02, 0.20))):
        got = evidence(response, right)
        assert (got.with_it, got.without_it) == pytest.approx(pair)
    assert evidence(RIGHT, right, assisted=True) == NOTHING
    assert evidence(WRONG, right, seconds=0.8) == NOTHING
    assert openness(0, 20) < openness(0, 0) < openness(5, 2) < openness(500, 0) == 0.95


@pytest.mark.parametrize("response", list(Response))
@pytest.mark.parametrize("confidence", list(Confidence))
def test_confidence_is_worth_at_most_one_and_a_half_log_odds(response, confidence):
    right = Chance(0.25, 0.09)
    shift = evidence(response, right, confidence=confidence).log_odds - evidence(response, right).log_odds
    assert abs(shift) <= 1.5 + 1e-9


@pytest.mark.parametrize("confidence", [None, *Confidence])
def test_right_never_speaks_against_and_wrong_never_for(confidence):
    """Seen in a simulated home: a forgotten competency rose by two wrong answers of an open learner."""
    for guess, candour, fresh in product((0.03, 0.25, 0.5), (0.001, 0.2, 0.6, 0.95), (0.0, 0.1, 0.5, 1.0)):
        right = Chance(guess, 0.09, fresh)
        weigh = {r: evidence(r, right, candour=candour, confidence=confidence).log_odds for r in Response}
        assert weigh[WRONG] <= 0.0 <= weigh[RIGHT], (guess, candour, fresh)
        assert weigh[NOT_YET] <= 0.0, (guess, candour, fresh)


def test_not_yet_counts_also_from_somebody_who_never_said_it():
    """(.02, .20): the odds fall by ten, whatever was known of this learner's openness."""
    assert evidence(NOT_YET, Chance(0.25, 0.1), candour=0.002).log_odds == pytest.approx(np.log(0.1))


def test_what_is_not_recalled_goes_as_what_is_not_known():
    """g .25, s .10, R .5, h .20: right .5·.882 + .5·.2 = .541, not yet .5·.02 + .5·.2 = .11."""
    half = Chance(0.25, 0.1, 0.5)
    assert evidence(RIGHT, half).with_it == pytest.approx(0.541)
    assert evidence(NOT_YET, half).with_it == pytest.approx(0.11)
    nothing = Chance(0.25, 0.1, 0.0)
    assert evidence(NOT_YET, nothing).log_odds == evidence(WRONG, nothing).log_odds == 0.0


def test_a_faded_memory_makes_an_error_say_less():
    fresh, faded = (evidence(WRONG, Chance(0.25, 0.1, r)).log_odds for r in (1.0, 0.5))
    assert fresh < faded < 0


@pytest.mark.parametrize(("child", "parent"), [("c2", "c1"), ("c1", "c2")])
def test_neighbours_in_the_graph_rise_and_fall_together(fresh, child, parent):
    place = fresh.curriculum.competency_index[parent]
    up, down = (answer(fresh, f"{child}-i1", r).mastery()[place] for r in (RIGHT, WRONG))
    assert down < fresh.mastery()[place] < up


def test_old_models_stay_valid(fresh):
    before = fresh.figures()
    model = answer(fresh, "c1-i0", RIGHT, purpose=Purpose.MODULE)
    kept = model.figures()
    model.lesson_finished("c1", NOW).areas_rated({"m0": 1.0}).answered(
        "c1-i1", WRONG, at_ms=NOW, purpose=Purpose.MODULE
    )
    assert fresh.figures() == before
    assert model.figures() == kept != before


def test_another_version_s_items_are_ignored(fresh):
    assert answer(fresh, "gone", RIGHT) is fresh
    assert fresh.lesson_finished("gone", NOW) is fresh
    assert fresh.areas_rated({"gone": 1.0}) is fresh


def test_a_rapid_guess_teaches_nothing(fresh):
    assert answer(fresh, "c1-i0", RIGHT, seconds=0.9) is fresh
    assert answer(fresh, "c1-i0", NOT_YET, seconds=0.9) is not fresh


def test_a_hint_teaches_the_memory_only(fresh):
    helped = answer(fresh, "c1-i0", RIGHT, assisted=True, purpose=Purpose.MODULE)
    assert helped.mastery() == pytest.approx(fresh.mastery())
    assert helped.counts("c1") == fresh.counts("c1")
    assert helped.memory.begun[1]


def test_practice_teaches_but_a_diagnostic_does_not(fresh):
    in_module = answer(fresh, "c0-i0", RIGHT, purpose=Purpose.MODULE)
    assert in_module.mastery()[0] > answer(fresh, "c0-i0", RIGHT).mastery()[0]


def test_a_lesson_raises_by_its_rate(fresh):
    p = fresh.mastery()[0]
    assert fresh.lesson_finished("c0", NOW).mastery()[0] == pytest.approx(p + 0.22 * (1 - p), abs=1e-3)


def test_a_rating_is_weak_and_counts_once(fresh):
    sure = fresh.areas_rated({"m0": 1.0})
    assert (sure.mastery() > fresh.mastery())[:6].all()
    assert sure.areas_rated({"m0": 0.0}).figures() == sure.figures()
    unsure = fresh.areas_rated({"m0": 0.0})
    for item in ("c3-i0", "c3-i1", "c3-i2"):
        sure, unsure = answer(sure, item, WRONG), answer(unsure, item, RIGHT)
    assert sure.mastery()[3] < 0.3
    assert unsure.mastery()[3] > 0.7


def test_counts_say_what_was_seen(fresh):
    model = answer(answer(fresh, "c1-i0", RIGHT), "c1-i1", WRONG, confidence=Confidence.SURE)
    counts = model.counts("c1")
    assert (counts.asked, counts.right, counts.last_wrong, counts.sure_wrong) == (2, 1, True, True)
    assert not answer(model, "c1-i2", RIGHT).counts("c1").sure_wrong


def test_levels_on_the_way_to_secure(fresh):
    assert fresh.level("c0", NOW) is Level.NOT_SURE
    model = fresh
    for _ in range(3):
        model = answer(model, "c0-i0", NOT_YET)
    assert model.level("c0", NOW) is Level.START
    model = fresh
    for number in range(3):
        model = answer(model, f"c0-i{number}", RIGHT)
    assert model.level("c0", NOW) is Level.SECURE
    assert model.level("c0", NOW + 60 * DAY_MS) is Level.PRACTISE
    slipped = answer(answer(model, "c0-i1", RIGHT), "c0-i0", WRONG)
    assert slipped.mastery()[0] > 0.9
    assert slipped.level("c0", NOW) is Level.PRACTISE, "nothing is secure that was just failed"


def test_forgetting_lowers_the_forecast(fresh):
    model = answer(fresh, "c0-i0", RIGHT)
    assert model.predict("c0-i1", NOW) > model.predict("c0-i1", NOW + 30 * DAY_MS) > 0.25


def test_the_interval_holds_the_mastery_and_shrinks(fresh):
    low, high = fresh.interval()
    assert (low <= fresh.mastery()).all()
    assert (fresh.mastery() <= high).all()
    later_low, later_high = answer(answer(fresh, "c0-i0", RIGHT), "c0-i1", RIGHT).interval()
    assert later_high[0] - later_low[0] < high[0] - low[0]


@pytest.mark.parametrize("count", [1, 12, 40])
@pytest.mark.parametrize("style", ["right", "wrong", "not_yet", "alternating"])
def test_extremes_stay_finite(pack_maker, count, style):
    model = LearnerModel.start(Curriculum.from_pack(pack_maker(count, 1 + count // 14, items=3)))
    cycle = [RIGHT, WRONG] if style == "alternating" else [Response(style)]
    for n in range(150):
        item = model.curriculum.items[(7 * n) % len(model.curriculum.items)]
        model = answer(model, item, cycle[n % len(cycle)], purpose=Purpose.SHIFT_QUIZ)
    for figures in (model.mastery(), *model.interval(), model.chances(np.arange(len(model.curriculum.items)), NOW)):
        assert np.isfinite(figures).all()
        assert ((figures >= 0) & (figures <= 1)).all()
    spread = model.expected_spread(np.arange(len(model.curriculum.items)), NOW)
    assert np.isfinite(spread).all()


answers = st.lists(st.tuples(st.integers(0, 35), st.sampled_from(list(Response))), max_size=12)


@settings(max_examples=50, deadline=None)
@given(answers, st.integers(0, 35))
def test_a_right_answer_never_leaves_less_than_a_wrong_one(curriculum_items, so_far, last):
    model = LearnerModel.start(curriculum_items)
    for item, response in so_far:
        model = answer(model, curriculum_items.items[item], response)
    place = int(curriculum_items.item_competency[last])
    item = curriculum_items.items[last]
    right, wrong, unknown = (answer(model, item, r).mastery()[place] for r in (RIGHT, WRONG, NOT_YET))
    assert right >= wrong - 1e-9
    assert right >= unknown - 1e-9


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 35), st.booleans()), min_size=1, max_size=10), st.data())
def test_turning_a_wrong_answer_right_never_lowers_what_it_is_about(curriculum_items, given_answers, data):
    wrong_ones = [n for n, (_, right) in enumerate(given_answers) if not right]
    if not wrong_ones:
        return
    turned = data.draw(st.sampled_from(wrong_ones))
    better = [(i, right or n == turned) for n, (i, right) in enumerate(given_answers)]
    place = int(curriculum_items.item_competency[given_answers[turned][0]])
    assert _mastery(curriculum_items, better)[place] >= _mastery(curriculum_items, given_answers)[place] - 0.02


def _mastery(curriculum, given_answers):
    model = LearnerModel.start(curriculum)
    for item, right in given_answers:
        model = answer(model, curriculum.items[item], RIGHT if right else WRONG)
    return model.mastery()


@pytest.fixture(scope="module")
def curriculum_items(pack_maker):
    return Curriculum.from_pack(pack_maker(12, 2, items=3))


def test_every_process_comes_to_the_same_figures(fresh, tmp_path):
    """Another process, another hash seed: the figures are equal to the last rounded digit."""
    script = tmp_path / "fold.py"
    script.write_text(
        "import json, runpy, sys\n"
        "maker = runpy.run_path(sys.argv[1])['make_pack']\n"
        "from app.engine.curriculum import Curriculum\n"
        "from app.engine.evidence import Response\n"
        "from app.engine.model import LearnerModel\n"
        "from app.events import Purpose\n"
        "model = LearnerModel.start(Curriculum.from_pack(maker())).areas_rated({'m1': 0.8, 'm0': 0.1})\n"
        f"for n, item in enumerate({SEQUENCE!r}):\n"
        f"    model = model.answered(item, list(Response)[n % 3], at_ms={NOW} + n * 10**8, purpose=Purpose.MODULE)\n"
        "print(json.dumps(model.lesson_finished('c4', 0).figures()))\n"
    )
    maker = str(__file__).replace("test_engine_model.py", "conftest.py")
    runs = [
        subprocess.run(
            [sys.executable, str(script), maker],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    model = fresh.areas_rated({"m0": 0.1, "m1": 0.8})
    for n, item in enumerate(SEQUENCE):
        model = answer(model, item, list(Response)[n % 3], at_ms=NOW + n * 10**8, purpose=Purpose.MODULE)
    assert json.loads(runs[0]) == json.loads(runs[1]) == model.lesson_finished("c4", 0).figures()


SEQUENCE = ["c0-i0", "c3-i1", "c7-i2", "c2-i0", "c3-i2", "c11-i0", "c0-i1"]
