# SPDX-License-Identifier: Apache-2.0
"""What somebody who had not built the storage found there; each of these lost, kept or destroyed something silently."""

from __future__ import annotations

import errno
import os
import sys
import uuid
from pathlib import Path

import pytest

from app.clock import DAY_MS
from app.events import AnswerGiven
from app.key_admin import KeyAdmin
from app.logbook import keeping
from app.logbook.lines import Line
from app.long_work import untold
from app.putting_back import RESTORED, put_back
from app.record import rotation, sharing, tombstones
from app.record.backup import back_up, backups, newest_copy
from app.record.copy_checks import CopyCheck, keep_check, known_damaged
from app.record.database import open_reader, transaction
from app.record.enclosing import enclose
from app.record.errors import DamagedStore, DiskFull, MissingStore, NewerStore, StoreBusy, WrongKey
from app.record.event_rows import INSERT
from app.record.health import Severity, inspect
from app.record.home import Home
from app.record.keys import KeyStore, Place, Slot
from app.record.leaving import Leaving, held_back
from app.record.lock import FolderLock
from app.record.meta import read_note
from app.record.restoring import restore_latest
from app.record.rotation import rotate, settle, unsettled
from app.record.store import open_store
from app.record.tombstones import mark_of
from app.rights import COMMAND_LINE, PROGRAM, ActorKind, Gate
from app.search.store import open_store as open_index
from app.surveys.waiting import Waiting
from tests.app.record.record_kit import NOON, HandClock, add_learner, answered, counting_ids, open_record
from tests.cli.test_commands import Stepwell
from ui.compose import open_program

NEW = bytes([7]) * 32
WINDOWS = sys.platform == "win32"


def fill(home: Home, answers: int = 3) -> KeyStore:
    """Make a folder with some answers of Ana."""
    keys = KeyStore(home)
    with open_store(home, keys, HandClock(), synchronous="OFF") as database:
        add_learner(database, "ana")
        open_record(database).append("ana", *(answered(f"i{number}") for number in range(answers)))
    return keys


def events_of(home: Home, keys: KeyStore) -> int:
    with open_store(home, keys, HandClock(), synchronous="OFF") as database:
        return int(database.execute("SELECT count(*) FROM event").fetchone()[0])


def erase_ana(home: Home) -> None:
    """Ben answers a little and Ana much, a copy is made, Ana is erased, Ben answers once more."""
    with open_program(home) as program:
        for name in ("ben", "ana"):
            program.accounts.add(id=name, name=name)
        program.record.append("ben", answered("b1"))
        program.record.append("ana", *(answered(f"a{number}") for number in range(9)))
        back_up(home, program.keys.key(), now_ms=NOON)
        program.privacy.erase("ana", reason="asked")
        program.record.append("ben", answered("b2"))


def test_after_an_erasure_the_newest_copy_is_the_one_that_was_made_last(home: Home) -> None:
    erase_ana(home)
    key = KeyStore(home).key()
    last = back_up(home, key, now_ms=NOON + DAY_MS).backup
    assert backups(home, key)[0].path == last.path
    restore_latest(home, key, new_id=counting_ids(), now_ms=NOON + 2 * DAY_MS)
    with open_program(home) as program:
        facts = [event.fact for event in program.record.events("ben")]
    assert [fact.item for fact in facts if isinstance(fact, AnswerGiven)] == ["b1", "b2"]


def test_copies_of_before_an_erasure_go_as_newer_ones_are_made(home: Home) -> None:
    erase_ana(home)
    key = KeyStore(home).key()
    [before] = backups(home, key)
    for days in range(4, 44, 4):
        back_up(home, key, now_ms=NOON + days * DAY_MS)
    assert not before.path.exists()


def test_after_an_erasure_what_is_held_back_is_known_as_that(home: Home) -> None:
    with open_program(home) as program:
        program.accounts.add(id="ben", name="Ben")
        program.accounts.add(id="ana", name="Ana")
        program.record.append("ana", *(answered(f"a{number}") for number in range(9)))
        program.privacy.set_switch(Leaving.ANSWERS, on=False)
        program.privacy.erase("ana", reason="asked")
        [event] = program.record.append("ben", answered("b1"))
        assert program.outbox.counts().waiting == 0
        assert held_back(program.database, "ben") == {event.id}


