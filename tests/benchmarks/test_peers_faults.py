# SPDX-License-Identifier: Apache-2.0
"""The faults done to peers: what is damaged, what is counted, and that it works where no peer is."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks import peers_faults
from benchmarks import peers_spoilt as spoilt

PAST = 400


class Careless:
    """A peer that makes a new file of whatever it cannot read, and forgets every third answer."""

    name = "Careless"
    table = "answers"
    forgets = 3

    def version(self):
        return "1.0"

    def make(self, folder):
        folder.mkdir(parents=True)
        (folder / "options").write_text("as they were", encoding="utf-8")
        with closing(sqlite3.connect(self.database(folder))) as database, database:
            database.execute("CREATE TABLE answers (words TEXT)")
            database.executemany("INSERT INTO answers VALUES (?)", [("word " * 30,)] * PAST)
        return PAST

    def database(self, folder):
        return folder / "answers.db"

    def settings(self, folder):
        return folder / "options"

    def show(self, folder):
        if spoilt.saved(self.database(folder), self.table) < 0:
            self.database(folder).unlink(missing_ok=True)
            with closing(sqlite3.connect(self.database(folder))) as database, database:
                database.execute("CREATE TABLE answers (words TEXT)")
        return "usable"

    def twice(self, folder):
        return f"{self.database(folder)} is | in use"

    def answer(self, folder, most, *, kill_s=0.0, ahead_days=0):
        said = min(most, 6)
        with closing(sqlite3.connect(self.database(folder))) as database, database:
            database.executemany("INSERT INTO answers VALUES (?)", [("more",)] * (said - said // self.forgets))
        return spoilt.Told(said)

    def newer(self, folder):
        (folder / "version").write_text("2", encoding="utf-8")

    def future(self, folder):
        return "nothing in the future"


@pytest.fixture
def case(tmp_path):
    peer = Careless()
    return peers_faults.Case(peer, tmp_path / "past", peer.make(tmp_path / "past"), tmp_path)


def test_without_peers_every_fault_has_a_row_that_says_so(capsys):
    assert peers_faults.main([]) == 0
    said = capsys.readouterr()
    rows = json.loads(said.out)
    assert {"database: missing", "settings: garbage", "started twice", "full disk", "25 kills"} <= set(rows)
    assert all(row == {"Anki": "absent", "Kolibri": "absent"} for row in rows.values())
    assert "Anki cannot be run" in said.err
    assert "Kolibri cannot be run" in said.err


def test_a_python_without_the_peer_is_said_too(tmp_path, capsys):
    bare = tmp_path / "python"
    bare.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    bare.chmod(0o755)
    assert peers_faults.main(["--kolibri", str(bare), "--only", "newer", "--markdown"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "| newer data | absent | absent |"


@pytest.mark.parametrize("how", spoilt.DAMAGES)
def test_each_damage_is_one_and_the_past_stays_as_it_was(case, how):
    file = case.peer.database(case.past)
    before = file.read_bytes()
    words = peers_faults.damaged(case, how)
    assert file.read_bytes() == before
    assert words.startswith("usable; ")
    if how != "a page overwritten":
        assert "0 of 400 answers" in words
    assert ("the damaged file is replaced" in words) == (how in {"half of it", "garbage", "NULs"})


def test_an_overwritten_page_is_one_page(tmp_path):
    peer = Careless()
    peer.make(tmp_path / "past")
    file = peer.database(tmp_path / "past")
    before = file.read_bytes()
    place, size = spoilt.page_of(file, peer.table)
    spoilt.spoil("a page overwritten", file, peer.table)
    after = file.read_bytes()
    assert len(after) == len(before)
    assert after[:place] + after[place + size :] == before[:place] + before[place + size :]
    assert after[place : place + size] != before[place : place + size]
    assert not spoilt.sound(file)


def test_what_was_acknowledged_and_is_not_there_is_counted(case):
    assert peers_faults.kills(case, 3) == "3 kills, 18 acknowledged: 6 acknowledged answers lost"
    case.peer.forgets = 100
    assert peers_faults.clocks(case) == "nothing in the future; no acknowledged answer lost"


def test_words_fit_into_a_table_and_say_nothing_of_this_machine(case):
    words = peers_faults.twice(case)
    assert words == "the second: answers.db is / in use; 400 of 400 answers"
    table = peers_faults.table({"started twice": {"Careless 1.0": words}, "newer data": {}})
    assert table.splitlines()[0] == "| fault | Careless 1.0 |"
    assert table.splitlines()[-1] == "| newer data | absent |"


def test_settings_that_are_garbage_and_newer_data_are_done_to_a_copy(case):
    assert peers_faults.settings(case) == "usable; 400 of 400 answers"
    assert peers_faults.newer(case) == "usable; 400 of 400 answers"
    assert case.peer.settings(case.past).read_text(encoding="utf-8") == "as they were"
    assert (case.work / "newer" / "version").is_file()


def test_where_no_disk_can_be_mounted_it_was_not_tried(case, monkeypatch):
    monkeypatch.setattr(spoilt.shutil, "which", lambda _name: None)
    assert spoilt.tried(lambda: peers_faults.full(case)) == "not tried: no disk can be mounted here"
    assert spoilt.tried(lambda: peers_faults.read_only(case)).startswith("not tried: ")


def test_without_libfaketime_the_clocks_were_not_tried(monkeypatch):
    monkeypatch.setattr(Path, "glob", lambda *_: iter(()))
    assert spoilt.ahead(0) == {}
    assert spoilt.tried(lambda: str(spoilt.ahead(1))) == "not tried: libfaketime is not there"
