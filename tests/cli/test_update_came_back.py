# SPDX-License-Identifier: Apache-2.0
"""When the copy of the data from before is put back without asking: never where somebody may have worked since."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import pytest

from app.updates.installation import Care, running
from tests.program_kit import installed, start
from ui.compose.updating_itself import came_back, stands

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the launcher is for Linux")


def test_only_at_once_and_only_for_the_account_that_looks_after_the_program(tmp_path: Path) -> None:
    made = installed(tmp_path, "0.1.0", "0.2.0", current="0.1.0")
    here = running({"STEPWELL_PROGRAM": str(made.versions / "0.1.0")}, Path(sys.executable), "0.1.0")
    assert here.care is Care.ITSELF
    made.switch("0.2.0")
    for _ in range(3):
        start(made)
    assert came_back(here)
    another = msgspec.structs.replace(here, care=Care.READ_ONLY)
    assert not came_back(another)  # its own window with 0.2.0 may have stood: it cannot say so in this folder
    stands(here)
    assert not came_back(here)  # a folder of data that is too new now was brought from elsewhere
