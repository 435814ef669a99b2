# SPDX-License-Identifier: Apache-2.0
"""Fixtures that several folders of tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bendable_lrs import BendableLrs
from tests.ralph import Ralph, running


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
