# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where people write, read or look at tips."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.lead_places import LeadPlace
from ui.window.own_places import OwnPlace
from ui.window.pages.page import Page
from ui.window.pages.tip_judge import JudgeTipPage, TipsHistoryPage, TipsWaitingPage
from ui.window.pages.tip_mine import MyTipsPage
from ui.window.pages.tip_topic import TopicPage
from ui.window.pages.tip_write import WriteTipPage
from ui.window.pages.tips import TipPage, TipsPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.tips import (
    HistoryPresenter,
    JudgePresenter,
    MyTipsPresenter,
    TipPresenter,
    TipsPresenter,
    TopicPresenter,
    WaitingPresenter,
    WriteTipPresenter,
)
from ui.window.tip_places import ChooseTopic, JudgeTip, MyTips, TipAt, TipsHistory, TipsWaiting, ToTips, WriteTip


def make_tips(place: OwnPlace, ports: Ports, guide: Guide, who: str) -> tuple[Page, Presenter]:
    """Return page and presenter of who writes and reads."""
    match place:
        case ToTips():
            tips = TipsPage()
            return tips, TipsPresenter(ports, guide, tips, who)
        case TipAt():
            tip = TipPage()
            return tip, TipPresenter(ports, guide, tip, who, place)
        case WriteTip(sort, _, about):
            write = WriteTipPage(sort, about)
            return write, WriteTipPresenter(ports, guide, write, who, place)
        case MyTips(sent):
            mine = MyTipsPage(sent=sent)
            return mine, MyTipsPresenter(ports, guide, mine, who)
        case _:
            raise NotImplementedError(place)


def make_moderating(place: LeadPlace, ports: Ports, guide: Guide, leader: str) -> tuple[Page, Presenter]:
    """Return page and presenter of who moderates."""
    match place:
        case TipsWaiting():
            waits = TipsWaitingPage()
            return waits, WaitingPresenter(ports, guide, waits, leader)
        case JudgeTip():
            judge = JudgeTipPage()
            return judge, JudgePresenter(ports, guide, judge, leader, place)
        case TipsHistory():
            history = TipsHistoryPage()
            return history, HistoryPresenter(ports, guide, history, leader)
        case ChooseTopic():
            topic = TopicPage()
            return topic, TopicPresenter(ports, guide, topic, leader)
        case _:
            raise NotImplementedError(place)
