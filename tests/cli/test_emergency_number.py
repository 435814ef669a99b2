# SPDX-License-Identifier: Apache-2.0
"""`stepwell organisation emergency-number` on a real data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.keys import PLACE_VARIABLE
from tests.cli.test_commands import Stepwell


def test_the_number_is_set_shown_taken_back_and_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    stepwell = Stepwell(tmp_path / "home")
    number = ("organisation", "emergency-number")
    assert stepwell(*number, "0 112", "--json").json == {"emergency_number": "0 112"}
    assert stepwell(*number).out == "0 112\n"
    refused = stepwell(*number, "help", status=1)
    assert "as they are dialled" in refused.err
    assert stepwell(*number, "--json").json == {"emergency_number": "0 112"}
    assert stepwell(*number, "", "--json").json == {"emergency_number": ""}
    assert "no emergency number is set" in stepwell(*number).out
    noted = [e["detail"] for e in stepwell("audit", "list", "--json").json if e["action"] == "emergency_number_set"]
    assert noted == ["number=", "number=0 112"]  # the last one first
