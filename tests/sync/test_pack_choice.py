# SPDX-License-Identifier: Apache-2.0
"""Which of the packs that are offered a device takes, a stick, and removing: the real parts on a real repository."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.errors import Refusal
from app.record.home import Home
from app.repository.source_file import read_source_file
from content_packs.findings import PackRejected
from sync.publishing import standing
from tests.cli.test_commands import Stepwell
from tests.sync.repository_kit import HandClock, Organisation, write_pack
from ui.compose import Program, open_program


@pytest.fixture
def organisation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Organisation:
    """One who offers two packs."""
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    organisation = Organisation(tmp_path, HandClock(SystemClock().now_ms()))
    organisation.offer("kit")
    organisation.offer("night")
    organisation.publish()
    return organisation


@pytest.fixture
def home(tmp_path: Path, organisation: Organisation) -> Home:
    home = Home(tmp_path / "home")
    with open_program(home) as program:
        told = read_source_file(standing.source_file(organisation.workshop))
        program.set_pack_source(told, str(organisation.public))
    return home


@pytest.fixture
def program(home: Home) -> Iterator[Program]:
    with open_program(home) as program:
        yield program


def look(program: Program) -> list[tuple[str, str]]:
    report = program.look().run()
    assert not report.problem
    return [(pack.id, pack.outcome) for pack in report.packs]


def renew(program: Program) -> None:
    assert program.renewal.outdated()
    program.renewal.renew(program.renewal.load())
    assert not program.renewal.outdated()


def test_what_is_not_chosen_is_named_and_not_fetched(program: Program) -> None:
    program.tending.choose(("kit",))
    assert look(program) == [("kit", "installed")]
    view = program.tending.view()
    assert [(one.id, one.here, one.taken) for one in view.offered] == [("kit", False, True), ("night", False, False)]
    assert not view.all_taken
    renew(program)
    assert [pack.id for pack in program.tending.view().packs] == ["kit"]
    program.tending.choose(None)
    assert look(program) == [("night", "installed")]


def test_new_versions_of_what_is_not_chosen_any_more_stay_away(program: Program, organisation: Organisation) -> None:
    look(program)
    program.tending.choose(("night",))
    organisation.offer("kit", "1.1.0")
    organisation.publish()
    assert look(program) == []
    assert program.library.versions("kit") == ("1.0.0",)


def test_what_was_removed_does_not_come_back_by_itself(program: Program) -> None:
    look(program)
    renew(program)
    assert program.tending.remove("night") == 1
    assert look(program) == []
    renew(program)
    assert program.shelf.ids() == ("kit",)
    assert [(entry.action, entry.detail.get("pack")) for entry in program.audit.entries(action="pack_removed")] == [
        ("pack_removed", "night")
    ]


def test_what_is_somebodys_is_not_removed(program: Program) -> None:
    look(program)
    renew(program)
    program.accounts.add(id="ana", name="Ana", pack="night")
    with pytest.raises(Refusal) as refused:
        program.tending.remove("night")
    assert (refused.value.code, refused.value.params) == ("pack_in_use", {"pack": "night", "people": 1})
    assert program.library.versions("night")
    program.people.leave("ana")
    assert program.tending.remove("night") == 1


def test_a_folder_is_a_repository_or_holds_files_or_neither(
    program: Program, organisation: Organisation, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    with pytest.raises(Refusal, match="no_folder"):
        program.tending.on_stick(stick)
    stick.mkdir()
    with pytest.raises(Refusal, match="no_packs_there"):
        program.tending.on_stick(stick)
    file = write_pack(stick, "third")
    assert program.tending.on_stick(stick).files == (file,)
    assert program.tending.install(file) == "Kit"
    (stick / "bad.stepwell").write_bytes(b"no pack")
    with pytest.raises(PackRejected):
        program.tending.install(stick / "bad.stepwell")
    organisation.publish(stick / "packs")
    assert program.tending.on_stick(stick).place == str(stick / "packs")
    asked: list[str] = []
    program.tending.ask = asked.append
    program.tending.look(program.tending.on_stick(stick / "packs").place)
    assert asked == [str(stick / "packs")]


def test_a_roll_back_is_told_by_the_page_and_taken_back(program: Program, organisation: Organisation) -> None:
    look(program)
    organisation.offer("kit", "1.1.0")
    organisation.publish()
    look(program)
    renew(program)
    kit = program.tending.view().packs[0]
    assert (kit.version, kit.before, kit.after) == ("1.1.0", "1.0.0", "")
    program.tending.roll_back("kit")
    renew(program)
    kit = program.tending.view().packs[0]
    assert (kit.version, kit.before, kit.after) == ("1.0.0", "", "1.1.0")
    program.tending.go_forward("kit")
    renew(program)
    assert program.shelf.newest("kit") == "1.1.0"


def test_the_command_line_chooses_too(home: Home) -> None:
    stepwell = Stepwell(home.path)
    assert stepwell("pack", "source", "take", "night", "other", "--json").json == {"taken": "night, other"}
    assert [row["id"] for row in stepwell("pack", "update", "--json").json["packs"]] == ["night"]
    shown = stepwell("pack", "source", "show", "--json").json
    assert [(row["id"], row["taken"], row["here"]) for row in shown["offered"]] == [
        ("kit", False, False),
        ("night", True, True),
    ]
    assert "kit" in stepwell("pack", "source", "show").out
    assert "Not offered" in stepwell("pack", "source", "take", "other").err
    stepwell("pack", "source", "take", status=2)
    stepwell("pack", "source", "take", "kit", "--all", status=2)
    assert stepwell("pack", "source", "take", "--all", "--json").json == {"taken": "all"}
    assert [row["id"] for row in stepwell("pack", "update", "--json").json["packs"]] == ["kit"]
