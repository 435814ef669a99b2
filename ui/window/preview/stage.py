# SPDX-License-Identifier: Apache-2.0
"""One thing of a pack on the real page that people will see it on. What they do there is answered and forgotten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.aids.views import AidView
from app.cycling.views import CycleView
from app.cycling.walking import CycleWalk
from app.observing.views import ChecklistView
from app.practice.views import ExampleAt, ExampleEnd, ExampleOpening, StoryDebrief, StoryOpening, StoryScene
from app.previewing import ExampleRun, Preview, Stop, StopKind, StoryRun
from app.views import Feedback, LessonView, QuestionView
from content_packs.answers import Answer
from ui.window.aid_screens import page_of
from ui.window.answers.editor import Editor
from ui.window.cycle_intents import CycleBegins, CycleLesson, CycleStepBehind
from ui.window.intents import Go, HintAsked, LessonAsked, LessonRead, NextAsked, StartAsked, Submitted, TryAgain
from ui.window.lesson_intents import FilmAnswered, FilmWaits, OriginalChosen, ReadingChosen, TaskChosen
from ui.window.observing_intents import ObservationMade
from ui.window.pages.aids import AidPage
from ui.window.pages.checklist import ChecklistPage
from ui.window.pages.cycle import CyclePage
from ui.window.pages.example import ExampleEndPage, ExampleOpeningPage, ExamplePage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.page import Page
from ui.window.pages.practice import PracticePage
from ui.window.pages.question import QuestionPage
from ui.window.pages.story import DebriefPage, ScenePage, StoryOpeningPage
from ui.window.practice_intents import ChoiceMade, PracticeAsked, PracticeBegins, StepSeen, TurnBack
from ui.window.preview.finding_page import BackToPack

Fetch = Callable[[str], bytes | None]
"""Gives a file of the pack by its path; None where there is none."""


class Stage(QWidget):
    """Shows a stop of a `Preview`. `onward`: the person goes on; `back`: they leave a page that was put on top."""

    onward = Signal()
    back = Signal()
    stop_asked = Signal(str, str)
    """The kind ("lesson", "story") and the id of what explains a question, or of what a cycle leads to."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.page: Page | None = None
        self._preview: Preview | None = None
        self._fetch: Fetch = lambda _path: None
        self._shown: object = None
        self._run: StoryRun | ExampleRun | CycleWalk | None = None
        self._feedback: Feedback | None = None
        self._film: dict[str, QuestionView] = {}

    def show_stop(self, preview: Preview, stop: Stop, fetch: Fetch, *, keep: bool = False) -> bool:
        """Show a stop; False where the pack has none like it.

        `keep`: leave the page as it is where nothing on it changed, with what was typed.
        """
        self._preview, self._fetch = preview, fetch
        view = _found(preview, stop)
        if view is None:
            return False
        run = view if isinstance(view, StoryRun | ExampleRun | CycleWalk) else None
        same = view == self._shown if run is None else _same(run, self._run)
        if keep and same and self.page is not None:
            self._bring()  # a picture may have changed
            return True
        self._shown, self._run = view, run
        if isinstance(view, LessonView):
            self.put(LessonPage(view))
        elif isinstance(view, QuestionView):
            self.put(QuestionPage(view, kept=False))
        elif isinstance(view, AidView):
            self.put(page_of(view))
        elif isinstance(view, ChecklistView):
            page = ChecklistPage(self.tr("somebody"))
            page.show_checklist(view)
            self.put(page)
        else:
            self._step()
        return True

    def put(self, page: Page) -> None:
        """Show a page instead of the one before, and bring it the files that it shows."""
        old, self.page = self.page, page
        page.intent.connect(self._act)
        self._column.addWidget(page)
        self._feedback = None
        if old is not None:
            old.intent.disconnect(self._act)
            if isinstance(old, LessonPage):
                old.body.pause()
            old.hide()
            old.deleteLater()
        self._bring()
        page.focus_heading()

    def answer(self, answer: Answer) -> None:
        """Fill an answer in and hand it in, as somebody on the page would."""
        if not isinstance(self.page, QuestionPage) or self._preview is None:
            return
        if self._feedback is not None:
            self.put(QuestionPage(self.page.question, kept=False))
        page = self.page
        editor = page.findChildren(Editor)[0]
        editor.restore(answer)
        page.intent.emit(Submitted(answer))

    def expert_choice(self) -> int:
        """What somebody with experience would choose in the scene on the screen, by its place; 0 elsewhere."""
        return self._run.expert if isinstance(self._run, StoryRun) else 0

    def forget(self) -> None:
        """Show the next stop as new, whatever was there."""
        self._shown = self._run = None

    def _bring(self) -> None:
        page = self.page
        if isinstance(page, QuestionPage):
            paths: tuple[str, ...] = (page.question.item.media,) if page.question.item.media else ()
        elif isinstance(page, LessonPage | PracticePage | AidPage):
            paths = page.media
        else:
            return
        for path in paths:
            data = self._fetch(path)
            if data is not None:
                page.show_media(path, data)

    @Slot(object)
    def _act(self, intent: object) -> None:
        if isinstance(intent, BackToPack):
            self.back.emit()
        elif isinstance(self.page, QuestionPage):
            self._ask(self.page, intent)
        elif isinstance(self.page, LessonPage):
            self._read(self.page, intent)
        elif isinstance(intent, ObservationMade):
            self.onward.emit()
        elif isinstance(self._run, CycleWalk):
            self._go_round(self._run, intent)
        elif isinstance(self._run, StoryRun):
            self._tell(self._run, intent)
        elif isinstance(self._run, ExampleRun):
            self._practise(self._run, intent)

    def _ask(self, page: QuestionPage, intent: object) -> None:
        match intent:
            case Submitted(answer, _) if self._feedback is None and self._preview is not None:
                self._feedback = self._preview.feedback(page.question, answer)
                page.show_feedback(self._feedback)
            case HintAsked():
                page.show_hint(page.question.item.hint)
            case TryAgain():
                self._feedback = None
                page.ask_again()
            case LessonAsked() if self._feedback is not None:
                self.stop_asked.emit(StopKind.LESSON.value, self._feedback.lesson)
            case NextAsked():
                self.onward.emit()

    def _read(self, page: LessonPage, intent: object) -> None:
        match intent:
            case LessonRead():
                self.onward.emit()
            case ReadingChosen(level):
                page.show_level(level)
                self._bring()
            case OriginalChosen(shown):
                page.show_original(shown=shown)
                self._bring()
            case TaskChosen(done):
                page.show_task(done=done)
            case FilmWaits(_, item) if self._preview is not None:
                question = self._preview.question(item)
                if question is not None:
                    self._film[item] = question
                    page.ask(question)
            case FilmAnswered(item, answer) if item in self._film and self._preview is not None:
                page.show_feedback(self._preview.feedback(self._film[item], answer))

    def _tell(self, run: StoryRun, intent: object) -> None:
        match intent:
            case PracticeBegins():
                self._run = run.begun()
            case ChoiceMade(place):
                self._run = run.chose(place)
            case TurnBack():
                self._run = run.turned_back()
            case _:
                return
        self._step()

    def _practise(self, run: ExampleRun, intent: object) -> None:
        match intent:
            case PracticeBegins():
                self._run = run.begun()
            case StepSeen():
                self._run = run.done()
            case Submitted(answer) if isinstance(self.page, ExamplePage) and self._feedback is None:
                told = run.told(answer)
                if told is not None:
                    self._feedback = told.feedback
                    self.page.show_feedback(told)
                return
            case NextAsked() if self._feedback is not None:
                self._run = run.done(self._feedback.answer)
            case _:
                return
        self._step()

    def _go_round(self, run: CycleWalk, intent: object) -> None:
        match intent:
            case CycleBegins():
                self._run = run.begun()
            case CycleStepBehind(text):
                self._run = run.done(text)
            case StartAsked():  # the questions of a module are stops of their own
                self._run = run.done()
            case CycleLesson(lesson):
                self.stop_asked.emit(StopKind.LESSON.value, lesson)
                return
            case PracticeAsked(kind, practice):
                self.stop_asked.emit(kind.value, practice)
                return
            case Go():  # stopped for now, or at the end
                self.onward.emit()
                return
            case _:
                return
        self._step()

    def _step(self) -> None:
        """Show where the story, the example or the cycle has come to."""
        step = self._run.step if self._run is not None else None
        match step:
            case StoryOpening():
                self.put(StoryOpeningPage(step))
            case StoryScene():
                self.put(ScenePage(step))
            case StoryDebrief():
                self.put(DebriefPage(step))
            case ExampleOpening():
                self.put(ExampleOpeningPage(step))
            case ExampleAt():
                self.put(ExamplePage(step))
            case ExampleEnd():
                self.put(ExampleEndPage(step))
            case CycleView():
                self.put(CyclePage(step))


_Found = LessonView | QuestionView | StoryRun | ExampleRun | CycleWalk | ChecklistView | AidView | None


def _found(preview: Preview, stop: Stop) -> _Found:  # noqa: PLR0911 - one for each kind
    """What a stop shows, None where the pack has none like it."""
    match stop.kind:
        case StopKind.LESSON:
            return preview.lesson(stop.id)
        case StopKind.QUESTION:
            return preview.question(stop.id)
        case StopKind.STORY:
            return preview.story(stop.id)
        case StopKind.EXAMPLE:
            return preview.example(stop.id)
        case StopKind.CYCLE:
            return preview.cycle(stop.id)
        case StopKind.CHECKLIST:
            return preview.checklist(stop.id)
        case StopKind.AID:
            return preview.aid(stop.id)


def _same(new: StoryRun | ExampleRun | CycleWalk, old: object) -> bool:
    """Whether a story, an example or a cycle is the one that is on the screen, word by word."""
    if isinstance(new, CycleWalk):
        return isinstance(old, CycleWalk) and new.cycle == old.cycle
    if isinstance(new, StoryRun) and isinstance(old, StoryRun):
        return new.story == old.story
    return isinstance(new, ExampleRun) and isinstance(old, ExampleRun) and new.example == old.example
