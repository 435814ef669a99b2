# SPDX-License-Identifier: Apache-2.0
"""Things to look up: documents, words, roles, micro-credentials, programmes, and what helps whoever leads people.

Rules.

1. A person sees what the packs they learn from carry: their own, and those that were made at the site.
2. Coach cards and huddle sheets are for whoever looks after people (Right.SEE_PEOPLE): those of their own packs, then
   those of what the people here learn from, which is seldom what a leader learns from.
3. Looking something up is not recorded, and nothing of it is evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from app.aids.screens import aid, aid_cards, role_cards
from app.aids.views import FOR_LEADERS, AidKind, AidView, LookUp, ProgrammeOutline, RoleCard
from app.errors import Refusal
from app.fold import Fold
from app.observing.needed import unseen
from app.picture import skill_rows
from app.rights import Gate, Right
from app.shelf import PackIndex, Shelf
from app.views import Level

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.standing import RecordPort


class Aids:
    """Implements `ui.ports.AidsPort`.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"); every call raises
    Refusal("no_such_learner") and Refusal("no_such_pack").
    """

    def __init__(self, *, record: RecordPort, fold: Fold, shelf: Shelf, accounts: Accounts, gate: Gate) -> None:
        """Take the parts; nothing is written."""
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate

    def look_up(self, learner: str) -> LookUp:
        """Return what there is, kind by kind, each in the order of its pack."""
        self._gate.own(learner)
        leads = self._gate.may(Right.SEE_PEOPLE)
        cards = [card for index in self._packs(learner) for card in aid_cards(index)]
        if leads:
            cards += [card for index in self._led(learner) for card in aid_cards(index) if card.kind in FOR_LEADERS]
        order = {kind: place for place, kind in enumerate(AidKind)}
        shown = (card for card in cards if leads or card.kind not in FOR_LEADERS)
        return LookUp(cards=tuple(sorted(shown, key=lambda card: order[card.kind])))

    def open(self, learner: str, kind: AidKind, pack: str, id: str) -> AidView:
        """Return one of them. Raises Refusal("no_such_aid"), and Refusal("not_allowed") for what is for leaders."""
        self._gate.own(learner)
        card = self._accounts.card(learner)
        if kind in FOR_LEADERS:
            self._gate.need(Right.SEE_PEOPLE)
            index = self._shelf.index(pack, language=card.language) if pack in self._shelf.ids() else None
        else:
            index = next((each for each in self._packs(learner) if each.id == pack), None)
        if index is None:
            raise Refusal("no_such_aid")
        levels, jobs = self._levels(learner, index), self._jobs(learner)
        view = aid(index, kind, id, levels=levels, language=card.language, jobs=jobs)
        if isinstance(view, ProgrammeOutline):
            joined = id in self._fold.pack_state(self._record.state(learner), index.id).programmes
            offered = not joined and index.id == card.pack and card.role in view.programme.open_to
            view = msgspec.structs.replace(view, joined=joined, offered=offered)
        return view

    def roles(self, learner: str) -> tuple[RoleCard, ...]:
        """Return the roles of the learner's packs, with how much of each is there."""
        self._gate.own(learner)
        jobs = self._jobs(learner)
        return tuple(
            card for index in self._packs(learner) for card in role_cards(index, self._levels(learner, index), jobs)
        )

    def media(self, learner: str, pack: str, path: str) -> bytes:
        """Return a file that a document shows. Raises Refusal("no_such_media") and `PackRejected`."""
        self._gate.own(learner)
        index = next((each for each in self._packs(learner) if each.id == pack), None)
        if index is None:
            raise Refusal("no_such_media", file=path)
        return self._shelf.media(index.id, index.version, path)

    # --- inside

    def _packs(self, learner: str) -> Iterator[PackIndex]:
        card = self._accounts.card(learner)
        for pack in dict.fromkeys((card.pack, *self._shelf.of_site())):
            yield self._shelf.index(pack, language=card.language)

    def _led(self, learner: str) -> Iterator[PackIndex]:
        """What the people here learn from and the one who leads them does not."""
        card = self._accounts.card(learner)
        learnt = {each.pack or self._shelf.main() for each in self._accounts.cards()}
        for pack in sorted((learnt & {*self._shelf.ids()}) - {card.pack, *self._shelf.of_site()}):
            yield self._shelf.index(pack, language=card.language)

    def _jobs(self, learner: str) -> frozenset[str]:
        """The roles that somebody has, as was said last: by who looks after them, and by themselves."""
        leading = self._record.state(learner).leading
        last = (max(said.values(), key=lambda jobs: jobs.at_ms, default=None) for said in (leading.jobs, leading.says))
        return frozenset(job for said in last if said is not None for job in said.jobs)

    def _levels(self, learner: str, index: PackIndex) -> Mapping[str, Level]:
        known = self._record.state(learner)
        state = self._fold.pack_state(known, index.id)
        unwatched = unseen(index, state, known.leading, self._accounts.vouching().about(learner))
        rows = skill_rows(index, state.model, self._record.now_ms(), unwatched)
        return {row.competency: row.level for row in rows}
