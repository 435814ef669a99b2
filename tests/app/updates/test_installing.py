# SPDX-License-Identifier: Apache-2.0
"""Putting a version in: laid out beside, tried, data copied, and only then pointed at; a kill changes nothing."""

from __future__ import annotations

import os
import signal
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.long_work import Stopped
from app.record.errors import DiskFull
from app.repository.errors import RepositoryFailed
from app.updates import installing
from app.updates.installation import Installation
from app.updates.installing import as_started, install
from app.updates.unpacking import check, named
from tests.program_kit import HANGS, WHOLE_NOT, installed, put, script, start, tarball

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the launcher is for Linux")


@pytest.fixture
def made(tmp_path: Path) -> Installation:
    return installed(tmp_path / "stepwell", "0.1.0")


def put_in(made: Installation, file: Path, copies: list[str], limit_s: float = 30.0) -> None:
    install(
        made,
        "0.2.0",
        file,
        back_up=lambda: copies.append(made.current()),
        runs="0.1.0",
        environ={**os.environ, "STEPWELL_PROGRAM": "never seen"},
        limit_s=limit_s,
    )


def test_a_whole_one_is_started_next_and_the_data_were_copied_before(made: Installation, tmp_path: Path) -> None:
    copies: list[str] = []
    file = tarball(tmp_path, "0.2.0", script("0.2.0", '[ -z "$STEPWELL_PROGRAM" ]; exit'))
    put_in(made, file, copies)
    assert copies == ["0.1.0"]
    assert (made.current(), made.before(), made.on_trial()) == ("0.2.0", "0.1.0", "0.2.0")
    assert start(made) == "0.2.0"
    assert not file.exists()


@pytest.mark.parametrize(("answer", "limit_s", "why"), [(WHOLE_NOT, 30, "exit 1"), (HANGS, 0.3, "time")])
def test_one_that_is_not_whole_is_never_pointed_at_nor_taken_again(
    made: Installation, tmp_path: Path, answer: str, limit_s: float, why: str
) -> None:
    copies: list[str] = []
    with pytest.raises(RepositoryFailed, match="program_self_test") as failed:
        put_in(made, tarball(tmp_path, "0.2.0", script("0.2.0", answer)), copies, limit_s)
    assert failed.value.params["why"] == why
    assert (made.current(), made.bad(), copies) == ("0.1.0", {"0.2.0": "self_test"}, [])
    assert [path.name for path in made.versions.iterdir()] == ["0.1.0"]


def test_without_a_copy_of_the_data_nothing_changes(made: Installation, tmp_path: Path) -> None:
    def full() -> None:
        raise OSError(28, "full")

    file = tarball(tmp_path, "0.2.0")
    with pytest.raises(OSError, match="full"):
        install(made, "0.2.0", file, back_up=full, runs="0.1.0", environ=os.environ)
    assert (made.current(), made.bad(), file.exists()) == ("0.1.0", {}, True)
    put_in(made, file, [])
    assert made.current() == "0.2.0"


def test_somebody_who_comes_ends_it_and_it_begins_again_later(made: Installation, tmp_path: Path) -> None:
    def came(_done: int, _of: int) -> None:
        raise Stopped

    file = tarball(tmp_path, "0.2.0")
    with pytest.raises(Stopped):
        install(made, "0.2.0", file, back_up=lambda: None, runs="0.1.0", environ=os.environ, tell=came)
    assert [path.name for path in made.versions.iterdir()] == ["0.1.0"]
    put_in(made, file, [])
    assert made.current() == "0.2.0"


def test_somebody_who_comes_ends_a_self_test_that_runs(made: Installation, tmp_path: Path) -> None:
    note = tmp_path / "pid"

    def came(_done: int, _of: int) -> None:
        if note.exists() and note.read_text().strip():
            raise Stopped

    file = tarball(tmp_path, "0.2.0", script("0.2.0", f'echo $$ >"{note}"; exec sleep 600'))
    with pytest.raises(Stopped):
        install(made, "0.2.0", file, back_up=lambda: None, runs="0.1.0", environ=os.environ, tell=came)
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)
    assert (made.current(), made.bad(), file.exists()) == ("0.1.0", {}, True)


