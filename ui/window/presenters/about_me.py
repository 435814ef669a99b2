# SPDX-License-Identifier: Apache-2.0
"""What a person says of themselves, what is known of what they know, and what they work towards."""

from __future__ import annotations

from functools import partial
from typing import Protocol

import msgspec

from app.events import Purpose
from app.observing.views import ObservedView
from app.open_badge import EarnedBadge
from app.passport.model import Answered
from app.sessions.views import WasAt
from app.views import Level, Progress, Step, Today, WelcomeArea
from ui.ports import Ports
from ui.window.certificate_intents import CertificateAsked
from ui.window.intents import AreasFilled, Intent, TalkPutAside
from ui.window.places import AtStep, Guide
from ui.window.places import Today as TodayPlace
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.certificates import Certificates, CertificatesView
from ui.window.work_intents import SavedDeleted


class WelcomeView(View, Protocol):
    """The questions about how sure a person feels."""

    def show_areas(self, areas: tuple[WelcomeArea, ...]) -> None: ...


class WelcomePresenter(Presenter):
    """Asks how sure a person feels, and leads to the first question."""

    def __init__(self, ports: Ports, guide: Guide, view: WelcomeView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.learning.welcome_areas, self._learner), self._view.show_areas)

    def act(self, intent: Intent) -> None:
        match intent:
            case AreasFilled(ratings, wants):
                rate = partial(self._ports.learning.rate_areas, self._learner, dict(ratings), wants)
                self.run(rate, self._rated)
            case _:
                super().act(intent)

    def _rated(self, _nothing: None) -> None:
        self.run(partial(self._ports.learning.today, self._learner), self._onward)

    def _onward(self, today: Today) -> None:
        """To the first question where there was none yet, else back to the day."""
        if today.needs_diagnostic:
            self.run(partial(self._ports.learning.start, self._learner, Purpose.DIAGNOSTIC), self._first)
        else:
            self._guide.to(TodayPlace())

    def _first(self, step: Step) -> None:
        self._guide.to(AtStep(step))


class ProgressView(View, CertificatesView, Protocol):
    """What I know so far."""

    def show_progress(self, progress: Progress) -> None: ...
    def show_badges(self, badges: tuple[EarnedBadge, ...]) -> None: ...
    def show_brought(self, answers: tuple[Answered, ...]) -> None: ...
    def show_attended(self, sessions: tuple[WasAt, ...], written: frozenset[str] | None) -> None: ...
    def show_waiting(self, titles: tuple[str, ...], who: tuple[str, ...]) -> None:
        """Say what is known and was not watched yet, and who can watch it."""

    def show_seen(self, seen: tuple[ObservedView, ...], name: str, learner: str) -> None:
        """Show what was seen at work."""

    def hide_talk(self) -> None:
        """Take the offer of a talk away."""


class ProgressPresenter(Presenter):
    """Shows a person what is known about what they know.

    That a talk may help is said until the person puts it aside, and again when they sign in the next time.
    """

    def __init__(self, ports: Ports, guide: Guide, view: ProgressView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._certificates = Certificates(self, ports, guide, view, learner)

    def open(self) -> None:
        self.run(partial(self._ports.learning.progress, self._learner), self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case TalkPutAside():
                self._guide.visit.talk_put_aside = True
                self._view.hide_talk()
            case CertificateAsked():
                self._certificates.make(intent)
            case SavedDeleted(path):
                self._certificates.delete(path)
            case _:
                super().act(intent)

    def returned(self) -> None:
        """What was seen at work may be signed now."""
        self.run_quietly(self._seen, self._show_seen)

    def _show(self, progress: Progress) -> None:
        put_aside = self._guide.visit.talk_put_aside
        self._view.show_progress(msgspec.structs.replace(progress, talk=()) if put_aside else progress)
        if progress.talk:  # from now on a supervisor is told after some days
            self.run_quietly(partial(self._ports.early_help.for_me, self._learner), _nothing_to_show)
        waits = tuple(row.title for row in progress.skills if row.level is Level.WAITING)
        if waits:
            who = partial(self._ports.watching.who_can, self._learner)
            self.run_quietly(who, partial(self._view.show_waiting, waits))
        self._certificates.open()
        self.run_quietly(partial(self._ports.badges.earned, self._learner), self._show_badges)
        self.run_quietly(partial(self._ports.passports.answered, self._learner), self._show_brought)
        self.run_quietly(self._seen, self._show_seen)
        self.run_quietly(self._attended, self._show_attended)

    def _attended(self) -> tuple[tuple[WasAt, ...], frozenset[str] | None]:
        """What somebody was at, and the entries of their passport; None where they have no key to write one."""
        sessions = self._ports.attendance.mine(self._learner)
        if not sessions:
            return (), None
        passport = self._ports.passports.mine(self._learner)
        return sessions, frozenset(entry.id for entry in passport.entries) if passport.may_write else None

    def _show_attended(self, found: tuple[tuple[WasAt, ...], frozenset[str] | None]) -> None:
        if found[0]:
            self._view.show_attended(*found)

    def _show_badges(self, badges: tuple[EarnedBadge, ...]) -> None:
        if badges:
            self._view.show_badges(badges)

    def _show_brought(self, answers: tuple[Answered, ...]) -> None:
        if answers:
            self._view.show_brought(answers)

    def _seen(self) -> tuple[tuple[ObservedView, ...], str]:
        names = {card.id: card.name for card in self._ports.accounts.cards()}
        return self._ports.observing.mine(self._learner), names.get(self._learner, "")

    def _show_seen(self, found: tuple[tuple[ObservedView, ...], str]) -> None:
        seen, name = found
        if seen:
            self._view.show_seen(seen, name, self._learner)


def _nothing_to_show(_said: bool) -> None:
    """It is kept; the screen says it already."""
