# SPDX-License-Identifier: Apache-2.0
"""The people here, and the page of one of them, for whoever looks after them."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.people.team import Found, PersonHere
from app.views import LearnerCard
from ui.ports import Ports
from ui.window.intents import Intent, PersonChosen, PersonSought
from ui.window.places import Guide, Person
from ui.window.presenters.base import Presenter, View

SHOWN = 16
"""People at once: more could not be looked through."""


class FinderView(View, Protocol):
    """A search line with people below it."""

    def show_found(self, found: Found) -> None: ...


class FinderPresenter(Presenter):
    """Looks for people while somebody types; of what waits, only the newest is looked for."""

    def __init__(self, ports: Ports, guide: Guide, view: FinderView) -> None:
        super().__init__(ports, guide, view)
        self._finder = view
        self._sought = PersonSought("")
        self._wanted: PersonSought | None = None
        self._looking = False

    def open(self) -> None:
        self._look()

    def returned(self) -> None:
        """Look again: somebody may have left meanwhile, or come back."""
        self._look()

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonSought():
                self._sought = intent
                self._look()
            case _:
                super().act(intent)

    def _look(self) -> None:
        if self._looking:
            self._wanted = self._sought
            return
        self._looking = True
        self.run_quietly(partial(self.find, self._sought.text, left=self._sought.left), self._found)

    def find(self, text: str, *, left: bool) -> Found:
        """Look for people; on the writer's thread."""
        return self._ports.team.find(text, left=left, most=SHOWN)

    def _found(self, found: Found) -> None:
        self._looking = False
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._look()
        else:
            self._finder.show_found(found)

    def _try_again(self) -> None:
        self._looking = False
        super()._try_again()


class TeamPresenter(FinderPresenter):
    """Shows who is here, and opens the page of one."""

    def act(self, intent: Intent) -> None:
        match intent:
            case PersonChosen(card):
                self._guide.to(Person(card))
            case _:
                super().act(intent)


class PersonView(View, Protocol):
    """What is known of one person, and what can be done."""

    def show_person(self, person: PersonHere) -> None: ...


class PersonPresenter(Presenter):
    """Opens the page of a person, which is written down for them."""

    def __init__(self, ports: Ports, guide: Guide, view: PersonView, card: LearnerCard) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._card = card

    def open(self) -> None:
        self.run(partial(self._ports.team.person, self._card.id), self._view.show_person)
