# SPDX-License-Identifier: Apache-2.0
"""Tips without a record: some of each kind. Set `error` to make the next call fail."""

from __future__ import annotations

from msgspec.structs import replace

from app.errors import Refusal
from app.leading.facts import TipSort
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.tips.views import (
    JudgedTip,
    MyTip,
    TipCard,
    TipPiece,
    TipsView,
    TipTopic,
    TipView,
    TopicChoice,
    WaitingTip,
    WeekTopic,
    WriteView,
)
from tests.evidence_samples import jpeg

AT = 1_793_000_000_000
TODAY = 20_752
TOPICS = (
    TipTopic(module="hands", title="Clean hands, gloves and aprons"),
    TipTopic(module="lift", title="Moving people safely"),
)
PIECE = TipPiece(id="p1", sort=PieceSort.PICTURE)
TIP = TipCard(
    id="t1", sort=TipSort.TIP, words="Keep the bottle of hand rub by the door, where everybody passes.", module="hands",
    title=TOPICS[0].title, by="Amina Yusuf", language="en", at_ms=AT, pieces=(PIECE,), useful=3,
)  # fmt: skip
ASKED = TipCard(
    id="t2", sort=TipSort.QUESTION, words="How do you dry hands when the paper is out?", module="hands",
    title=TOPICS[0].title, language="en", at_ms=AT, answers=1,
)  # fmt: skip
ANSWER = TipCard(
    id="t3", sort=TipSort.ANSWER, words="There is a box under the sink.", module="hands", title=TOPICS[0].title,
    language="en", at_ms=AT, away=1,
)  # fmt: skip
LIFT = TipCard(
    id="t4", sort=TipSort.TIP, words="Say one, two, three together before you lift.", module="lift",
    title=TOPICS[1].title, language="en", at_ms=AT, declined=True,
)  # fmt: skip
WEEK = WeekTopic(
    pack="care", module="hands", title=TOPICS[0].title, from_day=TODAY, until_day=TODAY + 6, huddles=("sheet-hands",)
)
MINE = (
    MyTip(
        id="m1", sort=TipSort.TIP, words="Bottle door.", title=TOPICS[0].title, stage="reworded",
        instead="Keep the bottle by the door.", named=True, at_ms=AT,
    ),
    MyTip(id="m2", sort=TipSort.QUESTION, words="How long?", title=TOPICS[0].title, stage="waiting", at_ms=AT),
    MyTip(
        id="m3", sort=TipSort.TIP, words="Mrs Berg likes it warm.", title=TOPICS[0].title, stage="rejected",
        reason="names_somebody", at_ms=AT,
    ),
    MyTip(id="m4", sort=TipSort.TIP, words="Warm water first.", title=TOPICS[0].title, stage="shown", at_ms=AT),
)  # fmt: skip
WAITING = (
    WaitingTip(
        id="w1", learner="p1", name="Bo", sort=TipSort.TIP, words="Only wash when you see dirt.", title=TOPICS[0].title,
        at_ms=AT, stage="shown", doubted=True,
    ),
    WaitingTip(
        id="w2", learner="p2", name="Cem", sort=TipSort.ANSWER, words="There is a box under the sink.",
        title=TOPICS[0].title, at_ms=AT, named=True, question=ASKED.words, pieces=(PIECE,),
    ),
    WaitingTip(
        id="w3", learner="p0", name="Ana", sort=TipSort.TIP, words="My own.", title=TOPICS[1].title, at_ms=AT, own=True
    ),
)  # fmt: skip
JUDGED = (
    JudgedTip(
        id="j1", name="Bo", sort=TipSort.TIP, words="Warm water first.", stage="shown",
        judged_ms=AT, by="Sue",
    ),
    JudgedTip(
        id="j2", name="Cem", sort=TipSort.TIP, words="Mrs Berg likes it warm.", stage="rejected",
        judged_ms=AT, by="Sue", reason="names_somebody",
    ),
)  # fmt: skip


