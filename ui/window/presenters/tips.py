# SPDX-License-Identifier: Apache-2.0
"""Tips: reading, writing, one's own, looking at those of others, the topic of the week."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.aids.views import AidKind, AidView
from app.portfolio.pieces import Content
from app.tips.views import JudgedTip, MyTip, TipsView, TipView, TopicChoice, WaitingTip, WriteView
from ui.ports import Ports
from ui.window.aid_places import AtAid
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.showing import ShowingPresenter, TellingView
from ui.window.tip_intents import (
    TipAgreed,
    TipApproved,
    TipMarked,
    TipNotForMe,
    TipPieceAsked,
    TipRejected,
    TipReworded,
    TipSent,
    TipTakenBack,
    TopicPicked,
    TopicSheet,
    TopicTakenAway,
)
from ui.window.tip_places import JudgeTip, MyTips, TipAt, TipsWaiting, WriteTip


class PiecesView(TellingView, Protocol):
    """A page that shows pictures and recordings."""

    def show_piece(self, piece: str, content: Content) -> None: ...


class TipsPageView(PiecesView, Protocol):
    """All that colleagues wrote."""

    def show_tips(self, view: TipsView) -> None: ...


class TipPageView(PiecesView, Protocol):
    """One of them."""

    def show_tip(self, view: TipView) -> None: ...
    def show_marked(self, view: TipView) -> None: ...


class WriteTipView(PiecesView, Protocol):
    """Writing."""

    def let_camera(self, on: bool) -> None: ...
    def show_writing(self, view: WriteView) -> None: ...


class MyTipsView(PiecesView, Protocol):
    """One's own."""

    def show_mine(self, mine: tuple[MyTip, ...]) -> None: ...


