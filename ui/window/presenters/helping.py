# SPDX-License-Identifier: Apache-2.0
"""My people: who asks and answers, who could be asked, what one could show others, and the card to show."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from app.helping.views import FindView, HelpingView, InPersonCard, TeachRow
from app.own.state import Link
from app.record.errors import StoreFailed
from ui.ports import Ports
from ui.window.helping_intents import AskAnswered, AskEnded, CardPrinted, MentorAsked, TeachChosen
from ui.window.helping_places import FindHelper, ToHelpers
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class HelpersView(View, Protocol):
    """My people."""

    def show_people(self, view: HelpingView) -> None: ...


class HelpersPresenter(Presenter):
    """Shows them, and lets the person answer and end."""

    def __init__(self, ports: Ports, guide: Guide, view: HelpersView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.helping.home, self._learner), self._view.show_people)

    def act(self, intent: Intent) -> None:
        helping = self._ports.helping
        match intent:
            case AskAnswered(ask, accepted):
                self.run(partial(helping.answer, self._learner, ask, accepted=accepted), self._view.show_people)
            case AskEnded(ask):
                self.run(partial(helping.end, self._learner, ask), self._view.show_people)
            case _:
                super().act(intent)


class TeachView(View, Protocol):
    """What one could show others."""

    def show_modules(self, rows: tuple[TeachRow, ...]) -> None: ...


class TeachPresenter(Presenter):
    """Keeps what was chosen when the person is done."""

    def __init__(self, ports: Ports, guide: Guide, view: TeachView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.helping.teaching, self._learner), self._view.show_modules)

    def act(self, intent: Intent) -> None:
        match intent:
            case TeachChosen(modules):
                self.run(partial(self._ports.helping.teach, self._learner, modules), self._kept)
            case _:
                super().act(intent)

    def _kept(self, _rows: tuple[TeachRow, ...]) -> None:
        self._guide.to(ToHelpers())


class FindHelperView(View, Protocol):
    """Who could be asked."""

    def show_helpers(self, view: FindView) -> None: ...
    def show_modules(self, rows: tuple[TeachRow, ...]) -> None: ...


class FindHelperPresenter(Presenter):
    """Asks whom the person chooses; for a goal in own words they stand beside it from then on."""

    def __init__(self, ports: Ports, guide: Guide, view: FindHelperView, learner: str, place: FindHelper) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._module = place.module
        self._goal = place.goal

    def open(self) -> None:
        helping = self._ports.helping
        if self._module:
            self.run(partial(helping.find, self._learner, self._module), self._view.show_helpers)
        else:
            self.run(partial(helping.teaching, self._learner), self._view.show_modules)

    def act(self, intent: Intent) -> None:
        helping = self._ports.helping
        match intent:
            case MentorAsked(module, mentor):
                self.run(partial(helping.ask, self._learner, module, mentor), partial(self._asked, mentor))
            case AskEnded(ask):
                self.run(partial(helping.end, self._learner, ask), self._ended)
            case _:
                super().act(intent)

    def _asked(self, mentor: str, _view: FindView) -> None:
        """What was asked may be a module on the way to the one of this page."""
        if self._goal is not None and self._goal.goal:
            link = Link(kind="person", thing=mentor)
            self.run(partial(self._ports.beside.put, self._learner, self._goal, link), self._ended)
        else:
            self.open()

    def _ended(self, _view: HelpingView | None) -> None:
        self.open()


class InPersonView(View, Protocol):
    """The card to show."""

    def show_modules(self, rows: tuple[TeachRow, ...]) -> None: ...
    def show_card(self, card: InPersonCard) -> None: ...
    def show_saved(self, file: Path) -> None: ...
    def show_not_saved(self) -> None:
        """The disk did not take it."""


class InPersonPresenter(Presenter):
    """Shows the card, and saves it to print. Nothing of it is recorded."""

    def __init__(self, ports: Ports, guide: Guide, view: InPersonView, learner: str, module: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._module = module

    def open(self) -> None:
        helping = self._ports.helping
        if self._module:
            self.run(partial(helping.in_person, self._learner, self._module), self._view.show_card)
        else:
            self.run(partial(helping.teaching, self._learner), self._view.show_modules)

    def act(self, intent: Intent) -> None:
        match intent:
            case CardPrinted(html, right_to_left):
                write = partial(self._write, self._ports.copies(), html, right_to_left=right_to_left)
                self.run(write, self._written)
            case _:
                super().act(intent)

    def _write(self, inside: Path, html: str, *, right_to_left: bool) -> Path | None:
        """The file, None where the disk did not take it."""
        from ui.ask_cards import write_card  # noqa: PLC0415 - Qt's drawing is slow to load, and few print it

        try:
            return write_card(html, inside, right_to_left=right_to_left)
        except (OSError, StoreFailed):
            return None

    def _written(self, file: Path | None) -> None:
        if file is None:
            self._view.show_not_saved()
        else:
            self._view.show_saved(file)