class _Fails:
    def __init__(self):
        self.calls = []
        self.error = None

    def _called(self, *call):
        self.calls.append(call)
        error, self.error = self.error, None
        if error is not None:
            raise error


class FakeTips(_Fails):
    """What colleagues wrote, and one's own."""

    def __init__(self):
        super().__init__()
        self.view = TipsView(topics=((TOPICS[0], (TIP, ASKED)), (TOPICS[1], (LIFT,))), week=WEEK, mine=1)
        self.own = MINE

    def page(self, learner):
        self._called("page", learner)
        return self.view

    def open(self, learner, tip):
        self._called("open", learner, tip)
        found = next((each for each in (TIP, ASKED, ANSWER, LIFT) if each.id == tip), None)
        if found is None:
            raise Refusal("no_such_tip")
        return TipView(card=found, answers=(ANSWER,) if found is ASKED else ())

    def piece(self, learner, piece):
        self._called("piece", learner, piece)
        return Content(sort=PieceSort.PICTURE, name="", data=jpeg())

    def rate(self, learner, tip, *, useful=0, true=0):
        self._called("rate", tip, useful, true)
        return self.open(learner, tip)

    def decline(self, learner, tip, *, back=False):
        self._called("decline", tip, back)
        view = self.open(learner, tip)
        return replace(view, card=replace(view.card, declined=not back))

    def writing(self, learner, sort, *, module="", about=""):
        self._called("writing", sort, module, about)
        question = ASKED.words if about else ""
        return WriteView(sort=sort, topics=TOPICS, module=module or ("hands" if about else ""), question=question)

    def offer(self, learner, sort, words, *, module="", about="", named=False, contents=(), nobody_in_it=False):
        self._called("offer", sort, words, module, about, named, tuple(each.sort for each in contents), nobody_in_it)
        made = MyTip(id="new", sort=sort, words=words, title=TOPICS[0].title, stage="waiting", named=named, at_ms=AT)
        self.own = (made, *self.own)
        return made

    def mine(self, learner):
        self._called("mine", learner)
        return self.own

    def withdraw(self, learner, tip):
        self._called("withdraw", tip)
        self.own = tuple(each for each in self.own if each.id != tip)
        return self.own

    def consent(self, learner, tip, *, agreed, words=None):
        self._called("consent", tip, agreed, words)
        self.own = tuple(replace(e, stage="shown") if e.id == tip else e for e in self.own if e.id != tip or agreed)
        return self.own


class FakeModerating(_Fails):
    """What waits."""

    def __init__(self):
        super().__init__()
        self.wait = WAITING

    def here(self):
        return True

    def count(self):
        return sum(not each.own for each in self.wait)

    def waiting(self):
        self._called("waiting")
        return self.wait

    def open(self, tip):
        self._called("open", tip)
        found = next((each for each in WAITING if each.id == tip), None)
        return found or replace(WAITING[0], id=tip, doubted=False)

    def piece(self, piece):
        self._called("piece", piece)
        return Content(sort=PieceSort.PICTURE, name="", data=jpeg())

    def approve(self, tip):
        self._judged("approve", tip)

    def reword(self, tip, words):
        self._judged("reword", tip, words)

    def reject(self, tip, reason):
        self._judged("reject", tip, reason)

    def history(self):
        self._called("history")
        return JUDGED

    def _judged(self, what, tip, *more):
        self._called(what, tip, *more)
        self.wait = tuple(each for each in self.wait if each.id != tip)


class FakeTopics(_Fails):
    """The topic of the week: none, until one is chosen."""

    def __init__(self):
        super().__init__()
        self.week = None

    def now(self, learner):
        return self.week

    def choices(self):
        self._called("choices")
        return TopicChoice(packs=(("care", "Care essentials", TOPICS),), today=TODAY, now=self.week)

    def choose(self, pack, module, from_day, until_day):
        self._called("choose", pack, module, from_day, until_day)
        title = next(each.title for each in TOPICS if each.module == module)
        self.week = replace(WEEK, module=module, title=title, from_day=from_day, until_day=until_day)
        return self.week

    def take_away(self):
        self._called("take_away")
        self.week = None
