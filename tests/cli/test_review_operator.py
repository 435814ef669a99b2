# SPDX-License-Identifier: Apache-2.0
"""What an operator was told and found not to be so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.record.outgoing import Retry
from tests.cli.test_commands import STARTER, Stepwell
from ui.compose import open_program


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A pack and the next version of it."""
    folder = tmp_path_factory.mktemp("packs")
    nobody = Stepwell(folder / "none")
    newer = shutil.copytree(STARTER / "shop-floor", folder / "newer")
    manifest = newer / "pack.toml"
    manifest.write_text(manifest.read_text("utf-8").replace('version = "1.', 'version = "7.', 1), "utf-8")
    built = [
        nobody("pack", "build", str(source), "--out", str(folder), "--json").json["file"]
        for source in (STARTER / "shop-floor", newer)
    ]
    return Path(built[0]), Path(built[1])


def learned(home: Path, pack: Path) -> Stepwell:
    stepwell = Stepwell(home)
    stepwell("pack", "install", str(pack))
    stepwell("simulate", "--learners", "1", "--days", "1", "--seed", "7")
    return stepwell


def test_a_new_key_ends_the_pause_that_the_old_one_earned(tmp_path: Path) -> None:
    stepwell = Stepwell(tmp_path / "home")
    put = ("lrs", "set", "http://127.0.0.1:9/", "--key", "k", "--secret-stdin")
    stepwell(*put, stdin="old\n")
    with open_program(Home(stepwell.home)) as program:
        later = SystemClock().now_ms() + 3_600_000
        program.outbox.set_retry(
            Retry(fails=4, next_try_ms=later, paused=True, last_contact_ms=5, last_problem="credentials")
        )
    stepwell(*put, stdin="new\n")
    with open_program(Home(stepwell.home), write=False) as program:
        assert program.outbox.retry() == Retry(last_contact_ms=5)


def test_the_tables_are_right_after_packs_came_and_went(tmp_path: Path, packs: tuple[Path, Path]) -> None:
    stepwell = learned(tmp_path / "home", packs[0])
    stepwell("pack", "install", str(packs[1]))
    stepwell("record", "rebuild", "--verify")
    stepwell("pack", "remove", "shop-floor")
    stepwell("record", "rebuild", "--verify")


def test_the_same_seed_gives_the_same_answers_on_two_devices(tmp_path: Path, packs: tuple[Path, Path]) -> None:
    lives = []
    for name in ("a", "b"):
        stepwell = learned(tmp_path / name, packs[0])
        stepwell("simulate", "--learners", "1", "--days", "1", "--seed", "7")  # the same people again: days that follow
        with open_program(Home(stepwell.home), write=False) as program:
            lives.append([(event.corrected_ms, event.fact) for event in program.record.events()])
            events = {event.id for event in program.record.events()}
        lives.append(events)
    assert lives[0] == lives[2]
    assert not lives[1] & lives[3], "what the devices recorded are different facts to an LRS"


def test_a_dry_run_says_what_will_be_refused(tmp_path: Path) -> None:
    stepwell = Stepwell(tmp_path / "home")
    stepwell("learner", "add", "--id", "ana", "--name", "Ana")
    people = tmp_path / "people.csv"
    people.write_text("id,name,role\nana,Ana,\nBad Id,Bo,\nbo,,\ncy,Cy,king\n,Di,\n,Eve,\nfay,Fay,\n", "utf-8")
    dry = stepwell("learner", "import", str(people), "--dry-run", "--json", status=1).json
    assert [row["outcome"] for row in dry] == ["same", *["refused"] * 5, "added"]
    wet = stepwell("learner", "import", str(people), "--json", status=1).json
    assert wet == dry
    assert [card["id"] for card in stepwell("learner", "list", "--json").json] == ["ana", "fay"]


@pytest.mark.parametrize("line", ['{"id": "abc"}', '{"id": ""}', '{"id": 5}', "[]", '{"actor": {}}'])
def test_a_line_that_no_device_wrote_is_refused_in_a_sentence(tmp_path: Path, line: str) -> None:
    stepwell = Stepwell(tmp_path / "home")
    file = tmp_path / "lines.jsonl"
    file.write_text(f'{{"id": "0f0f0f0f-1234-4234-8234-0f0f0f0f0f0f"}}\n{line}\n', "utf-8")
    refused = stepwell("outbox", "import", str(file), status=1)
    assert "line 2 is no statement" in refused.err


def test_what_was_set_aside_waits_again_when_it_is_released(tmp_path: Path, packs: tuple[Path, Path]) -> None:
    stepwell = learned(tmp_path / "home", packs[0])
    with open_program(Home(stepwell.home)) as program:
        batch = program.outbox.freeze_batch(most=1)
        assert batch is not None
        program.outbox.quarantine(batch.id, "400: no")
        before = program.outbox.counts()
    assert before.quarantined == 1
    assert stepwell("outbox", "release", "--json").json == {"released": 1}
    with open_program(Home(stepwell.home), write=False) as program:
        after = program.outbox.counts()
    assert (after.quarantined, after.waiting) == (0, before.waiting + 1)
