# SPDX-License-Identifier: Apache-2.0
"""Every benchmark runs and gives well-formed rows. What the figures are is nobody's business here."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import report

ROOT = Path(__file__).parents[2]
KEYS = {"name", "target", "ours", "peer", "pass"}


@pytest.mark.soak  # what they are made of is tried in the other modules here
@pytest.mark.parametrize("name", ["record", "window", "turns", "delivery", "program", "idle"])
def test_gives_rows(name):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop(report.PEERS_VARIABLE, None)
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{name}", "--quick", "--json"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert rows
    for row in rows:
        assert set(row) == KEYS
        assert row["pass"] in {True, False, None}
        assert "nan" not in row["ours"]


def test_a_row_is_met_when_it_keeps_the_aim_and_beats_every_peer(tmp_path, monkeypatch):
    file = tmp_path / "peers.json"
    file.write_text(json.dumps({"start": {"Fast": 0.5, "Gone": math.nan}}), encoding="utf-8")
    monkeypatch.setenv(report.PEERS_VARIABLE, str(file))
    assert report.figure("start", 0.4, "s", most=0.8)["pass"] is True
    assert report.figure("start", 0.6, "s", most=0.8)["pass"] is False
    assert report.figure("start", 0.6, "s")["pass"] is None
    assert report.figure("start", 0.4, "s")["peer"] == "Fast 0.5 s; Gone absent"


def test_percentiles_are_values_that_occurred():
    values = [5.0, 1.0, 4.0, 2.0, 3.0]
    assert report.percentile(values, 0.5) == 3.0
    assert report.percentile(values, 0.95) == 5.0
    assert report.percentile([7.0], 0.95) == 7.0
    assert math.isnan(report.percentile([], 0.5))


def test_tables_say_what_was_missed():
    rows = [report.figure("slow", 9, "ms", most=1), report.absent("other", "no server")]
    assert "MISSED" in report.table(rows)
    assert report.markdown(rows).splitlines()[2] == "| slow | <= 1 ms | 9 ms | - | MISSED |"
