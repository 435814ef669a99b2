# SPDX-License-Identifier: Apache-2.0
"""The early warning in lines: every code is worded, and the sum can be followed."""

from __future__ import annotations

import math
import re

import pytest

from app.engine.early_warning import Ability, Answered, EarlyWarning, Input, NotEnoughYet, Offer, assess
from ui.explained_warning import INPUTS, OFFERS, lines


def test_every_code_has_words():
    assert set(INPUTS) == set(Input)
    assert set(OFFERS) == set(Offer)


def test_the_sum_can_be_followed_by_hand():
    answers = [Answered("a", right=False, predicted=0.7)] * 5 + [Answered("b", right=True, predicted=0.7)] * 7
    found = assess(Ability(-0.6, 0.3), answers)
    assert isinstance(found, EarlyWarning)
    told = list(lines(found))
    parts = [float(number) for number in re.findall(r" ([+-]\d\.\d\d)(?: =|$)", "\n".join(told), re.MULTILINE)]
    assert len(parts) == 5
    assert 1.0 / (1.0 + math.exp(-sum(parts))) == pytest.approx(found.risk, abs=0.01)
    reckoned = re.findall(r"([+-]\d\.\d\d) = ([+-]\d\.\d\d) x \((-?\d*\.\d\d) - (\d*\.\d\d)\)", "\n".join(told))
    assert len(reckoned) == 4
    for total, weight, value, usual in reckoned:
        assert float(total) == pytest.approx(float(weight) * (float(value) - float(usual)), abs=0.02)


def test_too_few_answers_are_said():
    assert list(lines(NotEnoughYet(3))) == ["  Not enough yet: 3 of the 10 answers without help that it needs."]