def test_a_key_that_does_not_fit_never_takes_the_place_of_the_one_that_does(home: Home) -> None:
    keys = fill(home)
    right = home.key.read_bytes()
    for check in home.path.glob("key-check.json*"):
        check.unlink()
    with pytest.raises(WrongKey):
        KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt("ab" * 32)
    assert home.key.read_bytes() == right
    assert events_of(home, keys) == 3


def test_a_kept_key_is_taken_where_only_a_copy_tells_that_it_fits(home: Home) -> None:
    keys = fill(home)
    right = keys.key()
    back_up(home, right, now_ms=NOON)
    for gone in (home.key, home.database, *home.path.glob("key-check.json*")):
        gone.unlink()
    with pytest.raises(WrongKey):
        KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt("ab" * 32)
    KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt(right.hex())
    assert keys.key() == right


def stopped_after_the_swap(home: Home, monkeypatch: pytest.MonkeyPatch) -> KeyStore:
    """A change of key that was killed when the database had its next key, and nothing else had."""
    keys = fill(home)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_promote", killed)
        with pytest.raises(KeyboardInterrupt):
            rotate(home, keys, NEW, now_ms=NOON)
    assert keys.slot(Slot.NEXT) == NEW
    return keys


@pytest.mark.parametrize("journal", [b"", b"\0" * 90, b'{"salt": 7}'], ids=["empty", "nulls", "bent"])
def test_the_next_key_is_not_thrown_away_because_its_journal_is_damaged(
    home: Home, monkeypatch: pytest.MonkeyPatch, journal: bytes
) -> None:
    keys = stopped_after_the_swap(home, monkeypatch)
    home.rotation.write_bytes(journal)
    assert events_of(home, keys) == 3
    assert keys.key() == NEW
    assert not unsettled(home)


