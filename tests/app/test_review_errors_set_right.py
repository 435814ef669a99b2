# SPDX-License-Identifier: Apache-2.0
"""A quiz speaks of yesterday's error only while it is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.events import AnswerGiven, Purpose
from app.reasons import ReasonCode
from app.views import QuestionView
from content_packs.answers import NotYet
from content_packs.grading import right_answer
from tests.app.kit import DAY, Device, make_pack


@pytest.fixture
def device(tmp_path: Path):
    device = Device(tmp_path, make_pack())
    device.enrol()
    yield device
    device.close()


def answered(item, *, right: bool) -> AnswerGiven:
    return AnswerGiven(
        attempt="b7a52f0e-53a7-4a0c-8f6e-0a3a6d7c1d11",
        purpose=Purpose.MODULE,
        pack="kit",
        version="1.0.0",
        item=item.id,
        competency=item.competency,
        answer=right_answer(item) if right else NotYet(),
        right=right,
        score=float(right),
        seconds=5.0,
        module="clean",
    )


@pytest.mark.parametrize("set_right", [True, False])
def test_an_error_that_a_sibling_set_right_is_none_tomorrow(device: Device, set_right: bool) -> None:
    index = device.shelf.index("kit")
    failed, sibling, *_ = (item for item in index.pack.items if item.competency == "how")
    device.record.append("ana", answered(failed, right=False))
    device.clock.pass_ms(60_000)
    device.record.append("ana", answered(sibling, right=set_right))
    device.clock.pass_ms(DAY)
    codes = []
    step = device.learning.start("ana", Purpose.SHIFT_QUIZ)
    while isinstance(step, QuestionView):
        codes.append((step.reason.code, step.item.competency))
        step = device.right(step)
    assert ((ReasonCode.YESTERDAYS_ERROR, "how") in codes) is not set_right
