# SPDX-License-Identifier: Apache-2.0
"""Learning cycles: what leads to what, what survives a kill, and that nobody else can read what was written."""

from __future__ import annotations

import msgspec
import pytest

from app.cycling.cycling import AWAY_MS
from app.cycling.facts import CycleStepDone
from app.cycling.views import CyclePlace
from app.errors import Refusal
from app.events import Purpose
from tests.app.kit import Device, make_pack
from tests.practice_samples import make_cycle

PACK = msgspec.structs.replace(make_pack(), cycles=(make_cycle("clean", "when"),))
ROUND = "a-round"
BEFORE, AFTER, DRAFT = "I looked away that day.", "Next time I ask at once.", "Half a sentence of mine"


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, PACK, actor=None)
    add(device)
    yield device
    device.close()


def add(device: Device, pin: str | None = "2580") -> None:
    device.accounts.add(id="ana", name="Ana", pack="kit", pin=pin)
    device.accounts.sign_in("ana", pin or "")


def test_a_whole_round(device):
    (card,) = device.cycles.offered("ana")
    assert (card.stage, card.done, card.steps) == ("new", 0, 4)
    assert device.cycles.open("ana", ROUND).place is CyclePlace.OPENING
    view = device.cycles.begin("ana", ROUND)
    assert (view.place, view.prompt, view.may_write) == (CyclePlace.BEFORE, "Think of a time.", True)
    view = device.cycles.done("ana", ROUND, BEFORE)
    assert (view.place, view.task.title, view.task.done) == (CyclePlace.ACTIVITY, "Module clean", False)
    device.learning.start("ana", Purpose.MODULE, "clean")
    device.learning.stop("ana")
    assert device.cycles.open("ana", ROUND).task.done
    view = device.cycles.done("ana", ROUND)
    assert (view.place, view.prompt) == (CyclePlace.TRY, "Wash once and watch.")
    view = device.cycles.done("ana", ROUND)
    assert (view.place, view.before, view.after) == (CyclePlace.AFTER, BEFORE, None)
    view = device.cycles.done("ana", ROUND, AFTER)
    assert (view.place, view.before, view.after) == (CyclePlace.END, BEFORE, AFTER)
    assert device.cycles.offered("ana")[0].stage == "done"
    with pytest.raises(Refusal, match="no_such_cycle"):
        device.cycles.done("ana", ROUND)
    again = device.cycles.begin("ana", ROUND)
    assert (again.place, again.before) == (CyclePlace.BEFORE, None)
    key = device.accounts.private_key("ana")
    assert [note.text for note in device.sealed.read("ana", key)] == [BEFORE, AFTER]


def test_a_draft_survives_a_kill_and_goes_with_its_step(device):
    device.cycles.begin("ana", ROUND)
    device.cycles.keep("ana", ROUND, DRAFT)
    again = device.reopened(PACK)
    again.gate.leave()
    again.accounts.sign_in("ana", "2580")
    view = again.cycles.open("ana", ROUND)
    assert (view.place, view.draft) == (CyclePlace.BEFORE, DRAFT)
    assert again.cycles.done("ana", ROUND, BEFORE).draft == ""
    assert again.database.execute("SELECT count(*) FROM draft").fetchone()[0] == 0
    again.close()


def test_nothing_that_is_written_lies_anywhere_in_the_open(device, tmp_path, caplog):
    """Every column of every table, the statements, the facts, the copy without the key, and the files."""
    caplog.set_level(0)
    device.cycles.begin("ana", ROUND)
    device.cycles.keep("ana", ROUND, DRAFT)
    held = dump(device)
    device.cycles.done("ana", ROUND, BEFORE)
    held += dump(device)
    held += repr([device.profile.statement(e) for e in device.record.events("ana", leaving_only=True)])
    held += repr(device.events()) + caplog.text
    device.accounts.sign_out()
    held += b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()).decode("latin-1")
    for text in (BEFORE, DRAFT):
        assert text not in held
        assert text[:12] not in held
    with pytest.raises(Refusal, match="not_signed_in"):
        device.cycles.open("ana", ROUND)


