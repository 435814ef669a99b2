# SPDX-License-Identifier: Apache-2.0
"""Coaching without a record: as much of everything as there can be. Set `error` to make the next call fail."""

from __future__ import annotations

import msgspec

from app.aids.views import AidCard, AidKind
from app.coaching.early import CoachingSetting
from app.coaching.views import (
    FollowUpCard,
    MayLike,
    MayLikeSome,
    MayLikeView,
    MyCoaching,
    Offer,
    PersonCoached,
    TalkCard,
    TalkView,
    WeighedCard,
)
from app.leading.facts import FollowUpSort, FollowUpStage, Weighed
from app.reasons import Reason, ReasonCode
from app.signin import SecretKind, SignIn
from app.views import LearnerCard

TODAY = 20_760
DAY = 86_400_000
ANA = LearnerCard(
    id="ana", name="Ana María Fernández de la Cruz", role="learner", language="en", colour=0, pack="care-essentials"
)
LONG = "We look at it together on the first quiet morning of next week, before the medicines are given out."


def follow_up(id, sort, **changes):
    card = FollowUpCard(
        id=id,
        learner=ANA,
        pack="care-essentials",
        module="hands",
        module_title="Clean hands, gloves and aprons",
        sort=sort,
        thing="",
        thing_title="",
        until_day=0,
        stage=FollowUpStage.OPEN,
        by="Lena Braun",
        asked=False,
        set_ms=(TODAY - 9) * DAY,
    )
    return msgspec.structs.replace(card, **changes)


FOLLOW_UPS = (
    follow_up("f1", FollowUpSort.PRACTISE, until_day=TODAY - 2, overdue=True, words=LONG),
    follow_up("f2", FollowUpSort.READ, thing="l", thing_title="When hand gel is enough", done_ms=(TODAY - 1) * DAY),
    follow_up("f3", FollowUpSort.SHOW, thing="c", thing_title="Washing hands", until_day=TODAY + 5),
    follow_up("f4", FollowUpSort.PRACTISE, stage=FollowUpStage.DONE, moved_ms=TODAY * DAY, until_day=TODAY + 5),
    follow_up("f5", FollowUpSort.TALK, module="", module_title="", by="", asked=True),
    follow_up("f6", FollowUpSort.READ, stage=FollowUpStage.CLOSED, moved_ms=TODAY * DAY, thing_title="Gloves"),
)
TALKS = (
    TalkCard(id="t1", learner=ANA, by="Lena Braun", day=TODAY - 1, agreed_ms=0, mine=True, here=True),
    TalkCard(id="t2", learner=ANA, by="Lena Braun", day=TODAY - 30, agreed_ms=TODAY * DAY, mine=True, here=True),
    TalkCard(id="t3", learner=ANA, by="Amina Yusuf", day=TODAY - 60, agreed_ms=0, mine=False, here=False),
)
CARDS = (
    AidCard(kind=AidKind.COACH, pack="care-essentials", id="c1", title="Coach hand hygiene between two people"),
    AidCard(kind=AidKind.COACH, pack="care-essentials", id="c2", title="Coach gloves"),
)
OFFERS = (
    Offer(
        module="hands",
        title="Clean hands, gloves and aprons",
        lessons=(("l", "When hand gel is enough"), ("m", "Gloves")),
        checklists=(("c", "Washing hands"),),
        practised=True,
    ),
    Offer(module="lift", title="Helping somebody to stand up", lessons=(("n", "Stand close"),)),
)
WEIGHED = WeighedCard(by="Lena Braun", decision=Weighed.LATER, until_day=TODAY + 7, at_ms=TODAY * DAY)
WHY = MayLikeView(
    learner=ANA,
    reasons=(
        Reason(ReasonCode.STAYED_HARD, {"competency": "a", "failed": 5.0}),
        Reason(ReasonCode.STAYED_HARD, {"competency": "b", "failed": 3.0}),
        Reason(ReasonCode.MUCH_IS_NEW, {"value": -1.5, "usual": 0.2}),
    ),
    titles={"a": "Know when to clean your hands", "b": "Choose gloves and apron"},
    low=0.33,
    high=0.81,
    asked=True,
    cards=CARDS,
)


