# SPDX-License-Identifier: Apache-2.0
"""`stepwell logs`, and what a command writes down."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tests.cli.test_commands import Stepwell

SECRET = "Ada was sad on Tuesday"


@pytest.fixture
def stepwell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stepwell:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    (tmp_path / "home").mkdir()
    return Stepwell(tmp_path / "home")


def test_what_a_command_logs_is_kept_without_words_and_shown(
    stepwell: Stepwell, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stepwell("logs").out == "Nothing was written down.\n"
    assert stepwell("logs", "--json").json == []

    def chat(*_args: object) -> str:
        logging.getLogger("app").warning("no copy was made: %s", SECRET)
        logging.getLogger("app").info("done", extra={"numbers": {"rows": 2}})
        return SECRET

    monkeypatch.setattr("ui.cli.session.used", chat)
    stepwell("audit", "list", status=None)
    first, second, bug = stepwell("logs", "--json").json
    assert bug["event"] == "a_bug"
    assert (first["event"], second["numbers"]) == ("no_copy_was_made", {"rows": 2})
    assert SECRET not in stepwell("logs").out
    assert "warning: app no_copy_was_made\n" in stepwell("logs", "--level", "warning").out
    assert "done" not in stepwell("logs", "--level", "warning").out
    assert stepwell("logs", "--since", "2999-01-01").out == "Nothing was written down.\n"


def test_commands_that_only_look_write_nothing_down(stepwell: Stepwell, monkeypatch: pytest.MonkeyPatch) -> None:
    def chat(*_args: object) -> list[object]:
        logging.getLogger("app").warning("something")
        return []

    monkeypatch.setattr("app.record.health.inspect", lambda *_args, **_more: chat())
    stepwell("doctor")
    assert list(stepwell.home.iterdir()) == []
