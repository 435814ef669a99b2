# SPDX-License-Identifier: Apache-2.0
"""What somebody who had not built the storage found of links in a folder, and of folders that a group shares."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.logbook import keeping
from app.logbook.lines import Line
from app.record import sharing
from app.record.backup import back_up
from app.record.database import open_reader
from app.record.errors import DamagedStore
from app.record.home import Home
from app.record.keys import KeyStore, Place
from app.record.lock import FolderLock
from app.record.restoring import restore_latest
from app.record.rotation import rotate, settle
from app.record.store import open_store
from app.search.store import open_store as open_index
from app.surveys.waiting import Waiting
from tests.app.record.record_kit import NOON, HandClock, answered, counting_ids, open_record
from tests.faults.review_kit import NEW, WINDOWS, events_of, fill
from ui.compose import open_program


@pytest.mark.skipif(WINDOWS, reason="links need a right of their own there")
def test_a_lock_that_is_a_link_empties_nobody_s_file(home: Home, tmp_path: Path) -> None:
    """In a folder that a group shares, one of the group could have had another account's file emptied."""
    home.make()
    precious = tmp_path / "precious"
    precious.write_text("of another account")
    home.lock.symlink_to(precious)
    with FolderLock(home.lock) as lock:
        assert lock.held
    assert precious.read_text() == "of another account"


@pytest.mark.skipif(WINDOWS, reason="links need a right of their own there")
def test_a_half_written_file_that_is_a_link_overwrites_nobody_s_file(home: Home, tmp_path: Path) -> None:
    keys = fill(home)
    precious = tmp_path / "precious"
    precious.write_text("of another account")
    home.secrets.with_name("secrets.json.part").symlink_to(precious)
    keys.set_secret("lrs", "s3cret")
    assert precious.read_text() == "of another account"
    assert keys.secret("lrs") == "s3cret"


def linked(home: Home, tmp_path: Path) -> tuple[KeyStore, Path]:
    """A folder whose database was moved to a larger disk, with a link in its place."""
    keys = fill(home)
    far = tmp_path / "larger" / "stepwell.db"
    far.parent.mkdir()
    home.database.rename(far)
    home.database.symlink_to(far)
    return keys, far


@pytest.mark.skipif(WINDOWS, reason="links need a right of their own there")
def test_a_database_behind_a_link_is_looked_at_with_its_log(home: Home, tmp_path: Path) -> None:
    keys, _far = linked(home, tmp_path)
    with open_store(home, keys, HandClock(), synchronous="OFF") as database:
        open_record(database).append("ana", answered("new"))
        reader = open_reader(home.database, keys.key(), still=True)
        assert reader.execute("SELECT count(*) FROM event").fetchone()[0] == 4
        reader.close()


@pytest.mark.skipif(WINDOWS, reason="links need a right of their own there")
def test_after_a_change_of_key_nothing_behind_a_link_has_the_old_one(home: Home, tmp_path: Path) -> None:
    keys, far = linked(home, tmp_path)
    old = keys.key()
    rotate(home, keys, NEW, now_ms=NOON)
    with pytest.raises(DamagedStore):
        open_reader(far, old)
    assert events_of(home, keys) == 3
    assert not list(far.parent.glob("*.part"))
    settle(home, keys)


@pytest.mark.skipif(WINDOWS, reason="links need a right of their own there")
def test_a_damaged_database_behind_a_link_is_kept_when_a_copy_takes_its_place(home: Home, tmp_path: Path) -> None:
    keys, far = linked(home, tmp_path)
    back_up(home, keys.key(), now_ms=NOON)
    far.write_bytes(b"damaged" * 1000)
    report = restore_latest(home, keys.key(), new_id=counting_ids(), now_ms=NOON)
    assert report.aside is not None
    assert (report.aside / "stepwell.db").read_bytes() == b"damaged" * 1000
    assert events_of(home, keys) == 3


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make files of another account"
)
def test_sharing_ends_though_another_account_made_files_in_the_folder(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stopped half-way before: the folder was closed, and the key was not moved."""
    owner, other = 54_321, 54_322
    keys = fill(home)
    for path in (home.path, *home.path.rglob("*")):
        os.chown(path, owner, -1)
    sharing.share(home)
    for path in (home.database, home.key):
        os.chown(path, other, -1)
    chmod = Path.chmod

    def as_owner(path: Path, mode: int) -> None:
        if path.stat().st_uid != owner:
            raise PermissionError(errno.EPERM, "not yours")
        chmod(path, mode)

    with monkeypatch.context() as patch:
        patch.setattr(sharing.os, "geteuid", lambda: owner)
        patch.setattr(Path, "chmod", as_owner)
        sharing.unshare(home)
    assert sharing.group_of(home) == ""
    assert home.path.stat().st_mode & 0o077 == 0
    assert events_of(home, keys) == 3


@pytest.mark.skipif(WINDOWS, reason="links need a right of their own there")
def test_surveys_and_logs_behind_a_link_write_into_nobody_s_file(home: Home, tmp_path: Path) -> None:
    keys = fill(home)
    precious = tmp_path / "precious"
    precious.write_text("of another account")
    home.surveys.symlink_to(precious)
    Waiting(home.surveys, keys, "d1").save(())
    assert precious.read_text() == "of another account"
    home.logs.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeping, "_file", lambda folder, _day: folder / "stepwell-a.log")
        (home.logs / "stepwell-a.log").symlink_to(precious)
        assert keeping.append(home.logs, Line(at="2026-11-23T00:00:00Z", level="info", part="a", event="b")) is None
    assert precious.read_text() == "of another account"


@pytest.mark.skipif(WINDOWS, reason="no folder is shared there")
def test_documents_and_drafts_of_a_shared_folder_are_the_group_s(home: Home) -> None:
    """The colleague who signed in by another account saw a page that failed."""
    keys = fill(home)
    sharing.share(home)
    keys.move(Place.MACHINE)
    with open_program(home) as program:
        thing = program.house.add("Our hoist", data=b"Look at the belt first.\n", words="hoist")
        program.authoring.begin()
    modes = {path.name: path.stat().st_mode & 0o777 for path in (home.house, home.drafts, home.house / thing.file)}
    assert modes == {"house": 0o770, "drafts": 0o770, thing.file: 0o660}


@pytest.mark.skipif(WINDOWS, reason="modes are others there")
def test_the_index_of_the_search_is_for_this_account_alone(home: Home) -> None:
    """The organisation's own documents are in it; in a folder that an administrator made, others could read them."""
    home.make().path.chmod(0o755)
    open_index(home.search).close()
    assert home.search.stat().st_mode & 0o077 == 0
