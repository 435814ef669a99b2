# SPDX-License-Identifier: Apache-2.0
"""The layout that wraps widgets like words leaves nothing behind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.conftest import deliver, items_left
from ui.window.widgets.basic import Text
from ui.window.widgets.flow import Flow


def test_it_is_placed_before_it_is_filled(qapp) -> None:
    with pytest.raises(ValueError, match="place the layout"):
        Flow().add(Text("early"))


@pytest.mark.parametrize("gone_first", [False, True])
def test_what_it_was_filled_with_goes_with_it(qapp, gone_first) -> None:
    """Three words, one of them thrown away before the rest; whoever was left behind would be found at its address."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    flow = Flow()
    column.addLayout(flow)
    words = [Text(word) for word in ("one", "two", "three")]
    for word in words:
        flow.add(word)
    holder.show()
    deliver()
    if gone_first:
        words.pop().deleteLater()
        deliver()
        assert flow.count() == 2
    words.clear()
    del word, column, flow
    holder.deleteLater()
    del holder
    deliver()
    assert not items_left()
