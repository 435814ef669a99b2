# SPDX-License-Identifier: Apache-2.0
"""One lesson to read, watch and listen to; its files come from the pack, never from the network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.leading.facts import TipSort
from app.views import Feedback, LessonView, QuestionView
from content_packs.model import Lesson
from content_packs.proof import MediaFile
from ui.window.intents import Go, LessonRead
from ui.window.lesson_intents import OriginalChosen, ReadingChosen, TaskChosen
from ui.window.pages.page import FEW_LINES, Page
from ui.window.pages.rest import LongPage
from ui.window.places import Today
from ui.window.portion_intents import LessonPassed
from ui.window.presenters.spoken import Part, lesson_parts
from ui.window.reasons import sentence
from ui.window.report_places import ReportProblem
from ui.window.spoken_words import phrases
from ui.window.tip_places import WriteTip
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.beside import Original, foreign_words, original_of, toggle_words
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold
from ui.window.widgets.lesson_body import LessonBody, Pieces

if TYPE_CHECKING:
    from ui.window.widgets.player import Player


class TaskCard(Card):
    """What to try at work, under a heading that takes the focus when the card is made anew."""

    def __init__(self, title: str, task: str) -> None:
        super().__init__("hero")
        self.head = Heading(title, "lead")
        self.head.setProperty("tone", "on-soft")
        self.add(self.head)
        self.words = Text(task, tone="on-soft")
        self.add(self.words)


class LessonPage(LongPage):
    """Says what it is for and how long it takes, then the lesson, then what to try at work."""

    def __init__(self, view: LessonView, *, found: bool = False, reports: bool = False) -> None:
        """Show a lesson; `found`: by looking for something, and then it is read and nothing else.

        `reports`: whoever reads can report a problem with it.
        """
        super().__init__()
        self._view = view
        self._found = found
        lesson = view.lesson
        self._level = lesson.at_level(view.reading).name
        if view.take_along:
            self.add(IconText("seed", self.tr("One thing to take with you"), role="lead"))
        self._minutes = self.text("", "muted")
        self.title(lesson.title)
        if words := foreign_words(view):
            self.add(IconText("world", words, role="small", tone="muted"))
        self._opening: list[IconText] = []
        self._open()
        self.add(
            IconText(
                "info", sentence(view.reason, view.competency_title, view.module_title), role="small", tone="muted"
            )
        )
        self._level_buttons: dict[str, Button] = {}
        self._offer_levels()
        self._original_shown = view.original is not None and view.original_shown
        self._original: Button | None = None
        self._originals: list[Original] = []
        if view.original is not None:
            self._offer_original(view.original)
        self._task: TaskCard | None = None
        self.body = self._make_body(self._make_in_turns)
        self.add(self.body)
        below: list[Callable[[], None]] = [partial(self._show_task, view.task_done), self._end]
        if reports:
            below.append(self._offer_reports)
        self.rest.make(below, at_first=len(below), coming=self._is_coming)  # now, if nothing of the lesson is left
        if view.take_along:
            later = self.button(self.tr("Stop for now"), Go(Today()), kind="quiet", icon="pause")
            past = self.button(self.tr("Next"), LessonPassed())
            self.foot(later, past, self.button(self.tr("I know it now"), LessonRead(), kind="primary", icon="check"))
        elif view.attempt:
            later = self.button(self.tr("Stop for now"), Go(Today()), kind="quiet", icon="pause")
            self.foot(later, self.button(self.tr("I have read this"), LessonRead(), kind="primary", icon="check"))
        elif found:
            self.foot(self.button(self.tr("Back to what was found"), LessonRead(), kind="primary", icon="back"))
        else:
            self.foot(self.button(self.tr("Back to the question"), LessonRead(), kind="primary", icon="back"))

    def left(self) -> dict[str, object]:
        """Return also how far films were played and pages turned."""
        body = self.body.left()
        return super().left() | ({"body": body} if body else {})

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        self.rest.finish()
        body = state.get("body")
        if isinstance(body, dict):
            self.body.come_back(body)
        super().come_back(state)

    # --- what presenters ask

    @property
    def media(self) -> tuple[str, ...]:
        """The files of the pack that the lesson shows."""
        return self.body.media

    def show_media(self, path: str, data: bytes | MediaFile) -> None:
        """Show a picture, film, sound or page where the text asks for it."""
        self.body.put(path, data)

    def show_level(self, level: str) -> None:
        """Show the lesson in these words; the presenter brings its files again."""
        self._level = self._view.lesson.at_level(level).name
        self._remake_body()
        self._show_levels()
        self.focus_heading()
        self.to_top()

    def show_original(self, *, shown: bool) -> None:
        """Show the words in the pack's own language beside the others; the presenter brings the files again."""
        self._original_shown = shown
        self._remake_body()
        self._show_original()
        if self._original is not None:
            self._original.setFocus()
            announce(self, self._original.words)

    def ask(self, question: QuestionView) -> None:
        """Show the question that a film waits for."""
        self.body.ask(question)
        self._fit()
        QTimer.singleShot(0, self, self._look_at_question)  # once it has its place

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what came of the answer to it."""
        self.body.show_feedback(feedback)

    def show_task(self, *, done: bool) -> None:
        """Say that the task was taken on, or done."""
        self.rest.finish()
        self._show_task(done)
        announce(self, self._task_words(done))

    @Slot()
    def _look_at_question(self) -> None:
        if self.body.question is not None:
            self._fit()
            self.body.question.stem.setFocus()
            self.reveal_all([self.body.question])

    def _fit(self) -> None:
        """A question of a film makes room as one on its own page does."""
        super()._fit()
        question = self.body.question if hasattr(self, "body") else None
        if question is not None:
            low = self.height() < FEW_LINES * self.fontMetrics().height()
            question.make_room(self._scroll.viewport().height() - 2 * TOKENS.space.s, low=low)

    # --- reading aloud

    @property
    def reads_aloud(self) -> bool:
        """A lesson always has words."""
        return True

    @property
    def is_recorded(self) -> bool:
        """Whether there is a recording of the lesson as it is worded now."""
        return self.body.is_recorded

    @property
    def recording(self) -> Player | None:
        """The recording of the lesson as it is worded now, if there is one and this computer can play it."""
        self.rest.finish()
        return self.body.recording

    def spoken(self) -> tuple[Part, ...]:
        """Return the lesson at its level; the question that a film waits for is read in place of it."""
        if self.body.question is not None:
            return self.body.question.spoken()
        return lesson_parts(self._view, self._level, phrases(), [line.label.text() for line in self._opening])

    def spoken_place(self, where: str) -> QWidget | None:
        """Return where a part stands."""
        self.rest.finish()
        if self.body.question is not None:
            return self.body.question.spoken_place(where)
        opening = where.removeprefix("opening-")
        if opening != where:
            return self._opening[int(opening)]
        if where == "task" and self._task is not None:
            return self._task.words
        return self.heading if where == "title" else self.body.spoken_place(where)

    # --- what it is made of

    @property
    def _is_coming(self) -> bool:
        """Whether the page is shown next, and not made by itself."""
        return Page.nest is not None and Page.nest.isVisible()

    def _make_in_turns(self, pieces: Pieces, at_first: int) -> None:
        self.rest.make(pieces, at_first=at_first, coming=self._is_coming)

    def _end(self) -> None:
        original = self._view.original
        if original is not None and original.try_at_work:
            self._add_original(original.try_at_work)
        self._say_sources()

    def _offer_reports(self) -> None:
        words = self.tr("Report a problem")
        self._offer(self.button(words, Go(ReportProblem(self._view)), kind="quiet", icon="flag"))
        if self._found:
            words = self.tr("What helped you? Leave a tip for colleagues")
            self._offer(self.button(words, Go(WriteTip(TipSort.TIP)), kind="quiet", icon="bulb"))

    def _offer(self, button: Button) -> None:
        self.add(button)
        self.column.setAlignment(button, Qt.AlignmentFlag.AlignLeading)

    def _open(self) -> None:
        opening = self._view.lesson.opening(self._view.role)
        if not (opening.why or opening.can):
            return
        card = Card("hero")
        if opening.why:
            self._opening.append(IconText("heart", self.tr("Why: {why}").format(why=opening.why), tone="on-soft"))
        if opening.can:
            can = self.tr("After this you can: {can}").format(can=opening.can)
            self._opening.append(IconText("flag", can, tone="on-soft"))
        for line in self._opening:
            card.add(line)
        self.add(card)

    def _offer_levels(self) -> None:
        names = {"": self.tr("Usual words"), "easy": self.tr("Easier words"), "detail": self.tr("More detail")}
        there = {"", *(level.name for level in self._view.lesson.levels)}
        holder = QWidget()
        row = Flow(holder, gap=TOKENS.space.s)
        for level, words in names.items():
            if level in there:
                icon = "letters" if level == "easy" else "book"
                button = self.button(words, ReadingChosen(level), kind="secondary", icon=icon)
                self._level_buttons[level] = button
                row.add(button)
        if len(there) > 1:
            self.add(holder)
        else:
            holder.deleteLater()
        self._show_levels()

    def _show_levels(self) -> None:
        lesson = self._view.lesson
        minutes = lesson.at_level(self._level).minutes or lesson.minutes
        words = self.tr("{module}: a lesson of {minutes} min")
        self._minutes.setText(words.format(module=self._view.module_title, minutes=minutes))
        for level, button in self._level_buttons.items():
            button.setVisible(level != self._level)

    def _offer_original(self, original: Lesson) -> None:
        self._original = Button("", None, kind="quiet", icon="world")
        self._original.chosen.connect(self._turn_original)
        self.column.addWidget(self._original, 0, Qt.AlignmentFlag.AlignLeading)
        opening = original.opening(self._view.role)
        self._original.say(toggle_words(self._view.original_language, shown=self._original_shown))
        self._add_original(original.title, opening.why, opening.can)

    def _add_original(self, *texts: str) -> None:
        """Put the original of what stands above here; it opens and closes with that of the rest."""
        card = original_of(self._view.original_language, *(text for text in texts if text))
        self._originals.append(card)
        self.add(card)
        card.setVisible(self._original_shown)

    def _show_original(self) -> None:
        if self._original is not None:
            self._original.say(toggle_words(self._view.original_language, shown=self._original_shown))
        for card in self._originals:
            card.setVisible(self._original_shown)

    @Slot(object)
    def _turn_original(self, _value: object) -> None:
        self.intent.emit(OriginalChosen(not self._original_shown))

    def _remake_body(self) -> None:
        self.rest.finish()
        old, self.body = self.body, self._make_body()
        self.column.replaceWidget(old, self.body)
        old.pause()
        old.hide()
        old.deleteLater()

    def _make_body(self, make: Callable[[Pieces, int], None] | None = None) -> LessonBody:
        body = LessonBody(self._view, self._level, original=self._original_shown, make=make)
        body.wants.connect(self.intent)
        return body

    def _show_task(self, done: bool | None) -> None:
        task = self._view.lesson.try_at_work
        if not task:
            return
        card = TaskCard(self.tr("Try it on your next shift"), task)
        if done is not None:
            card.add(IconText("done", self._task_words(done), tone="on-soft"))
        if not done and not self._found:
            holder = QWidget()
            row = Flow(holder, gap=TOKENS.space.s)
            if done is None:
                row.add(self.button(self.tr("I will try this"), TaskChosen(done=False), icon="flag"))
            row.add(self.button(self.tr("I did it"), TaskChosen(done=True), icon="check"))
            card.add(holder)
        if self._task is None:
            self.add(card)
        else:
            self.column.replaceWidget(self._task, card)
            card.head.setFocus()  # what was pressed is gone
            self._task.hide()
            self._task.deleteLater()
        self._task = card

    def _say_sources(self) -> None:
        sources = self._view.lesson.sources
        if sources:
            fold = Fold(self.tr("Where the facts come from"))
            for source in sources:
                fold.add(Text(source, "small"))
            self.add(fold)

    def _task_words(self, done: bool) -> str:
        return self.tr("You tried it at work.") if done else self.tr("You want to try it.")