class _Calls:
    def __init__(self):
        self.calls = []
        self.error = None

    def _called(self, *call):
        self.calls.append(call)
        if self.error is not None:
            error, self.error = self.error, None
            raise error


class FakeCoaching(_Calls):
    """Nothing is agreed with whoever is signed in until `on` is called."""

    def __init__(self):
        super().__init__()
        self.follow_ups, self.talks, self.weighed, self.said = (), (), None, None

    def on(self):
        self.follow_ups, self.talks, self.weighed = FOLLOW_UPS, TALKS, WEIGHED

    def here(self):
        return True

    def person(self, learner):
        self._called("person", learner)
        return PersonCoached(learner=ANA, follow_ups=FOLLOW_UPS, talks=TALKS, cards=CARDS)

    def mine(self, learner):
        self._called("mine", learner)
        return MyCoaching(learner=ANA, follow_ups=self.follow_ups, talks=self.talks, weighed=self.weighed, wait_days=3)

    def line(self, _learner):
        return self.said


class FakeFollowUps(_Calls):
    """Everything is there."""

    def today(self):
        return TODAY

    def open_ones(self, by=""):
        del by
        return FOLLOW_UPS[:5]

    def offers(self, learner):
        self._called("offers", learner)
        return OFFERS

    def agree(self, learner, agreed):
        self._called("agree", learner, agreed)
        return FOLLOW_UPS[0]

    def reword(self, learner, follow_up, words):
        self._called("reword", learner, follow_up, words)
        return msgspec.structs.replace(self._one(follow_up), words=words)

    def settle(self, learner, follow_up, stage):
        self._called("settle", learner, follow_up, stage)
        return msgspec.structs.replace(self._one(follow_up), stage=stage, moved_ms=TODAY * DAY)

    def look(self, learner, follow_up):
        self._called("look", learner, follow_up)
        return self._one(follow_up), CARDS

    def say_done(self, learner, follow_up, *, back=False):
        self._called("say_done", learner, follow_up, back)
        return self._one(follow_up)

    def ask_talk(self, learner):
        self._called("ask_talk", learner)
        return FOLLOW_UPS[4]

    def take_back(self, learner, follow_up):
        self._called("take_back", learner, follow_up)
        return FOLLOW_UPS[4]

    def _one(self, name):
        return next(each for each in FOLLOW_UPS if each.id == name)


class FakeTalks(_Calls):
    """The notes of a talk that are not agreed yet, with a change that is asked for where `change` says so."""

    def __init__(self):
        super().__init__()
        self.change = ""
        self.signs_with = SecretKind.PIN

    def view(self, talk):
        card = next(each for each in TALKS if each.id == talk)
        words = f"{LONG}\nThen we look again." if card.here else ""
        return TalkView(card=card, words=words, change=self.change, signs_with=self.signs_with)

    def note(self, learner, words, *, day=0):
        self._called("note", learner, words, day)
        return self.view("t1")

    def reword(self, learner, talk, words):
        self._called("reword", learner, talk, words)
        return self.view(talk)

    def look(self, learner, talk):
        self._called("look", learner, talk)
        return self.view(talk)

    def agree(self, learner, talk, secret):
        self._called("agree", learner, talk, secret)
        return SignIn(ok=secret == "2580")

    def read(self, learner, talk):
        self._called("read", learner, talk)
        return self.view(talk)

    def ask_change(self, learner, talk, words):
        self._called("ask_change", learner, talk, words)
        return self.view(talk)


class FakeEarlyHelp(_Calls):
    """One person may like a talk, and is found in two portions."""

    wait_days = 3

    def setting(self):
        return CoachingSetting(wait_days=self.wait_days)

    def set_wait(self, days):
        self._called("set_wait", days)
        self.wait_days = days
        return self.setting()

    def some(self, after=""):
        if not after:
            return MayLikeSome(found=(), after="9", looked=9, of=20)
        return MayLikeSome(found=(MayLike(learner=ANA, asked=False),), after="", looked=20, of=20)

    def says(self, _learner):
        return True

    def look(self, learner):
        self._called("look", learner)
        return WHY

    def for_me(self, learner):
        self._called("for_me", learner)
        return True

    def weigh(self, learner, decision, until_day=0):
        self._called("weigh", learner, decision, until_day)
        return WEIGHED
