# SPDX-License-Identifier: Apache-2.0
"""The pack that the benchmark makes up is one that authors could have written."""

from __future__ import annotations

import pytest

from benchmarks.authoring import write_pack
from content_packs.check import check_path


@pytest.mark.parametrize("alike", [0.0, 0.9])
def test_the_pack_is_sound(tmp_path, alike):
    write_pack(tmp_path, 100, alike)
    report = check_path(tmp_path)
    assert (report.passed, report.items, report.competencies, report.lessons) == (True, 100, 20, 20)
    assert {f.code for f in report.findings} <= {"right-position", "reading-hard"}
