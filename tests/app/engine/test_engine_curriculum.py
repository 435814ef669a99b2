# SPDX-License-Identifier: Apache-2.0
"""A pack becomes arrays, from 1 to 500 competencies, in an order that hangs on the author only."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine import graph
from app.engine.curriculum import Curriculum, guess_of
from app.engine.model import LearnerModel
from content_packs.model import (
    Matching,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)

OPTIONS = tuple(Option(text=str(o), why="", right=o == 0) for o in range(5))
BASE = {"id": "i", "competency": "c", "stem": "", "rationale": ""}


@pytest.mark.parametrize(
    ("item", "guess"),
    [
        (SingleChoice(**BASE, options=OPTIONS), 0.2),
        (TrueFalse(**BASE, answer=True, why_true="", why_false=""), 0.5),
        (MultipleChoice(**BASE, options=OPTIONS), 0.1),
        (Ordering(**BASE, steps=("a", "b", "c")), 0.03),
        (Matching(**BASE, pairs=(Pair(left="a", right="b"),)), 0.03),
        (Numeric(**BASE, answer=1.0), 0.03),
        (ShortText(**BASE, accept=("a",)), 0.03),
    ],
)
def test_guessing_hangs_on_the_kind_of_question(item, guess):
    assert guess_of(item) == pytest.approx(guess)


@pytest.mark.parametrize(("count", "modules"), [(1, 1), (13, 1), (40, 3), (500, 20)])
def test_every_size_splits_into_exact_blocks(pack_maker, count, modules):
    curriculum = Curriculum.from_pack(pack_maker(count, modules, items=1))
    assert sorted(k for block in curriculum.blocks for k in block) == list(range(count))
    assert max(map(len, curriculum.blocks)) <= graph.LARGEST_BLOCK
    model = LearnerModel.start(curriculum)
    assert np.isfinite(model.mastery()).all()


def test_chains_stay_together_when_a_module_is_split():
    parents = ((), (0,), (1,), (), (3,), (4,))
    assert graph.split(range(6), parents, largest=3) == ((0, 1, 2), (3, 4, 5))


def test_a_cycle_is_refused():
    with pytest.raises(ValueError, match="cycle"):
        graph.topological_order(((1,), (0,)))


def test_competencies_outside_every_module_have_a_block_of_their_own(pack_maker):
    import msgspec

    pack = pack_maker(4, 2)
    loose = msgspec.structs.replace(pack, modules=pack.modules[:1])
    curriculum = Curriculum.from_pack(loose)
    assert curriculum.module_of == (0, 0, -1, -1)
    assert curriculum.blocks == ((0, 1), (2, 3))


def test_the_prior_has_the_prevalence_it_was_given(curriculum):
    model = LearnerModel.start(curriculum)
    assert model.space.mastery == pytest.approx(curriculum.prevalence, abs=1e-6)
    assert model.graph.mastery == pytest.approx(curriculum.prevalence, abs=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_splitting_any_graph_keeps_prerequisites_first(data):
    count = data.draw(st.integers(1, 30))
    parents = tuple(
        tuple(sorted(data.draw(st.sets(st.integers(0, k - 1), max_size=3)))) if k else () for k in range(count)
    )
    for block in graph.split(range(count), parents, largest=7):
        assert len(block) <= 7
        for j, k in enumerate(block):
            assert not set(parents[k]).intersection(block[j:])
