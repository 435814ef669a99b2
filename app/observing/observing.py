# SPDX-License-Identifier: Apache-2.0
"""Watching somebody at work with a checklist, as the window goes through it. Each call is one short transaction.

It goes: `checklists` → `open` → ticks, each kept at once → `record` → `countersign`, where the person who was watched
signs with their own PIN beside the observer, or later by themselves.

Rules:

1. Nobody watches themselves. Who may: Right.OBSERVE over that person; each look is one that this person sees.
2. Every point has a mark before anything is recorded. Nobody is signed off while a critical point is not done or any
   point is "not yet"; "not yet" comes with a next step, in words that help.
3. Nothing of it is evidence for the learner engine (docs/learner-model.md).
4. A signature is one's own PIN, which nobody else knows: a temporary one is none.
5. What there is to watch is in the person's own pack, and in those that were made at their site for people like them.
6. Ticks outlive a new version of the pack, also where it calls the checklist otherwise; a point whose words are other
   ones now has to be looked at again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from app.audit import Audit
from app.errors import Refusal
from app.fold import Fold
from app.observing import screens
from app.observing.facts import ChecklistCountersigned, ChecklistObserved, ObservationWorded
from app.observing.kept import TicksKept, tidied
from app.observing.state import Observed, Seen
from app.observing.views import ChecklistCard, ChecklistView, KeptTicks, ObservedView, Ticks
from app.record_ports import AppendPort, DraftPort, StatePort
from app.rights import Actor, ActorKind, Gate, Right
from app.signin import SecretKind, SignIn

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.events import Fact
    from app.shelf import PackIndex, Shelf
    from content_packs.model import Checklist

PAGE = "checklist"
"""What a look at somebody's checklists is noted as."""


class RecordPort(AppendPort, StatePort, DraftPort, Protocol):
    """The part of the record that observations use."""


