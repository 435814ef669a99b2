# SPDX-License-Identifier: Apache-2.0
"""One machine from another: by its name, and by its network cards where an image brought the name along."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.machine import both_seen, machine_fingerprint, same_machine


def seen(folder: Path, name: str, *cards: tuple[str, str]) -> str:
    """Return the text of a machine with this name and these cards (address, how it came to it)."""
    folder.mkdir()
    (folder / "machine-id").write_text(name + "\n", encoding="ascii")
    for number, (address, kind) in enumerate(cards):
        card = folder / "net" / f"eth{number}"
        (card / "device").mkdir(parents=True)
        (card / "address").write_text(address + "\n", encoding="ascii")
        (card / "addr_assign_type").write_text(kind + "\n", encoding="ascii")
    return machine_fingerprint((str(folder / "gone"), str(folder / "machine-id")), folder / "net")


ONE, TWO, DONGLE = ("00:11:22:33:44:01", "0"), ("00:11:22:33:44:02", "0"), ("00:11:22:33:44:99", "0")
MADE_UP, NONE = ("da:30:63:f1:2b:a6", "1"), ("00:00:00:00:00:00", "0")


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        (("a", ONE), ("a", ONE), True),
        (("a", ONE), ("b", ONE), False),
        (("a", ONE), ("a", TWO), False),  # an image with its name
        (("a", ONE, DONGLE), ("a", ONE), True),
        (("a", ONE), ("a", ONE, DONGLE), True),
        (("a", ONE), ("a",), True),  # its cards are not there yet
        (("a",), ("a", TWO), True),
        (("a", ONE, MADE_UP), ("a", ONE), True),
        (("a", MADE_UP), ("a", ("0a:54:69:18:73:c0", "1")), True),
        (("a", NONE), ("a", ONE), True),
    ],
)
def test_what_makes_another_machine(tmp_path: Path, before: tuple, now: tuple, same: bool) -> None:
    was, here = seen(tmp_path / "before", *before), seen(tmp_path / "now", *now)
    assert same_machine(was, here) is same
    assert "44:01" not in was + here


def test_a_card_that_was_seen_once_is_remembered(tmp_path: Path) -> None:
    dock = seen(tmp_path / "dock", "a", ONE, DONGLE)
    road = seen(tmp_path / "road", "a", ONE)
    assert both_seen(dock, road) == both_seen(road, dock) == dock
    assert both_seen("", road) == road
    assert both_seen(road, dock).split()[0] == road.split()[0]


def test_nothing_is_known_where_there_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uuid.getnode", lambda: 1 << 40)
    assert machine_fingerprint((str(tmp_path / "gone"),), tmp_path / "none") == ""
