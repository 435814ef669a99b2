# SPDX-License-Identifier: Apache-2.0
"""What an organisation tells its devices is done by the program, twice is once, and what cannot be done is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.record.home import Home
from app.repository import names
from app.rights import Actor, ActorKind, Role
from tests.sync.repository_kit import write_pack
from ui.compose import Program, assemble

ROSTER = b"id,name,role,pack\nada,Ada,learner,kit\nNO ID,X,learner,kit\n"
PROGRAMME = """[[programme]]
id = "{id}"
title = "Start"
pack = "{pack}"
competencies = ["when"]
per_week = 1
start = 2026-11-23
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home").make()
    with_pack = assemble(home, synchronous="OFF")
    with_pack.library.install(write_pack(tmp_path))
    with_pack.close()
    program = assemble(home, synchronous="OFF", actor=None)
    yield program
    program.close()


def told(program: Program, path: str, content: bytes | str) -> tuple[int, list[str]]:
    text = content.encode() if isinstance(content, str) else content
    applied = program.keeper().apply(path, "digest", text)
    return applied.changed, [code for code, _ in applied.problems]


def test_a_roster_with_a_line_that_cannot_be_done(program: Program) -> None:
    assert told(program, names.ROSTER, ROSTER) == (1, ["bad_id"])
    assert told(program, names.ROSTER, ROSTER) == (0, ["bad_id"])
    assert [card.id for card in program.accounts.cards()] == ["ada"]


def test_programmes_one_by_one(program: Program) -> None:
    told(program, names.ROSTER, ROSTER)
    text = PROGRAMME.format(id="a", pack="nowhere") + PROGRAMME.format(id="b", pack="kit")
    assert told(program, names.PROGRAMMES, text) == (1, ["no_such_pack"])
    assert told(program, names.PROGRAMMES, text) == (0, ["no_such_pack"])


def test_settings_one_by_one(program: Program) -> None:
    text = "[leaving]\nratings = false\nsecrets = true\n[retention]\nlogs_days = 30\n"
    assert told(program, names.SETTINGS, text) == (2, ["file_unreadable"])
    assert told(program, names.SETTINGS, text) == (0, ["file_unreadable"])
    assert program.privacy.retention().logs_days == 30
    bad = "[leaving]\nratings = false\n[retention]\nlogs_days = -1\n"
    assert told(program, names.SETTINGS, bad) == (0, ["file_unreadable"])
    assert program.privacy.retention().logs_days == 30
    assert told(program, names.SETTINGS, "") == (2, [])
    assert program.privacy.retention().logs_days == 90


@pytest.mark.parametrize("path", names.ORGANISATION)
@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[[", b"what = is\nthis", b"[leaving]\nx = 3\n", b"\0" * 99])
def test_nonsense_is_said_and_changes_nothing(program: Program, path: str, content: bytes) -> None:
    changed, problems = told(program, path, content)
    assert changed == 0
    assert problems or (path, content[:1]) in {(names.PROGRAMMES, b""), (names.RULES, b"")}


def test_the_program_acts_and_whoever_was_signed_in_still_is(program: Program) -> None:
    somebody = Actor(kind=ActorKind.PERSON, id="bo", role=Role.LEARNER)
    program.gate.enter(somebody)
    told(program, names.ROSTER, ROSTER)
    assert program.gate.actor == somebody
    told(program, names.SETTINGS, "[leaving]\nratings = false\n")
    kinds = {entry.action: (entry.kind, entry.actor) for entry in program.audit.entries()}
    assert kinds == {
        "person_added": (ActorKind.PROGRAM, ""),
        "leaving_switched": (ActorKind.PROGRAM, ""),
    }


def test_a_name_is_not_kept_beside_the_person(program: Program) -> None:
    """Erasing a person must not leave them in a note."""
    told(program, names.ROSTER, ROSTER.replace(b"Ada", b"Quixotica"))
    notes = program.database.execute("SELECT json FROM note").fetchall()
    assert notes
    assert "Quixotica" not in str(notes)
