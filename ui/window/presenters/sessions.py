# SPDX-License-Identifier: Apache-2.0
"""Sessions and huddles for whoever leads them."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.errors import Refusal
from app.leading.facts import SessionKind
from app.people.team import Found
from app.sessions.views import (
    GroupsView,
    HuddleStep,
    Led,
    PackChoice,
    Scanned,
    SessionsView,
    Sheet,
    Tried,
)
from app.signin import SecretKind
from app.views import Feedback, LearnerCard
from ui.ports import Ports
from ui.window.intents import Intent, PersonChosen, PinTyped
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.team import SHOWN, FinderPresenter
from ui.window.session_intents import (
    AnsweredTogether,
    BadgeShown,
    GroupsAnew,
    HuddleOn,
    Moved,
    NamedHere,
    SessionBegun,
    SessionEnded,
    SessionEnding,
    SessionResumed,
    TakenOff,
)
from ui.window.session_places import AtHuddle, EndSession, ProveHere, RollCall, Sessions
from ui.window.troubles import person_trouble


class SessionsPageView(View, Protocol):
    """What was begun and led."""

    def show_sessions(self, view: SessionsView) -> None: ...
    def show_closing(self, left: int) -> None: ...


class SessionsPresenter(Presenter):
    """Shows it, and goes on with what was begun."""

    def __init__(self, ports: Ports, guide: Guide, view: SessionsPageView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.sessions.page, self._show)

    def _show(self, view: SessionsView) -> None:
        self._view.show_sessions(view)
        if view.closing is not None:
            self._closed(view.closing)

    def _closed(self, led: Led) -> None:
        """Go on until everybody has it; who leaves the page meanwhile finds it going on when they come back."""
        if led.left:
            self._view.show_closing(led.left)
            self.run_quietly(self._ports.sessions.close, self._closed)
        else:
            self._guide.to(Sessions(led))

    def act(self, intent: Intent) -> None:
        match intent:
            case SessionResumed():
                self.run(self._resume, self._go_on)
            case SessionEnding(drop):
                self.run(self._ports.sessions.sheet, lambda sheet: self._guide.to(EndSession(sheet, drop=drop)))
            case _:
                super().act(intent)

    def _resume(self) -> HuddleStep | None:
        """Where a huddle is; None for a session, and for a huddle whose list was begun."""
        sheet = self._ports.sessions.sheet()
        huddle = sheet.kind is SessionKind.HUDDLE and not sheet.there
        return self._ports.huddles.now() if huddle else None

    def _go_on(self, step: HuddleStep | None) -> None:
        self._guide.to(RollCall() if step is None else AtHuddle(step))


class BeginView(View, Protocol):
    """A new one."""

    def show_choices(self, packs: tuple[PackChoice, ...]) -> None: ...
    def show_refused(self, words: str) -> None: ...


class BeginPresenter(Presenter):
    """Asks what there is, and begins."""

    def __init__(self, ports: Ports, guide: Guide, view: BeginView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.sessions.choices, self._view.show_choices)

    def act(self, intent: Intent) -> None:
        match intent:
            case SessionBegun():
                self.run(partial(self._begin, intent), self._begun)
            case _:
                super().act(intent)

    def _begin(self, wanted: SessionBegun) -> HuddleStep | str:
        """Return the first step of a huddle, "" for a session, or the code of why it cannot begin."""
        try:
            self._ports.sessions.begin(wanted.kind, wanted.pack, wanted.modules, wanted.minutes)
        except Refusal as refusal:
            if not person_trouble(refusal.code):
                raise
            return refusal.code
        return self._ports.huddles.now() if wanted.kind is SessionKind.HUDDLE else ""

    def _begun(self, found: HuddleStep | str) -> None:
        if isinstance(found, HuddleStep):
            self._guide.to(AtHuddle(found))
        elif found:
            self._view.show_refused(person_trouble(found))
        else:
            self._guide.to(RollCall())


class RollView(View, Protocol):
    """Who is here."""

    def show_sheet(self, sheet: Sheet) -> None: ...
    def show_found(self, found: Found) -> None: ...
    def show_noted(self, name: str) -> None: ...
    def show_leads(self) -> None: ...


class RollPresenter(FinderPresenter):
    """Notes who comes."""

    def __init__(self, ports: Ports, guide: Guide, view: RollView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.sessions.sheet, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonChosen(card):
                ask = partial(self._ports.sessions.proves_with, card.id)
                self.run(ask, partial(self._prove, card))
            case BadgeShown(codes):
                self.run(partial(scanned, self._ports, codes), self._noted)
            case TakenOff(learner):
                self.run(partial(self._ports.sessions.undo, learner), self._show)
            case SessionEnding(drop):
                self.run(self._ports.sessions.sheet, lambda sheet: self._guide.to(EndSession(sheet, drop=drop)))
            case _:
                super().act(intent)

    def find(self, text: str, *, left: bool) -> Found:
        """Look for who can be noted."""
        del left
        return self._ports.sessions.find(text, SHOWN)

    def _prove(self, card: LearnerCard, way: SecretKind) -> None:
        self._guide.to(ProveHere(card, way))

    def _noted(self, found: Scanned | None) -> None:
        if found is None:
            self._view.show_leads()
        else:
            self._show(found.sheet)
            self._view.show_noted(found.name)

    def _show(self, sheet: Sheet) -> None:
        self._view.show_sheet(sheet)
        self._look()


def scanned(ports: Ports, codes: tuple[str, ...]) -> Scanned | None:
    """Return what came of a badge; None where it was that of who leads."""
    try:
        return ports.sessions.scan(codes)
    except Refusal as refusal:
        if refusal.code != "leads_it":
            raise
        return None


class ProveView(View, Protocol):
    """A PIN that says that somebody is here."""

    def show_wrong(self, wait_seconds: int) -> None: ...


class ProvePresenter(Presenter):
    """Looks at the PIN; nobody changes places."""

    def __init__(self, ports: Ports, guide: Guide, view: ProveView, place: ProveHere) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._card = place.card

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                self.run(partial(self._ports.sessions.prove, self._card.id, pin), self._tried)
            case NamedHere(learner):
                name = self._card.name
                self.run(partial(self._ports.sessions.name, learner), lambda _sheet: self._guide.to(RollCall(name)))
            case BadgeShown(codes):
                self.run(partial(scanned, self._ports, codes), self._noted)
            case _:
                super().act(intent)

    def _tried(self, tried: Tried) -> None:
        if tried.outcome.ok:
            self._guide.to(RollCall(self._card.name))
        else:
            self._view.show_wrong(tried.outcome.wait_seconds)

    def _noted(self, found: Scanned | None) -> None:
        if found is not None and found.name:
            self._guide.to(RollCall(found.name))


class EndPresenter(Presenter):
    """Closes it, or gives it up."""

    def act(self, intent: Intent) -> None:
        match intent:
            case SessionEnded(drop) if drop:
                self.run(self._ports.sessions.drop, lambda _nothing: self._guide.to(Sessions()))
            case SessionEnded():
                self.run(self._ports.sessions.close, self._closed)
            case _:
                super().act(intent)

    def _closed(self, led: Led) -> None:
        self._guide.to(Sessions(None if led.left else led))  # that page goes on with what is left


class GroupsPageView(View, Protocol):
    """Groups."""

    def show_groups(self, view: GroupsView) -> None: ...


class GroupsPresenter(Presenter):
    """Shows them with why, which is a look that is written down, and changes them."""

    def __init__(self, ports: Ports, guide: Guide, view: GroupsPageView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.grouping.groups, self._view.show_groups)

    def act(self, intent: Intent) -> None:
        match intent:
            case GroupsAnew():
                self.run(self._ports.grouping.propose, self._view.show_groups)
            case Moved(learner, group):
                self.run(partial(self._ports.grouping.move, learner, group), self._view.show_groups)
            case _:
                super().act(intent)


class ForAllPresenter(Presenter):
    """Shows names and groups."""

    def __init__(self, ports: Ports, guide: Guide, view: GroupsPageView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.grouping.shown, self._view.show_groups)


class HuddleView(View, Protocol):
    """A question of a huddle."""

    @property
    def media(self) -> str:
        """The file of the pack that it shows, "" for none."""

    def show_media(self, data: bytes) -> None: ...
    def show_feedback(self, feedback: Feedback) -> None: ...


class HuddlePresenter(Presenter):
    """Takes the answer of the group, and goes on."""

    def __init__(self, ports: Ports, guide: Guide, view: HuddleView, step: HuddleStep) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._step = step

    def open(self) -> None:
        if self._view.media:
            self.run_quietly(partial(self._ports.huddles.media, self._view.media), self._view.show_media)
        if self._step.feedback is not None:
            self._view.show_feedback(self._step.feedback)

    def act(self, intent: Intent) -> None:
        match intent:
            case AnsweredTogether(answer) if self._step.feedback is None:
                self.run(partial(self._ports.huddles.answer, answer), self._told)
            case HuddleOn():
                self.run(self._ports.huddles.next, lambda step: self._guide.to(AtHuddle(step)))
            case AnsweredTogether():
                pass
            case _:
                super().act(intent)

    def _told(self, step: HuddleStep) -> None:
        self._step = step
        if step.feedback is not None:
            self._view.show_feedback(step.feedback)
