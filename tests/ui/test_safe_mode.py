# SPDX-License-Identifier: Apache-2.0
"""Safe mode: everything as it is shipped, whatever a person likes, and nothing of what they like is lost."""

import pytest

from app.preferences import Preferences, TextSize, Theme
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.languages import Languages
from ui.window.main_window import build_window

LIKED = Preferences(language="es", theme=Theme.HIGH_CONTRAST, text_size=TextSize.XXL)


@pytest.fixture
def plain_window(qapp, program):
    qapp.setStyle("Fusion")
    window = build_window(program.ports(), plain=True)
    window.show()
    deliver()
    yield window
    window.close()
    deliver()
    window.deleteLater()
    deliver()
    Languages(qapp).speak("en")


def test_safe_mode_shows_the_defaults_and_keeps_what_a_person_likes(plain_window, program, qapp):
    navigator = plain_window.navigator
    before = qapp.styleSheet()
    navigator.to(places.SignedIn(program.accounts.cards()[0], LIKED))
    deliver()
    assert qapp.styleSheet() == before
    assert plain_window.header._home.words == "Today"
    assert navigator.preferences == LIKED
