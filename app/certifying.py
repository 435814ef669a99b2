# SPDX-License-Identifier: Apache-2.0
"""What a person has reached, as something that they can print and show: a finished module, a programme, a task at work.

Rules.

1. What counts as reached is what their own page says: a module that was passed, or of which nothing is left to learn; a
   programme of which everything is known; a checklist that was signed off. The program makes up nothing beside that.
2. Each rests on an entry of the record, the latest that brought it about, whose id is printed. What no answer, lesson
   or observation stands behind (a self-rating alone) is not certified.
3. What needs somebody to have watched it, where nobody has, is named as that: known, and not watched yet
   (`app.observing.needed`).
   Where somebody signed whom this device does not know as a supervisor (`app.vouching`), it says that, and claims
   nothing of having been watched.
4. Nothing is kept: a certificate is made of the record each time. Made by somebody else (Right.SEE_PERSON), it is a
   look that this person sees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from app import picture
from app.audit import Audit
from app.engine.module_step import is_settled
from app.errors import Refusal
from app.events import AnswerGiven, AttemptFinished, Event, LessonFinished, Outcome
from app.fold import Fold
from app.observing.needed import unseen
from app.rights import Actor, Gate, Right
from app.shelf import PackIndex, Shelf
from app.state import PackState
from app.vouching import Word

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.observing.screens import Doubt
    from app.observing.state import Seen
    from app.standing import RecordPort
    from content_packs.model import Checklist

PAGE = "certificate"
"""What a look at somebody's certificates is noted as."""


class Certified(StrEnum):
    """What a certificate can be about."""

    MODULE = "module"
    PROGRAMME = "programme"
    CHECKLIST = "checklist"


