# SPDX-License-Identifier: Apache-2.0
"""Training records: what was asked of somebody, when it was met, how, until when it counts, and who saw it.

Rules:

1. A record is made of what stands in the person's own record each time, and kept nowhere. It has no answers and nothing
   that somebody wrote: days, sorts of evidence, and names of those who watched, led or accepted; where those are not
   known as supervisors here, it says so instead.
2. One's own is one's own. That of somebody else needs Right.SEE_PERSON over them, and is a look that they see.
3. The record of a site has everybody over whom who asks has that right; each of them sees the look.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.clock import DAY_MS
from app.duties import own
from app.duties.common import Duty
from app.duties.rules import people_of
from app.duties.views import RecordLine, TrainingRecord
from app.leading.facts import Proof
from app.leading.state import Duty as Given
from app.rights import Actor, Right
from app.sites import site_of
from app.state import LearnerState
from app.vouching import Word

PAGE = "training_record"
"""What a look at somebody's record is noted as."""


class TrainingRecords(Duty):
    """Implements `ui.ports.TrainingRecordsPort`.

    Raises Refusal: "not_signed_in", "not_allowed", "no_such_learner".
    """

    def of_person(self, learner: str) -> TrainingRecord:
        """Return the record of a person: one's own, or of somebody else, who sees that look."""
        if self._gate.is_self(learner):
            return self._of(learner, self._gate.own(learner))
        actor = self._gate.need(Right.SEE_PERSON, learner)
        self._accounts.card(learner)
        self._audit.looked(actor, learner, PAGE)
        return self._of(learner, actor)

    def people(self, by: str = "") -> tuple[str, ...]:
        """Return the ids of those of the site whose records who asks may see: `of_person` gives one after the other."""
        actor = self._assigns()
        return tuple(
            each.learner
            for each in people_of(self._db, self._site(actor, by))
            if self._gate.may(Right.SEE_PERSON, each.learner)
        )

    def _of(self, learner: str, reader: Actor) -> TrainingRecord:
        card, state = self._accounts.card(learner), self._record.state(learner)
        language = self._accounts.card(reader.id or learner).language
        lines = sorted(self._lines(state, language), key=lambda line: (line.ended, line.title, line.asked_day))
        return TrainingRecord(
            learner=learner,
            name=card.name,
            place=site_of(self._db, learner),
            organisation=self._parts.organisation,
            lines=tuple(lines),
            made_ms=self._record.now_ms(),
            today=self._today(),
        )

    def _lines(self, state: LearnerState, language: str) -> Iterator[RecordLine]:
        today, vouching = self._today(), self._accounts.vouching()
        for duty in state.leading.duties.values():
            known = own.proofs(state, self._shelf, duty.pack, duty.module, vouching)
            standing = own.stands(state, self._shelf, duty, today, vouching)
            how = own.met_by(duty, standing, known)
            if duty.ended and (duty.excused or not how):
                continue
            who = self._seen_by(state, duty, how, standing.told_day or standing.met_day)
            words = {vouching.word(each, state.learner) for each in who}
            if not standing.told_day:
                who = {each for each in who if vouching.believed(each, state.learner)}
            yield RecordLine(
                pack=duty.pack,
                module=duty.module,
                title=self._title(duty.pack, duty.module, language),
                asked_day=duty.given_ms // DAY_MS,
                standing=standing,
                how=how,
                by=", ".join(sorted(filter(None, map(self._name, who)))),
                doubt=next(
                    (each for each in (Word.UNKNOWN, Word.NO_RIGHT) if each in words and standing.told_day), None
                ),
                ended=duty.ended,
            )

    def _seen_by(self, state: LearnerState, duty: Given, how: str, day: int) -> set[str]:
        """Return the learner ids of those who stand for what a duty was met by."""
        match how:
            case Proof.OBSERVED.value:
                last = state.pack(duty.pack).observed.last
                every = (last.get(each) for each in own.checklists(self._shelf, duty.pack, duty.module))
                return {seen.observer for seen in every if seen is not None}
            case Proof.SESSION.value:
                return {by for at, by in own.sessions(state, duty.pack, duty.module) if at == day}
            case own.ELSEWHERE:
                return {
                    each.supervisor for each in state.own.prior.values() if each.accepted and each.pack == duty.pack
                }
            case _:
                return set()
