# SPDX-License-Identifier: Apache-2.0
"""Making a microlearn: every change is kept at once, in the order in which it was made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from app.authoring.authoring import DraftCard
from app.authoring.bringing import Brought
from app.authoring.views import DraftView, Part
from app.errors import Refusal
from app.preferences import Preferences
from content_packs.importing.report import CannotImport
from content_packs.model import Pack
from ui.ports import Ports
from ui.window.author_intents import (
    DraftBegun,
    DraftDeleted,
    FieldChosen,
    FieldTyped,
    MediaReady,
    PreviewDressed,
    QuestionsChosen,
    RedoAsked,
    Restructured,
    ShowAsked,
    UndoAsked,
)
from ui.window.author_places import AuthorAt, AuthorReport, AuthorShow, Drafts, Field
from ui.window.author_words import NOT_BROUGHT_IN
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View

T = TypeVar("T")
_TOLD = frozenset(
    {
        *("draft_changed", "draft_broken", "no_such_draft", "draft_unready", "nothing_new"),
        *("media_not_fitting", "media_too_large", "alt_missing", "no_folder"),
    }
)
"""What is said on the page: to try it again would not help."""


class DraftsView(View, Protocol):
    """The list of drafts."""

    def show_drafts(self, cards: tuple[DraftCard, ...], names: dict[str, str]) -> None: ...


class DraftsPresenter(Presenter):
    """Shows the drafts and begins new ones, in the language of the screen."""

    def __init__(self, ports: Ports, guide: Guide, view: DraftsView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run(self._look, lambda found: self._view.show_drafts(*found))

    def act(self, intent: Intent) -> None:
        match intent:
            case DraftBegun():
                begin = partial(self._ports.authoring.begin, self._language)
                self.run(begin, lambda draft: self._guide.to(AuthorAt(draft, Part.GOAL, focus=("goal",))))
            case _:
                super().act(intent)

    def _look(self) -> tuple[tuple[DraftCard, ...], dict[str, str]]:
        return self._ports.authoring.drafts(), {card.id: card.name for card in self._ports.accounts.cards()}


class AuthorView(View, Protocol):
    """A step of making one."""

    def show_draft(self, view: DraftView, focus: Field = ()) -> None: ...
    def show_state(self, view: DraftView) -> None: ...
    def show_trouble(self, code: str, params: dict[str, str]) -> None: ...


class AuthorPresenter(Presenter):
    """One step. What was typed counts also while something else is under way."""

    def __init__(self, ports: Ports, guide: Guide, view: AuthorView, draft: str, focus: Field = ()) -> None:
        super().__init__(ports, guide, view)
        self._page = view
        self._draft = draft
        self._focus = focus

    def open(self) -> None:
        self.ask(partial(self._ports.authoring.open, self._draft), self._opened)

    def handle(self, intent: Intent) -> None:
        match intent:
            case FieldTyped(field, value):
                self._quietly(partial(self._ports.authoring.change, self._draft, field, value))
            case _:
                super().handle(intent)

    def act(self, intent: Intent) -> None:
        authoring, draft = self._ports.authoring, self._draft
        match intent:
            case FieldChosen(field, value):
                self.ask(partial(authoring.change, draft, field, value), self._page.show_draft)
            case Restructured(what, field):
                self.ask(partial(authoring.restructure, draft, what, field), partial(self._restructured, what))
            case UndoAsked():
                self.ask(partial(authoring.undo, draft), self._page.show_draft)
            case RedoAsked():
                self.ask(partial(authoring.redo, draft), self._page.show_draft)
            case QuestionsChosen(file):
                self.ask(partial(authoring.bring_in, draft, file), self._brought)
            case MediaReady(data, ending, alt):
                taken = partial(self._guide.to, AuthorAt(draft, Part.LESSON))
                self.ask(partial(authoring.attach, draft, data, ending, alt), lambda _view: taken())
            case DraftDeleted():
                self.ask(partial(authoring.delete, draft), lambda _nothing: self._guide.to(Drafts()))
            case _:
                super().act(intent)

    def ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run work that may be refused for a reason that the page can say."""
        self.run(partial(tried, work), partial(self._outcome, done))

    def _quietly(self, work: Callable[[], DraftView]) -> None:
        self.run_quietly(partial(tried, work), partial(self._outcome, self._page.show_state))

    def _outcome(self, done: Callable[[T], None], found: T | Refusal) -> None:
        if isinstance(found, Refusal):
            self._page.show_trouble(found.code, {name: str(value) for name, value in found.params.items()})
        else:
            done(found)

    def _opened(self, view: DraftView) -> None:
        self._page.show_draft(view, self._focus)

    def _restructured(self, what: str, view: DraftView) -> None:
        if what == "question":
            self._guide.to(AuthorAt(self._draft, Part.CHECK, str(view.focus[1]), view.focus))
        elif what == "no-question":
            self._guide.to(AuthorAt(self._draft, Part.CHECK))
        else:
            self._page.show_draft(view)

    def _brought(self, found: Brought) -> None:
        self._guide.to(AuthorReport(self._draft, found.report, found.taken))


def tried(work: Callable[[], T]) -> T | Refusal:
    """What came of some work; a refusal that the page says in words is an outcome, too."""
    try:
        return work()
    except Refusal as refusal:
        if refusal.code not in _TOLD:
            raise
        return refusal
    except CannotImport as error:
        return Refusal(f"{NOT_BROUGHT_IN}{error.code}", **{name: str(value) for name, value in error.params.items()})


class LessonView(AuthorView, Protocol):
    """The form of a lesson."""

    def show_media(self, path: str, data: bytes) -> None: ...


class LessonPresenter(AuthorPresenter):
    """The lesson, with its pictures between the words."""

    def __init__(self, ports: Ports, guide: Guide, view: LessonView, draft: str, focus: Field = ()) -> None:
        super().__init__(ports, guide, view, draft, focus)
        self._lesson = view

    def bring(self, paths: tuple[str, ...]) -> None:
        """Bring pictures to the page; one that is gone is told of in words there."""
        for path in paths:
            fetch = partial(self._ports.authoring.file, self._draft, path)
            self.run_quietly(partial(_or_nothing, fetch), partial(self._lesson.show_media, path))


def _or_nothing(fetch: Callable[[], bytes]) -> bytes:
    try:
        return fetch()
    except Refusal:
        return b""


class PreviewPresenter(AuthorPresenter):
    """Dresses the window for a look, and gives the author's own look back when they leave."""

    def __init__(self, ports: Ports, guide: Guide, view: AuthorView, draft: str, mine: Preferences) -> None:
        super().__init__(ports, guide, view, draft)
        self._mine = self._now = mine

    def close(self) -> None:
        """Look as before."""
        if self._now != self._mine:
            self._guide.dress(self._mine)
        super().close()

    def returned(self) -> None:
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case PreviewDressed(theme, text_size, language):
                self._now = Preferences(theme=theme, text_size=text_size, language=language)
                self._guide.dress(self._now)
            case ShowAsked():
                self.ask(partial(self._ports.authoring.look, self._draft), self._show)
            case _:
                super().act(intent)

    def _show(self, pack: Pack | None) -> None:
        if pack is None:
            self._page.show_trouble("draft_unready", {})
        else:
            self._guide.to(AuthorShow(self._draft, pack, 0 if pack.lessons else 1))