class Reached(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a person has reached. `at_ms` is when (ms since 1970 UTC, by the best clock known)."""

    kind: Certified
    id: str
    title: str
    at_ms: int


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """Who saw it at work. `observer` is a name, empty where that person is not known on this device.

    `signed_ms`: when the person who was watched signed, too (0: not). `doubt`: what the observer's word is worth here,
    where they are not known as a supervisor; then nobody is said to have watched.
    """

    title: str
    observer: str
    at_ms: int
    signed_ms: int
    doubt: Word | None = None


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """All that stands on a certificate.

    `topics` are titles of competencies, or what was looked at; `unwatched` those of them that are known and need
    somebody to have watched them, where nobody has; `asked` and `right` count answers (0: it does not rest
    on any). `place` is where the person works and `organisation` the address under which it has its accounts, both
    empty where the device was not told. `record` is the id of the entry that it rests on, `made_ms` when this was made.
    """

    reached: Reached
    name: str
    pack: str
    pack_title: str
    version: str
    topics: tuple[str, ...]
    asked: int
    right: int
    watched: tuple[Watched, ...]
    place: str
    organisation: str
    record: str
    made_ms: int
    unwatched: tuple[str, ...] = ()


class _Basis(msgspec.Struct, frozen=True, kw_only=True):
    """The entry of the record that something rests on, with the version of the pack that it was about."""

    record: str
    at_ms: int
    version: str
    asked: int = 0
    right: int = 0


_Deed: TypeAlias = AnswerGiven | LessonFinished | AttemptFinished
_Found: TypeAlias = tuple[Reached, _Basis, tuple[str, ...]]


class Certifying:
    """Implements `ui.ports.CertifyingPort`; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_allowed", "no_such_learner", "no_such_pack".
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
        site_of: Callable[[str], str],
        organisation: str,
    ) -> None:
        """Take the parts; `site_of` says where a person works. Nothing is written."""
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._site_of = site_of
        self._organisation = organisation

    def reached(self, learner: str) -> tuple[Reached, ...]:
        """Return what a certificate can be made of, the latest first; the look of somebody else is noted."""
        found = self.found(learner)
        if not self._gate.is_self(learner):
            self._audit.looked(self._reader(learner), learner, PAGE)
        return found

    def found(self, learner: str) -> tuple[Reached, ...]:
        """Return the same for a page whose look is noted by whoever shows it."""
        reader = self._reader(learner)
        index, state = self._stand(learner, reader)
        found = (reached for reached, _, _ in self._found(learner, index, state))
        return tuple(sorted(found, key=lambda each: each.at_ms, reverse=True))

    def certificate(self, learner: str, kind: Certified, id: str) -> Certificate:
        """Return one of them, in the words of who reads it. Raises Refusal("not_reached")."""
        reader = self._reader(learner)
        index, state = self._stand(learner, reader)
        every = self._found(learner, index, state)
        found = next((one for one in every if (one[0].kind, one[0].id) == (kind, id)), None)
        if found is None:
            raise Refusal("not_reached")
        reached, basis, topics = found
        vouching = self._accounts.vouching()
        leading = self._record.state(learner).leading
        waits = {index.competencies[c].title for c in unseen(index, state, leading, vouching.about(learner))}
        if not self._gate.is_self(learner):
            self._audit.looked(reader, learner, PAGE)
        return Certificate(
            reached=reached,
            name=self._accounts.card(learner).name,
            pack=index.id,
            pack_title=index.pack.manifest.title,
            version=basis.version,
            topics=topics,
            asked=basis.asked,
            right=basis.right,
            watched=self._watched(index, state, (kind, id), lambda who: vouching.doubt(who, learner)),
            place=self._site_of(learner),
            organisation=self._organisation,
            record=basis.record,
            made_ms=self._record.now_ms(),
            unwatched=tuple(topic for topic in topics if topic in waits),
        )

    # --- within

    def _reader(self, learner: str) -> Actor:
        if self._gate.is_self(learner):
            return self._gate.own(learner)
        return self._gate.need(Right.SEE_PERSON, learner)

    def _stand(self, learner: str, reader: Actor) -> tuple[PackIndex, PackState]:
        """The pack of the person in the words of who reads it, and where they stand in it."""
        card = self._accounts.card(learner)
        language = self._accounts.card(reader.id).language if reader.id else card.language
        index = self._shelf.index(card.pack, language=language)
        return index, self._fold.pack_state(self._record.state(learner), card.pack)

    def _found(self, learner: str, index: PackIndex, state: PackState) -> Iterator[_Found]:
        deeds = [
            (event, fact)
            for event in self._record.events(learner)
            if isinstance(fact := self._fold.named(event.fact), AnswerGiven | LessonFinished | AttemptFinished)
            and fact.pack == index.id
        ]
        yield from self._modules(index, state, deeds)
        yield from self._programmes(index, state, deeds)
        for checklist, seen in _signed_off(index, state):
            basis = _Basis(record=seen.id, at_ms=seen.at_ms, version=seen.version)
            points = {point.id: point.text for point in checklist.points}
            done = tuple(points[name] for name, mark in seen.marks.items() if mark.value == "done" and name in points)
            yield _reached(Certified.CHECKLIST, checklist.id, checklist.title, basis), basis, done

    def _modules(self, index: PackIndex, state: PackState, deeds: list[tuple[Event, _Deed]]) -> Iterator[_Found]:
        for card in picture.module_cards(index, state, self._record.now_ms()):
            if card.state != "done":
                continue
            competencies = index.modules[card.id].competencies
            basis = _passed(deeds, card.id) or _worked(deeds, competencies, state)
            if basis is not None:
                topics = tuple(index.competencies[each].title for each in competencies)
                yield _reached(Certified.MODULE, card.id, card.title, basis), basis, topics

    def _programmes(self, index: PackIndex, state: PackState, deeds: list[tuple[Event, _Deed]]) -> Iterator[_Found]:
        model = state.model
        if model is None:
            return
        places = model.curriculum.competency_index
        for joined in state.programmes.values():
            if not all(each in places and is_settled(model, places[each]) for each in joined.competencies):
                continue
            basis = _worked(deeds, joined.competencies, state)
            if basis is not None:
                topics = tuple(index.competencies[each].title for each in joined.competencies)
                yield _reached(Certified.PROGRAMME, joined.programme, joined.title, basis), basis, topics

    def _watched(
        self, index: PackIndex, state: PackState, of: tuple[Certified, str], doubt: Doubt
    ) -> tuple[Watched, ...]:
        """Who saw it at work: the checklist itself, or those of the module."""
        kind, name = of
        return tuple(
            Watched(
                title=checklist.title,
                observer=self._name(seen.observer),
                at_ms=seen.at_ms,
                signed_ms=state.observed.signed_ms.get(seen.id, 0),
                doubt=doubt(seen.observer),
            )
            for checklist, seen in _signed_off(index, state)
            if (kind is Certified.CHECKLIST and checklist.id == name)
            or (kind is Certified.MODULE and checklist.module == name)
        )

    def _name(self, learner: str) -> str:
        try:
            return self._accounts.card(learner).name
        except Refusal:
            return ""


def _signed_off(index: PackIndex, state: PackState) -> Iterator[tuple[Checklist, Seen]]:
    for checklist in index.pack.checklists:
        seen = state.observed.last.get(checklist.id)
        if seen is not None and seen.signed_off and index.teaches(checklist.module):
            yield checklist, seen


def _reached(kind: Certified, id: str, title: str, basis: _Basis) -> Reached:
    return Reached(kind=kind, id=id, title=title, at_ms=basis.at_ms)


def _passed(deeds: Iterable[tuple[Event, _Deed]], module: str) -> _Basis | None:
    """The last time that a module was passed."""
    found = None
    for event, fact in deeds:
        if isinstance(fact, AttemptFinished) and fact.module == module and fact.outcome is Outcome.PASSED:
            found = _Basis(
                record=event.id, at_ms=event.corrected_ms, version=fact.version, asked=fact.asked, right=fact.right
            )
    return found


def _worked(deeds: Iterable[tuple[Event, _Deed]], competencies: Iterable[str], state: PackState) -> _Basis | None:
    """The last answer or lesson about some competencies, with what was answered about them in all."""
    wanted, found = frozenset(competencies), None
    for event, fact in deeds:
        if not isinstance(fact, AttemptFinished) and fact.competency in wanted:
            found = event, fact
    if found is None:
        return None
    event, fact = found
    model = state.model
    counts = [model.counts(each) for each in wanted if each in model.curriculum.competency_index] if model else []
    return _Basis(
        record=event.id,
        at_ms=event.corrected_ms,
        version=fact.version,
        asked=sum(each.asked for each in counts),
        right=sum(each.right for each in counts),
    )
