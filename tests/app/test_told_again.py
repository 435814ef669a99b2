# SPDX-License-Identifier: Apache-2.0
"""What came of an answer is told again until somebody goes on; a resumed attempt is the one that was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.events import Purpose
from app.views import QuestionView
from content_packs.answers import NotYet
from tests.app.kit import KIT, Device


@pytest.fixture
def device(tmp_path: Path):
    device = Device(tmp_path, KIT)
    device.accounts.add(id="ana", name="Ana", pack="kit")
    yield device
    device.close()


def test_it_is_told_again_after_the_plug_was_pulled(tmp_path: Path, device: Device) -> None:
    asked = device.learning.start("ana", Purpose.DIAGNOSTIC)
    assert isinstance(asked, QuestionView)
    assert device.learning.answered("ana", asked.attempt) is None
    told = device.learning.answer("ana", NotYet(), confidence=None, seconds=3.0)
    count = len(device.facts())
    device.close()
    again = Device(tmp_path, KIT)
    found = again.learning.answered("ana", asked.attempt)
    assert found is not None
    view, feedback = found
    assert feedback == told
    assert (view.item, view.order, view.number, view.draft) == (asked.item, asked.order, asked.number, NotYet())
    assert len(again.facts()) == count, "nothing is recorded anew"
    following = again.learning.next("ana")
    assert following.attempt == asked.attempt
    assert again.learning.answered("ana", asked.attempt) is None, "somebody has gone on"
    again.close()


def test_the_attempt_that_was_meant_is_resumed(device: Device) -> None:
    first = device.learning.start("ana", Purpose.DIAGNOSTIC)
    second = device.learning.start("ana", Purpose.MODULE, "clean")
    assert device.learning.resume("ana").attempt == second.attempt
    assert device.learning.resume("ana", first.attempt) == first
    assert device.learning.resume("ana", "no-such-attempt") is None
    device.learning.answer("ana", NotYet(), confidence=None, seconds=1.0)
    assert device.learning.answered("ana", first.attempt) is not None, "it is the one that runs"
