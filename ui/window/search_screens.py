# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where somebody finds help."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.pages.lesson import LessonPage
from ui.window.pages.page import Page
from ui.window.pages.search import SearchPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.search import FoundLessonPresenter, SearchPresenter
from ui.window.search_places import FindHelp, FoundLesson
from ui.window.widgets.library_rows import NotNoted


def make_search(place: FindHelp | FoundLesson, ports: Ports, guide: Guide, learner: str) -> tuple[Page, Presenter]:
    """Return page and presenter."""
    match place:
        case FindHelp():
            search = SearchPage()
            return search, SearchPresenter(ports, guide, search, learner)
        case FoundLesson(view, unnoted):
            lesson = LessonPage(view, found=True, reports=not unnoted)
            if unnoted:
                lesson.column.insertWidget(0, NotNoted())
            return lesson, FoundLessonPresenter(ports, guide, lesson, learner, view)
