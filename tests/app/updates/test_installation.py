# SPDX-License-Identifier: Apache-2.0
"""The folder of versions and the launcher that starts one of them: real processes of small programs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.repository.errors import RepositoryFailed
from app.updates.installation import MARKER, Care, Installation, running
from tests.program_kit import installed, put_version, script, start

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the launcher is for Linux")


@pytest.fixture
def two(tmp_path: Path) -> Installation:
    """0.1.0 stands, and 0.2.0 was put in."""
    made = installed(tmp_path / "stepwell", "0.1.0", "0.2.0", current="0.1.0")
    made.switch("0.2.0")
    return made


def test_the_launcher_starts_the_current_one_with_all_words_and_says_where_it_is(tmp_path: Path) -> None:
    made = installed(tmp_path / "two words", "0.1.0", "0.2.0", current="0.1.0")
    put_version(made.root, "0.1.0", script("0.1.0", rest='echo "$STEPWELL_PROGRAM" >"$0.said"'))
    assert start(made, "learner", "list", "a b") == "0.1.0 learner list a b"
    assert (made.versions / "0.1.0" / "stepwell.said").read_text().strip() == str(made.versions / "0.1.0")
    link = tmp_path / "link"
    link.symlink_to(made.root / "stepwell")
    assert subprocess.run([str(link)], capture_output=True, text=True, check=True).stdout.startswith("0.1.0")


def test_a_new_version_that_twice_shows_nothing_is_given_up(two: Installation) -> None:
    assert [start(two), start(two, "--kiosk"), start(two, "--home", "x")] == [
        "0.2.0",
        "0.2.0 --kiosk",
        "0.1.0 --home x",
    ]
    assert (two.current(), two.bad(), two.went_back()) == (
        "0.1.0",
        {"0.2.0": "no_first_screen"},
        ("0.2.0", "no_first_screen"),
    )
    assert not two.on_trial()
    assert start(two) == "0.1.0"


def test_one_that_showed_its_screen_stays_and_commands_are_no_tries(two: Installation) -> None:
    for _ in range(4):
        assert start(two, "doctor") == "0.2.0 doctor"
    assert start(two) == "0.2.0"
    assert two.stands("0.2.0")
    assert not two.stands("0.2.0")
    assert [start(two) for _ in range(4)] == ["0.2.0"] * 4
    assert two.before() == "0.1.0"


def test_an_impatient_second_press_is_no_second_try(two: Installation) -> None:
    put_version(two.root, "0.2.0", script("0.2.0", rest="exec sleep 60"))
    with subprocess.Popen([str(two.root / "stepwell")], stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == "0.2.0"
        put_version(two.root, "0.2.0", script("0.2.0"))
        for _ in range(5):
            assert start(two) == "0.2.0"
        first.kill()
    assert two.current() == "0.2.0"
    assert [start(two), start(two)] == ["0.2.0", "0.1.0"]


def test_a_start_before_the_machine_was_switched_off_is_a_try_whatever_has_its_number_now(two: Installation) -> None:
    """Kiosks give the same numbers to the same programs at each boot, so that some of them run again."""
    start(two)
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    trial = two.root / "trial"
    assert trial.read_text().endswith(f"@{boot}\n")
    trial.write_text(f"0.2.0 2 {os.getpid()}@{boot}\n")
    assert start(two) == "0.2.0"  # that one runs
    trial.write_text(f"0.2.0 2 {os.getpid()}@another-boot\n")
    assert start(two) == "0.1.0"


def test_a_start_in_the_place_of_the_one_before_is_a_try(two: Installation) -> None:
    """`exec` keeps the number of the process."""
    again = f'[ "${{N:-0}}" = 2 ] && exit; N=$((${{N:-0}} + 1)); export N; exec "{two.root}/stepwell"'
    put_version(two.root, "0.2.0", script("0.2.0", rest=again))
    done = subprocess.run([str(two.root / "stepwell")], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0.2.0", "0.2.0", "0.1.0"]


def test_a_version_whose_files_are_gone_is_given_up_at_once(two: Installation) -> None:
    (two.versions / "0.2.0" / "stepwell").unlink()
    assert start(two, "doctor") == "0.1.0 doctor"
    assert two.bad() == {"0.2.0": "missing"}


def test_with_nothing_to_go_back_to_it_goes_on_trying_or_says_a_sentence(tmp_path: Path) -> None:
    made = installed(tmp_path / "one", "0.2.0")
    (made.root / "trial").write_text("0.2.0 2 0\n")
    assert start(made) == "0.2.0"
    (made.versions / "0.2.0" / "stepwell").unlink()
    assert "Unpack the tarball again" in start(made)


@pytest.mark.parametrize("rubbish", ["", "\0\0\0", "../../etc 1 1", "0.2.0", "0.2.0 x y", "no version at all"])
def test_a_damaged_trial_starts_what_is_current(two: Installation, rubbish: str) -> None:
    (two.root / "trial").write_text(rubbish)
    (two.root / "bad").write_text(rubbish)
    (two.root / "went_back").write_text(rubbish)
    assert start(two).startswith("0.2.0")
    assert two.bad() == {}
    assert two.went_back() is None


def test_a_kill_between_any_two_files_of_a_switch_leaves_one_that_starts(tmp_path: Path) -> None:
    for writes in range(4):
        made = installed(tmp_path / f"killed-{writes}", "0.1.0", "0.2.0", current="0.1.0")
        child = os.fork()
        if child == 0:
            _switch_and_die(made, writes)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        assert made.current() == ("0.2.0" if writes == 3 else "0.1.0")
        assert [start(made)] == [made.current()]
        if writes < 3:
            assert [start(made) for _ in range(4)] == ["0.1.0"] * 4  # a trial of another version is nobody's
        assert not made.bad()


def _switch_and_die(made: Installation, writes: int) -> None:
    write, done = made._write, [0]

    def counting(name: str, text: str) -> None:
        if done[0] == writes:
            os.kill(os.getpid(), signal.SIGKILL)
        write(name, text)
        done[0] += 1

    made._write = counting  # type: ignore[method-assign]
    made.switch("0.2.0")
    os.kill(os.getpid(), signal.SIGKILL)


def test_that_it_has_just_gone_back_holds_until_the_one_before_has_stood(two: Installation) -> None:
    for _ in range(3):
        start(two)
    assert two.just_went_back()
    assert not two.stands("0.1.0")
    assert not two.just_went_back()
    assert two.went_back() == ("0.2.0", "no_first_screen")  # which the doctor goes on saying
    assert [start(two), two.went_back()] == ["0.1.0", ("0.2.0", "no_first_screen")]


def test_a_version_that_never_stood_is_not_what_one_goes_back_to(two: Installation) -> None:
    put_version(two.root, "0.3.0", script("0.3.0"))
    two.switch("0.3.0")
    assert two.before() == "0.1.0"
    two.tidy("0.1.0")
    assert sorted(path.name for path in two.versions.iterdir()) == ["0.1.0", "0.3.0"]


def test_going_back_by_hand(two: Installation) -> None:
    assert two.go_back() == "0.1.0"
    assert (two.current(), two.bad(), two.went_back()) == ("0.1.0", {"0.2.0": "person"}, None)
    with pytest.raises(RepositoryFailed, match="no_program_before"):
        two.go_back()


def test_who_looks_after_the_files(two: Installation, tmp_path: Path) -> None:
    environ = {"STEPWELL_PROGRAM": str(two.versions / "0.2.0")}
    python = tmp_path / "bin" / "python"
    found = running(environ, python, "0.1.0")
    assert (found.care, found.version) == (Care.ITSELF, "0.2.0")
    assert found.installation is not None
    assert found.installation.root == two.root
    assert running({}, python, "0.1.0").care is Care.NOBODY
    assert running({"STEPWELL_PROGRAM": str(tmp_path)}, python, "0.1.0").care is Care.NOBODY
    python.parent.mkdir()
    (python.parent / MARKER).write_text("deb\n")
    assert running(environ, python, "0.1.0").care is Care.PACKAGE
