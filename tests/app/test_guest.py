# SPDX-License-Identifier: Apache-2.0
"""A guest learns with the real engine, and nothing of it is kept anywhere."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.clock import new_id
from app.errors import Refusal
from app.events import Purpose
from app.guest import GUEST, Guest
from app.views import Finished, LessonView, PortionEnd, QuestionView, SuggestPerson
from content_packs.grading import right_answer
from tests.app.conftest import MakeDevice
from tests.app.kit import Device
from tests.app.record.record_kit import counting_ids


def everything(folder: Path) -> dict[str, str]:
    """Every file of the folder with what is in it; whoever learned something here would change one of them."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def counts(device: Device) -> dict[str, int]:
    tables = [
        row[0] for row in device.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    ]
    return {table: device.database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def practise(guest: Guest, device: Device, purpose: Purpose) -> Finished:
    step = guest.learning.start(GUEST, purpose)
    for number in range(200):
        match step:
            case Finished():
                return step
            case QuestionView():
                device.clock.pass_ms(5_000)
                guest.learning.save_draft(GUEST, right_answer(step.item))
                feedback = guest.learning.answer(GUEST, right_answer(step.item), confidence=None, seconds=5.0)
                assert feedback.grade.right, number
                step = guest.learning.next(GUEST)
            case LessonView():
                step = guest.learning.finish_lesson(GUEST, seconds=30)
            case PortionEnd():
                step = guest.learning.start(GUEST, purpose)
            case SuggestPerson():
                step = guest.learning.next(GUEST)
    raise AssertionError("the attempt does not end")


def test_a_guest_learns_and_the_device_knows_nothing_of_it(
    device: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device.begun()
    device.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "elsewhere"))
    files, rows, state = everything(tmp_path), counts(device), device.record.state("ana")
    guest = Guest(device.shelf, clock=device.clock, new_id=new_id, pack="kit")
    try:
        assert practise(guest, device, Purpose.DIAGNOSTIC).asked > 3
        assert practise(guest, device, Purpose.SHIFT_QUIZ).right > 0
        assert guest.learning.progress(GUEST).answers > 3
        assert guest.learning.today(GUEST).learner.id == GUEST
        assert everything(tmp_path) == files
    finally:
        guest.close()
    assert everything(tmp_path) == files
    assert counts(device) == rows
    assert device.record.state("ana") == state
    assert [card.id for card in device.accounts.cards()] == ["ana"]
    assert device.database.execute("SELECT count(*) FROM statement WHERE text LIKE '%guest%'").fetchone() == (0,)


def test_the_next_guest_begins_anew_and_reaches_nobody_else(device: Device) -> None:
    first = Guest(device.shelf, clock=device.clock, new_id=new_id, pack="kit")
    practise(first, device, Purpose.DIAGNOSTIC)
    first.close()
    second = Guest(device.shelf, clock=device.clock, new_id=new_id, pack="kit", language="es")
    try:
        assert second.learning.progress(GUEST).answers == 0
        assert second.learning.today(GUEST).needs_diagnostic
        assert second.accounts.card(GUEST).language == "es"
        with pytest.raises(Refusal):
            second.learning.today("ana")
    finally:
        second.close()


def test_a_guest_is_asked_what_a_learner_would_be(make_device: MakeDevice) -> None:
    """The engine behind a guest is the engine: with the same ids as seeds, the same questions as somebody new gets."""
    device = make_device(new_id=counting_ids())
    guest = Guest(device.shelf, clock=device.clock, new_id=counting_ids(), pack="kit")
    try:
        device.enrol("ben")
        ours, theirs = device.learning.start("ben", Purpose.DIAGNOSTIC), guest.learning.start(GUEST, Purpose.DIAGNOSTIC)
        for _ in range(5):
            assert isinstance(ours, QuestionView)
            assert theirs == ours
            answer = right_answer(ours.item)
            for learning, learner in ((device.learning, "ben"), (guest.learning, GUEST)):
                learning.answer(learner, answer, confidence=None, seconds=5.0)
            ours, theirs = device.learning.next("ben"), guest.learning.next(GUEST)
    finally:
        guest.close()
