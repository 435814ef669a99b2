# SPDX-License-Identifier: Apache-2.0
"""What somebody saved on this computer is deleted when they want it: theirs alone, and nothing that lies beside it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from app.errors import Refusal
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from app.saved_files import SavedFiles
from tests.app.kit import KIT, Device


@pytest.fixture
def device(tmp_path: Path):
    device = Device(tmp_path, KIT)
    for who in ("ana", "ben"):
        device.accounts.add(id=who, name=who.title(), pack="kit")
    yield device
    device.close()


@pytest.fixture
def saved(device: Device) -> SavedFiles:
    enter(device, "ana")
    return SavedFiles(record=device.record, gate=device.gate)


def enter(device: Device, who: str) -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=Role.LEARNER, site="main"))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "my-data"
    folder.mkdir()
    for name in ("my-data.html", "my-data.pdf"):
        (folder / name).write_text("x")
    return folder


def test_it_is_listed_latest_first_and_deleted(saved: SavedFiles, copy: Path, tmp_path: Path) -> None:
    paper = tmp_path / "certificate.pdf"
    paper.write_text("x")
    saved.note(copy)
    saved.note(paper)
    assert saved.files() == (paper, copy)
    assert saved.delete(copy)
    assert saved.delete(paper)
    assert not copy.exists()
    assert not paper.exists()
    assert saved.files() == ()


def test_what_somebody_put_beside_it_stays_and_it_is_said(saved: SavedFiles, copy: Path) -> None:
    saved.note(copy)
    (copy / "holiday.jpg").write_text("mine")
    assert not saved.delete(copy)
    assert [path.name for path in copy.iterdir()] == ["holiday.jpg"]


def test_nobody_deletes_what_is_not_theirs(device: Device, saved: SavedFiles, copy: Path, tmp_path: Path) -> None:
    saved.note(copy)
    other = tmp_path / "other.txt"
    other.write_text("x")
    assert not saved.delete(other)
    enter(device, "ben")
    assert saved.files() == ()
    assert not saved.delete(copy)
    device.gate.leave()
    with pytest.raises(Refusal, match="not_signed_in"):
        saved.delete(copy)
    device.gate.enter(COMMAND_LINE)
    saved.note(copy)
    assert not saved.delete(copy)
    assert copy.exists()
    assert other.exists()


def test_a_link_that_took_its_place_is_left_alone(saved: SavedFiles, copy: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "my-data.html").write_text("x")
    saved.note(copy)
    for file in copy.iterdir():
        file.unlink()
    copy.rmdir()
    copy.symlink_to(theirs, target_is_directory=True)
    assert saved.files() == ()
    assert not saved.delete(copy)
    assert (theirs / "my-data.html").exists()


def test_what_was_taken_away_is_forgotten(device: Device, saved: SavedFiles, copy: Path, tmp_path: Path) -> None:
    saved.note(copy)
    copy.rename(tmp_path / "elsewhere")
    assert saved.files() == ()
    paper = tmp_path / "certificate.pdf"
    paper.write_text("x")
    saved.note(paper)
    ((text,),) = device.database.execute("SELECT answer FROM draft WHERE attempt = 'files'").fetchall()
    assert "my-data" not in text
    device.database.execute("UPDATE draft SET answer = '{}' WHERE attempt = 'files'")
    assert saved.files() == ()


def test_what_somebody_else_saved_under_a_name_that_was_free_again_is_theirs(
    device: Device, saved: SavedFiles, copy: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "certificate.pdf"
    paper.write_text("ana")
    saved.note(copy)
    saved.note(paper)
    paper.unlink()
    shutil.rmtree(copy)  # by hand, as one who takes it along does
    enter(device, "ben")
    copy.mkdir()
    for file in (copy / "my-data.html", copy / "my-data.pdf", paper):
        file.write_text("ben")
        os.utime(file, ns=(1, file.stat().st_mtime_ns + 1))
    saved.note(copy)
    saved.note(paper)
    enter(device, "ana")
    assert saved.files() == ()
    assert not saved.delete(copy)
    assert not saved.delete(paper)
    enter(device, "ben")
    assert saved.files() == (paper, copy)
    assert saved.delete(copy)
    assert saved.delete(paper)


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_folder_whose_name_is_no_text_keeps_nothing_from_being_written(saved: SavedFiles, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    folder.mkdir()
    saved.note(folder)
    assert saved.files() == ()


def test_what_is_gone_before_it_is_noted_is_not_noted(saved: SavedFiles, tmp_path: Path) -> None:
    saved.note(tmp_path / "gone.pdf")
    assert saved.files() == ()
