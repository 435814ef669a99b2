# SPDX-License-Identifier: Apache-2.0
"""What a person sees of their own duties. Only they themselves get on; nothing is ever shut because of a duty."""

from __future__ import annotations

from app.duties import own
from app.duties.common import Duty
from app.duties.rules import rules
from app.duties.views import Mine, MyDuty
from app.errors import Refusal
from app.jobs.offered import held
from app.jobs.views import Job
from app.sites import site_of


class MyDuties(Duty):
    """Implements `ui.ports.MyDutiesPort`.

    Raises Refusal: "not_signed_in", "not_yours", "no_such_learner"; what writes `StoreFailed`.
    """

    def came(self, learner: str) -> None:
        """Write into the record of somebody who has come in what the duties of their sites make of it."""
        self._gate.own(learner)
        if self._db.execute("SELECT 1 FROM duty_rule LIMIT 1").fetchone() is not None:
            self._giving.give(learner, rules(self._db))

    def mine(self, learner: str) -> Mine:
        """Return what is asked of somebody, the most urgent first."""
        self.came(learner)
        return Mine(duties=self._duties(learner), today=self._today(), jobs=self._jobs(learner))

    def first(self, learner: str) -> MyDuty | None:
        """Return the most urgent of what it is time to speak of, for who has come in; None: nothing is."""
        self.came(learner)
        return next((each for each in self._duties(learner) if each.speak), None)

    def one(self, learner: str, duty: str) -> MyDuty:
        """Return one. Raises Refusal("no_such_duty")."""
        found = next((each for each in self.mine(learner).duties if each.duty == duty), None)
        if found is None:
            raise Refusal("no_such_duty")
        return found

    def _jobs(self, learner: str) -> tuple[Job, ...]:
        known = self._record.state(learner).leading.jobs.get(site_of(self._db, learner))
        card = self._accounts.card(learner)
        return held(known.jobs, self._shelf, card.pack, card.language) if known is not None else ()

    def _duties(self, learner: str) -> tuple[MyDuty, ...]:
        card, state = self._accounts.card(learner), self._record.state(learner)
        names = own.names(state, self._accounts)
        vouching = self._accounts.vouching()
        return tuple(own.mine(state, self._shelf, self._today(), card, names, vouching=vouching))
