# SPDX-License-Identifier: Apache-2.0
"""The grammar of the command line, and what happens when a command fails."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from app.errors import Refusal
from app.record.errors import StoreBusy
from ui.cli.arguments import Failed, UsageError
from ui.cli.commands.lrs import endpoint
from ui.cli.commands.tour import window_size
from ui.cli.failures import carry_out
from ui.cli.main import build_parser, opens_window, run
from ui.cli.session import home_of
from ui.cli.world import World
from ui.preflight import Machine

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = """learner add|learner list|learner import|learner digest|pack check|pack build|pack install|pack list
|pack verify|pack remove|lrs set|lrs probe|lrs show|sync|outbox list|outbox export|outbox import|record rebuild
|simulate|tour|doctor|backup|restore"""


def world(stdin: str = "", **environ: str) -> World:
    machine = Machine(
        platform="linux",
        environ=environ,
        can_load=lambda _name: True,
        has_font=lambda: True,
        has_apt=True,
        x_answers=lambda: False,
        wayland_answers=lambda: False,
    )
    return World(out=StringIO(), err=StringIO(), stdin=StringIO(stdin), environ=environ, machine=machine)


def said(w: World) -> tuple[str, str]:
    assert isinstance(w.out, StringIO)
    assert isinstance(w.err, StringIO)
    return w.out.getvalue(), w.err.getvalue()


def leaves(parser: ArgumentParser, name: str = "") -> Iterator[tuple[str, ArgumentParser]]:
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not groups:
        yield name.strip(), parser
    for group in groups:
        for word, inner in group.choices.items():
            yield from leaves(inner, f"{name} {word}")


LEAVES = dict(leaves(build_parser()))


def test_every_command_of_the_contract_is_there() -> None:
    assert set(CONTRACT.replace("\n", "").split("|")) <= set(LEAVES)


@pytest.mark.parametrize("name", sorted(LEAVES))
def test_help_has_an_example_that_parses(name: str) -> None:
    text = LEAVES[name].format_help()
    example = text.split("example:\n  stepwell ", 1)[1].split("<")[0]
    argv = [word.strip('"') for word in example.replace('"Ada Obi"', "Ada").split()]
    assert " ".join(argv).startswith(name)
    assert build_parser().parse_args(argv).run is not None


@pytest.mark.parametrize("name", sorted(LEAVES))
def test_home_and_json_are_accepted_by_every_command(name: str) -> None:
    text = LEAVES[name].format_help()
    assert "--home DIR" in text
    assert "--json" in text


@pytest.mark.parametrize(
    "argv",
    [["--home", "/x", "learner", "list"], ["learner", "--home", "/x", "list"], ["learner", "list", "--home", "/x"]],
)
def test_home_may_stand_anywhere(argv: list[str]) -> None:
    assert home_of(build_parser().parse_args(argv), world(STEPWELL_HOME="/y")).path == Path("/x").absolute()


def test_home_comes_from_the_environment_otherwise() -> None:
    args = build_parser().parse_args(["learner", "list"])
    assert home_of(args, world(STEPWELL_HOME="/y")).path == Path("/y").absolute()


def test_no_command_is_the_window_which_needs_a_display() -> None:
    w = world()
    assert run([], w) == 1
    out, err = said(w)
    assert out == ""
    assert err.startswith("stepwell: There is no display here")
    assert "stepwell tour --out" in err


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["learner"],
        ["learner", "add", "--id", "ada"],
        ["sync"],
        ["simulate", "--days", "1", "--seed", "1"],
        ["simulate", "--learners", "2", "--learner", "ada", "--days", "1", "--seed", "1"],
        ["simulate", "--learners", "0", "--days", "1", "--seed", "1"],
        ["simulate", "--learners", "two", "--days", "1", "--seed", "1"],
        ["restore"],
        ["restore", "--latest"],
        ["lrs", "set", "https://x.example/", "--key", "k"],
        ["lrs", "set", "https://x.example/", "--key", "k", "--secret-stdin", "--proxy", "http://u:p@y.example"],
        ["lrs", "set", "https://x.example/", "--key", "k", "--secret-stdin", "--client-key", "k.pem"],
        ["lrs", "set", "https://x.example/xapi", "--key", "k", "--secret-stdin"],
        ["tour"],
        ["tour", "--out", "x", "--size", "big"],
        ["learner", "lis"],
    ],
)
def test_wrong_usage_is_2_and_leaves_standard_output_empty(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    w = world()
    assert run(argv, w) == 2
    out, _ = said(w)
    assert out + capsys.readouterr().out == ""


def test_missing_secret_is_wrong_usage() -> None:
    w = world(stdin="")
    assert run(["lrs", "set", "https://x.example/", "--key", "k", "--secret-stdin"], w) == 2
    assert "no secret came on standard input" in said(w)[1]


def test_help_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"], world()) == 0
    assert "COMMAND" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    ["lrs.example", "ftp://x/", "https://u:p@x.example/", "https://x.example/a", "https://x/?q=/", "http://x.example/"],
)
def test_bad_endpoints(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        endpoint(text)


@pytest.mark.parametrize(
    "text", ["https://x.example/xAPI/", "http://127.0.0.1:8100/xAPI/", "http://localhost/", "http://[::1]:1/"]
)
def test_good_endpoints(text: str) -> None:
    assert endpoint(text) == text


def test_window_sizes() -> None:
    assert window_size("1280x800") == (1280, 800)
    with pytest.raises(argparse.ArgumentTypeError):
        window_size("١٢٨٠x800")


def failing(error: BaseException) -> object:
    def command(_args: Namespace, _world: World) -> int:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (StoreBusy(), "Another Stepwell has this data folder open"),
        (Refusal("id_taken", id="ada"), "Somebody here already has the id ada"),
        (Failed("The moon is down."), "The moon is down."),
        (KeyboardInterrupt(), "stopped"),
    ],
)
def test_failures_of_the_world_are_one_line_and_1(error: BaseException, words: str, tmp_path: Path) -> None:
    w = world()
    assert carry_out(failing(error), Namespace(home=str(tmp_path)), w) == 1  # type: ignore[arg-type]
    out, err = said(w)
    assert out == ""
    assert err.count("\n") == 1
    assert words in err
    assert list(tmp_path.iterdir()) == []


def test_usage_errors_go_up(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        carry_out(failing(UsageError("no")), Namespace(home=str(tmp_path)), world())  # type: ignore[arg-type]


def test_our_mistakes_are_logged_without_their_words(tmp_path: Path) -> None:
    w = world()
    assert carry_out(failing(ValueError("Ada's secret")), Namespace(home=str(tmp_path)), w) == 1  # type: ignore[arg-type]
    err = said(w)[1]
    (file,) = (tmp_path / "logs").iterdir()
    log = file.read_text()
    assert err.count("\n") == 1
    assert str(file) in err
    assert "Traceback" not in err
    assert "ValueError" in log
    assert "test_arguments.py" in log
    assert "secret" not in log + err


def test_debug_shows_the_traceback(tmp_path: Path) -> None:
    w = world(STEPWELL_DEBUG="1")
    carry_out(failing(ValueError("details")), Namespace(home=str(tmp_path)), w)  # type: ignore[arg-type]
    assert "Traceback" in said(w)[1]
    assert "details" in said(w)[1]


def test_a_log_that_cannot_be_written_hides_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    w = world()
    assert carry_out(failing(ValueError("x")), Namespace(home=str(tmp_path)), w) == 1  # type: ignore[arg-type]
    assert "its log could not be written" in said(w)[1]


def test_help_imports_neither_qt_nor_requests() -> None:
    code = (
        "import sys; from ui.cli.main import run; from ui.cli.world import this_world; run(['--help'], this_world()); "
        "print([m for m in ('PySide6', 'requests', 'tincan', 'numpy', 'sqlite_utils') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, env=os.environ
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_window_is_opened_without_the_grammar_of_the_commands() -> None:
    for words in ([], ["--kiosk"], ["--home", "pack", "--safe-mode"], ["--lang", "ar", "--kiosk"]):
        assert opens_window(words)
    for words in (["pack"], ["--home"], ["--help"], ["--kios"], ["--home", "x", "pack"], ["--home=x"]):
        assert not opens_window(words)
    known = {option for option in build_parser()._option_string_actions if option.startswith("--")}
    assert {option for option in known if opens_window([option]) or opens_window([option, "x"])} == known - {
        "--help",
        "--self-test",
    }


def test_a_reader_that_goes_away_is_no_traceback(tmp_path: Path) -> None:
    command = f"{sys.executable} -m ui.cli.main --help | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False)
    assert "Traceback" not in done.stderr
