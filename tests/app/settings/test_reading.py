# SPDX-License-Identifier: Apache-2.0
"""A settings file: everything that cannot be used is one flaw with its line, and costs no more than itself."""

from __future__ import annotations

import os
import sys
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
    "content",
    [
        *(b"[kiosk\n", b"\xff\xfe", b"\0" * 9, b"x" * (MOST_BYTES + 1), b"a = " + b"[" * 9000),
        b"[kiosk]\nidle_s = " + b"9" * 5000,
        b"a" + b".a" * 90_000 + b" = 1",  # 30 GB, were it parsed
    ],
)
def test_a_broken_file_says_nothing_and_is_known_to_be_broken(content: bytes) -> None:
    found = read_content(content, "stepwell.toml", may_lock=True)
    assert not found.whole
    assert not found.values
    assert len(found.flaws) == 1
    assert told(found.flaws[0]).startswith("stepwell.toml")


def test_no_file_is_no_flaw_and_what_is_no_file_is_one(tmp_path: Path) -> None:
    assert read_file(tmp_path / "none", may_lock=True) == NOTHING
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    places = [tmp_path, tmp_path / "loop"]
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")  # nobody ever writes into it
        places += [tmp_path / "pipe", Path("/dev/zero")]
    for place in places:
        found = read_file(place, may_lock=False)
        assert (flaws(found), found.whole) == ([("unreadable", 0)], False)


@pytest.mark.skipif(sys.platform == "win32", reason="there a folder's own rights say who writes")
def test_a_system_wide_file_that_others_can_write_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "stepwell.toml"
    file.write_text("[kiosk]\nidle_s = 60\n")
    file.chmod(0o646)
    found = read_file(file, may_lock=True)
    assert (found.values, found.whole) == ({}, False)
    assert "others than administrators can write it" in told(found.flaws[0])
    assert read_file(file, may_lock=False).values
    file.chmod(0o644)
    assert read_file(file, may_lock=True).values
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    assert read_file(file, may_lock=True).whole is (file.stat().st_uid == 0)


def test_thousands_of_flaws_are_each_named_and_few_are_guessed_at() -> None:
    found = said("[kiosk]\n" + "".join(f"idle_{n} = 1\n" for n in range(5000)))
    assert len(found.flaws) == 5000
    assert 0 < sum(bool(flaw.params["near"]) for flaw in found.flaws) < 50


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
