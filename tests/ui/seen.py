# SPDX-License-Identifier: Apache-2.0
"""Takes somebody to a page of the real window, and tells what stands there."""

from __future__ import annotations

from app.preferences import Preferences, Theme
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.hand import Hand
from ui.window.pages.rest import LongPage
from ui.window.widgets.basic import Text


def sign_in(window, program, place, person="p0"):
    """Sign a person of the fakes in, go to the place, and return its page with all that is on it."""
    window.navigator.to(places.SignedIn(program.accounts.people[person], Preferences(theme=Theme.LIGHT)))
    window.navigator.to(place)
    return whole(window)


def whole(window):
    """Return the page that can be seen, once all that is on it has come."""
    deliver()
    while isinstance(window.page, LongPage) and not window.page.rest.is_done:
        deliver()
    return window.page


def said(window):
    """Return the texts that can be seen, in their order."""
    return [text.text() for text in Hand(window).shown(Text, window.page) if text.text()]
