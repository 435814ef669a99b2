# SPDX-License-Identifier: Apache-2.0
"""A window that nobody touches asks the database for one number, as long as nothing is written into it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from app.record.database import Mode, connect
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.meta import set_note
from ui.compose import assemble
from ui.compose.noticing import Noticing
from ui.compose.program import Program

T = TypeVar("T")


class Here:
    """A writer whose thread is this one."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def call(self, work: Callable[[Program], T]) -> T:
        return work(self.program)


def test_it_reads_when_somebody_wrote_and_not_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home")
    program = assemble(home)
    heard: list[str] = []
    noticing = Noticing(
        cast("Any", Here(program)),
        turn="",
        lrs=lambda: heard.append("lrs"),
        packs=lambda: heard.append("packs"),
        look=lambda _asked: heard.append("look"),
        failed=lambda error: pytest.fail(str(error)),
    )
    read: list[str] = []
    program.database.conn.set_trace_callback(read.append)

    def look() -> list[str]:
        read.clear()
        noticing._look()
        return [statement for statement in read if "data_version" not in statement]

    assert look(), "the first look reads everything"
    assert not look()
    assert read, "the one number"
    set_note(program.database, "here", "1")
    assert look(), "written by this program"
    assert not look()
    beside = connect(home.database, KeyStore(home).key(), Mode.WRITE)
    set_note(beside, "beside", "1")
    assert look(), "written by another"
    assert not look()
    beside.close()
    program.close()
    assert not heard
