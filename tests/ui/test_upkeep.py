# SPDX-License-Identifier: Apache-2.0
"""Who asks for chores, on which thread, and what the chores of a real data folder do."""

import threading

import pytest
from PySide6.QtWidgets import QApplication

from app.clock import DAY_MS
from app.maintenance.chores import Chore
from app.maintenance.ledger import read_done
from app.maintenance.room import read_room
from app.maintenance.rounds import FIRST_S
from app.record.backup import backups
from app.record.copy_checks import known_damaged, read_checks
from app.record.health import inspect
from app.record.home import Home
from app.record.keys import KeyStore
from tests.app.record.record_kit import HandClock
from ui.compose import Running
from ui.compose.chores import rounds_of
from ui.window.upkeep import Upkeep


class Turns:
    def __init__(self):
        self.heard = []
        self.done = threading.Semaphore(0)

    def _did(self, *what):
        self.heard.append(what)
        self.done.release()

    def turn(self):
        self._did("turn", threading.current_thread().name.startswith("stepwell-upkeep"))

    def left(self):
        self._did("left")
        raise ValueError

    def person(self, here):
        self.heard.append(("person", here))

    def touched(self):
        self.heard.append(("touched",))

    def end(self):
        self.heard.append(("end",))


@pytest.fixture
def bugs():
    return []


@pytest.fixture
def upkeep(qapp, bugs):
    upkeep = Upkeep(Turns(), bugs.append)
    upkeep._timer.stop()
    yield upkeep
    upkeep.close()
    upkeep.deleteLater()


def test_it_hears_of_people_and_touches_and_asks_after_a_visit(upkeep, bugs):
    turns = upkeep._rounds
    upkeep.person_changed("Amina")
    upkeep.touched()
    assert turns.heard == [("person", True), ("touched",)]
    upkeep.person_changed(None)
    assert turns.done.acquire(timeout=10)
    upkeep.close()
    assert turns.heard[2:] == [("person", False), ("left",), ("end",)]
    assert [type(bug) for bug in bugs] == [ValueError], "a bug is handed on"


def test_it_asks_now_and_then_on_its_own_thread(upkeep):
    turns = upkeep._rounds
    upkeep._timer.setInterval(0)
    upkeep._timer.start()
    while turns.heard.count(("turn", True)) < 2:
        QApplication.processEvents()


def test_nothing_is_begun_after_the_end(upkeep):
    upkeep.close()
    assert not upkeep._timer.isActive()
    with pytest.raises(RuntimeError):
        upkeep.person_changed(None)


def test_the_chores_of_a_data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home, clock = Home(tmp_path / "home").make(), HandClock()
    home.packs.mkdir()
    (home.packs / "bad-1.0.0.stepwell").write_bytes(b"no pack")
    running = Running(home, clock)
    try:
        running.program()
        rounds = rounds_of(home, clock, running.writer)
        clock.pass_ms(round(FIRST_S * 1000))
        assert [rounds.turn() for _ in range(7)] == [*Chore, None]
        done = running.writer.call(lambda program: read_done(program.database))
        assert {chore: how.code for chore, how in done.items() if how.code} == {Chore.PACKS: "not-a-pack"}
        room = running.writer.call(lambda program: read_room(program.database))
        assert list(room) == [clock.now_ms() // DAY_MS], "how much the disk has is remembered with what was done"
        assert len(backups(home, KeyStore(home).key())) == 1
        rounds.left()
        assert len(backups(home, KeyStore(home).key())) == 1, "there is a young one"
        clock.pass_ms(DAY_MS // 2)
        rounds.left()
        assert len(backups(home, KeyStore(home).key())) == 2
        (copy, *_more) = backups(home, KeyStore(home).key())
        copy.path.write_bytes(copy.path.read_bytes()[:5000])
        clock.pass_ms(7 * DAY_MS)
        assert [rounds.turn() for _ in range(6)] == [*Chore]
    finally:
        running.close()


def test_copies_are_read_in_turns_and_a_damaged_one_is_told_and_replaced(tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home, clock = Home(tmp_path / "home").make(), HandClock()
    running = Running(home, clock)
    key = KeyStore(home)

    def a_day_later():
        clock.pass_ms(DAY_MS)
        while rounds.turn() is not None:
            pass
        return running.writer.call(lambda program: read_done(program.database)[Chore.COPIES].code)

    try:
        running.program()
        rounds = rounds_of(home, clock, running.writer)
        clock.pass_ms(round(FIRST_S * 1000))
        assert [a_day_later() for _ in range(3)] == ["", "", ""]
        checked = running.writer.call(lambda program: read_checks(program.database))
        newest, _middle, oldest = backups(home, key.key())
        assert oldest.path.name in checked
        assert newest.path.name not in checked, "it was read when it was made"
        content = bytearray(newest.path.read_bytes())
        content[len(content) // 2] ^= 1
        newest.path.write_bytes(content)
        assert "backup.damaged" in [a_day_later() for _ in range(5)]
        assert running.writer.call(lambda program: known_damaged(program.database)) == {newest.path.name}
        assert "backup.damaged" in {found.code for found in inspect(home, clock)}
    finally:
        running.close()
