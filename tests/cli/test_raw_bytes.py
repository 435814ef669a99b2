# SPDX-License-Identifier: Apache-2.0
"""Planted secrets are looked for in every byte that the program leaves on a disk, and in every line it prints."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.badges import tidy_code
from app.events import AnswerGiven
from app.private.sealed import NoteKind, Sealed
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.store import read_store
from app.rights import COMMAND_LINE
from tests.app.record.record_kit import answered
from tests.cli.test_commands import Stepwell
from ui.compose import Program, assemble

SENTENCE = "Mrs Quillfeather wept when I dropped the tray"
NAME = "Zebedee Quartermaine"
PIN = "80417263"


@dataclass
class Planted:
    """A folder in use: its log is not merged, and somebody has signed in."""

    stepwell: Stepwell
    home: Home
    code: str
    learner_key: bytes
    database_key: bytes
    program: Program

    def forms(self) -> dict[str, tuple[bytes, ...]]:
        """Each secret in the forms in which it could lie about."""
        texts = {
            "sentence": SENTENCE,
            "name": NAME,
            "PIN": PIN,
            "recovery code": self.code,
            "recovery code, plain": self.code.replace("-", ""),
        }
        known = {
            what: (text.encode(), text.encode("utf-16-le"), text.lower().encode(), b64encode(text.encode())[:-2])
            for what, text in texts.items()
        }
        for what, key in (("learner's key", self.learner_key), ("database's key", self.database_key)):
            known[what] = (key, key.hex().encode(), key.hex().upper().encode(), b64encode(key)[:-2])
        return known

    def found_in(self, content: bytes) -> set[str]:
        return {what for what, forms in self.forms().items() if any(form in content for form in forms)}


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Planted]:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    home = Home(tmp_path / "home")
    stepwell = Stepwell(home.path)
    program = assemble(home, actor=COMMAND_LINE)
    try:
        program.accounts.add(id="zq", name=NAME, pin=PIN)
        assert program.accounts.sign_in("zq", PIN).ok
        assert not program.accounts.sign_in("zq", PIN + "1").ok
        assert program.accounts.sign_in("zq", PIN).ok
        key = program.accounts.private_key("zq")
        assert key is not None
        code = program.accounts.new_recovery_code("zq")
        program.accounts.keep_recovery_code("zq", code)
        sealed = Sealed(program.database, program.clock, lambda: "n1")
        sealed.write("zq", key, NoteKind.REFLECTION, SENTENCE)
        assert [note.text for note in sealed.read("zq", key)] == [SENTENCE]
        fact = answered()
        assert isinstance(fact, AnswerGiven)
        program.record.append("zq", fact)
        yield Planted(stepwell, home, code, key, KeyStore(home).key(), program)
    finally:
        program.close()


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_probe_finds_what_lies_open(planted: Planted) -> None:
    assert planted.found_in(f"x{SENTENCE}{NAME}{PIN}{planted.code}{planted.database_key.hex()}".encode()) == {
        "sentence",
        "name",
        "PIN",
        "recovery code",
        "database's key",
    }
    assert planted.found_in(planted.learner_key) == {"learner's key"}


def test_no_secret_lies_in_any_file_of_the_folder(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    planted.stepwell("backup")

    def stumble(*_args: object) -> int:
        raise RuntimeError(f"{SENTENCE} {NAME} {PIN} {planted.code} {planted.database_key.hex()}")

    monkeypatch.setattr("app.record.health.inspect", stumble)
    stumbled = planted.stepwell("doctor", status=1)
    assert planted.found_in((stumbled.out + stumbled.err).encode()) == set()
    found = {name: planted.found_in(content) for name, content in files(planted.home.path).items()}
    assert {"stepwell.db", "stepwell.db-wal", "key"} <= set(found)
    assert any(name.startswith("logs/") for name in found)
    assert len(planted.home.database.with_name("stepwell.db-wal").read_bytes()) > 10_000
    assert any(name.startswith("backups/") for name in found)
    assert {name: what for name, what in found.items() if what} == {"key": {"database's key"}}


def test_no_secret_lies_in_a_file_that_is_there_for_a_moment(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half-made copies, the database under its next key, key files of a change: looked at before each goes or moves."""
    assert planted.program.database.execute("PRAGMA temp_store").fetchone()[0] == 0
    options = {row[0] for row in planted.program.database.execute("PRAGMA compile_options")}
    assert options & {"TEMP_STORE=2", "TEMP_STORE=3"}, "what SQLite sorts aside stays in memory"
    planted.program.close()
    seen: dict[str, set[str]] = {}
    keys = dict(planted.forms())

    def look() -> None:
        for name, content in files(planted.home.path).items():
            told = {what for what, forms in keys.items() if any(form in content for form in forms)}
            seen[name] = seen.get(name, set()) | told

    for verb in ("replace", "unlink"):
        done = getattr(Path, verb)
        monkeypatch.setattr(
            Path, verb, lambda self, *given, _done=done, **named: (look(), _done(self, *given, **named))[1]
        )
    planted.stepwell("key", "rotate", "--yes")
    new = KeyStore(planted.home).key()
    assert new != planted.database_key
    keys["next key"] = (new, new.hex().encode(), new.hex().upper().encode(), b64encode(new)[:-2])
    planted.stepwell("backup")
    planted.stepwell("key", "rotate", "--yes")
    look()
    assert {"stepwell.rekeyed.part", "backups/unfinished.part", "key.next", "key.previous", "key.part"} <= set(seen)
    lie_open = {name for name, told in seen.items() if told}
    assert lie_open <= {"key", "key.part", "key.next", "key.previous", "key.next.part", "key.previous.part"}
    assert set().union(*seen.values()) == {"database's key", "next key"}
    left = files(planted.home.path)
    assert {name for name, content in left.items() if planted.found_in(content)} == set(), "the old key is gone"
    assert [name for name in left if name.startswith("key.")] == []


