# SPDX-License-Identifier: Apache-2.0
"""What somebody who had not built the storage found there; each of these lost, kept or destroyed something silently."""

from __future__ import annotations

import os
import sys
import uuid

import pytest

from app.clock import DAY_MS
from app.events import AnswerGiven
from app.long_work import untold
from app.putting_back import RESTORED, put_back
from app.record import tombstones
from app.record.backup import back_up, backups, newest_copy
from app.record.copy_checks import CopyCheck, keep_check, known_damaged
from app.record.database import transaction
from app.record.enclosing import enclose
from app.record.errors import DiskFull, NewerStore, StoreBusy
from app.record.event_rows import INSERT
from app.record.health import inspect
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.leaving import Leaving, held_back
from app.record.lock import FolderLock
from app.record.meta import read_note
from app.record.restoring import restore_latest
from app.record.store import open_store
from app.record.tombstones import mark_of
from app.rights import COMMAND_LINE, PROGRAM, ActorKind
from tests.app.record.record_kit import NOON, HandClock, answered, counting_ids
from tests.cli.test_commands import Stepwell
from tests.faults.review_kit import events_of, fill
from ui.compose import open_program


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
