# SPDX-License-Identifier: Apache-2.0
"""What was agreed with oneself: doing it, saying that it is done, agreeing to notes, asking for a talk."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.coaching.views import FollowUpCard, MyCoaching, TalkView
from app.events import Purpose
from app.leading.facts import FollowUpSort
from app.own.facts import Ref, ThingKind
from app.signin import SignIn
from ui.ports import Ports
from ui.window.coach_intents import ChangeAsked, DoIt, SaidDone, TalkAsked, TalkNotAsked
from ui.window.coach_places import Agreed, AgreeMyTalk, ChangeTalk, MyTalk
from ui.window.intents import Intent, PinTyped, StartAsked
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.home import StartingPresenter
from ui.window.presenters.library import open_thing

_THINGS = {FollowUpSort.READ: ThingKind.LESSON, FollowUpSort.SHOW: ThingKind.CHECKLIST}


class AgreedView(View, Protocol):
    """What was agreed."""

    def show_mine(self, mine: MyCoaching) -> None: ...


class AgreedPresenter(StartingPresenter):
    """Shows it, and does what was agreed."""

    def __init__(self, ports: Ports, guide: Guide, view: AgreedView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view

    def open(self) -> None:
        self.run(partial(self._ports.coaching.mine, self._learner), self._view.show_mine)

    def returned(self) -> None:
        """What was opened may be noticed now."""
        self.open()

    def act(self, intent: Intent) -> None:
        follow_ups = self._ports.follow_ups
        match intent:
            case SaidDone(follow_up, back):
                self.run(partial(follow_ups.say_done, self._learner, follow_up, back=back), self._changed)
            case TalkNotAsked(follow_up):
                self.run(partial(follow_ups.take_back, self._learner, follow_up), self._changed)
            case DoIt(card):
                self._do(card)
            case _:
                super().act(intent)

    def _do(self, card: FollowUpCard) -> None:
        kind = _THINGS.get(card.sort)
        if kind is None:
            super().act(StartAsked(Purpose.MODULE, card.module, card.begins_with))
            return
        ref = Ref(pack=card.pack, kind=kind, thing=card.thing)
        self.run(partial(open_thing, self._ports, self._learner, ref, "list"), self._guide.to)

    def _changed(self, _card: FollowUpCard) -> None:
        self.open()


class AskTalkPresenter(Presenter):
    """Asks for a talk."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        match intent:
            case TalkAsked():
                self.run(partial(self._ports.follow_ups.ask_talk, self._learner), self._asked)
            case _:
                super().act(intent)

    def _asked(self, _card: FollowUpCard) -> None:
        self._guide.to(Agreed())


class MyTalkView(View, Protocol):
    """The notes of one's own talk."""

    def show_talk(self, view: TalkView) -> None: ...


class MyTalkPresenter(Presenter):
    """Shows them; keeps what one wants changed."""

    def __init__(self, ports: Ports, guide: Guide, view: MyTalkView, learner: str, place: MyTalk | ChangeTalk) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._talk = place.talk

    def open(self) -> None:
        self.run(partial(self._ports.talks.read, self._learner, self._talk), self._view.show_talk)

    def act(self, intent: Intent) -> None:
        match intent:
            case ChangeAsked(words):
                self.run(partial(self._ports.talks.ask_change, self._learner, self._talk, words), self._kept)
            case _:
                super().act(intent)

    def _kept(self, view: TalkView) -> None:
        self._guide.to(MyTalk(view.card.id))


class AgreeView(View, Protocol):
    """A PIN to agree with, and whose it is."""

    def show_wrong(self, wait_seconds: int) -> None: ...


class AgreeMyTalkPresenter(Presenter):
    """Looks at the PIN of who is signed in once more."""

    def __init__(self, ports: Ports, guide: Guide, view: AgreeView, learner: str, place: AgreeMyTalk) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._talk = place.talk

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                self.run(partial(self._ports.talks.agree, self._learner, self._talk, pin), self._looked)
            case _:
                super().act(intent)

    def _looked(self, outcome: SignIn) -> None:
        if outcome.ok:
            self._guide.to(MyTalk(self._talk))
        else:
            self._view.show_wrong(outcome.wait_seconds)
