# SPDX-License-Identifier: Apache-2.0
"""The harness that lets a fleet come back, with three devices: nothing lost, nothing twice, equal at the end."""

from __future__ import annotations

import json

import pytest

from benchmarks.fleet import fleet, outcome, reconnect
from benchmarks.gathering import runs
from benchmarks.wave import wave
from tests.ralph import Ralph

pytestmark = pytest.mark.lrs


def test_three_devices_come_back_and_what_is_wrong_would_be_seen(ralph: Ralph, monkeypatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    with fleet(3, days=1) as devices:
        rows = {row["name"]: row for row in reconnect(devices, ralph)}
        found = outcome(devices, ralph)
        assert found.sent > 20
        assert 0 < found.came < found.sent  # the third has no partner
        assert (found.twice, found.lost, found.unequal) == (0, 0, 0)
        assert int(rows["3 devices with nothing to do: requests per device"]["ours"]) <= 2
        assert all(row["pass"] is not False for row in rows.values())

        lines = ralph.file.read_text(encoding="utf-8").splitlines()
        gone = next(line for line in lines if "answered" in json.loads(line)["verb"]["id"])
        twice = lines[0] if lines[0] != gone else lines[1]
        kept = [line for line in lines if line != gone]
        ralph.file.write_text("\n".join([*kept, twice]) + "\n", encoding="utf-8")
        spoilt = outcome(devices, ralph)
        assert (spoilt.lost, spoilt.twice) == (1, 1)


def test_the_first_wait_spreads_them() -> None:
    at_once, spread = (wave(200, first_within_s=within) for within in (0.0, 300.0))
    assert at_once.fullest(1) == 200
    assert spread.fullest(1) < 10
    assert max(spread.firsts) < 300


def test_what_is_recorded_while_the_sender_waits_or_runs_goes_out_together() -> None:
    assert runs([0.0, 5.0, 9.9, 30.0], 10.0) == 2
    assert runs([0.0, 5.0, 9.9, 30.0], 0.0) == 4
    assert runs([0.0, 0.1, 0.2, 0.4], 0.0, run_s=0.3) == 3, "two while the first run was under way, one in the third"
    assert runs([], 10.0) == 0
