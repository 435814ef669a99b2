# SPDX-License-Identifier: Apache-2.0
"""The log: what is let in, that it stays small, that two may write, and that nothing stops the program."""

from __future__ import annotations

import ast
import logging
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import Refusal
from app.logbook import keeping
from app.logbook.keeping import Keeping, Saying, append, correct, listening, log_files
from app.logbook.lines import Line, event_of
from app.logbook.reading import read_lines
from app.record.errors import DiskFull
from tests.e2e.logged import private

ROOT = Path(__file__).resolve().parents[3]
NOON = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp() * 1000)
SECRET = "Ada was sad on Tuesday"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home" / "logs"


@pytest.fixture
def keep(folder: Path) -> Keeping:
    folder.parent.mkdir()
    return Keeping(folder, lambda: NOON)


def line(day: str, words: str = "x") -> Line:
    return Line(at=f"2026-11-{day}T12:00:00+00:00", level="info", part="app", event=words)


def test_words_are_left_out_and_codes_and_numbers_are_kept(keep: Keeping, folder: Path) -> None:
    log = logging.getLogger("app.record.backup")
    with listening(keep):
        log.warning("no copy was made: %s", DiskFull(file=SECRET))
        log.info("sent", extra={"numbers": {"statements": 3, "who": SECRET, SECRET: 4}})
        log.warning("%s was left out: %s", SECRET, Refusal(SECRET))
        logging.getLogger("urllib3.pool").warning("no way to %s", SECRET)
        logging.getLogger("urllib3.pool").warning(SECRET)
        try:
            int(SECRET)
        except ValueError:
            log.exception("it broke")
    copy, sent, left, *library, broke = read_lines(folder)
    assert (copy.level, copy.part, copy.event) == ("warning", "app.record.backup", "no_copy_was_made")
    assert (copy.code, copy.at) == ("store.disk_full", "2026-11-23T12:00:00+00:00")
    assert sent.numbers == {"statements": 3}
    assert (left.event, left.code) == ("was_left_out", "")
    assert [(each.part, each.event) for each in library] == [("library", "urllib3_pool")] * 2
    assert broke.error.startswith("builtins.ValueError at test_logbook.py:")
    assert SECRET not in "".join(file.read_text() for file in log_files(folder))
    assert "Ada" not in "".join(file.read_text() for file in log_files(folder))


def logs(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and ast.unparse(node.func.value) in {"log", "logger", "logging", "self._log"}
        and node.func.attr in {"debug", "info", "warning", "error", "exception", "critical", "log"}
    )


def test_every_message_of_ours_is_a_literal() -> None:
    """What is taken of a message is what the source code says; a message put together would bring in anything."""
    put_together = [
        f"{file.name}:{node.lineno}"
        for package in ("app", "ui", "sync", "content_packs")
        for file in (ROOT / package).rglob("*.py")
        if "log" in (text := file.read_text("utf-8")) and "getLogger" in text
        for node in ast.walk(ast.parse(text))
        if logs(node) and not isinstance(node.args[0], ast.Constant)
    ]
    assert put_together == []


def test_the_time_is_the_corrected_one(keep: Keeping, folder: Path) -> None:
    with listening(keep):
        correct(-3_600_000)
        logging.getLogger("ui").info("now")
    (said,) = read_lines(folder)
    assert (said.at, said.clock_s) == ("2026-11-23T11:00:00+00:00", -3600)


def test_what_others_chat_is_left_out_and_levels_come_back(keep: Keeping, folder: Path) -> None:
    before = logging.getLogger("app").level
    with listening(keep):
        logging.getLogger("tuf").info("chat")
        logging.getLogger("app").debug("chat")
    assert logging.getLogger("app").level == before
    assert not folder.exists()
    with listening(keep, debug=True):
        logging.getLogger("app").debug("wanted")
    assert [each.level for each in read_lines(folder)] == ["debug"]
    assert keep not in logging.getLogger().handlers


def test_a_file_a_day_another_when_it_is_full_and_the_oldest_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST_OF_A_FILE", 400)
    monkeypatch.setattr(keeping, "MOST_IN_ALL", 2_000)
    for day in ("20", "21"):
        for number in range(30):
            append(folder, line(day, f"e{number}"))
    names = [file.name for file in log_files(folder)]
    assert names[-1].startswith("stepwell-2026-11-21-")
    assert 1_000 < sum(file.stat().st_size for file in log_files(folder)) < 2_000 + 200
    assert all(file.stat().st_size < 500 for file in log_files(folder))
    assert [each.event for each in read_lines(folder)][-1] == "e29"
    assert (log_files(folder)[-1].stat().st_mode & 0o077) == 0


