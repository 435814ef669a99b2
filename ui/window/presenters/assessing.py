# SPDX-License-Identifier: Apache-2.0
"""Evidence that others handed to whoever is signed in."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.portfolio.pieces import Content
from app.portfolio.views import AssessView, Finding, WaitingEvidence
from ui.ports import Ports
from ui.window.evidence_intents import FindingChanged, FindingMade, PictureDecided, PieceLooked
from ui.window.evidence_places import EvidenceLook, EvidenceWaits
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.showing import ShowingPresenter, TellingView


class WaitingView(TellingView, Protocol):
    """What waits."""

    def show_waiting(self, waiting: tuple[WaitingEvidence, ...]) -> None: ...


class WaitingPresenter(ShowingPresenter):
    """Shows it."""

    def __init__(self, ports: Ports, guide: Guide, view: WaitingView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._list = view

    def open(self) -> None:
        self.run(self._ports.assessing.waiting, self._list.show_waiting)


class AssessPageView(TellingView, Protocol):
    """The pieces, or the rubric."""

    def show_assessed(self, view: AssessView) -> None: ...
    def show_piece(self, piece: str, content: Content) -> None: ...


class AssessPresenter(ShowingPresenter):
    """Opens pieces, decides on pictures, keeps what is chosen and typed, and records what was found."""

    def __init__(self, ports: Ports, guide: Guide, view: AssessPageView, learner: str, place: EvidenceLook) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._submission = place.submission
        self._saving = False
        self._unsaved: list[Finding] = []

    def open(self) -> None:
        self.attempt(partial(self._ports.assessing.look, self._submission), self._page.show_assessed)

    def close(self) -> None:
        """Ask for the draft that still waits, before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        port = self._ports.assessing
        match intent:
            case FindingChanged(finding):
                self._unsaved = [finding]
                self._save()
            case FindingMade(finding):
                self._unsaved.clear()
                self.attempt(partial(port.judge, self._submission, finding), self._recorded)
            case PieceLooked(piece):
                self.attempt(partial(port.piece, piece), partial(self._page.show_piece, piece))
            case PictureDecided(piece, keep):
                self.attempt(partial(port.decide, piece, keep=keep), self._page.show_assessed)
            case _:
                super().act(intent)

    def _recorded(self, _earned: bool) -> None:
        self._guide.to(EvidenceWaits())

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            finding = self._unsaved.pop()
            self.run_quietly(partial(self._ports.assessing.keep, self._submission, finding), self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()
