# SPDX-License-Identifier: Apache-2.0
"""A part that is made when something is first asked of it."""

import pytest

from ui.later import Later


def test_nothing_is_made_before_it_is_asked_and_then_everything_is_there():
    made = []

    class Part:
        words = "drafts"

        def __init__(self):
            made.append(self)

        def count(self, more):
            return 1 + more

    kept = []
    later = Later(lambda: kept[0] if kept else kept.append(Part()) or kept[0])
    assert made == []
    assert (later.words, later.count(2), len(made)) == ("drafts", 3, 1)
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = later.nothing_such
