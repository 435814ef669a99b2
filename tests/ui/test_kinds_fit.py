# SPDX-License-Identifier: Apache-2.0
"""A question of a newer kind, and what came of the answer, need no window higher than a small screen."""

from __future__ import annotations

import pytest

from app.preferences import Preferences, TextSize, Theme
from ui.window.kinds_tour import shoot_kinds


class Measured:
    """Takes no pictures: notes how high a window is, and how high it has to be."""

    def __init__(self):
        self.found = {}

    def follow(self, _page):
        """There is one look."""

    def save(self, window, name):
        self.found[name] = window.size().toTuple(), window.minimumSizeHint().height()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_window_grows(qapp, language):
    album = Measured()
    shoot_kinds(album, Preferences(language=language, theme=Theme.LIGHT, text_size=TextSize.XXL), (1024, 600))
    assert set(album.found) == {
        f"kind-{k}{end}" for k in ("categorise", "cloze", "hotspot") for end in ("", "-not-yet")
    }
    for name, (size, least) in album.found.items():
        assert size == (1024, 600), name
        assert least <= 600, name
