# SPDX-License-Identifier: Apache-2.0
"""Makes page and presenter of a screen of a story or a worked example."""

from __future__ import annotations

from app.practice.views import (
    ExampleAt,
    ExampleEnd,
    ExampleOpening,
    PracticeStep,
    StoryDebrief,
    StoryOpening,
    StoryScene,
)
from ui.ports import Ports
from ui.window.pages.example import ExampleEndPage, ExampleOpeningPage, ExamplePage
from ui.window.pages.page import Page
from ui.window.pages.practice import PracticePage
from ui.window.pages.story import DebriefPage, ScenePage, StoryOpeningPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.practice import ExampleStepPresenter, PracticePresenter


def make_practice(step: PracticeStep, ports: Ports, guide: Guide, learner: str) -> tuple[Page, Presenter]:
    """Return page and presenter of a step."""
    if isinstance(step, ExampleAt):
        at = ExamplePage(step)
        return at, ExampleStepPresenter(ports, guide, at, learner)
    page = _page(step)
    return page, PracticePresenter(ports, guide, page, learner)


def _page(step: StoryOpening | StoryScene | StoryDebrief | ExampleOpening | ExampleEnd) -> PracticePage:
    match step:
        case StoryOpening():
            return StoryOpeningPage(step)
        case StoryScene():
            return ScenePage(step)
        case StoryDebrief():
            return DebriefPage(step)
        case ExampleOpening():
            return ExampleOpeningPage(step)
        case ExampleEnd():
            return ExampleEndPage(step)