def test_a_folder_of_many_small_days_is_cut_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST_FILES", 3)
    for day in range(10, 20):
        append(folder, line(str(day)))
    assert [file.name for file in log_files(folder)] == [f"stepwell-2026-11-{day}-000.log" for day in (17, 18, 19)]


def test_a_line_that_was_cut_short_costs_no_other(folder: Path) -> None:
    file = append(folder, line("20", "one"))
    assert file is not None
    with file.open("ab") as handle:
        handle.write(b'{"at":"2026-11-20T1')
    append(folder, line("20", "two"))
    file.write_bytes(file.read_bytes() + b"\xff\x00 nothing\n")
    assert [each.event for each in read_lines(folder)] == ["one", "two"]


def test_since_and_level(folder: Path) -> None:
    for day, level in (("20", "critical"), ("21", "info"), ("22", "error")):
        append(folder, Line(at=f"2026-11-{day}T00:00:00+00:00", level=level, part="app", event="x"))
    assert [each.at[8:10] for each in read_lines(folder, since="2026-11-21", level="warning")] == ["22"]
    assert [each.at[8:10] for each in read_lines(folder, level="warning")] == ["20", "22"]


def test_no_disk_no_right_and_no_folder_stop_nothing(
    keep: Keeping, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_args: object) -> int:
        raise OSError(28, "no space")

    with listening(keep), monkeypatch.context() as patch:
        patch.setattr(keeping.os, "write", full)
        logging.getLogger("app").warning("something")
    assert list(read_lines(folder)) == []
    (tmp_path / "file").write_text("")
    assert append(tmp_path / "file" / "logs", line("20")) is None
    with listening(Keeping(tmp_path / "nowhere" / "logs", lambda: NOON)):
        logging.getLogger("app").warning("something")
    assert not (tmp_path / "nowhere").exists()
    assert list(read_lines(tmp_path / "nowhere")) == []


WRITER = """
import sys
from pathlib import Path
from app.logbook.keeping import append
from app.logbook.lines import Line
for n in range(300):
    append(Path(sys.argv[1]), Line(at="2026-11-20T12:00:00+00:00", level="info", part=sys.argv[2] * 50, event=f"e{n}"))
"""


def test_two_processes_do_not_write_into_each_others_lines(folder: Path) -> None:
    both = [subprocess.Popen([sys.executable, "-c", WRITER, str(folder), who], cwd=ROOT) for who in "ab"]
    assert [process.wait(60) for process in both] == [0, 0]
    found = list(read_lines(folder))
    assert len(found) == 600
    assert all(re.fullmatch(r"a{50}|b{50}", each.part) for each in found)


def test_a_stream_that_is_gone_and_one_that_is_there(keep: Keeping) -> None:
    said: list[str] = []

    def gone(_text: str) -> None:
        raise ValueError("closed")

    with listening(Saying(said.append, words=False), Saying(gone, words=False)):
        logging.getLogger("app").warning("no copy was made: %s", SECRET)
        logging.getLogger("app").info("quiet")
    assert said == ["warning: app no_copy_was_made\n"]
    with listening(Saying(said.append, words=True), debug=True):
        logging.getLogger("app").debug("said to %s", SECRET)
    assert said[1:] == [f"said to {SECRET}\n"]


@pytest.mark.parametrize(("words", "event"), [("%s was left out: %s", "was_left_out"), ("waited %.0f ms", "waited_ms")])
def test_the_code_of_a_message(words: str, event: str) -> None:
    assert event_of(words) == event


def test_what_the_whole_programs_tests_look_for_is_found(folder: Path) -> None:
    """The control of the fixture in tests/e2e/conftest.py, which looks at all that is logged there."""
    append(folder, Line(at="x", level="info", part="ui.run", event="the_window_stands", numbers={"kiosk": 1}))
    assert private(folder) == []
    bad = (
        Line(at="x", level="info", part="ui.run", event="ada_was_sad"),
        Line(at="x", level="info", part=SECRET, event="the_window_stands"),
        Line(at="x", level="info", part="ui.run", event="the_window_stands", error=SECRET),
        Line(at="x", level="info", part="ui.run", event="the_window_stands", code=SECRET),
    )
    for each in bad:
        append(folder, each)
    assert len(private(folder)) == len(bad)
