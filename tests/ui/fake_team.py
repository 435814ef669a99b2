# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after people sees and does, in memory: `app.people`, `Team` and `Oversight` in one."""

import msgspec

from app.errors import Refusal
from app.oversight import LEAST_REASON
from app.people.team import GLASS, Deed, Found, Joining, PersonHere, PersonRow
from app.rights import RIGHTS, Role
from app.text import search_text

OPERATOR = frozenset(Deed) - {Deed.OBSERVE, Deed.SEE_KEPT, Deed.HOW_FAR, Deed.COME_BACK}
"""What an operator may for somebody who is here and has a badge."""
ALL_SITES = ("Haus Nord", "Riverside", "Südstadt")


class FakeTeam:
    """The people of `FakeAccounts`; `p3` has left. Set `allowed` to be somebody else, `error` to fail the next call."""

    def __init__(self, accounts):
        self.accounts = accounts
        self.allowed = True
        self.deeds = OPERATOR
        self.behind_glass = frozenset({Deed.SEE_KEPT})
        self.roles = {"p4": Role.SUPERVISOR}
        self.site_of = {}
        self.gone = {"p3"}
        self.near = True
        self.notes = 0
        self.looked = []
        self.searched = []
        self.may = RIGHTS[Role.SUPERVISOR]
        self.done = []
        self.error = None

    def _maybe_fail(self):
        error, self.error = self.error, None
        if error:
            raise error
        if not self.allowed:
            raise Refusal("not_allowed", right="see_people")

    def here(self):
        return self.allowed

    def rights(self):
        return self.may

    def find(self, text, *, left=False, most):
        self._maybe_fail()
        self.searched.append((text, left))
        found = [
            card
            for card in self.accounts.cards()
            if search_text(text) in search_text(card.name) and (left or card.id not in self.gone)
        ]
        rows = tuple(
            PersonRow(
                card=card,
                role=self.roles.get(card.id, Role.LEARNER),
                site=self.site_of.get(card.id, ""),
                left=card.id in self.gone,
            )
            for card in found[:most]
        )
        return Found(rows=rows, total=len(found))

    def person(self, learner):
        self._maybe_fail()
        self.looked.append(learner)
        left = learner in self.gone
        way = self.accounts.way_in(learner)
        page = PersonHere(
            card=self.accounts.people[learner],
            role=self.roles.get(learner, Role.LEARNER),
            site=self.site_of.get(learner, "Riverside"),
            near=self.near,
            own=False,
            deeds=frozenset({Deed.COME_BACK, Deed.MERGE}) if left else self.deeds,
            behind_glass=frozenset() if left else self.behind_glass,
        )
        if not self.near:
            return page
        return msgspec.structs.replace(
            page,
            way=way.kind,
            must_change=way.must_change,
            badges=sum(owner == learner for owner in self.accounts.badges.values()),
            left=left,
        )

    def sites(self):
        return ALL_SITES

    def joining(self, duplicate, into):
        self._maybe_fail()
        people = self.accounts.people
        return Joining(duplicate=people[duplicate], into=people[into], notes=self.notes)

    def _did(self, *what):
        self._maybe_fail()
        self.done.append(what)

    def move(self, learner, site):
        self._did("move", learner, site)

    def set_role(self, learner, site, role):
        self._did("set_role", learner, site, role)

    def leave(self, learner):
        self._did("leave", learner)
        self.gone.add(learner)

    def come_back(self, learner):
        self._did("come_back", learner)
        self.gone.discard(learner)

    def merge(self, duplicate, into, *, give_up_notes=False):
        if self.notes and not give_up_notes:
            raise Refusal("merge_loses_notes", learner=duplicate, notes=self.notes)
        self._did("merge", duplicate, into)
        del self.accounts.people[duplicate]
        return self.notes

    def break_glass(self, right, learner, reason):
        if len(reason) < LEAST_REASON:
            raise Refusal("reason_missing", least=LEAST_REASON)
        self._did("break_glass", right, learner, reason)
        opened = {deed for deed, needed in GLASS.items() if needed is right}
        self.deeds |= opened
        self.behind_glass -= opened
