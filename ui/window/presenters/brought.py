# SPDX-License-Identifier: Apache-2.0
"""A passport that somebody brings: looked at, given to one of the people here, and answered line by line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from app.errors import Refusal
from app.passport.model import MOST_BYTES, Brought, Checked
from app.views import LearnerCard
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.passport_intents import BringerChosen, LineJudged, PassportBrought
from ui.window.passport_places import AtBrought, AtLine, BringPassport
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View

_FILE = frozenset({"no_passport", "passport_changed", "passport_newer"})


class BringView(View, Protocol):
    """A file, and what came of it."""

    def show_refused(self, code: str) -> None: ...
    def show_checked(self, checked: Checked, people: tuple[LearnerCard, ...]) -> None: ...


class BringPresenter(Presenter):
    """Reads the file, and asks whose it is unless that is known."""

    def __init__(self, ports: Ports, guide: Guide, view: BringView, place: BringPassport, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place
        self._learner = learner
        self._content = b""

    def act(self, intent: Intent) -> None:
        match intent:
            case PassportBrought(path):
                self.run(partial(self._check, Path(path)), self._checked)
            case BringerChosen(learner):
                self._bring(learner)
            case _:
                super().act(intent)

    def _check(self, path: Path) -> tuple[bytes, Checked | str]:
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError:
            return b"", "unreadable"
        try:
            return content, self._ports.accepting.check(content)
        except Refusal as refusal:
            if refusal.code not in _FILE:
                raise
            return b"", refusal.code

    def _checked(self, found: tuple[bytes, Checked | str]) -> None:
        self._content, checked = found
        if isinstance(checked, str):
            self._view.show_refused(checked)
        elif self._place.card is not None:
            self._bring(self._place.card.id)
        else:
            self.run_quietly(self._ports.accounts.cards, partial(self._ask_whose, checked))

    def _ask_whose(self, checked: Checked, people: tuple[LearnerCard, ...]) -> None:
        self._view.show_checked(checked, tuple(each for each in people if each.id != self._learner))

    def _bring(self, learner: str) -> None:
        self.run(partial(self._ports.accepting.brought, learner, self._content), self._show)

    def _show(self, brought: Brought) -> None:
        self._guide.to(AtBrought(brought, self._content))


class LinePresenter(Presenter):
    """Records what was said of one line, and goes back to all of them."""

    def __init__(self, ports: Ports, guide: Guide, view: View, place: AtLine) -> None:
        super().__init__(ports, guide, view)
        self._place = place

    def act(self, intent: Intent) -> None:
        match intent:
            case LineJudged(item, competencies, accepted, reason):
                self.run(partial(self._judge, item, competencies, accepted=accepted, reason=reason), self._show)
            case _:
                super().act(intent)

    def _judge(self, item: str, competencies: tuple[str, ...], *, accepted: bool, reason: str) -> Brought:
        place, accepting = self._place, self._ports.accepting
        learner = place.brought.learner
        accepting.judge(learner, place.content, item, competencies, accepted=accepted, reason=reason)
        return accepting.brought(learner, place.content)

    def _show(self, brought: Brought) -> None:
        self._guide.to(AtBrought(brought, self._place.content))
