# SPDX-License-Identifier: Apache-2.0
"""The audits of every page, on those for whoever looks after people: one window for many pages, which is quicker."""

import pytest

from app.preferences import TextSize
from tests.ui import test_window as audit
from tests.ui.team_pages import TEAM_PAGES


def test_every_control_has_name_role_and_size(window, program):
    for place in TEAM_PAGES:
        audit.test_every_control_has_name_role_and_size(window, program, place)


@pytest.mark.parametrize(("language", "size"), [("en", TextSize.XXL), ("ar", TextSize.XXL)])
def test_nothing_is_cut(window, program, language, size):
    for place in TEAM_PAGES:
        audit.test_nothing_is_cut(window, program, place, size, language)


def test_longer_words_fit(window, qapp, program):
    for place in TEAM_PAGES:
        audit.test_longer_words_fit(window, qapp, program, place)


def test_tab_goes_in_reading_order_and_comes_back(window, program):
    for place in TEAM_PAGES:
        audit.test_tab_goes_in_reading_order_and_comes_back(window, program, place)
