# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of tips: some people of a site and what they wrote. Nobody of them is real."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.clock import DAY_MS
from app.leading.facts import TipSort
from app.tips.views import (
    MyTip,
    TipCard,
    TipsView,
    TipTopic,
    TipView,
    TopicChoice,
    WaitingTip,
    WeekTopic,
    WriteView,
)
from content_packs.model import Pack
from ui.window.pages.page import Page
from ui.window.pages.tip_judge import JudgeTipPage, TipsWaitingPage
from ui.window.pages.tip_mine import MyTipsPage
from ui.window.pages.tip_topic import TopicPage
from ui.window.pages.tip_write import WriteTipPage
from ui.window.pages.tips import TipPage, TipsPage

DAY = 20_770
_NOW = DAY * DAY_MS + 14 * 3_600_000


def _said() -> tuple[str, str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("TipTour", "Keep the bottle of hand rub by the door, where everybody passes."),
        translate("TipTour", "How do you dry your hands when the paper is out?"),
        translate("TipTour", "There is a box of paper under the sink."),
        translate("TipTour", "Say one, two, three together before you lift."),
    )


def pages(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    """Yield each page with the name of its picture."""
    topics = tuple(TipTopic(module=each.id, title=each.title) for each in pack.modules[:8])
    first, second = topics[0], topics[1]
    tip, asked, answer, lift = _said()
    week = WeekTopic(
        pack=pack.manifest.id,
        module=first.module,
        title=first.title,
        from_day=DAY,
        until_day=DAY + 6,
        huddles=tuple(each.id for each in pack.huddles[:1]),
    )

    def card(id: str, sort: TipSort, words: str, topic: TipTopic, *, by: str = "", answers: int = 0) -> TipCard:
        return TipCard(
            id=id,
            sort=sort,
            words=words,
            module=topic.module,
            title=topic.title,
            by=by,
            language=language,
            at_ms=_NOW,
            answers=answers,
        )

    question = card("t2", TipSort.QUESTION, asked, first, answers=1)
    rows = (card("t1", TipSort.TIP, tip, first, by="Amina Yusuf"), question)
    listed = TipsPage()
    there = ((first, rows), (second, (card("t4", TipSort.TIP, lift, second),)))
    listed.show_tips(TipsView(topics=there, week=week, language=language))
    yield "tips", listed
    one = TipPage()
    one.show_tip(TipView(card=rows[0], language=language))
    yield "tip", one
    talked = TipPage()
    reply = card("t3", TipSort.ANSWER, answer, first, by="Kofi Mensah")
    talked.show_tip(TipView(card=question, answers=(reply,), language=language))
    yield "tip-question", talked
    yield from _writing(topics, tip, language)
    yield from _leading(pack, topics, week, (tip, asked, answer), language)


def _writing(topics: tuple[TipTopic, ...], tip: str, language: str) -> Iterator[tuple[str, Page]]:
    write = WriteTipPage(TipSort.TIP)
    write.show_writing(WriteView(sort=TipSort.TIP, topics=topics, module=topics[0].module, language=language))
    yield "tip-write", write
    name = WriteTipPage(TipSort.TIP)
    name.show_writing(WriteView(sort=TipSort.TIP, topics=topics, module=topics[0].module, language=language))
    name.ask_name(tip)
    yield "tip-name", name
    mine = MyTipsPage()
    own = MyTip(
        id="m1",
        sort=TipSort.TIP,
        words=QCoreApplication.translate("TipTour", "Bottle by the door."),
        title=topics[0].title,
        stage="reworded",
        instead=tip,
        named=True,
        at_ms=_NOW,
        language=language,
    )
    mine.show_mine((own,))
    yield "tips-mine", mine


def _leading(
    pack: Pack, topics: tuple[TipTopic, ...], week: WeekTopic, words: tuple[str, str, str], language: str
) -> Iterator[tuple[str, Page]]:
    tip, asked, answer = words

    def waits(id: str, name: str, sort: TipSort, said: str, *, doubted: bool = False) -> WaitingTip:
        return WaitingTip(
            id=id,
            learner=id,
            name=name,
            sort=sort,
            words=said,
            title=topics[0].title,
            at_ms=_NOW,
            stage="shown" if doubted else "waiting",
            doubted=doubted,
            question=asked if sort is TipSort.ANSWER else "",
            language=language,
        )

    reply = waits("w2", "Kofi Mensah", TipSort.ANSWER, answer)
    waiting = TipsWaitingPage()
    waiting.show_waiting((waits("w1", "Amina Yusuf", TipSort.TIP, tip, doubted=True), reply))
    yield "tips-waiting", waiting
    judge = JudgeTipPage()
    judge.show_waiting_tip(reply)
    yield "tip-judge", judge
    why = JudgeTipPage()
    why.show_waiting_tip(reply)
    why.ask_why()
    yield "tip-reject", why
    chosen = TopicPage()
    packs = ((pack.manifest.id, pack.manifest.title, topics),)
    chosen.show_choice(TopicChoice(packs=packs, today=DAY, now=week))
    yield "topic-of-the-week", chosen
    choose = TopicPage()
    choose.show_choice(TopicChoice(packs=packs, today=DAY))
    yield "topic-choose", choose
