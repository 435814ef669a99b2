# SPDX-License-Identifier: Apache-2.0
"""Tips, questions and answers for colleagues, as somebody writes them. Each call is one short transaction.

It goes: `writing` → `offer` → a supervisor looks (`app.tips.moderating`) → colleagues read it (`app.tips.reading`).
What was put in other words is read only after `consent`. It can be taken back at any time.

A tip has words, also where a picture or a recording is with it: they say what it is about to who does not see or hear
it, and on other devices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import Refusal
from app.leading.facts import TipConsented, TipOffered, TipSort, TipWithdrawn, words_digest
from app.record.database import transaction
from app.text import tame
from app.tips import pieces, standing
from app.tips.reading import Reading, RecordPort, found
from app.tips.views import MyTip, WriteView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.leading.state import Tip
    from app.portfolio.pieces import Content
    from app.rights import Gate
    from app.shelf import Shelf
    from app.tips.standing import Row
    from app.tips.topics import Topics
    from app.views import LearnerCard

MOST_WAITING = 10
"""Of one person; a supervisor has ten minutes."""


class Tips(Reading):
    """The side of who writes and reads; implements `ui.ports.tips.TipsPort`."""

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        new_id: NewId,
        topics: Topics,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts of `Reading`, and what makes ids."""
        super().__init__(
            database, record=record, shelf=shelf, accounts=accounts, gate=gate, topics=topics, recorded=recorded
        )
        self._new_id = new_id

    def writing(self, learner: str, sort: TipSort, *, module: str = "", about: str = "") -> WriteView:
        """Return what is needed to write a tip, a question, or an answer to the question `about`."""
        card, index = self._stand(learner)
        topics = standing.topics(index)
        question = self._question(learner, about) if sort is TipSort.ANSWER else None
        chosen = question.module if question is not None else module
        return WriteView(
            sort=sort,
            topics=topics,
            module=chosen if any(each.module == chosen for each in topics) else "",
            about=about,
            question=question.words if question is not None else "",
            language=card.language,
        )

    def offer(
        self,
        learner: str,
        sort: TipSort,
        words: str,
        *,
        module: str = "",
        about: str = "",
        named: bool = False,
        contents: tuple[Content, ...] = (),
        nobody_in_it: bool = False,
    ) -> MyTip:
        """Hand something in for colleagues: a supervisor looks at it first.

        Raises Refusal: "tip_empty", "tip_too_long" (most), "tips_enough" (most), "no_such_module", for an answer
        "no_such_tip", and those of `pieces.checked`.
        """
        card, index = self._stand(learner)
        if len(words.strip()) > standing.MOST_CHARACTERS:
            raise Refusal("tip_too_long", most=standing.MOST_CHARACTERS)
        said = tame(words, standing.MOST_CHARACTERS)
        if not said:
            raise Refusal("tip_empty")
        question = self._question(learner, about) if sort is TipSort.ANSWER else None
        module = question.module if question is not None else module
        if question is None and not index.teaches(module):
            raise Refusal("no_such_module", module=module)
        known = self._record.state(learner).leading.tips.values()
        if sum(each.stage == "waiting" for each in known) >= MOST_WAITING:
            raise Refusal("tips_enough", most=MOST_WAITING)
        contents = pieces.checked(contents, nobody_in_it=nobody_in_it)
        fact = TipOffered(
            tip=self._new_id(),
            pack=index.id,
            version=index.version,
            module=module,
            sort=sort,
            words=said,
            language=card.language,
            about=question.id if question is not None else "",
            pieces=len(contents),
            named=named,
        )

        def also(database: Database) -> None:
            now_ms = self._record.now_ms()
            for place, each in enumerate(contents, start=1):
                pieces.add(
                    database,
                    id=self._new_id(),
                    learner=learner,
                    tip=fact.tip,
                    place=place,
                    at_ms=now_ms,
                    content=each,
                )

        self._record.append(learner, fact, also=also)
        self._recorded()
        return self._own(learner, fact.tip)

    def mine(self, learner: str) -> tuple[MyTip, ...]:
        """Return what the learner wrote and did not take back, the newest first."""
        card, _ = self._stand(learner)
        known = self._record.state(learner).leading.tips
        self._tidied(learner, (name for name, tip in known.items() if tip.stage == "withdrawn"))
        found = [self._my(card, name, tip) for name, tip in known.items() if tip.stage != "withdrawn"]
        return tuple(sorted(found, key=lambda each: (-each.at_ms, each.id)))

    def withdraw(self, learner: str, tip: str) -> tuple[MyTip, ...]:
        """Take something back, whatever came of it: nobody reads it any more."""
        self._mine(learner, tip)
        self._record.append(learner, TipWithdrawn(tip=tip), also=lambda database: pieces.drop(database, learner, tip))
        self._recorded()
        return self.mine(learner)

    def consent(self, learner: str, tip: str, *, agreed: bool, words: str | None = None) -> tuple[MyTip, ...]:
        """Agree to the other words, and colleagues read them; else it is gone. Refusal("tip_not_reworded").

        `words` are those that the person read: where others stand there by now, nothing is said of those.
        """
        found = self._mine(learner, tip)
        if found.stage != "reworded":
            raise Refusal("tip_not_reworded")
        if words is None or words == tame(found.instead, standing.MOST_CHARACTERS):
            self._append(learner, TipConsented(tip=tip, agreed=agreed, words=words_digest(found.instead)))
        return self.mine(learner)

    def _my(self, reader: LearnerCard, name: str, tip: Tip) -> MyTip:
        here = pieces.of(self._db, reader.id, name)
        return MyTip(
            id=name,
            sort=tip.sort,
            words=tame(tip.words, standing.MOST_CHARACTERS),
            title=standing.title_of(self._shelf, tip.pack, tip.module, reader.language),
            stage=standing.stage_here(tip.stage, tip.judged_by, reader.id, self._accounts.vouching()),
            instead=tame(tip.instead, standing.MOST_CHARACTERS),
            reason=tip.reason,
            named=tip.named,
            at_ms=tip.at_ms,
            pieces=here,
            away=max(0, tip.pieces - len(here)),
            language=tip.language,
        )

    def _own(self, learner: str, tip: str) -> MyTip:
        return self._my(self._accounts.card(learner), tip, self._mine(learner, tip))

    def _mine(self, learner: str, tip: str) -> Tip:
        self._gate.own(learner)
        found = self._record.state(learner).leading.tips.get(tip)
        if found is None or found.stage == "withdrawn":
            raise Refusal("no_such_tip")
        return found

    def _question(self, learner: str, about: str) -> Row:
        row = found(standing.readable(self._db, learner), about)
        if row.sort is not TipSort.QUESTION:
            raise Refusal("no_such_tip")
        return row

    def _tidied(self, learner: str, gone: Iterable[str]) -> None:
        """Take away the pieces of what was taken back on another device."""
        for tip in gone:
            if pieces.of(self._db, learner, tip):
                with transaction(self._db):
                    pieces.drop(self._db, learner, tip)
