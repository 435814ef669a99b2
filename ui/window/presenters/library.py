# SPDX-License-Identifier: Apache-2.0
"""The library: what comes first, what is found, what is opened and said of it, and the part that is not noted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from app.aids.views import AidKind
from app.emergency_views import EmergencyCard
from app.errors import Refusal
from app.library.house_checks import LARGEST, MOST_BYTES
from app.library.views import AtDoor, Filters, HouseThing, LibraryFound, LibraryView, Thing
from app.own.facts import Ref, ThingKind
from app.practice.facts import PracticeKind
from app.record.errors import StoreFailed
from ui.picture_files import without_camera
from ui.ports import Ports
from ui.window.aid_intents import AddressCopied
from ui.window.aid_places import AtAid
from ui.window.cycle_places import AtCycle
from ui.window.emergency_places import AtEmergency
from ui.window.intents import Intent
from ui.window.library_intents import (
    CardCodeTyped,
    CodeCardAsked,
    LibraryAsked,
    OwnAdded,
    OwnRemoved,
    ThingAsked,
    ThingJudged,
    ThingNotForMe,
)
from ui.window.library_places import AtCode, AtHouse
from ui.window.places import Guide, Place
from ui.window.practice_places import AtPractice
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.in_vain import CountsInVain
from ui.window.search_places import FoundLesson

WriteCard: TypeAlias = Callable[[str, str, Path], Path]
"""Code, title and a folder to the file."""


def open_thing(ports: Ports, learner: str, ref: Ref, way: str) -> Place:
    """Return the screen of a thing, and note that it was opened, by which way."""
    place = shown(ports, learner, ref)
    ports.library.used(learner, ref, way)
    return place


def shown(ports: Ports, learner: str, ref: Ref, *, unnoted: bool = False) -> Place:
    """Return the screen of a thing. Nothing is noted."""
    match ref.kind:
        case ThingKind.LESSON:
            return FoundLesson(ports.search.open(learner, ref.pack, ref.thing), unnoted=unnoted)
        case ThingKind.STORY | ThingKind.EXAMPLE:
            return AtPractice(ports.practice.open(learner, PracticeKind(ref.kind.value), ref.thing))
        case ThingKind.CYCLE:
            return AtCycle(ports.cycles.open(learner, ref.thing))
        case ThingKind.HOUSE:
            return AtHouse(ports.library.read_house(ref.thing), unnoted=unnoted)
        case _:
            return AtAid(ports.aids.open(learner, AidKind(ref.kind.value), ref.pack, ref.thing), unnoted=unnoted)


class LibraryPageView(View, Protocol):
    """The library."""

    def show_library(self, view: LibraryView) -> None: ...
    def show_found(self, result: LibraryFound) -> None: ...
    def show_counted(self, counted: bool) -> None: ...
    def show_card(self, file: Path | None) -> None: ...


class CardPresenter(Presenter):
    """Makes cards with codes; `card` writes one into a folder and returns the file."""

    def __init__(self, ports: Ports, guide: Guide, view: View, language: str, card: WriteCard) -> None:
        super().__init__(ports, guide, view)
        self._language = language
        self._card = card

    def make_card(self, ref: Ref, done: Callable[[Path | None], None]) -> None:
        """Write the card and hand its file on, None where the disk did not take it."""
        self.run(partial(self._write, ref, self._ports.copies()), done)

    def _write(self, ref: Ref, inside: Path) -> Path | None:
        code, title = self._ports.library.code(ref, self._language)
        try:
            return self._card(code, title, inside)
        except (OSError, StoreFailed):
            return None


class LibraryPresenter(CardPresenter):
    """While one look is under way, only the newest of what is typed meanwhile waits for the next."""

    def __init__(
        self, ports: Ports, guide: Guide, view: LibraryPageView, learner: str, *, language: str, card: WriteCard
    ) -> None:
        super().__init__(ports, guide, view, language, card)
        self._page = view
        self._learner = learner
        self._filters = Filters()
        self._looking = False
        self._vain = CountsInVain(ports, learner)
        self._next: list[LibraryAsked] = []

    def open(self) -> None:
        self.run_quietly(self._ports.missed.counted, self._page.show_counted)
        self.run(partial(self._ports.library.view, self._learner, self._filters), self._page.show_library)

    def close(self) -> None:
        self._vain.left()
        super().close()

    def returned(self) -> None:
        self.run_quietly(partial(self._ports.library.view, self._learner, self._filters), self._page.show_library)

    def act(self, intent: Intent) -> None:
        match intent:
            case LibraryAsked():
                self._filters = intent.filters
                self._next = [intent]
                self._look()
            case ThingAsked(ref, way):
                self.run(partial(open_thing, self._ports, self._learner, ref, way), self._guide.to)
            case ThingJudged(ref, useful, fits):
                work = partial(self._ports.library.rate, self._learner, ref, useful, fits)
                self.run_quietly(work, lambda _nothing: None)
            case ThingNotForMe(ref, back):
                work = partial(self._ports.library.decline, self._learner, ref, back=back)
                self.run(work, lambda _nothing: self.open())
            case CardCodeTyped(code):
                self._guide.to(AtCode(code))
            case CodeCardAsked(ref):
                self.make_card(ref, self._page.show_card)
            case _:
                super().act(intent)

    def _look(self) -> None:
        if not self._next or self._looking:
            return
        wanted = self._next.pop()
        self._looking = True
        if wanted.text.strip():
            look = partial(self._ports.library.find, self._learner, wanted.text, wanted.filters)
            self.run_quietly(look, partial(self._found, wanted))
        else:
            self._vain.left()
            self.run_quietly(partial(self._ports.library.view, self._learner, wanted.filters), self._shown)

    def _found(self, wanted: LibraryAsked, found: LibraryFound) -> None:
        self._looking = False
        some = bool(found.rows) or found.found.building or wanted.filters.any
        self._vain.looked(wanted.text, found=some)
        if not self._next:
            self._page.show_found(found)
        self._look()

    def _shown(self, view: LibraryView) -> None:
        self._looking = False
        if not self._next:
            self._page.show_library(view)
        self._look()

    def _failed(self, again: Callable[[], None], error: Exception) -> None:
        self._looking = False
        super()._failed(again, error)


class ThingsView(View, Protocol):
    """What can be read without a note."""

    def show_things(self, things: tuple[Thing, ...]) -> None: ...


class JustLookingPresenter(Presenter):
    """Opens things, and asks nobody to note it."""

    def __init__(self, ports: Ports, guide: Guide, view: ThingsView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._page = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.library.to_read, self._learner), self._page.show_things)

    def act(self, intent: Intent) -> None:
        match intent:
            case ThingAsked(ref):
                self.run(partial(shown, self._ports, self._learner, ref, unnoted=True), self._guide.to)
            case _:
                super().act(intent)


class HousePageView(View, Protocol):
    """One of the organisation's own."""

    def show_copied(self) -> None: ...


