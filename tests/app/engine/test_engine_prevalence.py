# SPDX-License-Identifier: Apache-2.0
"""What is believed before the first answer: the graph and the authors' words, and what an author guesses."""

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.curriculum import Curriculum
from app.engine.prevalence import prevalence

FLAT = ((),) * 400
NO_WORD, NO_GUESS = np.zeros(400), np.full(400, np.nan)


def log_odds(share):
    return np.log(share / (1 - share))


def test_without_a_guess_the_graph_and_the_words_decide():
    share = prevalence(((), (0,), (1,)), np.array([0.0, 0.0, 0.45]), np.full(3, np.nan))
    assert share == pytest.approx([0.65, 0.59, 0.65 - 0.12 - 0.09])


def test_a_guess_counts_as_much_as_guesses_differ_by_more_than_their_errors():
    """Many guesses, half of them 1 log-odds above and half below: v = 1 - .25, so .75 of each is kept."""
    middle = log_odds(0.65)
    guesses = 1 / (1 + np.exp(-(middle + np.tile([1.0, -1.0], 200))))
    share = prevalence(FLAT, NO_WORD, guesses)
    assert log_odds(share) - middle == pytest.approx(np.tile([0.75, -0.75], 200), abs=0.01)


def test_guesses_that_agree_move_everybody_and_also_what_nobody_guessed():
    guesses = NO_GUESS.copy()
    guesses[:5] = 1 / (1 + np.exp(-(log_odds(0.65) + 1.0)))
    moved = log_odds(prevalence(FLAT, NO_WORD, guesses)) - log_odds(0.65)
    assert moved[5:] == pytest.approx(0.5), "five of ten: half of what they say"
    assert (moved[:5] > 0.5).all()
    assert (moved[:5] < 1.0).all()


@given(st.lists(st.one_of(st.none(), st.floats(0.05, 0.95)), min_size=1, max_size=12))
def test_shares_stay_within_reach_whatever_is_guessed(guesses):
    parents = tuple((k - 1,) if k else () for k in range(len(guesses)))
    said = np.array([np.nan if g is None else g for g in guesses])
    share = prevalence(parents, np.zeros(len(guesses)), said)
    assert np.isfinite(share).all()
    assert (share > 0.02).all()
    assert (share < 0.98).all()


def test_the_author_s_guess_reaches_the_engine(pack_maker):
    pack = pack_maker(6, 1, items=2)
    first, *rest = pack.competencies
    changed = msgspec.structs.replace(first, known_by=95)
    told = msgspec.structs.replace(pack, competencies=(changed, *rest))
    plain, guessed = (Curriculum.from_pack(p).prevalence for p in (pack, told))
    assert guessed[0] > plain[0] + 0.1
    assert (guessed[1:] > plain[1:]).all(), "who knows one thing is likelier to know the others"
