# SPDX-License-Identifier: Apache-2.0
"""Finding help: what is typed is looked for at once, and what is found is read outside any attempt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from app.library.views import Topic
from app.own.facts import Ref, ThingKind
from app.practice.views import PracticeStep
from app.search.views import Found
from app.views import LessonView
from ui.ports import Ports
from ui.window.aid_intents import AidAsked
from ui.window.intents import Intent, LessonRead
from ui.window.lesson_intents import LessonIntent, OriginalChosen, ReadingChosen
from ui.window.library_intents import ThingAsked
from ui.window.places import Back, Guide
from ui.window.practice_intents import PracticeAsked
from ui.window.practice_places import AtPractice
from ui.window.presenters.attempt import LessonPage, LessonPresenter
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.in_vain import CountsInVain
from ui.window.presenters.library import open_thing
from ui.window.search_places import LessonPicked, LookedFor


class SearchView(View, Protocol):
    """The search line and what is found."""

    def show_found(self, text: str, found: Found) -> None:
        """Show what was found for `text`."""

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Show examples of what to look for."""

    def show_counted(self, counted: bool) -> None:
        """Say whether what nobody finds is counted."""


class SearchPresenter(Presenter):
    """While one look is under way, only the newest of what is typed meanwhile waits for the next."""

    def __init__(self, ports: Ports, guide: Guide, view: SearchView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._page = view
        self._learner = learner
        self._looking = False
        self._all = True
        self._vain = CountsInVain(ports, learner)
        self._next: list[LookedFor] = []

    def open(self) -> None:
        self.run_quietly(self._ports.missed.counted, self._page.show_counted)
        self.run_quietly(partial(self._ports.library.topics, self._learner), self._page.show_topics)

    def close(self) -> None:
        self._vain.left()
        super().close()

    def act(self, intent: Intent) -> None:
        match intent:
            case ThingAsked(ref, way):
                self.run(partial(open_thing, self._ports, self._learner, ref, way), self._guide.to)
            case LookedFor():
                self._next = [intent]
                self._look()
            case LessonPicked(pack, lesson):
                self._open(Ref(pack=pack, kind=ThingKind.LESSON, thing=lesson))
            case PracticeAsked(kind, id):
                self.run(partial(self._ports.practice.open, self._learner, kind, id), self._practise)
            case AidAsked(kind, pack, id):
                self._open(Ref(pack=pack, kind=ThingKind(kind.value), thing=id))
            case _:
                super().act(intent)

    def _look(self) -> None:
        if self._next and not self._looking:
            wanted = self._next.pop()
            text = wanted.text
            if not text.strip():
                self._vain.left()
                self._page.show_found("", Found())
                return
            self._looking, self._all = True, not wanted.kinds
            look = partial(self._ports.search.find, self._learner, text, wanted.kinds)
            self.run_quietly(look, partial(self._found, text))

    def _found(self, text: str, found: Found) -> None:
        self._looking = False
        self._vain.looked(text, found=bool(found.hits) or found.building or not self._all)
        if not self._next:
            self._page.show_found(text, found)
        self._look()

    def _failed(self, again: Callable[[], None], error: Exception) -> None:
        self._looking = False
        super()._failed(again, error)

    def _open(self, ref: Ref) -> None:
        """Open it, and note that it came from a search; what was typed is noted nowhere."""
        self.run(partial(open_thing, self._ports, self._learner, ref, "search"), self._guide.to)

    def _practise(self, step: PracticeStep) -> None:
        self._guide.to(AtPractice(step))


class FoundLessonPresenter(LessonPresenter):
    """A lesson that was found. It is read and nothing else: no film waits, and nothing of it is recorded."""

    def __init__(self, ports: Ports, guide: Guide, view: LessonPage, learner: str, lesson: LessonView) -> None:
        super().__init__(ports, guide, view, learner, lesson)
        self._found = lesson

    def open(self) -> None:
        found = self._found
        for path in self._view.media:
            fetch = partial(self._ports.search.media, self._learner, found.pack, found.version, path)
            self.run_quietly(fetch, partial(self._view.show_media, path))

    def act(self, intent: Intent) -> None:
        if isinstance(intent, LessonRead):
            self._guide.to(Back())
        else:
            super().act(intent)

    def _inside(self, intent: LessonIntent) -> None:
        # how somebody likes to read is theirs, wherever they say it
        if isinstance(intent, ReadingChosen | OriginalChosen):
            super()._inside(intent)
