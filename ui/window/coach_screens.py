# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of coaching. What a maker needs is imported in it: few are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ui.ports import Ports
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
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter

if TYPE_CHECKING:
    from ui.window.lead_places import LeadPlace
    from ui.window.own_places import OwnPlace
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]
FOR_LEADERS = (FollowUpList, MayLikeList, CoachOne, AgreeNext, FollowUpAt, NoteTalk, TalkAt, AgreeTalk, MayLikeWhy)
OWN = (Agreed, AskTalk, MyTalk, ChangeTalk, AgreeMyTalk)


def make_coaching(place: LeadPlace, ports: Ports, guide: Guide, leader: str) -> Made:
    """Return page and presenter of a place of whoever coaches."""
    if isinstance(place, NoteTalk | TalkAt | AgreeTalk):
        return _talk(place, ports, guide, leader)
    if isinstance(place, MayLikeList | MayLikeWhy):
        return _early(place, ports, guide, leader)
    from ui.window.presenters import coaching  # noqa: PLC0415

    if isinstance(place, AgreeNext | FollowUpAt):
        from ui.window.pages.follow_up import AgreeNextPage, FollowUpPage  # noqa: PLC0415

        if isinstance(place, AgreeNext):
            agree = AgreeNextPage(place)
            return agree, coaching.AgreePresenter(ports, guide, agree, place)
        one = FollowUpPage(place)
        return one, coaching.FollowUpPresenter(ports, guide, one, leader, place)
    from ui.window.pages.coach import CoachOnePage, FollowUpListPage  # noqa: PLC0415

    if isinstance(place, CoachOne):
        person = CoachOnePage(place.card)
        return person, coaching.CoachOnePresenter(ports, guide, person, leader, place)
    listed = FollowUpListPage()
    return listed, coaching.FollowUpListPresenter(ports, guide, listed)


def _talk(place: NoteTalk | TalkAt | AgreeTalk, ports: Ports, guide: Guide, leader: str) -> Made:
    from ui.window.pages.talk import AgreePage, NoteTalkPage, TalkPage  # noqa: PLC0415
    from ui.window.places import Back  # noqa: PLC0415
    from ui.window.presenters import coach_talks  # noqa: PLC0415

    match place:
        case NoteTalk():
            note = NoteTalkPage(place)
            return note, coach_talks.NoteTalkPresenter(ports, guide, note, leader, place)
        case TalkAt():
            talk = TalkPage(place, Back())
            return talk, coach_talks.TalkPresenter(ports, guide, talk, place)
        case AgreeTalk():
            agree = AgreePage(place, place.card.name, TalkAt(place.card, place.talk))
            return agree, coach_talks.AgreeTalkPresenter(ports, guide, agree, place)


def _early(place: MayLikeList | MayLikeWhy, ports: Ports, guide: Guide, leader: str) -> Made:
    from ui.window.pages.coach_early import MayLikePage, MayLikeWhyPage  # noqa: PLC0415
    from ui.window.presenters import coach_early  # noqa: PLC0415

    if isinstance(place, MayLikeList):
        listed = MayLikePage()
        return listed, coach_early.MayLikeListPresenter(ports, guide, listed)
    why = MayLikeWhyPage(place.card)
    return why, coach_early.MayLikeWhyPresenter(ports, guide, why, leader, place)


def make_agreed(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> Made:
    """Return page and presenter of a place of what was agreed with oneself."""
    from ui.window.pages.coach_mine import AgreedPage, AskTalkPage, ChangeTalkPage  # noqa: PLC0415
    from ui.window.pages.talk import AgreePage, TalkPage  # noqa: PLC0415
    from ui.window.presenters import coach_mine  # noqa: PLC0415

    match place:
        case AskTalk():
            ask = AskTalkPage()
            return ask, coach_mine.AskTalkPresenter(ports, guide, ask, learner)
        case MyTalk():
            talk = TalkPage(None, Agreed())
            return talk, coach_mine.MyTalkPresenter(ports, guide, talk, learner, place)
        case ChangeTalk():
            change = ChangeTalkPage(place)
            return change, coach_mine.MyTalkPresenter(ports, guide, change, learner, place)
        case AgreeMyTalk():
            agree = AgreePage(place, "", MyTalk(place.talk))
            return agree, coach_mine.AgreeMyTalkPresenter(ports, guide, agree, learner, place)
        case _:
            agreed = AgreedPage()
            return agreed, coach_mine.AgreedPresenter(ports, guide, agreed, learner)
