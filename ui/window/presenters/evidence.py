# SPDX-License-Identifier: Apache-2.0
"""Evidence, as a learner puts it together and hands it in."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.portfolio.pieces import Content
from app.portfolio.views import EvidenceCard, EvidenceView
from ui.ports import Ports
from ui.window.evidence_intents import (
    EvidenceTyped,
    HandedIn,
    PieceDropped,
    PieceLooked,
    PieceMade,
    ShownAgain,
    TakenBack,
)
from ui.window.evidence_places import EvidenceAt
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.showing import ShowingPresenter, TellingView


class EvidenceListView(TellingView, Protocol):
    """The micro-credentials of a pack."""

    def show_cards(self, cards: tuple[EvidenceCard, ...]) -> None: ...


class EvidenceListPresenter(ShowingPresenter):
    """Shows them."""

    def __init__(self, ports: Ports, guide: Guide, view: EvidenceListView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._list = view

    def open(self) -> None:
        self.run(partial(self._ports.portfolio.offered, self._learner), self._list.show_cards)


class EvidencePageView(TellingView, Protocol):
    """One screen of a micro-credential."""

    def show_evidence(self, view: EvidenceView) -> None: ...
    def show_piece(self, piece: str, content: Content) -> None: ...


class EvidencePresenter(ShowingPresenter):
    """Keeps what is typed, adds and takes away pieces, hands in."""

    def __init__(self, ports: Ports, guide: Guide, view: EvidencePageView, learner: str, place: EvidenceAt) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._place = place
        self._saving = False
        self._unsaved: list[str] = []

    def open(self) -> None:
        port, credential = self._ports.portfolio, self._place.credential
        self.attempt(partial(port.open, self._learner, credential), self._page.show_evidence)

    def close(self) -> None:
        """Ask for the draft that still waits: what is asked for is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        port, who, credential = self._ports.portfolio, self._learner, self._place.credential
        match intent:
            case EvidenceTyped(text):
                self._unsaved = [text]
                self._save()
            case PieceMade(content, nobody_in_it):
                self._unsaved.clear()
                add = partial(port.add, who, credential, content, nobody_in_it=nobody_in_it)
                self.attempt(add, self._to_whole)
            case PieceLooked(piece):
                self.attempt(partial(port.piece, who, piece), partial(self._page.show_piece, piece))
            case PieceDropped(piece):
                self.attempt(partial(port.drop, who, credential, piece), self._page.show_evidence)
            case HandedIn(assessor):
                self.attempt(partial(port.hand_in, who, credential, assessor), self._to_whole)
            case TakenBack():
                self.attempt(partial(port.take_back, who, credential), self._page.show_evidence)
            case ShownAgain():
                self.attempt(partial(port.again, who, credential), self._page.show_evidence)
            case _:
                super().act(intent)

    def _to_whole(self, _view: EvidenceView) -> None:
        self._guide.to(EvidenceAt(self._place.credential))

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            port, text = self._ports.portfolio, self._unsaved.pop()
            self.run_quietly(partial(port.keep_text, self._learner, self._place.credential, text), self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()
