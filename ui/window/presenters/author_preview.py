# SPDX-License-Identifier: Apache-2.0
"""The real screens on a draft, its lesson, questions and stories as a learner would get them; nothing is recorded."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.events import Purpose
from app.picture import screen_order
from app.practice.views import StoryDebrief
from app.previewing import Preview, StoryRun
from app.reasons import Reason, ReasonCode
from app.views import Feedback, LessonView, QuestionView
from content_packs.answers import Answer
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import AnswerDoesNotFit, grade
from ui.ports import Ports
from ui.window.author_places import AuthorShow
from ui.window.intents import DraftChanged, Ended, Go, HintAsked, Intent, LessonAsked, LessonRead, NextAsked, Submitted
from ui.window.places import Back, Guide
from ui.window.practice_intents import ChoiceMade, PracticeBegins, TurnBack
from ui.window.presenters.base import Presenter, View


def shown_lesson(place: AuthorShow, language: str) -> LessonView:
    """Return the lesson as a learner would get it."""
    pack, lesson = place.pack, place.pack.lessons[0]
    titles = {each.id: each.title for each in pack.competencies}
    return LessonView(
        attempt="preview",
        lesson=lesson,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title=titles.get(lesson.competency, ""),
        module_title=pack.modules[0].title if pack.modules else "",
        pack=pack.manifest.id,
        version=pack.manifest.version,
        language=language,
        glossary=pack.glossary,
    )


def shown_question(place: AuthorShow, language: str) -> QuestionView:
    """Return a question as a learner would get it."""
    pack, item = place.pack, place.pack.items[place.number - 1]
    item = as_asked(item, drawn_for(item, "preview"), language)
    return QuestionView(
        attempt="preview",
        purpose=Purpose.MODULE,
        number=place.number,
        at_most=len(pack.items),
        item=item,
        order=screen_order(item, place.number),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title=next((each.title for each in pack.competencies if each.id == item.competency), ""),
        module_title=pack.modules[0].title if pack.modules else "",
        safety_critical=False,
        hint_shown=False,
        ask_confidence=False,
        draft=None,
        language=language,
        media_alt=next((asset.alt for asset in pack.assets if asset.path == item.media), ""),
    )


def shown_story(place: AuthorShow, language: str) -> StoryRun:
    """Return where somebody stands in a story."""
    if place.run is not None:
        return place.run
    found = Preview(place.pack, language).story(place.pack.stories[place.number - len(place.pack.items) - 1].id)
    assert found is not None  # noqa: S101 - it is one of the pack's own
    return found


class ShownView(View, Protocol):
    """A lesson, a question, or a step of a story."""

    def show_media(self, path: str, data: bytes) -> None: ...


class ShowPresenter(Presenter):
    """Goes from the lesson to each question; nothing of it is recorded."""

    def __init__(
        self,
        ports: Ports,
        guide: Guide,
        view: ShownView,
        place: AuthorShow,
        media: tuple[str, ...],
        *,
        question: QuestionView | None = None,
    ) -> None:
        super().__init__(ports, guide, view)
        self._page = view
        self._place = place
        self._media = media
        self._question = question

    def open(self) -> None:
        for path in self._media:
            fetch = partial(self._ports.authoring.file, self._place.draft, path)
            self.run_quietly(fetch, partial(self._page.show_media, path))

    def handle(self, intent: Intent) -> None:
        match intent:
            case Submitted(answer) if self._question is not None:
                self._feedback(self._question, answer)
            case LessonRead() | NextAsked():
                self._onward()
            case Go() | Ended():
                self._guide.to(Back())
            case HintAsked() if self._question is not None:
                self._page.show_hint(self._question.item.hint)  # type: ignore[attr-defined]
            case DraftChanged() | LessonAsked():
                pass
            case _:
                super().handle(intent)

    def act(self, intent: Intent) -> None:
        """What a learner's screen asks for besides (how far a sound was played) is kept nowhere."""

    def _feedback(self, question: QuestionView, answer: Answer) -> None:
        try:
            graded = grade(question.item, answer)
        except AnswerDoesNotFit:
            return
        feedback = Feedback(
            item=question.item,
            answer=answer,
            grade=graded,
            order=question.order,
            lesson="",
            purpose=Purpose.MODULE,
            can_retry=False,
            language=question.language,
        )
        self._page.show_feedback(feedback)  # type: ignore[attr-defined]

    def _onward(self) -> None:
        number = self._place.number + 1
        if number > self._place.last:
            self._guide.to(Back())
        else:
            self._guide.to(AuthorShow(self._place.draft, self._place.pack, number))


class StoryShowPresenter(ShowPresenter):
    """Walks through a story as a learner would; behind its end comes what is shown next."""

    def __init__(self, ports: Ports, guide: Guide, view: ShownView, place: AuthorShow, run: StoryRun) -> None:
        picture = getattr(run.step, "picture", None)
        super().__init__(ports, guide, view, place, (picture.path,) if picture is not None and picture.path else ())
        self._run = run

    def handle(self, intent: Intent) -> None:
        match intent:
            case PracticeBegins():
                self._walk(self._run.begun())
            case ChoiceMade(place):
                self._walk(self._run.chose(place))
            case TurnBack():
                self._walk(self._run.turned_back())
            case Go() if isinstance(self._run.step, StoryDebrief):
                self._onward()
            case _:
                super().handle(intent)

    def _walk(self, run: StoryRun) -> None:
        self._guide.to(AuthorShow(self._place.draft, self._place.pack, self._place.number, run))
