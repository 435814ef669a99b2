# SPDX-License-Identifier: Apache-2.0
"""`stepwell kiosk` on a real data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.keys import PLACE_VARIABLE
from tests.cli.test_commands import Stepwell


def test_how_long_it_waits_is_set_in_parts_and_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    stepwell = Stepwell(tmp_path / "home")
    first = {"idle_s": 60, "countdown_s": 30, "topics": "change"}
    then = {"idle_s": 60, "countdown_s": 20, "topics": "stay"}
    assert stepwell("kiosk", "set", "--idle", "60", "--json").json == first
    assert stepwell("kiosk", "set", "--countdown", "20", "--topics", "stay", "--json").json == then
    assert stepwell("kiosk", "show", "--json").json == then
    refused = stepwell("kiosk", "set", "--countdown", "5", status=1)
    assert "20 to 120 seconds" in refused.err
    assert stepwell("kiosk", "show", "--json").json["countdown_s"] == 20
    noted = [entry["action"] for entry in stepwell("audit", "list", "--json").json]
    assert noted == ["kiosk_set", "kiosk_set"]