class TipsPresenter(ShowingPresenter):
    """Shows what colleagues wrote."""

    def __init__(self, ports: Ports, guide: Guide, view: TipsPageView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view

    def open(self) -> None:
        self.attempt(partial(self._ports.tips.page, self._learner), self._page.show_tips)

    def returned(self) -> None:
        self.open()


class TipPresenter(ShowingPresenter):
    """One of them, and what the reader thinks of it."""

    def __init__(self, ports: Ports, guide: Guide, view: TipPageView, learner: str, place: TipAt) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._place = place

    def open(self) -> None:
        self.attempt(partial(self._ports.tips.open, self._learner, self._place.tip), self._page.show_tip)

    def returned(self) -> None:
        self.open()

    def act(self, intent: Intent) -> None:
        port, who, tip = self._ports.tips, self._learner, self._place.tip
        match intent:
            case TipMarked(useful, true):
                self.attempt(partial(port.rate, who, tip, useful=useful, true=true), self._page.show_marked)
            case TipNotForMe(back):
                self.attempt(partial(port.decline, who, tip, back=back), self._page.show_tip)
            case TipPieceAsked(piece):
                self.attempt(partial(port.piece, who, piece), partial(self._page.show_piece, piece))
            case _:
                super().act(intent)


class WriteTipPresenter(ShowingPresenter):
    """Hands it in."""

    def __init__(self, ports: Ports, guide: Guide, view: WriteTipView, learner: str, place: WriteTip) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._place = place

    def open(self) -> None:
        place = self._place
        self.run_quietly(self._ports.camera.on, self._page.let_camera)
        ask = partial(self._ports.tips.writing, self._learner, place.sort, module=place.module, about=place.about)
        self.attempt(ask, self._page.show_writing)

    def act(self, intent: Intent) -> None:
        match intent:
            case TipSent(words, module, named, contents, nobody_in_it):
                send = partial(
                    self._ports.tips.offer,
                    self._learner,
                    self._place.sort,
                    words,
                    module=module,
                    about=self._place.about,
                    named=named,
                    contents=contents,
                    nobody_in_it=nobody_in_it,
                )
                self.attempt(send, self._to_mine)
            case _:
                super().act(intent)

    def _to_mine(self, _tip: MyTip) -> None:
        self._guide.to(MyTips(sent=True))


class MyTipsPresenter(ShowingPresenter):
    """One's own, with what came of it."""

    def __init__(self, ports: Ports, guide: Guide, view: MyTipsView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view

    def open(self) -> None:
        self.attempt(partial(self._ports.tips.mine, self._learner), self._page.show_mine)

    def act(self, intent: Intent) -> None:
        port, who = self._ports.tips, self._learner
        match intent:
            case TipTakenBack(tip):
                self.attempt(partial(port.withdraw, who, tip), self._page.show_mine)
            case TipAgreed(tip, agreed, words):
                self.attempt(partial(port.consent, who, tip, agreed=agreed, words=words), self._page.show_mine)
            case TipPieceAsked(piece):
                self.attempt(partial(port.piece, who, piece), partial(self._page.show_piece, piece))
            case _:
                super().act(intent)


class WaitingView(PiecesView, Protocol):
    """What waits."""

    def show_waiting(self, waiting: tuple[WaitingTip, ...]) -> None: ...


class JudgeView(PiecesView, Protocol):
    """One of it."""

    def show_waiting_tip(self, tip: WaitingTip) -> None: ...


class HistoryView(PiecesView, Protocol):
    """What was looked at."""

    def show_history(self, judged: tuple[JudgedTip, ...]) -> None: ...


class TopicView(PiecesView, Protocol):
    """The topic of the week."""

    def show_choice(self, choice: TopicChoice) -> None: ...


class WaitingPresenter(ShowingPresenter):
    """Shows what waits."""

    def __init__(self, ports: Ports, guide: Guide, view: WaitingView, leader: str) -> None:
        super().__init__(ports, guide, view, leader)
        self._page = view

    def open(self) -> None:
        self.attempt(self._ports.moderating.waiting, self._page.show_waiting)

    def returned(self) -> None:
        self.open()


class JudgePresenter(ShowingPresenter):
    """Approves, proposes other words, rejects; then back to what waits."""

    def __init__(self, ports: Ports, guide: Guide, view: JudgeView, leader: str, place: JudgeTip) -> None:
        super().__init__(ports, guide, view, leader)
        self._page = view
        self._tip = place.tip

    def open(self) -> None:
        self.attempt(partial(self._ports.moderating.open, self._tip), self._page.show_waiting_tip)

    def act(self, intent: Intent) -> None:
        port, tip = self._ports.moderating, self._tip
        match intent:
            case TipApproved():
                self.attempt(partial(port.approve, tip), self._judged)
            case TipReworded(words):
                self.attempt(partial(port.reword, tip, words), self._judged)
            case TipRejected(reason):
                self.attempt(partial(port.reject, tip, reason), self._judged)
            case TipPieceAsked(piece):
                self.attempt(partial(port.piece, piece), partial(self._page.show_piece, piece))
            case _:
                super().act(intent)

    def _judged(self, _nothing: None) -> None:
        self._guide.to(TipsWaiting())


class HistoryPresenter(ShowingPresenter):
    """Shows what was looked at."""

    def __init__(self, ports: Ports, guide: Guide, view: HistoryView, leader: str) -> None:
        super().__init__(ports, guide, view, leader)
        self._page = view

    def open(self) -> None:
        self.attempt(self._ports.moderating.history, self._page.show_history)


class TopicPresenter(ShowingPresenter):
    """Chooses it, takes it away, opens the sheet about it."""

    def __init__(self, ports: Ports, guide: Guide, view: TopicView, leader: str) -> None:
        super().__init__(ports, guide, view, leader)
        self._page = view

    def open(self) -> None:
        self.attempt(self._ports.topics.choices, self._page.show_choice)

    def act(self, intent: Intent) -> None:
        port = self._ports.topics
        match intent:
            case TopicPicked(pack, module, from_day, until_day):
                self.attempt(partial(port.choose, pack, module, from_day, until_day), self._again)
            case TopicTakenAway():
                self.attempt(port.take_away, self._again)
            case TopicSheet(pack, huddle):
                find = partial(self._ports.aids.open, self._learner, AidKind.HUDDLE, pack, huddle)
                self.attempt(find, self._opened)
            case _:
                super().act(intent)

    def _again(self, _done: object) -> None:
        self.open()

    def _opened(self, view: AidView) -> None:
        self._guide.to(AtAid(view))
