# SPDX-License-Identifier: Apache-2.0
"""Reading what colleagues wrote, and saying what one thinks of it. Each call is one short transaction.

1. What waits, was rejected or was taken back is shown to nobody but who wrote it and who moderates.
2. Colleagues see who wrote it only where that person chose so. The supervisor who looks at it always does.
3. Nobody rates what they wrote. Whom others are is never said, nor how many they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.errors import Refusal
from app.leading.facts import TipSort
from app.own.facts import Ref, ThingDeclined, ThingKind, ThingRated
from app.record_ports import AppendPort, StatePort
from app.tips import pieces, standing
from app.tips.views import TipCard, TipsView, TipTopic, TipView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.leading.facts import TipConsented
    from app.own.state import Own
    from app.portfolio.pieces import Content
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from app.tips.standing import Row
    from app.tips.topics import Topics
    from app.views import LearnerCard

_MARKS = range(4)


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that tips use."""


class Reading:
    """What a reader sees of tips; `app.tips.tips.Tips` adds writing them.

    Only the person themselves gets on. Every call raises Refusal: "not_yours", "not_signed_in", "no_such_learner",
    "no_such_pack"; one about a tip "no_such_tip"; one that writes `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        topics: Topics,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._topics = topics
        self._recorded = recorded

    def page(self, learner: str) -> TipsView:
        """Return what colleagues wrote about the learner's pack, by topic, the best of each first."""
        card, index = self._stand(learner)
        rows = [row for row in standing.readable(self._db, learner) if row.pack == index.id]
        week, state = self._topics.now(learner), self._record.state(learner)
        by_module: dict[str, list[TipCard]] = {}
        shown = standing.ordered(rows, standing.marks(self._db, learner))
        answers = _answers(rows)
        for row in shown:
            if row.sort is not TipSort.ANSWER:
                one = self._card(card, state.own, row, len(answers.get(row.id, ())))
                by_module.setdefault(standing.module_now(self._shelf, row.pack, row.module), []).append(one)
        order = {each.module: each for each in standing.topics(index)}
        order |= {module: TipTopic(module=module, title="") for module in by_module if module not in order}
        first = week.module if week is not None and week.pack == index.id else ""
        there = sorted((each for each in order.values() if each.module in by_module), key=lambda t: t.module != first)
        return TipsView(
            topics=tuple((each, _wanted_first(by_module[each.module])) for each in there),
            week=week,
            mine=sum(tip.stage == "reworded" for tip in state.leading.tips.values()),
            language=card.language,
        )

    def open(self, learner: str, tip: str) -> TipView:
        """Return one that the learner may read, with its answers, the best first."""
        card, _ = self._stand(learner)
        rows, own = standing.readable(self._db, learner), self._record.state(learner).own
        row = found(rows, tip)
        answers = standing.ordered(_answers(rows).get(tip, ()), standing.marks(self._db, learner))
        return TipView(
            card=self._card(card, own, row, len(answers)),
            answers=tuple(self._card(card, own, each, 0) for each in answers),
            language=card.language,
        )

    def piece(self, learner: str, piece: str) -> Content:
        """Return a picture or recording of a tip that the learner may read, or wrote. Refusal("no_such_piece")."""
        self._gate.own(learner)
        maker, tip = pieces.whose(self._db, piece) or ("", "")
        mine = maker == learner and bool(maker)
        theirs = (row.learner == maker and row.id == tip for row in standing.readable(self._db, learner))
        if not mine and not any(theirs):
            raise Refusal("no_such_piece")
        return pieces.content(self._db, piece)

    def rate(self, learner: str, tip: str, *, useful: int = 0, true: int = 0) -> TipView:
        """Say how useful it is, and how true (1 not, to 3 very; 0 not said). Refusal "tip_own", "tip_mark"."""
        row = self._theirs(learner, tip)
        if useful not in _MARKS or true not in _MARKS:
            raise Refusal("tip_mark")
        version = self._version(row)
        fact = ThingRated(pack=row.pack, version=version, kind=ThingKind.TIP, thing=tip, useful=useful, fits=true)
        self._append(learner, fact)
        return self.open(learner, tip)

    def decline(self, learner: str, tip: str, *, back: bool = False) -> TipView:
        """Say that it is not for one, or take that back. Raises Refusal("tip_own")."""
        row = self._theirs(learner, tip)
        fact = ThingDeclined(pack=row.pack, version=self._version(row), kind=ThingKind.TIP, thing=tip, back=back)
        self._append(learner, fact)
        return self.open(learner, tip)

    def _stand(self, learner: str) -> tuple[LearnerCard, PackIndex]:
        self._gate.own(learner)
        card = self._accounts.card(learner)
        return card, self._shelf.of(card)

    def _card(self, reader: LearnerCard, own: Own, row: Row, answers: int) -> TipCard:
        known = own.known(Ref(pack=row.pack, kind=ThingKind.TIP, thing=row.id))
        here = pieces.of(self._db, row.learner, row.id)
        return TipCard(
            id=row.id,
            sort=row.sort,
            words=row.words,
            module=row.module,
            title=standing.title_of(self._shelf, row.pack, row.module, reader.language),
            by=self._accounts.card(row.learner).name if row.named else "",
            language=row.language,
            at_ms=row.offered_ms,
            pieces=here,
            away=max(0, row.pieces - len(here)),
            useful=known.useful,
            true=known.fits,
            declined=known.declined,
            answers=answers,
            mine=row.learner == reader.id,
        )

    def _theirs(self, learner: str, tip: str) -> Row:
        self._gate.own(learner)
        row = found(standing.readable(self._db, learner), tip)
        if row.learner == learner:
            raise Refusal("tip_own")
        return row

    def _version(self, row: Row) -> str:
        return self._shelf.index(row.pack).version

    def _append(self, learner: str, fact: TipConsented | ThingRated | ThingDeclined) -> None:
        self._record.append(learner, fact)
        self._recorded()


def found(rows: Iterable[Row], tip: str) -> Row:
    """Return one of them. Raises Refusal("no_such_tip")."""
    row = next((each for each in rows if each.id == tip), None)
    if row is None:
        raise Refusal("no_such_tip")
    return row


def _answers(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        if row.sort is TipSort.ANSWER:
            found.setdefault(row.about, []).append(row)
    return found


def _wanted_first(cards: list[TipCard]) -> tuple[TipCard, ...]:
    """What is not for the reader stands last."""
    return tuple(sorted(cards, key=lambda card: card.declined))
