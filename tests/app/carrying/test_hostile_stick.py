# SPDX-License-Identifier: Apache-2.0
"""A stick that somebody else had in their hands: what lies on it reaches nothing but the record's own rules."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.carrying import lines
from app.carrying.bundle import Bundles, Taken
from app.carrying.folder import Exchanged, FileTaken, Sticks
from app.clock import DAY_MS
from app.leading.facts import LATEST_MS
from app.roaming.fetching import Fetching
from app.statements.voiding import voiding
from app.trusted_time import read_trusted_now
from tests.app.kit import KIT, ORGANISATION, QUICK_COST, Device
from tests.app.record.record_kit import HandClock
from tests.sync.test_roaming_poison import forged

LINK = pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path, KIT, name="here", clock=HandClock())
    made.enrol()
    made.begun()
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def bundles(device: Device) -> Bundles:
    return Bundles(
        device.database,
        outbox=device.outbox,
        record=device.record,
        profile=device.profile,
        fetching=Fetching(device.database, device=device.name),
        gate=device.gate,
        audit=device.audit,
        clock=device.clock,
        device=device.name,
    )


def sticks(device: Device) -> Sticks:
    made = bundles(device)
    return Sticks(
        device.database,
        made,
        device=device.name,
        gate=device.gate,
        seal=lambda: device.record.settle(None),
        cost=QUICK_COST,
    )


def taken_from(device: Device, *texts: str) -> Taken:
    taken = Taken()
    list(bundles(device).taking(io.BytesIO("".join(f"{text}\n" for text in texts).encode()).read, taken))
    return taken


@LINK
def test_no_link_on_a_stick_is_written_through(device: Device, stick: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("the only copy")
    for name in ("stepwell-here.jsonl.part", "stepwell-here.jsonl"):
        (stick / name).symlink_to(mine)
    *_, end = sticks(device).exchange(stick, "", [])
    assert isinstance(end, Exchanged)
    assert mine.read_text() == "the only copy"
    assert [one.name for one in stick.iterdir()] == ["stepwell-here.jsonl"]
    assert not (stick / "stepwell-here.jsonl").is_symlink()


def test_nobody_asks_by_stick_to_void_what_is_here(device: Device) -> None:
    rows = list(device.outbox.rows())
    ids = [rows[0].event, rows[1].event.upper(), "11111111-1111-4111-8111-111111111111"]
    taken = taken_from(device, *(voiding(ORGANISATION, one, 1)[1] for one in ids))
    assert (taken.foreign, taken.carried) == (2, 1), "of somebody erased elsewhere it is carried on"
    assert len(list(device.outbox.rows())) == len(rows) + 1


def test_what_lies_years_ahead_comes_by_no_stick(device: Device) -> None:
    event = forged(at_ms=LATEST_MS)
    text = device.profile.statement(event)
    real = device.profile.statement(replace(forged(), sequence=2, roam_sequence=2))
    assert text is not None
    assert real is not None
    taken = taken_from(device, text, real)
    assert (taken.damaged, taken.lines, taken.carried, taken.recorded) == (1, [1], 1, 1)


def test_no_line_as_if_by_this_device_moves_its_time(device: Device) -> None:
    ahead = [1000 * DAY_MS, 3 * DAY_MS, DAY_MS]
    events = [
        forged(device="here", sequence=5_000 - n, roam_sequence=5_000 - n, at_ms=device.clock.now_ms() + ahead_ms)
        for n, ahead_ms in enumerate(ahead)
    ]
    taken = taken_from(device, *(device.profile.statement(event) or "" for event in events))
    assert (taken.damaged, taken.recorded) == (2, 1), "what was its own before a restore comes back"
    device.begun()
    assert device.events()[-1].corrected_ms <= device.clock.now_ms() + 2 * DAY_MS
    assert read_trusted_now(device.database, device.clock.now_ms()).ms <= device.clock.now_ms() + 2 * DAY_MS


def test_long_lines_are_taken_a_few_at_a_time(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each fits the memory; two hundred of them together are gigabytes."""
    monkeypatch.setattr(lines, "MOST_LINE", 2_000)
    long = json.dumps({"id": "x", "pad": "y" * 1_500})
    pieces = bundles(device).taking(io.BytesIO(f"{long}\n".encode() * 50).read, taken := Taken())
    assert len(list(pieces)) >= 25
    assert taken.damaged == 50


@pytest.mark.parametrize("filler", [b"x", b"\n", b" \n"])
def test_a_file_of_nothing_is_not_read_for_ever(device: Device, monkeypatch: pytest.MonkeyPatch, filler: bytes) -> None:
    monkeypatch.setattr(lines, "MOST_NOTHING", 500_000)
    real = device.profile.statement(forged())
    assert real is not None
    first = io.BytesIO(f"{real}\n".encode())
    read: list[int] = []

    def endless(most: int) -> bytes:
        read.append(most)
        assert sum(read) < 5_000_000
        return first.read(most) or filler * (most // len(filler))

    list(bundles(device).taking(endless, taken := Taken()))
    assert (taken.recorded, taken.cut) == (1, True)


def test_a_huge_file_of_another_device_is_read_in_pieces(device: Device, stick: Path) -> None:
    """It is read on the thread on which people answer."""
    with (stick / "stepwell-there.jsonl").open("wb") as sparse:
        sparse.truncate(40_000_000)
    files: list[FileTaken] = []
    steps = list(sticks(device).exchange(stick, "", files))
    assert len(steps) > 40
    done = [step.done / step.most for step in steps if not isinstance(step, Exchanged)]
    assert done == sorted(done)
    assert done[-1] <= 1
    assert files[0].taken.cut
