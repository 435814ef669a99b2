# SPDX-License-Identifier: Apache-2.0
"""What `stepwell support` hands out: of a home full of people, words, ids and secrets nothing but codes and numbers."""

from __future__ import annotations

import json
import logging
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.clock import DAY_MS
from app.logbook.keeping import append
from app.logbook.lines import at, line_of
from app.record.database import open_reader
from app.record.home import Home
from app.record.keys import KeyStore
from tests.app.record.record_kit import HandClock
from tests.cli.test_commands import Stepwell
from tests.private_words import Held, words_of
from ui.compose import open_program

NAMES = {"about.json", "doctor.json", "settings.json", "folder.json", "counts.json", "log.jsonl"}
PIN, NAME, ID, PACK = "918273", "Xaviera Unverwechselbar", "xaviera-7781", "hidden-pack"
HOST, LRS_KEY, LRS_SECRET = "lrs.hidden-home.example", "hidden-lrs-key", "hidden-lrs-secret"
TYPED = "Sister Agnes cried on Tuesday"
NUMBER = "0176 5551"
SECRETS = (PIN, NAME, "Unverwechselbar", ID, PACK, HOST, "hidden-home", LRS_KEY, LRS_SECRET, TYPED, "Agnes", NUMBER)


@pytest.fixture
def stepwell(demo: Path) -> Stepwell:
    """A home full of people, in which the marked words are everywhere where words can be."""
    stepwell = Stepwell(demo)
    stepwell("learner", "add", "--id", ID, "--name", NAME, "--role", "operator", "--pin-stdin", stdin=f"{PIN}\n")
    stepwell("lrs", "set", f"https://{HOST}/xAPI/", "--key", LRS_KEY, "--secret-stdin", stdin=f"{LRS_SECRET}\n")
    stepwell("settings", "set", "emergency.number", NUMBER)
    (demo / "stepwell.toml").write_text(f'[kiosk]\nidle_s = "{TYPED}"\n"{TYPED}" = 1\n', "utf-8")
    (demo / "packs" / f"{PACK}-1.0.0.stepwell").write_bytes(TYPED.encode())
    (demo / "backups").mkdir(exist_ok=True)
    (demo / "backups" / f"{NAME}.db").write_bytes(TYPED.encode())
    record = logging.LogRecord("app", logging.WARNING, "", 0, "no copy was made: %s", (TYPED,), None)
    written = append(demo / "logs", line_of(record, now_ms=HandClock().now_ms()))
    assert written is not None
    with written.open("ab") as file:
        file.write(f"{TYPED}\n".encode())
    return stepwell


def texts(stepwell: Stepwell, *more: str) -> dict[str, str]:
    return {part["name"]: part["text"] for part in stepwell("support", "--json", *more).json["parts"]}


def test_nothing_of_anybody_is_in_it(stepwell: Stepwell, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in stepwell.home.rglob("*") if path.is_file()}
    file = tmp_path / "support.zip"
    saved = stepwell("support", "--out", str(file))
    shown = stepwell("support")
    assert {path: path.read_bytes() for path in stepwell.home.rglob("*") if path.is_file()} == before
    held = Held()
    held.files(file)
    held.text("what is said", saved.out + shown.out)
    with ZipFile(BytesIO(file.read_bytes())) as archive:
        assert set(archive.namelist()) == NAMES
        for name in archive.namelist():
            held.text(name, archive.read(name).decode())
    held.stands("settings.flaws", "doctor.json", "what is said")
    held.stands("no_copy_was_made", "log.jsonl")
    held.stands('"learner"', "counts.json")
    home = Home(stepwell.home)
    key = KeyStore(home).key()
    held.nowhere(*SECRETS, key.hex(), home.key.read_text("ascii").strip(), str(stepwell.home), stepwell.home.name)
    bundle = "".join(texts(stepwell).values())
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{32}|https?:|@|argon2", bundle)


def test_no_text_of_the_database_is_in_it(stepwell: Stepwell) -> None:
    """Whatever stands in any row: names, ids, titles, answers. What both have are codes of the program."""
    home = Home(stepwell.home)
    database = open_reader(home.database, KeyStore(home).key())
    try:
        every = set(words_of(database).splitlines())
        people = {
            row[0] for row in database.execute("SELECT id FROM learner UNION SELECT name FROM learner").fetchall()
        }
    finally:
        database.close()
    assert {ID, NAME} <= people <= every
    values = people | {value for value in every if re.search(r"[^\W\d_]{2}", value)}
    bundle = "".join(texts(stepwell).values())
    both = {value for value in values if f'"{value}"' in bundle}
    assert not both & people
    assert all(re.fullmatch(r"[a-z_.]+", value) for value in both)
    assert not {value for value in values if len(value) > 20 and value in bundle}


def test_it_says_what_helps(stepwell: Stepwell) -> None:
    found = {name: json.loads(text) for name, text in texts(stepwell).items() if name.endswith(".json")}
    assert found["about.json"]["versions"]["stepwell"]
    codes = {each["code"]: each for each in found["doctor.json"]}
    assert codes["settings.flaws"]["flaws"] == 2
    assert codes["pack.broken"]["problem"] == "not-a-pack"
    settings = {each["key"]: each["value"] for each in found["settings.json"]}
    assert settings["emergency.number"] is True
    assert settings["kiosk.idle_s"] == 180
    assert found["counts.json"]["rows"]["learner"] > 1
    assert found["counts.json"]["sending"]["lrs"] is True
    assert found["folder.json"]["packs"]["files"] > 1


def test_there_is_one_for_a_database_that_does_not_open_and_for_no_folder(stepwell: Stepwell, tmp_path: Path) -> None:
    assert texts(Stepwell(tmp_path / "none"))["log.jsonl"] == ""
    assert not (tmp_path / "none").exists()
    (stepwell.home / "stepwell.db").write_bytes(b"\0" * 8192)
    found = texts(stepwell)
    assert set(found) == NAMES - {"counts.json"}
    assert "store.damaged" in found["doctor.json"]
    refused = stepwell("support", "--out", str(tmp_path / "no" / "folder.zip"), status=1)
    assert refused.err == f"stepwell: There is no folder {tmp_path / 'no'}. Make it, or name another file.\n"


def test_the_window_hands_out_the_same(stepwell: Stepwell, tmp_path: Path) -> None:
    with open_program(Home(stepwell.home)) as program:
        program.checkup.begin()
        codes = {found.code for found in program.checkup.found()}
        assert {"settings.flaws", "pack.broken"} <= codes
        report = program.checkup.report()
        assert {part.name for part in report} == NAMES
        file = program.checkup.save(report, tmp_path)
        assert program.audit.entries(action="support_saved")
    assert re.fullmatch(r"stepwell-support-\d{4}-\d\d-\d\d\.zip", file.name)
    held = Held()
    for part in report:
        held.text(part.name, part.text)
    held.stands("pack.broken", "doctor.json")
    held.nowhere(*SECRETS)


def test_old_lines_of_the_log_stay_out(stepwell: Stepwell) -> None:
    record = logging.LogRecord("app", logging.INFO, "", 0, "very old", None, None)
    append(stepwell.home / "logs", line_of(record, now_ms=DAY_MS))
    assert at(DAY_MS)[:4] == "1970"
    log = texts(stepwell)["log.jsonl"]
    assert "very_old" not in log
    assert "no_copy_was_made" in log
