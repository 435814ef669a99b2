# SPDX-License-Identifier: Apache-2.0
"""`stepwell session`, as an operator types it."""

from __future__ import annotations

import csv
import json

from app.leading.facts import Presence, SessionAttended, SessionKind
from app.record.home import Home
from app.sessions.views import WasAt
from tests.e2e.conftest import stepwell
from ui.compose import assemble
from ui.session_files import attendance_csv

_AT = WasAt(
    session="s1",
    learner="ana",
    name="=HYPERLINK(1)",
    kind=SessionKind.SESSION,
    pack="care",
    titles=("Hands", "Lifting"),
    minutes=30,
    led_by="Sue",
    way=Presence.BADGE,
    at_ms=1_790_000_000_000,
)


def test_who_was_at_which_session_is_listed_and_written_as_a_table(demo, tmp_path) -> None:
    home = demo
    assert "Nobody was at a session." in stepwell(home, "session", "list").stdout
    for who, role in (("sue", "supervisor"), ("ana", "learner")):
        stepwell(home, "learner", "add", "--id", who, "--name", who.title(), "--role", role)
    program = assemble(Home(home))
    try:
        index = program.shelf.index(program.accounts.card("ana").pack)
        fact = SessionAttended(
            session="s1",
            kind=SessionKind.HUDDLE,
            pack=index.id,
            version=index.version,
            modules=(index.pack.modules[0].id,),
            minutes=15,
            by="sue",
            way=Presence.PIN,
        )
        program.record.append("ana", fact)
    finally:
        program.close()
    (row,) = json.loads(stepwell(home, "session", "list", "--json").stdout)
    assert (row["person"], row["led_by"], row["how"], row["kind"]) == ("ana", "Sue", "pin", "huddle")
    assert row["topics"] == index.pack.modules[0].title
    file = tmp_path / "sessions.csv"
    told = json.loads(stepwell(home, "session", "export", str(file), "--json").stdout)
    assert (told["sessions"], told["rows"]) == (1, 1)
    (line,) = csv.DictReader(file.read_text("utf-8").splitlines())
    assert line == row
    assert "Nobody was at a session." in stepwell(home, "session", "list", "--since", "2999-01-01").stdout


def test_a_name_is_no_formula() -> None:
    (line,) = csv.DictReader(attendance_csv([_AT]).splitlines())
    assert (line["name"], line["topics"], line["how"]) == ("'=HYPERLINK(1)", "Hands; Lifting", "badge")
