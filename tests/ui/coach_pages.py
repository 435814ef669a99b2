# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of coaching, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from app.coaching.views import CoachLine, LineKind
from app.leading.facts import FollowUpSort
from app.signin import SecretKind
from tests.ui.fake_coaching import ANA, CARDS, FOLLOW_UPS
from ui.window import places
from ui.window.coach_places import (
    Agreed,
    AgreeMyTalk,
    AgreeNext,
    AgreeTalk,
    AskTalk,
    ChangeTalk,
    CoachOne,
    FollowUpAt,
    FollowUpList,
    MayLikeList,
    MayLikeWhy,
    MyTalk,
    NoteTalk,
    TalkAt,
)


def go(window, program, *, place, change=""):
    program.coaching.on()
    program.talks.change = change
    window.navigator.to(place)


def today(window, program):
    program.coaching.said = CoachLine(kind=LineKind.OVERDUE, follow_up=FOLLOW_UPS[0])
    window.navigator.to(places.Today())


COACH_PAGES = {
    "follow-up list": partial(go, place=FollowUpList()),
    "may like list": partial(go, place=MayLikeList()),
    "coach one": partial(go, place=CoachOne(ANA)),
    "agree sort": partial(go, place=AgreeNext(ANA)),
    "agree module": partial(go, place=AgreeNext(ANA, FollowUpSort.PRACTISE)),
    "agree lesson": partial(go, place=AgreeNext(ANA, FollowUpSort.READ, "hands")),
    "agree day": partial(go, place=AgreeNext(ANA, FollowUpSort.SHOW, "hands", "c")),
    "agree words": partial(go, place=AgreeNext(ANA, FollowUpSort.READ, "hands", "l", 7)),
    "follow-up": partial(go, place=FollowUpAt(ANA, "f2")),
    "follow-up settled": partial(go, place=FollowUpAt(ANA, "f6")),
    "note talk": partial(go, place=NoteTalk(ANA, cards=CARDS)),
    "note talk anew": partial(go, place=NoteTalk(ANA, "t1"), change="Leave out the nights, please."),
    "talk": partial(go, place=TalkAt(ANA, "t1")),
    "talk agree": partial(go, place=AgreeTalk(ANA, "t1", SecretKind.PIN)),
    "may like why": partial(go, place=MayLikeWhy(ANA)),
    "agreed": partial(go, place=Agreed()),
    "ask talk": partial(go, place=AskTalk()),
    "my talk": partial(go, place=MyTalk("t1"), change="Leave out the nights, please."),
    "my talk elsewhere": partial(go, place=MyTalk("t3")),
    "change talk": partial(go, place=ChangeTalk("t1")),
    "my talk agree": partial(go, place=AgreeMyTalk("t1", SecretKind.PICTURE)),
    "today agreed": today,
}
