# SPDX-License-Identifier: Apache-2.0
"""How the person who is signed in gets in: seeing it, and choosing another PIN or the first one."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.errors import Refusal
from app.signin import MyAccess, SecretKind, SignIn
from ui.ports import Ports
from ui.window.intents import Intent, PinTyped, SecretChosen
from ui.window.places import ChangePin, Guide, MyPin, People, PinNews, RecoveryCode
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.keys import Changed, change
from ui.window.secret_step import SecretStep


class MyPinView(View, Protocol):
    """How the person gets in."""

    def show_access(self, access: MyAccess) -> None: ...


class MyPinPresenter(Presenter):
    """Shows how the person gets in."""

    def __init__(self, ports: Ports, guide: Guide, view: MyPinView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.accounts.my_access, self._learner), self._view.show_access)


class ChangePinView(View, Protocol):
    """The PIN of now, then another one twice."""

    def show_proved(self) -> None: ...
    def show_wrong(self, wait_seconds: int) -> None:
        """The PIN of now was not right; the next try is looked at in `wait_seconds`."""

    def show_refused(self, why: SecretStep) -> None:
        """Ask for another one."""


class ChangePinPresenter(Presenter):
    """Looks at the PIN of now before another one is chosen; both are forgotten with the page."""

    def __init__(self, ports: Ports, guide: Guide, view: ChangePinView, learner: str, place: ChangePin) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._kind = place.old
        self._old = ""

    def close(self) -> None:
        super().close()
        self._old = ""

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                self.run(partial(self._ports.accounts.sign_in, self._learner, pin), partial(self._tried, pin))
            case SecretChosen():
                self.run(partial(self._change, self._old, intent), self._changed)
            case _:
                super().act(intent)

    def _tried(self, pin: str, outcome: SignIn) -> None:
        if outcome.must_change:  # it was reset meanwhile: nobody is signed in any more
            self._guide.to(People())
        elif outcome.ok:
            self._old = pin
            self._view.show_proved()
        else:
            self._view.show_wrong(outcome.wait_seconds)

    def _change(self, old: str, chosen: SecretChosen) -> Changed | None:
        """None where the first PIN is not theirs to choose, which their own page says in words."""
        try:
            return change(self._ports.accounts, self._learner, old, chosen)
        except Refusal as refused:
            if refused.code == "first_pin_given":
                return None
            raise

    def _changed(self, changed: Changed | None) -> None:
        if changed is not None and changed.refused is not None:
            self._view.show_refused(changed.refused)
        elif changed is None or not changed.outcome.ok:
            self._guide.to(MyPin())
        elif self._kind is SecretKind.NONE:
            self._guide.to(RecoveryCode(mine=True))
        else:
            self._guide.to(MyPin(PinNews.PIN))
