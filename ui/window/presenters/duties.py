# SPDX-License-Identifier: Apache-2.0
"""What is asked at a site: set, looked at, changed, ended, by whoever leads; written into records a few at a time."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.duties.status import Status
from app.duties.views import Act, Choices, DutyCard, DutyView
from ui.ports import Ports
from ui.window.duty_intents import DutyEnded, DutyPut, PeopleReminded, PersonAsked, PersonExcused
from ui.window.duty_places import DutyAt, ToDuties
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View

_TO_REMIND = (Status.OVERDUE, Status.EXPIRING)


class DutiesView(View, Protocol):
    """The list."""

    def show_duties(self, cards: tuple[DutyCard, ...]) -> None: ...


class DutiesPresenter(Presenter):
    """Shows the duties of the site."""

    def __init__(self, ports: Ports, guide: Guide, view: DutiesView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.duties.of_site, self._view.show_duties)


class DutyOneView(View, Protocol):
    """One duty."""

    def show_duty(self, view: DutyView) -> None: ...
    def show_spreading(self, left: int) -> None: ...
    def show_reminded(self) -> None: ...


class DutyPresenter(Presenter):
    """Shows one duty; what is not in people's records yet is written there meanwhile."""

    def __init__(self, ports: Ports, guide: Guide, view: DutyOneView, duty: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._duty = duty
        self._left = 0

    def open(self) -> None:
        self.run(partial(self._ports.duties.one, self._duty), self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case PeopleReminded():
                self._remind()
            case _:
                super().act(intent)

    def _show(self, view: DutyView) -> None:
        self._view.show_duty(view)
        self._spread()

    def _spread(self) -> None:
        self.run_quietly(partial(self._ports.duties.spread, self._duty), self._spread_some)

    def _spread_some(self, left: int) -> None:
        before, self._left = self._left, left
        goes_on = left > 0 and left != before  # what does not come to count, since a clock was ahead, is left alone
        self._view.show_spreading(left if goes_on else 0)
        if goes_on:
            self._spread()

    def _remind(self) -> None:
        self.run(partial(self._ports.duties.remind, self._duty, _TO_REMIND), self._reminded_some)

    def _reminded_some(self, left: int) -> None:
        if left:
            self._remind()
        else:
            self._view.show_reminded()


class ChoicesView(View, Protocol):
    """One decision."""

    def show_choices(self, choices: Choices) -> None: ...


class DutyStepPresenter(Presenter):
    """Shows what can be decided, and asks it in the end."""

    def __init__(self, ports: Ports, guide: Guide, view: ChoicesView, pack: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._pack = pack

    def open(self) -> None:
        self.run(partial(self._ports.duties.choices, self._pack), self._view.show_choices)

    def act(self, intent: Intent) -> None:
        match intent:
            case DutyPut(order, duty):
                self.run(partial(self._ports.duties.put, order, duty=duty), self._asked)
            case _:
                super().act(intent)

    def _asked(self, card: DutyCard) -> None:
        self._guide.to(DutyAt(card.duty))


class DutyEndsPresenter(Presenter):
    """Ends a duty, for all that were asked; those who are not reached now are when they come in."""

    def act(self, intent: Intent) -> None:
        match intent:
            case DutyEnded(duty):
                self.run(partial(self._ports.duties.end, duty), partial(self._ended, duty))
            case _:
                super().act(intent)

    def _ended(self, duty: str, _nothing: None) -> None:
        self._spread(duty, 0)

    def _spread(self, duty: str, before: int) -> None:
        self.run(partial(self._ports.duties.spread, duty), partial(self._spread_some, duty, before))

    def _spread_some(self, duty: str, before: int, left: int) -> None:
        if left and left != before:
            self._spread(duty, left)
        else:
            self._guide.to(ToDuties())


class DutyPersonPresenter(Presenter):
    """Excuses one person, or asks it again of them."""

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonExcused(duty, learner, reason):
                self.run(partial(self._ports.duties.excuse, duty, learner, reason), partial(self._back, duty))
            case PersonAsked(duty, learner):
                self.run(partial(self._ports.duties.ask_again, duty, learner), partial(self._back, duty))
            case _:
                super().act(intent)

    def _back(self, duty: str, _nothing: None) -> None:
        self._guide.to(DutyAt(duty))


class HistoryView(View, Protocol):
    """Who did what."""

    def show_acts(self, acts: tuple[Act, ...]) -> None: ...


class DutyHistoryPresenter(Presenter):
    """Shows what was done with a duty."""

    def __init__(self, ports: Ports, guide: Guide, view: HistoryView, duty: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._duty = duty

    def open(self) -> None:
        self.run(partial(self._ports.duties.history, self._duty), self._view.show_acts)
