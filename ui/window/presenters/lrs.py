# SPDX-License-Identifier: Apache-2.0
"""Sets the LRS; what waits is sent there at once."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.connecting import LrsSetting, endpoint_flaw
from app.record.sent_before import SentBefore
from ui.ports import Ports
from ui.window.care_intents import LrsFilled
from ui.window.care_places import CareFor, CarePart
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class LrsView(View, Protocol):
    """Address, key and secret."""

    def show_lrs(self, endpoint: str, key: str) -> None: ...
    def show_sent(self, count: int) -> None:
        """Ask what of that which was sent to another address shall go to this one."""

    def show_flaw(self, flaw: str) -> None:
        """Say what is wrong with the address."""


class LrsPresenter(Presenter):
    """Keeps what was typed, and shows how sending goes."""

    def __init__(self, ports: Ports, guide: Guide, view: LrsView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.lrs.lrs, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case LrsFilled(endpoint, before=None):
                flaw = endpoint_flaw(endpoint)
                if flaw:
                    self._view.show_flaw(flaw)
                else:
                    self.run(partial(self._ports.lrs.sent_elsewhere, endpoint), partial(self._ask_or_keep, intent))
            case LrsFilled():
                self._keep(intent)
            case _:
                super().act(intent)

    def _show(self, setting: LrsSetting | None) -> None:
        if setting is not None:
            self._view.show_lrs(setting.endpoint, setting.key)

    def _ask_or_keep(self, filled: LrsFilled, sent: int) -> None:
        if sent:
            self._view.show_sent(sent)
        else:
            self._keep(filled)

    def _keep(self, filled: LrsFilled) -> None:
        before = filled.before or SentBefore.LOOKED_FOR
        change = partial(self._ports.lrs.change_lrs, filled.endpoint, filled.key, filled.secret, before)
        self.run(change, self._kept)

    def _kept(self, _nothing: None) -> None:
        self._guide.to(CareFor(CarePart.SENDING))
