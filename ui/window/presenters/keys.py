# SPDX-License-Identifier: Apache-2.0
"""A PIN of one's own after a reset, the recovery code, and notes that were sealed under a lost PIN."""

from __future__ import annotations

from functools import partial
from typing import Protocol

import msgspec

from app.errors import Refusal
from app.signin import SecretKind, SignIn
from ui.ports import AccountsPort, Ports
from ui.window.intents import CodeTyped, Intent, NextAsked, NotesGivenUp, PutOff, SecretChosen
from ui.window.places import (
    ChoosePin,
    FindStart,
    Guide,
    MyPin,
    Pin,
    PinNews,
    RecoveryCode,
    ShutNotes,
    SignedIn,
    Today,
)
from ui.window.presenters.base import Presenter, View
from ui.window.secret_step import SecretStep

_REFUSED = {"weak_pin": SecretStep.WEAK, "same_pin": SecretStep.SAME}


def still_shut(accounts: AccountsPort, learner: str, secret: str) -> int:
    """Return how many notes of somebody who has just come in wait for their recovery code.

    Where none does, a key that is shut is no loss: they get another one.
    """
    if accounts.private_key(learner) is not None:
        return 0
    shut = accounts.notes_shut(learner)
    if not shut:
        accounts.start_key_again(learner, secret)
    return shut


class Changed(msgspec.Struct, frozen=True):
    """What came of choosing a PIN. `shut` notes wait for the recovery code, `lost` ones open to nobody any more."""

    outcome: SignIn
    refused: SecretStep | None = None
    shut: int = 0
    lost: int = 0


def change(accounts: AccountsPort, learner: str, old: str, chosen: SecretChosen) -> Changed:
    """Choose a PIN instead of the temporary one, and see what it opens."""
    kind = SecretKind.PICTURE if chosen.pictures else SecretKind.PIN
    try:
        outcome = accounts.change_secret(learner, old, chosen.secret, kind=kind)
    except Refusal as refused:
        if refused.code not in _REFUSED:
            raise
        return Changed(SignIn(ok=False), refused=_REFUSED[refused.code])
    if not outcome.ok:
        return Changed(outcome)
    shut = still_shut(accounts, learner, chosen.secret)
    return Changed(outcome, shut=shut, lost=0 if shut else accounts.notes_shut(learner))


class ChoosePinView(View, Protocol):
    """A PIN, typed twice."""

    def show_refused(self, why: SecretStep) -> None:
        """Ask for another one."""


class ChoosePinPresenter(Presenter):
    """Changes the temporary PIN into one's own, and lets the person in."""

    def __init__(self, ports: Ports, guide: Guide, view: ChoosePinView, place: ChoosePin) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def act(self, intent: Intent) -> None:
        match intent:
            case SecretChosen():
                work = partial(change, self._ports.accounts, self._place.card.id, self._place.old, intent)
                self.run(work, partial(self._changed, intent.secret))
            case _:
                super().act(intent)

    def _changed(self, secret: str, changed: Changed) -> None:
        if changed.refused is not None:
            self._view.show_refused(changed.refused)
        elif not changed.outcome.ok:  # it was reset once more while they chose
            self._guide.to(Pin(self._place.card))
        elif changed.shut or changed.lost:
            notes = ShutNotes(changed.shut or changed.lost, code_helps=bool(changed.shut), secret=secret)
            self._guide.to(SignedIn(self._place.card, self._place.preferences, first=notes))
        else:
            self._guide.to(SignedIn(self._place.card, self._place.preferences, first=RecoveryCode()))


class RecoveryCodeView(View, Protocol):
    """The code, once."""

    def show_code(self, code: str) -> None:
        """Show it in its groups."""


class RecoveryCodePresenter(Presenter):
    """Has a code made and shows it. It counts once it was written down; after "Not now" nothing knows of it."""

    def __init__(
        self, ports: Ports, guide: Guide, view: RecoveryCodeView, learner: str, *, after: FindStart | Today | MyPin
    ) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._after = after
        self._code = ""

    def open(self) -> None:
        self.run(partial(self._ports.accounts.new_recovery_code, self._learner), self._made)

    def close(self) -> None:
        super().close()
        self._code = ""

    def act(self, intent: Intent) -> None:
        match intent:
            case NextAsked():
                self.run(partial(self._ports.accounts.keep_recovery_code, self._learner, self._code), self._kept)
            case PutOff():
                self._guide.to(self._after)
            case _:
                super().act(intent)

    def _made(self, code: str) -> None:
        self._code = code
        self._view.show_code(code)

    def _kept(self, _nothing: None) -> None:
        self._guide.to(MyPin(PinNews.CODE) if isinstance(self._after, MyPin) else self._after)


def recover(accounts: AccountsPort, learner: str, code: str, secret: str) -> bool:
    """Open the key with a recovery code; False where it does not fit."""
    try:
        return accounts.recover_key(learner, code, secret).ok
    except Refusal as refused:
        if refused.code == "bad_recovery_code":
            return False
        raise


class ShutNotesView(View, Protocol):
    """A line for the code, and the way without it."""

    def show_wrong_code(self) -> None:
        """The code does not fit."""


class ShutNotesPresenter(Presenter):
    """Opens the notes, lets them wait, or begins again without them."""

    def __init__(self, ports: Ports, guide: Guide, view: ShutNotesView, learner: str, place: ShutNotes) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._place = place

    def act(self, intent: Intent) -> None:
        accounts, secret = self._ports.accounts, self._place.secret
        match intent:
            case CodeTyped(code):
                self.run(partial(recover, accounts, self._learner, code, secret), self._tried)
            case NotesGivenUp():
                self.run(partial(accounts.start_key_again, self._learner, secret), self._begun)
            case NextAsked():
                self._guide.to(RecoveryCode())
            case PutOff():
                self._guide.to(Today())
            case _:
                super().act(intent)

    def _tried(self, opened: bool) -> None:
        if opened:
            self._guide.to(Today())
        else:
            self._view.show_wrong_code()

    def _begun(self, _outcome: SignIn) -> None:
        self._guide.to(RecoveryCode())
