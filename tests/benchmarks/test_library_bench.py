# SPDX-License-Identifier: Apache-2.0
"""The short form of `benchmarks.library`: a site of 12 gets whole lists with reasons, though k ≥ 3 mostly fails."""

from __future__ import annotations

import pytest

from app.library.library import FIRST
from app.record.keys import PLACE_VARIABLE
from benchmarks.library import NAMES, SMALL, site


def test_a_site_of_twelve_has_lists_that_say_why(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    found = site(SMALL, tmp_path)
    assert set(found.lists) == set(NAMES)
    for rows in found.lists.values():
        assert len(rows) == FIRST
        assert not [row for row in rows if row.endswith("it is here")]
    assert all("not right yet" in row for row in found.lists["Missed"])
    assert found.lists["Goal"][0].count("for your goal") == 1
    assert found.known < 0.1, "of hardly anything may be said who found it useful"
    assert found.crowd < 0.2
    assert found.coverage > 0.1
    assert found.repeat < 0.7