def test_a_new_version_is_not_given_the_libraries_of_the_one_that_runs() -> None:
    ours = {"STEPWELL_PROGRAM": "x", "_PYI_ARCHIVE_FILE": "x", "_MEIPASS2": "x", "HOME": "h"}
    assert as_started({**ours, "LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs"}) == {
        "HOME": "h",
        "LD_LIBRARY_PATH": "/theirs",
    }
    assert as_started({**ours, "LD_LIBRARY_PATH": "/theirs"}) == {"HOME": "h", "LD_LIBRARY_PATH": "/theirs"}


def test_a_frozen_program_that_had_no_libraries_of_its_own_gives_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert as_started({"LD_LIBRARY_PATH": "/ours"}) == {}


STEPS = ("unpack", "_try", "rename", "back_up", "switch", "tidy")


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_before_any_step_leaves_the_one_that_was_there_and_the_next_time_it_goes_in(
    made: Installation, tmp_path: Path, step: str
) -> None:
    file = tarball(tmp_path, "0.2.0")
    child = os.fork()
    if child == 0:
        _die_before(step, made)
        put_in(made, file, _Dying() if step == "back_up" else [])
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    assert made.current() == ("0.2.0" if step == "tidy" else "0.1.0")
    assert start(made, "doctor") == f"{made.current()} doctor"
    if step != "tidy":
        put_in(made, file, [])
    assert start(made) == "0.2.0"
    assert made.before() == "0.1.0"
    assert not (made.versions / ".new").exists()


class _Dying(list[str]):
    def append(self, _one: str) -> None:
        _die()


