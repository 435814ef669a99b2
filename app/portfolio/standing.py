# SPDX-License-Identifier: Apache-2.0
"""Where a learner stands with the micro-credentials of their pack."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.errors import Refusal
from app.own.state import Own, Submission
from app.portfolio import screens
from app.portfolio.views import EvidenceCard, Stage
from app.portfolio.vouching import judge_known
from app.record_ports import AppendPort, DraftPort, StatePort

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.portfolio.drafts import Drafts
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from content_packs.model import Credential


class RecordPort(AppendPort, StatePort, DraftPort, Protocol):
    """The part of the record that evidence uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """Where a learner stands with a micro-credential: `submission` and `last` are of what was handed in last."""

    index: PackIndex
    entry: Credential
    card: EvidenceCard
    submission: str
    last: Submission | None
    drafted: str
    key: bytes | None = field(repr=False)

    def may_collect(self) -> bytes:
        """Return the key where something can be put together now; else raise the Refusal that says why not."""
        if self.key is None:
            raise Refusal("no_private_key")
        if self.card.stage is Stage.WAITING:
            raise Refusal("evidence_waits")
        if self.card.stage is Stage.EARNED:
            raise Refusal("evidence_earned")
        return self.key


class Standing:
    """Finds it out; lets only the person themselves on."""

    def __init__(self, *, record: RecordPort, shelf: Shelf, accounts: Accounts, gate: Gate, drafts: Drafts) -> None:
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._drafts = drafts

    def cards(self, learner: str) -> tuple[EvidenceCard, ...]:
        """Return the micro-credentials of the learner's pack."""
        self._gate.own(learner)
        index, own = self._pack(learner)
        return tuple(self._card(learner, index, own, each) for each in index.pack.credentials)

    def _pack(self, learner: str) -> tuple[PackIndex, Own]:
        return self._shelf.of(self._accounts.card(learner)), self._record.state(learner).own

    def at(self, learner: str, credential: str) -> At:
        """Return where a learner stands with one. Raises Refusal("no_such_credential") beside those of the gate."""
        self._gate.own(learner)
        index, own = self._pack(learner)
        entry = screens.found(index, credential)
        if entry is None:
            raise Refusal("no_such_credential")
        handed = screens.latest(own, index.id, credential)
        return At(
            index=index,
            entry=entry,
            card=self._card(learner, index, own, entry),
            submission=handed[0] if handed is not None else "",
            last=handed[1] if handed is not None else None,
            drafted=self._drafts.of(learner, index.id, credential),
            key=self._accounts.private_key(learner),
        )

    def _card(self, learner: str, index: PackIndex, own: Own, entry: Credential) -> EvidenceCard:
        handed = screens.latest(own, index.id, entry.id)
        last = handed[1] if handed is not None else None
        stage = screens.stage(last, drafted=bool(self._drafts.of(learner, index.id, entry.id)))
        return EvidenceCard(
            id=entry.id,
            title=entry.title,
            summary=entry.summary,
            stage=stage,
            who=self._name(last.judged_by or last.assessor) if last is not None else "",
            at_ms=(last.judged_ms or last.at_ms) if last is not None else 0,
            tries=screens.tries(own, index.id, entry.id),
            known=last is None or stage is not Stage.EARNED or judge_known(self._accounts, learner, last),
        )

    def _name(self, learner: str) -> str:
        try:
            return self._accounts.card(learner).name
        except Refusal:
            return ""
