# SPDX-License-Identifier: Apache-2.0
"""The short form of `benchmarks.team`: copies stand as those who lived, and the peer counts the same cells."""

from __future__ import annotations

import pytest

from app.record.keys import PLACE_VARIABLE
from benchmarks.team import PACK, counted_in_python, site, wishes


def test_copies_stand_as_those_who_lived(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    program, (lived,) = site(tmp_path, 5, 1, 2)
    try:
        matrix = program.overview.matrix(PACK)
        assert len(matrix.lines) == 5
        (cells,) = {line.cells for line in matrix.lines}
        assert len(set(cells)) > 1
        assert {line.asked for line in matrix.lines} == {(0, 1, 2)}
        assert counted_in_python(program) == 5 * len(cells)
        assert len(wishes(matrix)) == 40
        assert program.overview.how_far(lived).topics
    finally:
        program.close()
