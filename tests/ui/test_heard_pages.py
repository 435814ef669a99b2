# SPDX-License-Identifier: Apache-2.0
"""Every page of a learner can be read aloud, and what is read is what is seen: no more, no less, in its order."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QTextBrowser

from app.privacy.topics import Topic
from tests.ui.aid_pages import AID_PAGES
from tests.ui.practice_pages import PRACTICE_PAGES
from tests.ui.survey_pages import SURVEY_PAGES
from tests.ui.test_window import show
from ui.window import places
from ui.window.focus import walk
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button, Text

NOT_A_LEARNERS = ("survey results", "survey people")
LINES = [
    places.Welcome(),
    places.FindStart(),
    places.Today(),
    places.Progress(),
    places.Goal(),
    places.MyData(),
    places.EntriesOf(Topic.LEARNING),
    places.EraseMe(),
    "finished",
    "suggest",
    *AID_PAGES,
    *PRACTICE_PAGES,
    *(place for place in SURVEY_PAGES if place not in NOT_A_LEARNERS),
]
"""Pages of lines; the parts of questions and lessons are those of what is asked or taught: `test_spoken`."""


def seen(page: Page) -> list[str]:
    """What stands on a page, from top to bottom, that somebody would read out: no actions, no signs alone."""
    found, last = [], page.last_spoken()
    for widget in walk(page._body):
        if widget is last:
            break
        if isinstance(widget, QTextBrowser):
            words = widget.toPlainText()
        elif isinstance(widget, Button) and widget.property("kind") in ("option", "tile"):
            words = widget.words
        elif isinstance(widget, Text) and not on_button(widget):
            words = widget.text()
        else:
            continue
        if any(sign.isalnum() for sign in words):
            found.append(" ".join(words.split()))
    return found


def on_button(widget) -> bool:
    while widget is not None and not widget.isWindow():
        if isinstance(widget, QAbstractButton):
            return True
        widget = widget.parentWidget()
    return False


def test_what_is_read_is_what_is_seen(kept_for_many, look) -> None:
    for place in LINES:
        program = kept_for_many.renewed()
        page = show(kept_for_many.open(look), program, place)
        assert page.reads_aloud, place
        parts = page.spoken()
        shown = [
            " ".join(part.shown.split())
            for part in parts
            if page.spoken_place(part.where).property("role") != "picture"
        ]
        expected = seen(page)
        assert expected, place
        assert len(shown) == len(expected), (place, shown, expected)
        for read, words in zip(shown, expected, strict=True):
            assert read.startswith(words.rstrip(".")), (place, read, words)
        kept_for_many.leave()