def test_where_nothing_tells_which_key_is_right_both_are_kept(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = stopped_after_the_swap(home, monkeypatch)
    home.rotation.write_bytes(b"")
    whole = home.database.read_bytes()
    home.database.write_bytes(b"x" * len(whole))
    with pytest.raises(DamagedStore):
        events_of(home, keys)
    home.database.write_bytes(whole)
    assert events_of(home, keys) == 3


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


@pytest.mark.parametrize("bent", ['"ana": 5', '"sha256:ab": 99999999999999999999', '"sha256:ab": -1'])
def test_a_bent_list_of_the_erased_neither_stops_a_start_nor_erases_anybody(home: Home, bent: str) -> None:
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        program.record.append("ana", answered("a1"))
    home.tombstones.write_text(f'{{{bent}, "{mark_of("bo")}": 7}}', encoding="utf-8")
    for _ in range(2):
        with open_program(home) as program:
            assert [card.id for card in program.accounts.cards()] == ["ana"]
            assert program.database.execute("SELECT * FROM tombstone").fetchall() == [(mark_of("bo"), 7)]


def test_what_a_killed_restore_left_is_gone_at_the_next_start(home: Home) -> None:
    """It holds everybody, also who is erased later, and no change of the key reaches it."""
    keys = fill(home)
    home.path.joinpath("restored.part").write_bytes(home.database.read_bytes())
    assert events_of(home, keys) == 3
    assert not home.path.joinpath("restored.part").exists()


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


def test_that_a_copy_was_put_back_is_written_down(home: Home) -> None:
    """What the audit had after the copy is gone from it: without a word anybody could have taken back a look."""
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        back_up(home, program.keys.key(), now_ms=program.clock.now_ms())
        program.audit.looked(COMMAND_LINE, "ana", "my_data")
    with FolderLock(home.lock):
        put_back(home, HandClock(), PROGRAM, untold)
    with open_program(home) as program:
        [entry] = program.audit.entries(action=RESTORED)
        assert entry.kind is ActorKind.PROGRAM
        assert not program.audit.entries("ana", action="looked")


def test_no_copy_is_made_and_nothing_is_noted_beside_a_restore(home: Home) -> None:
    """What was noted meanwhile would be noted in the database that is set aside; a copy could drop the chosen one."""
    keys = fill(home)
    back_up(home, keys.key(), now_ms=NOON)
    held = []

    def tell(_done: int, _all: int) -> None:
        with pytest.raises(StoreBusy):
            FolderLock(home.backup_lock).acquire()
        held.append(True)

    restore_latest(home, keys.key(), new_id=counting_ids(), now_ms=NOON, tell=tell)
    assert held


def test_an_erasure_is_no_failure_because_the_list_of_the_erased_found_no_room(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was done by then; who was told that it failed worked on as somebody who was not there any more."""

    def full(*_: object) -> None:
        raise DiskFull(file="erased.json")

    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        program.record.append("ana", answered("a1"))
        with monkeypatch.context() as patch:
            patch.setattr(tombstones, "write_file", full)
            done = program.privacy.erase("ana", reason="asked")
        assert done.events == 2
        assert list(program.record.events("ana")) == []
    assert not home.tombstones.exists()
    with open_program(home):
        assert mark_of("ana") in home.tombstones.read_text(encoding="utf-8")


def test_what_a_newer_program_recorded_is_called_that(home: Home) -> None:
    """New kinds of events need no new schema, so that the file itself does not look newer."""
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        [event] = program.record.append("ana", answered("a1"))
        program.database.execute(
            INSERT,
            (str(uuid.uuid4()), "ana", event.device, 9, 0, NOON, 0, "b", '{"event": "DreamTold"}', "DreamTold", 1),
        )
    with open_program(home) as program, pytest.raises(NewerStore):
        program.record.state("ana")


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


@pytest.mark.parametrize("key_too", [True, False])
def test_where_copies_are_all_that_is_left_nothing_is_begun_anew(home: Home, key_too: bool) -> None:
    """As after a rescue that left empty files out; the next copies would have taken the places of the good ones."""
    keys = fill(home)
    right = keys.key()
    back_up(home, right, now_ms=NOON)
    for path in home.path.iterdir():
        if path.is_file() and not (key_too and path.name.startswith("key")):
            path.unlink()
    with pytest.raises(MissingStore):
        events_of(home, keys)
    assert home.key.exists() == key_too, "no key is made"
    assert not home.database.exists()
    assert {found.severity for found in inspect(home, HandClock())} & {Severity.ERROR}
    if not key_too:
        KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt(right.hex())
    restore_latest(home, keys.key(), new_id=counting_ids(), now_ms=NOON)
    assert events_of(home, keys) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_copy_whose_name_is_no_text_is_a_copy(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a stick may bring it from another system: looked at, read in its turn and named, if it is damaged."""
    keys = fill(home)
    strange = home.backups / os.fsdecode(b"stepwell-caf\xe9.db")
    back_up(home, keys.key(), now_ms=NOON).backup.path.rename(strange)
    [one] = backups(home, keys.key())
    with open_store(home, keys, HandClock(), synchronous="OFF") as database:
        keep_check(database, one.name, CopyCheck(NOON, good=False), {one.name})
        assert known_damaged(database) == {one.name}
    assert newest_copy(home, keys.key(), frozenset({one.name})) is None
    back_up(home, keys.key(), now_ms=NOON + 1)
    strange.write_bytes(b"damaged" * 1000)
    assert "backup.damaged" in {found.code for found in inspect(home, HandClock())}
    stepwell = Stepwell(home.path)
    assert "caf" in str(stepwell("doctor", "--json", status=None).json)
    assert "caf" in stepwell("key", "status", "--json").json["backups_of_another_key"]


@pytest.mark.skipif(WINDOWS, reason="modes are others there")
def test_the_index_of_the_search_is_for_this_account_alone(home: Home) -> None:
    """The organisation's own documents are in it; in a folder that an administrator made, others could read them."""
    home.make().path.chmod(0o755)
    open_index(home.search).close()
    assert home.search.stat().st_mode & 0o077 == 0


def test_an_older_copy_brings_back_no_statement_of_somebody_whom_it_did_not_know_yet(home: Home) -> None:
    """Brought by stick before the person was added here, it was sent again after the restore."""
    statement = str(uuid.uuid4())
    text = (
        f'{{"id":"{statement}","actor":{{"account":{{"name":"ana","homePage":"x"}}}},'
        '"object":{"objectType":"Activity"}}'
    )
    with open_program(home) as program:
        with transaction(program.database):
            enclose(program.database, [(statement, text)])
        back_up(home, program.keys.key(), now_ms=NOON)
        program.accounts.add(id="ana", name="Ana")
        program.privacy.erase("ana", reason="asked")
    restore_latest(home, KeyStore(home).key(), new_id=counting_ids(), now_ms=NOON)
    for _ in range(2):
        with open_program(home) as program:
            assert statement not in {row.event for row in program.outbox.rows()}
            assert read_note(program.database, "put_back") is None