def _die(*_words: object, **_named: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _die_before(step: str, made: Installation) -> None:
    kill: Callable[..., None] = _die
    if step in {"unpack", "_try"}:
        setattr(installing, step, kill)
    elif step == "rename":
        Path.rename = kill  # type: ignore[method-assign, assignment]
    elif step in {"switch", "tidy"}:
        setattr(made, step, kill)


# --- tarballs


def changed(folder: Path, name: str, add: Callable[[tarfile.TarFile], None]) -> Path:
    path = folder / "stepwell-0.2.0-linux-x86_64.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        put(tar, "stepwell/versions/0.2.0/stepwell", script("0.2.0"))
        add(tar)
    return path


def link(name: str, to: str, kind: bytes = tarfile.SYMTYPE) -> Callable[[tarfile.TarFile], None]:
    def add(tar: tarfile.TarFile) -> None:
        member = tarfile.TarInfo(name)
        member.type, member.linkname = kind, to
        tar.addfile(member)

    return add


TOP = "stepwell/versions/0.2.0"
HOSTILE = {
    "out": lambda tar: put(tar, f"{TOP}/../../../../out", b"x"),
    "absolute": lambda tar: put(tar, "/etc/out", b"x"),
    "beside": lambda tar: put(tar, "stepwell/bad", b"x"),
    "another version": lambda tar: put(tar, "stepwell/versions/9.9.9/stepwell", b"x"),
    "link out": link(f"{TOP}/link", "../../../out"),
    "absolute link": link(f"{TOP}/link", "/etc/passwd"),
    "hard link": link(f"{TOP}/link", "stepwell/current", tarfile.LNKTYPE),
    "device": link(f"{TOP}/device", "", tarfile.CHRTYPE),
    "pipe": link(f"{TOP}/pipe", "", tarfile.FIFOTYPE),
    "twice": lambda tar: put(tar, f"{TOP}/stepwell", b"another"),
    "a round about": lambda tar: put(tar, f"{TOP}/_internal/../x", b"x"),
    "below a link": lambda tar: (link(f"{TOP}/link", "_internal")(tar), put(tar, f"{TOP}/link/x", b"x")),
    "in the place of a link": lambda tar: (link(f"{TOP}/x", "stepwell")(tar), put(tar, f"{TOP}/x", b"another")),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_leads_out_of_the_folder_is_refused(made: Installation, tmp_path: Path, kind: str) -> None:
    file = changed(tmp_path, kind, HOSTILE[kind])
    with pytest.raises(RepositoryFailed, match="program_damaged"):
        put_in(made, file, [])
    assert made.current() == "0.1.0"
    assert not (tmp_path / "out").exists()
    assert not (made.root / "bad").exists()
    assert [path.name for path in made.versions.iterdir()] == ["0.1.0"]


def test_only_this_account_may_write_to_what_is_laid_out(made: Installation, tmp_path: Path) -> None:
    def open_to_all(tar: tarfile.TarFile) -> None:
        for name, kind, mode in (("a", tarfile.DIRTYPE, 0o7777), ("a/b", tarfile.REGTYPE, 0o6777)):
            member = tarfile.TarInfo(f"{TOP}/{name}")
            member.type, member.mode = kind, mode
            tar.addfile(member)
        put(tar, f"{TOP}/c/d/e", b"x")

    before = os.umask(0)
    try:
        put_in(made, changed(tmp_path, "open", open_to_all), [])
    finally:
        os.umask(before)
    modes = {path: path.stat().st_mode for path in (made.versions / "0.2.0").rglob("*")}
    assert len(modes) == 6
    assert {path.name: oct(mode) for path, mode in modes.items() if mode & 0o7022} == {}


def test_room_is_left_for_answers(made: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.updates.unpacking.SPARE_BYTES", 1 << 60)
    file = tarball(tmp_path, "0.2.0")
    with pytest.raises(DiskFull):
        put_in(made, file, [])
    assert (made.current(), made.bad(), file.exists()) == ("0.1.0", {}, True)


def test_nothing_that_a_self_test_has_begun_outlives_it(made: Installation, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    put_in(made, tarball(tmp_path, "0.2.0", script("0.2.0", f'sleep 600 & echo $! >"{note}"; exit 0')), [])
    process = int(note.read_text())
    end = time.monotonic() + 10
    while _runs(process) and time.monotonic() < end:
        time.sleep(0.01)
    assert not _runs(process)


def _runs(process: int) -> bool:
    """Whether it is there, and not only waits to be forgotten."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_too_much_is_refused(made: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.updates.unpacking.MOST_BYTES", 1000)
    with pytest.raises(RepositoryFailed, match="program_damaged"):
        put_in(made, tarball(tmp_path, "0.2.0", filler=2000), [])


@pytest.mark.parametrize("cut", [0, 5, 200])
def test_what_is_cut_short_is_refused(tmp_path: Path, cut: int) -> None:
    whole = tarball(tmp_path, "0.2.0", filler=5000).read_bytes()
    file = tmp_path / "stepwell-0.2.0-linux-x86_64.tar.gz"
    file.write_bytes(whole[:cut])
    with pytest.raises(RepositoryFailed, match="program_damaged"):
        check(file, "0.2.0")


def test_the_name_says_version_and_platform(tmp_path: Path) -> None:
    assert named(Path("stepwell-1.20.3-linux-x86_64.tar.xz")) == ("1.20.3", "linux-x86_64")
    for name in ("stepwell-1.20-linux-x86_64.tar.xz", "stepwell-1.2.0.tar.xz", "stepwell_1.2.0_amd64.deb"):
        with pytest.raises(RepositoryFailed, match="no_program_file"):
            named(Path(name))
    with pytest.raises(RepositoryFailed, match="program_damaged"):
        check(tarball(tmp_path, "0.2.0"), "0.3.0")
