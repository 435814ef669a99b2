# SPDX-License-Identifier: Apache-2.0
"""`stepwell survey list|results`: what is told, and what is not before there are five answers and the week is over."""

from __future__ import annotations

import json
import time

import pytest

from tests.app.surveys.conftest import DAY, PEOPLE, At, at, prepared
from tests.app.surveys.test_surveys import HELP, TIME, give
from ui.cli.main import run as run_command
from ui.cli.world import this_world

__all__ = ["at", "prepared"]


@pytest.fixture
def told(at: At, monkeypatch, capsys):
    """Answers of nine people in the week before this one, seen from the command line of today."""
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    monkeypatch.setenv("STEPWELL_HOME", str(at.home.path))
    at.clock.jump(time.time_ns() // 1_000_000 - 7 * DAY)
    program = at.open()
    for number, who in enumerate(PEOPLE[:9]):
        give(program, who, {TIME: 2} | ({HELP: 0} if number < 4 else {}))
    at.close()

    def run(*argv: str) -> str:
        capsys.readouterr()
        assert run_command(argv, this_world()) == 0
        return capsys.readouterr().out

    return run


def test_list(told):
    assert json.loads(told("survey", "list", "--json")) == [
        {"pack": "hands", "survey": "week", "title": "Your week", "questions": 2, "minutes": 1}
    ]
    assert "Your week" in told("survey", "list")


def test_results(told):
    out = told("survey", "results")
    assert "Never 0, Seldom 0, Mostly 5, Always 0" in out
    assert "not enough answers: five are needed" in out
    assert "it is running" in out
    (survey,) = json.loads(told("survey", "results", "--json"))
    before = survey["periods"][1]
    assert [question["counts"] for question in before["questions"]] == [[0, 0, 5, 0], []]
    assert "questions" not in survey["periods"][0] or survey["periods"][0]["questions"] == []
    assert not any(who in out + json.dumps(survey) for who in PEOPLE)
    assert "surveys_seen" in told("audit", "list")
