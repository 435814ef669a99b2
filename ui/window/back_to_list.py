# SPDX-License-Identifier: Apache-2.0
"""What was opened from a playlist leads back to it: whoever ends it, or stops for now, stands in the list again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.intents import Go, LessonRead
from ui.window.pages.page import Page
from ui.window.places import Back, Place, Today
from ui.window.playlist_places import AtPlaylist, TheirPlaylist
from ui.window.widgets.basic import Button


def is_list(place: Place) -> bool:
    """Say whether this is a list that what is opened from it leads back to."""
    return isinstance(place, AtPlaylist | TheirPlaylist)


def lead_back(page: Page, *, found: bool) -> None:
    """Have the buttons that lead to Today, or to what was found, lead to the list below, and say so.

    One that only stops for now keeps its words. `found`: it is a lesson that is read and nothing else.
    """
    for button in page.findChildren(Button):
        leads = found and button.value == LessonRead()
        if button.value == Go(Today()):
            button.mean(Go(Back()))
            leads = button.property("kind") != "quiet"
        if leads:
            button.say(QCoreApplication.translate("Playlists", "Back to the list"))
