# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of tips, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from app.leading.facts import TipSort
from tests.ui.fake_tips import WEEK
from ui.window import places
from ui.window.tip_places import ChooseTopic, JudgeTip, MyTips, TipAt, TipsHistory, TipsWaiting, ToTips, WriteTip


def go(window, program, *, place, week=None):
    program.topics.week = week
    window.navigator.to(place)


TIP_PAGES = {
    "tips": partial(go, place=ToTips()),
    "tip": partial(go, place=TipAt("t1")),
    "tip question": partial(go, place=TipAt("t2")),
    "tip about": partial(go, place=WriteTip(TipSort.TIP)),
    "tip words": partial(go, place=WriteTip(TipSort.TIP, "hands")),
    "tip answer": partial(go, place=WriteTip(TipSort.ANSWER, about="t2")),
    "my tips": partial(go, place=MyTips()),
    "tip sent": partial(go, place=MyTips(sent=True)),
    "tips waiting": partial(go, place=TipsWaiting()),
    "tip judge": partial(go, place=JudgeTip("w2")),
    "tip doubted": partial(go, place=JudgeTip("w1")),
    "tips history": partial(go, place=TipsHistory()),
    "topic choose": partial(go, place=ChooseTopic()),
    "topic chosen": partial(go, place=ChooseTopic(), week=WEEK),
    "today topic": partial(go, place=places.Today(), week=WEEK),
}
