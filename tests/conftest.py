# SPDX-License-Identifier: Apache-2.0
"""Fixtures that several folders of tests share."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from app import hashing
from app.hashing import LEAST_KIB, LEAST_PASSES, Cost
from tests.bendable_lrs import BendableLrs
from tests.ralph import Ralph, running

MEASURE = hashing.calibrated
CHEAPEST = Cost(memory_kib=LEAST_KIB, passes=LEAST_PASSES)


def pytest_collection_finish() -> None:
    """Let the collector pass over what stays to the end: modules and thousands of tests, looked through each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _pins_cost_the_least() -> Iterator[None]:
    """Measure no new data folder: its PINs are hashed by argon2id at the least cost that the program takes.

    Measuring and hashing at what comes of it cost a test half a second and more. `measured` brings it back.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hashing, "calibrated", lambda _clock: CHEAPEST)
        yield


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure a new data folder, as the program does."""
    monkeypatch.setattr(hashing, "calibrated", MEASURE)


@pytest.fixture
def bendable_lrs() -> BendableLrs:
    """An empty LRS in memory."""
    return BendableLrs()


@pytest.fixture(scope="module")
def ralph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ralph]:
    """A real LRS on loopback, one per test module."""
    try:
        with running(tmp_path_factory.mktemp("ralph")) as lrs:
            yield lrs
    except FileNotFoundError as missing:
        pytest.fail(str(missing), pytrace=False)


# How hard properties are tried: HYPOTHESIS_PROFILE chooses (CONTRIBUTING.md). A deadline would be a timed test.
_SLOW_IS_FINE = [HealthCheck.too_slow]
settings.register_profile("dev", max_examples=30, deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile(
    "ci", max_examples=100, deadline=None, derandomize=True, print_blob=True, suppress_health_check=_SLOW_IS_FINE
)
settings.register_profile("soak", max_examples=2000, deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
