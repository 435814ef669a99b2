# SPDX-License-Identifier: Apache-2.0
"""What a draft would do, publishing it, taking in a file that came, and what people look for in vain."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from app.authoring.views import Part
from app.curating.missed import Missed
from app.curating.sheet import Thing
from app.curating.views import Brought, RulesFile, Seen
from app.errors import Refusal
from app.record.errors import StoreFailed
from app.record.files import write_whole
from app.views import LessonView
from ui.ports import Ports
from ui.window.author_places import AuthorAt
from ui.window.curate_intents import (
    CurationFiled,
    CurationPublished,
    LookedTwice,
    MissedDone,
    MissedWritten,
    RulesChosen,
    RulesTaken,
    SeenAsLearner,
)
from ui.window.curate_places import CurateSeen
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.saved import Saved, SavedView
from ui.window.search_places import FoundLesson
from ui.window.work_intents import SavedDeleted

T = TypeVar("T")
MOST_BYTES = 1 << 20
"""Of a file with rules."""


class SeenView(SavedView, View, Protocol):
    """What a draft would do."""

    def show_seen(self, seen: Seen, *, signs: bool = False) -> None: ...
    def show_in_force(self, file: RulesFile) -> None: ...
    def show_filed(self, path: Path, file: RulesFile, *, can_open: bool) -> None: ...
    def show_not_saved(self) -> None: ...
    def show_refused(self, code: str) -> None: ...


class CurateSeenPresenter(Presenter):
    """Shows it, lets whoever publishes look again, and publishes."""

    def __init__(self, ports: Ports, guide: Guide, view: SeenView, place: CurateSeen, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._draft = place.draft
        self._language = language
        self._saved = Saved(self, ports, view)

    def open(self) -> None:
        self.run(self._seen, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case LookedTwice(thing):
                self.run(partial(self._twice, thing), self._show)
            case SeenAsLearner(pack, competency):
                look = partial(self._ports.curated.as_learner, self._draft, pack, competency, self._language)
                self.run(look, self._show_lesson)
            case CurationPublished():
                self.run(partial(_or_code, partial(self._ports.curated.publish, self._draft)), self._published)
            case CurationFiled():
                self.run(partial(_or_code, partial(self._write, self._ports.copies())), self._filed)
            case SavedDeleted(path):
                self._saved.delete(path)
            case _:
                super().act(intent)

    def _seen(self) -> tuple[Seen, bool]:
        return self._ports.curated.seen(self._draft, self._language), self._ports.signed.here()

    def _show(self, found: tuple[Seen, bool]) -> None:
        self._view.show_seen(found[0], signs=found[1])

    def _twice(self, thing: Thing) -> tuple[Seen, bool]:
        self._ports.curating.look_twice(self._draft, thing)
        return self._seen()

    def _show_lesson(self, views: tuple[LessonView, ...]) -> None:
        if views:
            self._guide.to(FoundLesson(views[0], unnoted=True))

    def _published(self, done: RulesFile | str) -> None:
        if isinstance(done, str):
            self._view.show_refused(done)
        else:
            self._view.show_in_force(done)

    def _write(self, inside: Path) -> tuple[Path, RulesFile] | None:
        file = self._ports.curated.file(self._draft)
        path = inside / f"organisation-{file.digest[:4]}.toml"
        try:
            inside.mkdir(parents=True, exist_ok=True)
            write_whole(path, file.text.encode())
            self._ports.saved.note(path)
        except (OSError, StoreFailed):
            return None
        return path, file

    def _filed(self, done: tuple[Path, RulesFile] | str | None) -> None:
        if done is None:
            self._view.show_not_saved()
        elif isinstance(done, str):
            self._view.show_refused(done)
        else:
            self._view.show_filed(*done, can_open=not self._guide.in_kiosk)


class BringView(View, Protocol):
    """A file that came."""

    def show_brought(self, brought: Brought) -> None: ...
    def show_taken(self, rules: int) -> None: ...
    def show_refused(self, code: str) -> None: ...


class BringRulesPresenter(Presenter):
    """Looks at a file, and takes in the one that was looked at."""

    def __init__(self, ports: Ports, guide: Guide, view: BringView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language
        self._content = b""
        self._digest = ""

    def act(self, intent: Intent) -> None:
        match intent:
            case RulesChosen(path):
                self.run(partial(_or_code, partial(self._look, path)), self._looked)
            case RulesTaken():
                take = partial(self._ports.curated.take_in, self._content, self._digest)
                self.run(partial(_or_code, take), self._taken)
            case _:
                super().act(intent)

    def _look(self, path: str) -> Brought:
        file = Path(path)
        if file.stat().st_size > MOST_BYTES:
            raise Refusal("curation_file", line=0)
        self._content = file.read_bytes()
        return self._ports.curated.look_at(self._content, self._language)

    def _looked(self, found: Brought | str) -> None:
        if isinstance(found, str):
            self._view.show_refused(found)
        else:
            self._digest = found.file.digest
            self._view.show_brought(found)

    def _taken(self, done: int | str) -> None:
        if isinstance(done, str):
            self._view.show_refused(done)
        else:
            self._view.show_taken(done)


class NotFoundView(View, Protocol):
    """What people look for in vain."""

    def show_missed(self, found: tuple[Missed, ...], *, counted: bool) -> None: ...
    def show_done(self, found: tuple[Missed, ...], *, counted: bool) -> None: ...


class NotFoundPresenter(Presenter):
    """Shows it, and leads to what can be made of it."""

    def __init__(self, ports: Ports, guide: Guide, view: NotFoundView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run(self._read, lambda found: self._view.show_missed(found[0], counted=found[1]))

    def act(self, intent: Intent) -> None:
        match intent:
            case MissedDone(words):
                self.run(partial(self._settle, words), lambda found: self._view.show_done(found[0], counted=found[1]))
            case MissedWritten(words):
                self.run(partial(microlearn, self._ports, words, self._language), self._guide.to)
            case _:
                super().act(intent)

    def _read(self) -> tuple[tuple[Missed, ...], bool]:
        return self._ports.missed.listed(), self._ports.missed.counted()

    def _settle(self, words: str) -> tuple[tuple[Missed, ...], bool]:
        self._ports.missed.done(words)
        return self._read()


def microlearn(ports: Ports, title: str, language: str) -> AuthorAt:
    """Begin a microlearn with a working title, and return where it is gone on with."""
    draft = ports.authoring.begin(language)
    ports.authoring.change(draft, ("title",), title)
    return AuthorAt(draft, Part.GOAL)


def _or_code(work: Callable[[], T]) -> T | str:
    """What was done, or the code of a refusal that the page words itself."""
    try:
        return work()
    except Refusal as refused:
        if not (refused.code.startswith("curation_") or refused.code in {"no_such_curation", "thing_gone"}):
            raise
        return refused.code