def test_a_badge_says_the_name_and_nothing_else(planted: Planted, tmp_path: Path) -> None:
    """The name is on the card because somebody reads it there; the code on it lies in no file of the program."""
    file = tmp_path / "cards.html"
    planted.program.close()
    said = planted.stepwell("learner", "badge", "zq", "--out", str(file))
    assert planted.found_in(file.read_bytes()) == {"name"}
    assert planted.found_in((said.out + said.err).encode()) <= {"name"}
    shown = re.search(r'class="code">([^<]+)<', file.read_text())
    assert shown is not None
    code = shown.group(1).replace(" ", "")
    assert tidy_code(code) == code
    forms = (code.encode(), code.lower().encode(), code[2:-1].encode(), shown.group(1).encode())
    assert [n for n, content in files(planted.home.path).items() if any(form in content for form in forms)] == []
    assert file.stat().st_mode & 0o077 == 0


def test_no_secret_leaves_with_an_export(planted: Planted, tmp_path: Path) -> None:
    file = tmp_path / "all.jsonl"
    said = planted.stepwell("outbox", "export", str(file))
    shown = planted.stepwell("outbox", "list", "--json")
    database = read_store(planted.home, KeyStore(planted.home))
    try:
        facts = database.execute("SELECT fact FROM event").fetchall()
        audit = database.execute("SELECT actor || action || learner || reason || detail FROM audit").fetchall()
    finally:
        database.close()
    assert '"zq"' in file.read_text()
    assert len(facts) > 1
    assert len(audit) > 1
    kept = "\n".join(row[0] for row in (*facts, *audit))
    assert planted.found_in((file.read_text() + said.out + said.err + shown.out + kept).encode()) == set()


def test_even_the_key_of_the_database_does_not_show_what_is_private(planted: Planted) -> None:
    database = read_store(planted.home, KeyStore(planted.home))
    try:
        content = b"\n".join(
            repr(row).encode() + b"".join(value for value in row if isinstance(value, bytes))
            for table in database.table_names()
            for row in database.execute(f"SELECT * FROM [{table}]").fetchall()
        )
    finally:
        database.close()
    assert planted.found_in(content) == {"name"}  # the roster knows names; nothing in it opens what is sealed