class HousePresenter(Presenter):
    """One of the organisation's own is read; an address can be copied: `copy` puts it where it can be pasted."""

    def __init__(self, ports: Ports, guide: Guide, view: HousePageView, copy: Callable[[str], None]) -> None:
        super().__init__(ports, guide, view)
        self._page = view
        self._copy = copy

    def act(self, intent: Intent) -> None:
        match intent:
            case AddressCopied(link):
                self._copy(link)
                self._page.show_copied()
            case _:
                super().act(intent)


class CodeView(View, Protocol):
    """What a code opens."""

    def show_unknown(self, code: str) -> None: ...
    def show_sign_in(self) -> None: ...


class CodePresenter(Presenter):
    """Opens what a code is of; before somebody signs in (`learner` is "") only what everybody may read."""

    def __init__(
        self, ports: Ports, guide: Guide, view: CodeView, learner: str, place: AtCode, *, language: str
    ) -> None:
        super().__init__(ports, guide, view)
        self._page = view
        self._learner = learner
        self._code = place.code
        self._language = language

    def open(self) -> None:
        if self._code:
            self._look(self._code)

    def act(self, intent: Intent) -> None:
        match intent:
            case CardCodeTyped(code):
                self._look(code)
            case _:
                super().act(intent)

    def _look(self, code: str) -> None:
        if self._learner:
            self.run(partial(self._tried, partial(self._opened, code)), self._show)
        else:
            at_door = partial(self._ports.library.at_door, code, self._language)
            self.run(partial(self._tried, at_door), partial(self._at_door, code))

    def _opened(self, code: str) -> Place:
        ref = self._ports.library.by_code(self._learner, code)
        return open_thing(self._ports, self._learner, ref, "code")

    @staticmethod
    def _tried(work: Callable[[], AtDoor | Place]) -> AtDoor | Place | str:
        try:
            return work()
        except Refusal as refused:
            if refused.code in {"not_signed_in", "not_yours"}:
                raise
            return refused.code

    def _show(self, found: AtDoor | Place | str) -> None:
        if isinstance(found, str):
            self._page.show_unknown(found)
        elif not isinstance(found, AtDoor):
            self._guide.to(found)

    def _at_door(self, code: str, found: AtDoor | Place | str) -> None:
        if not isinstance(found, AtDoor):
            self._page.show_unknown(str(found))
        elif found.house is not None:
            self._guide.to(AtHouse(found.house, door=True))
        elif found.emergency is not None:
            self._guide.to(AtEmergency(EmergencyCard(*found.emergency)))
        else:
            self._guide.opens_next(code)
            self._page.show_sign_in()


class OwnView(View, Protocol):
    """The organisation's own, for whoever keeps them."""

    def show_things(self, things: tuple[HouseThing, ...]) -> None: ...
    def show_added(self) -> None: ...
    def show_refused(self, code: str) -> None: ...
    def show_card(self, file: Path) -> None: ...


class OwnPresenter(CardPresenter):
    """Adds, removes, and makes cards."""

    def __init__(self, ports: Ports, guide: Guide, view: OwnView, language: str, card: WriteCard) -> None:
        super().__init__(ports, guide, view, language, card)
        self._page = view

    def open(self) -> None:
        self.run(self._ports.library.own_things, self._page.show_things)

    def act(self, intent: Intent) -> None:
        match intent:
            case OwnAdded(title, path, address):
                self.run(partial(self._add, title, path, address), self._added)
            case OwnRemoved(id):
                self.run(partial(self._ports.library.remove_own, id), lambda _thing: self.open())
            case CodeCardAsked(ref):
                self.make_card(ref, self._written)
            case _:
                super().act(intent)

    def _add(self, title: str, path: str, address: str) -> str:
        """Return "" where it was kept, else the code of what is wrong."""
        try:
            data = Path(path).read_bytes() if path else b""
            if path and not data:
                return "house_empty"
            if len(data) <= MOST_BYTES:
                data = without_camera(data, widest=LARGEST)
            self._ports.library.add_own(title, data=data, address="" if path else address, language=self._language)
        except Refusal as refused:
            if not refused.code.startswith("house_"):
                raise
            return refused.code
        return ""

    def _added(self, wrong: str) -> None:
        if wrong:
            self._page.show_refused(wrong)
        else:
            self._page.show_added()
            self.open()

    def _written(self, file: Path | None) -> None:
        if file is None:
            self._page.show_refused("")
        else:
            self._page.show_card(file)