def dump(device: Device) -> str:
    found = device.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = [row[0] for row in found]
    rows = []
    for table in tables:
        rows += device.database.execute(f'SELECT * FROM "{table}"').fetchall()
    return "".join(value.decode("latin-1") if isinstance(value, bytes) else str(value) for row in rows for value in row)


def test_without_a_pin_there_is_nothing_to_write_with_and_the_cycle_goes_on(tmp_path):
    device = Device(tmp_path, PACK, actor=None)
    add(device, None)
    view = device.cycles.begin("ana", ROUND)
    assert not view.may_write
    device.cycles.keep("ana", ROUND, DRAFT)
    assert device.cycles.open("ana", ROUND).draft == ""
    with pytest.raises(Refusal, match="no_private_key"):
        device.cycles.done("ana", ROUND, BEFORE)
    assert device.cycles.done("ana", ROUND).place is CyclePlace.ACTIVITY
    device.close()


def test_after_a_reset_the_texts_are_shut_and_the_place_is_kept(device):
    device.cycles.begin("ana", ROUND)
    device.cycles.done("ana", ROUND, BEFORE)
    for _ in range(2):
        device.cycles.done("ana", ROUND)
    device.cycles.keep("ana", ROUND, DRAFT)
    device.database.execute("DELETE FROM learner_key")
    device.accounts.sign_in("ana", "2580")
    view = device.cycles.open("ana", ROUND)
    assert (view.place, view.before, view.draft, view.may_write) == (CyclePlace.AFTER, None, "", True)


def test_it_roams_and_the_text_only_behind_its_switch(device, tmp_path):
    device.cycles.begin("ana", ROUND)
    device.cycles.done("ana", ROUND, BEFORE)
    other = Device(tmp_path, PACK, name="d2")
    other.enrol()
    other.record.absorb(device.roamed())
    run, there = (each.record.state("ana").pack("kit").cycles.get(ROUND) for each in (device, other))
    assert there == run
    assert "NoteSealed" not in other.facts()
    other.close()


def test_a_step_that_two_devices_tell_counts_once(device):
    device.cycles.begin("ana", ROUND)
    device.cycles.done("ana", ROUND)
    (step,) = [event.fact for event in device.events() if isinstance(event.fact, CycleStepDone)]
    device.record.append("ana", step)
    assert device.cycles.open("ana", ROUND).card.done == 1
    assert device.database.execute("SELECT cycle, done, finished_ms, times FROM cycle").fetchall() == [(ROUND, 1, 0, 0)]


def test_who_comes_back_finds_the_cycle_again(device):
    assert device.cycles.resume("ana") is None
    device.cycles.begin("ana", ROUND)
    device.cycles.keep("ana", ROUND, DRAFT)
    view = device.cycles.resume("ana")
    assert (view.place, view.draft) == (CyclePlace.BEFORE, DRAFT)
    device.clock.pass_ms(AWAY_MS)
    assert device.cycles.resume("ana") is not None
    device.clock.pass_ms(1)
    assert device.cycles.resume("ana") is None, "it goes on for days: after an hour it waits on Today"
    device.cycles.done("ana", ROUND)
    assert device.cycles.resume("ana").place is CyclePlace.ACTIVITY


def test_what_was_done_since_comes_first(device):
    device.cycles.begin("ana", ROUND)
    device.cycles.done("ana", ROUND)
    step = device.learning.start("ana", Purpose.MODULE, "clean")
    assert device.cycles.resume("ana") is None, "a question is on the screen"
    assert device.learning.resume("ana") == step
    device.clock.pass_ms(1000)
    device.learning.stop("ana")
    assert device.cycles.resume("ana") is None, "it has just been ended"
    device.cycles.done("ana", ROUND)
    assert device.cycles.resume("ana").place is CyclePlace.TRY
    for _ in range(2):
        device.cycles.done("ana", ROUND)
    assert device.cycles.resume("ana") is None, "it is at its end"
