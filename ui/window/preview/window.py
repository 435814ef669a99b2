# SPDX-License-Identifier: Apache-2.0
"""The window of `stepwell pack preview`: a bar to choose what to look at and how, and below it the real page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from app.preferences import Preferences, TextSize, Theme
from app.previewing import Preview, Stop, StopKind, answers_to
from content_packs.answers import Answer, NotYet
from content_packs.findings import Finding
from content_packs.grading import grade
from content_packs.localise import languages
from content_packs.model import Item
from content_packs.source import Source
from ui.window.focus import move_focus
from ui.window.languages import Languages
from ui.window.pages.question import QuestionPage
from ui.window.preview.bar import Bar, fill
from ui.window.preview.finding_page import FindingPage
from ui.window.preview.reading import Reading
from ui.window.preview.stage import Stage
from ui.window.preview.watch import FolderWatch
from ui.window.style import Appearance
from ui.window.widgets.basic import restyle

_LONGEST = 90


class PreviewWindow(QMainWindow):
    """Shows the pack in `folder` and follows whatever is saved there. `settled`: what was saved is on the screen."""

    settled = Signal()

    def __init__(self, application: QApplication, folder: Path, look: Preferences, *, at: str = "") -> None:
        """`look.language` "" is the pack's own; `at` is the id of what to begin with."""
        super().__init__()
        self._folder = folder
        self._look = look
        self._at = at
        self._source: Source | None = None
        self._preview: Preview | None = None
        self._stops: tuple[Stop, ...] = ()
        self._stop: Stop | None = None
        self._lost: Stop | None = None
        """What was looked at when its file broke."""
        self._errors: tuple[Finding, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._findings_open = False
        self._languages = Languages(application)
        self._appearance = Appearance(application, self)
        self.setWindowTitle(self.tr("Preview of {folder}").format(folder=folder.absolute().name))
        self.resize(1024, 720)
        self.stage = Stage()
        self.stage.onward.connect(self._next)
        self.stage.back.connect(self._show)
        self.stage.stop_asked.connect(self._asked)
        self._bar = Bar(look)
        self._choice, self._answers = self._bar.choice, self._bar.answers
        self._language, self._text, self._theme = self._bar.language, self._bar.text, self._bar.theme
        self._checks = self._bar.checks
        self._choice.activated.connect(self._chosen)
        self._answers.activated.connect(self._answered)
        for box in (self._language, self._text, self._theme):
            box.activated.connect(self._look_chosen)
        self._bar.before.clicked.connect(self._previous)
        self._bar.after.clicked.connect(self._next)
        self._checks.clicked.connect(self._checks_asked)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.stage, 1)
        self.setCentralWidget(inner)
        self._dress()
        self.reading = Reading(folder, self)
        self.reading.read.connect(self._take)
        self.reading.checked.connect(self._checked)
        self.reading.ended.connect(self.settled)
        self.watch = FolderWatch(folder, self)
        self.watch.changed.connect(self.reading.start)
        self.reading.start()

    # --- what a command or a test asks

    @property
    def stops(self) -> tuple[Stop, ...]:
        """All that can be looked at."""
        return self._stops

    @property
    def stop(self) -> Stop | None:
        """What is looked at."""
        return self._stop

    def go(self, stop: Stop) -> None:
        """Show this one."""
        self._stop, self._lost = stop, None
        self._show()

    def answers(self) -> tuple[Answer, ...]:
        """What can be answered to the question on the screen; nothing elsewhere."""
        page = self.stage.page
        return answers_to(page.question.item) if isinstance(page, QuestionPage) else ()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop reading before everything goes."""
        self.reading.close()
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order."""
        return move_focus(self, forward=forward)

    # --- what is in the folder

    @Slot(object)
    def _take(self, source: Source) -> None:
        """Show what was saved; what cannot be read is told of in its place, once for each new fault."""
        errors = tuple(each for each in source.findings if each.severity == "error")
        told, self._errors, self._source = errors == self._errors, errors, source
        if source.pack is not None:
            self._offer_languages()
        preview = Preview(source.pack, self._look.language) if source.pack is not None else None
        stops = preview.stops() if preview is not None else ()
        if not stops:  # what was there before stays in mind: it comes back as soon as the file is mended
            self._preview = None
            self._findings_open = False
            self._show_findings(source.findings)
            return
        self._preview, self._stops = preview, stops
        if self._stop is None:
            self._stop = next((stop for stop in self._stops if stop.id == self._at), None)
        self._offer_stops()
        if errors and (not told or isinstance(self.stage.page, FindingPage)):
            self._findings_open = False
            self._show_findings(errors)
        else:
            self._show(keep=True)

    @Slot(object)
    def _checked(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._checks.setText(self.tr("Checks: {count}").format(count=len(findings)))
        restyle(self._checks, wanted="yes" if findings else "no")
        if self._findings_open and isinstance(self.stage.page, FindingPage):
            self._show_findings(findings)

    def _fetch(self, path: str) -> bytes | None:
        """A file of media/ as it is on the disk now."""
        if self._source is None or path not in self._source.files:
            return None
        try:
            return (self._folder / path).read_bytes()
        except OSError:
            return None

    # --- the bar

    def _offer_languages(self) -> None:
        pack = self._source.pack if self._source is not None else None
        tags = languages(pack) if pack is not None else ()
        if not self._look.language and pack is not None:
            self._look = _changed(self._look, language=pack.manifest.language)
            self._dress()
        fill(self._language, dict.fromkeys([*tags, self._look.language]), self._look.language)

    def _offer_stops(self) -> None:
        names = {
            StopKind.LESSON: self.tr("Lesson: {title}"),
            StopKind.QUESTION: self.tr("Question: {title}"),
            StopKind.STORY: self.tr("Story: {title}"),
            StopKind.EXAMPLE: self.tr("Worked example: {title}"),
            StopKind.CYCLE: self.tr("Learning cycle: {title}"),
            StopKind.CHECKLIST: self.tr("Checklist: {title}"),
            StopKind.AID: self.tr("To look up: {title}"),
        }
        here = self._again(self._lost) or self._again(self._stop)
        if here is not None and self._lost is not None and here.id == self._lost.id:
            self._lost = None
        if here is None:
            self._lost = self._lost or (self._stop if self._errors else None)  # it comes back once it is mended
            here = self._stops[min(max(self._choice.currentIndex(), 0), len(self._stops) - 1)]
        self._stop = here
        self._choice.clear()
        for stop in self._stops:
            self._choice.addItem(names[stop.kind].format(title=stop.title)[:_LONGEST])
        self._choice.setCurrentIndex(self._stops.index(here))

    def _again(self, stop: Stop | None) -> Stop | None:
        """The same stop in the pack as it is now, whatever it is called there."""
        return next((s for s in self._stops if stop is not None and (s.kind, s.id) == (stop.kind, stop.id)), None)

    def _offer_answers(self) -> None:
        self._answers.clear()
        page = self.stage.page
        self._answers.setVisible(isinstance(page, QuestionPage))
        if isinstance(page, QuestionPage):
            self._answers.addItem(self.tr("Answer …"))
            wrong = 0
            for answer in self.answers():
                if isinstance(answer, NotYet):
                    self._answers.addItem(self.tr("I haven't learned this yet"))
                elif _right(page.question.item, answer):
                    self._answers.addItem(self.tr("Right"))
                else:
                    wrong += 1
                    self._answers.addItem(self.tr("Not right {number}").format(number=wrong))

    # --- what the author does

    @Slot()
    def _show(self, *, keep: bool = False) -> None:
        if self._preview is None or self._stop is None:
            return
        if keep and self._findings_open and isinstance(self.stage.page, FindingPage):
            return  # the author looks at the checks; they follow by themselves
        self._findings_open = False
        if isinstance(self.stage.page, FindingPage):
            self.stage.forget()
        self.stage.show_stop(self._preview, self._stop, self._fetch, keep=keep)
        if self._stop in self._stops:
            self._choice.setCurrentIndex(self._stops.index(self._stop))
        if not keep or self._answers.count() == 0 or not self._answers.isVisible():
            self._offer_answers()

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.stage.forget()
        self.stage.put(FindingPage(findings, shown=self._preview is not None))
        self._offer_answers()

    @Slot()
    def _checks_asked(self) -> None:
        self._findings_open = True
        self._show_findings(self._findings or self._errors)

    @Slot()
    def _next(self) -> None:
        self._turn(1)

    @Slot()
    def _previous(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        if self._stops and self._stop in self._stops:
            self.go(self._stops[(self._stops.index(self._stop) + step) % len(self._stops)])

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self.go(self._stops[place])

    @Slot(str, str)
    def _asked(self, kind: str, name: str) -> None:
        stop = next((each for each in self._stops if (each.kind, each.id) == (kind, name)), None)
        if stop is not None:
            self.go(stop)

    @Slot(int)
    def _answered(self, place: int) -> None:
        answers = self.answers()
        if 0 < place <= len(answers):
            self.stage.answer(answers[place - 1])

    @Slot()
    def _look_chosen(self) -> None:
        text_size, theme = TextSize(self._text.currentText()), Theme(self._theme.currentText())
        language = str(self._language.currentData() or self._look.language)
        if language != self._look.language:
            self.stage.forget()
        self._look = _changed(self._look, language=language, text_size=text_size, theme=theme)
        self._dress()
        if self._source is not None and self._source.pack is not None:
            self._preview = Preview(self._source.pack, language)
            self._stops = self._preview.stops()
            self._offer_stops()
            self._show(keep=True)

    def _dress(self) -> None:
        look = self._look
        self._languages.speak(look.language or "en")
        self._appearance.dress(look.theme, look.text_size, look.language or "en")


def _changed(look: Preferences, **values: object) -> Preferences:
    return Preferences(**{name: values.get(name, getattr(look, name)) for name in look.__struct_fields__})  # type: ignore[arg-type]


def _right(item: Item, answer: Answer) -> bool:
    return grade(item, answer).right
