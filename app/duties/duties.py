# SPDX-License-Identifier: Apache-2.0
"""What is asked of the people of a site until when, as supervisors set it.

Rules:

1. Whoever has Right.ASSIGN sets, changes and ends duties of their own site, and excuses one person, with a reason; the
   command line does it in the name of a supervisor. Each of it is in the audit.
2. A duty must be one that can be met here: by a check only where there are questions, by being watched only where there
   is a checklist, and the module must be taught.
3. What a duty makes of people's records: see `giving`. What is shown counts as if all of that were written already.
4. A list with names is a look at the team, noted once a day.
5. Whoever set a duty may be gone, and its pack may be on other devices only: it can be ended, excused and reminded of
   all the same (`orphans`).
6. To remind somebody is a follow-up that both see: while one about the module is open, no other is set.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.duties import ordering
from app.duties.common import AGAIN, CHANGED, ENDED, EXCUSED, REMINDED, SET
from app.duties.giving import behind, decided_now, version_here
from app.duties.rules import SiteRule, learns, of_site, people_of
from app.duties.shown import DutiesShown
from app.duties.status import Status
from app.duties.views import DutyCard, Order, PersonStands
from app.errors import Refusal
from app.leading.facts import DutySet, FollowUpSet, FollowUpSort, FollowUpStage, Proof
from app.leading.fold import MOST_LISTED
from app.portions import MOST_AT_ONCE, some_of
from app.rights import Actor, ActorKind, Right
from app.text import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_REASON = 500
_SORTS = {Proof.OBSERVED: FollowUpSort.SHOW, Proof.SESSION: FollowUpSort.TALK}
_TO_REMIND = frozenset({Status.OVERDUE, Status.EXPIRING, Status.NOT_YET})


class Duties(DutiesShown):
    """Implements `ui.ports.DutiesPort`.

    Raises Refusal: "not_signed_in", "not_allowed", "no_such_duty", and where the command line acts in the name of
    somebody (`by`) "not_a_supervisor"; what writes `StoreFailed`.
    """

    def put(self, order: Order, *, by: str = "", duty: str = "") -> DutyCard:
        """Make a module a duty, or change one (`duty`), and return it. Call `spread` until nobody is left.

        Raises Refusal as `ordering.tidy` does.
        """
        actor = self._assigns()
        setter = self._setter(actor, by)
        site = self._site(actor, by)
        before = of_site(self._db, site, duty) if duty else None
        pack = before.pack if before is not None else order.pack or self._accounts.card(setter).pack
        index = self._shelf.index(pack)
        here = frozenset(each.learner for each in people_of(self._db, site) if learns(pack, each, self._shelf))
        jobs = {each.id for each in self._jobs(index.id, people_of(self._db, site), "")}
        jobs |= set(before.jobs) if before is not None else set()
        order = ordering.tidy(order, index, here, jobs, self._today())
        fact = DutySet(
            duty=duty or self._parts.new_id(),
            site=site,
            pack=index.id,
            version=index.version,
            module=order.module,
            terms=order.terms,
            roles=order.roles,
            people=order.people,
            due_day=order.due_day,
            within_days=order.within_days,
            jobs=order.jobs,
        )
        self._say(actor, setter, fact, CHANGED if duty else SET)
        return self._card_of(fact.duty, actor, site)

    def end(self, duty: str, by: str = "") -> None:
        """Ask it of nobody any more; what was met stays in people's records. Call `spread` until nobody is left."""
        actor = self._assigns()
        setter = self._setter(actor, by)
        rule = self._rule(duty, actor, by)
        if rule.ended:
            return
        fact = DutySet(
            duty=duty,
            site=rule.site,
            pack=rule.pack,
            version=version_here(self._shelf, rule.pack),
            module=rule.module,
            terms=rule.terms,
            roles=rule.roles,
            people=tuple(sorted(rule.people))[:MOST_LISTED],
            due_day=rule.due_day,
            within_days=rule.within_days,
            ended=True,
            jobs=rule.jobs,
        )
        self._say(actor, setter, fact, ENDED)

    def spread(self, duty: str, by: str = "", most: int = MOST_AT_ONCE) -> int:
        """Write a duty into the records of some more people, and return for how many it is still to be done."""
        rule = self._rule(duty, self._assigns(), by)
        if rule.orphan:
            return 0
        waiting = behind(self._db, self._shelf, rule, self._today())
        return some_of(waiting, lambda learner: self._giving.give(learner, {duty: rule}), most)

    def excuse(self, duty: str, learner: str, reason: str, by: str = "") -> None:
        """Do not ask it of one person. Raises Refusal: "duty_reason_missing", "not_asked"."""
        words = " ".join(storable(reason).split())[:MOST_REASON]
        if not words:
            raise Refusal("duty_reason_missing")
        self._person(duty, learner, by, excused=True, reason=words)

    def ask_again(self, duty: str, learner: str, by: str = "") -> None:
        """Ask it again of somebody who was excused. Raises Refusal("not_asked")."""
        self._person(duty, learner, by, excused=False, reason="")

    def remind(self, duty: str, statuses: Collection[Status], by: str = "", most: int = MOST_AT_ONCE) -> int:
        """Set a follow-up for some more of those who stand so, and return for how many it is still to be done."""
        actor = self._assigns()
        setter = self._setter(actor, by)
        rule = self._rule(duty, actor, by)
        (_, found), *_rest = self._stands({duty: rule}, rule.site)
        open_now = self._reminded(rule)
        waiting = [
            each
            for each in found
            if each.standing.status in _TO_REMIND.intersection(statuses)
            and each.learner not in {*open_now, setter}
            and self._gate.may(Right.ASSIGN, each.learner)
        ]
        return some_of(waiting, lambda each: self._remind(actor, setter, rule, each), most)

    # --- within

    def _setter(self, actor: Actor, by: str) -> str:
        if actor.kind is ActorKind.PERSON:
            return actor.id
        if not by:
            raise Refusal("not_a_supervisor", learner=by)
        setter = self._accounts.card(by).id
        if not self._accounts.leads(setter):
            raise Refusal("not_a_supervisor", learner=by)
        return setter

    def _say(self, actor: Actor, setter: str, fact: DutySet, action: str) -> None:
        fact = replace(fact, decided_ms=decided_now(self._db, fact.duty, self._record.now_ms()))
        told = {"duty": fact.duty, "by": setter, **ordering.told(fact)}

        def also(database: Database) -> None:
            self._audit.note(actor, action, "", reason="", database=database, **told)

        self._record.append(setter, fact, also=also)
        self._parts.recorded()

    def _person(self, duty: str, learner: str, by: str, *, excused: bool, reason: str) -> None:
        actor = self._assigns(learner)
        setter = self._setter(actor, by)
        rule = self._rule(duty, actor, by)
        self._accounts.card(learner)
        if actor.id == learner:
            raise Refusal("not_oneself")
        if not rule.orphan:
            self._giving.give(learner, {duty: rule})
        known = self._record.state(learner).leading.duties.get(duty)
        if known is None or known.ended:
            raise Refusal("not_asked")
        due_day = 0 if excused else rule.due_day or self._today() + rule.within_days
        fact = self._giving.excuse(learner, duty, setter, excused=excused, due_day=due_day)
        if fact is None:
            return
        action = EXCUSED if excused else AGAIN

        def also(database: Database) -> None:
            self._audit.note(actor, action, learner, reason=reason, database=database, duty=duty, by=setter)

        self._record.append(learner, fact, also=also)
        self._parts.recorded()

    def _reminded(self, rule: SiteRule) -> set[str]:
        rows = self._db.execute(
            "SELECT learner FROM follow_up WHERE pack = ? AND module = ? AND stage = ?",
            [rule.pack, rule.module, FollowUpStage.OPEN.value],
        )
        return {str(row[0]) for row in rows}

    def _remind(self, actor: Actor, setter: str, rule: SiteRule, who: PersonStands) -> None:
        fact = FollowUpSet(
            follow_up=self._parts.new_id(),
            pack=rule.pack,
            version=version_here(self._shelf, rule.pack),
            module=rule.module,
            sort=_SORTS.get(rule.terms.proof, FollowUpSort.PRACTISE),
            by=setter,
            until_day=max(who.standing.due_day, self._today() + 1),
        )

        def also(database: Database) -> None:
            self._audit.note(actor, REMINDED, who.learner, database=database, duty=rule.duty, by=setter)

        self._record.append(who.learner, fact, also=also)
        self._parts.recorded()
