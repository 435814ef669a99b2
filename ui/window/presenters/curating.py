# SPDX-License-Identifier: Apache-2.0
"""Curating: the drafts, one of them, one thing of it, and the organisation's own beside modules."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.curating.sheet import Thing
from app.curating.views import Card, Draft, Own, Results, Titled, Topic
from app.rights import Right
from ui.ports import Ports
from ui.window.curate_intents import (
    CuratedFor,
    CurationBegun,
    CurationDropped,
    OwnBeside,
    ThingCollected,
    ThingDecided,
    ThingPutBack,
)
from ui.window.curate_places import CurateDraft, CurateOwn, CurateThing, ToCurate
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class CurateView(View, Protocol):
    """The drafts and what is in force."""

    def show_drafts(self, drafts: tuple[Card, ...], rules: tuple[tuple[Titled, str], ...], *, sets: bool) -> None: ...


class CuratePresenter(Presenter):
    """Shows what there is, and begins a draft."""

    def __init__(self, ports: Ports, guide: Guide, view: CurateView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run(self._read, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case CurationBegun(thing):
                self.run(partial(self._begin, thing), self._guide.to)
            case _:
                super().act(intent)

    def _read(self) -> tuple[tuple[Card, ...], tuple[tuple[Titled, str], ...], bool]:
        curating = self._ports.curating
        sets = Right.MANAGE_DEVICE in self._ports.team.rights()
        return curating.drafts(self._language), curating.rules(self._language), sets

    def _show(self, found: tuple[tuple[Card, ...], tuple[tuple[Titled, str], ...], bool]) -> None:
        drafts, rules, sets = found
        self._view.show_drafts(drafts, rules, sets=sets)

    def _begin(self, thing: Thing | None) -> CurateDraft | CurateThing:
        curating = self._ports.curating
        draft = curating.begin()
        if thing is None:
            return CurateDraft(draft)
        curating.collect(draft, thing)
        return CurateThing(draft, thing)


class DraftPageView(View, Protocol):
    """A draft."""

    def show_draft(self, draft: Draft) -> None: ...
    def show_found(self, text: str, found: Results) -> None: ...
    def show_collected(self, draft: Draft) -> None: ...


class CurateDraftPresenter(Presenter):
    """While one look is under way, only the newest of what is typed meanwhile waits for the next."""

    def __init__(self, ports: Ports, guide: Guide, view: DraftPageView, place: CurateDraft, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._draft = place.draft
        self._language = language
        self._looking = False
        self._next: list[str] = []

    def open(self) -> None:
        self.run(partial(self._ports.curating.open, self._draft, self._language), self._view.show_draft)

    def act(self, intent: Intent) -> None:
        match intent:
            case CuratedFor(text):
                self._next = [text.strip()]
                self._look()
            case ThingCollected(thing):
                self.run(partial(self._collect, thing), self._view.show_collected)
            case CurationDropped():
                self.run(partial(self._ports.curating.drop, self._draft), lambda _none: self._guide.to(ToCurate()))
            case _:
                super().act(intent)

    def _look(self) -> None:
        if not self._next or self._looking:
            return
        text = self._next.pop()
        if not text:
            self._view.show_found("", Results())
            return
        self._looking = True
        self.run_quietly(
            partial(self._ports.curating.find, self._draft, f"{text} ", self._language), partial(self._found, text)
        )

    def _found(self, text: str, found: Results) -> None:
        self._looking = False
        if not self._next:
            self._view.show_found(text, found)
        self._look()

    def _collect(self, thing: Thing) -> Draft:
        self._ports.curating.collect(self._draft, thing)
        return self._ports.curating.open(self._draft, self._language)


class ThingView(View, Protocol):
    """One thing of a draft."""

    def show_topic(self, topic: Topic) -> None: ...
    def show_decided(self, topic: Topic) -> None: ...


class CurateThingPresenter(Presenter):
    """Keeps what is decided at once, and each letter of the sentence."""

    def __init__(self, ports: Ports, guide: Guide, view: ThingView, place: CurateThing, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place
        self._language = language

    def open(self) -> None:
        self.run(self._topic, self._view.show_topic)

    def act(self, intent: Intent) -> None:
        match intent:
            case ThingDecided(typed=True):
                self.run_quietly(partial(self._choose, intent), lambda _none: None)
            case ThingDecided():
                self.run(partial(self._decide, intent), self._view.show_decided)
            case ThingPutBack(thing):
                put_back = partial(self._ports.curating.put_back, self._place.draft, thing)
                self.run(put_back, lambda _none: self._guide.to(CurateDraft(self._place.draft)))
            case _:
                super().act(intent)

    def _topic(self) -> Topic:
        return self._ports.curating.topic(self._place.draft, self._place.thing, self._language)

    def _choose(self, said: ThingDecided) -> None:
        choose = self._ports.curating.choose
        choose(self._place.draft, said.thing, said.decision, said.because, said.instead)

    def _decide(self, said: ThingDecided) -> Topic:
        before = self._topic().here.choice
        because = before.because if before is not None and before.because else said.because
        choose = self._ports.curating.choose
        choose(self._place.draft, said.thing, said.decision, because, said.instead)
        return self._topic()


class OwnView(View, Protocol):
    """One of the organisation's own."""

    def show_own(self, own: Own) -> None: ...


class CurateOwnPresenter(Presenter):
    """Puts it beside modules."""

    def __init__(self, ports: Ports, guide: Guide, view: OwnView, place: CurateOwn, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place
        self._language = language

    def open(self) -> None:
        self.run(partial(self._ports.curating.own, self._place.house, self._language), self._view.show_own)

    def act(self, intent: Intent) -> None:
        match intent:
            case OwnBeside(module, on):
                attach = partial(self._ports.curating.attach, self._place.house, module, on=on)
                self.run_quietly(attach, lambda _none: None)
            case _:
                super().act(intent)
