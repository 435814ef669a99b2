# SPDX-License-Identifier: Apache-2.0
"""The histories that are measured with are what the program makes, and a new device gets all of them."""

from __future__ import annotations

import json

import pytest

from benchmarks.histories import live
from benchmarks.roaming import new_device_rows


@pytest.mark.soak  # as `test_gives_rows` of the other benchmarks
def test_copied_lives_are_what_the_program_makes_and_come_whole_to_a_new_device() -> None:
    life = live(2)
    texts = [text for number in range(2) for text in life.copies(f"far-{number}", len(life) + 20, number=number)]
    life.check(texts[:20])
    with pytest.raises(ValueError, match="copied"):
        life.check([texts[0].replace('"at_ms', '"at_mz', 1)])
    assert len({json.loads(text)["id"] for text in texts}) == len(texts)

    rows = new_device_rows(life, 2, 120)  # raises where not all came and was folded
    requests = next(row for row in rows if row["name"].endswith("requests"))
    assert int(requests["ours"]) > 2 * 2  # two pages for each of them
