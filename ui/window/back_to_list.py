# SPDX-License-Identifier: Apache-2.0
"""What was opened from a playlist leads back to it: whoever ends it, or stops for now, stands in the list again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.places import Back, Place, Today
from ui.window.playlist_places import AtPlaylist, TheirPlaylist
from ui.window.widgets.basic import Button


def is_list(place: Place) -> bool:
    """Say whether this is a list that what is opened from it leads back to."""
    return isinstance(place, AtPlaylist | TheirPlaylist)


def lead_back(page: Page) -> None:
    """Have the buttons that lead to Today lead to the list below; one that only stops keeps its words."""
    for button in page.findChildren(Button):
        if button.value == Go(Today()):
            button.mean(Go(Back()))
            if button.property("kind") != "quiet":
                button.say(QCoreApplication.translate("Playlists", "Back to my list"))
