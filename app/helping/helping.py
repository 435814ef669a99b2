# SPDX-License-Identifier: Apache-2.0
"""People who help people: offering, asking, answering, ending. Each call is one short transaction, and gives a view.

Rules:

1. What somebody offers to show is seen by the colleagues of their sites. Who asked whom, and what was answered, is seen
   by the two of them: here no right over other people leads to it.
2. Who may be asked, and in which order they are offered: `app.helping.matching`. How long an asking stands:
   `app.helping.askings`.
3. A "no" needs no reason, and none can be given. Either of the two may end it at any time.
4. Nothing of it is evidence for the learner engine.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from app.errors import Refusal
from app.helping.askings import Asked, Askings
from app.helping.colleagues import Colleagues
from app.helping.goals import goal_cards, on_the_way
from app.helping.matching import matched
from app.helping.views import (
    Asking,
    AskStage,
    FindView,
    GoalCard,
    Helper,
    HelpingView,
    InPersonCard,
    Offer,
    TeachRow,
)
from app.own.facts import HelpAnswered, HelpAsked, HelpEnded, TeachingOffered
from app.record_ports import AppendPort, StatePort
from app.rights import Right

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.events import Fact
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from app.state import PackState


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that helping uses."""


class Helping:
    """Who helps whom; implements `ui.ports.HelpingPort`.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"). Every call raises
    Refusal("no_such_learner") and Refusal("no_such_pack"), and for a module that is not taught
    Refusal("no_such_module"); one that writes `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        device: str,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        new_id: NewId,
        own_goals: Callable[[str], tuple[GoalCard, ...]] = lambda _learner: (),
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `own_goals` gives goals in a person's own words, `recorded` is called after each commit."""
        self._askings = Askings(database)
        self._colleagues = Colleagues(database, device=device)
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._new_id = new_id
        self._own_goals = own_goals
        self._recorded = recorded

    def home(self, learner: str) -> HelpingView:
        """Return my people."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        asked, to_me = self._mine(learner), self._to(learner)
        return HelpingView(
            to_answer=_of(to_me, AskStage.WAITING),
            waiting=_of(asked, AskStage.WAITING),
            not_now=_of(asked, AskStage.NOT_NOW),
            helps_me=_of(asked, AskStage.YES),
            i_help=_of(to_me, AskStage.YES),
            goals=goal_cards(index, state, self._own_goals(learner)),
            teaches=sum(row.on for row in self.teaching(learner)),
        )

    def to_answer(self, learner: str) -> tuple[Asking, ...]:
        """Return who asks me and has no answer yet, for Today."""
        self._gate.own(learner)
        return _of(self._to(learner), AskStage.WAITING)

    def teaching(self, learner: str) -> tuple[TeachRow, ...]:
        """Return the modules of the person's pack, and which of them they offer to show others."""
        self._gate.own(learner)
        index, _ = self._stand(learner)
        offered = self._record.state(learner).own.teaches.get(index.id) or ()
        return tuple(
            TeachRow(module=each.id, title=each.title, objective=each.objective, on=each.id in offered)
            for each in index.pack.modules
            if index.teaches(each.id)
        )

    def teach(self, learner: str, modules: tuple[str, ...]) -> tuple[TeachRow, ...]:
        """Offer to show these modules and no others. Nothing is recorded where nothing changes."""
        self._gate.own(learner)
        index, _ = self._stand(learner)
        for module in modules:
            _check(index, module)
        chosen = tuple(each.id for each in index.pack.modules if each.id in modules)
        if chosen != (self._record.state(learner).own.teaches.get(index.id) or ()):
            self._append(learner, TeachingOffered(pack=index.id, version=index.version, modules=chosen))
        return self.teaching(learner)

    def offers(self) -> tuple[Offer, ...]:
        """Return who offers to show what, by name; for whoever looks after people. Who asked whom is not in it."""
        self._gate.need(Right.SEE_PEOPLE)
        return self._colleagues.offers()

    def find(self, learner: str, module: str) -> FindView:
        """Return who could show me a module, or one on the way to it, best first."""
        self._gate.own(learner)
        index, _ = self._stand(learner)
        _check(index, module)
        asked = self._mine(learner)
        way = on_the_way(index, module)
        return FindView(
            pack=index.id,
            module=module,
            title=index.modules[module].title,
            helpers=self._helpers(learner, index, way, {(each.other, each.module) for each in asked}),
            asked=tuple(each for each in asked if each.pack == index.id and each.module in way),
        )

    def ask(self, learner: str, module: str, mentor: str) -> FindView:
        """Ask somebody to show me a module. Who is asked already is not asked twice.

        Raises Refusal("no_such_helper") for whoever may not be asked.
        """
        self._gate.own(learner)
        index, _ = self._stand(learner)
        _check(index, module)
        if not any(each.other == mentor and each.module == module for each in self._mine(learner)):
            if not any(each.learner == mentor for each in self._helpers(learner, index, (module,), set())):
                raise Refusal("no_such_helper")
            fact = HelpAsked(ask=self._new_id(), pack=index.id, version=index.version, module=module, mentor=mentor)
            self._append(learner, fact)
        return self.find(learner, module)

    def answer(self, learner: str, ask: str, *, accepted: bool) -> HelpingView:
        """Say yes, or not now, to somebody who asked me. Raises Refusal("no_such_asking")."""
        self._gate.own(learner)
        to_me = self._askings.to(learner, self._record.now_ms())
        found = next((each for each in to_me if each.ask == ask), None)
        if found is None or found.stage is not AskStage.WAITING:
            raise Refusal("no_such_asking")
        fact = HelpAnswered(
            ask=ask,
            pack=found.pack,
            version=self._version(found.pack),
            module=found.module,
            asker=found.asker,
            accepted=accepted,
        )
        self._append(learner, fact)
        return self.home(learner)

    def end(self, learner: str, ask: str) -> HelpingView:
        """Take an asking back, or end what was said yes to; for either of the two. Raises Refusal("no_such_asking")."""
        self._gate.own(learner)
        now_ms = self._record.now_ms()
        both = (*self._askings.of(learner, now_ms), *self._askings.to(learner, now_ms))
        found = next((each for each in both if each.ask == ask), None)
        if found is None or (found.asker != learner and found.stage is not AskStage.YES):
            raise Refusal("no_such_asking")
        fact = HelpEnded(ask=ask, pack=found.pack, version=self._version(found.pack), module=found.module)
        self._append(learner, fact)
        return self.home(learner)

    def in_person(self, learner: str, module: str) -> InPersonCard:
        """Return what to show a colleague without any network. Nothing of it is recorded."""
        self._gate.own(learner)
        index, _ = self._stand(learner)
        _check(index, module)
        card = self._accounts.card(learner)
        plain = self._shelf.index(index.id).pack
        words = {plain.manifest.language: plain.modules, **{each.language: each.modules for each in plain.variants}}
        found = {
            language: (each.title, each.objective)
            for language, modules in words.items()
            for each in modules
            if each.id == module
        }
        mine = index.modules[module]
        return InPersonCard(
            name=card.name,
            pack=index.id,
            module=module,
            language=card.language,
            titles={card.language: (mine.title, mine.objective), **found},
        )

    # --- what these share

    def _stand(self, learner: str) -> tuple[PackIndex, PackState]:
        index = self._shelf.of(self._accounts.card(learner))
        return index, self._record.state(learner).pack(index.id)

    def _append(self, learner: str, fact: Fact) -> None:
        self._record.append(learner, fact)
        self._recorded()

    def _version(self, pack: str) -> str:
        """The newest version of a pack that may be another one than the person's own."""
        return self._shelf.index(pack).version

    def _helpers(
        self, learner: str, index: PackIndex, modules: tuple[str, ...], asked: set[tuple[str, str]]
    ) -> tuple[Helper, ...]:
        now_ms = self._record.now_ms()
        seeker = self._colleagues.seeker(learner, now_ms)
        found: dict[str, Helper] = {}
        for module in modules:
            for match in matched(seeker, self._colleagues.teaching(index.id, module, now_ms)):
                other = match.candidate
                if other.learner in found or any((other.learner, each) in asked for each in modules):
                    continue
                found[other.learner] = Helper(
                    learner=other.learner,
                    name=other.name,
                    colour=other.colour,
                    module=module,
                    title=index.modules[module].title,
                    same_language=match.same_language,
                    same_time=match.same_time,
                    knows=other.knows,
                )
        return tuple(found.values())

    def _mine(self, learner: str) -> tuple[Asking, ...]:
        found = self._askings.of(learner, self._record.now_ms())
        return tuple(self._shown(learner, each, each.mentor) for each in found)

    def _to(self, learner: str) -> tuple[Asking, ...]:
        found = self._askings.to(learner, self._record.now_ms())
        return tuple(self._shown(learner, each, each.asker) for each in found)

    def _shown(self, learner: str, asked: Asked, other: str) -> Asking:
        card = self._accounts.card(other)
        return Asking(
            ask=asked.ask,
            pack=asked.pack,
            module=asked.module,
            title=self._title(learner, asked),
            other=other,
            name=card.name,
            colour=card.colour,
            stage=asked.stage,
            at_ms=asked.at_ms,
            mine=asked.asker == learner,
        )

    def _title(self, learner: str, asked: Asked) -> str:
        """The module's title, in the language of whoever looks; its id where the pack is not here."""
        try:
            index = self._shelf.index(asked.pack, language=self._accounts.card(learner).language)
        except Refusal:
            return asked.module
        found = index.modules.get(asked.module)
        return found.title if found is not None else asked.module


def _check(index: PackIndex, module: str) -> None:
    if not index.teaches(module):
        raise Refusal("no_such_module", module=module, pack=index.id)


def _of(askings: tuple[Asking, ...], stage: AskStage) -> tuple[Asking, ...]:
    return tuple(each for each in askings if each.stage is stage)
