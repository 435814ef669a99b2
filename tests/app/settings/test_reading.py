# SPDX-License-Identifier: Apache-2.0
"""A settings file: everything that cannot be used is one flaw with its line, and costs no more than itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.layers import Layer, Layers
from app.settings.reading import MOST_BYTES, NOTHING, Said, read_content, read_file
from ui.settings_words import FLAWS, told


def said(text: str, *, may_lock: bool = True) -> Said:
    return read_content(text.encode(), "stepwell.toml", may_lock=may_lock)


def flaws(found: Said) -> list[tuple[str, int]]:
    return [(flaw.code, flaw.line) for flaw in found.flaws]


def test_what_can_be_used_is_used_and_the_rest_is_named_with_its_line() -> None:
    found = said(
        "[kiosk]\nidle_s = 60\ncountdwn_s = 30\nstill = 1\n\n[sounds]\nloud = true\n\n[retention]\nlogs_days = -1\n"
    )
    assert found.values == {"kiosk.idle_s": 60}
    assert flaws(found) == [("unknown_key", 3), ("bad_value", 4), ("unknown_key", 6), ("bad_value", 10)]
    assert told(found.flaws[0]) == (
        "stepwell.toml, line 3: The key kiosk.countdwn_s means nothing here. Is kiosk.countdown_s meant?"
    )
    assert told(found.flaws[1]) == "stepwell.toml, line 4: kiosk.still is true or false. Give one like that."


@pytest.mark.parametrize(
    "content", [b"[kiosk\n", b"\xff\xfe", b"\0" * 9, b"x" * (MOST_BYTES + 1), b"a = " + b"[" * 9000]
)
def test_a_broken_file_says_nothing_and_is_known_to_be_broken(content: bytes) -> None:
    found = read_content(content, "stepwell.toml", may_lock=True)
    assert not found.whole
    assert not found.values
    assert len(found.flaws) == 1
    assert told(found.flaws[0]).startswith("stepwell.toml")


def test_no_file_is_no_flaw_and_a_folder_is_one(tmp_path: Path) -> None:
    assert read_file(tmp_path / "none", may_lock=True) == NOTHING
    (flaw,) = read_file(tmp_path, may_lock=True).flaws
    assert flaw.code == "unreadable"


def test_locks_are_the_organisations() -> None:
    found = said('locked = ["retention.*", "nonsense"]\n')
    assert found.locked == {f"retention.{name}" for name in ("audit_years", "sent_days", "logs_days", "left_days")}
    assert flaws(found) == [("unknown_lock", 1)]
    assert flaws(said("locked = true\n")) == [("bad_locks", 1)]
    here = said('locked = ["kiosk.idle_s"]\n', may_lock=False)
    assert (here.locked, flaws(here)) == (frozenset(), [("lock_here", 1)])
    assert flaws(said("kiosk = true\n")) == [("no_table", 1)]


def test_the_later_layer_wins_unless_the_key_is_locked() -> None:
    system = said(
        'locked = ["retention.logs_days", "kiosk.still"]\n[retention]\nlogs_days = 30\n[kiosk]\nidle_s = 40\n'
    )
    repository = said("[kiosk]\nidle_s = 50\ncountdown_s = 25\n")
    home = said("[kiosk]\nidle_s = 60\nstill = true\n[retention]\nlogs_days = 7\n", may_lock=False)
    layers = Layers(system, repository, home, "stepwell.toml")
    assert layers.wanted() == {
        "kiosk.idle_s": (60, Layer.HOME),
        "kiosk.countdown_s": (25, Layer.REPOSITORY),
        "kiosk.still": (False, Layer.SYSTEM),
        "retention.logs_days": (30, Layer.SYSTEM),
    }
    assert [(flaw.code, flaw.line) for flaw in layers.flaws()] == [("is_locked", 3), ("is_locked", 5)]


@given(st.binary(max_size=300))
def test_whatever_the_bytes_there_is_a_sentence_and_no_error(content: bytes) -> None:
    for flaw in read_content(content, "stepwell.toml", may_lock=True).flaws:
        assert flaw.code in FLAWS
        assert told(flaw)
