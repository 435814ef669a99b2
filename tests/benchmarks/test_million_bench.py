# SPDX-License-Identifier: Apache-2.0
"""The short form of `benchmarks.million`: a copy has the record and the tables of who lived, and all is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.events import LearnerAdded
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from benchmarks.million import Lived, large_folder, moved, small_folder
from ui.compose import Program, open_program


def test_copies_are_whole_and_people_live_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    small, large = Home(tmp_path / "small"), Home(tmp_path / "large")
    small_folder(small, 2, 1)
    large_folder(small, large, 5)
    with open_program(small) as first, open_program(large) as program:
        lived = [card.id for card in first.accounts.cards()]
        before = len(list(first.record.events()))
        events = list(program.record.events())
        assert len(events) == before + 3 + sum(_done(first, lived[number % 2]) for number in (1, 2, 3))
        assert program.outbox.counts().waiting > first.outbox.counts().waiting * 2
        assert len(list(program.outbox.texts())) == program.outbox.counts().waiting
        assert program.record.rebuild(verify=True).differences == ()
    with open_program(large) as program:
        device = program.meta.device
    large = moved(large, tmp_path / "moved")
    with open_program(large) as program:
        assert program.meta.device == device
    both = Lived(large, 2)
    both.day(0)
    assert len(both.answers) == len(both.nexts) > 0
    with open_program(large) as program:
        assert program.record.rebuild(verify=True).differences == ()


def _done(program: Program, who: str) -> int:
    return sum(1 for event in program.record.events(who) if not isinstance(event.fact, LearnerAdded))
