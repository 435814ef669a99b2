# SPDX-License-Identifier: Apache-2.0
"""`stepwell key` on real folders: what it says, what it changes, and that no key shows where it should not."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from app.audit import Audit
from app.clock import SystemClock
from app.errors import Refusal
from app.key_admin import KeyAdmin
from app.record.errors import StoreFailed
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore, Place
from app.record.store import read_store
from app.rights import Actor, ActorKind, Gate, Role
from tests.cli.test_commands import Stepwell


@pytest.fixture
def stepwell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stepwell:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    stepwell = Stepwell(tmp_path / "home")
    stepwell("learner", "add", "--id", "ada", "--name", "Ada")
    return stepwell


def actions(home: Path) -> list[str]:
    database = read_store(Home(home), KeyStore(Home(home)))
    try:
        return [f"{entry.actor}{entry.kind}:{entry.action}" for entry in Audit(database, SystemClock()).entries()]
    finally:
        database.close()


def test_status_says_where_the_key_is_and_that_it_fits(stepwell: Stepwell) -> None:
    stepwell("backup")
    said = stepwell("key", "status", "--json").json
    assert said["place"] == "file"
    assert said["file"] == str(stepwell.home / "key")
    assert said["fits"] is True
    assert said["backups"] == 1
    assert said["backups_of_another_key"] is None
    assert said["shared_with"] is None


@pytest.mark.parametrize(
    ("key", "words"), [(None, "not in its place"), ("00" * 32, "belongs to another"), ("nonsense", "damaged")]
)
def test_status_says_what_is_wrong_with_the_key(stepwell: Stepwell, key: str | None, words: str) -> None:
    file = stepwell.home / "key"
    if key is None:
        file.unlink()
    else:
        file.write_text(key)
    done = stepwell("key", "status", status=1)
    assert words in done.err
    assert "fits   " in done.out


def test_status_of_a_folder_that_is_none_makes_nothing(tmp_path: Path) -> None:
    Stepwell(tmp_path / "none")("key", "status", status=1)
    assert not (tmp_path / "none").exists()


def test_export_writes_a_new_private_file_and_nothing_else(stepwell: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "kept"
    key = (stepwell.home / "key").read_text().strip()
    done = stepwell("key", "export", str(file))
    assert file.read_text() == key + "\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert key not in done.out + done.err
    file.write_text("something else")
    assert "already" in stepwell("key", "export", str(file), status=1).err
    assert file.read_text() == "something else"
    assert stepwell("key", "export", "--stdout").out == key + "\n"
    assert actions(stepwell.home)[:2] == ["command_line:key_exported"] * 2
    assert stepwell("key", "export", "--stdout", "--json").json == {"key": key}
    assert stepwell("key", "export", str(tmp_path / "other"), "--json").json == {"file": str(tmp_path / "other")}
    stepwell("key", "export", status=2)


def test_a_kept_key_opens_the_folder_again(stepwell: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "kept"
    stepwell("key", "export", str(file))
    (stepwell.home / "key").unlink()
    assert "key" in stepwell("learner", "list", status=1).err
    stepwell("key", "adopt", stdin=file.read_text())
    assert "Ada" in stepwell("learner", "list").out
    assert actions(stepwell.home)[0] == "command_line:key_adopted"


def test_a_wrong_key_is_not_adopted_and_not_repeated(stepwell: Stepwell) -> None:
    wrong = "ab" * 32
    done = stepwell("key", "adopt", stdin=wrong + "\n", status=1)
    assert wrong not in done.err + done.out
    assert "Ada" in stepwell("learner", "list").out
    assert "hexadecimal" in stepwell("key", "adopt", stdin="ab\n", status=1).err
    stepwell("key", "adopt", stdin="", status=2)


def test_rotate_changes_the_key(stepwell: Stepwell, tmp_path: Path) -> None:
    stepwell("backup")
    before = (stepwell.home / "key").read_text()
    stepwell("key", "rotate", status=2)
    assert (stepwell.home / "key").read_text() == before
    done = stepwell("key", "rotate", "--yes", "--json")
    assert (stepwell.home / "key").read_text() != before
    assert done.json["backups"] == 2
    assert "%" not in done.err, "nobody watches"
    assert "Ada" in stepwell("learner", "list").out
    assert actions(stepwell.home)[0] == "command_line:key_rotated"
    assert "belongs to another" in stepwell("key", "adopt", stdin=before, status=1).err
    shutil.rmtree(stepwell.home / "logs", ignore_errors=True)
    assert before.strip().encode() not in b"".join(p.read_bytes() for p in stepwell.home.rglob("*") if p.is_file())


def test_move_shares_the_folder_and_ends_that(stepwell: Stepwell) -> None:
    done = stepwell("key", "move", "--to", "machine", "--json")
    assert done.json["place"] == "machine"
    assert done.json["shared_with"]
    assert stepwell.home.stat().st_mode & 0o7777 == 0o2770
    assert "Ada" in stepwell("learner", "list").out
    assert stepwell("key", "move", "--to", "file", "--json").json["place"] == "file"
    assert (stepwell.home / "stepwell.db").stat().st_mode & 0o077 == 0
    assert "STEPWELL_KEY_PLACE" in stepwell("key", "move", "--to", "keyring", status=1).err
    assert "group" in stepwell("key", "move", "--to", "machine", "--group", "nobody-knows-it", status=1).err
    stepwell("key", "move", "--to", "file", "--group", "x", status=2)


def test_without_a_keyring_the_key_stays_where_it_is(stepwell: Stepwell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PLACE_VARIABLE)
    monkeypatch.setattr("app.record.keys.system_keyring", lambda: None)
    assert "no keyring" in stepwell("key", "move", "--to", "keyring", status=1).err
    assert (stepwell.home / "key").exists()


def test_a_database_copied_without_its_key_does_not_open(stepwell: Stepwell, tmp_path: Path) -> None:
    stolen = tmp_path / "stolen"
    shutil.copytree(stepwell.home, stolen, ignore=shutil.ignore_patterns("key"))
    stepwell("learner", "list")
    commands = (
        ("learner", "list"),
        ("outbox", "list"),
        ("restore", "--latest", "--yes"),
        ("key", "rotate", "--yes"),
    )
    for argv in commands:
        done = Stepwell(stolen)(*argv, status=None)
        assert done.status != 0
        assert "Ada" not in done.out
    with pytest.raises(StoreFailed):
        read_store(Home(stolen), KeyStore(Home(stolen)))
    (stolen / "key").write_text("11" * 32)
    (stolen / "key-check.json").unlink()
    (stolen / "key-check.json.twin").unlink()
    with pytest.raises(StoreFailed):
        read_store(Home(stolen), KeyStore(Home(stolen)))


@pytest.mark.parametrize("role", [Role.LEARNER, Role.SUPERVISOR])
def test_only_an_operator_touches_the_key(stepwell: Stepwell, tmp_path: Path, role: Role) -> None:
    home = Home(stepwell.home)
    before = {path: path.read_bytes() for path in home.path.rglob("*") if path.is_file()}
    admin = KeyAdmin(
        home, KeyStore(home), gate=Gate(Actor(kind=ActorKind.PERSON, id="ada", role=role)), clock=SystemClock()
    )
    for call in (
        admin.status,
        lambda: admin.export(tmp_path / "out"),
        lambda: admin.adopt("00" * 32),
        admin.rotate,
        lambda: admin.move(Place.FILE),
    ):
        with pytest.raises(Refusal, match="not_allowed"):
            call()
    assert {path: path.read_bytes() for path in home.path.rglob("*") if path.is_file()} == before
    assert not (tmp_path / "out").exists()
