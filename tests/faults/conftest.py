# SPDX-License-Identifier: Apache-2.0
"""A data folder with its key in a file, so that no keyring of the machine is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    return Home(tmp_path / "home")


@pytest.fixture(scope="module", autouse=True)
def _as_in_the_program(one_by_one: None) -> None:
    """New databases are made by their migrations."""
