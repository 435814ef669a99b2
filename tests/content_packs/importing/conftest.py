# SPDX-License-Identifier: Apache-2.0
"""The sample files, all written by us."""

from __future__ import annotations

from pathlib import Path

import pytest

FILES = Path(__file__).parent / "files"


@pytest.fixture
def files() -> Path:
    """The folder of sample files."""
    return FILES
