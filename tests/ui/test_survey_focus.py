# SPDX-License-Identifier: Apache-2.0
"""Each page of a survey is read from its heading on: the focus is there, and not in the bar above."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import deliver
from tests.ui.survey_pages import SURVEY_PAGES
from ui.window import places


@pytest.mark.parametrize("name", [name for name in SURVEY_PAGES if name not in ("survey today", "survey people")])
def test_it_begins_at_the_heading(window, program, name):
    window.show()
    window.activateWindow()
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], window.navigator.preferences))
    deliver()
    SURVEY_PAGES[name](window, program)
    deliver()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.page.isAncestorOf(focus)
