# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of coaching, with a pack's own topics and coach cards. Nobody on them is real."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from app.aids.views import AidCard, AidKind
from app.clock import DAY_MS
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
from app.signin import SecretKind
from app.views import LearnerCard
from content_packs.model import Pack
from ui.window.coach_places import AgreeNext, ChangeTalk, FollowUpAt, NoteTalk, TalkAt
from ui.window.pages.coach import CoachOnePage, FollowUpListPage
from ui.window.pages.coach_early import MayLikePage, MayLikeWhyPage
from ui.window.pages.coach_mine import AgreedPage, AskTalkPage, ChangeTalkPage
from ui.window.pages.follow_up import AgreeNextPage, FollowUpPage
from ui.window.pages.page import Page
from ui.window.pages.talk import NoteTalkPage, TalkPage
from ui.window.places import Back

DAY: Final = 20_770
_NOTES = "Nights are long for Ana now.\nWe look at gloves together on Monday, before the round begins."


def pages(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    """Yield each page with the name of its picture."""
    ana = _person("ana", "Ana Lima", 1, pack, language)
    open_ones = tuple(_follow_ups(pack, ana))
    cards = tuple(
        AidCard(kind=AidKind.COACH, pack=pack.manifest.id, id=each.id, title=each.title)
        for each in pack.coach_cards[:2]
    )
    yield from _of_one(ana, open_ones, cards)
    yield from _agreeing(pack, ana)
    yield from _talking(ana, cards)
    yield from _early(pack, language, ana, cards)
    yield from _mine(ana, open_ones)


def _of_one(
    ana: LearnerCard, open_ones: tuple[FollowUpCard, ...], cards: tuple[AidCard, ...]
) -> Iterator[tuple[str, Page]]:
    listed = FollowUpListPage()
    listed.show_follow_ups(open_ones)
    yield "follow-ups", listed
    one = CoachOnePage(ana)
    one.show_person(PersonCoached(learner=ana, follow_ups=open_ones[:2], talks=_talks(ana), cards=cards))
    one.show_may_like(says=True)
    yield "coach-one", one
    follow_up = FollowUpPage(FollowUpAt(ana, "2"))
    follow_up.show_follow_up(replace(open_ones[1], words=_NOTES.splitlines()[1]), cards)
    yield "follow-up", follow_up


def _agreeing(pack: Pack, ana: LearnerCard) -> Iterator[tuple[str, Page]]:
    offers = tuple(
        Offer(
            module=module.id,
            title=module.title,
            lessons=tuple((each.id, each.title) for each in pack.lessons if each.competency in module.competencies),
            practised=not place,
        )
        for place, module in enumerate(pack.modules[:6])
    )
    first = offers[0]
    for name, place in (
        ("agree-next", AgreeNext(ana)),
        ("agree-topic", AgreeNext(ana, FollowUpSort.PRACTISE)),
        ("agree-day", AgreeNext(ana, FollowUpSort.READ, first.module, first.lessons[0][0])),
        ("agree-words", AgreeNext(ana, FollowUpSort.READ, first.module, first.lessons[0][0], 7)),
    ):
        agree = AgreeNextPage(place)
        agree.show_offers(offers, DAY)
        yield name, agree


def _talking(ana: LearnerCard, cards: tuple[AidCard, ...]) -> Iterator[tuple[str, Page]]:
    yield "note-talk", NoteTalkPage(NoteTalk(ana, cards=cards))
    view = TalkView(card=_talks(ana)[0], words=_NOTES, change="", signs_with=SecretKind.PIN)
    talk = TalkPage(TalkAt(ana, "1"), Back())
    talk.show_talk(view)
    yield "talk", talk
    agreed = TalkPage(None, Back())
    agreed.show_talk(replace(view, card=_talks(ana)[1]))
    yield "talk-agreed", agreed
    change = ChangeTalkPage(ChangeTalk("1"))
    change.show_talk(view)
    yield "talk-change", change


def _early(pack: Pack, language: str, ana: LearnerCard, cards: tuple[AidCard, ...]) -> Iterator[tuple[str, Page]]:
    listed = MayLikePage()
    bo = _person("bo", "Bo Lindqvist", 4, pack, language)
    found = (MayLike(learner=ana, asked=True), MayLike(learner=bo, asked=False))
    listed.show_some(MayLikeSome(found=found, after="", looked=14, of=14))
    yield "may-like", listed
    why = MayLikeWhyPage(ana)
    hard = pack.competencies[3:5]
    reasons = [Reason(ReasonCode.STAYED_HARD, {"competency": each.id, "failed": 4.0}) for each in hard]
    view = MayLikeView(
        learner=ana,
        reasons=(*reasons, Reason(ReasonCode.MUCH_IS_NEW)),
        titles={each.id: each.title for each in hard},
        low=0.48,
        high=0.85,
        asked=True,
        cards=cards,
    )
    why.show_why(view, DAY)
    yield "may-like-why", why


def _mine(ana: LearnerCard, open_ones: tuple[FollowUpCard, ...]) -> Iterator[tuple[str, Page]]:
    mine = AgreedPage()
    weighed = WeighedCard(by="Lena Braun", decision=Weighed.LATER, until_day=DAY + 7, at_ms=DAY * DAY_MS)
    mine.show_mine(MyCoaching(learner=ana, follow_ups=open_ones[:2], talks=_talks(ana), weighed=weighed, wait_days=3))
    yield "agreed", mine
    yield "ask-talk", AskTalkPage()


def _person(id: str, name: str, colour: int, pack: Pack, language: str) -> LearnerCard:
    return LearnerCard(id=id, name=name, role="learner", language=language, colour=colour, pack=pack.manifest.id)


def _talks(ana: LearnerCard) -> tuple[TalkCard, ...]:
    first = TalkCard(id="1", learner=ana, by="Lena Braun", day=DAY - 1, agreed_ms=0, mine=True, here=True)
    return first, replace(first, id="2", day=DAY - 40, agreed_ms=(DAY - 40) * DAY_MS)


def _follow_ups(pack: Pack, ana: LearnerCard) -> Iterator[FollowUpCard]:
    module, lesson = pack.modules[0], pack.lessons[0]
    first = FollowUpCard(
        id="1",
        learner=ana,
        pack=pack.manifest.id,
        module=module.id,
        module_title=module.title,
        sort=FollowUpSort.PRACTISE,
        thing="",
        thing_title="",
        until_day=DAY - 1,
        stage=FollowUpStage.OPEN,
        by="Lena Braun",
        asked=False,
        set_ms=(DAY - 9) * DAY_MS,
        overdue=True,
    )
    yield first
    yield replace(
        first,
        id="2",
        sort=FollowUpSort.READ,
        thing=lesson.id,
        thing_title=lesson.title,
        until_day=DAY + 3,
        overdue=False,
        done_ms=(DAY - 1) * DAY_MS,
    )
    bo = replace(ana, id="bo", name="Bo Lindqvist", colour=4)
    asked = replace(first, id="3", learner=bo, sort=FollowUpSort.TALK, module="", module_title="", until_day=0)
    yield replace(asked, by="", asked=True, overdue=False)
