# SPDX-License-Identifier: Apache-2.0
"""One device for each test."""

from __future__ import annotations

import pytest

from tests.app.curating.curating_kit import Desk


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.close()
