# SPDX-License-Identifier: Apache-2.0
"""Reporting a problem with a question or a lesson, and the list of what was reported."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.curating.sheet import Thing
from app.organisation import Kind
from app.record.errors import StoreFailed
from app.record.files import write_whole
from app.reporting.views import Reported
from app.views import LessonView, QuestionView
from ui.ports import Ports
from ui.window.curate_intents import AnswersSaved, LearnAbout, NeverAsk
from ui.window.curate_places import CurateThing
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.saved import Saved, SavedView
from ui.window.report_intents import ProblemSaid, SeenTo
from ui.window.work_intents import SavedDeleted

if TYPE_CHECKING:
    from app.reporting.answers import AnswersSay, Far
    from ui.window.author_places import AuthorAt

MOST_TITLE = 80
"""Characters of the working title of a microlearn."""


class ReportView(View, Protocol):
    """The page on which somebody says what is the matter."""

    def show_thanks(self) -> None: ...


class ReportPresenter(Presenter):
    """Keeps what was said, once."""

    def __init__(
        self, ports: Ports, guide: Guide, view: ReportView, learner: str, about: QuestionView | LessonView
    ) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._about = about

    def act(self, intent: Intent) -> None:
        match intent:
            case ProblemSaid(problem, text):
                reporting, about = self._ports.reporting, self._about
                if isinstance(about, QuestionView):
                    tell = partial(reporting.question, self._learner, about.attempt, about.item.id, problem, text=text)
                else:
                    place = (about.pack, about.version, about.lesson.id)
                    tell = partial(reporting.lesson, self._learner, *place, problem, text=text)
                self.run(tell, lambda _nothing: self._view.show_thanks())
            case _:
                super().act(intent)


class ReportedView(SavedView, View, Protocol):
    """The list."""

    def show_reported(self, found: tuple[Reported, ...]) -> None: ...
    def show_done(self, found: tuple[Reported, ...]) -> None: ...
    def show_answers(self, said: tuple[AnswersSay, ...]) -> None: ...
    def show_saved(self, file: Path, *, can_open: bool) -> None: ...
    def show_not_saved(self) -> None: ...


class ReportedPresenter(Presenter):
    """Shows what is reported, and takes away what was seen to."""

    def __init__(self, ports: Ports, guide: Guide, view: ReportedView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language
        self._saved = Saved(self, ports, view)
        self._steps: Iterator[Far | tuple[AnswersSay, ...]] | None = None
        self._packs: tuple[str, ...] = ()
        self._said: tuple[AnswersSay, ...] | None = None

    def open(self) -> None:
        self.run(partial(self._ports.reporting.listed, self._language), self._listed)

    def act(self, intent: Intent) -> None:
        match intent:
            case SeenTo(pack, item, lesson):
                self.run(partial(self._settle, pack, item, lesson), self._settled)
            case NeverAsk(pack, item):
                self.run(partial(self._never_ask, pack, item), self._guide.to)
            case LearnAbout(title):
                self.run(partial(self._microlearn, title[:MOST_TITLE]), self._guide.to)
            case AnswersSaved(pack):
                self.run(partial(self._write, pack, self._ports.copies()), self._written)
            case SavedDeleted(path):
                self._saved.delete(path)
            case _:
                super().act(intent)

    def _settle(self, pack: str, item: str, lesson: str) -> tuple[Reported, ...]:
        self._ports.reporting.settle(pack, item, lesson)
        return self._ports.reporting.listed(self._language)

    def _listed(self, found: tuple[Reported, ...]) -> None:
        self._view.show_reported(found)
        self._packs = tuple(dict.fromkeys(each.pack for each in found if each.item))
        if self._packs:
            self.run_quietly(self._take, self._took)

    def _settled(self, found: tuple[Reported, ...]) -> None:
        self._view.show_done(found)
        if self._said is not None:
            self._view.show_answers(self._said)

    def _take(self) -> Far | tuple[AnswersSay, ...]:
        """Read some answers more, so that others get their turn in between."""
        if self._steps is None:
            self._steps = iter(self._ports.answers.steps(self._packs))
        return next(self._steps)

    def _took(self, step: Far | tuple[AnswersSay, ...]) -> None:
        if isinstance(step, tuple):
            self._said = step
            self._view.show_answers(step)
        else:
            self.run_quietly(self._take, self._took)

    def _microlearn(self, title: str) -> AuthorAt:
        from ui.window.presenters.curated import microlearn  # noqa: PLC0415 - few make one

        return microlearn(self._ports, title, self._language)

    def _never_ask(self, pack: str, item: str) -> CurateThing:
        return CurateThing(self._ports.curating.never_ask(pack, item), Thing(pack, Kind.ITEM, item))

    def _write(self, pack: str, inside: Path) -> Path | None:
        """Where it lies, None where the disk did not take it."""
        for _ in self._ports.answers.steps((pack,)):
            pass
        content = self._ports.answers.file(pack)
        path = inside / f"answers-{pack}.json"
        try:
            inside.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
            self._ports.saved.note(path)
        except (OSError, StoreFailed):
            return None
        return path

    def _written(self, path: Path | None) -> None:
        if path is None:
            self._view.show_not_saved()
        else:
            self._view.show_saved(path, can_open=not self._guide.in_kiosk)
