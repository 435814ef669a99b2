# SPDX-License-Identifier: Apache-2.0
"""A database on the disk for each test, closed after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.app.record.record_kit import HandClock, add_learner, fresh_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = fresh_database(tmp_path)
    add_learner(opened, "ana", "ben")
    yield opened
    opened.close()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="module", autouse=True)
def _as_in_the_program(one_by_one: None) -> None:
    """New databases are made by their migrations."""
