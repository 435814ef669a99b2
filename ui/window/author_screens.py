# SPDX-License-Identifier: Apache-2.0
"""Makes page and presenter of a screen of making a microlearn. Loaded only when somebody makes one."""

from __future__ import annotations

from app.authoring.views import Part
from app.practice.views import StoryDebrief, StoryOpening, StoryScene
from app.preferences import Preferences
from app.previewing import StoryRun
from ui.ports import Ports
from ui.window.author_places import AtAuthoring, AuthorAt, AuthorReport, AuthorShow, AuthorSmall, Drafts, Small
from ui.window.pages.author_end import DeletePage, DraftsPage, FindingsPage, PreviewPage, PublishPage
from ui.window.pages.author_files import PicturePage, ReportPage
from ui.window.pages.author_page import AuthorPage, StepsPage
from ui.window.pages.author_question import KindPage, QuestionFormPage
from ui.window.pages.author_steps import ChecksPage, GoalPage, LessonFormPage, StoryPage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.page import Page
from ui.window.pages.practice import PracticePage
from ui.window.pages.question import QuestionPage
from ui.window.pages.story import DebriefPage, ScenePage, StoryOpeningPage
from ui.window.places import Guide
from ui.window.presenters.author import (
    AuthorPresenter,
    DraftsPresenter,
    LessonPresenter,
    PreviewPresenter,
)
from ui.window.presenters.author_end import FindingsPresenter, PublishPresenter
from ui.window.presenters.author_preview import (
    ShowPresenter,
    StoryShowPresenter,
    shown_lesson,
    shown_question,
    shown_story,
)
from ui.window.presenters.base import Presenter


def make_author(place: AtAuthoring, ports: Ports, guide: Guide, preferences: Preferences) -> tuple[Page, Presenter]:
    """Return page and presenter of a place."""
    match place:
        case Drafts():
            drafts = DraftsPage()
            return drafts, DraftsPresenter(ports, guide, drafts, preferences.language)
        case AuthorAt():
            return _step(place, ports, guide, preferences)
        case AuthorSmall(draft, small):
            pages = {Small.KIND: KindPage, Small.PICTURE: PicturePage, Small.DELETE: DeletePage, Small.STEPS: StepsPage}
            page: AuthorPage = pages[small](draft)
            return page, AuthorPresenter(ports, guide, page, draft)
        case AuthorReport(draft, report, taken):
            page = ReportPage(draft, report, taken)
            return page, AuthorPresenter(ports, guide, page, draft)
        case AuthorShow():
            return _shown(place, ports, guide, preferences.language)


def _step(place: AuthorAt, ports: Ports, guide: Guide, preferences: Preferences) -> tuple[Page, Presenter]:
    draft = place.draft
    match place.part:
        case Part.CHECK if place.question:
            page: AuthorPage = QuestionFormPage(draft, place.question)
        case Part.LOOK:
            look = PreviewPage(draft, preferences)
            return look, PreviewPresenter(ports, guide, look, draft, preferences)
        case Part.FINDINGS:
            findings = FindingsPage(draft)
            return findings, FindingsPresenter(ports, guide, findings, draft)
        case Part.PUBLISH:
            publish = PublishPage(draft)
            return publish, PublishPresenter(ports, guide, publish, draft)
        case Part.GOAL | Part.CHECK | Part.LESSON | Part.STORY:
            if place.part is Part.LESSON:
                form = LessonFormPage(draft)
                writing = LessonPresenter(ports, guide, form, draft, place.focus)
                form.asks.connect(writing.bring)
                return form, writing
            forms = {Part.GOAL: GoalPage, Part.CHECK: ChecksPage, Part.STORY: StoryPage}
            page = forms[place.part](draft)
    return page, AuthorPresenter(ports, guide, page, draft, place.focus)


def _shown(place: AuthorShow, ports: Ports, guide: Guide, language: str) -> tuple[Page, Presenter]:
    if place.number == 0:
        lesson = LessonPage(shown_lesson(place, language))
        return lesson, ShowPresenter(ports, guide, lesson, place, lesson.media)
    if place.number > len(place.pack.items):
        run = shown_story(place, language)
        page = _story_page(run)
        return page, StoryShowPresenter(ports, guide, page, place, run)
    view = shown_question(place, language)
    question = QuestionPage(view, kept=False)
    media = (view.item.media,) if view.item.media else ()
    return question, ShowPresenter(ports, guide, question, place, media, question=view)


def _story_page(run: StoryRun) -> PracticePage:
    match run.step:
        case StoryOpening() as opening:
            return StoryOpeningPage(opening)
        case StoryScene() as scene:
            return ScenePage(scene)
        case StoryDebrief() as debrief:
            return DebriefPage(debrief)
    raise AssertionError("a story that was read leads on from every scene to an end")
