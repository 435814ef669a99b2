# SPDX-License-Identifier: Apache-2.0
"""kill -9 at random moments while people answer: no acknowledged answer is lost, nothing is half applied.

The moments are random in time on purpose; the oracle holds at every one of them. `make test` kills 20 times,
`make soak` 200.
"""

from __future__ import annotations

import json
import random
import shutil
import threading
from collections import Counter
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.events import LEAVES, AnswerGiven
from app.record.health import inspect
from app.record.home import Home
from content_packs.library import PackLibrary
from tests.e2e.conftest import environment
from tests.forked import begin
from ui.compose import open_program
from ui.setting_up import install_starter_packs

LEARNERS = 3
DAYS = 40


def answers_recorded(home: Home) -> Counter[str]:
    """Count the answers in the record; on the way prove that nothing is half applied."""
    with open_program(home) as program:
        report = program.record.rebuild(verify=True)
        assert report.differences == ()
        events = list(program.record.events())
        leaving = {event.id for event in events if isinstance(event.fact, LEAVES)}
        enclosed = [json.loads(text)["id"] for text in program.outbox.texts()]
        assert Counter(enclosed) == Counter(leaving)
        sequences = sorted(event.sequence for event in events)
        assert sequences == list(range(1, len(events) + 1))
        assert program.database.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    return Counter(event.learner for event in events if isinstance(event.fact, AnswerGiven))


def simulate_until_killed(home: Home, rng: random.Random) -> Counter[str]:
    """Let people answer, kill them at a random moment, return the answers that were acknowledged."""
    command = ["--home", str(home.path), "simulate", "--learners", str(LEARNERS), "--days", str(DAYS), "--seed", "7"]
    acknowledged: Counter[str] = Counter()
    after = rng.randrange(0, 30)
    with begin("ui.cli.main", *command, "--acknowledge", environment=environment()) as process:
        assert process.stdout is not None
        alarm = threading.Timer(rng.uniform(0.0, 0.4) if after == 0 else rng.uniform(0.0, 0.03), process.kill)
        if after == 0:
            alarm.start()  # while it starts
        for number, line in enumerate(process.stdout, start=1):
            if line.endswith("\n"):
                told = json.loads(line)
                acknowledged[told["learner"]] = told["answers"]
            if number == after:
                alarm.start()
        process.wait()
        alarm.cancel()
    assert process.returncode == -9, "it was killed and did not end by itself"
    return acknowledged


def kill_often(home: Home, kills: int, seed: int) -> int:
    """Kill so often and return how many answers were acknowledged in all."""
    rng = random.Random(seed)
    total = 0
    after = answers_recorded(home)
    for _ in range(kills):
        before = after
        acknowledged = simulate_until_killed(home, rng)
        after = answers_recorded(home)
        for learner, count in acknowledged.items():
            assert after[learner] - before[learner] >= count
        # One answer at most may be on the disk without having been acknowledged.
        assert sum(after.values()) - sum(before.values()) - sum(acknowledged.values()) in {0, 1}
        total += sum(acknowledged.values())
    # The simulated days lie in the future, which the doctor rightly says; it must have nothing else to say.
    found = {finding.code for finding in inspect(home, SystemClock()) if finding.severity == "error"}
    assert found <= {"clock.behind_record"}
    return total


@pytest.fixture(scope="module")
def with_a_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one pack; each kill opens it twice and looks through all that it holds."""
    home = Home(tmp_path_factory.mktemp("kills") / "home").make()
    install_starter_packs(PackLibrary(home.packs), ["care-essentials"])
    return home.path


@pytest.fixture
def home(with_a_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    return Home(shutil.copytree(with_a_pack, tmp_path / "home"))


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_no_acknowledged_answer_is_lost_in_20_kills(home: Home, seed: int) -> None:
    assert kill_often(home, 5, seed) > 0


@pytest.mark.soak
@pytest.mark.parametrize("seed", [11, 12, 13, 14])
def test_no_acknowledged_answer_is_lost_in_200_kills(demo: Path, seed: int) -> None:
    assert kill_often(Home(demo), 50, seed) > 0