class Observing:
    """Practice checklists; implements `ui.ports.ObservingPort`.

    Every call raises Refusal: "not_signed_in", "no_such_learner", "no_such_pack", and those about somebody else
    "not_allowed", "observe_own"; one that writes `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        *,
        record: RecordPort,
        fold: Fold,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
        site_of: Callable[[str], str] = lambda _learner: "",
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send.

        `site_of` says to which site somebody belongs.
        """
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._new_id = new_id
        self._recorded = recorded
        self._site_of = site_of
        self._drafts = TicksKept(record=record, shelf=shelf, packs_of=self._packs)

    # --- for who watches

    def checklists(self, learner: str) -> tuple[ChecklistCard, ...]:
        """Return the checklists of a learner's packs with what came of them; the look is noted."""
        actor = self._observer(learner)
        doubt, found = self._doubt(learner), dict[str, ChecklistCard]()
        for index, known in self._stands(learner, actor):
            for each in index.pack.checklists:
                if index.teaches(each.module) and each.id not in found:
                    begun = self._drafts.of(learner, each.id, actor) is not None
                    found[each.id] = screens.card(index, each, known, begun=begun, doubt=doubt)
        self._audit.looked(actor, learner, PAGE)
        return tuple(found.values())

    def open(self, learner: str, checklist: str) -> ChecklistView:
        """Return a checklist as far as the observer got with it. Raises Refusal("no_such_checklist")."""
        actor = self._observer(learner)
        index, known, entry = self._entry(learner, actor, checklist)
        kept = self._drafts.of(learner, entry.id, actor) or KeptTicks()
        texts = self._drafts.texts(learner, entry.id)
        there = {point: mark for point, mark in kept.marks.items() if point in texts}
        same = {point: mark for point, mark in there.items() if kept.texts.get(point, texts[point]) == texts[point]}
        return ChecklistView(
            card=screens.card(index, entry, known, doubt=self._doubt(learner)),
            task=entry.task,
            points=entry.points,
            ticks=Ticks(marks=same, note=kept.note, next_step=kept.next_step),
            sources=entry.sources,
            reworded=len(same) < len(there),
        )

    def keep(self, learner: str, checklist: str, ticks: Ticks) -> None:
        """Keep what the observer has ticked so far: a pulled plug costs no tick."""
        actor = self._observer(learner)
        self._drafts.keep(learner, checklist, actor, tidied(ticks))

    def record(self, learner: str, checklist: str, ticks: Ticks, *, signed_off: bool) -> ObservedView:
        """Record what was seen. The command line watches nobody: Refusal("observer_missing").

        Raises Refusal: "no_such_checklist", and where rule 2 does not hold "points_open", "not_to_be_signed_off",
        "next_step_missing".
        """
        actor = self._observer(learner)
        if actor.kind is not ActorKind.PERSON:
            raise Refusal("observer_missing")
        index, known, entry = self._entry(learner, actor, checklist)
        ticks = tidied(ticks)
        marks = {point.id: ticks.marks[point.id] for point in entry.points if point.id in ticks.marks}
        if len(marks) < len(entry.points):
            raise Refusal("points_open", count=len(entry.points) - len(marks))
        if signed_off and not screens.may_sign_off(entry.points, marks):
            raise Refusal("not_to_be_signed_off")
        if not signed_off and not ticks.next_step:
            raise Refusal("next_step_missing")
        observation = self._new_id()
        facts: list[Fact] = [
            ChecklistObserved(
                observation=observation,
                checklist=entry.id,
                pack=index.id,
                version=index.version,
                module=entry.module,
                observer=actor.id,
                marks=marks,
                signed_off=signed_off,
            )
        ]
        if ticks.note or ticks.next_step:
            worded = ObservationWorded(
                observation=observation,
                checklist=entry.id,
                pack=index.id,
                note=ticks.note,
                next_step="" if signed_off else ticks.next_step,
            )
            facts.append(worded)

        def also(database: Database) -> None:
            self._audit.note(
                actor, "observed", learner, database=database, checklist=entry.id, signed_off=int(signed_off)
            )
            if entry.id in known.last:  # its photos go: see `photos`
                database.execute("DELETE FROM piece WHERE learner = ? AND of = ?", [learner, known.last[entry.id].id])
            for name in self._drafts.names(learner, entry.id, actor):
                database.execute("DELETE FROM draft WHERE learner = ? AND attempt = ?", [learner, name])

        self._record.append(learner, *facts, also=also)
        self._recorded()
        return self._outcome(learner, entry.id, actor)

    def outcome(self, learner: str, checklist: str) -> ObservedView:
        """Return what came of a checklist the last time; the look is noted. Raises Refusal("no_such_observation")."""
        actor = self._observer(learner)
        self._audit.looked(actor, learner, PAGE)
        return self._outcome(learner, checklist, actor)

    # --- for both

    def countersign(self, learner: str, observation: str, secret: str) -> SignIn:
        """Let the person who was watched sign with their own secret; the outcome is that of the secret.

        Raises Refusal: "no_such_observation", "signs_with_nothing", "signed_before".
        """
        actor = self._gate.own(learner) if self._gate.is_self(learner) else self._observer(learner)
        pack, seen, known = self._seen(learner, observation)
        if observation in known.signed_ms:
            raise Refusal("signed_before")
        if self._signs_with(learner) is SecretKind.NONE:
            raise Refusal("signs_with_nothing")
        outcome = self._accounts.proves(learner, secret)
        if not outcome.ok:
            return outcome
        index = self._shelf.index(pack)
        entry = next((each for each in index.pack.checklists if each.id == seen.checklist), None)
        fact = ChecklistCountersigned(
            observation=observation,
            checklist=seen.checklist,
            pack=pack,
            version=seen.version,
            module=entry.module if entry else "",
        )
        self._record.append(
            learner,
            fact,
            also=lambda database: self._audit.note(
                actor, "countersigned", learner, database=database, checklist=seen.checklist
            ),
        )
        self._recorded()
        return outcome

    # --- for who was watched

    def mine(self, learner: str) -> tuple[ObservedView, ...]:
        """Return what came of one's own checklists, the latest first."""
        actor = self._gate.own(learner)
        stands = self._stands(learner, actor)
        views = [self._view(learner, index, each, known) for index, known in stands for each in index.pack.checklists]
        return tuple(sorted((v for v in views if v is not None), key=lambda v: v.card.at_ms, reverse=True))

    # --- within

    def _observer(self, learner: str) -> Actor:
        actor = self._gate.need(Right.OBSERVE, learner)
        self._accounts.card(learner)
        if self._gate.is_self(learner):
            raise Refusal("observe_own")
        return actor

    def _packs(self, learner: str) -> tuple[str, ...]:
        """The packs of a person (rule 5), their own first."""
        card = self._accounts.card(learner)
        return tuple(dict.fromkeys((card.pack, *self._shelf.for_person(card.role, self._site_of(learner)))))

    def _stands(self, learner: str, reader: Actor) -> Iterator[tuple[PackIndex, Observed]]:
        """Yield the learner's packs in the words of who reads them, with what was seen of them in each."""
        card = self._accounts.card(learner)
        language = self._accounts.card(reader.id).language if reader.id else card.language
        for pack in self._packs(learner):
            index = self._shelf.index(pack, language=language)
            yield index, self._fold.pack_state(self._record.state(learner), index.id).observed

    def _entry(self, learner: str, reader: Actor, checklist: str) -> tuple[PackIndex, Observed, Checklist]:
        for index, known in self._stands(learner, reader):
            found = screens.found(index, checklist)
            if found is not None:
                return index, known, found
        raise Refusal("no_such_checklist")

    def _outcome(self, learner: str, checklist: str, actor: Actor) -> ObservedView:
        index, known, entry = self._entry(learner, actor, checklist)
        found = self._view(learner, index, entry, known)
        if found is None:
            raise Refusal("no_such_observation")
        return found

    def _view(self, learner: str, index: PackIndex, entry: Checklist, known: Observed) -> ObservedView | None:
        seen = known.last.get(entry.id)
        observer = self._name(seen.observer) if seen else ""
        signs, doubt = self._signs_with(learner), self._doubt(learner)
        return screens.outcome(index, entry, known, observer=observer, signs_with=signs, doubt=doubt)

    def _doubt(self, learner: str) -> screens.Doubt:
        vouching = self._accounts.vouching()
        return lambda who: vouching.doubt(who, learner)

    def _seen(self, learner: str, observation: str) -> tuple[str, Seen, Observed]:
        for pack, state in self._record.state(learner).packs.items():
            for seen in state.observed.last.values():
                if seen.id == observation:
                    return pack, seen, state.observed
        raise Refusal("no_such_observation")

    def _signs_with(self, learner: str) -> SecretKind:
        way = self._accounts.way_in(learner)
        return SecretKind.NONE if way.must_change else way.kind

    def _name(self, learner: str) -> str:
        try:
            return self._accounts.card(learner).name
        except Refusal:
            return ""
