# SPDX-License-Identifier: Apache-2.0
"""Somebody brings a passport: whether it is genuine, and what of it counts here.

Rules:

1. A file whose signature does not hold is never shown as anything: it was changed, or is no passport. One of an issuer
   that nobody here has taken in is shown as such; a person decides what to do with it.
2. What is accepted counts for competencies of the person's pack, as prior evidence that a supervisor stands for. It
   changes no belief of the learner engine: what somebody knows, their own answers say.
3. Whoever may watch people at work (Right.OBSERVE) accepts or not, nobody their own; it is written down, with the
   reason for a "not", and the person sees both. Opening a passport beside a person is a look that this person sees.
4. The same answer once more changes nothing. The passport is looked at anew for each answer, and kept nowhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

import msgspec

from app.errors import Refusal
from app.own.facts import PriorJudged
from app.passport.answers import JUDGED, answered
from app.passport.model import MOST_BYTES, TYPE, Answered, Area, Brought, Checked, Entry, Mark, Passport, Vouched
from app.rights import Actor, ActorKind, Gate, Right
from app.text import storable

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.audit import Audit
    from app.cycling.cycling import RecordPort
    from app.shelf import PackIndex, Shelf
    from app.signing import Signing

PAGE = "passport"
"""What a look is noted as."""
MOST_REASON = 500


class Accepting:
    """Implements `ui.ports.AcceptingPort`; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_allowed", and for a file "no_passport", "passport_changed", "passport_newer".
    """

    def __init__(
        self,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        signing: Signing,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called when there is something new to send."""
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._signing = signing
        self._recorded = recorded

    def check(self, data: bytes) -> Checked:
        """Return what a file says, when its signature holds. It is about nobody here yet."""
        self._gate.need(Right.SEE_PEOPLE)
        return checked(data, self._signing)

    def brought(self, learner: str, data: bytes) -> Brought:
        """Return a passport beside the person who brings it; the look is noted. Raises Refusal("judge_own")."""
        actor = self._judge(learner)
        found, index = checked(data, self._signing), self._index(learner, actor)
        self._audit.looked(actor, learner, PAGE)
        asked = self._asked(learner, index.id)
        areas = tuple(
            Area(
                module=each,
                competencies=tuple(index.competencies[name] for name in each.competencies),
                asked=each.id in asked,
            )
            for each in index.pack.modules
            if each.competencies and index.teaches(each.id)
        )
        return Brought(
            learner=learner,
            name=self._accounts.card(learner).name,
            checked=found,
            areas=areas,
            answered=self._answers(learner, actor),
        )

    def judge(
        self,
        learner: str,
        data: bytes,
        item: str,
        competencies: Collection[str],
        *,
        accepted: bool,
        reason: str = "",
        by: str = "",
    ) -> bool:
        """Accept a line of a passport for some competencies, or not; whether anything changed by it.

        `by` is who decides where the command line acts. Raises Refusal: "judge_own", "judge_missing",
        "not_a_supervisor", "no_such_line", "no_such_competency", "counts_for_nothing", "judge_reason_missing";
        `StoreFailed`.
        """
        actor = self._judge(learner)
        who = self._decides(actor, by, learner)
        line = _line(checked(data, self._signing).passport, item)
        index, words = self._index(learner, actor), " ".join(storable(reason).split())[:MOST_REASON]
        wanted = tuple(each for each in index.competencies if each in set(competencies)) if accepted else ()
        unknown = set(competencies) - set(wanted) if accepted else set()
        if unknown:
            raise Refusal("no_such_competency", pack=index.id, competency=min(unknown))
        if accepted and not wanted:
            raise Refusal("counts_for_nothing")
        if not accepted and not words:
            raise Refusal("judge_reason_missing")
        known = self._record.state(learner).own.prior.get(item)
        if known is not None and (known.accepted, known.pack, known.competencies) == (accepted, index.id, wanted):
            return False
        fact = PriorJudged(
            entry=item,
            pack=index.id,
            version=index.version,
            competencies=wanted,
            supervisor=who,
            minutes=line.minutes if isinstance(line, Entry) else 0,
            day=line.day,
            accepted=accepted,
        )
        self._record.append(
            learner,
            fact,
            also=lambda database: self._audit.note(
                actor, JUDGED, learner, reason=words, database=database, entry=item, accepted=int(accepted)
            ),
        )
        self._recorded()
        return True

    # --- within

    def _asked(self, learner: str, pack: str) -> frozenset[str]:
        """The modules of a pack that a duty asks of somebody, and that what was learned elsewhere would meet."""
        duties = self._record.state(learner).leading.duties.values()
        return frozenset(
            each.module
            for each in duties
            if each.pack == pack and each.terms.prior and not (each.ended or each.excused)
        )

    def _judge(self, learner: str) -> Actor:
        actor = self._gate.need(Right.OBSERVE, learner)
        self._accounts.card(learner)
        if self._gate.is_self(learner):
            raise Refusal("judge_own")
        return actor

    def _decides(self, actor: Actor, by: str, learner: str) -> str:
        if actor.kind is ActorKind.PERSON:
            return actor.id
        if not by:
            raise Refusal("judge_missing")
        if by == learner:
            raise Refusal("judge_own")
        decides = self._accounts.card(by).id
        if not self._accounts.leads(decides):
            raise Refusal("not_a_supervisor", learner=by)
        return decides

    def _index(self, learner: str, reader: Actor) -> PackIndex:
        card = self._accounts.card(learner)
        language = self._accounts.card(reader.id).language if reader.id else card.language
        return self._shelf.index(card.pack, language=language)

    def _answers(self, learner: str, reader: Actor) -> tuple[Answered, ...]:
        language = self._accounts.card(reader.id or learner).language
        own = self._record.state(learner).own
        return answered(learner, own, self._shelf, self._accounts, audit=self._audit, language=language)


def checked(content: bytes, signing: Signing) -> Checked:
    """Return what a file says. Raises Refusal: "no_passport", "passport_changed", "passport_newer"."""
    if len(content) > MOST_BYTES:
        raise Refusal("no_passport")
    try:
        signed = signing.check(content.decode("ascii", "replace").strip(), TYPE)
    except Refusal as refusal:
        if refusal.code == "signature_wrong":
            raise Refusal("passport_changed") from refusal
        raise Refusal("no_passport") from refusal
    try:
        passport = msgspec.json.decode(signed.payload, type=Passport)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Refusal("passport_newer") from error
    mark = Mark(key=signed.key, digest=hashlib.sha256(content.strip()).hexdigest())
    return Checked(passport=passport, standing=signed.standing, name=signed.name, mark=mark)


def _line(passport: Passport, item: str) -> Entry | Vouched:
    every: tuple[Entry | Vouched, ...] = (*passport.vouched, *passport.own)
    found = next((each for each in every if each.id == item), None)
    if found is None:
        raise Refusal("no_such_line")
    return found
